/** What resolvers hand out: what the viewer does not see is as if it were not there (rules P10 and P12). */
import type { Agent } from '../agents/agent.ts';
import type { LiveCall } from '../calls/liveCalls.ts';
import type { InboundNumber, ProviderState } from '../floor/floor.ts';
import type { AgentId, CallId, NumberId, ProviderId, QueueId } from '../kernel/ids.ts';
import { seesAgent, seesCall, seesNumber, seesQueue } from '../people/sight.ts';
import type { Queue } from '../queues/queue.ts';
import type { Context } from './context.ts';

export const seesEverything = ({ viewer }: Pick<Context, 'viewer'>): boolean => viewer.sight.kind === 'everything';

export const canSeeQueue = ({ floor, viewer }: Context, id: QueueId): boolean => seesQueue(floor, viewer.sight, id);
export const canSeeAgent = ({ floor, viewer }: Context, id: AgentId): boolean => seesAgent(floor, viewer.sight, id);

export const queueSeen = (context: Context, id: QueueId | undefined): Queue | undefined =>
  id !== undefined && canSeeQueue(context, id) ? context.floor.queues.get(id) : undefined;

export const agentSeen = (context: Context, id: AgentId | undefined): Agent | undefined =>
  id !== undefined && canSeeAgent(context, id) ? context.floor.agents.get(id) : undefined;

/** How a phone system is reached is nothing that a team needs. */
export const providerSeen = (context: Context, id: ProviderId): ProviderState | undefined =>
  seesEverything(context) ? context.floor.providers.get(id) : undefined;

export function numberSeen({ floor, viewer }: Context, id: NumberId): InboundNumber | undefined {
  const number = floor.numbers.get(id);
  return number && seesNumber(floor, viewer.sight, number) ? number : undefined;
}

export function liveCallSeen({ floor, live, viewer }: Context, id: CallId): LiveCall | undefined {
  const call = live.calls.get(id);
  return call && seesCall(floor, viewer.sight, call.touches) ? call : undefined;
}

/** P12: a board names only what it shows; others are told the names beside what they see. */
export const namesQueue = (context: Context, id: QueueId): boolean =>
  context.viewer.sight.kind !== 'board' || canSeeQueue(context, id);
export const namesAgent = (context: Context, id: AgentId): boolean =>
  context.viewer.sight.kind !== 'board' || canSeeAgent(context, id);

/** The name of what is seen or stands beside it; undefined also once it was removed. */
export const agentNamed = (context: Context, id: AgentId | undefined): string | undefined =>
  id !== undefined && namesAgent(context, id) ? context.floor.agents.get(id)?.name : undefined;
export const queueNamed = (context: Context, id: QueueId | undefined): string | undefined =>
  id !== undefined && namesQueue(context, id) ? context.floor.queues.get(id)?.settings.name : undefined;
