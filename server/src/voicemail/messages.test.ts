/** What goes wrong with messages, and what becomes of them: rules VM5–VM7, VM9 and VM10. */
import { describe, expect, test } from 'vitest';
import { by, listed, lost, pbx, Stage, without } from '../floor/stage.testing.ts';
import { freeze, thaw, type FrozenFloor } from '../floor/snapshot.ts';
import { anna, at, plays, ended, played, tap, starts, ends, asked, leaving, left, stores } from './stage.testing.ts';
import { boxDefaults, LONGEST_GREETING_MS, TONE } from './voicemail.ts';

describe('what goes wrong', () => {
  test('VM5 what can’t be played: as if there were no box', () => {
    const { stage, callId } = asked({ maxWaitMs: 30_000 });
    stage.pass(30_000);
    ended(stage, callId, false);
    expect(stage.last('call.ending').payload.end).toBe('timedOut');
  });

  test('VM5 a PBX without the tone: the message is taken down all the same', () => {
    const { stage, callId } = asked({}, false);
    ended(stage, callId);
    expect(plays(stage)).toMatchObject([{ media: [TONE] }]);
    ended(stage, callId, false);
    expect(at(stage, callId).phase).toBe('recording');
  });

  test('VM5 what the PBX refuses to play', () => {
    const { stage, callId } = asked({}, false);
    const { legId } = at(stage, callId);
    stage.tell({ type: 'effect.failed', effect: 'play', callId, legId, cause: 'failed' });
    expect(stage.last('call.ending').payload.end).toBe('empty');
    expect(stage.wanted('hangUp')).toMatchObject([{ cause: 'congestion' }]);
  });

  test('VM5 what can’t be taken down, also not the second time', () => {
    const { stage, callId } = asked({}, false);
    played(stage, callId);
    const fails = (count: number): void => {
      const tapId = tap(callId, count);
      stage.tell({ type: 'effect.failed', effect: 'record', callId, tapId, cause: 'failed' });
    };
    fails(1);
    expect(stage.wanted('record')).toMatchObject([{ tapId: tap(callId, 2) }]);
    fails(2);
    expect(stage.last('call.ending').payload.end).toBe('empty');
    expect(stage.last('recording.failed').callId).toBe(callId);
  });

  test('VM5 a greeting of which nothing is heard goes on to the tone, and the tone to the message', () => {
    const { stage, callId } = asked({}, false);
    stage.pass(LONGEST_GREETING_MS);
    expect(plays(stage)).toMatchObject([{ media: [TONE] }]);
    stage.pass(10_000);
    expect(at(stage, callId).phase).toBe('recording');
  });

  test('VM7 after a broken link the greeting is played again, and the caller is not left in the waiting room', () => {
    const { stage, callId } = asked({}, false);
    const before = plays(stage)[0];
    stage.tell(lost);
    stage.pass(LONGEST_GREETING_MS + 60_000);
    expect(at(stage, callId).phase).toBe('greeting');
    stage.now -= LONGEST_GREETING_MS + 60_000;
    stage.connect(pbx, { legs: listed(stage) });
    expect(stage.wanted('aside')).toHaveLength(1);
    expect(plays(stage)).toEqual([before]);
  });

  test('VM7 a message that is being taken down goes on through a broken link', () => {
    const { stage, callId } = leaving();
    stage.tell(lost);
    stage.connect(pbx, {
      legs: listed(stage, { legId: stage.callerOf(callId), place: { kind: 'none' } }),
      taps: [{ tapId: tap(callId), startedAt: stage.now, behindMs: 0 }],
    });
    expect(at(stage, callId).phase).toBe('recording');
    expect(stage.wanted('record')).toEqual([]);
    expect(plays(stage)).toEqual([]);
  });

  test('VM7 who has gone meanwhile has left what was said until then', () => {
    const { stage, callId } = leaving();
    stage.tell(lost);
    stage.connect(pbx, { legs: without(listed(stage), stage.callerOf(callId)), taps: [] });
    expect(stage.last('call.ended').payload.end).toBe('voicemail');
    expect(stage.floor.voicemails.has(stores(stage))).toBe(true);
  });

  test('VM7 a restart in the middle: the floor is the same', () => {
    const { stage, callId } = leaving({ longestMs: 60_000 });
    stage.floor = thaw(JSON.parse(JSON.stringify(freeze(stage.floor))) as FrozenFloor); // what was frozen is plain
    stage.pass(60_000);
    expect(stage.last('call.ending')).toMatchObject({ callId, payload: { end: 'voicemail' } });
    const recordingId = left(stage, callId);
    const again = thaw(JSON.parse(JSON.stringify(freeze(stage.floor))) as FrozenFloor); // as above
    expect([...again.boxes]).toEqual([['sales', new Set([recordingId])]]);
  });
});

