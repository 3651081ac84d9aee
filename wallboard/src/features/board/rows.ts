/** What the board reads of each queue and each agent. Instants are ISO 8601, as on the wire. */
import type { AgentTileFragment, QueueTileFragment } from '@ringside/schema/documents';

export type QueueRow = Pick<
  QueueTileFragment,
  'id' | 'name' | 'strategy' | 'targetMs' | 'waiting' | 'longestWaitingSince' | 'members'
> & { readonly today: Pick<QueueTileFragment['today'], 'answered' | 'abandoned' | 'serviceLevel'> };

export type AgentRow = Pick<
  AgentTileFragment,
  'id' | 'name' | 'status' | 'awayReason' | 'statusSince' | 'activity' | 'activitySince' | 'callQueueId' | 'obstacle'
> & {
  /** Whose names are told here; absent where nobody is to know. */
  readonly supervisedBy?: readonly string[];
  readonly queues: readonly Pick<
    AgentTileFragment['queues'][number],
    'queueId' | 'name' | 'pausedReason' | 'pausedSince'
  >[];
};

export type Strategy = QueueRow['strategy'];
export type Obstacle = NonNullable<AgentRow['obstacle']>;

/**
 * The latest instant that a row tells of. The server has seen it pass, so its clock stands there or later; that is how
 * a screen with a wrong clock learns of it from the board itself.
 */
export function latestInQueue({ longestWaitingSince }: QueueRow): number {
  return longestWaitingSince ? Date.parse(longestWaitingSince) : Number.NEGATIVE_INFINITY;
}

export function latestInAgent({ statusSince, activitySince }: AgentRow): number {
  return Math.max(Date.parse(statusSince), Date.parse(activitySince));
}
