import { expect, test } from 'vitest';
import type { Person, PersonState } from '../board/person.ts';
import { mostPressing, summaryOf } from './summary.ts';
import type { TvAlarm, TvTile } from './thresholds.ts';

const tile = (name: string, changes: Partial<TvTile> = {}): TvTile => ({
  id: name,
  name,
  strategy: 'RING_ALL',
  waiting: 0,
  longestWaitMs: undefined,
  serviceLevel: undefined,
  targetS: 20,
  answered: 0,
  answeredInTime: 0,
  abandoned: 0,
  staff: { free: 9, ringing: 9, talking: 9, wrappingUp: 9, away: 9 },
  atWork: 45,
  severities: {},
  alarm: undefined,
  ...changes,
});
const person = (state: PersonState): Person => ({ id: state, name: state, state, forMs: 0, note: undefined });

test('the level of the board is that of its calls, not the mean of its queues', () => {
  const busy = tile('busy', { answered: 90, answeredInTime: 90, abandoned: 0, serviceLevel: 1 });
  const quiet = tile('quiet', { answered: 0, answeredInTime: 0, abandoned: 10, serviceLevel: 0 });
  expect(summaryOf([busy, quiet], []).serviceLevel).toBe(0.9);
  expect(summaryOf([tile('new')], []).serviceLevel).toBeUndefined();
});

test('callers are added up, the longest wait is the longest of all', () => {
  const tiles = [
    tile('a', { waiting: 2, longestWaitMs: 5000 }),
    tile('b'),
    tile('c', { waiting: 1, longestWaitMs: 9000 }),
  ];
  expect(summaryOf(tiles, [])).toMatchObject({ waiting: 3, longestWaitMs: 9000 });
  expect(summaryOf([tile('b')], []).longestWaitMs).toBeUndefined();
});

test('each agent counts once: whoever gets no calls is away, whoever signed out is apart', () => {
  const states = ['free', 'talking', 'talking', 'ringing', 'wrappingUp', 'away', 'paused', 'resting'] as const;
  const people = [...states, 'unreachable', 'offline', 'offline'] as const;
  expect(summaryOf([tile('a')], people.map(person))).toMatchObject({
    staff: { free: 1, ringing: 1, talking: 2, wrappingUp: 1, away: 4 },
    offline: 2,
  });
});

test('alerts come first, then warnings; alike ones keep their order', () => {
  const alarm = (severity: TvAlarm['severity']) => ({ alarm: { kind: 'waiting', severity } }) as const;
  const tiles = [
    tile('a'),
    tile('b', alarm('warning')),
    tile('c', alarm('alert')),
    tile('d', alarm('warning')),
    tile('e', alarm('alert')),
  ];
  expect(mostPressing(tiles, 4).map(({ name }) => name)).toEqual(['c', 'e', 'b', 'd']);
});
