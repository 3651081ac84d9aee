import { expect, test } from 'vitest';
import { type TvQueueRow, type Thresholds, tooLittle, tooMuch, toTvTile } from './thresholds.ts';

const now = Date.parse('2026-11-21T10:00:00.000Z');
const limits: Thresholds = {
  waiting: { warning: 5, alert: 10 },
  longestWaitMs: { warning: 30_000, alert: 60_000 },
  serviceLevel: { warning: 0.8, alert: 0.6 },
};
const nobody = {
  talking: 0,
  ringing: 0,
  wrappingUp: 0,
  offline: 0,
  away: 0,
  paused: 0,
  unreachable: 0,
  resting: 0,
  free: 0,
};

function queue(changes: Partial<TvQueueRow> = {}): TvQueueRow {
  return {
    id: 'q1',
    name: 'Support',
    strategy: 'LEAST_RECENT',
    targetMs: 20_000,
    waiting: 0,
    longestWaitingSince: null,
    members: { ...nobody, free: 2 },
    today: { answered: 90, answeredInTime: 85, abandoned: 5, serviceLevel: 0.9 },
    ...changes,
  };
}

const judged = (changes: Partial<TvQueueRow>) => toTvTile(queue(changes), limits, now);

test.each([
  [4, undefined],
  [5, 'warning'],
  [9, 'warning'],
  [10, 'alert'],
] as const)('%d against the limits of 5 and 10: %s', (value, severity) => {
  expect(tooMuch(value, { warning: 5, alert: 10 })).toBe(severity);
});

test('a limit of 0 is none', () => {
  expect(tooMuch(0, { warning: 0, alert: 0 })).toBeUndefined();
  expect(tooMuch(999, { warning: 0, alert: 0 })).toBeUndefined();
  expect(tooMuch(999, { warning: 1, alert: 0 })).toBe('warning');
  expect(tooLittle(0, { warning: 0, alert: 0 })).toBeUndefined();
});

test.each([
  [0.8, undefined],
  [0.79, 'warning'],
  [0.6, 'warning'],
  [0.59, 'alert'],
] as const)('a share of %d against the limits of 0.8 and 0.6: %s', (value, severity) => {
  expect(tooLittle(value, { warning: 0.8, alert: 0.6 })).toBe(severity);
});

test('each figure is judged by its own limits, and the worst is told', () => {
  const longestWaitingSince = new Date(now - 30_000).toISOString();
  const tile = judged({ waiting: 10, longestWaitingSince });
  expect(tile.severities).toEqual({ waiting: 'alert', longestWaitMs: 'warning' });
  expect(tile.alarm).toEqual({ kind: 'waiting', severity: 'alert' });
});

test('the limits are those of the board, not of the queue', () => {
  const longestWaitingSince = new Date(now - 25_000).toISOString();
  expect(judged({ waiting: 1, longestWaitingSince, targetMs: 1000 }).alarm).toBeUndefined();
});

test('callers before nobody at work are an alert at once', () => {
  const tile = judged({ waiting: 1, members: { ...nobody, offline: 3 } });
  expect(tile.alarm).toEqual({ kind: 'nobodyAtWork', severity: 'alert' });
});

test('the first calls of the day are too few to judge the level', () => {
  const level = (answered: number) =>
    judged({ today: { answered, answeredInTime: 0, abandoned: 0, serviceLevel: 0 } }).severities;
  expect(level(9)).toEqual({});
  expect(level(10)).toEqual({ serviceLevel: 'alert' });
});

test('all is well', () => {
  expect(judged({}).alarm).toBeUndefined();
});
