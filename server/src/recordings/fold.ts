/** What facts do to recordings. */
import type { Floor } from '../floor/floor.ts';
import type { Slice } from '../floor/slice.ts';
import type { CallId, LegId, QueueId, RecordingId, TapId } from '../kernel/ids.ts';
import { termsNow } from './policy.ts';
import { dueAt, openMute, openPause, type Recording, type Tap, type Withheld } from './recording.ts';

/** R28: who comes back into the same queue comes on the same terms. */
function setTerms(floor: Floor, { callId, queueId }: { readonly callId: CallId; readonly queueId?: QueueId }): void {
  const call = floor.calls.get(callId);
  if (!call || (call.recordingTerms && call.recordingTerms.queueId === queueId)) return;
  call.recordingTerms = termsNow(floor, call);
}

export const foldRecordings: Slice = {
  'call.arrived': setTerms,
  'call.placed': setTerms,
  'call.queued': setTerms,

  'recording.requested': (
    floor,
    { callId, queueId, providerId, at, payload: { recordingId, box, greeting, by }, personal },
  ) => {
    setRecording(floor, {
      id: recordingId,
      callId,
      providerId,
      ...(queueId === undefined ? {} : { queueId }),
      ...(box && { message: { box, remote: personal?.remote ?? { number: '', name: '' } } }),
      ...(greeting && { greeting: { box: greeting, by } }),
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

  'recording.sideStarted': (floor, { at, payload: { recordingId, tapId, startedAt, behindMs } }) => {
    changeTap(floor, recordingId, tapId, (tap) => ({
      ...tap,
      state: 'running',
      startedAt,
      behindMs,
      openedAt: at,
    }));
  },

  'recording.sideEnded': (floor, { at, payload: { recordingId, tapId, endedAt } }) => {
    changeTap(floor, recordingId, tapId, (tap) => ({
      ...closed(tap, at),
      state: 'ended',
      closedAt: at,
      ...(endedAt === undefined ? {} : { endedAt }),
    }));
  },

  'recording.sideDue': (floor, { payload: { recordingId, tapId } }) => {
    changeTap(floor, recordingId, tapId, (tap) => ({ ...tap, due: true }));
  },

  'leg.left': (floor, { callId, legId }) => {
    const recordingId = floor.recordingOf.get(callId);
    const taps = (recordingId && floor.recordings.get(recordingId)?.taps) ?? [];
    for (const tap of taps.filter((each) => each.legId === legId))
      changeTap(floor, recordingId!, tap.id, (each) => ({ ...each, due: true }));
  },

  'recording.sideMuted': (floor, { at, payload: { recordingId, tapId, why, missing, by } }) => {
    changeTap(floor, recordingId, tapId, (tap) => {
      const before = closed(tap, at);
      if (why === null) return before;
      const sake = { ...(missing && { missing }), ...(by && { by }) };
      return { ...before, mutes: [...before.mutes, { why, from: at, ...sake }] };
    });
  },

  'recording.sideWithheld': (floor, { at, legId, payload: { recordingId, withheld, missing, by } }) => {
    const recording = floor.recordings.get(recordingId);
    if (!recording) return;
    const before = endWithheld(recording, at, legId);
    const begun = { legId, from: at, ...(missing && { missing }), ...(by && { by }) };
    recording.withheld = withheld ? [...before, begun] : before;
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
      if (recording.withheld) recording.withheld = endWithheld(recording, at);
      recording.state = 'ending';
      recording.endedAt = at;
      armTaps(floor, recording);
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
  'recording.doomed': (floor, { callId, at, payload: { recordingId, reason, by } }) => {
    floor.dooms.set(recordingId, { recordingId, callId, reason, by, at });
  },
  'recording.spared': (floor, { payload: { recordingId } }) => void floor.dooms.delete(recordingId),
  'recording.deleted': (floor, { payload: { recordingId } }) => void floor.dooms.delete(recordingId),
  'greeting.taken': (floor, { payload: { recordingId } }) => forgetRecording(floor, recordingId),
  'recording.failed': (floor, { payload: { recordingId } }) => forgetRecording(floor, recordingId),
};

/** Takes it in, with what follows from it. */
export function setRecording(floor: Floor, recording: Recording): void {
  floor.recordings.set(recording.id, recording);
  if (recording.state !== 'finished') floor.recordingOf.set(recording.callId, recording.id);
  armPause(floor, recording);
  armTaps(floor, recording);
}

/** R2, R25: while the recording goes on. It does not rest when the PBX is away: the fact waits for it. */
function armTaps(floor: Floor, recording: Recording): void {
  for (const tap of recording.taps) {
    const deadline = { kind: 'tap', tapId: tap.id } as const;
    const at = recording.state === 'running' ? dueAt(tap) : undefined;
    if (at === undefined) floor.deadlines.clear(deadline);
    else floor.deadlines.set(deadline, at);
  }
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

/** Of that party, or of all. */
const endWithheld = ({ withheld = [] }: Recording, at: number, legId?: LegId): readonly Withheld[] =>
  withheld.map((span) => (span.to === undefined && (legId ?? span.legId) === span.legId ? { ...span, to: at } : span));

function forgetRecording(floor: Floor, id: RecordingId): void {
  const recording = floor.recordings.get(id);
  if (!recording) return;
  floor.recordings.delete(id);
  floor.deadlines.clear({ kind: 'pause', recordingId: id });
  if (floor.recordingOf.get(recording.callId) === id) floor.recordingOf.delete(recording.callId);
}

function changeTap(floor: Floor, recordingId: RecordingId, tapId: TapId, change: (tap: Tap) => Tap): void {
  const recording = floor.recordings.get(recordingId);
  if (!recording) return;
  recording.taps = recording.taps.map((tap) => (tap.id === tapId ? change(tap) : tap));
  armTaps(floor, recording);
}

function closed(tap: Tap, at: number): Tap {
  const last = tap.mutes.at(-1);
  if (openMute(tap) === undefined || last === undefined) return tap;
  return { ...tap, mutes: [...tap.mutes.slice(0, -1), { ...last, to: at }] };
}
