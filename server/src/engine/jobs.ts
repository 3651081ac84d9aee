/** The port to work in the background: asked for by facts, done by whichever node comes first. Implemented over pg-boss in persistence/. */
import type { Fact } from '../floor/fact.ts';
import type { Job } from '../kernel/job.ts';

/** What a fact asks for. Pure. */
export type JobsOf = (fact: Fact) => readonly Job[];

/** Is done when it resolves; rejects to be tried again. May be called for what is done already, and by two nodes at once. */
export type Worker = (data: Job['data'], signal: AbortSignal) => Promise<void>;

/** By queue, over all nodes. */
export type JobFigures = readonly {
  readonly queue: string;
  /** For their time, a worker, or the next try. */
  readonly waiting: number;
  readonly active: number;
  /** Given up after the last try, and kept for a week. */
  readonly failed: number;
  /** How long the oldest could have been under way; undefined when none could. */
  readonly oldestWaitingMs?: number;
}[];

export interface Jobs extends AsyncDisposable {
  /** This node does them, at most so many at once, until it is disposed of. Those under way then are aborted and tried again. */
  work(queue: string, worker: Worker, options?: { readonly atOnce?: number }): Promise<AsyncDisposable>;
  /** One of the nodes does it whenever `cron` (UTC) says so; what came due while none ran is done once. */
  schedule(queue: string, cron: string): Promise<void>;
  /** Rejects with JournalError `away` when the database can't be asked. */
  figures(signal: AbortSignal): Promise<JobFigures>;
}
