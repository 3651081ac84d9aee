import { expect, test } from 'vitest';
import { sizeText } from './size.ts';

test.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1_000, '1 kB'],
  [1_234_567, '1.2 MB'],
  [12_345_678, '12 MB'],
  [999_600_000, '1 GB'],
  [45e12, '45 TB'],
  [45e15, '45,000 TB'],
])('%s bytes are %s', (bytes, text) => {
  expect(sizeText(bytes, 'en-GB')).toBe(text);
});

test('a comma where one is written so', () => {
  expect(sizeText(1_234_567, 'de-DE')).toBe('1,2 MB');
});
