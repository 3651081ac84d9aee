import { describe, expect, test } from 'vitest';
import { HANG_UP_PATIENCE_MS, LOST_PATIENCE_MS } from './arm.ts';
import { nameOf } from './deadlines.ts';
import { evolve } from './evolve.ts';
import { emptyFloor, type Floor } from './floor.ts';
import type { Input } from './input.ts';
import { invariants } from './invariants.ts';
import { freeze, thaw, type FrozenFloor } from './snapshot.ts';
import { busy, listed, lost, pbx, Stage } from './stage.testing.ts';
import { asId, type BridgeId, type LegId } from '../kernel/ids.ts';

const anna = asId<never>('anna');
const ben = asId<never>('ben');
const remote = { number: '+493023125001', name: '' };
const HOUR = 3_600_000;

const deadlinesOf = (floor: Floor) => Array.from(floor.deadlines, ({ at, deadline }) => [at, nameOf(deadline)]);

describe('facts and the floor', () => {
  test('F1 folding the facts, and thawing a snapshot, give the same floor with the same deadlines', () => {
    const { floor, facts } = busy();
    const folded = emptyFloor();
    for (const fact of facts) evolve(folded, fact);
    const thawed = thaw(JSON.parse(JSON.stringify(freeze(floor))) as FrozenFloor);
    for (const other of [folded, thawed]) {
      expect(freeze(other)).toEqual(freeze(floor));
      expect(deadlinesOf(other)).toEqual(deadlinesOf(floor));
      expect(invariants(other)).toEqual([]);
    }
  });

  test('F1 a floor that was thawed while its PBX was being reconciled has the same deadlines', () => {
    const stage = busy();
    stage.tell({ type: 'provider.connected', providerId: pbx, version: '2' });
    const thawed = thaw(JSON.parse(JSON.stringify(freeze(stage.floor))) as FrozenFloor);
    expect(deadlinesOf(thawed)).toEqual(deadlinesOf(stage.floor));
  });

  test('F1 a fact that does not follow the one before is refused', () => {
    const { floor, facts } = busy();
    expect(() => evolve(floor, facts.at(-1)!)).toThrow(/does not follow/);
  });

  test('F2 events that are told again change nothing, each at once and all of them later', () => {
    const stage = new Stage();
    const told: Input[] = [];
    const tell = (input: Input) => {
      stage.tell(input);
      told.push(input);
      expect(stage.tell(input).facts).toEqual([]);
    };
    stage.queue('sales');
    stage.agent('anna', { sales: 0 });
    const legId = asId<LegId>('in-x');
    const dialled = stage.numberOf('sales');
    tell({ type: 'phone.changed', providerId: pbx, extension: 'x-anna', state: 'online' });
    tell({ type: 'leg.arrived', providerId: pbx, legId, dialled, remote, answered: false });
    tell({ type: 'leg.answered', providerId: pbx, legId });
    tell({ type: 'leg.ringing', providerId: pbx, legId: stage.legOf('anna') });
    tell({ type: 'leg.answered', providerId: pbx, legId: stage.legOf('anna') });
    tell({ type: 'legs.joined', providerId: pbx, ...stage.last('join.requested').payload });
    for (const input of told) expect(stage.tell(input).facts).toEqual([]);
  });

  test('F2 events about what nobody knows change nothing', () => {
    const stage = busy();
    const legId = asId<LegId>('nobody');
    const bridgeId = asId<BridgeId>('nowhere');
    const events: Input[] = [
      { type: 'leg.ringing', providerId: pbx, legId },
      { type: 'leg.answered', providerId: pbx, legId },
      { type: 'leg.left', providerId: pbx, legId, cause: 'normal' },
      { type: 'legs.joined', providerId: pbx, bridgeId, legIds: [legId] },
      { type: 'provider.lost', providerId: asId('nobody'), reason: '' },
      { type: 'provider.connected', providerId: asId('nobody'), version: '' },
      { type: 'leg.arrived', providerId: asId('nobody'), legId, dialled: '1', remote, answered: true },
      { type: 'effect.failed', effect: 'join', callId: asId('nocall'), cause: 'failed' },
    ];
    for (const event of events) expect(stage.tell(event)).toEqual({ facts: [], effects: [] });
  });

  test('F8 time never goes back, whatever the clock says', () => {
    const stage = busy();
    const before = stage.floor.at;
    stage.now -= HOUR;
    stage.arrives('sales');
    expect(stage.last('call.arrived').at).toBe(before);
    stage.now += 2 * HOUR;
    stage.pass(0);
    const times = stage.facts.map(({ at }) => at);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });
});

