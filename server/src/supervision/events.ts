/** What the PBX has done about a supervision, and what follows from what happened to its call. Rules S2, S6 and S8–S13 in RULES.md. */
import type { Call, HangUpCause, Leg } from '../calls/call.ts';
import { hangUpLegs, system } from '../calls/ending.ts';
import { about, legsAt, wantedPlace as placeOfParty } from '../calls/parties.ts';
import { both, nothing, type Decision } from '../floor/decision.ts';
import type { Effect } from '../floor/effect.ts';
import type { NewFact } from '../floor/fact.ts';
import { callOfLeg, linkOf, type Floor } from '../floor/floor.ts';
import type { ProviderEvent } from '../floor/event.ts';
import type { CallId, LegId } from '../kernel/ids.ts';
import { isProtected } from './protected.ts';
import { mayUse, sees } from './rights.ts';
import {
  handedTo,
  hasTakenOver,
  isAt,
  isWhole,
  modeAt,
  samePlace,
  supervisionOf,
  supervisionOfLeg,
  supervisionsOf,
  talkerOf,
  type Place,
  type Supervision,
  type SupervisionEnd,
  type SupervisionPart,
} from './supervision.ts';

type Supervise = Extract<Effect, { type: 'supervise' }>;
type Joined = Pick<Extract<ProviderEvent, { type: 'legs.joined' }>, 'legIds' | 'bridgeId'>;

/** Where the supervisor is wanted now; undefined while there is nobody to be put anywhere, and for one who is a party. */
export function wantedPlace(floor: Floor, call: Call, supervision: Supervision): Place | undefined {
  const leg = call.legs.get(supervision.legId);
  if (leg?.state !== 'up' || leg.hangUp || call.stage.state === 'ending' || hasTakenOver(supervision)) return undefined;
  const talker = talkerOf(call, supervision);
  if (call.stage.state !== 'connected' || !talker || isProtected(floor, call)) return { kind: 'waiting' };
  if (supervision.mode === 'barge' || supervision.part.state === 'takingOver')
    return { kind: 'inside', bridgeId: call.stage.bridgeId };
  return { kind: 'beside', mode: supervision.mode, targetLegId: talker.id };
}

export const superviseEffect = (call: Call, { id, legId }: Supervision, place: Place): Effect => ({
  type: 'supervise',
  ...about(call),
  supervisionId: id,
  legId,
  place,
  tell: true,
});

/** After anything about the call or about rights: whoever is not where they should be is put there (S2, S6). */
export function followSupervisions(floor: Floor, callId: CallId): Decision {
  const call = floor.calls.get(callId);
  if (!call?.supervisions || linkOf(floor, call.providerId) !== 'connected') return nothing;
  return both(...call.supervisions.map((supervision) => followOne(floor, call, supervision)));
}

function followOne(floor: Floor, call: Call, supervision: Supervision): Decision {
  const { id: supervisionId, part } = supervision;
  if (supervision.ending || call.stage.state === 'ending') return nothing;
  if (!isAllowed(floor, call, supervision)) return end(call, supervision, 'rightGone');
  if (part.state === 'takingOver' && !(isWhole(call) && talkerOf(call, supervision)?.agentId))
    return {
      facts: [{ type: 'supervision.takeOverFailed', callId: call.id, payload: { supervisionId } }],
      effects: [],
    };
  if (part.state === 'handingBack' && !canComeBack(call)) return letGo(call, part, 'normal');
  const place = wantedPlace(floor, call, supervision);
  // S8: who has barged in is in the conversation already; of a place that is not asked for anew the PBX tells nothing.
  if (place && part.state === 'takingOver' && isAt(place, supervision)) return tookOver(call, supervision);
  if (!place || samePlace(place, supervision.asked)) return nothing;
  return {
    facts: [{ type: 'supervision.directed', callId: call.id, payload: { supervisionId, place } }],
    effects: [superviseEffect(call, supervision, place)],
  };
}

type HandingBack = Extract<SupervisionPart, { state: 'handingBack' }>;

/** S9: neither while nobody talks, nor while the supervisor consults somebody, who would be left to nobody. */
const canComeBack = ({ stage }: Call): boolean => stage.state === 'connected' && !stage.consult;

