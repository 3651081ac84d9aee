import { expect, test } from 'vitest';
import { skillRowFaults, skillsFault, skillsLeft, skillsOf } from './skillRows.ts';

const row = (name: string, level = 3) => ({ name, level });

test('the same skill twice is a fault of the second, whatever the case', () => {
  const rows = [row('German'), row('Products'), row(' gERMAN ')];
  expect(skillRowFaults(rows)).toEqual([undefined, undefined, { key: 'twice' }]);
  expect(skillsFault(rows, 50)).toEqual({ key: 'twice' });
});

test('a name has forty characters at most', () => {
  expect(skillRowFaults([row('x'.repeat(40)), row('x'.repeat(41))])).toEqual([
    undefined,
    { key: 'tooLong', values: { length: 41, max: 40 } },
  ]);
});

test('rows without a name are neither wrong nor sent', () => {
  const rows = [row(''), row(' German ', 5), row(' ')];
  expect(skillsFault(rows, 1)).toBeUndefined();
  expect(skillsOf(rows)).toEqual([row('German', 5)]);
});

test('more than the most is a fault', () => {
  expect(skillsFault([row('a'), row('b')], 1)).toEqual({ key: 'tooMany', values: { most: 1 } });
});

test('suggested is what is not there yet', () => {
  expect(skillsLeft(['English', 'German'], [row('german ')])).toEqual(['English']);
});
