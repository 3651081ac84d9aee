import { expect, test } from 'vitest';
import type { Person, PersonState } from './person.ts';
import type { Tile } from './tile.ts';
import { totalsOf } from './totals.ts';

const tile = (waiting: number, longestWaitMs: number | undefined, abandoned: number): Tile => ({
  id: 'q',
  name: 'Queue',
  strategy: 'RING_ALL',
  waiting,
  longestWaitMs,
  serviceLevel: undefined,
  targetS: 20,
  answered: 0,
  abandoned,
  staff: { free: 9, ringing: 9, talking: 9, wrappingUp: 9, away: 9 },
  atWork: 45,
  alarm: undefined,
});

const person = (state: PersonState): Person => ({ id: state, name: state, state, forMs: 0, note: undefined });

test('callers are added up over the queues, people counted once', () => {
  const tiles = [tile(2, 40_000, 3), tile(0, undefined, 4), tile(1, 75_000, 0)];
  const people = ['talking', 'talking', 'free', 'away', 'offline'] as const;
  expect(totalsOf(tiles, people.map(person))).toEqual({
    waiting: 3,
    longestWaitMs: 75_000,
    talking: 2,
    atWork: 4,
    agents: 5,
    abandoned: 7,
  });
});

test('while nobody waits there is no longest wait', () => {
  expect(totalsOf([tile(0, undefined, 0)], []).longestWaitMs).toBeUndefined();
});
