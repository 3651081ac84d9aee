/** The calls that are going on, page by page, as lines that stay where they are while somebody points at them. */
import { type LiveCallFragment, LiveCallsDocument } from '@ringside/schema/documents';
import { type Ref, computed, shallowRef, watch } from 'vue';
import { useClock } from '../../composables/useClock.ts';
import { useLink } from '../board/useLink.ts';
import { useLiveRows } from '../board/useLiveRows.ts';
import { byArrival, isShown, type LiveFilter } from './liveFilter.ts';
import { latestInCall, type Phase, toLiveRow } from './liveRow.ts';
import { type Held, steady } from './steady.ts';
import { useHold } from './useHold.ts';

/** So many lines are drawn at a time, however many calls there are. */
export const pageSize = 50;

export function useLiveCalls(filter: Readonly<Ref<LiveFilter>>) {
  const clock = useClock();
  const link = useLink();
  const { hands, isHeld, release } = useHold();
  const { known, problem } = useLiveRows(
    LiveCallsDocument,
    {},
    {
      updateIn: ({ liveCalls }) => ({ ...liveCalls, rows: liveCalls.calls }),
      latestIn: latestInCall,
    },
  );
  // A time that goes on counting while nothing is heard would be a guess.
  const now = computed(() => link.lostSince.value ?? clock.now.value);
  const shown = computed(() =>
    [...known.value.rows.values()].filter((call) => isShown(call, filter.value)).toSorted(byArrival),
  );
  const lines = shallowRef<readonly Held[]>([]);
  const page = shallowRef(1);
  watch(filter, () => {
    release();
    page.value = 1;
  });
  watch(
    [shown, isHeld],
    () => (lines.value = steady(lines.value, shown.value, { isHeld: isHeld.value, now: clock.read() })),
    { immediate: true, flush: 'sync' },
  );
  const pages = computed(() => Math.max(1, Math.ceil(lines.value.length / pageSize)));
  watch(pages, (count) => (page.value = Math.min(page.value, count)), { flush: 'sync' });
  return {
    rows: computed(() =>
      lines.value
        .slice((page.value - 1) * pageSize, page.value * pageSize)
        .map(({ call, goneAt }) => toLiveRow(call, goneAt ?? now.value, goneAt !== undefined)),
    ),
    page,
    pages,
    shown: computed(() => shown.value.length),
    totals: computed(() => countPhases([...known.value.rows.values()])),
    isKnown: computed(() => known.value.position !== undefined),
    problem,
    link,
    hands,
  };
}

function countPhases(calls: readonly LiveCallFragment[]): Readonly<Record<Phase | 'all', number>> {
  const counts = { all: calls.length, waiting: 0, ringing: 0, talking: 0, ending: 0, over: 0 };
  for (const call of calls) counts[toLiveRow(call, 0).phase] += 1;
  return counts;
}
