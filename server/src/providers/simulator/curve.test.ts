import { expect, test } from 'vitest';
import { weightAt, workday } from './curve.ts';

const curve = { spanMs: 400, origin: 1000, weights: [1, 3, 2, 0] };

test.each([
  [1000, 1],
  [1050, 2],
  [1100, 3],
  [1350, 0.5],
  [1400, 1],
  [600, 1],
  [950, 0.5],
])('at %d it is %d', (now, weight) => {
  expect(weightAt(curve, now)).toBe(weight);
});

test('a working day has weight 1 on average, so calls per hour mean what they say', () => {
  expect(workday).toHaveLength(24);
  expect(workday.reduce((sum, weight) => sum + weight, 0) / 24).toBeCloseTo(1, 1);
});
