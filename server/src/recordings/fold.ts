/** What facts do to recordings. */
import type { Floor } from '../floor/floor.ts';
import type { Slice } from '../floor/slice.ts';
import type { RecordingId, TapId } from '../kernel/ids.ts';
import { openMute, openPause, type Recording, type Tap } from './recording.ts';

export const foldRecordings: Slice = {
  'recording.requested': (floor, { callId, queueId, providerId, at, payload: { recordingId, by } }) => {
    setRecording(floor, {
      id: recordingId,
      callId,
      providerId,
      ...(queueId === undefined ? {} : { queueId }),
      requestedAt: at,
      by,
      state: 'running',
      taps: [],
      pauses: [],
    });
    const call = floor.calls.get(callId);
    if (!call) return;
    call.recordings = (call.recordings ?? 0) + 1;
    delete call.recordingStopped;
  },

  'recording.sideRequested': (floor, { legId, agentId, payload: { recordingId, tapId, side } }) => {
    const recording = floor.recordings.get(recordingId);
    if (!recording) return;
    const agent = agentId === undefined ? {} : { agentId };
    recording.taps = [...recording.taps, { id: tapId, legId, side, ...agent, state: 'requested', mutes: [] }];
  },

  'recording.sideStarted': (floor, { payload: { recordingId, tapId, startedAt, behindMs } }) => {
    changeTap(floor, recordingId, tapId, (tap) => ({ ...tap, state: 'running', startedAt, behindMs }));
  },

  'recording.sideEnded': (floor, { at, payload: { recordingId, tapId, endedAt } }) => {
    changeTap(floor, recordingId, tapId, (tap) => ({
      ...closed(tap, at),
      state: 'ended',
      closedAt: at,
      ...(endedAt === undefined ? {} : { endedAt }),
    }));
  },

  'recording.sideMuted': (floor, { at, payload: { recordingId, tapId, why } }) => {
    changeTap(floor, recordingId, tapId, (tap) => {
      const before = closed(tap, at);
      return why === null ? before : { ...before, mutes: [...before.mutes, { why, from: at }] };
    });
  },

  'recording.paused': (floor, { at, payload: { recordingId, reason, until, by } }) => {
    const recording = floor.recordings.get(recordingId);
    if (!recording) return;
    recording.pauses = [...recording.pauses, { from: at, until, reason, by }];
    armPause(floor, recording);
  },

  'recording.resumed': (floor, { at, payload: { recordingId, by } }) => {
    const recording = floor.recordings.get(recordingId);
    if (recording) endPause(floor, recording, at, by);
  },

  'recording.stopped': (floor, { callId, at, payload: { recordingId, by } }) => {
    const recording = floor.recordings.get(recordingId);
    if (recording) {
      endPause(floor, recording, at, by);
      recording.state = 'ending';
      recording.endedAt = at;
    }
    const call = floor.calls.get(callId);
    if (call) call.recordingStopped = true;
  },

  'recording.finished': (floor, { callId, payload: { recordingId } }) => {
    const recording = floor.recordings.get(recordingId);
    if (recording) recording.state = 'finished';
    floor.recordingOf.delete(callId);
  },

  'recording.stored': (floor, { payload: { recordingId } }) => forgetRecording(floor, recordingId),
  'recording.failed': (floor, { payload: { recordingId } }) => forgetRecording(floor, recordingId),
};

/** Takes it in, with what follows from it. */
export function setRecording(floor: Floor, recording: Recording): void {
  floor.recordings.set(recording.id, recording);
  if (recording.state !== 'finished') floor.recordingOf.set(recording.callId, recording.id);
  armPause(floor, recording);
}

/** R7: while it is paused. It does not rest when the PBX is away, as nothing of it is needed. */
function armPause(floor: Floor, recording: Recording): void {
  const deadline = { kind: 'pause', recordingId: recording.id } as const;
  const pause = openPause(recording);
  if (pause) floor.deadlines.set(deadline, pause.until);
  else floor.deadlines.clear(deadline);
}

function endPause(floor: Floor, recording: Recording, at: number, by: Recording['by']): void {
  const pause = openPause(recording);
  if (!pause) return;
  recording.pauses = [...recording.pauses.slice(0, -1), { ...pause, to: at, endedBy: by }];
  armPause(floor, recording);
}

function forgetRecording(floor: Floor, id: RecordingId): void {
  const recording = floor.recordings.get(id);
  if (!recording) return;
  floor.recordings.delete(id);
  floor.deadlines.clear({ kind: 'pause', recordingId: id });
  if (floor.recordingOf.get(recording.callId) === id) floor.recordingOf.delete(recording.callId);
}

function changeTap(floor: Floor, recordingId: RecordingId, tapId: TapId, change: (tap: Tap) => Tap): void {
  const recording = floor.recordings.get(recordingId);
  if (recording) recording.taps = recording.taps.map((tap) => (tap.id === tapId ? change(tap) : tap));
}

function closed(tap: Tap, at: number): Tap {
  const last = tap.mutes.at(-1);
  if (openMute(tap) === undefined || last === undefined) return tap;
  return { ...tap, mutes: [...tap.mutes.slice(0, -1), { ...last, to: at }] };
}
