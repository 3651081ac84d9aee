/** When a command about a supervision counts as done: by what its own supervision has come to, and by nothing else. */
import { describe, expect, test } from 'vitest';
import { pbx } from '../floor/stage.testing.ts';
import { SupervisionStage } from './stage.testing.ts';
import { supervisedSoFar, type SupervisionMode } from './supervision.ts';

const change = (mode: SupervisionMode) => ({ type: 'changeSupervision', mode }) as const;

/** What became of the commands that waited, oldest first; `open` for those that still do. */
function outcomes(stage: SupervisionStage) {
  const settled = new Map(stage.of('command.settled').map(({ payload }) => [payload.command, payload.outcome]));
  return stage
    .of('call.commanded')
    .flatMap(({ seq, payload }) => (payload.outcome === 'open' ? [settled.get(seq) ?? 'open'] : []));
}

describe('a change of mode', () => {
  test('S3 S5 of two in a row the first has failed as soon as the second is wished, and only the second is done', () => {
    const stage = new SupervisionStage();
    const supervisionId = stage.listens('sue', 'listen');
    stage.as('sue', { ...change('barge'), supervisionId });
    const first = stage.effects;
    expect(outcomes(stage)).toEqual(['open']);
    stage.as('sue', { ...change('whisper'), supervisionId });
    const second = stage.effects;
    expect(outcomes(stage)).toEqual(['failed', 'open']);
    stage.carryOut(first);
    expect(outcomes(stage)).toEqual(['failed', 'open']);
    stage.carryOut(second);
    expect(outcomes(stage)).toEqual(['failed', 'done']);
  });

  test('S5 there and back before the PBX has done anything: what is so already is done', () => {
    const stage = new SupervisionStage();
    const supervisionId = stage.listens('sue', 'listen');
    stage.as('sue', { ...change('barge'), supervisionId });
    expect(stage.as('sue', { ...change('listen'), supervisionId })).toMatchObject({ outcome: 'done' });
    expect(outcomes(stage)).toEqual(['failed']);
  });

  test('S5 what is wished a second time waits like the first time', () => {
    const stage = new SupervisionStage();
    const supervisionId = stage.listens('sue', 'listen');
    stage.as('sue', { ...change('barge'), supervisionId });
    const asked = stage.effects;
    expect(stage.as('sue', { ...change('barge'), supervisionId })).toMatchObject({ outcome: 'awaits' });
    expect(stage.of('supervision.modeRequested')).toHaveLength(1);
    stage.carryOut(asked);
    expect(outcomes(stage)).toEqual(['done', 'done']);
  });

  test('S3 what happens to another supervisor settles nothing', () => {
    const stage = new SupervisionStage();
    const supervisionId = stage.listens('sue', 'listen');
    stage.as('sue', { ...change('barge'), supervisionId });
    const asked = stage.effects;
    const other = stage.listens('sam', 'whisper');
    stage.leaves(stage.supervision(other).legId);
    expect(outcomes(stage)).toEqual(['open']);
    stage.carryOut(asked);
    expect(outcomes(stage)).toEqual(['done']);
  });

  test('S6 S12 while nobody is to be heard the wish is all there is', () => {
    const stage = new SupervisionStage({ recording: 'always' });
    const supervisionId = stage.listens('sue', 'listen');
    stage.as('sue', { ...change('barge'), supervisionId });
    stage.command({ type: 'pauseRecording', callId: stage.callId, reason: 'card' });
    stage.carryOut();
    expect(outcomes(stage)).toEqual(['open']);
    expect(stage.as('sue', { ...change('whisper'), supervisionId })).toMatchObject({ outcome: 'done' });
    stage.command({ type: 'resumeRecording', callId: stage.callId });
    stage.carryOut();
    expect(stage.last('supervision.changed').payload).toMatchObject({ mode: 'whisper', by: { id: 'sue' } });
  });

  test('S3 while the phone rings it is a fact by itself, and the beginning is in that mode', () => {
    const stage = new SupervisionStage();
    const supervisionId = stage.supervise('sue', 'listen');
    expect(stage.as('sue', { ...change('barge'), supervisionId })).toMatchObject({ outcome: 'done' });
    expect(stage.last('supervision.modeRequested').payload).toMatchObject({ mode: 'barge', by: { id: 'sue' } });
    stage.tell({ type: 'leg.answered', providerId: pbx, legId: stage.supervision(supervisionId).legId });
    expect(stage.directed()).toMatchObject([{ place: { kind: 'inside' } }]);
    stage.carryOut();
    expect(stage.of('supervision.started').map(({ payload }) => payload)).toMatchObject([
      { mode: 'barge', by: { id: 'sue' } },
    ]);
    expect(stage.of('supervision.changed')).toHaveLength(0);
  });

  test('S3 between the answer and the first place: the beginning settles it', () => {
    const stage = new SupervisionStage();
    const supervisionId = stage.supervise('sue', 'listen');
    stage.tell({ type: 'leg.answered', providerId: pbx, legId: stage.supervision(supervisionId).legId });
    const first = stage.effects;
    stage.as('sue', { ...change('whisper'), supervisionId });
    const second = stage.effects;
    stage.carryOut(first);
    expect(outcomes(stage)).toEqual(['open']);
    stage.carryOut(second);
    expect(outcomes(stage)).toEqual(['done']);
    expect(stage.of('supervision.started').map(({ payload }) => payload.mode)).toEqual(['whisper']);
  });

  test('S11 what somebody has been is what the PBX has done, not what was wished last', () => {
    const stage = new SupervisionStage();
    const supervisionId = stage.listens('sue', 'listen');
    stage.as('sue', { ...change('barge'), supervisionId });
    expect(supervisedSoFar(stage.call(stage.callId)).supervised).toMatchObject([{ mode: 'listen' }]);
    stage.leaves(stage.supervision(supervisionId).legId);
    expect(stage.call(stage.callId).supervised).toMatchObject([{ mode: 'listen' }]);
  });

  test('S5 it has failed when the supervision ends instead', () => {
    const stage = new SupervisionStage();
    const supervisionId = stage.listens('sue', 'listen');
    stage.as('sue', { ...change('barge'), supervisionId });
    stage.leaves(stage.supervision(supervisionId).legId);
    expect(outcomes(stage)).toEqual(['failed']);
  });
});

