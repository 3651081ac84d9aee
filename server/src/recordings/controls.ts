/** What somebody could do about the recording of a call now. The commands themselves are asked, so that it is never another answer. */
import type { Call } from '../calls/call.ts';
import { refusalIn, type Control } from '../floor/decision.ts';
import type { Actor } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import type { Instant } from '../kernel/ids.ts';
import { pauseRecording, resumeRecording, startRecording, stopRecording } from './commands.ts';

export const recordingActions = ['start', 'stop', 'pause', 'resume'] as const;
export type RecordingAction = (typeof recordingActions)[number];

export function recordingControls(
  floor: Floor,
  call: Call,
  by: Actor,
  now: Instant,
): readonly Control<RecordingAction>[] {
  const about = { callId: call.id, by };
  const decisions = {
    start: startRecording(floor, call, { type: 'startRecording', ...about }),
    stop: stopRecording(floor, call, { type: 'stopRecording', ...about }),
    pause: pauseRecording(floor, call, { type: 'pauseRecording', ...about, reason: '' }, now),
    resume: resumeRecording(floor, call, { type: 'resumeRecording', ...about }),
  };
  return recordingActions.map((action) => ({ action, ...refusalIn(decisions[action]) }));
}
