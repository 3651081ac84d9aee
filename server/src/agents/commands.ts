/** Commands about agents: status and pauses. Rules A1–A9 in RULES.md. */
import { both, done, refuse, type Decision } from '../floor/decision.ts';
import type { NewFact } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import type { Command } from '../floor/input.ts';
import type { Instant } from '../kernel/ids.ts';
import { MISSED_PAUSE, rejected, stopOffer } from '../queues/offers.ts';
import type { Agent } from './agent.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

export const noAgent = refuse('AGENT_NOT_FOUND', 'There is no such agent.');
export const noMember = refuse('MEMBER_NOT_FOUND', 'This agent is not a member of this queue.');

export function setAgentStatus(floor: Floor, command: Of<'setAgentStatus'>, now: Instant): Decision {
  const { agentId, status, by } = command;
  const agent = floor.agents.get(agentId);
  if (!agent) return noAgent;
  const reason = status === 'away' ? command.reason.trim() : '';
  if (status === 'away' && reason === '') return refuse('INVALID_INPUT', 'Say why: being away needs a reason.');
  const same = agent.status.state === status && (agent.status.state !== 'away' || agent.status.reason === reason);
  const facts: NewFact[] = same ? [] : [{ type: 'status.changed', agentId, payload: { status, reason, by } }];
  // A8: who comes back is no longer paused for having missed calls.
  if (status === 'available') facts.push(...unpauses(floor, agent, by));
  const changed = done(facts, agentId);
  return status === 'available'
    ? changed
    : { ...both(changed, dropOffer(floor, agent, now)), ...(changed.reply ? { reply: changed.reply } : {}) };
}

function unpauses(floor: Floor, agent: Agent, by: Command['by']): NewFact[] {
  return [...agent.queueIds]
    .filter((queueId) => floor.queues.get(queueId)?.members.get(agent.id)?.paused?.reason === MISSED_PAUSE)
    .map((queueId) => ({ type: 'member.unpaused', agentId: agent.id, queueId, payload: { by } }));
}

/** A4: who goes away while the phone rings has rejected the call. */
function dropOffer(floor: Floor, agent: Agent, now: Instant): Decision {
  const call = agent.activity.state === 'ringing' ? floor.calls.get(agent.activity.callId) : undefined;
  const offer =
    call?.stage.state === 'queued' && agent.legId !== undefined ? call.stage.offers.get(agent.legId) : undefined;
  if (!call || !offer) return { facts: [], effects: [] };
  return stopOffer(call, offer, rejected(floor, call, offer, now), 'normal');
}

export function pauseMember(floor: Floor, { agentId, queueId, reason, by }: Of<'pauseMember'>): Decision {
  const member = floor.queues.get(queueId)?.members.get(agentId);
  if (!member) return noMember;
  if (reason.trim() === '') return refuse('INVALID_INPUT', 'Say why: a pause needs a reason.');
  if (member.paused?.reason === reason.trim()) return done([], agentId);
  return done([{ type: 'member.paused', agentId, queueId, payload: { reason: reason.trim(), by } }], agentId);
}

export function unpauseMember(floor: Floor, { agentId, queueId, by }: Of<'unpauseMember'>): Decision {
  const member = floor.queues.get(queueId)?.members.get(agentId);
  if (!member) return noMember;
  return done(member.paused ? [{ type: 'member.unpaused', agentId, queueId, payload: { by } }] : [], agentId);
}
