import { describe, expect, test } from 'vitest';
import { Stage } from '../floor/stage.testing.ts';
import { freeze, thaw } from '../floor/snapshot.ts';
import { asId, type CallId } from '../kernel/ids.ts';
import { checkDisposition, checkTags } from './noteInput.ts';
import { liveCall } from './liveCalls.ts';
import { NOTE_LIMITS } from './notes.ts';
import { ownCalls } from './ownCalls.ts';

/** A call that anna talks on, in a queue with a wrap-up. */
function talking(): { readonly stage: Stage; readonly callId: CallId } {
  const stage = new Stage();
  stage.queue('Sales', { wrapUpMs: 30_000 });
  stage.agent('anna', { Sales: 0 });
  stage.arrives('Sales');
  stage.pass(2_000);
  return { stage, callId: stage.takes('anna') };
}

const own = ({ floor }: Stage, agent = 'anna') => ownCalls(floor, asId(agent))?.calls;

describe('C13 tags', () => {
  test('replace what was there, once each, spelled as they were first', () => {
    const { stage, callId } = talking();
    stage.command({ type: 'setTags', callId, tags: ['VIP', 'Complaint'] });
    stage.command({ type: 'setTags', callId, tags: ['new', 'vip', 'NEW'] });
    expect(stage.last('call.tagged').payload.tags).toEqual(['new', 'VIP']);
    expect(liveCall(stage.floor, callId)?.tags).toEqual(['new', 'VIP']);
    expect(thaw(structuredClone(freeze(stage.floor))).calls.get(callId)?.tags).toEqual(['new', 'VIP']);
    stage.command({ type: 'setTags', callId, tags: [] });
    expect(liveCall(stage.floor, callId)?.tags).toEqual([]);
  });

  test('that are there already are no news', () => {
    const { stage, callId } = talking();
    stage.command({ type: 'setTags', callId, tags: ['VIP'] });
    expect(stage.command({ type: 'setTags', callId, tags: ['vip'] })).toMatchObject({ outcome: 'done', id: callId });
    expect(stage.of('call.tagged')).toHaveLength(1);
  });

  test('are no more than 20 on a call', () => {
    const { stage, callId } = talking();
    const tags = Array.from({ length: NOTE_LIMITS.tags + 1 }, (_, n) => `tag ${n}`);
    expect(stage.command({ type: 'setTags', callId, tags })).toMatchObject({ code: 'LIMIT_REACHED' });
    expect(stage.command({ type: 'setTags', callId, tags: tags.slice(1) })).toMatchObject({ outcome: 'done' });
  });

  test('are checked where they come in', () => {
    expect(checkTags([' VIP ', 'vip', 'Ärger', 'ÄRGER'])).toEqual(['VIP', 'Ärger']);
    const bad = () => checkTags(['', 'x'.repeat(41), 'a\u0007', 'fine']);
    expect(bad).toThrow(/tags\.0 may not be empty.*tags\.1 has 41 characters; 40 is the most.*tags\.2 holds control/);
    expect(() => checkTags(Array.from({ length: 21 }, (_, n) => `tag ${n}`))).toThrow(/tags are 21; 20 is the most/);
    expect(() => checkTags(Array.from({ length: 1_000 }, () => 'same'))).toThrow(/tags are 1000; 20/);
  });
});

describe('C14 a disposition', () => {
  test('is the last one set, and can be taken away; all of them are facts', () => {
    const { stage, callId } = talking();
    stage.command({ type: 'setDisposition', callId, code: 'sold', note: 'Two of them.' });
    stage.pass(1_000);
    stage.command({ type: 'setDisposition', callId, code: 'callBack', note: '' });
    const { disposition } = liveCall(stage.floor, callId)!;
    expect(disposition).toEqual({ code: 'callBack', note: '', by: { kind: 'key', id: 'test' }, at: stage.now });
    stage.command({ type: 'setDisposition', callId, code: null, note: '' });
    expect(liveCall(stage.floor, callId)).not.toHaveProperty('disposition');
    expect(stage.of('call.disposed').map(({ payload }) => payload.code)).toEqual(['sold', 'callBack', null]);
    stage.command({ type: 'setDisposition', callId, code: null, note: '' });
    expect(stage.of('call.disposed')).toHaveLength(3);
  });

  test('has its note where erasure blanks it', () => {
    const { stage, callId } = talking();
    stage.command({ type: 'setDisposition', callId, code: 'sold', note: 'Erika Muster' });
    const { personal, ...rest } = stage.last('call.disposed');
    expect(personal).toEqual({ note: 'Erika Muster' });
    expect(JSON.stringify(rest)).not.toContain('Erika');
  });

  test('is checked where it comes in', () => {
    expect(checkDisposition({ code: ' sold ', note: 'one\r\ntwo\t3 ' })).toEqual({ code: 'sold', note: 'one\ntwo\t3' });
    expect(checkDisposition({ code: null })).toEqual({ code: null, note: '' });
    expect(() => checkDisposition({ code: null, note: 'x' })).toThrow(/code is missing/);
    expect(() => checkDisposition({ code: '' })).toThrow(/code may not be empty/);
    expect(() => checkDisposition({ code: 'x'.repeat(61), note: 'x'.repeat(2_001) })).toThrow(
      /note has 2001 characters; 2000 is the most; code has 61 characters; 60 is the most/,
    );
    expect(() => checkDisposition({ code: 'a', note: 'b\u0000' })).toThrow(/note holds control characters/);
  });
});

