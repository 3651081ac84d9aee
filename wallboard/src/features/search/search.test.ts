import { expect, test } from 'vitest';
import { dayStart, isDay, nextDay } from './day.ts';
import { digitsOf } from './number.ts';
import { daysIn, instantsOf, isBackwards, textIn } from './search.ts';

test.each([
  ['+49 (0)30 123-456', '4930123456'],
  ['0049 30 123456', '4930123456'],
  ['030 / 123456', '30123456'],
  ['123', '123'],
  ['007', '007'],
  ['12', undefined],
  ['', undefined],
  ['Anna', undefined],
])('the number %j is looked for by the digits %j', (typed, digits) => {
  expect(digitsOf(typed)).toBe(digits);
});

test('a day begins at its own midnight when the clocks are changed on it', () => {
  expect(new Date(dayStart('2026-03-29', 'Europe/Berlin')).toISOString()).toBe('2026-03-28T23:00:00.000Z');
  expect(new Date(dayStart('2026-03-30', 'Europe/Berlin')).toISOString()).toBe('2026-03-29T22:00:00.000Z');
  expect(new Date(dayStart('2026-10-26', 'Europe/Berlin')).toISOString()).toBe('2026-10-25T23:00:00.000Z');
  expect(new Date(dayStart('2026-01-01', 'Asia/Kolkata')).toISOString()).toBe('2025-12-31T18:30:00.000Z');
});

test('a day is one of the calendar', () => {
  expect(['2026-13-01', '2026-02-29', '2026-1-1', 'today', '2028-02-29'].filter(isDay)).toEqual(['2028-02-29']);
  expect(nextDay('2026-12-31')).toBe('2027-01-01');
});

test('days of the address are those of the zone, the last one included, and what is no day is left out', () => {
  expect(daysIn({ from: 'yesterday', to: '2026-11-21' })).toEqual({ to: '2026-11-21' });
  expect(instantsOf({ from: '2026-11-20', to: '2026-11-21' }, 'Europe/Berlin')).toEqual({
    from: '2026-11-19T23:00:00.000Z',
    to: '2026-11-21T23:00:00.000Z',
  });
});

test('an end before the beginning is told', () => {
  expect(isBackwards({ from: '2026-11-21', to: '2026-11-20' })).toBe(true);
  expect(isBackwards({ from: '2026-11-21', to: '2026-11-21' })).toBe(false);
  expect(isBackwards({ from: '2026-11-21' })).toBe(false);
});

test('a word of the address is one text that is neither empty nor endless', () => {
  const query = { one: 'q', none: '', two: ['a', 'b'], endless: 'x'.repeat(101) };
  expect(['one', 'none', 'two', 'endless', 'absent'].map((name) => textIn(query, name))).toEqual([
    'q',
    ...Array.from({ length: 4 }),
  ]);
});
