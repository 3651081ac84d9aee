import { describe, expect, test } from 'vitest';
import { pbx, Stage } from '../floor/stage.testing.ts';
import { asId } from '../kernel/ids.ts';

const anna = asId<never>('anna');

describe('status and activity', () => {
  test('A1 who goes offline while talking goes on talking, and is offline afterwards', () => {
    const stage = new Stage();
    stage.queue('sales');
    stage.agent('anna', { sales: 0 });
    const callId = stage.arrives('sales');
    stage.takes('anna');
    stage.status(anna, 'offline');
    expect(stage.activity('anna')).toBe('talking');
    stage.leaves(stage.callerOf(callId));
    stage.settle();
    expect(stage.activity('anna')).toBe('idle');
    stage.arrives('sales');
    expect(stage.ringing()).toEqual([]);
  });

  test('A2 a pause holds for one queue, and through a break', () => {
    const stage = new Stage();
    stage.queue('sales');
    stage.queue('support');
    stage.agent('anna', { sales: 0, support: 0 });
    stage.command({ type: 'pauseMember', agentId: anna, queueId: asId('sales'), reason: 'training' });
    stage.status(anna, 'away');
    stage.status(anna, 'available');
    stage.arrives('sales');
    expect(stage.ringing()).toEqual([]);
    stage.arrives('support');
    expect(stage.ringing()).toEqual(['anna']);
  });

  test.each([
    ['offline', 'phoneOffline', []],
    ['absent', 'phoneUnknown', []],
    ['unknown', undefined, ['anna']],
    ['online', undefined, ['anna']],
  ] as const)('A3 a phone that is %s', (state, obstacle, ringing) => {
    const stage = new Stage();
    const queueId = stage.queue('sales');
    stage.agent('anna', { sales: 0 });
    stage.tell({ type: 'phone.changed', providerId: pbx, extension: 'x-anna', state });
    expect(stage.floor.queues.get(queueId)?.members.get(anna)?.obstacle).toBe(obstacle);
    stage.arrives('sales');
    expect(stage.ringing()).toEqual(ringing);
  });

  test('A3 an agent without an extension is passed over, and the reason says so', () => {
    const stage = new Stage();
    stage.queue('sales');
    stage.command({ type: 'saveAgent', agentId: anna, isNew: true, name: 'Anna' });
    stage.command({ type: 'saveMember', agentId: anna, queueId: asId('sales'), penalty: 0 });
    stage.status(anna, 'available');
    stage.pass(1);
    stage.agent('ben', { sales: 0 });
    stage.arrives('sales');
    expect(stage.last('routing.decided').payload.agents).toContainEqual({
      agentId: anna,
      penalty: 0,
      chosen: false,
      passedOver: 'noExtension',
    });
  });

  test('A3 a phone that comes back on the network is offered the waiting call at once', () => {
    const stage = new Stage();
    stage.queue('sales');
    stage.agent('anna', { sales: 0 });
    stage.tell({ type: 'phone.changed', providerId: pbx, extension: 'x-anna', state: 'offline' });
    stage.arrives('sales');
    stage.tell({ type: 'phone.changed', providerId: pbx, extension: 'x-anna', state: 'online' });
    expect(stage.ringing()).toEqual(['anna']);
  });

  test('A4 who goes away while the phone rings has rejected the call', () => {
    const stage = new Stage();
    stage.queue('sales');
    stage.agent('anna', { sales: 0 });
    stage.arrives('sales');
    stage.status(anna, 'away');
    expect(stage.of('offer.rejected')).toHaveLength(1);
    expect(stage.wanted('hangUp')).toHaveLength(1);
  });

  test('A5 wrap-up begins when the phone is free, lasts as the queue says, and can be ended early', () => {
    const stage = new Stage();
    stage.queue('sales', { wrapUpMs: 30_000 });
    stage.agent('anna', { sales: 0 });
    for (const early of [false, true]) {
      const callId = stage.arrives('sales');
      stage.takes('anna');
      stage.leaves(stage.callerOf(callId));
      stage.pass(40);
      stage.settle();
      expect(stage.last('wrapUp.started').payload.until).toBe(stage.now + 30_000);
      stage.pass(29_999);
      expect(stage.activity('anna')).toBe('wrappingUp');
      if (early) expect(stage.command({ type: 'endWrapUp', agentId: anna })).toMatchObject({ outcome: 'done' });
      else stage.pass(1);
      expect(stage.activity('anna')).toBe('idle');
    }
    expect(stage.command({ type: 'endWrapUp', agentId: anna })).toMatchObject({ code: 'AGENT_NOT_WRAPPING_UP' });
  });

  test('A6 a call that is placed in wrap-up ends it, and idle counts from then', () => {
    const stage = new Stage();
    stage.queue('sales', { wrapUpMs: 60_000 });
    stage.agent('anna', { sales: 0 });
    const callId = stage.arrives('sales');
    stage.takes('anna');
    stage.leaves(stage.callerOf(callId));
    stage.settle();
    stage.pass(10_000);
    stage.command({ type: 'placeCall', agentId: anna, to: '+493023125002' });
    const placedAt = stage.now;
    stage.pass(5000);
    stage.leaves(stage.legOf('anna'), 'noAnswer');
    stage.settle();
    expect(stage.floor.agents.get(anna)).toMatchObject({ activity: { state: 'idle' }, idleSince: placedAt });
    stage.pass(120_000);
    expect(stage.of('wrapUp.ended')).toEqual([]);
  });

  test('A7 two agents never share an extension', () => {
    const stage = new Stage();
    stage.agent('anna', {});
    const reply = stage.command({
      type: 'saveAgent',
      agentId: asId('ben'),
      isNew: true,
      name: 'Ben',
      extension: { providerId: pbx, extension: 'x-anna' },
    });
    expect(reply).toMatchObject({ outcome: 'refused', code: 'EXTENSION_TAKEN' });
  });

  test('O6 A8 three misses pause the agent in all queues with the reason; becoming available lifts it', () => {
    const stage = new Stage();
    stage.queue('sales', { pauseAfterMisses: 3, ringTimeoutMs: 1000, retryMs: 1000 });
    stage.queue('support');
    stage.agent('anna', { sales: 0, support: 0 });
    stage.arrives('sales');
    for (let miss = 0; miss < 3; miss += 1) {
      stage.pass(1000);
      stage.settle();
      stage.pass(1000);
    }
    expect(stage.of('offer.missed')).toHaveLength(3);
    expect(stage.of('member.paused').map(({ queueId, payload }) => [queueId, payload.reason])).toEqual([
      ['sales', 'missed calls'],
      ['support', 'missed calls'],
    ]);
    stage.pass(60_000);
    expect(stage.of('offer.made')).toHaveLength(3);
    stage.status(anna, 'available');
    expect(stage.of('member.unpaused')).toHaveLength(2);
    expect(stage.ringing()).toEqual(['anna']);
  });

  test('A9 spans follow each other without gap or overlap', () => {
    const stage = new Stage();
    stage.queue('sales', { wrapUpMs: 5000 });
    stage.agent('anna', { sales: 0 });
    const spans: { seq: number; since: number; previousSeq: number }[] = [];
    const look = (): void => {
      const { span } = stage.floor.agents.get(anna)!;
      if (spans.at(-1)?.seq !== span.seq) spans.push(span);
    };
    look();
    const callId = stage.arrives('sales');
    look();
    stage.pass(2000);
    stage.takes('anna');
    look();
    stage.pass(3000);
    stage.leaves(stage.callerOf(callId));
    stage.settle();
    look();
    stage.pass(5000);
    look();
    expect(spans).toHaveLength(5);
    for (const [index, span] of spans.entries()) if (index > 0) expect(span.previousSeq).toBe(spans[index - 1]!.seq);
  });
});