describe('C15 a call that the floor does not know', () => {
  test('is noted only when somebody has found it in the history', () => {
    const { stage, callId } = talking();
    stage.leaves(stage.callerOf(callId));
    stage.settle();
    expect(stage.floor.calls.has(callId)).toBe(false);
    expect(stage.command({ type: 'setTags', callId, tags: ['VIP'] })).toMatchObject({ code: 'CALL_NOT_FOUND' });
    const disposition = { type: 'setDisposition', callId, code: 'sold', note: '' } as const;
    expect(stage.command(disposition)).toMatchObject({ code: 'CALL_NOT_FOUND' });
    stage.command({ type: 'setTags', callId, tags: ['vip', 'Late'], past: { tags: ['VIP'] } });
    expect(stage.last('call.tagged').payload.tags).toEqual(['VIP', 'Late']);
    stage.command({ ...disposition, past: { tags: [] } });
    expect(stage.last('call.disposed')).toMatchObject({ callId, payload: { code: 'sold' } });
  });

  test('what is going on counts more than what the history held a moment before', () => {
    const { stage, callId } = talking();
    stage.command({ type: 'setTags', callId, tags: ['VIP'] });
    stage.command({ type: 'setTags', callId, tags: ['vip'], past: { tags: [] } });
    expect(stage.of('call.tagged')).toHaveLength(1);
  });
});

describe('C16 what an agent has at hand', () => {
  test('rings, is talked on and is wrapped up, with all that is to be shown', () => {
    const stage = new Stage();
    const queueId = stage.queue('Sales', { wrapUpMs: 30_000 });
    stage.agent('anna', { Sales: 0 });
    expect(own(stage)).toEqual([]);
    const began = stage.now;
    const callId = stage.arrives('Sales');
    const dialled = stage.numberOf('Sales');
    const same = {
      id: callId,
      direction: 'inbound',
      dialled,
      remoteNumber: '+493023125001',
      remoteName: '',
      arrivedAt: began,
      queueId,
      queueName: 'Sales',
      canExtend: false,
      lacksDisposition: false,
      supervisions: [],
    };
    const rings = { part: 'ringing', since: began, until: began + 15_000, waitingSince: began, tags: [] };
    const handling = expect.objectContaining({ version: expect.any(Number) }) as unknown;
    const onCall = { handling, recording: { callId, policy: 'never', standing: 'off' } };
    expect(own(stage)).toEqual([{ ...same, ...rings, ...onCall }]);
    stage.pass(2_000);
    const answered = stage.now;
    stage.takes('anna');
    const talks = { part: 'talking', since: answered, talkingSince: answered, tags: [] };
    expect(own(stage)).toEqual([{ ...same, ...talks, ...onCall }]);
    stage.command({ type: 'setTags', callId, tags: ['VIP'] });
    stage.pass(60_000);
    stage.leaves(stage.callerOf(callId));
    stage.settle();
    const left = stage.now;
    const wraps = { part: 'wrapUp', since: left, until: left + 30_000, talkingSince: answered, canExtend: true };
    expect(own(stage)).toEqual([{ ...same, ...wraps, tags: ['VIP'] }]);
  });

  test('can be noted while it is wrapped up, which goes on', () => {
    const { stage, callId } = talking();
    stage.leaves(stage.legOf('anna'));
    stage.settle();
    stage.command({ type: 'setDisposition', callId, code: 'sold', note: 'x', past: { tags: [] } });
    stage.command({ type: 'setTags', callId, tags: ['late'], past: { tags: [] } });
    expect(stage.activity('anna')).toBe('wrappingUp');
    expect(own(stage)).toMatchObject([{ part: 'wrapUp', tags: ['late'], disposition: { code: 'sold', note: 'x' } }]);
    expect(ownCalls(thaw(structuredClone(freeze(stage.floor))), asId('anna'))?.calls).toEqual(own(stage));
    stage.command({
      type: 'setDisposition',
      callId,
      code: null,
      note: '',
      past: { tags: [], disposition: own(stage)![0]!.disposition! },
    });
    expect(own(stage)?.[0]).not.toHaveProperty('disposition');
    stage.pass(30_000);
    expect(own(stage)).toEqual([]);
  });

  test('is nobody else’s', () => {
    const { stage } = talking();
    stage.agent('ben', { Sales: 0 });
    expect(own(stage, 'ben')).toEqual([]);
    expect(ownCalls(stage.floor, asId('nobody'))).toBeUndefined();
  });
});