describe('a PBX that is away', () => {
  test('F3 its calls are left as they are, and its agents are offered nothing', () => {
    const stage = new Stage();
    stage.queue('sales');
    stage.agent('anna', { sales: 0 });
    stage.agent('ben', { sales: 0 });
    stage.arrives('sales');
    const talking = stage.takes(stage.ringing()[0]!);
    stage.tell(lost);
    expect(stage.facts.at(-1)?.type).toBe('provider.lost');
    stage.arrives('sales');
    expect(stage.ringing()).toEqual([]);
    expect(stage.floor.queues.get(asId('sales'))?.members.get(ben)?.obstacle).toBe('providerLost');
    expect(stage.call(talking).stage.state).toBe('connected');
    expect(stage.command({ type: 'placeCall', agentId: ben, to: '+4930123' })).toMatchObject({ code: 'PROVIDER_LOST' });
  });

  test('F3 F4 once it is reconciled, who waits is offered at once', () => {
    const stage = new Stage();
    stage.queue('sales');
    stage.agent('anna', { sales: 0 });
    stage.tell(lost);
    stage.arrives('sales');
    stage.tell({ type: 'provider.connected', providerId: pbx, version: '1' });
    expect(stage.ringing()).toEqual([]);
    stage.tell({
      type: 'provider.snapshot',
      providerId: pbx,
      live: { legs: listed(stage), talkBridges: [], phones: [], phonesComplete: false },
    });
    expect(stage.ringing()).toEqual(['anna']);
  });

  test('F6 time-outs rest, and are set again from the call’s own times', () => {
    const stage = new Stage();
    stage.queue('sales', { ringTimeoutMs: 15_000, maxWaitMs: 60_000 });
    stage.agent('anna', { sales: 0 });
    const since = stage.now;
    const callId = stage.arrives('sales');
    const ring = { kind: 'ring', legId: stage.legOf('anna') } as const;
    stage.tell(lost);
    stage.pass(5000);
    expect(stage.floor.deadlines.at(ring)).toBeUndefined();
    expect(stage.floor.deadlines.at({ kind: 'maxWait', callId })).toBeUndefined();
    stage.connect(pbx, { legs: listed(stage) });
    expect(stage.floor.deadlines.at(ring)).toBe(since + 15_000);
    expect(stage.floor.deadlines.at({ kind: 'maxWait', callId })).toBe(since + 60_000);
    stage.tell(lost);
    stage.pass(60_000);
    expect(stage.of('offer.missed')).toEqual([]);
    stage.connect(pbx, { legs: listed(stage) });
    stage.pass(0);
    expect(stage.of('queue.left').map(({ payload }) => payload.exit)).toEqual(['timedOut']);
  });

  test('F6 they rest as well when the link is opened anew without having been lost', () => {
    const stage = new Stage();
    stage.queue('sales', { ringTimeoutMs: 15_000 });
    stage.agent('anna', { sales: 0 });
    stage.arrives('sales');
    stage.tell({ type: 'provider.connected', providerId: pbx, version: '2' });
    stage.pass(20_000);
    expect(stage.of('offer.missed')).toEqual([]);
    const legs = listed(stage, { legId: stage.legOf('anna'), state: 'up' });
    stage.tell({
      type: 'provider.snapshot',
      providerId: pbx,
      live: { legs, talkBridges: [], phones: [], phonesComplete: false },
    });
    expect(stage.of('offer.accepted')).toHaveLength(1);
  });

  test('F7 after a restart of ours, patience with a PBX that is away begins anew', () => {
    const stage = busy();
    stage.tell(lost);
    stage.pass(LOST_PATIENCE_MS - 1000);
    stage.tell({ ...lost, restarted: true });
    stage.pass(LOST_PATIENCE_MS - 1);
    expect(stage.of('provider.givenUp')).toEqual([]);
    stage.pass(1);
    expect(stage.of('provider.givenUp')).toHaveLength(1);
    expect(stage.floor.calls.size).toBe(0);
  });
});

