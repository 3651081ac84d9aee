import { expect, test } from 'vitest';
import { toPerson } from './person.ts';
import type { AgentRow } from './rows.ts';

const now = Date.parse('2026-11-21T10:00:00.000Z');
const ago = (seconds: number) => new Date(now - seconds * 1000).toISOString();
const notPaused = { pausedReason: null, pausedSince: null };
const support = { queueId: 'q1', name: 'Support', ...notPaused };
const sales = { queueId: 'q2', name: 'Sales', ...notPaused };

function agent(changes: Partial<AgentRow> = {}): AgentRow {
  return {
    id: 'a1',
    name: 'Anna Schneider',
    status: 'AVAILABLE',
    awayReason: null,
    statusSince: ago(600),
    activity: 'IDLE',
    activitySince: ago(60),
    callQueueId: null,
    obstacle: null,
    queues: [support, sales],
    ...changes,
  };
}

const seen = (changes: Partial<AgentRow>) => {
  const { state, forMs, note } = toPerson(agent(changes), now);
  return { state, seconds: forMs / 1000, note };
};

test('free since the last call, or since signing in when that was later', () => {
  expect(seen({})).toEqual({ state: 'free', seconds: 60, note: undefined });
  expect(seen({ statusSince: ago(5) }).seconds).toBe(5);
});

test('talking, with the name of the queue', () => {
  expect(seen({ activity: 'TALKING', callQueueId: 'q1' })).toEqual({
    state: 'talking',
    seconds: 60,
    note: { kind: 'queue', text: 'Support' },
  });
});

test('a direct call has no queue', () => {
  expect(seen({ activity: 'TALKING' }).note).toBeUndefined();
});

test('who goes away in the middle of a call still talks, and the board says what comes next', () => {
  const note = { kind: 'next', state: 'away' };
  expect(seen({ activity: 'TALKING', status: 'AWAY', callQueueId: 'q1' })).toMatchObject({ state: 'talking', note });
  expect(seen({ activity: 'WRAPPING_UP', status: 'OFFLINE' }).note).toEqual({ kind: 'next', state: 'offline' });
});

test('away with the reason that was given', () => {
  expect(seen({ status: 'AWAY', awayReason: 'Lunch', statusSince: ago(300), obstacle: 'AWAY' })).toEqual({
    state: 'away',
    seconds: 300,
    note: { kind: 'reason', text: 'Lunch' },
  });
});

test('a phone that can not ring is told in words', () => {
  expect(seen({ obstacle: 'PHONE_OFFLINE' })).toMatchObject({
    state: 'unreachable',
    note: { kind: 'obstacle', obstacle: 'PHONE_OFFLINE' },
  });
});

test('paused in every queue is paused, since the last of them', () => {
  const queues = [
    { ...support, pausedSince: ago(20), pausedReason: 'Missed 3 calls' },
    { ...sales, pausedSince: ago(10), pausedReason: 'Missed 3 calls' },
  ];
  expect(seen({ queues })).toEqual({ state: 'paused', seconds: 10, note: { kind: 'reason', text: 'Missed 3 calls' } });
});

test('paused in one of two queues is free, and the board names the other', () => {
  const queues = [{ ...support, pausedSince: ago(20), pausedReason: 'Training' }, sales];
  expect(seen({ queues })).toMatchObject({ state: 'free', note: { kind: 'pausedIn', text: 'Support' } });
});

test('left alone after a missed call', () => {
  expect(seen({ obstacle: 'RESTING' }).state).toBe('resting');
});

test('a member of no queue is told apart from one who waits for calls', () => {
  expect(seen({ queues: [] })).toMatchObject({ state: 'free', note: { kind: 'noQueue' } });
});

test('a start in the future is no negative time', () => {
  expect(seen({ activity: 'RINGING', activitySince: ago(-3) }).seconds).toBe(0);
});
