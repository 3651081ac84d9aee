import { expect, test } from 'vitest';
import type { LiveCallFragment } from '@ringside/schema/documents';
import { byArrival, isShown, liveFilterOf } from './liveFilter.ts';
import { toLiveRow } from './liveRow.ts';
import { steady } from './steady.ts';

const at = (second: number) => new Date(Date.UTC(2026, 10, 21, 9, 0, second)).toISOString();
const now = Date.parse(at(30));
const offer = { agentId: 'a1', agentName: 'Anna', ringingSince: at(10), ringUntil: at(40) };

function live(given: Partial<LiveCallFragment> = {}): LiveCallFragment {
  return {
    id: 'c1',
    direction: 'INBOUND',
    state: 'QUEUED',
    stateSince: at(5),
    arrivedAt: at(0),
    queueId: 'q1',
    queueName: 'Sales',
    agentId: null,
    agentName: null,
    dialled: '100',
    remoteNumber: '+4930123',
    remoteName: '',
    priority: 0,
    waitingSince: at(2),
    connectedSince: null,
    end: null,
    offers: [],
    supervisions: [],
    ...given,
  };
}

test('a wait counts from its beginning in whichever queue, a talk from when the two talk', () => {
  expect(toLiveRow(live(), now)).toMatchObject({ phase: 'waiting', forMs: 28_000, canMove: true });
  const talk = live({ state: 'CONNECTED', connectedSince: at(20), agentName: 'Ben', offers: [] });
  expect(toLiveRow(talk, now)).toMatchObject({ phase: 'talking', forMs: 10_000, agents: ['Ben'], canMove: false });
  expect(toLiveRow(live({ state: 'ENDING' }), now)).toMatchObject({ phase: 'ending', forMs: 25_000, canHangUp: false });
});

test('a waiting call for which phones ring is ringing, and says whose', () => {
  expect(toLiveRow(live({ offers: [offer] }), now)).toMatchObject({ phase: 'ringing', agents: ['Anna'] });
});

test('what is over can be neither moved nor hung up, and a time is never negative', () => {
  const row = toLiveRow(live(), Date.parse(at(0)), true);
  expect(row).toMatchObject({ phase: 'over', canMove: false, canHangUp: false, forMs: 0 });
});

test('a withheld number and one that this key may not see are both empty', () => {
  expect(toLiveRow(live({ remoteNumber: null, remoteName: null }), now)).toMatchObject({ number: '', name: '' });
});

test('filters are read from the address; what makes no sense is left out', () => {
  expect(liveFilterOf({ queue: 'q1', state: 'QUEUED', direction: 'SIDEWAYS', agent: ['x'] })).toEqual({
    queue: 'q1',
    state: 'QUEUED',
  });
});

test('all filters must hold, and an agent is found by a ringing phone, too', () => {
  const call = live({ offers: [offer] });
  expect(isShown(call, {})).toBe(true);
  expect(isShown(call, { agent: 'a1', queue: 'q1', state: 'QUEUED', direction: 'INBOUND' })).toBe(true);
  expect(isShown(call, { agent: 'a2' })).toBe(false);
  expect(isShown(call, { agent: 'a1', queue: 'q2' })).toBe(false);
  expect(isShown(call, { direction: 'OUTBOUND' })).toBe(false);
  expect(isShown(call, { state: 'CONNECTED' })).toBe(false);
});

test('who came first stands first', () => {
  const calls = [
    live({ id: 'b', arrivedAt: at(2) }),
    live({ id: 'c', arrivedAt: at(1) }),
    live({ id: 'a', arrivedAt: at(2) }),
  ];
  expect(calls.toSorted(byArrival).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});

test('under a hand no line goes away or comes in between; without one the lines are those that are', () => {
  const [a, b, c] = [live({ id: 'a' }), live({ id: 'b' }), live({ id: 'c' })];
  const first = steady([], [a, b], { isHeld: false, now: 1 });
  const held = steady(first, [c, b], { isHeld: true, now: 2 });
  expect(held.map(({ call, goneAt }) => [call.id, goneAt])).toEqual([
    ['a', 2],
    ['b', undefined],
    ['c', undefined],
  ]);
  const later = steady(held, [c, b], { isHeld: true, now: 3 });
  expect(later[0]?.goneAt).toBe(2);
  expect(steady(later, [a, b, c], { isHeld: true, now: 4 })[0]?.goneAt).toBeUndefined();
  expect(steady(later, [c, b], { isHeld: false, now: 4 }).map(({ call }) => call.id)).toEqual(['c', 'b']);
});
