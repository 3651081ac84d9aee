import { expect, test } from 'vitest';
import type { QueueRow } from './rows.ts';
import { toTile } from './tile.ts';

const now = Date.parse('2026-11-21T10:00:00.000Z');
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

function queue(changes: Partial<QueueRow> = {}): QueueRow {
  return {
    id: 'q1',
    name: 'Support',
    strategy: 'LEAST_RECENT',
    targetMs: 20_000,
    waiting: 0,
    longestWaitingSince: null,
    members: { ...nobody, free: 2, talking: 1 },
    today: { answered: 90, abandoned: 5, serviceLevel: 0.894 },
    ...changes,
  };
}

const waitingFor = (seconds: number, changes: Partial<QueueRow> = {}) =>
  queue({ waiting: 1, longestWaitingSince: new Date(now - seconds * 1000).toISOString(), ...changes });

const level = (serviceLevel: number, answered = 50) => queue({ today: { answered, abandoned: 0, serviceLevel } });

test('a queue in which all is well has no alarm', () => {
  expect(toTile(queue(), now).alarm).toBeUndefined();
});

test.each([
  [19, undefined],
  [20, 'warning'],
  [59, 'warning'],
  [60, 'alert'],
] as const)('a caller who waits %d s against a target of 20 s: %s', (seconds, severity) => {
  const { alarm } = toTile(waitingFor(seconds), now);
  expect(alarm).toEqual(severity && { kind: 'waitLong', severity });
});

test('a queue without a target time never says that a wait is long', () => {
  expect(toTile(waitingFor(3600, { targetMs: 0 }), now).alarm).toBeUndefined();
});

test.each([
  [0.8, undefined],
  [0.799, 'warning'],
  [0.6, 'warning'],
  [0.59, 'alert'],
] as const)('a service level of %d against a target of 0.8: %s', (serviceLevel, severity) => {
  expect(toTile(level(serviceLevel), now).alarm).toEqual(severity && { kind: 'levelLow', severity });
});

test('the first calls of the day are too few to judge the level', () => {
  expect(toTile(level(0, 9), now).alarm).toBeUndefined();
  expect(toTile(level(0, 10), now).alarm?.kind).toBe('levelLow');
});

test('callers before nobody at work are an alert at once', () => {
  const empty = { members: { ...nobody, offline: 4 } };
  expect(toTile(waitingFor(1, empty), now).alarm).toEqual({ kind: 'nobodyAtWork', severity: 'alert' });
  expect(toTile(queue(empty), now).alarm).toBeUndefined();
});

test('of two things that are wrong the worse is told', () => {
  const today = { answered: 50, abandoned: 0, serviceLevel: 0.1 };
  expect(toTile(waitingFor(25, { today }), now).alarm).toEqual({ kind: 'levelLow', severity: 'alert' });
});

test('everyone who is signed in and gets no calls counts as away', () => {
  const tile = toTile(
    queue({ members: { ...nobody, away: 1, paused: 2, resting: 3, unreachable: 4, offline: 5 } }),
    now,
  );
  expect(tile.staff.away).toBe(10);
  expect(tile.atWork).toBe(10);
});

test('the wait is counted from the instant, and never below zero', () => {
  expect(toTile(waitingFor(75), now).longestWaitMs).toBe(75_000);
  expect(toTile(waitingFor(-1), now).longestWaitMs).toBe(0);
  expect(toTile(queue(), now).longestWaitMs).toBeUndefined();
});
