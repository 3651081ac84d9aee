import { describe, expect, test } from 'vitest';
import { Stage } from '../floor/stage.testing.ts';
import { asId, type ProviderId } from '../kernel/ids.ts';

describe('order', () => {
  test('Q1 higher priority first, then who has waited longer', () => {
    const stage = new Stage();
    stage.queue('sales');
    stage.agent('anna', { sales: 0 }, { available: false });
    const first = stage.arrives('sales');
    stage.pass(1000);
    const second = stage.arrives('sales');
    stage.pass(1000);
    const third = stage.arrives('sales');
    stage.command({ type: 'moveCall', callId: third, priority: 5 });
    stage.status(asId('anna'), 'available');
    const served = [third, first, second].map((callId) => {
      expect(stage.takes('anna')).toBe(callId);
      stage.leaves(stage.callerOf(callId));
      stage.settle();
      return callId;
    });
    expect(served).toHaveLength(3);
  });

  test('Q2 across queues the highest priority wins, then the longest wait', () => {
    const stage = new Stage();
    stage.queue('sales');
    stage.queue('support', { priority: 1 });
    stage.queue('billing');
    stage.agent('anna', { sales: 0, support: 0, billing: 0 }, { available: false });
    const sales = stage.arrives('sales');
    stage.pass(1);
    const billing = stage.arrives('billing');
    stage.pass(1);
    const support = stage.arrives('support');
    stage.status(asId('anna'), 'available');
    for (const callId of [support, sales, billing]) {
      expect(stage.takes('anna')).toBe(callId);
      stage.leaves(stage.callerOf(callId));
      stage.settle();
    }
  });

  test('Q3 a caller on one PBX does not hold up those on another', () => {
    const other = asId<ProviderId>('other');
    const stage = new Stage();
    stage.pbx(other);
    stage.queue('sales');
    stage.command({
      type: 'saveNumber',
      numberId: asId('n2'),
      isNew: true,
      providerId: other,
      number: stage.numberOf('sales'),
      queueId: asId('sales'),
      answer: 'atOnce',
    });
    stage.agent('anna', { sales: 0 }, { available: false });
    stage.arrives('sales', { providerId: other });
    stage.pass(5);
    const ours = stage.arrives('sales');
    stage.status(asId('anna'), 'available');
    expect(stage.takes('anna')).toBe(ours);
  });

  test('Q4 a caller whose offer was missed is still first in line', () => {
    const stage = new Stage();
    stage.queue('sales', { ringTimeoutMs: 10_000, retryMs: 60_000 });
    stage.agent('anna', { sales: 0 });
    const first = stage.arrives('sales');
    stage.pass(10);
    stage.arrives('sales');
    stage.pass(10_000);
    stage.settle();
    stage.agent('ben', { sales: 0 });
    expect(stage.last('offer.made')).toMatchObject({ callId: first, agentId: 'ben' });
  });
});

