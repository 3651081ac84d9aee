/** What the history can be narrowed by besides number, days and notes. */
import { type Ref, computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { clockFace } from '../../composables/duration.ts';
import { directions } from '../calls/liveRow.ts';
import type { Choice, NamedFilter } from '../calls/useChoices.ts';
import {
  disposedWays,
  followUps,
  historyEnds,
  type HistoryFilter,
  leastTalks,
  leastWaits,
  standings,
} from './historyFilter.ts';

type Name = Exclude<keyof HistoryFilter, 'from' | 'to'>;
type Choices = Readonly<Record<'queues' | 'agents' | 'tags' | 'dispositions', Readonly<Ref<readonly Choice[]>>>>;

export function useHistoryFilters({ queues, agents, tags, dispositions }: Choices) {
  const { t } = useI18n();
  const named = (name: Name, choices: readonly Choice[]) => ({
    name,
    label: t(`history.${name}.title`),
    any: t(`history.${name}.any`),
    choices,
  });
  const ofCall = (name: Name, choices: readonly Choice[], any = t(`calls.filter.any.${name}`)) => ({
    name,
    label: t(`calls.filter.${name}`),
    any,
    choices,
  });
  const least = (name: 'waited' | 'talkedFor', list: readonly number[]) =>
    named(
      name,
      list.map((ms) => ({ id: String(ms), name: t(`history.${name}.least`, { time: clockFace(ms) }) })),
    );
  return computed((): readonly NamedFilter<Name>[] => [
    ofCall('queue', queues.value),
    ofCall('agent', agents.value),
    ofCall(
      'state',
      standings.map((id) => ({ id, name: t(`history.state.${id}`) })),
      t('history.state.any'),
    ),
    ofCall(
      'direction',
      directions.map((id) => ({ id, name: t(`calls.direction.${id}`) })),
    ),
    named('tag', tags.value),
    named('disposition', dispositions.value),
    named(
      'disposed',
      disposedWays.map((id) => ({ id, name: t(`history.disposed.${id}`) })),
    ),
    named(
      'followUp',
      followUps.map((id) => ({ id, name: t(`history.followUp.${id === 'any' ? 'all' : id}`) })),
    ),
    named(
      'ended',
      historyEnds.map((id) => ({ id, name: t(`calls.end.${id}`) })),
    ),
    least('waited', leastWaits),
    least('talkedFor', leastTalks),
  ]);
}
