import { expect, test } from 'vitest';
import { newQueue, queueFaults, queueFormOf, queueInputOf } from './queueForm.ts';

const stored = {
  __typename: 'Queue',
  id: 'q1',
  name: 'Service',
  strategy: 'RING_ALL',
  ringTimeoutMs: 15_000,
  retryMs: 0,
  wrapUpMs: 90_000,
  maxWaitMs: 600_000,
  maxWaiting: 0,
  priority: -5,
  whenEmpty: 'LEAVE',
  pauseAfterMisses: 0,
  serviceLevelMs: 20_000,
  music: 'default',
  callerId: '+493023125100',
  overflowQueue: { __typename: 'Queue', id: 'q2', name: 'Backup' },
  requiredSkills: [{ name: 'German', level: 3 }],
  wrapUpExtensionMs: 0,
  dispositionNeeded: true,
  recording: 'ALWAYS',
  consent: 'GB',
  announcement: 'recording:greetings/consent',
  pauseLimitMs: 60_000,
  keepRecordingsDays: 90,
  supervisionTold: 'AFTERWARDS',
  voicemail: {
    __typename: 'VoicemailBox',
    greeting: 'sound:hello',
    longestMs: 60_000,
    silenceMs: 3_000,
    mailbox: 'sales',
    keepDays: null,
  },
  dispositions: [
    {
      __typename: 'DispositionCode',
      code: 'sale',
      label: 'Sale',
      parent: null,
      needsNote: false,
      needsFollowUp: false,
      retired: false,
    },
  ],
} as const;

test('what is stored comes back unchanged from a form that nobody touched', () => {
  const { __typename, id, overflowQueue, dispositions, voicemail, ...settings } = stored;
  const { __typename: _box, ...box } = voicemail;
  const codes = dispositions.map(({ __typename: _type, parent: _parent, ...code }) => code);
  const input = queueInputOf(queueFormOf(stored));
  expect(input).toEqual({ ...settings, overflowQueueId: 'q2', dispositions: codes, voicemail: box });
});

test('a new queue lacks its name only, and says the defaults of the server', () => {
  expect(queueFaults(newQueue)).toEqual({ name: { key: 'empty' } });
  expect(queueInputOf({ ...newQueue, name: ' Sales ' })).toMatchObject({
    name: 'Sales',
    ringTimeoutMs: 20_000,
    retryMs: 5000,
    wrapUpMs: 10_000,
    maxWaitMs: 0,
    maxWaiting: 0,
    pauseAfterMisses: 3,
    overflowQueueId: null,
  });
});

test('an empty limit is none, an empty span is a fault', () => {
  const form = { ...newQueue, name: 'Sales', maxWait: ' ', maxWaiting: '', retry: '' };
  expect(queueFaults(form)).toEqual({ retry: { key: 'noSpan' } });
});

test('an extension that nobody set is as long as the wrap-up; a disposition can be needed only in one', () => {
  expect(queueFormOf({ ...stored, wrapUpExtensionMs: null }).wrapUpExtension).toBe('');
  expect(queueInputOf({ ...newQueue, name: 'Sales' })).toMatchObject({ wrapUpExtensionMs: null, dispositions: [] });
  const form = { ...newQueue, name: 'Sales', wrapUp: '0', dispositionNeeded: true };
  expect(queueFaults(form)).toEqual({ dispositionNeeded: { key: 'noWrapUp' } });
});

test('R7 R14 a pause has a limit; recordings are kept until somebody deletes them where no days are given', () => {
  const form = { ...newQueue, name: 'Sales' };
  expect(queueInputOf(form)).toMatchObject({ recording: 'NEVER', pauseLimitMs: 900_000, keepRecordingsDays: null });
  expect(queueFormOf({ ...stored, keepRecordingsDays: null }).retention).toBe('');
  expect(queueFaults({ ...form, pauseLimit: '5 s', retention: '0' })).toMatchObject({
    pauseLimit: { key: 'spanRange' },
    retention: { key: 'wholeRange' },
  });
});

test('R16 a profile that nobody picked is that of the country; an announcement is a sound of the phone system', () => {
  const form = { ...newQueue, name: 'Sales' };
  expect(queueInputOf(form)).toMatchObject({ consent: null, announcement: null });
  expect(queueInputOf({ ...form, consent: 'DE', announcement: ' sound:consent ' })).toMatchObject({
    consent: 'DE',
    announcement: 'sound:consent',
  });
  expect(queueFaults({ ...form, announcement: '/etc/passwd' })).toEqual({ announcement: { key: 'announcement' } });
});

test.each([
  ['ringTimeout', '0.5', 'spanRange'],
  ['ringTimeout', '6 min', 'spanRange'],
  ['wrapUp', 'long', 'noSpan'],
  ['maxWait', '25 h', 'spanRange'],
  ['maxWaiting', '10001', 'wholeRange'],
  ['priority', '1.5', 'noWhole'],
  ['pauseAfterMisses', '-1', 'wholeRange'],
  ['serviceLevel', '0', 'spanRange'],
  ['music', ' ', 'empty'],
] as const)('%s of %j is a fault: %s', (field, text, key) => {
  const faults = queueFaults({ ...newQueue, name: 'Sales', [field]: text });
  expect(Object.keys(faults)).toEqual([field]);
  expect(faults[field]?.key).toBe(key);
});
