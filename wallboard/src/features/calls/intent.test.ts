import { describe, expect, test } from 'vitest';
import { doubleClickMs, type Intent, nextIntent } from './intent.ts';

const first: Intent = { subject: 'hold', content: 'a', key: 'k-1', at: 1000, isAnswered: true };
const next = (
  last: Intent | undefined,
  now: number,
  more: { content?: string; subject?: string; isRunning?: boolean } = {},
) =>
  nextIntent(
    last,
    { subject: more.subject ?? 'hold', content: more.content ?? 'a' },
    { now, isRunning: more.isRunning ?? false, newKey: () => 'new' },
  );

describe('C18: one intent is one command', () => {
  test('a second click right after the first sends nothing, also when the button says something else by then', () => {
    expect(next(first, 1000 + doubleClickMs - 1)).toEqual({ kind: 'again' });
    expect(next(first, 1000 + doubleClickMs - 1, { content: 'b' })).toEqual({ kind: 'again' });
    expect(next({ ...first, isAnswered: false }, 9000, { isRunning: true })).toEqual({ kind: 'again' });
  });

  test('a later click is a new one', () => {
    expect(next(first, 1000 + doubleClickMs)).toEqual({ kind: 'send', key: 'new' });
    expect(next(undefined, 0)).toEqual({ kind: 'send', key: 'new' });
    expect(next(first, 1001, { subject: 'mute' })).toEqual({ kind: 'send', key: 'new' });
  });

  test('what was never answered is sent again with its own key, and something else with a new one', () => {
    const lost = { ...first, isAnswered: false };
    expect(next(lost, 9000)).toEqual({ kind: 'send', key: 'k-1' });
    expect(next(lost, 9000, { content: 'b' })).toEqual({ kind: 'send', key: 'new' });
  });
});
