/** What people and the server itself ask of recordings. Rules R1, R5–R7 and R9–R11 in RULES.md. */
import type { Call, Leg } from '../calls/call.ts';
import { system } from '../calls/ending.ts';
import { done, nothing, refuse, type Decision } from '../floor/decision.ts';
import type { Actor, NewFact } from '../floor/fact.ts';
import { linkOf, type Floor } from '../floor/floor.ts';
import type { ProviderEvent } from '../floor/event.ts';
import type { Command, EffectFailed, Input } from '../floor/input.ts';
import { asId, type Instant, type RecordingId, type TapId } from '../kernel/ids.ts';
import { missing } from './consent.ts';
import { MOST_RECORDINGS, muteTap, requested, stop, stopTap } from './follow.ts';
import { deletedWith, delivered, heardWith } from '../voicemail/messages.ts';
import { pauseLimitOf, policyOf } from './policy.ts';
import { olderThan, openMute, openPause, recordingOfTap, type Recording } from './recording.ts';

const kinds = [
  'recordingStored',
  'recordingDelayed',
  'recordingFailed',
  'playRecording',
  'setLegalHold',
  'doomRecording',
  'spareRecording',
  'recordingDeleted',
] as const satisfies readonly Command['type'][];
type Kind = (typeof kinds)[number];
export type RecordingCommand = Extract<Command, { type: Kind }>;
type Of<T extends Command['type']> = Extract<Command, { type: T }>;

const kindSet: ReadonlySet<string> = new Set(kinds);
export const isAboutRecordings = (input: Input): input is RecordingCommand => kindSet.has(input.type);

export function decideRecordings(floor: Floor, command: RecordingCommand): Decision {
  switch (command.type) {
    case 'recordingStored':
      return delivered(
        floor,
        command,
        kept(floor, command.recordingId, (callId) => {
          const { recordingId, stored, gaps } = command;
          return { type: 'recording.stored', callId, payload: { recordingId, stored, gaps } };
        }),
      );
    case 'recordingDelayed':
      return kept(floor, command.recordingId, (callId) => {
        const { recordingId, reason } = command;
        return { type: 'recording.delayed', callId, payload: { recordingId, reason } };
      });
    case 'recordingFailed':
      return kept(floor, command.recordingId, (callId) => {
        const { recordingId, reason } = command;
        return { type: 'recording.failed', callId, payload: { recordingId, reason } };
      });
    case 'setLegalHold': {
      const { callId, recordingId, held, reason, by } = command;
      if (held && floor.dooms.has(recordingId)) return refuse('RECORDING_NOT_FOUND', 'It is being deleted already.');
      return done(
        [{ type: 'recording.legalHoldSet', callId, payload: { recordingId, held, reason, by } }],
        recordingId,
      );
    }
    case 'doomRecording': {
      const { callId, recordingId, reason, by } = command;
      if (floor.dooms.has(recordingId)) return asItIs;
      return done([{ type: 'recording.doomed', callId, payload: { recordingId, reason, by } }], recordingId);
    }
    case 'spareRecording': {
      const { callId, recordingId, by } = command;
      if (!floor.dooms.has(recordingId)) return asItIs;
      return done([{ type: 'recording.spared', callId, payload: { recordingId, by } }], recordingId);
    }
    case 'recordingDeleted': {
      const { callId, recordingId, certificate, reason, by } = command;
      const payload = { recordingId, certificate, reason, by };
      return deletedWith(floor, command, done([{ type: 'recording.deleted', callId, payload }], recordingId));
    }
    case 'playRecording': {
      const { callId, recordingId, by } = command;
      const played = done([{ type: 'recording.played', callId, payload: { recordingId, by } }], recordingId);
      return heardWith(floor, command, played);
    }
  }
}

const notRecorded = refuse('RECORDING_NOT_RUNNING', 'This call is not being recorded at the moment.');
const asItIs = { ...nothing, reply: { outcome: 'done' } } as const satisfies Decision;

function runningOf(floor: Floor, { id: callId }: Call): Recording | undefined {
  const id = floor.recordingOf.get(callId);
  const recording = id === undefined ? undefined : floor.recordings.get(id);
  return recording?.state === 'running' ? recording : undefined;
}

/** R5. */
export function startRecording(floor: Floor, call: Call, { by }: Of<'startRecording'>): Decision {
  if (runningOf(floor, call)) return asItIs;
  if (call.stage.state !== 'connected')
    return refuse('CALL_NOT_TALKING', 'A call can be recorded only while its parties talk.');
  if (policyOf(floor, call) === 'never')
    return refuse('RECORDING_NOT_ALLOWED', 'Calls of this queue are never recorded.');
  if (floor.recordingOf.has(call.id))
    return refuse('RECORDING_NOT_ALLOWED', 'The recording before is just being closed. Try again in a moment.');
  const without = missing(floor, call);
  if (without.length > 0) return refuse('CONSENT_MISSING', `Not everybody has agreed: ${inWords(without)}.`);
  if (linkOf(floor, call.providerId) !== 'connected')
    return refuse('PROVIDER_LOST', 'The PBX is out of reach at the moment.');
  if (floor.recordings.size >= MOST_RECORDINGS)
    return refuse('LIMIT_REACHED', 'Too many recordings wait to be stored.');
  return {
    facts: [requested(call, by)],
    effects: [],
    reply: { outcome: 'awaits', callId: call.id, facts: ['recording.sideStarted'], failed: ['recording.failed'] },
  };
}

