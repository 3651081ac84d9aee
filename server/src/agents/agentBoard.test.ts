import { describe, expect, it } from 'vitest';
import { Stage } from '../floor/stage.testing.ts';
import { asId, type AgentId } from '../kernel/ids.ts';
import { agentTile } from './agentBoard.ts';

const anna = asId<AgentId>('anna');

describe('the tile of an agent', () => {
  it('follows a call from ringing over talking to wrapping up, with its queue', () => {
    const stage = new Stage();
    const sales = stage.queue('Sales', { wrapUpMs: 30_000 });
    stage.agent('anna', { Sales: 2 });
    expect(agentTile(stage.floor, anna)).toMatchObject({
      name: 'anna',
      extension: 'x-anna',
      status: 'available',
      activity: 'idle',
      callId: undefined,
      obstacle: undefined,
      queues: [{ queueId: sales, name: 'Sales', penalty: 2, obstacle: undefined }],
    });
    const callId = stage.arrives('Sales');
    expect(agentTile(stage.floor, anna)).toMatchObject({
      activity: 'ringing',
      callId,
      callQueueId: sales,
      obstacle: 'ringing',
    });
    stage.pass(2_000);
    stage.takes('anna');
    expect(agentTile(stage.floor, anna)).toMatchObject({
      activity: 'talking',
      activitySince: stage.now,
      callQueueId: sales,
    });
    stage.leaves(stage.callerOf(callId));
    stage.settle();
    expect(agentTile(stage.floor, anna)).toMatchObject({
      activity: 'wrappingUp',
      wrapUpUntil: stage.now + 30_000,
      callId,
      callQueueId: sales,
    });
  });

  it('tells why an agent gets no calls', () => {
    const stage = new Stage();
    stage.queue('Sales');
    stage.agent('anna', { Sales: 0 }, { available: false });
    expect(agentTile(stage.floor, anna)).toMatchObject({ status: 'offline', obstacle: 'offline' });
    stage.status(anna, 'away', 'Lunch');
    expect(agentTile(stage.floor, anna)).toMatchObject({ status: 'away', awayReason: 'Lunch', obstacle: 'away' });
    stage.status(anna, 'available');
    stage.tell({ type: 'phone.changed', providerId: asId('pbx'), extension: 'x-anna', state: 'offline' });
    expect(agentTile(stage.floor, anna)).toMatchObject({
      awayReason: undefined,
      phone: 'offline',
      obstacle: 'phoneOffline',
    });
    stage.tell({ type: 'provider.lost', providerId: asId('pbx'), reason: 'gone' });
    expect(agentTile(stage.floor, anna)).toMatchObject({ obstacle: 'providerLost' });
  });

  it('shows a pause in its queue and nowhere else', () => {
    const stage = new Stage();
    const sales = stage.queue('Sales');
    stage.queue('Support');
    stage.agent('anna', { Sales: 0, Support: 0 });
    stage.command({ type: 'pauseMember', agentId: anna, queueId: sales, reason: 'Training' });
    const tile = agentTile(stage.floor, anna);
    expect(tile?.obstacle).toBeUndefined();
    expect(tile?.queues).toMatchObject([
      { name: 'Sales', pausedReason: 'Training', pausedSince: stage.now, obstacle: 'paused' },
      { name: 'Support', pausedReason: undefined, obstacle: undefined },
    ]);
  });
});
