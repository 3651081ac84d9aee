import { expect, test } from 'vitest';
import { dayFault, expiresAtOf, expiryOf } from './expiry.ts';

const now = Date.parse('2026-11-21T09:00:00Z');
const inDays = (days: number) => new Date(now + days * 86_400_000).toISOString();

test.each([
  [null, 'never'],
  [inDays(15), 'later'],
  [inDays(14), 'soon'],
  [inDays(0.001), 'soon'],
  [inDays(0), 'over'],
  [inDays(-100), 'over'],
])('a key that ends at %s ends %s', (expiresAt, expiry) => {
  expect(expiryOf(expiresAt, now)).toBe(expiry);
});

test('a span is counted from now, never has no end, and a day counts to its end', () => {
  expect(expiresAtOf('90', '', now)).toBe(inDays(90));
  expect(expiresAtOf('never', '2026-12-31', now)).toBe(null);
  const end = expiresAtOf('day', '2026-12-31', now);
  expect(new Date(end ?? 0).getHours()).toBe(23);
  expect(new Date(end ?? 0).getDate()).toBe(31);
});

test('a day that is over, is none, or is missing is told; with a span it does not matter', () => {
  expect(dayFault('day', '', now)).toEqual({ key: 'empty' });
  expect(dayFault('day', '2026-11-19', now)).toEqual({ key: 'past' });
  expect(dayFault('day', '2026-13-45', now)).toEqual({ key: 'past' });
  expect(dayFault('day', '2026-11-23', now)).toBe(undefined);
  expect(dayFault('30', '2020-01-01', now)).toBe(undefined);
});
