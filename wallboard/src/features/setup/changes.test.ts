import { expect, test } from 'vitest';
import { changesOf } from './changes.ts';

const before = { name: 'Care', ringTimeMs: 15_000, callerId: null as string | null, skills: [{ id: 'en', level: 1 }] };

test('what stands as it was stored is not sent, so that it does not undo what somebody else has changed', () => {
  expect(changesOf(before, { ...before, ringTimeMs: 18_000 })).toEqual({ ringTimeMs: 18_000 });
  expect(changesOf(before, { ...before, skills: [{ id: 'en', level: 1 }] })).toEqual({});
});

test('what is taken away is sent, and a list as a whole', () => {
  expect(changesOf({ ...before, callerId: '+4930' }, before)).toEqual({ callerId: null });
  const skills = [{ id: 'en', level: 2 }];
  expect(changesOf(before, { ...before, skills })).toEqual({ skills });
});
