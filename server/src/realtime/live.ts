/** What is happening now, as rows that can be followed. Views of this node's replica; opened in realtime/open.ts. */
import type { AgentTile } from '../agents/agentBoard.ts';
import type { LiveCall } from '../calls/liveCalls.ts';
import type { Fact } from '../floor/fact.ts';
import type { QueueTile } from '../queues/queueBoard.ts';
import type { AgentId, CallId, QueueId } from '../kernel/ids.ts';

/** `full`: `rows` is all there is and replaces what was known; otherwise rows that changed, and ids that are gone. */
export interface Update<Row> {
  readonly position: number;
  readonly full: boolean;
  readonly rows: readonly Row[];
  readonly removedIds: readonly string[];
}

export interface FollowOptions<Row> {
  /** Go on after this position; without it, or when it lies too far back, the first update is full. */
  readonly since?: number;
  readonly only?: (row: Row) => boolean;
}

export interface Followed<Id, Row> {
  get(id: Id): Row | undefined;
  /** The state now, then each change; ends on abort. A reader that is slow gets fewer and larger updates. */
  follow(options: FollowOptions<Row>, signal: AbortSignal): AsyncIterableIterator<Update<Row>>;
}

export interface JournalUpdate {
  readonly position: number;
  readonly facts: readonly Fact[];
}

export interface Live {
  readonly queues: Followed<QueueId, QueueTile>;
  readonly agents: Followed<AgentId, AgentTile>;
  readonly calls: Followed<CallId, LiveCall>;
  /** The facts after a position (or from now on), in order, at most 500 in an update. */
  journal(
    options: { readonly since?: number; readonly types?: readonly Fact['type'][] },
    signal: AbortSignal,
  ): AsyncIterableIterator<JournalUpdate>;
}
