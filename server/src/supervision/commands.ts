/** Commands about supervision. Rules S1–S12 in RULES.md. */
import type { Actor, NewFact } from '../floor/fact.ts';
import { refuse, type Decision, type Reply } from '../floor/decision.ts';
import { supports } from '../floor/facet.ts';
import { linkOf, phoneKey, phoneOf, type Floor } from '../floor/floor.ts';
import type { Command } from '../floor/input.ts';
import type { AgentId, Instant } from '../kernel/ids.ts';
import { nextLegId, remoteLeg, type Call } from '../calls/call.ts';
import { noCall } from '../calls/commandLog.ts';
import { hangUpLegs } from '../calls/ending.ts';
import { about, notTalking } from '../calls/parties.ts';
import { OWN_RING_MS, RING_MARGIN_MS } from '../calls/phones.ts';
import { wantedPlace } from './events.ts';
import { isProtected } from './protected.ts';
import { mayUse, userOf } from './rights.ts';
import {
  callIdOf,
  isAt,
  isWhole,
  modeAt,
  nextSupervisionId,
  noSupervision,
  SUPERVISION_LIMITS,
  supervisionOf,
  supervisionsOf,
  talkerOf,
  type Supervision,
  type SupervisionMode,
  type SupervisionRight,
} from './supervision.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

export type SupervisionCommand =
  | 'superviseCall'
  | 'changeSupervision'
  | 'endSupervision'
  | 'takeOverCall'
  | 'handBackCall';

const cardData = refuse('CALL_PROTECTED', 'The data of a card are being said. Nobody supervises until that is over.');

export const noRight = (right: SupervisionRight): Decision =>
  refuse('SUPERVISION_NOT_ALLOWED', `You have no right to ${right === 'takeOver' ? 'take calls over' : right}.`);

const cannot = refuse('PROVIDER_CANNOT', 'The PBX of this call can not do that.');

type Awaits = Extract<Reply, { outcome: 'awaits' }>;

const awaits = (
  call: Call,
  { id }: Pick<Supervision, 'id'>,
  settling: Pick<Awaits, 'facts' | 'failed'>,
  mode?: SupervisionMode,
): Awaits => ({
  outcome: 'awaits',
  id,
  callId: call.id,
  supervision: { id, ...(mode === undefined ? {} : { mode }) },
  ...settling,
});

export function superviseCall(floor: Floor, command: Of<'superviseCall'>, now: Instant): Decision {
  const { callId, mode, reason, by } = command;
  const call = floor.calls.get(callId);
  if (!call) return noCall;
  if (!mayUse(floor, by, mode)) return noRight(mode);
  if (!supports(floor, call.providerId, 'supervise')) return cannot;
  if (call.stage.state !== 'connected') return notTalking;
  if (isProtected(floor, call)) return cardData;
  if (supervisionsOf(call).some((other) => other.by.id === by.id))
    return refuse('SUPERVISION_RUNNING', 'You supervise this call already. Change the mode instead.');
  if (supervisionsOf(call).length >= SUPERVISION_LIMITS.ofCall)
    return refuse('LIMIT_REACHED', `No more than ${SUPERVISION_LIMITS.ofCall} can supervise one call.`);
  const phone = phoneFor(floor, call, command);
  if ('facts' in phone) return phone;
  const legId = nextLegId(call);
  const supervisionId = nextSupervisionId(call);
  const facts: NewFact[] = [
    { type: 'supervision.requested', callId, legId, payload: { supervisionId, mode, reason, by } },
    {
      type: 'leg.requested',
      callId,
      legId,
      ...(phone.agentId === undefined ? {} : { agentId: phone.agentId }),
      payload: { role: 'supervisor', ringUntil: now + OWN_RING_MS },
      personal: { target: phone.extension },
    },
  ];
  const agent = call.stage.legIds.flatMap(
    (id) => floor.agents.get(call.legs.get(id)?.agentId ?? ('' as never)) ?? [],
  )[0];
  return {
    facts,
    effects: [
      {
        type: 'ring',
        ...about(call),
        legId,
        target: { kind: 'extension', extension: phone.extension },
        shown: { number: agent?.extension?.extension ?? '', name: agent?.name ?? '' },
        timeoutMs: OWN_RING_MS + RING_MARGIN_MS,
      },
    ],
    reply: { outcome: 'done', id: supervisionId },
  };
}

