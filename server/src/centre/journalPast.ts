/** The port to what the journal tells of long ago, and the floor no longer knows. */
import type { Instant, ProviderId } from '../kernel/ids.ts';

/** What a reconciliation found to be other than the floor believed. */
export interface Reconciled {
  readonly at: Instant;
  readonly differences: number;
}

export interface JournalPast {
  /** Of the first fact that is kept; undefined when there is none. Rejects with JournalError `away`, as the other does. */
  oldestAt(signal: AbortSignal): Promise<Instant | undefined>;
  /** The last reconciliation with each of these. */
  reconciled(providers: readonly ProviderId[], signal: AbortSignal): Promise<ReadonlyMap<ProviderId, Reconciled>>;
}
