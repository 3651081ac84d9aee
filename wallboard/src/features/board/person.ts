/** An agent as a cell on the wall: the one state people see, since when, and the words that explain it. */
import type { AgentRow, Obstacle } from './rows.ts';

export const personStates = [
  'free',
  'ringing',
  'talking',
  'wrappingUp',
  'resting',
  'paused',
  'away',
  'unreachable',
  'offline',
] as const;
export type PersonState = (typeof personStates)[number];

/** What keeps a phone from ringing, as opposed to what a person does. */
export const phoneObstacles = ['NO_EXTENSION', 'PROVIDER_LOST', 'PHONE_OFFLINE', 'PHONE_UNKNOWN'] as const;
export type PhoneObstacle = (typeof phoneObstacles)[number];

export type Note =
  /** In the words of whoever set it. */
  | { readonly kind: 'reason'; readonly text: string }
  | { readonly kind: 'queue'; readonly text: string }
  | { readonly kind: 'obstacle'; readonly obstacle: PhoneObstacle }
  /** Signed out or away while still on a call. */
  | { readonly kind: 'next'; readonly state: 'away' | 'offline' }
  | { readonly kind: 'pausedIn'; readonly text: string }
  | { readonly kind: 'noQueue' };

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly state: PersonState;
  readonly forMs: number;
  readonly note: Note | undefined;
  /** Who supervises the call that they are on, by name; absent for nobody. */
  readonly supervisedBy?: readonly string[];
}

export function toPerson(agent: AgentRow, now: number): Person {
  const { state, since, note } = standing(agent);
  const { supervisedBy = [] } = agent;
  return {
    id: agent.id,
    name: agent.name,
    state,
    forMs: Math.max(0, now - since),
    note,
    ...(supervisedBy.length > 0 && { supervisedBy }),
  };
}

interface Standing {
  readonly state: PersonState;
  readonly since: number;
  readonly note?: Note;
}

/** What the agent does comes before what they chose, and that before what keeps them from being called. */
function standing(agent: AgentRow): Standing {
  const activitySince = Date.parse(agent.activitySince);
  const statusSince = Date.parse(agent.statusSince);
  switch (agent.activity) {
    case 'RINGING':
      return { state: 'ringing', since: activitySince, note: queueNote(agent) };
    case 'TALKING':
      return { state: 'talking', since: activitySince, note: nextNote(agent) ?? queueNote(agent) };
    case 'WRAPPING_UP':
      return { state: 'wrappingUp', since: activitySince, note: nextNote(agent) ?? queueNote(agent) };
    case 'IDLE':
      break;
  }
  if (agent.status === 'OFFLINE') return { state: 'offline', since: statusSince };
  if (agent.status === 'AWAY') return { state: 'away', since: statusSince, note: reasonNote(agent.awayReason) };
  return idle(agent, Math.max(activitySince, statusSince));
}

function idle(agent: AgentRow, since: number): Standing {
  if (isPhoneObstacle(agent.obstacle)) {
    return { state: 'unreachable', since, note: { kind: 'obstacle', obstacle: agent.obstacle } };
  }
  const paused = agent.queues.filter(({ pausedSince }) => pausedSince);
  if (paused.length > 0 && paused.length === agent.queues.length) {
    const pausedSince = Math.max(...paused.map((queue) => Date.parse(queue.pausedSince ?? '')));
    return { state: 'paused', since: Math.max(since, pausedSince), note: reasonNote(paused[0]?.pausedReason) };
  }
  if (agent.obstacle === 'RESTING' || agent.obstacle === 'HANGING_UP') return { state: 'resting', since };
  if (agent.queues.length === 0) return { state: 'free', since, note: { kind: 'noQueue' } };
  if (paused.length > 0) {
    return { state: 'free', since, note: { kind: 'pausedIn', text: paused.map(({ name }) => name).join(', ') } };
  }
  return { state: 'free', since };
}

function queueNote({ callQueueId, queues }: AgentRow): Note | undefined {
  const queue = queues.find(({ queueId }) => queueId === callQueueId);
  return queue && { kind: 'queue', text: queue.name };
}

function nextNote({ status }: AgentRow): Note | undefined {
  if (status === 'AVAILABLE') return undefined;
  return { kind: 'next', state: status === 'AWAY' ? 'away' : 'offline' };
}

function reasonNote(reason: string | null | undefined): Note | undefined {
  return reason ? { kind: 'reason', text: reason } : undefined;
}

function isPhoneObstacle(obstacle: Obstacle | null | undefined): obstacle is PhoneObstacle {
  return phoneObstacles.some((one) => one === obstacle);
}
