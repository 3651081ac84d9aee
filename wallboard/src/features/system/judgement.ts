/** From when on something about the system is worth a look, and from when on it is wrong. */
import type { LinkState, NodeState } from '@ringside/schema/documents';

export type Tone = 'good' | 'calm' | 'warning' | 'alert';

export const toneOfNode: Readonly<Record<NodeState, Tone>> = {
  LEADS: 'good',
  STANDS_BY: 'calm',
  BEHIND: 'warning',
  STOPPING: 'calm',
  SILENT: 'alert',
};

export const toneOfLink: Readonly<Record<LinkState, Tone>> = {
  CONNECTED: 'good',
  RECONCILING: 'warning',
  UNKNOWN: 'calm',
  LOST: 'alert',
};

interface Limits {
  readonly warning: number;
  readonly alert: number;
}

export const limits = {
  /** An answer to a phone system is as late as this. */
  loopDelayMs: { warning: 100, alert: 500 },
  roundTripMs: { warning: 100, alert: 1_000 },
  databaseMs: { warning: 100, alert: 1_000 },
  /** An effect is performed in milliseconds, or fails after seconds. */
  oldestIntentMs: { warning: 10_000, alert: 60_000 },
  oldestJobMs: { warning: 300_000, alert: 3_600_000 },
  failedJobs: { warning: 1, alert: Number.POSITIVE_INFINITY },
} as const satisfies Record<string, Limits>;

export function judged(value: number | null | undefined, { warning, alert }: Limits): Tone {
  if (value == null || value < warning) return 'calm';
  return value < alert ? 'warning' : 'alert';
}
