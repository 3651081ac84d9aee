/** All queues and all agents as they are now, by name. */
import { AgentBoardDocument, QueueBoardDocument } from '@ringside/schema/documents';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { latestInAgent, latestInQueue } from '../board/rows.ts';
import { useLiveRows } from '../board/useLiveRows.ts';

/** The order is by name and never by figures, so that nothing moves under the pointer. */
function useByName() {
  const { locale } = useI18n();
  return computed(() => {
    const { compare } = new Intl.Collator(locale.value, { numeric: true });
    return (a: { readonly name: string }, b: { readonly name: string }) => compare(a.name, b.name);
  });
}

export function useLiveQueues() {
  const byName = useByName();
  const { known, problem } = useLiveRows(
    QueueBoardDocument,
    {},
    { updateIn: ({ queueBoard }) => ({ ...queueBoard, rows: queueBoard.queues }), latestIn: latestInQueue },
  );
  return {
    queues: computed(() => [...known.value.rows.values()].toSorted(byName.value)),
    isKnown: computed(() => known.value.position !== undefined),
    problem,
  };
}

export function useLiveAgents() {
  const byName = useByName();
  const { known, problem } = useLiveRows(
    AgentBoardDocument,
    {},
    { updateIn: ({ agentBoard }) => ({ ...agentBoard, rows: agentBoard.agents }), latestIn: latestInAgent },
  );
  return {
    agents: computed(() => [...known.value.rows.values()].toSorted(byName.value)),
    isKnown: computed(() => known.value.position !== undefined),
    problem,
  };
}
