/** How the recording of a call that goes on stands, as screens show it: made from the floor alone. */
import type { Call } from '../calls/call.ts';
import type { Floor } from '../floor/floor.ts';
import type { CallId, Instant } from '../kernel/ids.ts';
import { policyOf } from './policy.ts';
import { openPause, type RecordingPolicy } from './recording.ts';

export const recordingStandings = ['off', 'ended', 'starting', 'running', 'paused', 'closing'] as const;
/** `ended`: it was, and does not begin by itself again. `starting`: asked for, and nobody is taken down yet. */
export type RecordingStanding = (typeof recordingStandings)[number];

export interface RecordingNow {
  readonly callId: CallId;
  readonly policy: RecordingPolicy;
  readonly standing: RecordingStanding;
  /** Since when it stands so; absent while nothing is recorded. */
  readonly since?: Instant;
  /** Of a pause: why, and when it ends by itself. */
  readonly reason?: string;
  readonly until?: Instant;
}

export function recordingNow(floor: Floor, call: Call): RecordingNow {
  const about = { callId: call.id, policy: policyOf(floor, call) };
  const id = floor.recordingOf.get(call.id);
  const recording = id === undefined ? undefined : floor.recordings.get(id);
  if (!recording) return { ...about, standing: call.recordingStopped ? 'ended' : 'off' };
  const { state, endedAt, requestedAt, taps } = recording;
  if (state !== 'running') return { ...about, standing: 'closing', since: endedAt ?? requestedAt };
  const pause = openPause(recording);
  if (pause) return { ...about, standing: 'paused', since: pause.from, reason: pause.reason, until: pause.until };
  const isStarting = taps.every(({ startedAt }) => startedAt === undefined);
  return { ...about, standing: isStarting ? 'starting' : 'running', since: requestedAt };
}
