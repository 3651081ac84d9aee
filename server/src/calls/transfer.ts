/** Blind transfer: one party waits while another is rung; nobody is lost when nobody answers. Rules C24–C26 in RULES.md. */
import type { Agent } from '../agents/agent.ts';
import { both, nothing, refuse, type Decision } from '../floor/decision.ts';
import type { Effect } from '../floor/effect.ts';
import type { Actor, NewFact } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import type { Command, PhoneDestination } from '../floor/input.ts';
import type { AgentId, Instant, LegId } from '../kernel/ids.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { shownOutside } from '../routing/callerId.ts';
import { blockedBy, enter } from '../queues/visits.ts';
import { askForMessage } from '../voicemail/message.ts';
import { isOpen, type Box } from '../voicemail/voicemail.ts';
import {
  isRemote,
  nextLegId,
  type Call,
  type CallEnd,
  type HangUpCause,
  type Leg,
  type Party,
  type Stage,
  type Target,
  type TransferBack,
} from './call.ts';
import { endCall, hangUpLegs, type Ending } from './ending.ts';
import { musicOf } from './hold.ts';
import { about, actingLeg, fact, isRefused, notTalking, othersThan } from './parties.ts';
import { FAR_RING_MS, OWN_RING_MS, phoneObstacle, RING_MARGIN_MS, targetOf } from './phones.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;
type Transferring = Extract<Stage, { state: 'transferring' }>;
type Parked = Extract<Stage, { state: 'parked' }>;

export const conference = refuse(
  'CALL_IN_CONFERENCE',
  'More than two are talking. Leave the conversation instead: the others go on.',
);
const internal = refuse('CALL_IS_INTERNAL', 'Only a caller from outside can be put into a queue.');

/** Whom to ring. `agentId` when the phone is an agent's. */
export interface Ringable {
  readonly target: Target;
  readonly agentId?: AgentId;
}

/** Asks a further phone of the call to be rung. */
export function ringFurther(
  call: Call,
  { target, agentId }: Ringable,
  about_: { readonly ringMs: number; readonly shown: Party; readonly forLegId?: LegId; readonly now: Instant },
): { readonly legId: LegId; readonly fact: NewFact; readonly effect: Effect } {
  const legId = nextLegId(call);
  const { ringMs, shown, forLegId, now } = about_;
  return {
    legId,
    fact: {
      type: 'leg.requested',
      callId: call.id,
      legId,
      ...(agentId === undefined ? {} : { agentId }),
      payload: { role: target.kind === 'outside' ? 'callee' : 'agent', ringUntil: now + ringMs },
      personal: { target: target.kind === 'outside' ? target.number : target.extension },
    },
    effect: {
      type: 'ring',
      ...about(call),
      legId,
      target,
      shown,
      timeoutMs: ringMs + RING_MARGIN_MS,
      ...(forLegId === undefined ? {} : { forLegId }),
    },
  };
}

/** The one who is to be rung for a call of this PBX, or why that can't be. */
export function ringable(floor: Floor, call: Call, to: PhoneDestination): Ringable | Refusal {
  const found =
    to.kind === 'agent' ? extensionOf(floor.agents.get(to.agentId)) : targetOf(floor, call.providerId, to.number);
  if ('code' in found) return found;
  const agent = found.agentId === undefined ? undefined : floor.agents.get(found.agentId);
  if (!agent) return found;
  if (agent.extension?.providerId !== call.providerId)
    return { code: 'PROVIDER_CANNOT', message: 'This agent’s phone is on another PBX than the call.' };
  return phoneObstacle(floor, agent, 'The agent who is called') ?? found;
}

const extensionOf = (agent: Agent | undefined): Ringable | Refusal =>
  !agent
    ? { code: 'AGENT_NOT_FOUND', message: 'There is no such agent.' }
    : agent.extension
      ? { target: { kind: 'extension', extension: agent.extension.extension }, agentId: agent.id }
      : { code: 'AGENT_HAS_NO_EXTENSION', message: 'This agent has no extension to ring.' };

const waits = (floor: Floor, call: Call, leg: Leg): Effect => ({
  type: 'wait',
  ...about(call),
  legId: leg.id,
  music: musicOf(floor, call),
});

