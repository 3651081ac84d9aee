/** Why a recording is or was paused: the words for what screens offer, and all else as it was said. */
import { useI18n } from 'vue-i18n';
import { pauseReasons } from './recording.ts';

export function usePauseWords(): (reason: string) => string {
  const { t } = useI18n();
  return (reason) => (pauseReasons.some((one) => one === reason) ? t(`calls.recording.reason.${reason}`) : reason);
}
