/** Click to call: the agent's own phone first, then the other side. Rules C10–C12 in RULES.md. */
import type { Agent } from '../agents/agent.ts';
import { nothing, refuse, type Decision, type Reply } from '../floor/decision.ts';
import type { Effect } from '../floor/effect.ts';
import type { NewFact } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import type { Command } from '../floor/input.ts';
import type { CallId, Instant } from '../kernel/ids.ts';
import { shownInside, shownOutside } from '../routing/callerId.ts';
import { askInstead, boxOfColleague } from '../voicemail/colleague.ts';
import { nextCallId } from './arrive.ts';
import { nextLegId, type Call, type HangUpCause, type Leg } from './call.ts';
import { endCall, endOf } from './ending.ts';
import { FAR_RING_MS, OWN_RING_MS, phoneObstacle, RING_MARGIN_MS, targetOf } from './phones.ts';

export function placeCall(floor: Floor, command: Extract<Command, { type: 'placeCall' }>, now: Instant): Decision {
  const agent = floor.agents.get(command.agentId);
  const again = placedAgain(floor, agent, command.key);
  if (again) return again;
  // Before the phones: whoever needs help is told to pick one up, even while theirs is in use.
  const found = agent?.extension && targetOf(floor, agent.extension.providerId, command.to);
  if (found && 'code' in found) return refuse(found.code, found.message);
  const obstacle = phoneObstacle(floor, agent, 'The agent who calls');
  if (obstacle || !agent?.extension || !found)
    return refuse(obstacle?.code ?? 'AGENT_HAS_NO_EXTENSION', obstacle?.message ?? '');
  const { providerId, extension } = agent.extension;
  const { target, agentId: colleague } = found;
  const to = target.kind === 'outside' ? target.number : target.extension;
  if (to === extension) return refuse('INVALID_PHONE_NUMBER', 'That is the extension of the agent who calls.');
  if (colleague !== undefined && !boxOfColleague(floor, colleague)) {
    const theirs = phoneObstacle(floor, floor.agents.get(colleague), 'The agent who is called');
    if (theirs) return refuse(theirs.code, theirs.message);
  }
  const remote = { number: to, name: '' };
  const callId = nextCallId(floor);
  const legId = nextLegId({ id: callId, legCount: 0 });
  const key = command.key ?? null;
  const facts: NewFact[] = [
    {
      type: 'call.placed',
      callId,
      providerId,
      agentId: agent.id,
      payload: { direction: target.kind === 'outside' ? 'outbound' : 'internal', by: command.by },
      personal: { remote },
    },
    {
      type: 'call.commanded',
      callId,
      payload: {
        command: 'placeCall',
        key,
        outcome: 'open',
        awaits: { done: ['leg.ringing', 'leg.answered'], failed: ['call.ending'] },
        by: command.by,
      },
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
    shown: colleague === undefined ? remote : shownInside(floor.agents.get(colleague)),
    timeoutMs: OWN_RING_MS + RING_MARGIN_MS,
  };
  return {
    facts,
    effects: [ring],
    reply: placedReply(callId),
  };
}

const placedReply = (callId: CallId): Reply => ({
  outcome: 'awaits',
  id: callId,
  callId,
  facts: ['leg.ringing', 'leg.answered', 'call.ending'],
});

/** C18: the call that this very click has placed already. */
function placedAgain(floor: Floor, agent: Agent | undefined, key: string | undefined): Decision | undefined {
  const callId = agent && 'callId' in agent.activity ? agent.activity.callId : undefined;
  const call = callId === undefined ? undefined : floor.calls.get(callId);
  if (!call || key === undefined || !call.commands.some((entry) => entry.command === 'placeCall' && entry.key === key))
    return undefined;
  const isOver = call.stage.state !== 'dialling' || [...call.legs.values()].some(({ state }) => state !== 'requested');
  return { ...nothing, reply: isOver ? { outcome: 'done', id: call.id } : placedReply(call.id) };
}

/** The agent has picked up: now the other side is rung, and the agent hears it ring. */
export function dialOther(floor: Floor, call: Call, own: Leg, now: Instant): Decision {
  const found = targetOf(floor, call.providerId, call.remote.number);
  if ('code' in found) return endCall(call, 'failed', { cause: 'failed' });
  const { target, agentId: colleague } = found;
  if (colleague !== undefined && phoneObstacle(floor, floor.agents.get(colleague), 'The agent who is called'))
    return (
      askInstead(floor, call, { agentId: colleague, cause: 'busy', justUp: true }, now) ??
      endCall(call, 'busy', { cause: 'busy' })
    );
  const legId = nextLegId(call);
  const shown =
    target.kind === 'outside'
      ? shownOutside(floor, call.providerId, own)
      : shownInside(own.agentId && floor.agents.get(own.agentId));
  return {
    facts: [
      {
        type: 'leg.requested',
        callId: call.id,
        legId,
        ...(colleague === undefined ? {} : { agentId: colleague }),
        payload: { role: target.kind === 'outside' ? 'callee' : 'agent', ringUntil: now + FAR_RING_MS },
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
        shown,
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