describe('strategies', () => {
  test('Q5 ring all rings every ready member of the lowest penalty, and the rest for the next caller once one answers', () => {
    const stage = new Stage();
    stage.queue('sales', { strategy: 'ringAll' });
    for (const name of ['anna', 'ben', 'carla']) stage.agent(name, { sales: 0 });
    stage.agent('dora', { sales: 1 });
    const first = stage.arrives('sales');
    expect(stage.ringing()).toEqual(['anna', 'ben', 'carla']);
    const second = stage.arrives('sales');
    expect(stage.ringing()).toHaveLength(3);
    expect(stage.takes('ben')).toBe(first);
    expect(stage.of('offer.withdrawn').map(({ payload }) => payload.reason)).toEqual([
      'answeredElsewhere',
      'answeredElsewhere',
    ]);
    stage.settle();
    expect(stage.call(second).stage).toMatchObject({ state: 'queued' });
    expect(stage.ringing()).toEqual(['anna', 'carla']);
  });

  test('Q5 a member of the ringing penalty who becomes ready joins in; one of a higher penalty does not', () => {
    const stage = new Stage();
    stage.queue('sales', { strategy: 'ringAll' });
    stage.agent('anna', { sales: 1 });
    stage.arrives('sales');
    stage.agent('ben', { sales: 2 });
    expect(stage.ringing()).toEqual(['anna']);
    stage.agent('carla', { sales: 1 });
    stage.agent('dora', { sales: 0 });
    expect(stage.ringing()).toEqual(['anna', 'carla', 'dora']);
  });

  test('Q5 ring all rings a hundred at most; all who were considered are listed or counted', () => {
    const stage = new Stage();
    stage.queue('sales', { strategy: 'ringAll' });
    stage.checking = false;
    for (let agent = 0; agent < 120; agent += 1) stage.agent(`a${agent}`, { sales: 0 });
    stage.checking = true;
    const first = stage.arrives('sales');
    stage.arrives('sales');
    expect(stage.ringing()).toHaveLength(100);
    const { agents, moreAgents } = stage.last('routing.decided').payload;
    expect(agents).toHaveLength(50);
    expect(moreAgents).toEqual({ ready: 70 });
    const [rung] = stage.ringing();
    stage.leaves(stage.legOf(rung!), 'rejected');
    expect(stage.ringing()).toHaveLength(100);
    expect(stage.last('offer.made').callId).toBe(first);
  });

  test('Q6 longest idle asks who has been idle longest; a miss sends to the back, a withdrawn offer does not', () => {
    const stage = new Stage();
    stage.queue('sales', { retryMs: 0, ringTimeoutMs: 5000 });
    for (const name of ['anna', 'ben']) {
      stage.agent(name, { sales: 0 });
      stage.pass(1000);
    }
    const abandoned = stage.arrives('sales');
    expect(stage.ringing()).toEqual(['anna']);
    stage.leaves(stage.callerOf(abandoned));
    stage.settle();
    stage.arrives('sales');
    expect(stage.ringing()).toEqual(['anna']);
    stage.pass(5000);
    expect(stage.ringing()).toEqual(['ben']);
  });

  test('Q6 a member idle for twelve days does not cross into another penalty', () => {
    const stage = new Stage();
    stage.queue('sales');
    stage.agent('old', { sales: 1 });
    stage.pass(12 * 86_400_000);
    stage.agent('new', { sales: 0 });
    stage.arrives('sales');
    expect(stage.ringing()).toEqual(['new']);
  });

  test('Q7 fewest calls: who starts later starts at the lowest count at work', () => {
    const stage = new Stage();
    stage.queue('sales', { strategy: 'fewestCalls' });
    stage.agent('anna', { sales: 0 });
    for (let call = 0; call < 3; call += 1) {
      const callId = stage.arrives('sales');
      stage.takes('anna');
      stage.leaves(stage.callerOf(callId));
      stage.settle();
      stage.pass(1000);
    }
    stage.agent('ben', { sales: 0 });
    const taken: string[] = [];
    for (let call = 0; call < 4; call += 1) {
      stage.pass(1000);
      const callId = stage.arrives('sales');
      const [agent] = stage.ringing();
      taken.push(agent!);
      stage.takes(agent!);
      stage.leaves(stage.callerOf(callId));
      stage.settle();
    }
    expect(taken).toEqual(['anna', 'ben', 'anna', 'ben']);
  });

  test('Q7 a shift that starts with being away starts at the lowest count at work, too', () => {
    const stage = new Stage();
    stage.queue('sales', { strategy: 'fewestCalls' });
    stage.agent('anna', { sales: 0 });
    for (let call = 0; call < 3; call += 1) {
      const callId = stage.arrives('sales');
      stage.takes('anna');
      stage.leaves(stage.callerOf(callId));
      stage.settle();
    }
    const ben = stage.agent('ben', { sales: 0 }, { available: false });
    stage.status(ben, 'away');
    stage.status(ben, 'available');
    expect(stage.floor.queues.get(asId('sales'))?.members.get(ben)?.calls).toBe(3);
  });

  test('Q8 round robin goes on after the member rung last, for more than a thousand members too', () => {
    const stage = new Stage();
    stage.queue('sales', { strategy: 'roundRobinMemory' });
    stage.checking = false;
    for (let index = 0; index < 1010; index += 1) stage.agent(`a${index}`, { sales: 0 });
    const rung = Array.from({ length: 1010 }, () => {
      stage.arrives('sales');
      return stage.last('offer.made').agentId;
    });
    stage.checking = true;
    expect(rung).toEqual(Array.from({ length: 1010 }, (_, index) => `a${index}`));
    for (const agent of ['a3', 'a1005']) {
      stage.leaves(stage.legOf(agent), 'rejected');
      stage.pass(5_000);
    }
    expect(
      stage
        .of('offer.made')
        .slice(-2)
        .map(({ agentId }) => agentId),
    ).toEqual(['a3', 'a1005']);
  });

  test('Q8 round robin keeps its place when members join and leave', () => {
    const stage = new Stage();
    stage.queue('sales', { strategy: 'roundRobinMemory' });
    for (const name of ['anna', 'ben', 'carla']) stage.agent(name, { sales: 0 });
    const serve = (): string => {
      const callId = stage.arrives('sales');
      const agent = stage.ringing()[0]!;
      stage.takes(agent);
      stage.leaves(stage.callerOf(callId));
      stage.settle();
      return agent;
    };
    expect([serve(), serve()]).toEqual(['anna', 'ben']);
    stage.command({ type: 'removeMember', agentId: asId('ben'), queueId: asId('sales') });
    stage.agent('dora', { sales: 0 });
    expect([serve(), serve(), serve()]).toEqual(['carla', 'dora', 'anna']);
  });

  test('Q9 a decision names everyone who was considered, with the reason for being passed over', () => {
    const stage = new Stage();
    stage.queue('sales');
    stage.agent('anna', { sales: 0 });
    stage.pass(1);
    stage.agent('ben', { sales: 0 });
    stage.agent('carla', { sales: 3 });
    stage.agent('dora', { sales: 0 }, { available: false });
    stage.status(stage.agent('emil', { sales: 0 }), 'away');
    stage.command({
      type: 'pauseMember',
      agentId: stage.agent('fritz', { sales: 0 }),
      queueId: asId('sales'),
      reason: 'training',
    });
    const callId = stage.arrives('sales');
    const { payload } = stage.last('routing.decided');
    expect(payload.callers).toEqual([{ callId, queueId: 'sales', priority: 0, waitedMs: 0, chosen: true }]);
    expect(payload.agents.map(({ agentId, passedOver }) => [agentId, passedOver])).toEqual([
      ['anna', undefined],
      ['ben', 'behind'],
      ['carla', 'otherTier'],
      ['dora', 'offline'],
      ['emil', 'away'],
      ['fritz', 'paused'],
    ]);
  });

  test('Q9 of a large queue fifty are listed and the rest is counted', () => {
    const stage = new Stage();
    stage.queue('sales');
    for (let index = 0; index < 60; index += 1) stage.agent(`a${index}`, { sales: 0 }, { available: index < 5 });
    stage.arrives('sales');
    const { agents, moreAgents } = stage.last('routing.decided').payload;
    expect(agents).toHaveLength(50);
    expect(moreAgents).toEqual({ offline: 10 });
  });
});