const partyWords = { caller: 'the caller', callee: 'who was called', agent: 'an agent', supervisor: 'a supervisor' };

/** Which parties, without their names. */
const inWords = (legs: readonly Leg[]): string => [...new Set(legs.map(({ role }) => partyWords[role]))].join(', ');

/** R6: what is always recorded is stopped by nobody who is an agent and nothing else. */
export function stopRecording(floor: Floor, call: Call, { by }: Of<'stopRecording'>): Decision {
  const recording = runningOf(floor, call);
  if (!recording) return notRecorded;
  if (policyOf(floor, call) === 'always' && isAgent(floor, by))
    return refuse('RECORDING_NOT_ALLOWED', 'Calls of this queue are always recorded. The recording can be paused.');
  return { ...stop(recording, by), reply: { outcome: 'done' } };
}

const isAgent = (floor: Floor, { kind, id }: Actor): boolean =>
  kind === 'agent' || (kind === 'user' && floor.users.get(asId(id))?.role === 'agent');

/** R7. */
export function pauseRecording(floor: Floor, call: Call, command: Of<'pauseRecording'>, now: Instant): Decision {
  const { reason, by } = command;
  const recording = runningOf(floor, call);
  if (!recording) return notRecorded;
  if (openPause(recording)) return asItIs;
  const payload = { recordingId: recording.id, reason, until: now + pauseLimitOf(floor, call), by };
  return done([{ type: 'recording.paused', callId: call.id, payload }]);
}

export function resumeRecording(floor: Floor, call: Call, { by }: Of<'resumeRecording'>): Decision {
  const recording = runningOf(floor, call);
  if (!recording) return notRecorded;
  if (!openPause(recording)) return asItIs;
  return done([{ type: 'recording.resumed', callId: call.id, payload: { recordingId: recording.id, by } }]);
}

/** R7: forgotten. That the system ended it says so. */
export function pauseRanOut(floor: Floor, recordingId: RecordingId): Decision {
  const recording = floor.recordings.get(recordingId);
  if (!recording || !openPause(recording)) return nothing;
  const { callId } = recording;
  return { facts: [{ type: 'recording.resumed', callId, payload: { recordingId, by: system } }], effects: [] };
}

/** About a recording that is finished and still on the floor. Told twice, it is true once. */
function kept(floor: Floor, recordingId: RecordingId, fact: (callId: Call['id']) => NewFact): Decision {
  const recording = floor.recordings.get(recordingId);
  if (recording?.state !== 'finished')
    return refuse('RECORDING_NOT_FOUND', 'There is no such recording, or it is stored already.');
  return done([fact(recording.callId)], recordingId);
}

/** R2, R25: which one is asked for follows, as soon as the PBX is there. */
export function tapIsDue(floor: Floor, tapId: TapId): Decision {
  const recordingId = recordingOfTap(tapId);
  const recording = floor.recordings.get(recordingId);
  const tap = recording?.taps.find(({ id }) => id === tapId);
  if (!recording || !tap) return nothing;
  const { callId } = recording;
  return {
    facts: [{ type: 'recording.sideDue', callId, legId: tap.legId, payload: { recordingId, tapId } }],
    effects: [],
  };
}

type TapEvent = Extract<ProviderEvent, { type: 'tap.started' | 'tap.ended' }>;

/** What the PBX says of its files. */
export function tapTold(floor: Floor, event: TapEvent): Decision {
  const recording = floor.recordings.get(recordingOfTap(event.tapId));
  const tap = recording?.taps.find(({ id }) => id === event.tapId);
  if (!recording || !tap || tap.state === 'ended') return nothing;
  const about = { callId: recording.callId, legId: tap.legId };
  const names = { recordingId: recording.id, tapId: tap.id };
  if (event.type === 'tap.ended') {
    const endedAt = event.endedAt === undefined ? {} : { endedAt: event.endedAt };
    return { facts: [{ type: 'recording.sideEnded', ...about, payload: { ...names, ...endedAt } }], effects: [] };
  }
  if (tap.state === 'running') return nothing;
  const { startedAt, behindMs } = event;
  // Told to be mute, or to stop, before there was anything to be muted or stopped.
  const mute = openMute(tap) === undefined ? [] : [muteTap(recording, tap, true)];
  // R25: from here on it is in this one.
  const older = olderThan(recording, tap).map((each) => stopTap(recording, each));
  const late = recording.state === 'running' ? [...mute, ...older] : [stopTap(recording, tap)];
  return {
    facts: [{ type: 'recording.sideStarted', ...about, payload: { ...names, startedAt, behindMs } }],
    effects: late,
  };
}

/** A tap that could not be made, or not be found to be stopped, has ended. The call is not touched by that. */
export function recordFailed(floor: Floor, { effect, tapId }: EffectFailed): Decision {
  if (tapId === undefined || effect === 'muteRecord') return nothing;
  const recording = floor.recordings.get(recordingOfTap(tapId));
  return recording ? tapTold(floor, { type: 'tap.ended', providerId: recording.providerId, tapId }) : nothing;
}