describe('what fails', () => {
  test('F5 a phone that rings, or was answered, has been rung: a failure that is told later changes nothing', () => {
    const stage = new Stage();
    stage.queue('sales');
    stage.agent('anna', { sales: 0 });
    const callId = stage.arrives('sales');
    const legId = stage.legOf('anna');
    const late = { type: 'effect.failed', effect: 'ring', callId, legId, cause: 'failed' } as const;
    stage.tell({ type: 'leg.ringing', providerId: pbx, legId });
    expect(stage.tell(late).facts).toEqual([]);
    stage.takes('anna');
    expect(stage.tell(late).facts).toEqual([]);
    expect(stage.call(callId).stage.state).toBe('connected');
  });

  test('F5 a leg that turns out to be gone when it is told to hang up is not waited for', () => {
    const stage = new Stage();
    stage.queue('sales');
    const callId = stage.arrives('sales');
    const legId = stage.callerOf(callId);
    stage.command({ type: 'hangUp', callId });
    stage.tell({ type: 'effect.failed', effect: 'hangUp', callId, legId, cause: 'unreachable', gone: [legId] });
    expect(stage.floor.calls.size).toBe(0);
    stage.pass(HANG_UP_PATIENCE_MS);
    expect(stage.of('leg.hangUpRequested')).toHaveLength(1);
  });
});

describe('days', () => {
  test('F9 the counts start anew at midnight of the centre’s time zone, also on the day with 25 hours', () => {
    const stage = new Stage();
    stage.now = Date.UTC(2026, 9, 24, 20);
    const midnights = [Date.UTC(2026, 9, 24, 22), Date.UTC(2026, 9, 25, 23)];
    stage.floor = emptyFloor();
    stage.facts.length = 0;
    stage.command({ type: 'configureCentre', site: 'test', timeZone: 'Europe/Berlin' });
    stage.pbx(pbx);
    stage.queue('sales');
    stage.agent('anna', { sales: 0 });
    stage.arrives('sales');
    stage.takes('anna');
    const { day } = stage.floor.queues.get(asId('sales'))!;
    expect(day).toMatchObject({ entered: 1, answered: 1 });
    stage.pass(30 * HOUR);
    expect(stage.of('day.started').map(({ at }) => at)).toEqual(midnights);
    expect(stage.floor.queues.get(asId('sales'))!.day).toMatchObject({ entered: 0, answered: 0 });
    expect(stage.floor.centre?.nextDayAt).toBe(midnights[1]! + 24 * HOUR);
  });

  test('F9 after days without a tick only the day that is now begins', () => {
    const stage = new Stage();
    stage.now += 72 * HOUR;
    stage.tell({ type: 'tick' });
    expect(stage.of('day.started')).toHaveLength(1);
    expect(stage.floor.centre?.nextDayAt).toBeGreaterThan(stage.now);
  });
});

test('A8 F1 an agent’s rest is kept through thawing', () => {
  const stage = new Stage();
  stage.queue('sales', { ringTimeoutMs: 1000, retryMs: 5000 });
  stage.agent('anna', { sales: 0 });
  stage.arrives('sales');
  stage.pass(1000);
  stage.settle();
  stage.floor = thaw(JSON.parse(JSON.stringify(freeze(stage.floor))) as FrozenFloor);
  expect(stage.ringing()).toEqual([]);
  stage.pass(5000);
  expect(stage.ringing()).toEqual(['anna']);
  expect(stage.floor.agents.get(anna)?.restUntil).toBeUndefined();
});
