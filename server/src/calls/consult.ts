/** Attended transfer and conference: a third party on the side, then swap, merge, complete or cancel. Rules C27–C29 in RULES.md. */
import { both, nothing, refuse, type Decision } from '../floor/decision.ts';
import type { NewFact } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import type { Command } from '../floor/input.ts';
import type { Instant } from '../kernel/ids.ts';
import { nextBridgeId, type Call, type Consult, type ConsultEnd, type HangUpCause, type Leg } from './call.ts';
import { endCall, hangUpLegs, system } from './ending.ts';
import { backToTalk, toMusic } from './hold.ts';
import {
  about,
  actingLeg,
  fact,
  isRefused,
  keys,
  legsAt,
  notTalking,
  othersThan,
  PARTIES_LIMIT,
  type Connected,
} from './parties.ts';
import { FAR_RING_MS } from './phones.ts';
import { reasonOf, ringable, ringFurther, shownOf, toOf } from './transfer.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;
type Consulting = Connected & { readonly consult: Consult };

const noConsultation = refuse('NO_CONSULTATION', 'There is no consultation on this call.');
const notAnswered = refuse('CONSULTATION_RINGING', 'Whoever is consulted has not answered yet.');

const isConsulting = (stage: Call['stage']): stage is Consulting =>
  stage.state === 'connected' && stage.consult !== undefined;

/** On music, or on the way there. */
const isAway = ({ hold }: Leg): boolean => hold !== undefined && hold.state !== 'resuming';

export function startConsult(floor: Floor, call: Call, command: Of<'startConsult'>, now: Instant): Decision {
  const { stage } = call;
  if (stage.state !== 'connected') return notTalking;
  if (stage.consult) return refuse('CONSULTATION_OPEN', 'A consultation is going on already.');
  const own = actingLeg(call, stage, command.agentId);
  if (isRefused(own)) return own;
  if (stage.legIds.length >= PARTIES_LIMIT)
    return refuse('LIMIT_REACHED', `A conversation has ${PARTIES_LIMIT} parties at most.`);
  const found = ringable(floor, call, command.to);
  if ('code' in found) return refuse(found.code, found.message);
  const { by } = command;
  const shown = shownOf(floor, call, found, own.agentId);
  const ring = ringFurther(call, found, { ringMs: FAR_RING_MS, shown, forLegId: own.id, now });
  const bridgeId = nextBridgeId(call);
  const asked: NewFact = {
    type: 'consult.requested',
    callId: call.id,
    agentId: own.agentId!, // whoever acts is an agent
    legId: ring.legId,
    payload: { ownLegId: own.id, bridgeId, by },
  };
  // In a conference the others go on talking; a single other party is put on hold.
  const others = othersThan(call, stage, own);
  const aside = others.length === 1 && !isAway(others[0]!) ? toMusic(floor, call, others[0]!, by) : nothing;
  const hears = { type: 'indicate', ...about(call), legId: own.id, tone: 'ringing' } as const;
  return {
    ...both(aside, { facts: [asked, ring.fact], effects: [hears, ring.effect] }),
    reply: {
      outcome: 'awaits',
      callId: call.id,
      facts: ['leg.ringing', 'leg.answered', 'leg.left'],
      legId: ring.legId,
    },
  };
}

/** Whoever is consulted has answered: agent and they come together, apart from the conversation. */
export function consultAnswered(call: Call, { consult }: Consulting): Decision {
  return {
    facts: [{ type: 'consult.joining', callId: call.id, legId: consult.legId, payload: {} }],
    effects: [{ type: 'join', ...about(call), bridgeId: consult.bridgeId, legIds: [consult.ownLegId, consult.legId] }],
  };
}

export const consultJoined = (call: Call, { consult }: Consulting, bridgeId: string): Decision =>
  bridgeId === consult.bridgeId && consult.state === 'joining'
    ? fact({ type: 'consult.started', callId: call.id, legId: consult.legId, payload: {} })
    : nothing;

