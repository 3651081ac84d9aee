/** Lengths of time as data, so that a centre's habits can be written down, compared and changed. */
import type { Random } from '../../kernel/random.ts';

export type Distribution =
  | { readonly kind: 'constant'; readonly ms: number }
  | { readonly kind: 'uniform'; readonly fromMs: number; readonly toMs: number }
  | { readonly kind: 'exponential'; readonly meanMs: number }
  /** `sigma`: the deviation of the logarithm. Talk times are of this kind (Brown and others, JASA 2005, 100:36–50). */
  | { readonly kind: 'lognormal'; readonly medianMs: number; readonly sigma: number }
  | { readonly kind: 'gamma'; readonly shape: number; readonly meanMs: number };

export function draw(distribution: Distribution, random: Random): number {
  switch (distribution.kind) {
    case 'constant':
      return distribution.ms;
    case 'uniform':
      return random.between(distribution.fromMs, distribution.toMs);
    case 'exponential':
      return random.exponential(distribution.meanMs);
    case 'lognormal':
      return random.lognormal(distribution.medianMs, distribution.sigma);
    case 'gamma':
      return random.gamma(distribution.shape, distribution.meanMs / distribution.shape);
  }
}

export function meanOf(distribution: Distribution): number {
  switch (distribution.kind) {
    case 'constant':
      return distribution.ms;
    case 'uniform':
      return (distribution.fromMs + distribution.toMs) / 2;
    case 'lognormal':
      return distribution.medianMs * Math.exp(distribution.sigma ** 2 / 2);
    case 'exponential':
    case 'gamma':
      return distribution.meanMs;
  }
}

export const seconds = (s: number): number => s * 1000;
export const minutes = (m: number): number => m * 60_000;
