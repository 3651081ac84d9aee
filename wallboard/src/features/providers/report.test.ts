import { expect, test } from 'vitest';
import { verdictOf, verdictOfStep } from './report.ts';

const well = { passed: true, advice: null };
const warned = { passed: true, advice: 'Upgrade.' };
const failed = { passed: false, advice: 'Start it.' };

test.each([
  [well, 'passed'],
  [warned, 'warned'],
  [failed, 'failed'],
] as const)('step %j has %s', (step, verdict) => {
  expect(verdictOfStep(step)).toBe(verdict);
});

test('the whole is as good as the server says, and a warning is told', () => {
  expect(verdictOf({ ok: true, steps: [well] })).toBe('passed');
  expect(verdictOf({ ok: true, steps: [well, warned] })).toBe('warned');
  expect(verdictOf({ ok: false, steps: [well, warned] })).toBe('failed');
});
