import { describe, expect, test } from 'vitest';
import type { Stage } from '../floor/stage.testing.ts';
import type { CallId } from '../kernel/ids.ts';
import { agent, carriedOut, holds, talking } from './control.testing.ts';

describe('consult', () => {
  const toBen = { kind: 'agent', agentId: agent('ben') } as const;

  function consulting() {
    const all = talking({ wrapUpMs: 10_000 });
    const { stage, callId } = all;
    stage.command({ type: 'startConsult', callId, to: toBen });
    const asked = stage.effects;
    carriedOut(stage, asked);
    const third = stage.legOf('ben');
    return { ...all, third };
  }

  function consulted() {
    const all = consulting();
    all.stage.answers('ben');
    carriedOut(all.stage);
    return all;
  }

  const state = (stage: Stage, callId: CallId) => {
    const at = stage.call(callId).stage;
    return at.state === 'connected' ? at : undefined;
  };

  test('C27 the other party is put on hold, and agent and third party talk apart', () => {
    const { stage, callId, caller, own, third } = consulted();
    expect(holds(stage, callId, caller)).toBe('held');
    expect(state(stage, callId)).toMatchObject({
      legIds: [caller, own],
      consult: { legId: third, ownLegId: own, state: 'talking', front: 'consult' },
    });
  });

  test('C27 swap, and swap again', () => {
    const { stage, callId, caller, third } = consulted();
    stage.command({ type: 'swapConsult', callId });
    carriedOut(stage);
    expect([holds(stage, callId, caller), holds(stage, callId, third)]).toEqual([undefined, 'held']);
    stage.command({ type: 'swapConsult', callId });
    carriedOut(stage);
    expect([holds(stage, callId, caller), holds(stage, callId, third)]).toEqual(['held', undefined]);
    expect(stage.of('command.settled').map(({ payload }) => payload.outcome)).not.toContain('failed');
  });

  test('C27 merge: all three talk, and one may leave', () => {
    const { stage, callId, caller, own, third } = consulted();
    stage.command({ type: 'mergeConsult', callId });
    expect(stage.wanted('join')).toMatchObject([{ legIds: [caller, own, third] }]);
    carriedOut(stage);
    expect([...stage.call(callId).legs.values()].some(({ hold }) => hold)).toBe(false);
    stage.leaves(own);
    expect(state(stage, callId)?.legIds).toEqual([caller, third]);
    stage.leaves(third);
    stage.settle();
    expect(stage.floor.calls.has(callId)).toBe(false);
  });

  test('C27 complete: the agent leaves, both agents wrap up', () => {
    const { stage, callId, caller, own, third } = consulted();
    stage.command({ type: 'completeConsult', callId });
    carriedOut(stage);
    stage.leaves(own);
    expect(state(stage, callId)?.legIds).toEqual([caller, third]);
    expect(stage.activity('anna')).toBe('wrappingUp');
    stage.leaves(caller);
    stage.settle();
    expect(stage.activity('ben')).toBe('wrappingUp');
  });

  test('C27 cancel: the third one leaves, and the others are together again', () => {
    const { stage, callId, caller, third } = consulted();
    stage.command({ type: 'cancelConsult', callId });
    expect(stage.wanted('hangUp')).toMatchObject([{ legId: third }]);
    carriedOut(stage);
    stage.settle();
    expect(holds(stage, callId, caller)).toBeUndefined();
    expect(state(stage, callId)?.consult).toBeUndefined();
  });

  test.each(['busy', 'noAnswer', 'unreachable'] as const)('C28 the third one is not had: %s', (cause) => {
    const { stage, callId, caller, third } = consulting();
    if (cause === 'noAnswer') stage.pass(60_000);
    else stage.leaves(third, cause);
    carriedOut(stage);
    stage.settle();
    expect(stage.last('consult.ended').payload.reason).toBe(cause);
    expect(holds(stage, callId, caller)).toBeUndefined();
    expect(state(stage, callId)).toBeDefined();
  });

  test('C28 the agent leaves: completed when the third one talks, a transfer when it rings', () => {
    const talks = consulted();
    talks.stage.leaves(talks.own);
    carriedOut(talks.stage);
    expect(state(talks.stage, talks.callId)?.legIds).toEqual([talks.caller, talks.third]);
    const rings = consulting();
    rings.stage.leaves(rings.own);
    expect(rings.stage.call(rings.callId).stage).toMatchObject({ state: 'transferring', ringing: rings.third });
    rings.stage.takes('ben');
    expect(state(rings.stage, rings.callId)?.legIds).toEqual([rings.caller, rings.third]);
  });

  test('C28 the other party leaves: the two who consult talk on; a phone that still rings is let go', () => {
    const talks = consulted();
    talks.stage.leaves(talks.caller);
    expect(state(talks.stage, talks.callId)?.legIds).toEqual([talks.own, talks.third]);
    talks.stage.leaves(talks.third);
    talks.stage.settle();
    const rings = consulting();
    rings.stage.leaves(rings.caller);
    rings.stage.settle();
    expect([talks.stage.floor.calls.size, rings.stage.floor.calls.size]).toEqual([0, 0]);
    expect(rings.stage.activity('ben')).toBe('idle');
  });

  test('C27 what can not be done while the third one rings is refused', () => {
    const { stage, callId } = consulting();
    for (const type of ['swapConsult', 'mergeConsult', 'completeConsult'] as const)
      expect(stage.command({ type, callId })).toMatchObject({ code: 'CONSULTATION_RINGING' });
    expect(stage.command({ type: 'transferCall', callId, to: toBen })).toMatchObject({ code: 'CONSULTATION_OPEN' });
    expect(stage.command({ type: 'startConsult', callId, to: toBen })).toMatchObject({ code: 'CONSULTATION_OPEN' });
  });

  test('C29 a dropped party does not end the call of three', () => {
    const { stage, callId, caller, own, third } = consulted();
    stage.command({ type: 'mergeConsult', callId });
    carriedOut(stage);
    stage.command({ type: 'dropParty', callId, legId: third });
    stage.settle();
    expect(state(stage, callId)?.legIds).toEqual([caller, own]);
    stage.command({ type: 'dropParty', callId, legId: caller });
    stage.settle();
    expect(stage.floor.calls.has(callId)).toBe(false);
  });
});
