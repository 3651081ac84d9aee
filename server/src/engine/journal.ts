/** The port to the journal: where facts become true. Implemented over PostgreSQL (and PGlite) in persistence/. */
import type { Effect } from '../floor/effect.ts';
import type { Actor, Fact } from '../floor/fact.ts';
import type { CallId, Instant, IntentId } from '../kernel/ids.ts';
import type { Job } from '../kernel/job.ts';
import type { Answer } from './mailbox.ts';

/** A projection's change: the row with this key gets these columns, and is made if there is none. */
export interface RowChange {
  readonly table: string;
  readonly key: Readonly<Record<string, string | number>>;
  /** Column values by column name; `null` clears. `undefined` for the whole set removes the row. */
  readonly set?: Readonly<Record<string, unknown>>;
}

/** An effect as stored with its facts, until it is struck off. */
export interface Intent {
  readonly id: IntentId;
  /** The seq of the first fact of its decision. */
  readonly seq: number;
  readonly effect: Effect;
}

/** What one transaction makes true. */
export interface Batch {
  readonly epoch: number;
  readonly facts: readonly Fact[];
  /** In order; later ones win. */
  readonly changes: readonly RowChange[];
  readonly intents: readonly Intent[];
  /** Intents that were performed, or that nobody wants any more. */
  readonly struckOff: readonly IntentId[];
  /** To commands that other nodes left (rule ND4). */
  readonly answers?: readonly Answer[];
  /** What the facts ask for in the background (rule JB1). */
  readonly jobs?: readonly Job[];
}

/** The right to append. While it lasts no other process can get it. */
export interface Leadership extends AsyncDisposable {
  /** Higher than that of every leader before. */
  readonly epoch: number;
  /** Aborts at once when the right is lost. */
  readonly lost: AbortSignal;
  /**
   * Resolves while it is certain that nobody else leads: at once, unless this process or its way to the lock has been held
   * up. To be asked before anything is done that no epoch guards. Rejects with the signal's reason.
   */
  sure(signal: AbortSignal): Promise<void>;
}

export interface FloorSnapshot {
  /** The state of the floor after this fact. */
  readonly seq: number;
  readonly at: Instant;
  /** Names the code that can read it; another name is ignored and the journal replayed instead. */
  readonly format: string;
  readonly state: unknown;
}

/** What is to leave no trace, and the fact that says so: the next of the journal. */
export interface Forgetting {
  readonly epoch: number;
  /** Of that fact. */
  readonly seq: number;
  readonly at: Instant;
  readonly by: Actor;
  /** Providers, queues, agents and numbers whose ids begin so, and every call that is theirs or touched one of them. */
  readonly idsFrom: string;
}

export type Forgotten =
  /** `snapshot` is of the floor as all that remains makes it. */
  | { readonly kind: 'forgotten'; readonly fact: Fact; readonly snapshot: FloorSnapshot }
  /** There was nothing, and nothing has changed. */
  | { readonly kind: 'nothing' }
  /** Such calls go on at other providers, where they would be left alone. Nothing has changed. */
  | { readonly kind: 'underWay'; readonly callIds: readonly CallId[] };

export interface Journal extends AsyncDisposable {
  /** Waits until this process leads. `standsBy` is called when another leads at the moment. */
  lead(signal: AbortSignal, standsBy?: () => void): Promise<Leadership>;
  /**
   * Makes a batch true, wholly or not at all. `facts` must follow the last fact without a gap.
   * Safe to call again with the same batch after an `away` (a batch that had got through is noticed by its last seq and epoch).
   * Throws JournalError: `away` (try again), `fenced` (another leads), `gap` (the facts do not follow; a bug).
   */
  append(batch: Batch, signal: AbortSignal): Promise<void>;
  /** Facts after this seq, in order, at most `limit` (10,000 at most), with gaps where some were forgotten. Upgraded to today's shapes. Throws `tooNew`. */
  read(after: number, limit: number, signal: AbortSignal): Promise<readonly Fact[]>;
  /** The last seq; 0 when there is none. */
  head(signal: AbortSignal): Promise<number>;
  openIntents(signal: AbortSignal): Promise<readonly Intent[]>;
  latestSnapshot(signal: AbortSignal): Promise<FloorSnapshot | undefined>;
  /** Keeps the newest two. */
  saveSnapshot(snapshot: FloorSnapshot, signal: AbortSignal): Promise<void>;
  /**
   * Takes facts out of the journal for good, wholly or not at all: those about what is to be forgotten go, those that name
   * it beside other things no longer do, and all rows and the one snapshot are made anew of what remains. The others keep
   * their places, so that from here on there are gaps before the new fact. Safe to call again, and throws, like `append`.
   */
  forget(what: Forgetting, signal: AbortSignal): Promise<Forgotten>;
}

export class JournalError extends Error {
  readonly fault: 'away' | 'fenced' | 'gap' | 'tooNew';

  constructor(fault: JournalError['fault'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'JournalError';
    this.fault = fault;
  }
}
