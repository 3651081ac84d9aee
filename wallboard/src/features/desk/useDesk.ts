/** The screen of an agent: what they have at hand, how they stand, and what else they see of the centre. */
import { MyCallsChangedDocument, type MyCallFragment } from '@ringside/schema/documents';
import { computed } from 'vue';
import { useClock } from '../../composables/useClock.ts';
import { useMe } from '../../layout/useMe.ts';
import { toPerson } from '../board/person.ts';
import { useAgentRows } from '../board/useBoardRows.ts';
import { useLink } from '../board/useLink.ts';
import { useLiveRows } from '../board/useLiveRows.ts';
import { provideZone } from '../calls/useCallWords.ts';

const latestIn = ({ since, arrivedAt }: MyCallFragment) => Math.max(Date.parse(since), Date.parse(arrivedAt));

/** Only for one who is an agent. */
export function useDesk() {
  const { me } = useMe();
  const clock = useClock();
  provideZone();
  const agentId = me.value?.agent?.id ?? '';
  const calls = useLiveRows(
    MyCallsChangedDocument,
    {},
    { updateIn: ({ myCalls }) => ({ ...myCalls, rows: myCalls.calls }), latestIn },
  );
  const agents = useAgentRows([agentId]);
  const tile = computed(() => agents.known.value.rows.get(agentId));
  const call = computed(() => [...calls.known.value.rows.values()].at(0));
  return {
    agentId,
    call,
    isKnown: computed(() => calls.known.value.position !== undefined),
    problem: calls.problem,
    tile,
    person: computed(() => tile.value && toPerson(tile.value, clock.now.value)),
    now: clock.now,
    isLost: useLink().isLost,
  };
}
