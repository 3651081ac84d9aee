/** What others do with the call between a supervisor's wish and its confirmation. */
import { describe, expect, test } from 'vitest';
import { carriedOut, holds } from '../calls/control.testing.ts';
import type { Effect } from '../floor/effect.ts';
import { listed, lost, pbx } from '../floor/stage.testing.ts';
import { asId } from '../kernel/ids.ts';
import { SupervisionStage, takenOver } from './stage.testing.ts';

const outside = { kind: 'number', number: '+4930123456' } as const;

describe('while a take-over is under way', () => {
  test('S8 the agent consults somebody: nothing is taken over, and nobody is left on hold', () => {
    const stage = new SupervisionStage();
    const { callId } = stage;
    const supervisionId = stage.listens('sue', 'listen');
    stage.as('sue', { type: 'takeOverCall', supervisionId });
    const asked = stage.effects;
    stage.command({ type: 'startConsult', callId, agentId: asId('anna'), to: outside });
    const consulting = stage.effects;
    expect(stage.of('supervision.takeOverFailed')).toHaveLength(1);
    stage.carryOut(asked);
    expect(stage.of('supervision.tookOver')).toHaveLength(0);
    expect(stage.supervision(supervisionId).part).toEqual({ state: 'beside' });
    carriedOut(stage, consulting);
    expect(stage.parties).toContain(stage.legOf('anna'));
  });

  test('S8 the caller is put on hold: nothing is taken over', () => {
    const stage = new SupervisionStage();
    const { callId } = stage;
    const supervisionId = stage.listens('sue', 'listen');
    stage.as('sue', { type: 'takeOverCall', supervisionId });
    const asked = stage.effects;
    stage.command({ type: 'holdCall', callId, agentId: asId('anna') });
    stage.carryOut(asked);
    expect([stage.of('supervision.takeOverFailed').length, stage.of('supervision.tookOver').length]).toEqual([1, 0]);
  });
});

test('S6 the agent has transferred the call before the PBX could put the supervisor beside them: it is followed', () => {
  const stage = new SupervisionStage();
  stage.agent('ben', {});
  const { callId } = stage;
  const anna = stage.legOf('anna');
  const supervisionId = stage.supervise('sue', 'listen');
  const { legId } = stage.supervision(supervisionId);
  stage.tell({ type: 'leg.answered', providerId: pbx, legId });
  stage.command({ type: 'transferCall', callId, agentId: asId('anna'), to: { kind: 'agent', agentId: asId('ben') } });
  stage.leaves(anna);
  stage.tell({ type: 'effect.failed', effect: 'supervise', callId, legId, cause: 'failed', gone: [anna] });
  expect(stage.of('supervision.endRequested')).toHaveLength(0);
  stage.takes('ben');
  expect(stage.directed()).toMatchObject([
    { supervisionId, place: { kind: 'beside', targetLegId: stage.legOf('ben') } },
  ]);
});

describe('while a call is handed back', () => {
  const answered = () => {
    const { stage, handBack, supervisionId } = takenOver();
    stage.as('sue', handBack);
    stage.answers('anna');
    return { stage, supervisionId, callId: stage.callId, join: stage.wanted('join') };
  };

  test('S9 the supervisor consults somebody: the agent is let go, and the supervisor goes on', () => {
    const { stage, supervisionId, callId, join } = answered();
    stage.command({ type: 'startConsult', callId, agentId: asId('sue'), to: outside });
    expect(stage.wanted('hangUp')).toMatchObject([{ legId: stage.legOf('anna') }]);
    carriedOut(stage, join);
    expect(stage.of('supervision.handedBack')).toHaveLength(0);
    stage.leaves(stage.legOf('anna'));
    expect(stage.supervision(supervisionId).part).toEqual({ state: 'talking', from: 'anna' });
    expect(stage.parties).toContain(stage.legOf('sue'));
  });

  test('S9 C20 who is on hold stays there, until the agent brings them back', () => {
    const { stage, handBack } = takenOver();
    const { callId } = stage;
    const caller = stage.callerOf(callId);
    stage.command({ type: 'holdCall', callId, agentId: asId('sue') });
    stage.carryOut();
    stage.as('sue', handBack);
    stage.answers('anna');
    const anna = stage.legOf('anna');
    expect(stage.wanted('join')).toMatchObject([{ legIds: [stage.legOf('sue'), anna] }]);
    carriedOut(stage);
    expect([stage.parties, holds(stage, callId, caller)]).toEqual([[caller, anna], 'held']);
  });

  test('S9 the PBX does not join them: the agent is let go, and the supervisor goes on', () => {
    const { stage, supervisionId, callId } = answered();
    stage.tell({ type: 'effect.failed', effect: 'join', callId, cause: 'failed' });
    stage.settle();
    expect(stage.last('supervision.handBackFailed').payload).toMatchObject({ supervisionId, cause: 'failed' });
    expect(stage.supervision(supervisionId).part).toEqual({ state: 'talking', from: 'anna' });
    expect(stage.activity('anna')).toBe('idle');
    expect(stage.parties).toEqual([stage.callerOf(callId), stage.legOf('sue')]);
  });

  test('S9 S13 the PBX was away when they answered: they are joined after that', () => {
    const { stage, join } = answered();
    stage.tell(lost);
    stage.connect(pbx, { legs: listed(stage) });
    const joins = stage.wanted('join').filter((effect: Effect) => effect.type === 'join');
    expect(joins).toMatchObject([{ legIds: (join[0] as { legIds: unknown }).legIds }]);
    carriedOut(stage, joins);
    expect(stage.of('supervision.handedBack')).toHaveLength(1);
  });
});
