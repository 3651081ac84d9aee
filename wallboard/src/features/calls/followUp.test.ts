import { expect, test } from 'vitest';
import { instantOf, localOf } from './followUp.ts';

test.each([
  ['2026-11-21T13:30:00.000Z', 'Europe/Berlin', '2026-11-21T14:30'],
  ['2026-07-01T22:15:59.999Z', 'Europe/Berlin', '2026-07-02T00:15'],
  ['2026-03-29T01:00:00.000Z', 'Europe/Berlin', '2026-03-29T03:00'],
  ['2026-11-21T13:30:00.000Z', 'Asia/Kolkata', '2026-11-21T19:00'],
])('%s in %s is %s, and back', (at, zone, local) => {
  expect(localOf(at, zone)).toBe(local);
  expect(instantOf(local, zone)).toBe(Math.floor(Date.parse(at) / 60_000) * 60_000);
});

test('what is no instant is none', () => {
  expect(localOf(null, 'Europe/Berlin')).toBe('');
  expect(['', '2026-11-21', '2026-13-41T10:00', 'soon'].map((text) => instantOf(text, 'UTC'))).toEqual(
    Array(4).fill(undefined),
  );
});