/** After a swap: the third party is with the agent again. */
export function resumedAside(call: Call, { consult }: Consulting): Decision {
  const third = call.legs.get(consult.legId);
  if (third?.hold?.state !== 'resuming' || consult.front !== 'consult') return nothing;
  return fact({ type: 'leg.resumed', ...keys(call, third), payload: {} });
}

/** The legs of a consultation that is to become something else, or why it can't. */
function talking(call: Call): { readonly stage: Consulting; readonly own: Leg; readonly third: Leg } | Decision {
  const { stage } = call;
  if (!isConsulting(stage)) return noConsultation;
  const own = call.legs.get(stage.consult.ownLegId);
  const third = call.legs.get(stage.consult.legId);
  if (!own || !third || third.hangUp) return noConsultation;
  return stage.consult.state === 'talking' ? { stage, own, third } : notAnswered;
}

export function swapConsult(floor: Floor, call: Call, { by }: Of<'swapConsult'>): Decision {
  const found = talking(call);
  if ('facts' in found) return found;
  const { stage, own, third } = found;
  const others = othersThan(call, stage, own);
  const front = stage.consult.front === 'consult' ? 'call' : 'consult';
  const swapped = fact({ type: 'consult.swapped', callId: call.id, legId: third.id, payload: { front, by } });
  const [away, back] = front === 'call' ? [[third], others] : [others.length === 1 ? others : [], [third]];
  const bridgeId = front === 'call' ? stage.bridgeId : stage.consult.bridgeId;
  const held = back.filter((leg) => leg.hold);
  return {
    ...both(
      swapped,
      ...away.filter((leg) => !isAway(leg)).map((leg) => toMusic(floor, call, leg, by)),
      backToTalk(call, { bridgeId, legIds: [own.id, ...back.map(({ id }) => id)], back: held }, by),
    ),
    reply: { outcome: 'awaits', callId: call.id, facts: ['leg.resumed'], failed: ['leg.holdFailed'] },
  };
}

/** All three, or all of a conference and one more. */
export function mergeConsult(_floor: Floor, call: Call, { by }: Of<'mergeConsult'>): Decision {
  const found = talking(call);
  if ('facts' in found) return found;
  const { stage, third } = found;
  const merged: NewFact = {
    type: 'consult.merged',
    callId: call.id,
    legId: third.id,
    ...(third.agentId === undefined ? {} : { agentId: third.agentId }),
    payload: { by },
  };
  const legs = [...legsAt(call, stage.legIds), third];
  const back = legs.filter((leg) => leg.hold ?? leg === third);
  return {
    ...both(fact(merged), backToTalk(call, { bridgeId: stage.bridgeId, legIds: legs.map(({ id }) => id), back }, by)),
    reply: { outcome: 'awaits', callId: call.id, facts: ['leg.resumed'], failed: ['leg.holdFailed'], legId: third.id },
  };
}

export function completeConsult(_floor: Floor, call: Call, { by }: Of<'completeConsult'>): Decision {
  const found = talking(call);
  if ('facts' in found) return found;
  const { stage, own, third } = found;
  return {
    ...both(handOver(call, stage, own, third, by), hangUpLegs(call, [own], 'normal')),
    reply: { outcome: 'awaits', callId: call.id, facts: ['leg.resumed'], failed: ['leg.holdFailed'] },
  };
}

/** The agent leaves, or has left; everyone else and the one who was consulted are the conversation. */
function handOver(call: Call, stage: Consulting, own: Leg, third: Leg, by: Of<'completeConsult'>['by']): Decision {
  const completed: NewFact = {
    type: 'consult.completed',
    callId: call.id,
    legId: third.id,
    ...(third.agentId === undefined ? {} : { agentId: third.agentId }),
    payload: { by },
  };
  const legs = [...othersThan(call, stage, own), third];
  const back = legs.filter((leg) => leg.hold ?? leg === third);
  return both(
    fact(completed),
    backToTalk(call, { bridgeId: stage.bridgeId, legIds: legs.map(({ id }) => id), back }, by),
  );
}

