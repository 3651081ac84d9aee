/** Wrapping up: begun after a conversation from a queue, extended once at the most, and ended. Rules A5, A11 and A12 in RULES.md. */
import { done, refuse, type Decision } from '../floor/decision.ts';
import type { NewFact } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import type { Command } from '../floor/input.ts';
import type { CallId, Instant } from '../kernel/ids.ts';
import type { Activity, Agent } from './agent.ts';
import { noAgent } from './commands.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;
type WrappingUp = Extract<Activity, { state: 'wrappingUp' }>;

const notWrappingUp = refuse('AGENT_NOT_WRAPPING_UP', 'The agent is not in wrap-up.');

/** A5: nothing for one who did not talk on a call from a queue, or whose queue has no wrap-up. */
export function beginWrapUp(floor: Floor, { id, activity }: Agent, callId: CallId, now: Instant): NewFact[] {
  const queueId = activity.state === 'talking' ? activity.queueId : undefined;
  const settings = queueId === undefined ? undefined : floor.queues.get(queueId)?.settings;
  if (queueId === undefined || !settings || settings.wrapUpMs === 0) return [];
  const { wrapUpMs, wrapUpExtensionMs: extensionMs = wrapUpMs, dispositionNeeded } = settings;
  const payload = { until: now + wrapUpMs, extensionMs, ...(dispositionNeeded && { dispositionNeeded }) };
  return [{ type: 'wrapUp.started', agentId: id, queueId, callId, payload }];
}

export const canExtend = ({ extensionMs = 0 }: WrappingUp): boolean => extensionMs > 0;

/** A12: whether it can't be ended early yet. */
export const lacksDisposition = ({ dispositionNeeded, call }: WrappingUp): boolean =>
  dispositionNeeded && call.disposition === undefined;

export function endWrapUp(floor: Floor, { agentId, by }: Of<'endWrapUp'>): Decision {
  const agent = floor.agents.get(agentId);
  if (!agent) return noAgent;
  const { activity } = agent;
  if (activity.state !== 'wrappingUp') return notWrappingUp;
  if (lacksDisposition(activity))
    return refuse('DISPOSITION_NEEDED', 'Say what came of the call first: this queue needs a disposition.');
  return done([{ type: 'wrapUp.ended', agentId, callId: activity.callId, payload: { by } }], agentId);
}

/** A11 */
export function extendWrapUp(floor: Floor, { agentId, by }: Of<'extendWrapUp'>): Decision {
  const agent = floor.agents.get(agentId);
  if (!agent) return noAgent;
  const { activity } = agent;
  if (activity.state !== 'wrappingUp') return notWrappingUp;
  const { callId, until, extensionMs } = activity;
  if (extensionMs === undefined)
    return refuse('WRAP_UP_EXTENDED', 'This wrap-up was extended already; it can be once.');
  if (extensionMs === 0) return refuse('WRAP_UP_FIXED', 'This queue lets no wrap-up be extended.');
  return done([{ type: 'wrapUp.extended', agentId, callId, payload: { until: until + extensionMs, by } }], agentId);
}
