import { expect, test } from 'vitest';
import { asId } from '../kernel/ids.ts';
import { SupervisionStage } from '../supervision/stage.testing.ts';
import { recordingControls } from './controls.ts';
import { recordingNow } from './now.ts';

/** Why each can't be done by somebody; what is not there can be done. */
function refused(stage: SupervisionStage, name: string) {
  const controls = recordingControls(stage.floor, stage.call(stage.callId), { kind: 'user', id: name }, stage.now);
  return Object.fromEntries(controls.flatMap(({ action, refusal }) => (refusal ? [[action, refusal.code]] : [])));
}
const now = (stage: SupervisionStage) => recordingNow(stage.floor, stage.call(stage.callId));
const begin = (stage: SupervisionStage) => {
  stage.as('sue', { type: 'startRecording', callId: stage.callId });
  const { taps } = [...stage.floor.recordings.values()][0]!;
  for (const { id: tapId } of taps)
    stage.tell({ type: 'tap.started', providerId: asId('pbx'), tapId, startedAt: stage.now, behindMs: 0 });
};
const nothingRuns = { stop: 'RECORDING_NOT_RUNNING', pause: 'RECORDING_NOT_RUNNING', resume: 'RECORDING_NOT_RUNNING' };

test('R1 R27 what is never recorded says so', () => {
  const stage = new SupervisionStage({ recording: 'never' });
  expect(refused(stage, 'sue')).toEqual({ start: 'RECORDING_NOT_ALLOWED', ...nothingRuns });
  expect(now(stage)).toEqual({ callId: stage.callId, policy: 'never', standing: 'off' });
});

test('R5 R7 R27 on demand it begins, is paused with a reason and an end, goes on and is ended', () => {
  const stage = new SupervisionStage({ recording: 'onDemand', consent: 'none', pauseLimitMs: 60_000 });
  expect([refused(stage, 'sue'), now(stage).standing]).toEqual([nothingRuns, 'off']);
  begin(stage);
  expect([refused(stage, 'sue'), now(stage).standing]).toEqual([{}, 'running']);
  stage.as('sue', { type: 'pauseRecording', callId: stage.callId, reason: 'card' });
  expect(now(stage)).toMatchObject({ standing: 'paused', reason: 'card', since: stage.now, until: stage.now + 60_000 });
  stage.as('sue', { type: 'resumeRecording', callId: stage.callId });
  expect(now(stage).standing).toBe('running');
  stage.as('sue', { type: 'stopRecording', callId: stage.callId });
  expect(now(stage).standing).toMatch(/closing|ended/);
});

test('R6 R27 what is always recorded is not ended by an agent', () => {
  const stage = new SupervisionStage({ recording: 'always', consent: 'none' });
  stage.user('anna', 'agent', { agent: 'anna' });
  expect(refused(stage, 'anna')).toEqual({ stop: 'RECORDING_NOT_ALLOWED' });
  expect(refused(stage, 'sue')).toEqual({});
});
