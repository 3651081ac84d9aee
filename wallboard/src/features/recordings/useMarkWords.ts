/** Marks of a recording in words. */
import { useI18n } from 'vue-i18n';
import { clockFace } from '../../composables/duration.ts';
import type { Mark } from './marks.ts';

export function useMarkWords() {
  const { t, te } = useI18n();
  const kind = (key: string): string => (te(`recordings.mark.${key}`) ? t(`recordings.mark.${key}`) : key);
  return {
    kind,
    words: ({ key, fromMs, toMs, side, missing, who, reason }: Mark): string =>
      [
        kind(key),
        toMs > fromMs ? clockFace(toMs - fromMs) : '',
        side === undefined ? '' : t(`recordings.side.${side}`),
        missing === undefined ? '' : t('recordings.lacks', { side: t(`recordings.side.${missing}`) }),
        who,
        reason,
      ]
        .filter(Boolean)
        .join(' · '),
  };
}
