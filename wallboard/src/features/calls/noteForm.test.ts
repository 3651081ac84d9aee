import { describe, expect, test } from 'vitest';
import { codeFault, dispositionFaults, noteFault, noteLimits, tagFault, withoutTag, withTag } from './noteForm.ts';

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

describe('a disposition from the codes of a queue', () => {
  const choice = { __typename: 'DispositionChoice', label: 'x', needsNote: false, needsFollowUp: false } as const;
  const choices = [
    { ...choice, code: 'yes' },
    { ...choice, code: 'bad', needsNote: true },
    { ...choice, code: 'later', needsFollowUp: true },
  ];
  const now = Date.UTC(2026, 10, 21);
  const typed = { note: '', followUp: '', followUpAt: undefined };
  const keys = (given: Partial<Parameters<typeof dispositionFaults>[1]>, from = choices) =>
    Object.entries(dispositionFaults(from, { code: 'yes', ...typed, ...given }, now)).map(
      ([field, fault]) => `${field} ${fault.key}`,
    );

  test('is one of them, with what it needs', () => {
    expect(keys({})).toEqual([]);
    expect(keys({ code: 'sold' })).toEqual(['code chooseOne']);
    expect(keys({ code: 'bad', note: ' ' })).toEqual(['note noteNeeded']);
    expect(keys({ code: 'bad', note: 'late' })).toEqual([]);
    expect(keys({ code: 'later' })).toEqual(['followUp followUpNeeded']);
    expect(keys({ code: 'sold' }, [])).toEqual([]);
    expect(keys({ code: ' ' }, [])).toEqual(['code codeBad']);
  });

  test('has a follow-up that is yet to come, within two years', () => {
    const at = (followUpAt: number | undefined) => keys({ code: 'later', followUp: 'typed', followUpAt });
    expect(at(now + 1)).toEqual([]);
    expect(at(now)).toEqual(['followUp past']);
    expect(at(undefined)).toEqual(['followUp followUpBad']);
    expect(at(now + 732 * 86_400_000)).toEqual(['followUp followUpBad']);
  });
});
