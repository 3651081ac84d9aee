/**
 * What recording follows from how a call stands now. Asked after every step for each call that a fact was about, so that
 * nothing that happens to a call has to think of its recording. Rules R1–R9 in RULES.md.
 */
import type { Call, Leg } from '../calls/call.ts';
import { system } from '../calls/ending.ts';
import { nothing, type Decision } from '../floor/decision.ts';
import type { Effect } from '../floor/effect.ts';
import type { NewFact } from '../floor/fact.ts';
import { linkOf, type Floor } from '../floor/floor.ts';
import type { CallId, Instant, LegId } from '../kernel/ids.ts';
import { policyOf } from './policy.ts';
import {
  nextRecordingId,
  nextTapId,
  openMute,
  openPause,
  type MuteReason,
  type Recording,
  type Side,
  type Tap,
} from './recording.ts';

/** L10: how often one leg is tapped in one recording, should the PBX end the taps again and again. */
const TAPS_OF_LEG = 5;
/** A file that was closed in order tells a moment early that its party is about to leave. */
const LEAVES_WITHIN_MS = 1_000;
/** L10: what may wait to be stored. Beyond that nothing more is recorded of itself (R12). */
export const MOST_RECORDINGS = 20_000;

export function follow(floor: Floor, callId: CallId): Decision {
  const call = floor.calls.get(callId);
  const recordingId = floor.recordingOf.get(callId);
  const recording = recordingId === undefined ? undefined : floor.recordings.get(recordingId);
  if (!recording) return call ? begin(floor, call) : nothing;
  if (recording.state === 'ending') return finish(recording);
  if (!call || !goesOn(call)) return stop(recording, system);
  return keep(floor, call, recording);
}

/** R1: recorded as soon as the parties talk. */
function begin(floor: Floor, call: Call): Decision {
  if (call.stage.state !== 'connected' || call.recordingStopped) return nothing;
  if (policyOf(floor, call) !== 'always' || floor.recordings.size >= MOST_RECORDINGS) return nothing;
  if (linkOf(floor, call.providerId) !== 'connected') return nothing;
  return { facts: [requested(call, system)], effects: [] };
}

export const requested = (call: Call, by: Recording['by']): NewFact => ({
  type: 'recording.requested',
  callId: call.id,
  providerId: call.providerId,
  ...('queueId' in call.stage && call.stage.queueId !== undefined ? { queueId: call.stage.queueId } : {}),
  payload: { recordingId: nextRecordingId(call.id, call.recordings ?? 0), by },
});

/** R8: through transfers and while it is parked; over when the call is, or when nobody talks to the caller any more. */
function goesOn({ stage }: Call): boolean {
  switch (stage.state) {
    case 'connecting':
    case 'connected':
    case 'transferring':
    case 'parked':
      return true;
    case 'arrived':
    case 'queued':
    case 'dialling':
    case 'ending':
      return false;
  }
}

export function stop(recording: Recording, by: Recording['by']): Decision {
  const { id, callId } = recording;
  return {
    facts: [{ type: 'recording.stopped', callId, payload: { recordingId: id, by } }],
    effects: recording.taps.filter(isOpen).map((tap) => stopTap(recording, tap)),
  };
}

export const stopTap = ({ providerId, callId }: Recording, { id, legId }: Tap): Effect => ({
  type: 'stopRecord',
  providerId,
  callId,
  legId,
  tapId: id,
});

export const muteTap = ({ providerId, callId }: Recording, { id, legId }: Tap, muted: boolean): Effect => ({
  type: 'muteRecord',
  providerId,
  callId,
  legId,
  tapId: id,
  muted,
});

/** R9: when the last file is closed. One of which no side was ever heard has failed. */
function finish(recording: Recording): Decision {
  if (recording.taps.some(isOpen)) return nothing;
  const { id: recordingId, callId } = recording;
  const heard = recording.taps.some(({ startedAt }) => startedAt !== undefined);
  const fact: NewFact = heard
    ? { type: 'recording.finished', callId, payload: { recordingId } }
    : { type: 'recording.failed', callId, payload: { recordingId, reason: 'notRecorded' } };
  return { facts: [fact], effects: [] };
}

const isOpen = ({ state }: Tap): boolean => state !== 'ended';

/** R2, R3: each party that is there has a tap, and each tap is as mute as it is to be. */
function keep(floor: Floor, call: Call, recording: Recording): Decision {
  if (linkOf(floor, call.providerId) !== 'connected') return nothing;
  const facts: NewFact[] = [];
  const effects: Effect[] = [];
  const legs = talking(call).flatMap((legId) => call.legs.get(legId) ?? []);
  const leg = legs.find((each) => isToTap(recording, each, floor.at));
  if (leg) {
    const tapId = nextTapId(recording);
    const agent = leg.agentId === undefined ? {} : { agentId: leg.agentId };
    const about = { callId: call.id, legId: leg.id };
    facts.push({
      type: 'recording.sideRequested',
      ...about,
      ...agent,
      payload: { recordingId: recording.id, tapId, side: sideOf(leg) },
    });
    effects.push({ type: 'record', providerId: call.providerId, ...about, tapId });
    return { facts, effects };
  }
  for (const tap of recording.taps.filter(isOpen)) {
    const why = muted(call, recording, tap);
    if (why === openMute(tap)) continue;
    facts.push({
      type: 'recording.sideMuted',
      callId: call.id,
      legId: tap.legId,
      payload: { recordingId: recording.id, tapId: tap.id, why: why ?? null },
    });
    if ((why === undefined) !== (openMute(tap) === undefined)) effects.push(muteTap(recording, tap, why !== undefined));
  }
  return { facts, effects };
}

/** R4: the customer is whoever is outside; of a call between two agents, whoever was called. */
const sideOf = ({ role }: Leg): Side => (role === 'caller' || role === 'callee' ? 'customer' : 'agent');

function isToTap(recording: Recording, leg: Leg, now: Instant): boolean {
  if (leg.state !== 'up' || leg.hangUp) return false;
  const taps = recording.taps.filter(({ legId }) => legId === leg.id);
  const last = taps.at(-1);
  if (last?.endedAt !== undefined && now - (last.closedAt ?? 0) < LEAVES_WITHIN_MS) return false;
  return taps.length < TAPS_OF_LEG && !taps.some(isOpen);
}

/** The parties of the conversation, also those on hold. */
const talking = ({ stage }: Call): readonly LegId[] => (stage.state === 'connected' ? stage.legIds : []);

/** R3. */
function muted(call: Call, recording: Recording, { legId }: Tap): MuteReason | undefined {
  if (openPause(recording)) return 'pause';
  const { stage } = call;
  if (stage.state !== 'connected') return stage.state === 'connecting' ? undefined : 'waiting';
  if (call.legs.get(legId)?.hold) return 'hold';
  const { consult } = stage;
  const isAway = consult?.front === 'consult' && consult.ownLegId === legId;
  return isAway || !stage.legIds.includes(legId) ? 'consult' : undefined;
}
