/** The figures of one board on a wall: its queues and agents as they are now, or as they were when the link was lost. */
import { type Ref, computed } from 'vue';
import { useByName } from '../../composables/useByName.ts';
import { useClock } from '../../composables/useClock.ts';
import { toPerson } from '../board/person.ts';
import { useAgentRows, useQueueRows } from '../board/useBoardRows.ts';
import { useCentre } from '../board/useCentre.ts';
import { useLink } from '../board/useLink.ts';
import type { TvSettings } from './settings.ts';
import { summaryOf } from './summary.ts';
import { toTvTile } from './thresholds.ts';

/** Which queues is read once: whoever shows another scope starts anew. */
export function useTvBoard(settings: Readonly<Ref<TvSettings>>) {
  const clock = useClock();
  const byName = useByName();
  const link = useLink();
  const { timeZone, centreName } = useCentre(link.isOpen);
  const queueIds = new Set(settings.value.queueIds);
  const queues = useQueueRows(queueIds.size > 0 ? [...queueIds] : undefined);
  const agents = useAgentRows();

  // A wait that goes on counting while nothing is heard would be a guess.
  const now = computed(() => link.lostSince.value ?? clock.now.value);
  const tiles = computed(() =>
    [...queues.known.value.rows.values()]
      .filter(({ id }) => queueIds.size === 0 || queueIds.has(id))
      .map((row) => toTvTile(row, settings.value.thresholds, now.value))
      .toSorted(byName.value),
  );
  const people = computed(() =>
    [...agents.known.value.rows.values()].map((row) => toPerson(row, now.value)).toSorted(byName.value),
  );
  return {
    tiles,
    people,
    summary: computed(() => summaryOf(tiles.value, people.value)),
    isKnown: computed(() => queues.known.value.position !== undefined && agents.known.value.position !== undefined),
    problem: computed(() => queues.problem.value ?? agents.problem.value),
    link,
    timeZone,
    centreName,
  };
}
