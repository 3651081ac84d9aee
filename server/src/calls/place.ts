/** Click to call: the agent's own phone first, then the other side. Rules C10–C12 in RULES.md. */
import type { Agent } from '../agents/agent.ts';
import { refuse, type Decision } from '../floor/decision.ts';
import type { Effect } from '../floor/effect.ts';
import type { NewFact } from '../floor/fact.ts';
import { linkOf, phoneKey, phoneOf, type Floor } from '../floor/floor.ts';
import type { Command } from '../floor/input.ts';
import type { Instant } from '../kernel/ids.ts';
import { nextCallId } from './arrive.ts';
import { nextLegId, type Call, type HangUpCause, type Leg, type Target } from './call.ts';
import { endCall, endOf } from './ending.ts';

/** How long the agent's own phone, and then the other side's, may ring. */
export const OWN_RING_MS = 30_000;
export const FAR_RING_MS = 60_000;
/** The PBX gives up on its own only after we would have. */
export const RING_MARGIN_MS = 2_000;

/** Why this agent can't be rung now; undefined when nothing speaks against it. */
function unreachable(floor: Floor, agent: Agent | undefined, whose: string): Decision | undefined {
  if (!agent) return refuse('AGENT_NOT_FOUND', `There is no such agent.`);
  if (!agent.extension) return refuse('AGENT_HAS_NO_EXTENSION', `${whose} has no extension to ring.`);
  const { providerId, extension } = agent.extension;
  if (linkOf(floor, providerId) !== 'connected')
    return refuse('PROVIDER_LOST', 'The PBX is out of reach at the moment.');
  const phone = phoneOf(floor, providerId, extension);
  if (phone === 'offline' || phone === 'absent')
    return refuse('PHONE_OFFLINE', `${whose} can't be reached: the phone is off the network.`);
  if (agent.legId !== undefined || agent.activity.state === 'ringing' || agent.activity.state === 'talking')
    return refuse('AGENT_BUSY', `${whose} is on a call.`);
  return undefined;
}

export function placeCall(floor: Floor, command: Extract<Command, { type: 'placeCall' }>, now: Instant): Decision {
  const agent = floor.agents.get(command.agentId);
  const refusal = unreachable(floor, agent, 'The agent who calls');
  if (refusal || !agent?.extension)
    return refusal ?? refuse('AGENT_HAS_NO_EXTENSION', 'The agent has no extension to ring.');
  if (!/^(\+?[0-9]{2,20})$/.test(command.to))
    return refuse(
      'INVALID_PHONE_NUMBER',
      'Give a number as +49… or an extension: digits only, with + in front for a number outside.',
    );
  const { providerId, extension } = agent.extension;
  const colleague = floor.agentsByExtension.get(phoneKey(providerId, command.to));
  if (colleague !== undefined) {
    if (colleague === agent.id) return refuse('INVALID_PHONE_NUMBER', 'That is the extension of the agent who calls.');
    const theirs = unreachable(floor, floor.agents.get(colleague), 'The agent who is called');
    if (theirs) return theirs;
  }
  const callId = nextCallId(floor);
  const legId = nextLegId({ id: callId, legCount: 0 });
  const facts: NewFact[] = [
    {
      type: 'call.placed',
      callId,
      providerId,
      agentId: agent.id,
      payload: { direction: colleague === undefined ? 'outbound' : 'internal', by: command.by },
      personal: { remote: { number: command.to, name: '' } },
    },
    {
      type: 'leg.requested',
      callId,
      legId,
      agentId: agent.id,
      payload: { role: 'agent', ringUntil: now + OWN_RING_MS },
      personal: { target: extension },
    },
  ];
  const ring: Effect = {
    type: 'ring',
    providerId,
    callId,
    legId,
    target: { kind: 'extension', extension },
    shown: { number: command.to, name: '' },
    timeoutMs: OWN_RING_MS + RING_MARGIN_MS,
  };
  return {
    facts,
    effects: [ring],
    reply: { outcome: 'awaits', id: callId, callId, facts: ['leg.ringing', 'leg.answered', 'call.ending'] },
  };
}

/** The agent has picked up: now the other side is rung, and the agent hears it ring. */
export function dialOther(floor: Floor, call: Call, own: Leg, now: Instant): Decision {
  const colleague =
    call.direction === 'internal'
      ? floor.agentsByExtension.get(phoneKey(call.providerId, call.remote.number))
      : undefined;
  if (call.direction === 'internal') {
    const theirs = unreachable(
      floor,
      colleague === undefined ? undefined : floor.agents.get(colleague),
      'The agent who is called',
    );
    if (theirs) return endCall(call, 'busy', { cause: 'busy' });
  }
  const legId = nextLegId(call);
  const target: Target =
    colleague === undefined
      ? { kind: 'outside', number: call.remote.number }
      : { kind: 'extension', extension: call.remote.number };
  const shown = floor.agents.get(own.agentId ?? ('' as never));
  return {
    facts: [
      {
        type: 'leg.requested',
        callId: call.id,
        legId,
        ...(colleague === undefined ? {} : { agentId: colleague }),
        payload: { role: colleague === undefined ? 'callee' : 'agent', ringUntil: now + FAR_RING_MS },
        personal: { target: call.remote.number },
      },
    ],
    effects: [
      { type: 'indicate', providerId: call.providerId, callId: call.id, legId: own.id, tone: 'ringing' },
      {
        type: 'ring',
        providerId: call.providerId,
        callId: call.id,
        legId,
        target,
        shown: { number: shown?.extension?.extension ?? '', name: shown?.name ?? '' },
        timeoutMs: FAR_RING_MS + RING_MARGIN_MS,
        forLegId: own.id,
      },
    ],
  };
}

/** C12: either side went away before they were joined. */
export const placedFailed = (call: Call, leg: Leg, cause: HangUpCause): Decision =>
  endCall(call, cause === 'normal' ? 'abandoned' : endOf(cause), {
    cause: cause === 'lost' ? 'failed' : cause,
    gone: leg,
  });