interface Phone {
  readonly extension: string;
  readonly agentId?: AgentId;
}

/** S4: the phone to be rung, or why there is none. */
function phoneFor(floor: Floor, call: Call, { phone, by }: Of<'superviseCall'>): Phone | Decision {
  const { providerId } = call;
  const own = floor.agents.get(userOf(floor, by)?.agentId ?? ('' as never));
  const ownPhone = own?.extension?.providerId === providerId ? own.extension.extension : undefined;
  const extension = phone ?? ownPhone;
  if (extension === undefined)
    return refuse(
      'AGENT_HAS_NO_EXTENSION',
      'You have no phone on the PBX of this call. Say which extension is to be rung.',
    );
  if (linkOf(floor, providerId) !== 'connected')
    return refuse('PROVIDER_LOST', 'The PBX is out of reach at the moment.');
  const agentId = floor.agentsByExtension.get(phoneKey(providerId, extension));
  if (agentId !== undefined && agentId !== own?.id)
    return refuse('EXTENSION_TAKEN', 'This is the phone of an agent. Only the agent can supervise with it.');
  const state = phoneOf(floor, providerId, extension);
  const isKnown = agentId !== undefined || floor.phones.has(phoneKey(providerId, extension));
  if (state === 'offline' || state === 'absent' || !isKnown)
    return refuse('PHONE_OFFLINE', 'This phone is off the network, or there is none.');
  const agent = agentId === undefined ? undefined : floor.agents.get(agentId);
  if (agent && (agent.legId !== undefined || agent.activity.state === 'ringing' || agent.activity.state === 'talking'))
    return refuse('AGENT_BUSY', 'Your phone is on a call.');
  return { extension, ...(agentId === undefined ? {} : { agentId }) };
}

/** A running supervision of the one who asks, with its call. */
function ownOf(floor: Floor, { supervisionId, by }: { readonly supervisionId: Supervision['id']; readonly by: Actor }) {
  const call = floor.calls.get(callIdOf(supervisionId));
  const supervision = supervisionOf(call, supervisionId);
  if (!call || supervision?.by.kind !== by.kind || supervision.by.id !== by.id || supervision.ending) return undefined;
  return { call, supervision };
}

/** S5 */
export function changeSupervision(floor: Floor, command: Of<'changeSupervision'>): Decision {
  const { supervisionId, mode, by } = command;
  const own = ownOf(floor, command);
  if (!own) return noSupervision;
  const { call, supervision } = own;
  if (!mayUse(floor, by, mode)) return noRight(mode);
  if (supervision.part.state !== 'beside') return takenOver;
  // While the phone rings, or nobody is to be heard, there is nothing that the PBX could confirm.
  const isToBe = modeAt(wantedPlace(floor, call, { ...supervision, mode })) === mode;
  const settling = {
    facts: ['supervision.started', 'supervision.changed'],
    failed: ['supervision.modeRequested', 'supervision.tookOver', 'supervision.ended'],
  } as const;
  return {
    facts:
      supervision.mode === mode
        ? []
        : [{ type: 'supervision.modeRequested', callId: call.id, payload: { supervisionId, mode, by } }],
    effects: [],
    reply:
      isToBe && modeAt(supervision.placed) !== mode
        ? awaits(call, supervision, settling, mode)
        : { outcome: 'done', id: supervisionId },
  };
}

const takenOver = refuse('CALL_TAKEN_OVER', 'This call has been taken over.');

/** Who supervises ends it, and any admin does. Whoever has taken over hangs up or hands back instead. */
export function endSupervision(floor: Floor, command: Of<'endSupervision'>): Decision {
  const { supervisionId, by } = command;
  const call = floor.calls.get(callIdOf(supervisionId));
  const supervision = supervisionOf(call, supervisionId);
  const leg = supervision && call?.legs.get(supervision.legId);
  if (!call || !supervision || !leg) return noSupervision;
  if (!(supervision.by.kind === by.kind && supervision.by.id === by.id) && userOf(floor, by)?.role !== 'admin')
    return noSupervision;
  if (supervision.part.state === 'talking' || supervision.part.state === 'handingBack') return takenOver;
  const reply = awaits(call, supervision, { facts: ['supervision.ended'] });
  if (supervision.ending) return { facts: [], effects: [], reply };
  const payload = { supervisionId, end: 'ended', by } as const;
  const asked = hangUpLegs(call, [leg], 'normal');
  return {
    facts: [{ type: 'supervision.endRequested', callId: call.id, payload }, ...asked.facts],
    effects: asked.effects,
    reply,
  };
}

