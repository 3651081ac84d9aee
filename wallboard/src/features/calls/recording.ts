/** What can be done about the recording of a call now, as the server says it, in two buttons. */
import type { RecordingNowFragment } from '@ringside/schema/documents';

export type RecordingNow = RecordingNowFragment;
export type RecordingAction = RecordingNow['controls'][number]['action'];

/** Why it is paused: sent as they are, and `card` keeps supervisors out as well (S12). */
export const pauseReasons = ['card', 'private', 'other'] as const;
export const recordingKeys = { record: 'R', pause: 'A' } as const;

export interface RecordingButton {
  readonly action: RecordingAction;
  /** Why not; undefined when it can be done. */
  readonly code: string | undefined;
  readonly message: string;
}

/**
 * The first begins and ends, the second pauses and resumes. Both are undefined for who can do nothing about the call, and
 * where calls are never recorded.
 */
export function recordingButtons({ standing, policy, controls }: RecordingNow) {
  if (policy === 'NEVER' && standing === 'OFF') return { record: undefined, pause: undefined };
  const isOn = standing === 'STARTING' || standing === 'RUNNING' || standing === 'PAUSED';
  const button = (action: RecordingAction): RecordingButton | undefined => {
    const control = controls.find((one) => one.action === action);
    return control && { action, code: control.code ?? undefined, message: control.message ?? '' };
  };
  return { record: button(isOn ? 'STOP' : 'START'), pause: button(standing === 'PAUSED' ? 'RESUME' : 'PAUSE') };
}
