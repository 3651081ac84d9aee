import { expect, test } from 'vitest';
import { boxFaults, boxFormOf, boxInputOf, newAgentBox, newBox } from './box.ts';

const stored = { greeting: 'recording:night', longestMs: 60_000, silenceMs: 3_000, mailbox: 'sales', keepDays: 30 };

test('VM1 what is stored comes back unchanged; none is none, and a box that is switched off is taken away', () => {
  expect(boxInputOf(boxFormOf(stored))).toEqual(stored);
  expect(boxInputOf(boxFormOf(null))).toBeNull();
  expect(boxInputOf({ ...boxFormOf(stored), hasVoicemail: false })).toBeNull();
  expect(boxInputOf({ ...newBox, hasVoicemail: true })).toEqual({
    greeting: 'sound:vm-intro',
    longestMs: 180_000,
    silenceMs: 5_000,
    mailbox: null,
    keepDays: null,
  });
  expect(boxInputOf({ ...boxFormOf(null, newAgentBox), hasVoicemail: true })).toMatchObject({ keepDays: 90 });
  expect(boxInputOf(boxFormOf({ ...stored, keepDays: null }))).toEqual({ ...stored, keepDays: null });
});

test('VM1 what is wrong is told of a box that is wanted, and only of one', () => {
  const wrong = {
    ...newBox,
    greeting: '/etc/passwd',
    longestMessage: '1 s',
    messageSilence: 'x',
    mailbox: 'a b',
    messageDays: '0',
  };
  expect(boxFaults({ ...wrong, hasVoicemail: true })).toEqual({
    hasVoicemail: undefined,
    greeting: { key: 'announcement' },
    longestMessage: { key: 'spanRange', values: { min: '5 s', max: '15 min' } },
    messageSilence: { key: 'noSpan' },
    mailbox: { key: 'signs' },
    messageDays: { key: 'wholeRange', values: { min: 1, max: 36_500 } },
  });
  expect(Object.values(boxFaults(wrong)).filter((fault) => fault !== undefined)).toEqual([]);
  expect(boxFaults({ ...newBox, hasVoicemail: true, greeting: ' ' }).greeting).toEqual({ key: 'empty' });
});
