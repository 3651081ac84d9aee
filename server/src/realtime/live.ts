/** What is happening now, as rows that can be followed. Views of this node's replica; opened in realtime/open.ts. */
import type { AgentTile } from '../agents/agentBoard.ts';
import type { LiveCall } from '../calls/liveCalls.ts';
import type { ParkedCall } from '../calls/directory.ts';
import type { OwnCall, OwnCalls } from '../calls/ownCalls.ts';
import type { Fact } from '../floor/fact.ts';
import type { QueueTile } from '../queues/queueBoard.ts';
import type { AgentId, CallId, QueueId, RecordingId } from '../kernel/ids.ts';
import type { UnderWay } from '../recordings/underWay.ts';
import type { Voicemail } from '../voicemail/voicemail.ts';

/** `full`: `rows` is all there is and replaces what was known; otherwise rows that changed, and ids that are gone. */
export interface Update<Row> {
  readonly position: number;
  readonly full: boolean;
  readonly rows: readonly Row[];
  readonly removedIds: readonly string[];
}

/** How far somebody sees who does not see everything. Rows are judged anew for every update. */
export interface Within<Row> {
  /** Rises when somebody's sight may have changed; asked for before each update. */
  readonly version: () => number;
  /** What this sight depends on. When one of these is another than before, the next update is full. */
  readonly basis: () => readonly unknown[];
  /** Made once for each update. */
  readonly judge: () => (row: Row) => boolean;
}

/** Those who follow together: what changes is made once for all of them, and who joins is told the state first. */
export interface Arrivals {
  /** Where those want to go on who have come since this was last asked, each place once; undefined is the state now. */
  take(): readonly (number | undefined)[];
  /** Resolves when somebody is there to be taken. Rejects with the signal's reason. */
  next(signal: AbortSignal): Promise<void>;
  /** Said before each update: whom it is for. */
  address(to: Addressee): void;
}

/** All who were there before, or those who were taken with this place. */
export type Addressee = { readonly kind: 'present' } | { readonly kind: 'arrived'; readonly since: number | undefined };

export interface FollowOptions<Row> {
  /** Many follow as one. In place of `since`, which each of them brings along. */
  readonly arrivals?: Arrivals;
  /** Go on after this position; without it, or when it lies too far back, the first update is full. With `within` it always is. */
  readonly since?: number;
  readonly only?: (row: Row) => boolean;
  readonly within?: Within<Row>;
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
  /** Rises with every fact after which somebody may see more or less than before. */
  readonly sightVersion: number;
  readonly queues: Followed<QueueId, QueueTile>;
  readonly agents: Followed<AgentId, AgentTile>;
  readonly calls: Followed<CallId, LiveCall>;
  readonly parked: Followed<CallId, ParkedCall>;
  readonly voicemails: Followed<RecordingId, Voicemail>;
  readonly recordings: Followed<RecordingId, UnderWay>;
  /** What each agent has at hand; to be followed by one agent at a time, call by call. */
  readonly ownCalls: {
    get(id: AgentId): OwnCalls | undefined;
    follow(options: FollowOptions<OwnCalls>, signal: AbortSignal): AsyncIterableIterator<Update<OwnCall>>;
  };
  /** The facts after a position (or from now on), in order, at most 500 in an update. */
  journal(
    options: { readonly since?: number; readonly types?: readonly Fact['type'][] },
    signal: AbortSignal,
  ): AsyncIterableIterator<JournalUpdate>;
}
