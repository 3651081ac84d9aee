import { describe, expect, test } from 'vitest';
import { expiresAt, isExpired, strictest } from './retention.ts';

const endedAt = Date.UTC(2026, 2, 28, 12);
const kept = { endedAt, legalHold: false };
const DAY = 86_400_000;

describe('V8 retention', () => {
  test('so many days after its end, also over the change to summer time', () => {
    expect(expiresAt({ keepDays: 3 }, kept)).toBe(endedAt + 3 * DAY);
    expect(isExpired({ keepDays: 3 }, kept, endedAt + 3 * DAY - 1)).toBe(false);
    expect(isExpired({ keepDays: 3 }, kept, endedAt + 3 * DAY)).toBe(true);
  });

  test('0 days is at once, and not for ever', () => {
    expect(isExpired({ keepDays: 0 }, kept, endedAt)).toBe(true);
  });

  test('without a number of days it is kept', () => {
    expect(expiresAt({}, kept)).toBeUndefined();
    expect(isExpired({}, kept, Number.MAX_SAFE_INTEGER)).toBe(false);
  });

  test('under legal hold it never expires; afterwards the first day counts', () => {
    const held = { ...kept, legalHold: true };
    expect(isExpired({ keepDays: 1 }, held, endedAt + 1_000 * DAY)).toBe(false);
    expect(isExpired({ keepDays: 1 }, { ...held, legalHold: false }, endedAt + 1_000 * DAY)).toBe(true);
  });
});

test('V9 of several policies the shortest applies', () => {
  expect(strictest([{ keepDays: 90 }, {}, { keepDays: 30 }])).toEqual({ keepDays: 30 });
  expect(strictest([{ keepDays: 0 }, { keepDays: 30 }])).toEqual({ keepDays: 0 });
  expect(strictest([{}, {}])).toEqual({});
  expect(strictest([])).toEqual({});
});
