import { describe, expect, it } from 'vitest';
import { Stage } from '../floor/stage.testing.ts';
import { asId } from '../kernel/ids.ts';
import { liveCall, matches } from './liveCalls.ts';

function rowOf(stage: Stage, callId: Parameters<typeof liveCall>[1]) {
  const row = liveCall(stage.floor, callId);
  if (!row) throw new Error('there is no such call');
  return row;
}

describe('a live call', () => {
  it('is shown from the queue to the end', () => {
    const stage = new Stage();
    const sales = stage.queue('Sales');
    stage.agent('asleep', { Sales: 0 });
    stage.status(asId('asleep'), 'away');
    const began = stage.now;
    const callId = stage.arrives('Sales');
    expect(rowOf(stage, callId)).toMatchObject({
      state: 'queued',
      stateSince: began,
      waitingSince: began,
      queueId: sales,
      queueName: 'Sales',
      remoteNumber: '+493023125001',
      direction: 'inbound',
      offers: [],
    });
    stage.pass(5_000);
    stage.agent('anna', { Sales: 0 });
    expect(rowOf(stage, callId).offers).toEqual([
      { agentId: 'anna', agentName: 'anna', ringingSince: stage.now, ringUntil: stage.now + 15_000 },
    ]);
    stage.pass(2_000);
    stage.answers('anna');
    expect(rowOf(stage, callId)).toMatchObject({
      state: 'connecting',
      stateSince: stage.now,
      agentName: 'anna',
      offers: [],
    });
    stage.tell({ type: 'legs.joined', providerId: asId('pbx'), ...stage.last('join.requested').payload });
    expect(rowOf(stage, callId)).toMatchObject({
      state: 'connected',
      connectedSince: stage.now,
      agentId: 'anna',
      queueName: 'Sales',
      waitingSince: undefined,
    });
    stage.leaves(stage.callerOf(callId));
    expect(rowOf(stage, callId)).toMatchObject({ state: 'ending', stateSince: stage.now, end: 'completed' });
    stage.settle();
    expect(liveCall(stage.floor, callId)).toBeUndefined();
  });
});

describe('the filter of live calls', () => {
  it('holds when all its conditions hold', () => {
    const stage = new Stage();
    const sales = stage.queue('Sales');
    stage.agent('anna', { Sales: 0 });
    const call = rowOf(stage, stage.arrives('Sales'));
    expect(matches(call, {})).toBe(true);
    expect(
      matches(call, { states: ['queued'], direction: 'inbound', queueIds: [sales], agentIds: [asId('anna')] }),
    ).toBe(true);
    expect(matches(call, { states: ['connected'] })).toBe(false);
    expect(matches(call, { direction: 'outbound' })).toBe(false);
    expect(matches(call, { queueIds: [asId('Support')] })).toBe(false);
    expect(matches(call, { agentIds: [asId('ben')] })).toBe(false);
    expect(matches(call, { states: [] })).toBe(false);
  });
});
