/** What the history can be narrowed by besides who and when: notes, the end, and how long something took. */
import { type Ref, computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { clockFace } from '../../composables/duration.ts';
import type { Choice } from '../calls/useChoices.ts';
import { disposedWays, followUps, historyEnds, leastTalks, leastWaits } from './historyFilter.ts';

interface Words {
  readonly tags: Readonly<Ref<readonly Choice[]>>;
  readonly dispositions: Readonly<Ref<readonly Choice[]>>;
}

export function useNotedFilters({ tags, dispositions }: Words) {
  const { t } = useI18n();
  const named = <Name extends string>(name: Name, choices: readonly Choice[]) => ({
    name,
    label: t(`history.${name}.title`),
    any: t(`history.${name}.any`),
    choices,
  });
  const least = <Name extends string>(name: Name, list: readonly number[]) =>
    named(
      name,
      list.map((ms) => ({ id: String(ms), name: t(`history.${name}.least`, { time: clockFace(ms) }) })),
    );
  return computed(() => [
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
