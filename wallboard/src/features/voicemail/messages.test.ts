import type { VoicemailLineFragment } from '@ringside/schema/documents';
import { expect, test } from 'vitest';
import { sorted } from './messages.ts';

const message = (id: string, minute: number, isNew: boolean): VoicemailLineFragment => ({
  id,
  callId: `call-${id}`,
  queue: { id: 'q', name: 'Sales' },
  agent: null,
  at: new Date(Date.UTC(2026, 10, 21, 10, minute)).toISOString(),
  lengthMs: 1_000,
  remoteNumber: '+4940555',
  remoteName: '',
  isNew,
  heardAt: null,
  heardBy: null,
});

test('new ones come first, and of each kind the newest', () => {
  const { fresh, heard } = sorted([
    message('a', 1, true),
    message('b', 3, false),
    message('c', 2, true),
    message('d', 4, false),
  ]);
  expect(fresh.map(({ id }) => id)).toEqual(['c', 'a']);
  expect(heard.map(({ id }) => id)).toEqual(['d', 'b']);
});

test('two of the same instant keep their order', () => {
  expect(sorted([message('b', 1, true), message('a', 1, true)]).fresh.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('what was opened while it was new stays where it is', () => {
  const all = [message('a', 1, true), message('b', 3, false), message('c', 2, false)];
  expect(sorted(all, 'b').fresh.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(sorted(all, 'b').heard.map(({ id }) => id)).toEqual(['c']);
});