export function transferCall(floor: Floor, call: Call, command: Of<'transferCall'>, now: Instant): Decision {
  const { stage } = call;
  if (stage.state !== 'connected') return notTalking;
  if (stage.consult) return refuse('CONSULTATION_OPEN', 'A consultation is going on. Complete or cancel it instead.');
  const own = actingLeg(call, stage, command.agentId);
  if (isRefused(own)) return own;
  const [other, ...more] = othersThan(call, stage, own);
  if (!other || more.length > 0) return conference;
  const from = own.agentId!; // whoever acts is an agent
  const { to, by } = command;
  if (to.kind === 'voicemail') return toBox(floor, call, { own, other, box: to.box, by }, now);
  if (to.kind === 'queue') {
    const queue = floor.queues.get(to.queueId);
    if (!queue) return refuse('QUEUE_NOT_FOUND', 'There is no such queue.');
    if (!isRemote(other)) return internal;
    // Who talks to somebody is not sent where nobody is.
    const blocked = queue.settings.overflowQueueId === undefined ? blockedBy(queue) : undefined;
    if (blocked === 'empty') return refuse('QUEUE_EMPTY', 'Nobody serves this queue now.');
    if (blocked === 'overflowed') return refuse('QUEUE_FULL', 'This queue is full.');
    const asked: NewFact = {
      type: 'transfer.requested',
      callId: call.id,
      agentId: from,
      legId: other.id,
      payload: { to: 'queue', by },
    };
    const entry = { waitingSince: now, priority: call.priority };
    const left = hangUpLegs(call, [own], 'normal');
    const done = { told: new Set([own.id]) };
    return {
      ...both({ facts: [asked], effects: [] }, enter(floor, call, to.queueId, entry, now, done), left),
      reply: { outcome: 'done' },
    };
  }
  const found = ringable(floor, call, to);
  if ('code' in found) return refuse(found.code, found.message);
  return ringInstead(floor, call, { own, other, found, by }, now);
}

/** The agent leaves; the other party waits and whoever was found is rung. */
function ringInstead(
  floor: Floor,
  call: Call,
  { own, other, found, by }: { readonly own: Leg; readonly other: Leg; readonly found: Ringable; readonly by: Actor },
  now: Instant,
): Decision {
  const shown = shownOf(floor, call, found, own.agentId);
  const ring = ringFurther(call, found, { ringMs: FAR_RING_MS, shown, forLegId: other.id, now });
  const asked: NewFact = {
    type: 'transfer.requested',
    callId: call.id,
    agentId: own.agentId!, // whoever acts is an agent
    legId: other.id,
    payload: { to: toOf(found), ringing: ring.legId, by },
  };
  return {
    ...both(
      { facts: [asked, ring.fact], effects: [waits(floor, call, other), ring.effect] },
      hangUpLegs(call, [own], 'normal'),
    ),
    reply: {
      outcome: 'awaits',
      callId: call.id,
      facts: ['leg.ringing', 'leg.answered', 'leg.left'],
      legId: ring.legId,
    },
  };
}

/** VM3. */
function toBox(
  floor: Floor,
  call: Call,
  { own, other, box, by }: { readonly own: Leg; readonly other: Leg; readonly box: Box; readonly by: Actor },
  now: Instant,
): Decision {
  if (!isOpen(floor, box)) return refuse('VOICEMAIL_CLOSED', 'They have no voicemail, or it is full.');
  const asked: NewFact = {
    type: 'transfer.requested',
    callId: call.id,
    agentId: own.agentId!, // whoever acts is an agent
    legId: other.id,
    payload: { to: 'voicemail', by },
  };
  const otherwise = { end: 'completed', cause: 'normal' } as const;
  return {
    ...both(
      { facts: [asked], effects: [] },
      askForMessage(floor, call, { leg: other, box, otherwise }, now),
      hangUpLegs(call, [own], 'normal'),
    ),
    reply: { outcome: 'done' },
  };
}

export const toOf = ({ target, agentId }: Ringable): 'agent' | 'extension' | 'outside' =>
  agentId === undefined ? target.kind : 'agent';

/** What a phone that is rung for the call shows: in the house the party outside, outside a number of the centre. */
export function shownOf(floor: Floor, call: Call, { target }: Ringable, agentId: AgentId | undefined): Party {
  if (target.kind !== 'outside') return call.remote;
  const queueId = 'queueId' in call.stage ? call.stage.queueId : undefined;
  return shownOutside(floor, call.providerId, {
    ...(agentId === undefined ? {} : { agentId }),
    ...(queueId === undefined ? {} : { queueId }),
  });
}

