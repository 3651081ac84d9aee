/** Commands about a call: hang up, move to another queue, change its priority. */
import { both, refuse, type Decision, type Reply } from '../floor/decision.ts';
import type { NewFact } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import type { Command } from '../floor/input.ts';
import type { Instant } from '../kernel/ids.ts';
import { enter, leave, leaveAndEnd } from '../queues/visits.ts';
import type { Call } from './call.ts';
import { endCall } from './ending.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** Q14: a waiting call that is hung up from our side leaves its queue as withdrawn. */
export function hangUp(_floor: Floor, call: Call, { by }: Of<'hangUp'>, now: Instant): Decision {
  const callId = call.id;
  const reply: Reply = { outcome: 'awaits', id: callId, callId, facts: ['call.ended'] };
  if (call.stage.state === 'ending') return { facts: [], effects: [], reply };
  const decision =
    call.stage.state === 'queued'
      ? leaveAndEnd(call, call.stage, now, 'withdrawn', { end: 'withdrawn', cause: 'normal', by })
      : endCall(call, call.stage.state === 'connected' ? 'completed' : 'withdrawn', { cause: 'normal', by });
  return { ...decision, reply };
}

/** Q10: to another queue with the age that the caller has, or to another place in the line. */
export function moveCall(floor: Floor, call: Call, { queueId, priority, by }: Of<'moveCall'>, now: Instant): Decision {
  const callId = call.id;
  const { stage } = call;
  if (stage.state !== 'queued') return refuse('CALL_NOT_WAITING', 'Only a call that waits in a queue can be moved.');
  if (queueId !== undefined && !floor.queues.has(queueId)) return refuse('QUEUE_NOT_FOUND', 'There is no such queue.');
  const reply: Reply = { outcome: 'done', id: callId };
  const elsewhere = queueId !== undefined && queueId !== stage.queueId;
  if (!elsewhere) {
    if (priority === undefined || priority === call.priority) return { facts: [], effects: [], reply };
    const fact: NewFact = { type: 'call.prioritised', callId, queueId: stage.queueId, payload: { priority, by } };
    return { facts: [fact], effects: [], reply };
  }
  const entry = { waitingSince: stage.waitingSince, priority: priority ?? call.priority };
  const out = leave(call, stage, now, 'transferred', 'callMoved', by);
  return { ...both(out, enter(floor, call, queueId, entry, now, { told: stage.offers })), reply };
}
