/** Park and retrieve. Rule C30 in RULES.md. */
import { both, nothing, refuse, type Decision } from '../floor/decision.ts';
import type { NewFact } from '../floor/fact.ts';
import { phoneKey, type Floor } from '../floor/floor.ts';
import type { ProviderEvent } from '../floor/event.ts';
import type { Command } from '../floor/input.ts';
import type { Instant, ProviderId } from '../kernel/ids.ts';
import { nextBridgeId, type Call, type HangUpCause, type Leg, type Stage } from './call.ts';
import { endCall, hangUpLegs } from './ending.ts';
import { musicOf } from './hold.ts';
import { about, actingLeg, fact, isRefused, notTalking, othersThan } from './parties.ts';
import { OWN_RING_MS, phoneObstacle } from './phones.ts';
import { conference, giveBack, ringFurther } from './transfer.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;
export type ParkedStage = Extract<Stage, { state: 'parked' }>;

/** How long a parked call waits to be retrieved. */
export const PARK_MS = 120_000;
const FIRST_SLOT = 701;
const LAST_SLOT = 799;

const notParked = refuse('CALL_NOT_PARKED', 'This call is not parked.');
const taken = refuse('CALL_NOT_PARKED', 'Somebody else is retrieving this call.');

function* parkedOn(
  floor: Floor,
  providerId: ProviderId,
): Generator<{ readonly call: Call; readonly stage: ParkedStage }> {
  for (const call of floor.calls.values())
    if (call.providerId === providerId && call.stage.state === 'parked') yield { call, stage: call.stage };
}

/** Asked of every call that comes in, and true for hardly any: the calls need not be searched for the others. */
const isSlot = (dialled: string): boolean => Number(dialled) >= FIRST_SLOT && Number(dialled) <= LAST_SLOT;

function freeSlot(floor: Floor, providerId: ProviderId): string | undefined {
  const used = new Set(Array.from(parkedOn(floor, providerId), ({ stage }) => stage.slot));
  for (let slot = FIRST_SLOT; slot <= LAST_SLOT; slot += 1) if (!used.has(String(slot))) return String(slot);
  return undefined;
}

export function parkCall(floor: Floor, call: Call, command: Of<'parkCall'>, now: Instant): Decision {
  const { stage } = call;
  if (stage.state !== 'connected') return notTalking;
  if (stage.consult) return refuse('CONSULTATION_OPEN', 'A consultation is going on. Complete or cancel it first.');
  const own = actingLeg(call, stage, command.agentId);
  if (isRefused(own)) return own;
  const [other, ...more] = othersThan(call, stage, own);
  if (!other || more.length > 0) return conference;
  const slot = freeSlot(floor, call.providerId);
  if (slot === undefined) return refuse('LIMIT_REACHED', 'All slots are taken by parked calls.');
  const parked: NewFact = {
    type: 'call.parked',
    callId: call.id,
    agentId: own.agentId!, // whoever acts is an agent
    legId: other.id,
    payload: { slot, until: now + PARK_MS, by: command.by },
  };
  const wait = { type: 'wait', ...about(call), legId: other.id, music: musicOf(floor, call) } as const;
  return {
    ...both({ facts: [parked], effects: [wait] }, hangUpLegs(call, [own], 'normal')),
    reply: { outcome: 'done', id: slot },
  };
}

export function retrieveCall(floor: Floor, call: Call, { agentId, by }: Of<'retrieveCall'>, now: Instant): Decision {
  const { stage } = call;
  if (stage.state !== 'parked') return notParked;
  if (stage.retrieving !== undefined) return taken;
  const agent = floor.agents.get(agentId);
  const obstacle = phoneObstacle(floor, agent, 'The agent who retrieves it');
  if (obstacle) return refuse(obstacle.code, obstacle.message);
  if (agent?.extension?.providerId !== call.providerId)
    return refuse('PROVIDER_CANNOT', 'This agent’s phone is on another PBX than the call.');
  const target = { kind: 'extension', extension: agent.extension.extension } as const;
  const ring = ringFurther(
    call,
    { target, agentId },
    { ringMs: OWN_RING_MS, shown: call.remote, forLegId: stage.legId, now },
  );
  const asked: NewFact = { type: 'park.retrieving', callId: call.id, agentId, legId: ring.legId, payload: { by } };
  return {
    facts: [asked, ring.fact],
    effects: [ring.effect],
    reply: {
      outcome: 'awaits',
      callId: call.id,
      facts: ['leg.ringing', 'leg.answered', 'leg.left'],
      legId: ring.legId,
    },
  };
}

/** A phone dials the slot of a parked call: the two are joined. Undefined when nobody is parked there. */
export function dialledSlot(
  floor: Floor,
  event: Extract<ProviderEvent, { type: 'leg.arrived' }>,
): Decision | undefined {
  const { providerId, legId, dialled, remote, answered } = event;
  if (!isSlot(dialled)) return undefined;
  for (const { call, stage } of parkedOn(floor, providerId)) {
    if (stage.slot !== dialled || stage.retrieving !== undefined) continue;
    const extension = remote.number;
    const agentId = floor.agentsByExtension.get(phoneKey(providerId, extension));
    const agent = agentId === undefined ? undefined : floor.agents.get(agentId);
    // A second phone of an agent who is busy is nobody's.
    const whose = agent && agent.legId === undefined ? { agentId: agent.id } : {};
    const came: NewFact = {
      type: 'leg.came',
      callId: call.id,
      legId,
      ...whose,
      payload: { answered },
      personal: { target: extension },
    };
    const retrieving: NewFact = {
      type: 'park.retrieving',
      callId: call.id,
      legId,
      ...whose,
      payload: { by: { kind: 'system', id: 'phone' } },
    };
    const answer = { type: 'answer', ...about(call), legId } as const;
    const there = answered ? retrieved(call, { ...stage, retrieving: legId }) : { facts: [], effects: [answer] };
    return both(fact(came, retrieving), there);
  }
  return undefined;
}

/** The phone of whoever retrieves it has been answered. */
export function retrieved(call: Call, { legId, retrieving, queueId, from }: ParkedStage): Decision {
  if (retrieving === undefined) return nothing;
  const bridgeId = nextBridgeId(call);
  const legIds = [legId, retrieving];
  return {
    facts: [
      {
        type: 'join.requested',
        callId: call.id,
        ...(queueId === undefined ? {} : { queueId }),
        payload: { bridgeId, legIds, tries: 1, from },
      },
    ],
    effects: [{ type: 'join', ...about(call), bridgeId, legIds }],
  };
}

/** Nobody came for it. */
export function parkedTooLong(floor: Floor, call: Call, stage: ParkedStage, now: Instant): Decision {
  const rung = stage.retrieving === undefined ? undefined : call.legs.get(stage.retrieving);
  return both(
    rung ? hangUpLegs(call, [rung], 'noAnswer') : nothing,
    giveBack(floor, call, stage, 'parked', now, { told: new Set(rung ? [rung.id] : []) }),
  );
}

/** A leg of a parked call has left. */
export function leftParked(call: Call, stage: ParkedStage, leg: Leg, cause: HangUpCause): Decision {
  if (leg.id === stage.legId)
    return endCall(call, cause === 'lost' ? 'lost' : 'completed', { cause: 'normal', gone: leg });
  if (leg.id !== stage.retrieving) return nothing;
  return fact({ type: 'park.unretrieved', callId: call.id, legId: leg.id, payload: {} });
}
