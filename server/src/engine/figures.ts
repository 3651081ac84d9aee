/** The port to what the database knows of itself: how big the journal is, and what is still to be performed. */
export interface JournalFigures {
  /** The newest fact that is true. */
  readonly position: number;
  /** On disk, with its indexes. */
  readonly bytes: number;
  /** One for each month, and one for what belongs to none. */
  readonly partitions: number;
  /** Effects that were decided and are not known to have been performed. */
  readonly openIntents: number;
  /** Undefined when there is none. */
  readonly oldestIntentMs: number | undefined;
}

export interface Figures {
  /** Rejects with JournalError `away` when the database can't be asked. */
  journal(signal: AbortSignal): Promise<JournalFigures>;
}
