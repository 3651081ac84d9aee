/** Greetings that are said by phone: rule VM11. */
import { expect, test } from 'vitest';
import { by, pbx, Stage } from '../floor/stage.testing.ts';
import { asId } from '../kernel/ids.ts';
import { anna, at, ended, ends, plays, starts, tap } from './stage.testing.ts';
import { boxDefaults, TONE, type Box } from './voicemail.ts';

const ofQueue: Box = { kind: 'queue', queueId: asId('sales') };

/** Anna is rung to say the greeting of a queue. */
function rung(box: Box = ofQueue): Stage {
  const stage = new Stage();
  stage.queue('sales', { voicemail: boxDefaults, recording: 'never' });
  stage.agent('anna', { sales: 0 });
  stage.command({ type: 'recordGreeting', box, agentId: anna });
  return stage;
}

test('VM11 the own phone rings; after the tone it is taken down, and is the greeting when it is complete', () => {
  const stage = rung();
  const { callId } = stage.last('greeting.asked');
  expect(stage.wanted('ring')).toMatchObject([{ target: { extension: 'x-anna' } }]);
  stage.answers('anna');
  expect(plays(stage)).toMatchObject([{ media: [TONE] }]);
  ended(stage, callId);
  expect(at(stage, callId).phase).toBe('recording');
  starts(stage, tap(callId));
  stage.tell({ type: 'leg.digit', providerId: pbx, legId: at(stage, callId).legId, digit: '#' });
  stage.settle();
  ends(stage, tap(callId));
  const { recordingId } = stage.last('recording.finished').payload;
  expect(stage.command({ type: 'greetingTaken', recordingId, media: 'recording:hello' })).toMatchObject({
    outcome: 'done',
  });
  expect(stage.last('queue.configured').payload).toMatchObject({
    by,
    settings: { name: 'sales', voicemail: { ...boxDefaults, greeting: 'recording:hello' } },
  });
  expect(stage.floor.recordings.size).toBe(0);
  expect(stage.floor.voicemails.size).toBe(0);
  expect(stage.activity('anna')).toBe('idle');
  expect(stage.command({ type: 'greetingTaken', recordingId, media: 'recording:hello' })).toMatchObject({
    code: 'RECORDING_NOT_FOUND',
  });
});

test('VM11 of an agent’s own box: all else that is set up stays', () => {
  const stage = new Stage();
  stage.queue('sales');
  stage.agent('anna', { sales: 0 });
  const box = { kind: 'agent', agentId: anna } as const;
  expect(stage.command({ type: 'recordGreeting', box, agentId: anna })).toMatchObject({ code: 'VOICEMAIL_CLOSED' });
  const set = {
    agentId: anna,
    isNew: false,
    name: 'Anna',
    extension: { providerId: pbx, extension: 'x-anna' },
    skills: [{ name: 'German', level: 3 }],
    recordingConsent: true,
  };
  stage.command({ type: 'saveAgent', ...set, voicemail: boxDefaults });
  stage.command({ type: 'recordGreeting', box, agentId: anna });
  const { callId } = stage.last('greeting.asked');
  stage.answers('anna');
  ended(stage, callId);
  starts(stage, tap(callId));
  stage.leaves(stage.legOf('anna'));
  ends(stage, tap(callId));
  const before = stage.floor.agents.get(anna)!;
  const { name, extension, skills, recordingConsent } = structuredClone(before);
  const { recordingId } = stage.last('recording.finished').payload;
  stage.command({ type: 'greetingTaken', recordingId, media: 'recording:anna' });
  const after = stage.floor.agents.get(anna);
  expect(after).toMatchObject({ name, extension, skills, recordingConsent });
  expect(after?.voicemail?.greeting).toBe('recording:anna');
});

test('VM11 who does not answer, or hangs up before the tone, changes nothing', () => {
  const stage = rung();
  stage.pass(30_000);
  stage.settle();
  expect(stage.floor.calls.size).toBe(0);
  stage.command({ type: 'recordGreeting', box: ofQueue, agentId: anna });
  stage.answers('anna');
  stage.leaves(stage.legOf('anna'));
  expect(stage.floor.calls.size).toBe(0);
  expect(stage.floor.recordings.size).toBe(0);
  expect(stage.of('queue.configured')).toHaveLength(1);
});