/** Why a phone was not had, in the words of a transfer. */
export function reasonOf(cause: HangUpCause): Exclude<TransferBack, 'parked'> {
  switch (cause) {
    case 'busy':
    case 'noAnswer':
    case 'rejected':
    case 'unreachable':
      return cause;
    case 'normal':
      return 'rejected';
    case 'answeredElsewhere':
    case 'congestion':
    case 'unallocated':
    case 'failed':
    case 'lost':
      return 'failed';
  }
}

/** C25: whoever was rung was not had. `gone`: their leg, when it has left by this decision. */
export function notHad(
  floor: Floor,
  call: Call,
  stage: Transferring,
  cause: HangUpCause,
  now: Instant,
  gone?: Leg,
): Decision {
  const rung = call.legs.get(stage.ringing);
  const stop = rung && !gone ? hangUpLegs(call, [rung], cause) : nothing;
  const done = gone ? { gone } : { told: new Set(rung ? [rung.id] : []) };
  const reason = stage.back ?? reasonOf(cause);
  const isLeaving = [...call.legs.values()].some(({ agentId, hangUp }) => agentId === stage.from && hangUp);
  if (!stage.back && isLeaving)
    return both(stop, fact({ type: 'transfer.missed', callId: call.id, agentId: stage.from, payload: { reason } }));
  const onward = stage.back
    ? giveUp(floor, call, stage, reason, now, done)
    : giveBack(floor, call, stage, reason, now, done);
  return both(stop, onward);
}

/** What the same decision has done to the call's legs before. */
type Done = Pick<Ending, 'gone' | 'told'>;

/** Rings the agent from whom the call came; when that can't be, the queue has it again. */
export function giveBack(
  floor: Floor,
  call: Call,
  stage: Pick<Transferring | Parked, 'from' | 'legId' | 'queueId'>,
  reason: TransferBack,
  now: Instant,
  done: Done = {},
): Decision {
  const agent = floor.agents.get(stage.from);
  const isSamePbx = agent?.extension?.providerId === call.providerId;
  const found = isSamePbx && !phoneObstacle(floor, agent, 'The agent', done.gone) ? extensionOf(agent) : undefined;
  if (!found || 'code' in found) return giveUp(floor, call, stage, reason, now, done);
  const ring = ringFurther(call, found, { ringMs: OWN_RING_MS, shown: call.remote, forLegId: stage.legId, now });
  const back: NewFact = {
    type: 'transfer.returning',
    callId: call.id,
    agentId: stage.from,
    payload: { reason, ringing: ring.legId },
  };
  return { facts: [back, ring.fact], effects: [ring.effect] };
}

/** Nobody has the call: back into its queue, where the caller stood; without one it is over. */
function giveUp(
  floor: Floor,
  call: Call,
  stage: Pick<Transferring | Parked, 'from' | 'legId' | 'queueId'>,
  reason: TransferBack,
  now: Instant,
  done: Done,
): Decision {
  const failed: NewFact = { type: 'transfer.failed', callId: call.id, agentId: stage.from, payload: { reason } };
  const waiting = call.legs.get(stage.legId);
  if (stage.queueId !== undefined && floor.queues.has(stage.queueId) && waiting && isRemote(waiting)) {
    const entry = { waitingSince: now, priority: call.priority, returned: true };
    return both({ facts: [failed], effects: [] }, enter(floor, call, stage.queueId, entry, now, done));
  }
  return both({ facts: [failed], effects: [] }, endCall(call, endOfReason(reason), { cause: 'normal', ...done }));
}

const endOfReason = (reason: TransferBack): CallEnd => (reason === 'parked' ? 'noAnswer' : reason);

/** A leg of a call that is being transferred has left. */
export function leftTransferring(
  floor: Floor,
  call: Call,
  stage: Transferring,
  leg: Leg,
  cause: HangUpCause,
  now: Instant,
): Decision {
  if (leg.id === stage.legId)
    return endCall(call, cause === 'lost' ? 'lost' : 'completed', { cause: 'normal', gone: leg });
  if (stage.missed)
    return leg.agentId === stage.from ? giveBack(floor, call, stage, stage.missed, now, { gone: leg }) : nothing;
  return leg.id === stage.ringing ? notHad(floor, call, stage, cause, now, leg) : nothing;
}