/** The agent to whom a call was to be handed back. */
function letGo(call: Call, { legId }: HandingBack, cause: HangUpCause): Decision {
  const leg = call.legs.get(legId);
  return leg ? hangUpLegs(call, [leg], cause) : nothing;
}

/** The PBX could not join them. */
export const notHandedBack = (call: Call): Decision =>
  both(
    ...supervisionsOf(call).map(({ part }) =>
      part.state === 'handingBack' && call.legs.get(part.legId)?.state === 'up' ? letGo(call, part, 'failed') : nothing,
    ),
  );

/** One who has taken over is a party, and nobody cuts off a conversation because of rights. */
function isAllowed(floor: Floor, call: Call, supervision: Supervision): boolean {
  if (hasTakenOver(supervision)) return true;
  const right = supervision.part.state === 'takingOver' ? 'takeOver' : supervision.mode;
  if (!mayUse(floor, supervision.by, right)) return false;
  return call.stage.state !== 'connected' || sees(floor, supervision.by, call);
}

function end(call: Call, { id, legId }: Supervision, how: SupervisionEnd): Decision {
  const leg = call.legs.get(legId);
  const payload = { supervisionId: id, end: how, by: system } as const;
  const asked: Decision = { facts: [{ type: 'supervision.endRequested', callId: call.id, payload }], effects: [] };
  return leg ? both(asked, hangUpLegs(call, [leg], 'normal')) : asked;
}

/** The PBX has put the supervisor there. What was asked for in the meantime is on its way. */
export function supervised(floor: Floor, { callId, supervisionId, place }: Supervise): Decision {
  const call = floor.calls.get(callId);
  const supervision = supervisionOf(call, supervisionId);
  if (!call || !supervision || !samePlace(place, supervision.asked) || supervision.ending) return nothing;
  if (supervision.part.state === 'takingOver' && place.kind === 'inside') return tookOver(call, supervision);
  if (samePlace(place, supervision.placed)) return nothing;
  const mode = modeAt(place);
  const ofId = talkerOf(call, supervision)?.agentId;
  const isWish = mode !== undefined && mode !== supervision.did;
  const payload = {
    supervisionId,
    place,
    ...(mode === undefined ? {} : { mode, ...(ofId === undefined ? {} : { ofId }) }),
    by: isWish ? supervision.by : system,
  };
  // Who has never heard anything and waits still has not begun.
  if (supervision.startedAt === undefined && mode === undefined) return nothing;
  const type = supervision.startedAt === undefined ? 'supervision.started' : 'supervision.changed';
  return { facts: [{ type, callId, payload }], effects: [] };
}

/** S8: the supervisor is in the conversation; now the agent goes. */
function tookOver(call: Call, { id, legId, by, ...supervision }: Supervision): Decision {
  const leaving = talkerOf(call, { id, legId, by, ...supervision });
  if (call.stage.state !== 'connected' || leaving?.agentId === undefined) return nothing;
  const legIds = [...call.stage.legIds.filter((each) => each !== leaving.id), legId];
  // S3: whoever takes over before they were anywhere begins with that.
  const place = { kind: 'inside', bridgeId: call.stage.bridgeId } as const;
  const begin = { supervisionId: id, place, mode: 'barge', ofId: leaving.agentId, by } as const;
  const begun: NewFact[] =
    supervision.startedAt === undefined ? [{ type: 'supervision.started', callId: call.id, payload: begin }] : [];
  const payload = { supervisionId: id, legIds, fromId: leaving.agentId, by };
  return both(
    { facts: [...begun, { type: 'supervision.tookOver', callId: call.id, payload }], effects: [] },
    hangUpLegs(call, [leaving], 'normal'),
  );
}

/** A phone that was rung for a supervision is answered: undefined for all other legs. */
export function supervisionAnswered(call: Call, leg: Leg): Decision | undefined {
  // Where the supervisor is put follows from the answer itself (S6).
  if (supervisionOfLeg(call, leg.id)) return nothing;
  return handedTo(call, leg.id) && canComeBack(call) ? { facts: [], effects: comeBack(call, leg) } : undefined;
}

