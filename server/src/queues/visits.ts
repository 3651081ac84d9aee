/** Into a queue and out of it again. Rules Q9–Q14 in RULES.md. */
import { remoteLeg, type Call, type CallEnd, type HangUpCause, type Leg } from '../calls/call.ts';
import { endCall, system, type Ending } from '../calls/ending.ts';
import { both, type Decision } from '../floor/decision.ts';
import type { Actor, NewFact, WithdrawReason } from '../floor/fact.ts';
import type { Effect } from '../floor/effect.ts';
import type { Floor } from '../floor/floor.ts';
import type { AgentId, Instant, LegId, QueueId } from '../kernel/ids.ts';
import { askForMessage } from '../voicemail/message.ts';
import { isOpen, type Box } from '../voicemail/voicemail.ts';
import type { Queued } from './line.ts';
import { withdrawAll } from './offers.ts';
import type { Queue, QueueExit } from './queue.ts';

/** L10: nobody may queue without end, whatever a queue's own limit says. */
export const WAITING_LIMIT = 10_000;

interface Entry {
  readonly waitingSince: Instant;
  /** Kept when the caller comes from another queue or back from an agent. */
  readonly priority?: number;
  /** Comes back from an agent, and so stands where they stood: the queue is neither too full nor too empty for them. */
  readonly returned?: boolean;
}

/** What the same decision has done to the call's legs before. */
type Done = Pick<Ending, 'gone' | 'told'>;

/** What the PBX does for someone who waits: answered if the number says so, and music. */
function comfort(call: Call, legId: LegId, queue: Queue): Effect[] {
  const about = { providerId: call.providerId, callId: call.id, legId };
  const wait: Effect = { type: 'wait', ...about, music: queue.settings.music };
  return call.answer === 'atOnce' ? [{ type: 'answer', ...about }, wait] : [wait];
}

/** Q11 and Q16: nobody is a member, or (under `leave`) nobody who has the skills is signed in. */
function isEmpty(queue: Queue): boolean {
  if (queue.members.size === 0) return true;
  if (queue.settings.whenEmpty === 'wait') return false;
  const { obstacles, members } = queue;
  return (obstacles.get('offline') ?? 0) + (obstacles.get('lacksSkill') ?? 0) === members.size;
}

function isFull(queue: Queue): boolean {
  const own = queue.settings.maxWaiting;
  return queue.callers.size >= (own > 0 ? Math.min(own, WAITING_LIMIT) : WAITING_LIMIT);
}

/** Why nobody may enter it now; undefined when they may. */
export const blockedBy = (queue: Queue): Extract<QueueExit, 'empty' | 'overflowed'> | undefined =>
  isEmpty(queue) ? 'empty' : isFull(queue) ? 'overflowed' : undefined;

/**
 * Puts a call into a queue. A queue that is full or empty is left at once, by that exit, for its overflow queue; each
 * queue is tried once, and when none is left the call ends.
 */
export function enter(
  floor: Floor,
  call: Call,
  queueId: QueueId,
  entry: Entry,
  now: Instant,
  done: Done = {},
  tried: readonly QueueId[] = [],
): Decision {
  const queue = floor.queues.get(queueId);
  const leg = remoteLeg(call);
  if (!queue || !leg) return endCall(call, 'failed', { cause: 'failed', ...done });
  const priority = entry.priority ?? queue.settings.priority;
  const queued: NewFact = {
    type: 'call.queued',
    callId: call.id,
    queueId,
    payload: { priority, waitingSince: entry.waitingSince, returned: entry.returned ?? false },
  };
  const blocked = blockedBy(queue);
  if (blocked === undefined || entry.returned) {
    const effects = comfort(call, leg.id, queue);
    return { facts: [queued], effects: leg.state === 'up' ? effects.filter(({ type }) => type !== 'answer') : effects };
  }
  const next = queue.settings.overflowQueueId;
  const isNext = next !== undefined && !tried.includes(next) && next !== queueId;
  const box: Box = { kind: 'queue', queueId };
  const asks = !isNext && isOpen(floor, box);
  const out: NewFact = leftQueue(call, queueId, asks ? 'voicemail' : blocked, now - entry.waitingSince);
  const otherwise = { end: blocked, cause: 'congestion' } as const;
  const onward = isNext
    ? enter(floor, call, next, entry, now, done, [...tried, queueId])
    : asks
      ? askForMessage(floor, call, { leg, box, otherwise }, now)
      : endCall(call, blocked, { cause: 'congestion', ...done });
  return both({ facts: [queued, out], effects: [] }, onward);
}

export function leftQueue(
  call: Call,
  queueId: QueueId,
  exit: QueueExit,
  waitedMs: number,
  about: { readonly by?: Actor; readonly agentId?: AgentId } = {},
): NewFact {
  return {
    type: 'queue.left',
    callId: call.id,
    queueId,
    ...(about.agentId === undefined ? {} : { agentId: about.agentId }),
    payload: { exit, waitedMs, by: about.by ?? system },
  };
}

/** Out of the queue by an exit other than an answer: offers are taken back first. */
export function leave(
  call: Call,
  stage: Queued,
  now: Instant,
  exit: Exclude<QueueExit, 'answered'>,
  reason: WithdrawReason,
  by?: Actor,
): Decision {
  const withdrawn = withdrawAll(call, stage, reason);
  const out = leftQueue(call, stage.queueId, exit, now - stage.waitingSince, by === undefined ? {} : { by });
  return both(withdrawn, { facts: [out], effects: [] });
}

/** Q12, VM2: the longest wait is over: on to the overflow queue, to the box, or the end. */
export function waitedTooLong(floor: Floor, call: Call, stage: Queued, now: Instant): Decision {
  const queue = floor.queues.get(stage.queueId);
  const next = queue?.settings.overflowQueueId;
  if (next !== undefined && floor.queues.has(next)) {
    const out = leave(call, stage, now, 'overflowed', 'callMoved');
    const entry = { waitingSince: stage.waitingSince, priority: call.priority };
    return both(out, enter(floor, call, next, entry, now, { told: stage.offers }, [stage.queueId]));
  }
  const leg = remoteLeg(call);
  const box: Box = { kind: 'queue', queueId: stage.queueId };
  const otherwise = { end: 'timedOut', cause: 'normal' } as const;
  if (leg && isOpen(floor, box))
    return both(
      leave(call, stage, now, 'voicemail', 'callEnded'),
      askForMessage(floor, call, { leg, box, otherwise }, now),
    );
  return leaveAndEnd(call, stage, now, 'timedOut', otherwise);
}

/** Out of the queue, and the call is over. `gone`: the leg that has left by this very decision. */
export function leaveAndEnd(
  call: Call,
  stage: Queued,
  now: Instant,
  exit: Exclude<QueueExit, 'answered'>,
  about: { readonly end: CallEnd; readonly cause: HangUpCause; readonly by?: Actor; readonly gone?: Leg },
): Decision {
  const out = leave(call, stage, now, exit, exit === 'abandoned' ? 'callerLeft' : 'callEnded', about.by);
  return both(out, endCall(call, about.end, { ...about, told: stage.offers }));
}
