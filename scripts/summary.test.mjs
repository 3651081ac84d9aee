import { expect, test } from 'vitest';
import { sectionOf, summary } from './summary.mjs';

/** @param {object} counts @param {unknown[]} testResults */
const report = (counts = {}, testResults = []) =>
  JSON.stringify({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults, ...counts });

test('passed, failed and skipped tests are taken over', () => {
  const counts = { numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
  expect(sectionOf('unit', report(counts), 1)).toEqual({ name: 'unit', passed: 5, failed: 2, skipped: 2 });
});

test('a run without a report, a file that does not load, an error between tests and an empty suite are failures', () => {
  expect(sectionOf('unit', undefined, 1)).toMatchObject({ passed: 0, failed: 1 });
  const broken = [{ status: 'failed', assertionResults: [] }];
  expect(sectionOf('unit', report({ numPassedTests: 3 }, broken), 1)).toMatchObject({ passed: 3, failed: 1 });
  expect(sectionOf('unit', report({ numPassedTests: 3 }), 1)).toMatchObject({ passed: 3, failed: 1 });
  expect(sectionOf('unit', report(), 0)).toMatchObject({ passed: 0, failed: 1, note: 'nothing ran' });
});

const good = { name: 'unit', passed: 3, failed: 0, skipped: 0 };
const strict = { strict: true };

test('the last line is the sum over all sections', () => {
  const { lines, ok } = summary([good, { ...good, failed: 1 }], strict);
  expect(lines.at(-1)).toBe('6 passed, 1 failed');
  expect(ok).toBe(false);
  expect(summary([good], strict)).toMatchObject({ ok: true });
});

test('nothing that ran is no success', () => {
  expect(summary([], { strict: false }).ok).toBe(false);
  expect(summary([{ ...good, passed: 0 }], { strict: false }).ok).toBe(false);
});

test('what was skipped or not run fails a strict run and no other', () => {
  const lacking = { name: 'browser', passed: 0, failed: 0, skipped: 0, lacks: 'chromium' };
  for (const section of [{ ...good, skipped: 1 }, lacking]) {
    expect(summary([good, section], { strict: false }).ok).toBe(true);
    expect(summary([good, section], strict).ok).toBe(false);
    expect(summary([good, section], strict).lines.at(-1)).toMatch(/1 failed$/);
  }
  expect(summary([good, lacking], strict).lines.join('\n')).toContain('not run: chromium');
});
