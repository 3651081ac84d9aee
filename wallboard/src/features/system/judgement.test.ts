import { expect, test } from 'vitest';
import { judged, limits } from './judgement.ts';

test.each([
  [null, 'calm'],
  [99, 'calm'],
  [100, 'warning'],
  [499, 'warning'],
  [500, 'alert'],
] as const)('an event loop that is %s ms late: %s', (late, tone) => {
  expect(judged(late, limits.loopDelayMs)).toBe(tone);
});

test('failed jobs are never worse than a warning: nobody waits for them', () => {
  expect(judged(1_000, limits.failedJobs)).toBe('warning');
  expect(judged(0, limits.failedJobs)).toBe('calm');
});
