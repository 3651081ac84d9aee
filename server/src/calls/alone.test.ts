import { expect, test } from 'vitest';
import { freeze, thaw } from '../floor/snapshot.ts';
import { lost, pbx, type Stage } from '../floor/stage.testing.ts';
import { ALONE_MS } from './alone.ts';
import { carriedOut, talking } from './control.testing.ts';

const outside = { kind: 'number', number: '030 23125002' } as const;

/** The legs of the call's third party, who is outside. */
const called = (stage: Stage) => stage.of('leg.requested').findLast(({ payload }) => payload.role === 'callee')!.legId;

/** Anna consults somebody outside and leaves the two to themselves. */
function leftAlone() {
  const all = talking();
  const { stage, callId } = all;
  stage.command({ type: 'startConsult', callId, to: outside });
  carriedOut(stage);
  const third = called(stage);
  stage.tell({ type: 'leg.answered', providerId: pbx, legId: third });
  carriedOut(stage);
  stage.command({ type: 'completeConsult', callId });
  carriedOut(stage);
  return { ...all, third };
}

test('C33 two outside parties are left alone: after four hours both lines end, and the call’s story says why', () => {
  const { stage, callId, caller, own, third } = leftAlone();
  stage.leaves(own);
  expect(stage.of('call.leftAlone')).toMatchObject([{ callId, payload: { until: stage.now + ALONE_MS } }]);
  stage.pass(ALONE_MS - 1);
  expect(stage.call(callId).stage.state).toBe('connected');
  stage.pass(1);
  expect(stage.wanted('hangUp')).toMatchObject([{ legId: caller }, { legId: third }]);
  const types = stage.facts.map(({ type }) => type);
  expect(types.indexOf('call.aloneTooLong')).toBe(types.indexOf('call.ending') - 1);
  for (const legId of [caller, third]) stage.leaves(legId, 'normal');
  expect(stage.of('call.ended')).toMatchObject([{ payload: { end: 'completed' } }]);
  expect(stage.floor.deadlines.at({ kind: 'alone', callId })).toBeUndefined();
});

test('C33 so are those of a blind transfer to a number outside', () => {
  const { stage, callId, own } = talking();
  stage.command({ type: 'transferCall', callId, to: outside });
  stage.leaves(own);
  stage.tell({ type: 'leg.answered', providerId: pbx, legId: called(stage) });
  carriedOut(stage);
  expect(stage.of('call.leftAlone')).toHaveLength(1);
});

test('C33 whoever talks to an agent, or is held for one, is not alone', () => {
  const { stage, callId } = talking();
  stage.command({ type: 'startConsult', callId, to: outside });
  carriedOut(stage);
  stage.tell({ type: 'leg.answered', providerId: pbx, legId: called(stage) });
  carriedOut(stage);
  stage.command({ type: 'mergeConsult', callId });
  carriedOut(stage);
  stage.pass(2 * ALONE_MS);
  expect(stage.call(callId).stage.state).toBe('connected');
  expect(stage.of('call.leftAlone')).toEqual([]);
});

test('C33 one of the two hangs up first: nothing is left to wait for', () => {
  const { stage, callId, caller, own, third } = leftAlone();
  stage.leaves(own);
  stage.leaves(third);
  stage.leaves(caller);
  expect(stage.floor.deadlines.at({ kind: 'alone', callId })).toBeUndefined();
  expect(stage.of('call.aloneTooLong')).toEqual([]);
});

test('C33 the time goes on through a restart, and rests while the PBX is away', () => {
  const { stage, callId, own } = leftAlone();
  stage.leaves(own);
  const until = stage.floor.deadlines.at({ kind: 'alone', callId });
  expect(until).toBe(stage.now + ALONE_MS);
  stage.floor = thaw(structuredClone(freeze(stage.floor)));
  expect(stage.floor.deadlines.at({ kind: 'alone', callId })).toBe(until);
  stage.tell(lost);
  expect(stage.floor.deadlines.at({ kind: 'alone', callId })).toBeUndefined();
});
