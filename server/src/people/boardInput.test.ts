import { expect, test } from 'vitest';
import { RefusedError } from '../kernel/errors.ts';
import { boardDefaults, type BoardInput, checkBoard } from './boardInput.ts';

function faults(input: BoardInput): readonly string[] {
  try {
    checkBoard({ name: 'Hall', ...input }, undefined);
    return [];
  } catch (error) {
    if (error instanceof RefusedError) return error.faults.map(({ field }) => field);
    throw error;
  }
}

test('a name is enough for a board; a page and a queue count once', () => {
  expect(checkBoard({ name: ' Hall ' }, undefined)).toEqual({ ...boardDefaults, name: 'Hall' });
  const { pages, queueIds } = checkBoard(
    { name: 'Hall', pages: ['agents', 'queues', 'agents'], queueIds: ['q', 'q'] },
    undefined,
  );
  expect([pages, queueIds]).toEqual([['agents', 'queues'], ['q']]);
});

test('what is left out of a change stays, of the thresholds too', () => {
  const stored = checkBoard({ name: 'Hall', rotateAfterMs: 0, pages: ['queues'] }, undefined);
  const waiting = { warning: 1, alert: 1 };
  expect(checkBoard({ thresholds: { waiting } }, stored)).toEqual({
    ...stored,
    thresholds: { ...stored.thresholds, waiting },
  });
});

test.each<[what: string, input: BoardInput, fields: readonly string[]]>([
  ['no name', { name: ' ' }, ['name']],
  ['no page', { pages: [] }, ['pages']],
  ['pages that nobody can read', { rotateAfterMs: 2_999 }, ['rotateAfterMs']],
  ['a page that stays for more than an hour', { rotateAfterMs: 3_600_001 }, ['rotateAfterMs']],
  ['an alert before the warning', { thresholds: { waiting: { warning: 3, alert: 2 } } }, ['thresholds.waiting']],
  ['a negative wait', { thresholds: { longestWaitMs: { warning: -1, alert: 2 } } }, ['thresholds.longestWaitMs']],
  [
    'no number at all',
    { thresholds: { waiting: { warning: Number.NaN, alert: 2 } } },
    ['thresholds.waiting', 'thresholds.waiting'],
  ],
  [
    'a service level that is worse at the warning',
    { thresholds: { serviceLevel: { warning: 0.5, alert: 0.6 } } },
    ['thresholds.serviceLevel'],
  ],
  [
    'a service level in percent',
    { thresholds: { serviceLevel: { warning: 80, alert: 60 } } },
    ['thresholds.serviceLevel'],
  ],
])('%s is refused', (_what, input, fields) => {
  expect(faults(input)).toEqual(fields);
});

test('the ends of the ranges are taken', () => {
  expect(faults({ rotateAfterMs: 0 })).toEqual([]);
  expect(faults({ rotateAfterMs: 3_000 })).toEqual([]);
  expect(faults({ rotateAfterMs: 3_600_000 })).toEqual([]);
  expect(faults({ thresholds: { serviceLevel: { warning: 1, alert: 0 } } })).toEqual([]);
  expect(faults({ thresholds: { waiting: { warning: 2, alert: 2 } } })).toEqual([]);
});
