import { expect, test } from 'vitest';
import { listed, pbx } from '../floor/stage.testing.ts';
import { asId, type ProviderId } from '../kernel/ids.ts';
import { supervisionControls, type SupervisionAction } from './controls.ts';
import { SupervisionStage, takenOver } from './stage.testing.ts';

/** Why each can't be done by somebody; what is not there can be done. */
function refused(stage: SupervisionStage, name: string, more: { phone?: string } = {}) {
  const wish = { by: { kind: 'user', id: name }, ...more } as const;
  const controls = supervisionControls(stage.floor, stage.call(stage.callId), wish, stage.now);
  return Object.fromEntries(controls.flatMap(({ action, refusal }) => (refusal ? [[action, refusal.code]] : [])));
}
const all = (code: string, actions: readonly SupervisionAction[]) =>
  Object.fromEntries(actions.map((action) => [action, code]));
const modes = ['listen', 'whisper', 'barge'] as const;
const later = {
  takeOver: 'SUPERVISION_NOT_STARTED',
  handBack: 'SUPERVISION_NOT_STARTED',
  leave: 'SUPERVISION_NOT_STARTED',
};

test('S15 who may supervise is told what would be refused, and others are told nothing', () => {
  const stage = new SupervisionStage();
  stage.user('anna', 'agent', { agent: 'anna' });
  expect(refused(stage, 'sue')).toEqual(later);
  const wish = { by: { kind: 'user', id: 'anna' } } as const;
  expect(supervisionControls(stage.floor, stage.call(stage.callId), wish, stage.now)).toEqual([]);
});

test('S15 S1 a right that is missing comes before everything else', () => {
  const stage = new SupervisionStage();
  stage.user('sue', 'supervisor', { teams: ['team'], agent: 'sue', supervision: ['whisper'] });
  const none = 'SUPERVISION_NOT_ALLOWED';
  expect(refused(stage, 'sue')).toEqual({ ...later, listen: none, barge: none, takeOver: none });
  stage.tell({ type: 'provider.connected', providerId: pbx, version: '1', facets: ['originate'] });
  expect(refused(stage, 'sue')).toMatchObject({ listen: none, whisper: 'PROVIDER_CANNOT' });
});

test('S15 a PBX that can’t do it is a reason, for the list and for the command', () => {
  const stage = new SupervisionStage();
  const { callId } = stage;
  stage.connect(pbx, { legs: listed(stage) }, ['originate', 'queueing']);
  expect(refused(stage, 'sue')).toMatchObject(all('PROVIDER_CANNOT', modes));
  const wish = { type: 'superviseCall', callId, mode: 'listen', reason: 'quality' } as const;
  expect(stage.as('sue', wish)).toMatchObject({
    code: 'PROVIDER_CANNOT',
    message: 'The PBX of this call can not do that.',
  });
  stage.connect(pbx, { legs: listed(stage) }, ['supervise']);
  expect([refused(stage, 'sue'), stage.refused('sue', wish)]).toEqual([later, undefined]);
});

test('S15 S4 the phone decides, the own one or another', () => {
  const stage = new SupervisionStage();
  stage.user('sam', 'supervisor', { teams: ['team'] });
  expect(refused(stage, 'sam')).toMatchObject(all('AGENT_HAS_NO_EXTENSION', modes));
  expect(refused(stage, 'sam', { phone: 'x-anna' })).toMatchObject(all('EXTENSION_TAKEN', modes));
  expect(refused(stage, 'sam', { phone: 'nowhere' })).toMatchObject(all('PHONE_OFFLINE', modes));
  const elsewhere = asId<ProviderId>('elsewhere');
  stage.pbx(elsewhere);
  stage.agent('away', {}, { providerId: elsewhere });
  stage.user('sam', 'supervisor', { teams: ['team'], agent: 'away' });
  expect(refused(stage, 'sam')).toMatchObject(all('AGENT_HAS_NO_EXTENSION', modes));
});

test('S15 S5 while it goes on every mode can be had, and it can be left', () => {
  const stage = new SupervisionStage();
  stage.listens('sue', 'listen');
  expect(refused(stage, 'sue')).toEqual({ handBack: 'CALL_NOT_TAKEN_OVER' });
  expect(refused(stage, 'sam')).toEqual(later);
});

test('S15 S8 S9 who has taken over hands back, and nothing else', () => {
  const { stage } = takenOver();
  expect(refused(stage, 'sue')).toEqual(all('CALL_TAKEN_OVER', [...modes, 'takeOver', 'leave']));
});

test('S15 nothing happens by being asked', () => {
  const stage = new SupervisionStage();
  const before = JSON.stringify([...stage.call(stage.callId).legs]);
  const { length } = stage.facts;
  refused(stage, 'sue');
  expect([JSON.stringify([...stage.call(stage.callId).legs]), stage.facts.length]).toEqual([before, length]);
});
