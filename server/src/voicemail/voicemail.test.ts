/** Who is asked for a message and how it is left: rules VM1–VM4. */
import { describe, expect, test } from 'vitest';
import { pbx, Stage } from '../floor/stage.testing.ts';
import { asId, type RecordingId, type QueueId } from '../kernel/ids.ts';
import {
  voicemail,
  anna,
  ben,
  at,
  plays,
  ended,
  played,
  presses,
  tap,
  starts,
  ends,
  asked,
  leaving,
  left,
  stores,
} from './stage.testing.ts';
import { boxDefaults, MOST_IN_BOX, TONE } from './voicemail.ts';

describe('who is asked for a message', () => {
  test('VM2 VM4 who has waited too long: out of the queue as voicemail, greeting and tone', () => {
    const { stage, callId } = asked({ maxWaitMs: 30_000 });
    stage.pass(30_000);
    expect(stage.last('queue.left').payload).toMatchObject({ exit: 'voicemail', waitedMs: 30_000 });
    expect(stage.effects.map(({ type }) => type)).toEqual(['aside', 'play']);
    expect(plays(stage)).toMatchObject([{ media: ['sound:vm-intro'], legId: stage.callerOf(callId) }]);
    const { day } = stage.floor.queues.get(asId('sales'))!;
    expect(day).toMatchObject({ entered: 1, answered: 0, abandoned: 0, exits: { voicemail: 1, timedOut: 0 } });
  });

  test('VM2 who finds nobody to serve the queue, also unanswered: they are answered first', () => {
    const stage = new Stage();
    stage.queue('sales', { voicemail });
    const callId = stage.arrives('sales', { answered: false });
    expect(stage.last('queue.left').payload.exit).toBe('voicemail');
    expect(stage.effects.map(({ type }) => type)).toEqual(['answer', 'aside', 'play']);
    expect(at(stage, callId)).toMatchObject({ phase: 'greeting', queueId: 'sales' });
  });

  test('VM2 who finds the queue full', () => {
    const { stage } = asked({ maxWaiting: 1 });
    const second = stage.arrives('sales');
    expect(at(stage, second).phase).toBe('greeting');
  });

  test('VM2 an overflow queue goes before, and its own box is asked in the end', () => {
    const stage = new Stage();
    stage.queue('night', { voicemail });
    stage.queue('sales', { voicemail, maxWaitMs: 10_000, overflowQueueId: asId('night') });
    stage.agent('anna', { sales: 0 }, { available: false });
    const callId = stage.arrives('sales');
    stage.pass(10_000);
    expect(stage.of('queue.left').map(({ queueId, payload }) => [queueId, payload.exit])).toEqual([
      ['sales', 'overflowed'],
      ['night', 'voicemail'],
    ]);
    expect(at(stage, callId).box).toEqual({ kind: 'queue', queueId: 'night' });
  });

  test('VM1 a box that is full is as good as none', () => {
    const { stage, callId } = leaving();
    const recordingId = left(stage, callId);
    const message = stage.floor.voicemails.get(recordingId)!;
    for (let count = 1; count < MOST_IN_BOX; count += 1)
      stage.floor.boxes.get('sales')!.add(asId<RecordingId>(`${message.id}-${count}`));
    stage.arrives('sales');
    stage.pass(30_000);
    expect(stage.last('queue.left').payload.exit).toBe('timedOut');
  });

  test('VM3 a caller is transferred to the box of an agent: who transferred leaves', () => {
    const stage = new Stage();
    stage.queue('sales');
    stage.agent('anna', { sales: 0 });
    stage.agent('ben', {});
    const callId = stage.arrives('sales');
    stage.takes('anna');
    const to = { kind: 'voicemail', box: { kind: 'agent', agentId: ben } } as const;
    expect(stage.command({ type: 'transferCall', callId, to })).toMatchObject({ code: 'VOICEMAIL_CLOSED' });
    const extension = { providerId: pbx, extension: 'x-ben' };
    stage.command({ type: 'saveAgent', agentId: ben, isNew: false, name: 'ben', extension, voicemail: boxDefaults });
    expect(stage.command({ type: 'transferCall', callId, to })).toMatchObject({ outcome: 'done' });
    expect(stage.wanted('hangUp')).toHaveLength(1);
    stage.settle();
    expect(at(stage, callId)).toMatchObject({ box: to.box, legId: stage.callerOf(callId) });
    expect(stage.activity('anna')).toBe('idle');
  });

  test.each(['noAnswer', 'busy', 'rejected'] as const)('VM3 a colleague who is called and not had: %s', (cause) => {
    const stage = new Stage();
    for (const [agentId, extension, box] of [
      [anna, '1001', {}],
      [ben, '1002', { voicemail: boxDefaults }],
    ] as const) {
      stage.agent(agentId, {});
      const phone = { providerId: pbx, extension };
      stage.command({ type: 'saveAgent', agentId, isNew: false, name: agentId, extension: phone, ...box });
    }
    stage.command({ type: 'placeCall', agentId: anna, to: '1002' });
    stage.answers('anna');
    if (cause === 'noAnswer') stage.pass(60_000);
    else stage.leaves(stage.legOf('ben'), cause);
    stage.settle();
    const { callId } = stage.last('voicemail.asked');
    expect(at(stage, callId)).toMatchObject({ legId: stage.legOf('anna'), box: { agentId: 'ben' } });
    played(stage, callId);
    starts(stage, tap(callId));
    stage.leaves(stage.legOf('anna'));
    ends(stage, tap(callId));
    expect(stage.floor.voicemails.get(stores(stage))).toMatchObject({ remote: { number: '1001', name: 'anna' } });
  });
});

