/** The live board: queues and agents as they are now, or as they were when the link was lost. */
import { computed } from 'vue';
import { useByName } from '../../composables/useByName.ts';
import { useClock } from '../../composables/useClock.ts';
import { toPerson } from './person.ts';
import { toTile } from './tile.ts';
import { totalsOf } from './totals.ts';
import { useAgentRows, useQueueRows } from './useBoardRows.ts';
import { useCentre } from './useCentre.ts';
import { useFit } from './useFit.ts';
import { useLink } from './useLink.ts';

/** What the skeleton is drawn for while nothing is known. */
const assumed = { queues: 3, agents: 12 } as const;

export function useBoard() {
  const clock = useClock();
  const byName = useByName();
  const link = useLink();
  const { timeZone, centreName } = useCentre(link.isOpen);
  const queues = useQueueRows();
  const agents = useAgentRows();

  // A wait that goes on counting while nothing is heard would be a guess.
  const now = computed(() => link.lostSince.value ?? clock.now.value);
  // The order is by name and never by figures: people look for their queue where it always is.
  const tiles = computed(() =>
    [...queues.known.value.rows.values()].map((row) => toTile(row, now.value)).toSorted(byName.value),
  );
  const people = computed(() =>
    [...agents.known.value.rows.values()].map((row) => toPerson(row, now.value)).toSorted(byName.value),
  );
  const position = computed(() => Math.max(queues.known.value.position ?? 0, agents.known.value.position ?? 0));
  const isKnown = computed(
    () => queues.known.value.position !== undefined && agents.known.value.position !== undefined,
  );
  return {
    tiles,
    people,
    totals: computed(() => totalsOf(tiles.value, people.value)),
    position,
    timeZone,
    centreName,
    isKnown,
    link,
    problem: computed(() => queues.problem.value ?? agents.problem.value),
    layout: useFit(
      () => (isKnown.value ? tiles.value.length : assumed.queues),
      () => (isKnown.value ? people.value.length : assumed.agents),
    ),
  };
}
