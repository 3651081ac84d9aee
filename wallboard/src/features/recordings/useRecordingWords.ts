/** How recordings stand, in words. */
import type { RecordingLineFragment } from '@ringside/schema/documents';
import { useI18n } from 'vue-i18n';

type Standing = Pick<RecordingLineFragment, 'state' | 'reason' | 'pausedUntil'>;

export function useRecordingWords() {
  const { t, te } = useI18n();
  const because = (reason: string | null): string => {
    if (!reason) return '';
    const key = `recordings.reason.${reason.replace('.', '_')}`;
    return te(key) ? t(key) : reason;
  };
  const standing = ({ state, pausedUntil }: Standing): string => {
    if (state === 'RUNNING' && pausedUntil !== null) return t('recordings.paused');
    return t(`recordings.state.${state}`);
  };
  return {
    /** `Waits to be stored: the storage is full`. */
    told: (recording: Standing): string => [standing(recording), because(recording.reason)].filter(Boolean).join(': '),
    /** Why it can't be listened to; undefined when it can. */
    whyNot: ({ hearing, state, reason, pausedUntil }: Standing & Pick<RecordingLineFragment, 'hearing'>) => {
      if (hearing === 'ALLOWED') return undefined;
      if (hearing === 'FORBIDDEN') return t('recordings.forbidden');
      const told = [standing({ state, reason, pausedUntil }), because(reason)].filter(Boolean).join(': ');
      return t(hearing === 'LATER' ? 'recordings.later' : 'recordings.never', { why: told });
    },
  };
}