/** S9: into the bridge of those who talk; who is on hold stays there. */
function comeBack(call: Call, leg: Leg): Effect[] {
  const { stage } = call;
  if (stage.state !== 'connected') return [];
  const here = legsAt(call, stage.legIds).filter((each) => placeOfParty(stage, each).kind === 'talk');
  const legIds = [...here, leg].map(({ id }) => id);
  return [{ type: 'join', ...about(call), bridgeId: stage.bridgeId, legIds, again: true }];
}

/** S9: the agent is in the conversation; now the supervisor goes. */
export function handedBack(floor: Floor, { legIds: present, bridgeId }: Joined): Decision {
  const call = present[0] === undefined ? undefined : callOfLeg(floor, present[0]);
  if (!call) return nothing;
  const supervision = supervisionsOf(call).find(({ part }) => part.state === 'handingBack');
  const { stage } = call;
  if (supervision?.part.state !== 'handingBack' || stage.state !== 'connected' || stage.bridgeId !== bridgeId)
    return nothing;
  const { legId, from } = supervision.part;
  const leaving = call.legs.get(supervision.legId);
  const coming = call.legs.get(legId);
  if (!present.includes(legId) || !leaving || !coming || coming.hangUp || !canComeBack(call)) return nothing;
  const legIds = [...stage.legIds.filter((each) => each !== leaving.id), legId];
  const payload = { supervisionId: supervision.id, legIds, toId: from, by: supervision.by };
  return both(
    { facts: [{ type: 'supervision.handedBack', callId: call.id, payload }], effects: [] },
    hangUpLegs(call, [leaving], 'normal'),
  );
}

/** What a leg that has left meant for a supervision; the rest is as for any leg. */
export function supervisionLeft(call: Call, leg: Leg, cause: HangUpCause): Decision {
  const supervision = supervisionOfLeg(call, leg.id);
  if (supervision) {
    const { id: supervisionId, by } = supervision;
    const how = supervision.ending ?? { end: endOf(call, leg, cause), by };
    return {
      facts: [{ type: 'supervision.ended', callId: call.id, payload: { supervisionId, ...how } }],
      effects: [{ type: 'clearSupervision', ...about(call), supervisionId, legId: leg.id }],
    };
  }
  const back = handedTo(call, leg.id);
  if (!back) return nothing;
  const failed: NewFact = {
    type: 'supervision.handBackFailed',
    callId: call.id,
    payload: { supervisionId: back.id, cause: leg.hangUp?.cause ?? cause },
  };
  return { facts: [failed], effects: [] };
}

function endOf(call: Call, leg: Leg, cause: HangUpCause): SupervisionEnd {
  if (call.stage.state === 'ending') return 'callEnded';
  const why = leg.hangUp?.cause ?? cause;
  if (leg.state === 'up') return why === 'lost' || why === 'failed' ? why : 'hungUp';
  switch (why) {
    case 'busy':
    case 'noAnswer':
    case 'rejected':
    case 'unreachable':
    case 'lost':
      return why;
    default:
      return 'failed';
  }
}

/** S4: the phone has rung long enough; undefined when it is not one of a supervision. */
export function supervisionRangOut(call: Call, leg: Leg): Decision | undefined {
  return supervisionOfLeg(call, leg.id) || handedTo(call, leg.id) ? hangUpLegs(call, [leg], 'noAnswer') : undefined;
}

/** S13 */
export function superviseFailed(floor: Floor, callId: CallId, legId: LegId | undefined): Decision {
  const call = floor.calls.get(callId);
  const supervision = call && legId !== undefined ? supervisionOfLeg(call, legId) : undefined;
  if (!call || !supervision || supervision.ending || linkOf(floor, call.providerId) !== 'connected') return nothing;
  return hasTakenOver(supervision) ? nothing : end(call, supervision, 'failed');
}

/** S13: what the PBX should do about supervisions, and what it still has of those that are over. */
export function supervisionsWanted(floor: Floor, call: Call): Effect[] {
  return supervisionsOf(call).flatMap((supervision) => {
    const { part, asked } = supervision;
    const back = part.state === 'handingBack' && canComeBack(call) ? call.legs.get(part.legId) : undefined;
    if (back?.state === 'up' && !back.hangUp) return comeBack(call, back);
    const place = asked && wantedPlace(floor, call, supervision);
    return place && samePlace(place, asked) ? [superviseEffect(call, supervision, place)] : [];
  });
}
