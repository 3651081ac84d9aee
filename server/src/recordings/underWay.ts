/** A recording that is not stored yet, as lists follow it: made from the floor alone. */
import type { Floor } from '../floor/floor.ts';
import type { AgentId, CallId, Instant, QueueId, RecordingId } from '../kernel/ids.ts';
import { openPause, type Recording } from './recording.ts';

export interface UnderWay {
  readonly id: RecordingId;
  readonly callId: CallId;
  readonly state: Recording['state'];
  readonly pausedUntil?: Instant;
  /** Whom it touches, as is asked of stored ones (R13). */
  readonly queueIds: readonly QueueId[];
  readonly agentIds: readonly AgentId[];
}

export function underWay(floor: Floor, recordingId: RecordingId): UnderWay | undefined {
  const recording = floor.recordings.get(recordingId);
  if (!recording) return undefined;
  const { id, callId, state, queueId, taps } = recording;
  const pausedUntil = openPause(recording)?.until;
  return {
    id,
    callId,
    state,
    ...(pausedUntil === undefined ? {} : { pausedUntil }),
    queueIds: queueId === undefined ? [] : [queueId],
    agentIds: [...new Set(taps.flatMap(({ agentId }) => agentId ?? []))],
  };
}
