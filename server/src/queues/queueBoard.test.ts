import { describe, expect, it } from 'vitest';
import { Stage } from '../floor/stage.testing.ts';
import { asId, type QueueId } from '../kernel/ids.ts';
import { memberStates, queueTile } from './queueBoard.ts';

const tileOf = (stage: Stage, queueId: QueueId) => {
  const tile = queueTile(stage.floor, queueId);
  if (!tile) throw new Error('there is no tile');
  return tile;
};

/** A member who is away: with none at all, callers would not wait. */
function asleep(stage: Stage): void {
  stage.agent('asleep', { Sales: 0 });
  stage.status(asId('asleep'), 'away');
}

describe('the tile of a queue', () => {
  it('tells who waits, since when, and for whom a phone rings', () => {
    const stage = new Stage();
    const sales = stage.queue('Sales');
    asleep(stage);
    expect(tileOf(stage, sales)).toMatchObject({ waiting: 0, beingOffered: 0, longestWaitingSince: undefined });
    const began = stage.now;
    stage.arrives('Sales');
    stage.pass(3_000);
    stage.arrives('Sales');
    expect(tileOf(stage, sales)).toMatchObject({ waiting: 2, beingOffered: 0, longestWaitingSince: began });
    stage.agent('anna', { Sales: 0 });
    expect(tileOf(stage, sales)).toMatchObject({ waiting: 2, beingOffered: 1, longestWaitingSince: began });
  });

  it('counts each member once, by what they do before by what keeps them away', () => {
    const stage = new Stage();
    const sales = stage.queue('Sales', { wrapUpMs: 30_000 });
    stage.queue('Other');
    for (const name of ['talker', 'wrapper', 'ringer', 'free']) stage.agent(name, { Sales: 0 });
    stage.agent('signedOut', { Sales: 0 }, { available: false });
    stage.agent('away', { Sales: 0 });
    stage.status(asId('away'), 'away');
    stage.agent('paused', { Sales: 0 });
    stage.command({ type: 'pauseMember', agentId: asId('paused'), queueId: sales, reason: 'training' });
    stage.agent('unplugged', { Sales: 0 });
    stage.tell({ type: 'phone.changed', providerId: asId('pbx'), extension: 'x-unplugged', state: 'offline' });

    stage.arrives('Sales');
    const [first] = stage.ringing();
    const call = stage.takes(first!);
    stage.leaves(stage.callerOf(call));
    stage.settle(); // the first wraps up
    stage.arrives('Sales');
    const [second] = stage.ringing();
    stage.takes(second!);
    stage.status(asId(second!), 'offline'); // signs out in the middle of the call
    stage.arrives('Sales'); // rings the third

    const { members } = tileOf(stage, sales);
    expect(members).toEqual({
      talking: 1,
      ringing: 1,
      wrappingUp: 1,
      free: 1,
      offline: 1,
      away: 1,
      paused: 1,
      unreachable: 1,
      resting: 0,
    });
    expect(memberStates.reduce((sum, state) => sum + members[state], 0)).toBe(8);
  });

  it('counts an agent who let it ring as resting', () => {
    const stage = new Stage();
    const sales = stage.queue('Sales', { retryMs: 5_000 });
    stage.agent('anna', { Sales: 0 });
    stage.arrives('Sales');
    stage.leaves(stage.legOf('anna'), 'rejected');
    expect(tileOf(stage, sales).members).toMatchObject({ resting: 1, free: 0 });
    stage.pass(6_000);
    expect(tileOf(stage, sales).members).toMatchObject({ resting: 0, ringing: 1 });
  });

  it('gives the service level SL-AB and the speed of answer, and neither while there is nothing to go by', () => {
    const stage = new Stage();
    const sales = stage.queue('Sales', { serviceLevelMs: 10_000 });
    asleep(stage);
    expect(tileOf(stage, sales).today).toEqual({ entered: 0, answered: 0, answeredInTime: 0, abandoned: 0 });
    const [quick, slow, lost] = [4_000, 16_000, 7_000];
    const answeredAfter = (ms: number): void => {
      const callId = stage.arrives('Sales');
      stage.pass(ms);
      const anna = stage.agent('anna', { Sales: 0 });
      stage.takes('anna');
      stage.leaves(stage.callerOf(callId));
      stage.settle();
      stage.command({ type: 'removeAgent', agentId: anna });
    };
    answeredAfter(quick);
    answeredAfter(slow);
    const gone = stage.arrives('Sales');
    stage.pass(lost);
    stage.leaves(stage.callerOf(gone));
    const { today } = tileOf(stage, sales);
    expect(today).toMatchObject({
      entered: 3,
      answered: 2,
      answeredInTime: 1,
      abandoned: 1,
      averageSpeedOfAnswerMs: 10_000,
    });
    expect(today.serviceLevel).toBeCloseTo(1 / 3);
  });

  it('is none for a queue that is not there', () => {
    expect(queueTile(new Stage().floor, asId('nowhere'))).toBeUndefined();
  });
});
