/** Jobs for tests: two queues, and nodes that are in a hurry. */
import type { Jobs } from '../../server/src/engine/jobs.ts';
import type { Job, JobQueue } from '../../server/src/kernel/job.ts';

export const WORK = 'test.work';
export const CLOCKED = 'test.clocked';

export const queues: readonly JobQueue[] = [
  { name: WORK, tries: 2, firstWaitS: 1, longestWaitS: 1, lookEveryS: 0.5 },
  { name: CLOCKED, tries: 1, firstWaitS: 1, longestWaitS: 1, lookEveryS: 0.5 },
];

/** The shortest that pg-boss takes. */
export const hasty = { silentS: 10, superviseS: 1 };

export const job = (n: number, rest: Partial<Job> = {}): Job => ({
  queue: WORK,
  key: String(n),
  data: { n },
  ...rest,
});

/** The figures of a queue, once they are as asked for. */
export async function figuresOf(
  jobs: Jobs,
  queue: string,
  isSo: (figures: { readonly waiting: number; readonly active: number; readonly failed: number }) => boolean,
): Promise<void> {
  for (;;) {
    const figures = (await jobs.figures(new AbortController().signal)).find((each) => each.queue === queue);
    if (figures && isSo(figures)) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