describe('taking over and ending', () => {
  test('S3 who takes over before they were put anywhere has begun with that', () => {
    const stage = new SupervisionStage();
    const supervisionId = stage.supervise('sue', 'listen');
    stage.tell({ type: 'leg.answered', providerId: pbx, legId: stage.supervision(supervisionId).legId });
    stage.as('sue', { type: 'takeOverCall', supervisionId });
    stage.carryOut();
    expect(stage.of('supervision.started').map(({ payload }) => payload)).toMatchObject([
      { mode: 'barge', ofId: 'anna', by: { id: 'sue' } },
    ]);
    expect(stage.of('supervision.tookOver')).toHaveLength(1);
    expect(outcomes(stage)).toEqual(['done']);
    expect(stage.supervision(supervisionId).startedAt).toBe(stage.now);
  });

  test('S8 it has failed when the agent is gone first, and not by what others do', () => {
    const stage = new SupervisionStage();
    const supervisionId = stage.listens('sue', 'listen');
    const other = stage.listens('sam', 'listen');
    stage.as('sue', { type: 'takeOverCall', supervisionId });
    stage.leaves(stage.supervision(other).legId);
    expect(outcomes(stage)).toEqual(['open']);
    stage.leaves(stage.legOf('anna'));
    stage.settle();
    expect(outcomes(stage)).toEqual(['failed']);
  });

  test('S7 an end is awaited for one’s own supervision', () => {
    const stage = new SupervisionStage();
    const supervisionId = stage.listens('sue', 'listen');
    const other = stage.listens('sam', 'listen');
    stage.as('sue', { type: 'endSupervision', supervisionId });
    stage.leaves(stage.supervision(other).legId);
    expect(outcomes(stage)).toEqual(['open']);
    stage.leaves(stage.legOf('sue'));
    expect(outcomes(stage)).toEqual(['done']);
  });
});
