import { expect, test } from 'vitest';
import { codeFault, noteFault, noteLimits, tagFault, withoutTag, withTag } from './noteForm.ts';

test('a tag is added once, whatever its case, without the space around it', () => {
  expect(withTag([], ' VIP ')).toEqual(['VIP']);
  expect(withTag(['VIP'], 'vip')).toEqual(['VIP']);
  expect(withTag(['VIP'], '  ')).toEqual(['VIP']);
  expect(withTag(['VIP'], 'Ärger')).toEqual(['VIP', 'Ärger']);
  expect(withoutTag(['VIP', 'Ärger'], 'VIP')).toEqual(['Ärger']);
});

test('what the server would refuse is told before', () => {
  const full = Array.from({ length: noteLimits.tags }, (_, n) => `tag ${n}`);
  expect(tagFault([], 'x'.repeat(41))).toEqual({ key: 'tagLong', most: 40 });
  expect(tagFault(full, 'one more')).toEqual({ key: 'tagsFull', most: 20 });
  expect(tagFault(full, 'TAG 3')).toBeUndefined();
  expect(codeFault(' ')).toEqual({ key: 'codeBad', most: 60 });
  expect(codeFault('x'.repeat(61))).toEqual({ key: 'codeBad', most: 60 });
  expect(codeFault('sold')).toBeUndefined();
  expect(noteFault('x'.repeat(2_001))).toEqual({ key: 'noteLong', most: 2_000 });
  expect(noteFault('x'.repeat(2_000))).toBeUndefined();
});
