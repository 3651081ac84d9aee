/** How much is going on at which time. */
import type { Instant } from '../../kernel/ids.ts';

/** A span that repeats: weights around 1 at even distances, straight lines between them. */
export interface Curve {
  readonly spanMs: number;
  /** When a span begins, such as a midnight. */
  readonly origin: Instant;
  readonly weights: readonly number[];
}

export function weightAt({ spanMs, origin, weights }: Curve, now: Instant): number {
  const into = (((now - origin) % spanMs) + spanMs) % spanMs;
  const place = (into / spanMs) * weights.length;
  const index = Math.floor(place);
  const here = weights[index]!;
  return here + (weights[(index + 1) % weights.length]! - here) * (place - index);
}

/** The hours of a working day from midnight, as in most centres: a peak before noon, a lower one in the afternoon. */
export const workday: readonly number[] = [
  ...[0.02, 0.01, 0.01, 0.01, 0.02, 0.06, 0.25, 0.9, 2, 2.8, 2.9, 2.6],
  ...[2.1, 2.2, 2.3, 2.2, 1.7, 0.82, 0.45, 0.28, 0.18, 0.1, 0.06, 0.03],
];
