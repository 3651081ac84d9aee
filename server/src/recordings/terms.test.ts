/** Rule R28: what is set holds for the calls that come after it. */
import { expect, test } from 'vitest';
import { plain, Stage } from '../floor/stage.testing.ts';
import { asId } from '../kernel/ids.ts';
import { ConsentStage, strict } from './consent.testing.ts';

test.each(['always', 'never'] as const)('R28 %s is set while they talk: it holds for who calls next', (recording) => {
  const stage = new Stage();
  stage.queue('sales', { recording: recording === 'always' ? 'onDemand' : 'always' });
  stage.agent('anna', { sales: 0 });
  const callId = stage.arrives('sales');
  stage.takes('anna');
  const before = stage.floor.recordings.size;
  stage.queue('sales', { recording });
  stage.command({ type: 'setTags', callId, tags: ['vip'] });
  expect(stage.floor.recordings.size).toBe(before);
  if (recording === 'always')
    expect(stage.command({ type: 'startRecording', callId })).toMatchObject({ outcome: 'awaits' });
  stage.leaves(stage.callerOf(callId));
  stage.settle();
  stage.pass(60_000);
  const next = stage.arrives('sales');
  stage.takes('anna');
  expect(stage.of('recording.requested').some((fact) => fact.callId === next)).toBe(recording === 'always');
});

test('R28 who is moved into another queue comes there on its terms, and comes back on those of now', () => {
  const stage = new Stage();
  const sales = stage.queue('sales', { recording: 'always' });
  const support = stage.queue('support', { recording: 'never' });
  stage.agent('anna', { sales: 0, support: 0 });
  stage.status(asId('anna'), 'away');
  const callId = stage.arrives('sales');
  stage.queue('support', { recording: 'onDemand' });
  stage.command({ type: 'moveCall', callId, queueId: support });
  expect(stage.call(callId).recordingTerms).toMatchObject({ queueId: support, recording: 'onDemand' });
  stage.queue('sales', { recording: 'never' });
  stage.command({ type: 'moveCall', callId, queueId: sales });
  expect(stage.call(callId).recordingTerms).toMatchObject({ queueId: sales, recording: 'never' });
});

test('R28 the centre moves to another country while somebody is asked: they are asked on as before, and whoever comes next otherwise', () => {
  const stage = new ConsentStage();
  const { consent: _ofTheCentre, ...settings } = { ...plain, ...strict };
  stage.command({ type: 'saveQueue', queueId: asId('sales'), isNew: false, settings });
  stage.agrees('anna', false);
  const first = stage.arrives('sales');
  stage.command({ type: 'configureCentre', timeZone: 'Europe/London', country: 'GB' });
  stage.playEnds(first);
  expect(stage.call(first).stage.state, 'a key is waited for').toBe('asking');
  stage.presses('1', stage.callerOf(first));
  stage.takes('anna');
  expect(stage.floor.recordings.size, 'everybody has to agree').toBe(0);
  stage.leaves(stage.callerOf(first));
  stage.settle();
  stage.pass(60_000);
  const next = stage.arrives('sales');
  stage.playEnds(next);
  expect(stage.last('consent.given')).toMatchObject({ callId: next, payload: { how: 'notice' } });
  stage.takes('anna');
  expect(stage.floor.recordings.size, 'the customer has agreed').toBe(1);
});
