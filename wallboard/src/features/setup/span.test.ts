import { expect, test } from 'vitest';
import { readSpan, writeSpan } from './span.ts';

test.each([
  ['20', 20_000],
  [' 20 s ', 20_000],
  ['20s', 20_000],
  ['1:30', 90_000],
  ['1:02:03', 3_723_000],
  ['1,5 min', 90_000],
  ['0.5', 500],
  ['1 h 30 min', 5_400_000],
  ['2 MIN', 120_000],
  ['250 ms', 250],
  ['0', 0],
])('%j is %i ms', (text, ms) => {
  expect(readSpan(text)).toBe(ms);
});

test.each(['', 'soon', '-5', '5 days', '1:2', '1 h x', 's', '1e3'])('%j is no span', (text) => {
  expect(readSpan(text)).toBeUndefined();
});

test.each([
  [0, '0 s'],
  [20_000, '20 s'],
  [90_000, '1 min 30 s'],
  [3_600_000, '1 h'],
  [1250, '1 s 250 ms'],
])('%i ms is written %j and read back as the same', (ms, text) => {
  expect(writeSpan(ms)).toBe(text);
  expect(readSpan(text)).toBe(ms);
});
