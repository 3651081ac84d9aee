/** The list of queues with their live figures. */
import { computed, shallowRef } from 'vue';
import { DeleteQueueDocument } from '@ringside/schema/documents';
import { useClock } from '../../composables/useClock.ts';
import { toTile } from '../board/tile.ts';
import { matches } from '../setup/matches.ts';
import { useLiveAgents, useLiveQueues } from '../setup/useLive.ts';
import { useRemoval } from '../setup/useRemoval.ts';

export function useQueues() {
  const { now } = useClock();
  const { queues, isKnown, problem, again } = useLiveQueues();
  const { agents } = useLiveAgents();
  const search = shallowRef('');
  const rows = computed(() =>
    queues.value
      .filter(({ name }) => matches(search.value, name))
      .map((queue) => ({ ...toTile(queue, now.value), priority: queue.priority, offline: queue.members.offline })),
  );
  return {
    queues,
    agents,
    rows,
    search,
    isKnown,
    problem,
    again,
    removal: useRemoval(DeleteQueueDocument, ({ deleteQueue }) => deleteQueue),
  };
}

export type QueueListRow = ReturnType<typeof useQueues>['rows']['value'][number];
