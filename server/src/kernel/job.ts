/** Work to be done in the background, as it is asked for and as it is dealt with. */

/** Asked for in the transaction of its facts: it is there when they are, and not otherwise. */
export interface Job {
  /** Of one of the queues that the jobs were opened with. */
  readonly queue: string;
  /** Ids and positions only, no personal data (L9): nobody erases it from here. */
  readonly data: Readonly<Record<string, string | number>>;
  /** While one with this key waits for its first try, another one is not made. */
  readonly key: string;
  /** At once if nothing is said. */
  readonly startAfterMs?: number;
}

/** A kind of work, and how it is dealt with on every node. */
export interface JobQueue {
  readonly name: string;
  /** Failures until a job is given up and kept for people to see. */
  readonly tries: number;
  /** The wait after the first failure; then twice as long after each, up to the longest. */
  readonly firstWaitS: number;
  readonly longestWaitS: number;
  /** How often a node looks for work. */
  readonly lookEveryS: number;
}