describe('how a message is left', () => {
  test('VM4 after greeting and tone it is taken down, whatever the queue says of recording, until they hang up', () => {
    const { stage, callId } = asked({ maxWaitMs: 30_000, recording: 'never' });
    stage.pass(30_000);
    expect(stage.of('recording.requested')).toHaveLength(0);
    played(stage, callId);
    expect(stage.wanted('record')).toMatchObject([{ tapId: tap(callId), silenceMs: 5_000 }]);
    starts(stage, tap(callId));
    stage.leaves(stage.callerOf(callId));
    expect(stage.last('call.ended').payload.end).toBe('voicemail');
    ends(stage, tap(callId));
    expect(stage.last('recording.finished').callId).toBe(callId);
  });

  test('VM4 # in the greeting goes on to the tone, and another # ends the message', () => {
    const { stage, callId } = asked({ maxWaitMs: 30_000 });
    stage.pass(30_000);
    const greeting = at(stage, callId).playId;
    presses(stage, callId, '5');
    expect(stage.effects).toEqual([]);
    presses(stage, callId, '#');
    expect(stage.effects).toMatchObject([{ type: 'stopPlay', playId: greeting }, { media: [TONE] }]);
    // That the greeting was stopped is told, and is not the end of the tone.
    const { legId } = at(stage, callId);
    stage.tell({ type: 'play.ended', providerId: pbx, legId, playId: greeting, ok: true });
    expect(at(stage, callId).phase).toBe('greeting');
    ended(stage, callId);
    expect(at(stage, callId).phase).toBe('recording');
    starts(stage, tap(callId));
    presses(stage, callId, '#');
    expect(stage.last('call.ending').payload.end).toBe('voicemail');
  });

  test('VM4 silence ends it: the PBX has closed the file', () => {
    const { stage, callId } = leaving();
    ends(stage, tap(callId));
    expect(stage.last('call.ending').payload.end).toBe('voicemail');
    expect(stage.of('recording.sideRequested')).toHaveLength(1);
  });

  test('VM4 the longest time is over', () => {
    const { stage, callId } = leaving();
    stage.pass(179_999);
    expect(at(stage, callId).phase).toBe('recording');
    stage.pass(1);
    expect(stage.last('call.ending').payload.end).toBe('voicemail');
  });

  test('VM4 who hangs up during the greeting has abandoned, and left nothing', () => {
    const { stage, callId } = asked({ maxWaitMs: 30_000 });
    stage.pass(30_000);
    stage.leaves(stage.callerOf(callId));
    expect(stage.last('call.ended').payload.end).toBe('abandoned');
    expect(stage.floor.recordings.size).toBe(0);
  });

  test('VM4 what was recorded of the conversation before is another recording', () => {
    const stage = new Stage();
    stage.queue('sales', { recording: 'always', voicemail });
    stage.agent('anna', { sales: 0 });
    const callId = stage.arrives('sales');
    stage.takes('anna');
    for (const tapId of [tap(callId, 1), tap(callId, 2)]) starts(stage, tapId);
    const to = { kind: 'voicemail', box: { kind: 'queue', queueId: asId<QueueId>('sales') } } as const;
    stage.command({ type: 'transferCall', callId, to });
    expect(stage.wanted('stopRecord')).toHaveLength(2);
    played(stage, callId);
    expect(stage.of('recording.requested')).toHaveLength(1);
    for (const tapId of [tap(callId, 1), tap(callId, 2)]) ends(stage, tapId);
    expect(stage.last('recording.requested').payload).toMatchObject({ recordingId: `${callId}-r2`, box: to.box });
    expect(stage.wanted('record')).toMatchObject([{ tapId: tap(callId, 1, 2) }]);
  });
});