describe('what becomes of it', () => {
  test('VM6 it is there when it is stored, and names its box, the caller and its length', () => {
    const { stage, callId } = leaving();
    const recordingId = left(stage, callId, 6_000);
    expect(stage.last('voicemail.left')).toMatchObject({
      callId,
      queueId: 'sales',
      payload: { recordingId, lengthMs: 6_000 },
      personal: { remote: { number: '+493023125001' } },
    });
    expect(stage.wanted('messageWaiting')).toMatchObject([{ mailbox: 'sales@box', new: 1, old: 0 }]);
  });

  test('VM6 a recording of a conversation is no message', () => {
    const stage = new Stage();
    stage.queue('sales', { recording: 'always' });
    stage.agent('anna', { sales: 0 });
    const callId = stage.arrives('sales');
    stage.takes('anna');
    starts(stage, tap(callId, 1));
    ends(stage, tap(callId, 2));
    left(stage, callId);
    expect(stage.of('recording.stored')).toHaveLength(1);
    expect(stage.floor.voicemails.size).toBe(0);
  });

  test('VM9 VM10 heard by who listens, new again, deleted with its recording; each is told to the phones', () => {
    const { stage, callId } = leaving();
    const recordingId = left(stage, callId);
    stage.command({ type: 'playRecording', recordingId, callId });
    expect(stage.floor.voicemails.get(recordingId)?.heard).toMatchObject({ by });
    expect(stage.wanted('messageWaiting')).toMatchObject([{ new: 0, old: 1 }]);
    stage.command({ type: 'playRecording', recordingId, callId });
    expect(stage.of('voicemail.heard')).toHaveLength(1);
    stage.command({ type: 'setVoicemailHeard', recordingId, heard: false });
    expect(stage.wanted('messageWaiting')).toMatchObject([{ new: 1, old: 0 }]);
    expect(stage.command({ type: 'setVoicemailHeard', recordingId, heard: false })).toMatchObject({ outcome: 'done' });
    expect(stage.of('voicemail.unheard')).toHaveLength(1);
    const certificate = { destroyedAt: stage.now } as never; // the floor passes it on
    stage.command({ type: 'recordingDeleted', recordingId, callId, certificate, reason: 'done' });
    expect(stage.wanted('messageWaiting')).toMatchObject([{ new: 0, old: 0 }]);
    expect(stage.floor.voicemails.size).toBe(0);
    expect(stage.floor.boxes.size).toBe(0);
    expect(stage.command({ type: 'setVoicemailHeard', recordingId, heard: true })).toMatchObject({
      code: 'VOICEMAIL_NOT_FOUND',
    });
  });

  test('VM9 an agent’s message is not heard by others who listen to it', () => {
    const stage = new Stage();
    stage.queue('sales');
    stage.agent('anna', { sales: 0 });
    const extension = { providerId: pbx, extension: 'x-anna' };
    stage.command({ type: 'saveAgent', agentId: anna, isNew: false, name: 'anna', extension, voicemail: boxDefaults });
    const callId = stage.arrives('sales');
    stage.takes('anna');
    const to = { kind: 'voicemail', box: { kind: 'agent', agentId: anna } } as const;
    stage.command({ type: 'transferCall', callId, to });
    stage.settle();
    played(stage, callId);
    starts(stage, tap(callId));
    const recordingId = left(stage, callId);
    expect(stage.wanted('messageWaiting')).toMatchObject([{ mailbox: 'x-anna', new: 1 }]);
    stage.command({ type: 'playRecording', recordingId, callId });
    expect(stage.floor.voicemails.get(recordingId)?.heard).toBeUndefined();
  });

  test('VM10 told again after every reconnection', () => {
    const { stage, callId } = leaving();
    left(stage, callId);
    stage.tell(lost);
    stage.connect();
    expect(stage.wanted('messageWaiting')).toMatchObject([{ providerId: pbx, mailbox: 'sales@box', new: 1, old: 0 }]);
  });
});
