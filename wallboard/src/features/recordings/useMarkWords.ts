/** Marks of a recording in words. */
import { useI18n } from 'vue-i18n';
import { clockFace } from '../../composables/duration.ts';
import { usePauseWords } from '../calls/usePauseWords.ts';
import type { Mark } from './marks.ts';

export function useMarkWords() {
  const { t, te } = useI18n();
  const reasonIn = usePauseWords();
  const kind = (key: string): string => (te(`recordings.mark.${key}`) ? t(`recordings.mark.${key}`) : key);
  return {
    kind,
    words: ({ key, mode, fromMs, toMs, side, missing, who, reason }: Mark): string =>
      [
        mode === undefined ? kind(key) : t(`recordings.supervised.${mode}`),
        toMs > fromMs ? clockFace(toMs - fromMs) : '',
        side === undefined ? '' : t(`recordings.side.${side}`),
        missing === undefined ? '' : t('recordings.lacks', { side: t(`recordings.side.${missing}`) }),
        who,
        reason === undefined ? '' : reasonIn(reason),
      ]
        .filter(Boolean)
        .join(' · '),
  };
}
