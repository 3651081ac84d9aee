/** How long a recording is kept. Rules V8 and V9. */
import type { Instant } from '../kernel/ids.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

export interface RetentionPolicy {
  /** Days of 24 hours after its end; undefined: until somebody deletes it. */
  readonly keepDays?: number | undefined;
}

export interface Kept {
  readonly endedAt: Instant;
  /** Somebody has ordered to keep it, until the order is lifted. */
  readonly legalHold: boolean;
}

/** When it is to be destroyed; undefined while nothing says so. */
export function expiresAt({ keepDays }: RetentionPolicy, { endedAt, legalHold }: Kept): Instant | undefined {
  return legalHold || keepDays === undefined ? undefined : endedAt + keepDays * DAY_MS;
}

export function isExpired(policy: RetentionPolicy, recording: Kept, now: Instant): boolean {
  const at = expiresAt(policy, recording);
  return at !== undefined && at <= now;
}

/** Of a call that went through several queues: who keeps least decides (V9). */
export function strictest(policies: readonly RetentionPolicy[]): RetentionPolicy {
  const days = policies.flatMap(({ keepDays }) => (keepDays === undefined ? [] : [keepDays]));
  return days.length === 0 ? {} : { keepDays: Math.min(...days) };
}