export function cancelConsult(_floor: Floor, call: Call, { by }: Of<'cancelConsult'>): Decision {
  const { stage } = call;
  if (!isConsulting(stage)) return noConsultation;
  const third = call.legs.get(stage.consult.legId);
  return {
    ...both(over(call, stage, 'cancelled', by), third ? hangUpLegs(call, [third], 'normal') : nothing),
    reply: { outcome: 'awaits', callId: call.id, facts: ['leg.resumed', 'consult.ended'], failed: ['leg.holdFailed'] },
  };
}

/** C28: the consultation is over; the agent and those on hold come together again. */
function over(call: Call, stage: Consulting, reason: ConsultEnd, by: Of<'cancelConsult'>['by']): Decision {
  const { consult, bridgeId, legIds } = stage;
  const end = fact({ type: 'consult.ended', callId: call.id, legId: consult.legId, payload: { reason, by } });
  const back = legsAt(call, legIds).filter((leg) => leg.hold);
  return both(end, backToTalk(call, { bridgeId, legIds, back }, by));
}

/** Whoever is consulted could not be had, in time or at all. */
export function notConsulted(call: Call, stage: Consulting, cause: HangUpCause, isGone: boolean): Decision {
  const third = call.legs.get(stage.consult.legId);
  const reason = stage.consult.state === 'ringing' ? reasonOf(cause) : 'left';
  return both(over(call, stage, reason, system), third && !isGone ? hangUpLegs(call, [third], cause) : nothing);
}

/** C28: a leg of a call on which somebody consults has left. */
export function leftConsulting(call: Call, stage: Consulting, leg: Leg, cause: HangUpCause): Decision {
  const { consult } = stage;
  if (leg.id === consult.legId) return notConsulted(call, stage, cause, true);
  if (!stage.legIds.includes(leg.id)) return nothing;
  const third = call.legs.get(consult.legId);
  const others = legsAt(call, stage.legIds).filter((each) => each !== leg);
  if (!third || third.hangUp) return endCall(call, 'completed', { cause: 'normal', gone: leg });
  if (leg.id === consult.ownLegId) return agentLeft(call, stage, { own: leg, third, others });
  if (others.length > 1) return nothing;
  if (consult.state === 'ringing')
    return endCall(call, cause === 'lost' ? 'lost' : 'completed', { cause: 'normal', gone: leg });
  const promoted: NewFact = {
    type: 'consult.promoted',
    callId: call.id,
    legId: third.id,
    ...(third.agentId === undefined ? {} : { agentId: third.agentId }),
    payload: {},
  };
  const own = others[0]!;
  const back = third.hold || consult.state === 'joining' ? [third] : [];
  return both(
    fact(promoted),
    backToTalk(call, { bridgeId: consult.bridgeId, legIds: [own.id, third.id], back }, system),
  );
}

interface Left {
  readonly own: Leg;
  readonly third: Leg;
  readonly others: readonly Leg[];
}

function agentLeft(call: Call, stage: Consulting, { own, third, others }: Left): Decision {
  if (stage.consult.state !== 'ringing') return handOver(call, stage, own, third, system);
  const [other, ...more] = others;
  if (!other || more.length > 0) {
    const ended = fact({
      type: 'consult.ended',
      callId: call.id,
      legId: third.id,
      payload: { reason: 'left', by: system },
    });
    return both(ended, hangUpLegs(call, [third], 'normal'));
  }
  // Still rings: it goes on ringing, for the one who waits.
  const asked: NewFact = {
    type: 'transfer.requested',
    callId: call.id,
    agentId: own.agentId!, // whoever consults is an agent
    legId: other.id,
    payload: {
      to: toOf({ target: third.target!, ...(third.agentId && { agentId: third.agentId }) }),
      ringing: third.id,
      by: system,
    },
  };
  return fact(asked);
}
