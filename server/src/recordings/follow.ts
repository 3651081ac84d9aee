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
import type { CallId, LegId } from '../kernel/ids.ts';
import { missing, objector, standing, withheldBy } from './consent.ts';
import { boxDefaults, settingsOf } from '../voicemail/voicemail.ts';
import { policyOf } from './policy.ts';
import { withheldNow } from './withheld.ts';
import {
  nextRecordingId,
  nextTapId,
  openMute,
  openPause,
  whoseSake,
  RENEWED_AFTER_MS,
  type MuteReason,
  type Recording,
  type Side,
  type Tap,
} from './recording.ts';

/** L10: how often one leg is tapped in one recording, should the PBX end the taps again and again. */
const SHORT_TAPS = 5;
/** L10: what may wait to be stored. Beyond that nothing more is recorded of itself (R12). */
export const MOST_RECORDINGS = 20_000;

export function follow(floor: Floor, callId: CallId): Decision {
  const call = floor.calls.get(callId);
  const recordingId = floor.recordingOf.get(callId);
  const recording = recordingId === undefined ? undefined : floor.recordings.get(recordingId);
  const given = call ? standing(floor, call) : [];
  if (given.length > 0) return { facts: given, effects: [] };
  if (!recording) return call ? begin(floor, call) : nothing;
  if (recording.state === 'ending') return finish(recording);
  if (!call || !goesOn(call)) return stop(recording, system);
  const against = objector(floor, call);
  if (against) return stop(recording, against.consent?.by ?? system, against.id);
  return keep(floor, call, recording);
}

/** R1, R20: recorded as soon as the parties talk and have agreed. */
function begin(floor: Floor, call: Call): Decision {
  if (call.stage.state !== 'connected' || call.recordingStopped) return nothing;
  if (policyOf(floor, call) !== 'always' || floor.recordings.size >= MOST_RECORDINGS) return nothing;
  if (linkOf(floor, call.providerId) !== 'connected' || missing(floor, call).length > 0) return nothing;
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
    case 'leavingMessage':
      return stage.phase === 'recording';
    case 'arrived':
    case 'asking':
    case 'queued':
    case 'dialling':
    case 'ending':
      return false;
  }
}

export function stop(recording: Recording, by: Recording['by'], objectorId?: LegId): Decision {
  const { id, callId } = recording;
  return {
    facts: [
      {
        type: 'recording.stopped',
        callId,
        payload: { recordingId: id, ...(objectorId && { objector: objectorId }), by },
      },
    ],
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

/** Why a tap is mute; without a reason it is not. */
interface Sake {
  readonly why?: MuteReason;
  readonly missing?: LegId;
  readonly by?: Recording['by'];
}

const isOpen = ({ state }: Tap): boolean => state !== 'ended';

/** R2, R3: each party that is there has a tap, and each tap is as mute as it is to be. */
function keep(floor: Floor, call: Call, recording: Recording): Decision {
  if (linkOf(floor, call.providerId) !== 'connected') return nothing;
  const facts: NewFact[] = [];
  const effects: Effect[] = [];
  const legs = talking(call).flatMap((legId) => call.legs.get(legId) ?? []);
  const leg = legs.find((each) => isToTap(recording, each) && !withheldBy(floor, call, each));
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
    effects.push({ type: 'record', providerId: call.providerId, ...about, tapId, ...endOfMessage(floor, call) });
    return { facts, effects };
  }
  facts.push(...withheldNow(floor, call, recording));
  for (const tap of recording.taps.filter(isOpen)) {
    const { why, ...sake } = muted(floor, call, recording, tap);
    if (why === openMute(tap)) continue;
    facts.push({
      type: 'recording.sideMuted',
      callId: call.id,
      legId: tap.legId,
      payload: { recordingId: recording.id, tapId: tap.id, why: why ?? null, ...sake },
    });
    if ((why === undefined) !== (openMute(tap) === undefined)) effects.push(muteTap(recording, tap, why !== undefined));
  }
  return { facts, effects };
}

/** R4: the customer is whoever is outside; of a call between two agents, whoever was called. */
const sideOf = ({ role }: Leg): Side => (role === 'caller' || role === 'callee' ? 'customer' : 'agent');

/** R2, R25: who has none, or one that is to be followed by another. Who is left out just now can wait. */
function isToTap(recording: Recording, leg: Leg): boolean {
  if (leg.state !== 'up' || leg.hangUp) return false;
  const taps = recording.taps.filter(({ legId }) => legId === leg.id);
  const last = taps.at(-1);
  if (!last) return true;
  if (taps.filter(isShort).length >= SHORT_TAPS) return false;
  return isOpen(last) ? last.due === true && !openMute(last) : last.due === true || last.endedAt === undefined;
}

const isShort = ({ state, openedAt, closedAt = 0 }: Tap): boolean =>
  state === 'ended' && (openedAt === undefined || closedAt - openedAt < RENEWED_AFTER_MS);

/** The parties of the conversation, also those on hold. */
const talking = ({ stage }: Call): readonly LegId[] => {
  if (stage.state === 'leavingMessage') return [stage.legId];
  return stage.state === 'connected' ? stage.legIds : [];
};

/** VM4. */
const endOfMessage = (floor: Floor, { stage }: Call): { readonly silenceMs?: number } =>
  stage.state === 'leavingMessage' ? { silenceMs: (settingsOf(floor, stage.box) ?? boxDefaults).silenceMs } : {};

/** R3, R22: why a party is left out now, and for whose sake. */
function muted(floor: Floor, call: Call, recording: Recording, { legId }: Tap): Sake {
  if (openPause(recording)) return { why: 'pause' };
  const leg = call.legs.get(legId);
  const withheld = leg && withheldBy(floor, call, leg);
  if (withheld) return { why: 'consent', ...whoseSake(withheld) };
  const { stage } = call;
  if (stage.state === 'leavingMessage') return {};
  if (stage.state === 'connecting') return stage.legIds.includes(legId) ? {} : { why: 'waiting' };
  if (stage.state !== 'connected') return { why: 'waiting' };
  if (leg?.hold) return { why: 'hold' };
  const { consult } = stage;
  const isAway = consult?.front === 'consult' && consult.ownLegId === legId;
  return isAway || !stage.legIds.includes(legId) ? { why: 'consult' } : {};
}
