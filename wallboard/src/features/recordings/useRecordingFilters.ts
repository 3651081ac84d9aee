/** What recordings can be narrowed by besides number and days. */
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import type { NamedFilter, useChoices } from '../calls/useChoices.ts';
import { heldWays, type RecordingSearch, standings } from './recordingFilter.ts';

type Name = Exclude<keyof RecordingSearch, 'of' | 'from' | 'to'>;

export function useRecordingFilters({ queues, agents }: ReturnType<typeof useChoices>) {
  const { t } = useI18n();
  const ofCall = (name: Name, choices: NamedFilter<Name>['choices']) => ({
    name,
    label: t(`calls.filter.${name}`),
    any: t(`calls.filter.any.${name}`),
    choices,
  });
  return computed((): readonly NamedFilter<Name>[] => [
    ofCall('queue', queues.value),
    ofCall('agent', agents.value),
    ofCall(
      'state',
      standings.map((id) => ({ id, name: t(`recordings.state.${id}`) })),
    ),
    {
      name: 'held',
      label: t('recordings.held.title'),
      any: t('recordings.held.any'),
      choices: heldWays.map((id) => ({ id, name: t(`recordings.held.${id}`) })),
    },
  ]);
}
