import { expect, test } from 'vitest';
import { clockFace, isoDuration } from './duration.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

test.each([
  [0, '00:00'],
  [999, '00:00'],
  [second, '00:01'],
  [2 * minute + 14 * second, '02:14'],
  [59 * minute + 59 * second, '59:59'],
  [hour, '1:00:00'],
  [hour + 2 * minute + 3 * second, '1:02:03'],
  [23 * hour + 59 * minute + 59 * second, '23:59:59'],
  [24 * hour, '1d 00h'],
  [51 * hour + 59 * minute, '2d 03h'],
])('%d ms read %s', (ms, face) => {
  expect(clockFace(ms)).toBe(face);
});

test('a start in the future reads as zero', () => {
  expect(clockFace(-5 * second)).toBe('00:00');
  expect(isoDuration(-5 * second)).toBe('PT0S');
});

test('machines are told whole seconds', () => {
  expect(isoDuration(2 * minute + 14_999 - 999)).toBe('PT134S');
});
