/** What a board shows of a queue, made from the floor alone. */
import type { Agent, Obstacle } from '../agents/agent.ts';
import type { Floor } from '../floor/floor.ts';
import type { Instant, QueueId } from '../kernel/ids.ts';
import { waitingIn } from '../voicemail/voicemail.ts';
import type { Member, Queue, QueueDay, Strategy } from './queue.ts';

/** Where a member stands; each is counted once, by the first that fits. */
export const memberStates = [
  'talking',
  'ringing',
  'wrappingUp',
  'offline',
  'away',
  'paused',
  'unreachable',
  'resting',
  'free',
] as const;
export type MemberState = (typeof memberStates)[number];

export interface QueueToday {
  readonly entered: number;
  readonly answered: number;
  readonly answeredInTime: number;
  readonly abandoned: number;
  /** SL-AB: answeredInTime / (answered + abandoned), 0 to 1; absent while both are 0. */
  readonly serviceLevel?: number;
  /** Mean wait of those who were answered; absent while there are none. */
  readonly averageSpeedOfAnswerMs?: number;
}

export interface QueueTile {
  readonly id: QueueId;
  readonly name: string;
  readonly strategy: Strategy;
  readonly priority: number;
  readonly targetMs: number;
  readonly waiting: number;
  readonly beingOffered: number;
  readonly longestWaitingSince?: Instant;
  readonly members: Readonly<Record<MemberState, number>>;
  readonly today: QueueToday;
  /** Messages that nobody has heard. */
  readonly voicemailsNew: number;
}

export function queueTile(floor: Floor, queueId: QueueId): QueueTile | undefined {
  const queue = floor.queues.get(queueId);
  if (!queue) return undefined;
  const { name, strategy, priority, serviceLevelMs } = queue.settings;
  return {
    id: queue.id,
    name,
    strategy,
    priority,
    targetMs: serviceLevelMs,
    ...lineOf(floor, queue),
    members: countsOf(floor, queue),
    today: todayOf(queue.day),
    voicemailsNew: waitingIn(floor, queue.id).new,
  };
}

/** The callers in the queue. Those who are being offered still wait, so they are among `waiting`. */
export function lineOf(
  floor: Floor,
  queue: Queue,
): Pick<QueueTile, 'waiting' | 'beingOffered' | 'longestWaitingSince'> {
  let beingOffered = 0;
  let longestWaitingSince: Instant | undefined;
  for (const callId of queue.callers) {
    const stage = floor.calls.get(callId)?.stage;
    if (stage?.state !== 'queued') continue;
    if (stage.offers.size > 0) beingOffered += 1;
    longestWaitingSince = Math.min(longestWaitingSince ?? stage.waitingSince, stage.waitingSince);
  }
  return { waiting: queue.callers.size, beingOffered, longestWaitingSince };
}

export const noMembers = (): Record<MemberState, number> => ({
  talking: 0,
  ringing: 0,
  wrappingUp: 0,
  offline: 0,
  away: 0,
  paused: 0,
  unreachable: 0,
  resting: 0,
  free: 0,
});

function countsOf(floor: Floor, queue: Queue): Record<MemberState, number> {
  const counts = noMembers();
  for (const member of queue.members.values()) {
    const agent = floor.agents.get(member.agentId);
    if (agent) counts[stateOf(agent, member)] += 1;
  }
  return counts;
}

/** What the agent does comes first: who signs out or is paused in the middle of a call still talks. */
export function stateOf(agent: Agent, member: Member): MemberState {
  if (agent.activity.state !== 'idle') return agent.activity.state;
  if (agent.status.state !== 'available') return agent.status.state;
  if (member.paused) return 'paused';
  return member.obstacle ? byObstacle[member.obstacle] : 'free';
}

const byObstacle = {
  offline: 'offline',
  away: 'away',
  paused: 'paused',
  talking: 'talking',
  ringing: 'ringing',
  wrappingUp: 'wrappingUp',
  hangingUp: 'resting',
  resting: 'resting',
  lacksSkill: 'unreachable',
  noExtension: 'unreachable',
  providerLost: 'unreachable',
  phoneOffline: 'unreachable',
  phoneUnknown: 'unreachable',
} as const satisfies Record<Obstacle, MemberState>;

export function todayOf({ entered, answered, answeredInTime, abandoned, answeredWaitMs }: QueueDay): QueueToday {
  const base = { entered, answered, answeredInTime, abandoned };
  return {
    ...base,
    ...(answered + abandoned > 0 && { serviceLevel: answeredInTime / (answered + abandoned) }),
    ...(answered > 0 && { averageSpeedOfAnswerMs: Math.round(answeredWaitMs / answered) }),
  };
}
