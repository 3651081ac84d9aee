/** The figures of one board on a wall: its queues and agents as they are now, or as they were when the link was lost. */
import { AgentBoardDocument, QueueBoardDocument } from '@ringside/schema/documents';
import { type Ref, computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useClock } from '../../composables/useClock.ts';
import { toPerson } from '../board/person.ts';
import { latestInAgent, latestInQueue } from '../board/rows.ts';
import { useCentre } from '../board/useCentre.ts';
import { useLink } from '../board/useLink.ts';
import { useLiveRows } from '../board/useLiveRows.ts';
import type { TvSettings } from './settings.ts';
import { summaryOf } from './summary.ts';
import { toTvTile } from './thresholds.ts';

/** Which queues is read once: whoever shows another scope starts anew. */
export function useTvBoard(settings: Readonly<Ref<TvSettings>>) {
  const clock = useClock();
  const { locale } = useI18n();
  const link = useLink();
  const { timeZone, centreName } = useCentre(link.isOpen);
  const queueIds = new Set(settings.value.queueIds);
  const queues = useLiveRows(QueueBoardDocument, queueIds.size > 0 ? { queueIds: [...queueIds] } : {}, {
    updateIn: ({ queueBoard }) => ({ ...queueBoard, rows: queueBoard.queues }),
    latestIn: latestInQueue,
  });
  const agents = useLiveRows(
    AgentBoardDocument,
    {},
    {
      updateIn: ({ agentBoard }) => ({ ...agentBoard, rows: agentBoard.agents }),
      latestIn: latestInAgent,
    },
  );

  // A wait that goes on counting while nothing is heard would be a guess.
  const now = computed(() => link.lostSince.value ?? clock.now.value);
  const byName = computed(() => {
    const { compare } = new Intl.Collator(locale.value, { numeric: true });
    return (a: { readonly name: string }, b: { readonly name: string }) => compare(a.name, b.name);
  });
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