describe('into and out of a queue', () => {
  test('Q10 a moved caller keeps the age', () => {
    const stage = new Stage();
    stage.queue('sales');
    stage.queue('support');
    stage.agent('anna', { sales: 0, support: 0 }, { available: false });
    const callId = stage.arrives('sales');
    stage.pass(30_000);
    stage.command({ type: 'moveCall', callId, queueId: asId('support') });
    expect(stage.last('queue.left').payload).toMatchObject({ exit: 'transferred', waitedMs: 30_000 });
    expect(stage.call(callId).stage).toMatchObject({
      state: 'queued',
      queueId: 'support',
      waitingSince: stage.now - 30_000,
    });
  });

  test('Q10 the wait of a caller who is moved into an empty queue is their age; every phone is told to stop once', () => {
    const stage = new Stage();
    stage.queue('sales', { strategy: 'ringAll' });
    stage.queue('empty');
    for (const name of ['anna', 'ben']) stage.agent(name, { sales: 0 });
    const callId = stage.arrives('sales');
    stage.pass(3000);
    stage.command({ type: 'moveCall', callId, queueId: asId('empty') });
    expect(stage.of('queue.left').map(({ payload }) => [payload.exit, payload.waitedMs])).toEqual([
      ['transferred', 3000],
      ['empty', 3000],
    ]);
    expect(stage.of('leg.hangUpRequested').map(({ payload }) => payload.tries)).toEqual([1, 1, 1]);
    stage.settle();
    expect(stage.floor.calls.size).toBe(0);
  });

  test('Q11 a queue without members is left as empty, and the call ends', () => {
    const stage = new Stage();
    stage.queue('sales');
    stage.arrives('sales');
    expect(stage.last('queue.left').payload.exit).toBe('empty');
    expect(stage.wanted('hangUp')).toMatchObject([{ cause: 'congestion' }]);
    stage.settle();
    expect(stage.last('call.ended').payload.end).toBe('empty');
  });

  test('Q11 under “leave” so is one in which nobody is signed in', () => {
    const stage = new Stage();
    stage.queue('sales', { whenEmpty: 'leave' });
    stage.agent('anna', { sales: 0 }, { available: false });
    stage.arrives('sales');
    expect(stage.last('queue.left').payload.exit).toBe('empty');
  });

  test('Q12 after the longest wait a caller overflows with the age, and where there is no overflow is let go', () => {
    const stage = new Stage();
    stage.queue('late', { maxWaitMs: 20_000 });
    stage.queue('sales', { maxWaitMs: 10_000, overflowQueueId: asId('late') });
    stage.agent('anna', { sales: 0, late: 0 }, { available: false });
    const callId = stage.arrives('sales');
    stage.pass(10_000);
    expect(stage.last('queue.left').payload).toMatchObject({ exit: 'overflowed', waitedMs: 10_000 });
    expect(stage.call(callId).stage).toMatchObject({ queueId: 'late', waitingSince: stage.now - 10_000 });
    stage.pass(20_000);
    expect(stage.last('queue.left').payload).toMatchObject({ exit: 'timedOut', waitedMs: 30_000 });
    stage.settle();
    expect(stage.last('call.ended').payload.end).toBe('timedOut');
  });

  test('Q12 a full queue is left for the overflow queue, and two that overflow into each other are tried once', () => {
    const stage = new Stage();
    stage.queue('a', { maxWaiting: 1 });
    stage.queue('b', { maxWaiting: 1, overflowQueueId: asId('a') });
    stage.command({
      type: 'saveQueue',
      queueId: asId('a'),
      isNew: false,
      settings: { ...stage.floor.queues.get(asId('a'))!.settings, overflowQueueId: asId('b') },
    });
    stage.agent('anna', { a: 0, b: 0 }, { available: false });
    stage.arrives('a');
    stage.arrives('a');
    stage.arrives('a');
    expect(stage.of('queue.left').map(({ queueId, payload }) => [queueId, payload.exit])).toEqual([
      ['a', 'overflowed'],
      ['a', 'overflowed'],
      ['b', 'overflowed'],
    ]);
    expect(stage.last('call.ending').payload.end).toBe('overflowed');
  });

  test('Q13 a longest wait that is set later holds for those who wait already', () => {
    const stage = new Stage();
    const queueId = stage.queue('sales');
    stage.agent('anna', { sales: 0 }, { available: false });
    stage.arrives('sales');
    stage.pass(30_000);
    stage.command({
      type: 'saveQueue',
      queueId,
      isNew: false,
      settings: { ...stage.floor.queues.get(queueId)!.settings, maxWaitMs: 40_000 },
    });
    stage.pass(10_000);
    expect(stage.last('queue.left').payload.exit).toBe('timedOut');
  });

  test('Q14 hung up from our side is withdrawn, by the caller is abandoned', () => {
    const stage = new Stage();
    stage.queue('sales');
    stage.agent('anna', { sales: 0 });
    const withdrawn = stage.arrives('sales');
    stage.command({ type: 'hangUp', callId: withdrawn });
    stage.settle();
    const abandoned = stage.arrives('sales');
    stage.leaves(stage.callerOf(abandoned));
    stage.settle();
    expect(stage.of('queue.left').map(({ payload }) => payload.exit)).toEqual(['withdrawn', 'abandoned']);
    expect(stage.of('call.ended').map(({ payload }) => payload.end)).toEqual(['withdrawn', 'abandoned']);
    expect(stage.of('offer.withdrawn').map(({ payload }) => payload.reason)).toEqual(['callEnded', 'callerLeft']);
    expect(stage.floor.calls.size).toBe(0);
  });
});
