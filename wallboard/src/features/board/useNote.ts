/** The words beside an agent's state. */
import { type MaybeRefOrGetter, type Ref, computed, toValue } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Note } from './person.ts';

/** The one reason that no person wrote: the pause after too many missed calls. */
const madeByServer = 'missed calls';

export function useNote(note: MaybeRefOrGetter<Note | undefined>): Readonly<Ref<string | undefined>> {
  const { t } = useI18n();
  const words = (given: Note): string => {
    switch (given.kind) {
      case 'reason':
        return given.text === madeByServer ? t('agent.reason.missed') : given.text;
      case 'queue':
        return given.text;
      case 'obstacle':
        return t(`agent.obstacle.${given.obstacle}`);
      case 'next':
        return t(`agent.next.${given.state}`);
      case 'pausedIn':
        return t('agent.pausedIn', { queues: given.text });
      case 'noQueue':
        return t('agent.noQueue');
    }
  };
  return computed(() => {
    const given = toValue(note);
    return given && words(given);
  });
}
