/** The list of agents as they are now, and what can be done with one. */
import { DeleteAgentDocument } from '@ringside/schema/documents';
import { computed, shallowRef } from 'vue';
import { useClock } from '../../composables/useClock.ts';
import { toPerson } from '../board/person.ts';
import { matches } from '../setup/matches.ts';
import { useLiveAgents, useLiveQueues } from '../setup/useLive.ts';
import { useRemoval } from '../setup/useRemoval.ts';

export function useAgents() {
  const { now } = useClock();
  const { agents, isKnown, problem, again } = useLiveAgents();
  const { queues } = useLiveQueues();
  const search = shallowRef('');
  const rows = computed(() =>
    agents.value
      .filter(({ name, extension, queues: served }) =>
        matches(search.value, name, extension ?? '', ...served.map((queue) => queue.name)),
      )
      .map((agent) => ({
        ...toPerson(agent, now.value),
        extension: agent.extension,
        status: agent.status,
        canExtendWrapUp: agent.canExtendWrapUp,
        isWrappingUp: agent.activity === 'WRAPPING_UP',
        queues: agent.queues.map(({ name }) => name),
      })),
  );
  return {
    agents,
    queues,
    rows,
    search,
    isKnown,
    problem,
    again,
    removal: useRemoval(DeleteAgentDocument, ({ deleteAgent }) => deleteAgent),
  };
}

export type AgentListRow = ReturnType<typeof useAgents>['rows']['value'][number];
