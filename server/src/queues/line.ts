/** The line of waiting callers: who stands in it, and in which order. Rules Q1, Q2 and Q4 in RULES.md. */
import { laneOf } from '../agents/readiness.ts';
import type { Call, Stage } from '../calls/call.ts';
import type { Floor } from '../floor/floor.ts';
import type { Ranked } from '../kernel/ordered.ts';

export type Queued = Extract<Stage, { state: 'queued' }>;

/** Higher priority first, then who has waited longer, then who came first: also among those who come back (Q4). */
export const urgency = (call: Call, stage: Queued): Ranked => ({
  key: [-call.priority, call.agedSince ?? stage.waitingSince, call.seq],
  id: call.id,
});

/** Whether the caller can be given to (more) agents: under ring all always, else while no offer is out. */
function standsInLine(floor: Floor, stage: Queued): boolean {
  return stage.offers.size === 0 || floor.queues.get(stage.queueId)?.settings.strategy === 'ringAll';
}

export function leaveLine(floor: Floor, call: Call): void {
  if (call.stage.state !== 'queued') return;
  const queue = floor.queues.get(call.stage.queueId);
  if (queue) laneOf(queue, call.providerId).waiting.delete(urgency(call, call.stage));
}

export function standInLine(floor: Floor, call: Call): void {
  if (call.stage.state !== 'queued' || !standsInLine(floor, call.stage)) return;
  const queue = floor.queues.get(call.stage.queueId);
  if (queue) laneOf(queue, call.providerId).waiting.add(urgency(call, call.stage));
}

/** Changes who is rung for a waiting caller: they leave the line, or take up the place again that they had. */
export function changeOffers(floor: Floor, call: Call, change: (offers: Queued['offers']) => void): void {
  if (call.stage.state !== 'queued') return;
  const stood = standsInLine(floor, call.stage);
  change(call.stage.offers);
  const stands = standsInLine(floor, call.stage);
  if (stood && !stands) leaveLine(floor, call);
  if (!stood && stands) standInLine(floor, call);
}
