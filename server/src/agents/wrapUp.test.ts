import { describe, expect, test } from 'vitest';
import { freeze, thaw } from '../floor/snapshot.ts';
import { Stage } from '../floor/stage.testing.ts';
import { type AgentId, asId, type CallId } from '../kernel/ids.ts';
import type { QueueSettings } from '../queues/queue.ts';
import { agentTile } from './agentBoard.ts';

const anna = asId<AgentId>('anna');

/** anna wraps up a call from a queue with a wrap-up of 30 s. */
function wrapping(settings: Partial<QueueSettings> = {}): { readonly stage: Stage; readonly callId: CallId } {
  const stage = new Stage();
  stage.queue('Sales', { wrapUpMs: 30_000, ...settings });
  stage.agent('anna', { Sales: 0 });
  stage.arrives('Sales');
  const callId = stage.takes('anna');
  stage.leaves(stage.callerOf(callId));
  stage.settle();
  return { stage, callId };
}

const tile = ({ floor }: Stage) => agentTile(floor, anna);
const extend = (stage: Stage) => stage.command({ type: 'extendWrapUp', agentId: anna });
const end = (stage: Stage) => stage.command({ type: 'endWrapUp', agentId: anna });

describe('A11 more time', () => {
  test('is added once, as long as the wrap-up when the queue says nothing', () => {
    const { stage } = wrapping();
    const until = stage.now + 30_000;
    expect(tile(stage)).toMatchObject({ wrapUpUntil: until, canExtendWrapUp: true });
    stage.pass(20_000);
    expect(extend(stage)).toMatchObject({ outcome: 'done', id: 'anna' });
    expect(tile(stage)).toMatchObject({ wrapUpUntil: until + 30_000, canExtendWrapUp: false });
    expect(extend(stage)).toMatchObject({ outcome: 'refused', code: 'WRAP_UP_EXTENDED' });
    expect(stage.of('wrapUp.extended')).toHaveLength(1);
    stage.pass(39_999);
    expect(stage.activity('anna')).toBe('wrappingUp');
    stage.pass(1);
    expect(stage.activity('anna')).toBe('idle');
    expect(tile(stage)).toMatchObject({ wrapUpUntil: undefined, canExtendWrapUp: false });
  });

  test('is as much as the queue said when the wrap-up began, and none for 0', () => {
    const { stage } = wrapping({ wrapUpExtensionMs: 5_000 });
    stage.queue('Sales', { wrapUpMs: 30_000, wrapUpExtensionMs: 0 });
    const until = stage.now + 35_000;
    extend(stage);
    expect(tile(stage)?.wrapUpUntil).toBe(until);
    const { stage: fixed } = wrapping({ wrapUpExtensionMs: 0 });
    expect(tile(fixed)?.canExtendWrapUp).toBe(false);
    expect(extend(fixed)).toMatchObject({ code: 'WRAP_UP_FIXED' });
  });

  test('is for who wraps up only, and anew in each wrap-up', () => {
    const { stage } = wrapping();
    expect(stage.command({ type: 'extendWrapUp', agentId: asId('nobody') })).toMatchObject({ code: 'AGENT_NOT_FOUND' });
    extend(stage);
    end(stage);
    expect(extend(stage)).toMatchObject({ code: 'AGENT_NOT_WRAPPING_UP' });
    stage.arrives('Sales');
    stage.leaves(stage.callerOf(stage.takes('anna')));
    stage.settle();
    expect(extend(stage)).toMatchObject({ outcome: 'done' });
  });

  test('is kept by a snapshot, with whether it was used', () => {
    const { stage } = wrapping();
    extend(stage);
    const { wrapUpUntil } = tile(stage)!;
    stage.floor = thaw(structuredClone(freeze(stage.floor)));
    expect(tile(stage)).toMatchObject({ wrapUpUntil, canExtendWrapUp: false });
    expect(stage.floor.deadlines.at({ kind: 'wrapUp', agentId: anna })).toBe(wrapUpUntil);
  });
});

describe('A12 a disposition that is needed', () => {
  test('holds the early end up until there is one', () => {
    const { stage, callId } = wrapping({ dispositionNeeded: true });
    expect(end(stage)).toMatchObject({ outcome: 'refused', code: 'DISPOSITION_NEEDED' });
    expect(stage.activity('anna')).toBe('wrappingUp');
    stage.command({ type: 'setDisposition', callId, code: 'sold', note: '', past: { tags: [] } });
    expect(end(stage)).toMatchObject({ outcome: 'done' });
    expect(stage.activity('anna')).toBe('idle');
  });

  test('is there already when it was put down in the conversation', () => {
    const stage = new Stage();
    stage.queue('Sales', { wrapUpMs: 30_000, dispositionNeeded: true });
    stage.agent('anna', { Sales: 0 });
    stage.arrives('Sales');
    const callId = stage.takes('anna');
    stage.command({ type: 'setDisposition', callId, code: 'sold', note: '' });
    stage.leaves(stage.callerOf(callId));
    stage.settle();
    expect(end(stage)).toMatchObject({ outcome: 'done' });
  });

  test('keeps nobody longer than the time, and nobody from placing a call', () => {
    const { stage } = wrapping({ dispositionNeeded: true });
    stage.pass(30_000);
    expect(stage.activity('anna')).toBe('idle');
    const { stage: busy } = wrapping({ dispositionNeeded: true });
    expect(busy.command({ type: 'placeCall', agentId: anna, to: '+494012345' })).not.toMatchObject({
      outcome: 'refused',
    });
    expect(busy.activity('anna')).toBe('ringing');
  });

  test('is not asked for where the queue does not need it', () => {
    const { stage } = wrapping();
    expect(end(stage)).toMatchObject({ outcome: 'done' });
  });
});
