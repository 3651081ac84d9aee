/** Who hangs up, and which link breaks, between what was asked of the PBX and what it has done. */
import { describe, expect, test } from 'vitest';
import { listed, lost, pbx } from '../floor/stage.testing.ts';
import { agent, carriedOut, holds, talking } from './control.testing.ts';

const toBen = { kind: 'agent', agentId: agent('ben') } as const;

describe('whoever is consulted has answered and is not joined yet', () => {
  function joining() {
    const all = talking({ wrapUpMs: 10_000 });
    const { stage, callId } = all;
    stage.command({ type: 'startConsult', callId, to: toBen });
    carriedOut(stage);
    const third = stage.legOf('ben');
    stage.answers('ben');
    return { ...all, third, joins: stage.wanted('join') };
  }

  test('C28 the agent hangs up: the other party and who has answered talk, and both agents wrap up', () => {
    const { stage, callId, caller, own, third } = joining();
    stage.leaves(own);
    expect(stage.wanted('join')).toMatchObject([{ legIds: [caller, third] }]);
    carriedOut(stage);
    expect(stage.call(callId).stage).toMatchObject({ state: 'connected', legIds: [caller, third] });
    expect(stage.activity('anna')).toBe('wrappingUp');
    stage.leaves(caller);
    stage.settle();
    expect(stage.activity('ben')).toBe('wrappingUp');
  });

  test('C28 the other party hangs up: agent and who has answered go on', () => {
    const { stage, callId, caller, own, third, joins } = joining();
    stage.leaves(caller);
    carriedOut(stage, joins);
    expect(stage.call(callId).stage).toMatchObject({ state: 'connected', legIds: [own, third] });
    expect(stage.activity('anna')).toBe('talking');
  });
});

test('C28 a consultation is completed and the PBX can’t join the two: it is tried again until it can', () => {
  const { stage, callId, caller } = talking();
  stage.command({ type: 'startConsult', callId, to: toBen });
  carriedOut(stage);
  const third = stage.legOf('ben');
  stage.answers('ben');
  carriedOut(stage);
  stage.command({ type: 'completeConsult', callId });
  for (let tries = 1; tries <= 5; tries += 1) {
    expect(stage.wanted('join')).toContainEqual(expect.objectContaining({ legIds: [caller, third] }));
    stage.tell({ type: 'effect.failed', effect: 'join', callId, cause: 'failed' });
    expect(stage.wanted('join')).toEqual([]);
    stage.pass(3_000);
  }
  carriedOut(stage);
  expect([holds(stage, callId, caller), holds(stage, callId, third)]).toEqual([undefined, undefined]);
  expect(stage.call(callId).stage).toMatchObject({ state: 'connected', legIds: [caller, third] });
});

test('C25 F4 the target has hung up while the PBX was away: the agent has the call again, and no caller is lost', () => {
  const { stage, own, caller, callId } = talking();
  stage.command({ type: 'transferCall', callId, to: toBen });
  const target = stage.legOf('ben');
  stage.leaves(own);
  stage.tell(lost);
  stage.connect(pbx, { legs: listed(stage).filter(({ legId }) => legId !== target) });
  expect(stage.wanted('ring')).toMatchObject([{ target: { extension: 'x-anna' } }]);
  expect(stage.call(callId).stage).toMatchObject({ state: 'transferring', legId: caller, back: 'failed' });
});
