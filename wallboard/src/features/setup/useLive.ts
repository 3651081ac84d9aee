/** All queues and all agents as they are now. By name and never by figures, so that nothing moves under the pointer. */
import { computed } from 'vue';
import { useByName } from '../../composables/useByName.ts';
import { useAgentRows, useQueueRows } from '../board/useBoardRows.ts';

/** A subscription that the server has ended does not come back by itself. */
const again = () => location.reload();

export function useLiveQueues() {
  const byName = useByName();
  const { known, problem } = useQueueRows();
  return {
    queues: computed(() => [...known.value.rows.values()].toSorted(byName.value)),
    isKnown: computed(() => known.value.position !== undefined),
    problem,
    again,
  };
}

export function useLiveAgents() {
  const byName = useByName();
  const { known, problem } = useAgentRows();
  return {
    agents: computed(() => [...known.value.rows.values()].toSorted(byName.value)),
    isKnown: computed(() => known.value.position !== undefined),
    problem,
    again,
  };
}
