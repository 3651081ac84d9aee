/** What is done about recordings in the background (R14, R26, VM12), and which fact asks for it. */
import type { Fact } from '../floor/fact.ts';
import type { Job, JobQueue } from '../kernel/job.ts';

export const DELETE = 'recordings.delete';
export const RETENTION = 'recordings.retention';

export const recordingQueues: readonly JobQueue[] = [
  // For more than a week: a storage that was given up by nobody comes back.
  { name: DELETE, tries: 200, firstWaitS: 5, longestWaitS: 3_600, lookEveryS: 5 },
  { name: RETENTION, tries: 3, firstWaitS: 60, longestWaitS: 600, lookEveryS: 30 },
];

/** Whoever wanted it deleted is still at it before that. */
const GRACE_MS = 60_000;

export function recordingJobs(fact: Fact): readonly Job[] {
  if (fact.type !== 'recording.doomed') return [];
  const { recordingId } = fact.payload;
  return [{ queue: DELETE, key: recordingId, data: { recordingId, seq: fact.seq }, startAfterMs: GRACE_MS }];
}