/** S8 */
export function takeOverCall(floor: Floor, command: Of<'takeOverCall'>): Decision {
  const { supervisionId, by } = command;
  const own = ownOf(floor, command);
  if (!own) return noSupervision;
  const { call, supervision } = own;
  if (!mayUse(floor, by, 'takeOver')) return noRight('takeOver');
  if (supervisionsOf(call).some(({ part }) => part.state !== 'beside')) return takenOver;
  const { stage } = call;
  if (stage.state !== 'connected' || talkerOf(call, supervision)?.agentId === undefined) return notTalking;
  if (isProtected(floor, call)) return cardData;
  if (call.legs.get(supervision.legId)?.state !== 'up')
    return refuse('SUPERVISION_NOT_STARTED', 'Your phone has to be answered first.');
  if (!isWhole(call))
    return refuse('CALL_NOT_TALKING', 'Somebody is on hold, or a consultation is going on. That has to end first.');
  return {
    facts: [{ type: 'supervision.takeOverRequested', callId: call.id, payload: { supervisionId, by } }],
    effects: [],
    // Who has barged in has taken over with this very step.
    reply: isAt({ kind: 'inside', bridgeId: stage.bridgeId }, supervision)
      ? { outcome: 'done', id: supervisionId }
      : awaits(call, supervision, {
          facts: ['supervision.tookOver'],
          failed: ['supervision.takeOverFailed', 'supervision.ended'],
        }),
  };
}

/** S9 */
export function handBackCall(floor: Floor, command: Of<'handBackCall'>, now: Instant): Decision {
  const { supervisionId, by } = command;
  const own = ownOf(floor, command);
  if (!own) return noSupervision;
  const { call, supervision } = own;
  const { part } = supervision;
  if (part.state === 'handingBack') return { facts: [], effects: [], reply: { outcome: 'done', id: supervisionId } };
  if (part.state !== 'talking') return refuse('CALL_NOT_TAKEN_OVER', 'You have not taken this call over.');
  if (call.stage.state !== 'connected' || call.stage.consult) return notTalking;
  const agent = floor.agents.get(part.from);
  if (!agent?.extension || agent.extension.providerId !== call.providerId)
    return refuse('AGENT_HAS_NO_EXTENSION', 'The agent of before has no phone on this PBX any more.');
  const { extension } = agent.extension;
  const phone = phoneOf(floor, call.providerId, extension);
  if (linkOf(floor, call.providerId) !== 'connected')
    return refuse('PROVIDER_LOST', 'The PBX is out of reach at the moment.');
  if (phone === 'offline' || phone === 'absent')
    return refuse('PHONE_OFFLINE', 'The phone of the agent of before is off the network.');
  if (agent.legId !== undefined || agent.activity.state === 'ringing' || agent.activity.state === 'talking')
    return refuse('AGENT_BUSY', 'The agent of before is on a call.');
  const legId = nextLegId(call);
  const remote = remoteLeg(call);
  return {
    facts: [
      { type: 'supervision.handBackRequested', callId: call.id, legId, payload: { supervisionId, toId: agent.id, by } },
      {
        type: 'leg.requested',
        callId: call.id,
        legId,
        agentId: agent.id,
        payload: { role: 'agent', ringUntil: now + OWN_RING_MS },
        personal: { target: extension },
      },
    ],
    effects: [
      {
        type: 'ring',
        ...about(call),
        legId,
        target: { kind: 'extension', extension },
        shown: call.remote,
        timeoutMs: OWN_RING_MS + RING_MARGIN_MS,
        ...(remote ? { forLegId: remote.id } : {}),
      },
    ],
    reply: { outcome: 'done', id: supervisionId },
  };
}
