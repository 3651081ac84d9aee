import { expect, test } from 'vitest';
import { Random } from '../../kernel/random.ts';
import { type Distribution, draw, meanOf } from './distribution.ts';

const distributions: readonly Distribution[] = [
  { kind: 'constant', ms: 500 },
  { kind: 'uniform', fromMs: 100, toMs: 300 },
  { kind: 'exponential', meanMs: 180_000 },
  { kind: 'lognormal', medianMs: 60_000, sigma: 0.7 },
  { kind: 'gamma', shape: 4, meanMs: 3600 },
];

test.each(distributions)('$kind has the mean that it says', (distribution) => {
  const random = Random.seeded(distribution.kind);
  const count = 100_000;
  let sum = 0;
  let least = Infinity;
  for (let index = 0; index < count; index += 1) {
    const ms = draw(distribution, random);
    sum += ms;
    least = Math.min(least, ms);
  }
  expect(least).toBeGreaterThanOrEqual(0);
  expect(Math.abs(sum / count / meanOf(distribution) - 1)).toBeLessThan(0.015);
});
