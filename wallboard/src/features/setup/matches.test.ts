import { expect, test } from 'vitest';
import { matches } from './matches.ts';

test.each([
  ['', true],
  ['muller', true],
  ['MÜLLER 1001', true],
  ['1001 sales', false],
])('%j finds Ada Müller: %s', (search, found) => {
  expect(matches(search, 'Ada Müller', '1001')).toBe(found);
});
