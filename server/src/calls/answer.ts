/** A phone is answered, or the caller's leg is. Rules C3 and C4 in RULES.md. */
import { both, nothing, type Decision } from '../floor/decision.ts';
import type { Effect } from '../floor/effect.ts';
import type { NewFact } from '../floor/fact.ts';
import { callOfLeg, type Floor } from '../floor/floor.ts';
import type { Instant, LegId } from '../kernel/ids.ts';
import type { Queued } from '../queues/line.ts';
import { accepted, withdrawAll } from '../queues/offers.ts';
import { leftQueue } from '../queues/visits.ts';
import { supervisionAnswered } from '../supervision/events.ts';
import { askForGreeting } from '../voicemail/message.ts';
import { nextBridgeId, remoteLeg, type Call, type Leg, type Offer, type Transferring } from './call.ts';
import { consultAnswered, consultJoined, resumedAside } from './consult.ts';
import { resumed } from './hold.ts';
import { retrieved } from './park.ts';
import { about, keys, type Connected } from './parties.ts';
import { dialOther } from './place.ts';

export function ringing(floor: Floor, legId: LegId): Decision {
  const call = callOfLeg(floor, legId);
  const leg = call?.legs.get(legId);
  if (!call || leg?.state !== 'requested') return nothing;
  return { facts: [{ type: 'leg.ringing', ...keys(call, leg), payload: {} }], effects: [] };
}

export function answered(floor: Floor, legId: LegId, now: Instant): Decision {
  const call = callOfLeg(floor, legId);
  const leg = call?.legs.get(legId);
  if (!call || !leg || leg.state === 'up') return nothing;
  const fact: NewFact = { type: 'leg.answered', ...keys(call, leg), payload: {} };
  return both({ facts: [fact], effects: [] }, onward(floor, call, leg, now));
}

function onward(floor: Floor, call: Call, leg: Leg, now: Instant): Decision {
  // Answered in the very moment in which it was told to stop: it hangs up all the same.
  if (leg.hangUp)
    return { facts: [], effects: [{ type: 'hangUp', ...about(call), legId: leg.id, cause: leg.hangUp.cause }] };
  const forSupervision = supervisionAnswered(call, leg);
  if (forSupervision) return forSupervision;
  const { stage } = call;
  if (stage.state === 'queued') {
    const offer = stage.offers.get(leg.id);
    return offer ? take(call, stage, offer, now) : nothing;
  }
  if (stage.state === 'transferring') return leg.id === stage.ringing ? comeTogether(call, stage, leg) : nothing;
  if (stage.state === 'parked') return leg.id === stage.retrieving ? retrieved(call, stage) : nothing;
  if (stage.state === 'connected' && stage.consult?.legId === leg.id)
    return consultAnswered(call, { ...stage, consult: stage.consult });
  if (stage.state !== 'dialling' || leg.role === 'caller') return nothing;
  if (call.greeting) return askForGreeting(call, leg, call.greeting.box, now);
  const first = [...call.legs.values()][0];
  return first === leg ? dialOther(floor, call, leg, now) : join(call, [first?.id ?? leg.id, leg.id], leg);
}

/** Whoever was rung for a transfer has answered. */
function comeTogether(call: Call, { legId, from, queueId }: Transferring, leg: Leg): Decision {
  const bridgeId = nextBridgeId(call);
  const legIds = [legId, leg.id];
  return {
    facts: [
      {
        type: 'join.requested',
        callId: call.id,
        ...(leg.agentId === undefined ? {} : { agentId: leg.agentId }),
        ...(queueId === undefined ? {} : { queueId }),
        payload: { bridgeId, legIds, tries: 1, from },
      },
    ],
    effects: [{ type: 'join', ...about(call), bridgeId, legIds }],
  };
}

/** The caller and the agent who was first to answer come together; all other phones stop. */
function take(call: Call, stage: Queued, offer: Offer, now: Instant): Decision {
  const caller = remoteLeg(call);
  const others = withdrawAll(call, stage, 'answeredElsewhere', offer);
  const out = leftQueue(call, stage.queueId, 'answered', now - stage.waitingSince, { agentId: offer.agentId });
  const joined = join(call, caller ? [caller.id, offer.legId] : [offer.legId], undefined, offer, stage);
  const answer: Effect[] = caller?.state === 'arrived' ? [{ type: 'answer', ...about(call), legId: caller.id }] : [];
  return {
    facts: [accepted(call, offer, now), ...others.facts, out, ...joined.facts],
    effects: [...answer, ...joined.effects, ...others.effects],
  };
}

function join(call: Call, legIds: readonly LegId[], leg?: Leg, offer?: Offer, stage?: Queued): Decision {
  const bridgeId = nextBridgeId(call);
  const agentId = offer?.agentId ?? leg?.agentId;
  return {
    facts: [
      {
        type: 'join.requested',
        callId: call.id,
        ...(agentId === undefined ? {} : { agentId }),
        ...(stage ? { queueId: stage.queueId } : {}),
        payload: { bridgeId, legIds, tries: 1, ...(stage ? { waitingSince: stage.waitingSince } : {}) },
      },
    ],
    effects: [{ type: 'join', ...about(call), bridgeId, legIds }],
  };
}

/** The PBX has really joined them. */
export function joined(floor: Floor, legIds: readonly LegId[], bridgeId: string): Decision {
  const call = legIds[0] === undefined ? undefined : callOfLeg(floor, legIds[0]);
  if (call?.stage.state === 'connected') return joinedFurther(call, call.stage, legIds, bridgeId);
  if (call?.stage.state !== 'connecting' || call.stage.bridgeId !== bridgeId) return nothing;
  if (!call.stage.legIds.every((legId) => legIds.includes(legId))) return nothing;
  const { queueId } = call.stage;
  return {
    facts: [{ type: 'call.connected', callId: call.id, ...(queueId === undefined ? {} : { queueId }), payload: {} }],
    effects: [],
  };
}

/** In a conversation that goes on: somebody came back into it, or a consultation began. */
function joinedFurther(call: Call, stage: Connected, legIds: readonly LegId[], bridgeId: string): Decision {
  const { consult } = stage;
  if (consult && bridgeId === consult.bridgeId)
    return [consult.ownLegId, consult.legId].every((legId) => legIds.includes(legId))
      ? both(consultJoined(call, { ...stage, consult }, bridgeId), resumedAside(call, { ...stage, consult }))
      : nothing;
  return bridgeId === stage.bridgeId ? resumed(call, stage, legIds) : nothing;
}
