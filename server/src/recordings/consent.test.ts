/** Rules R17–R24. */
import { describe, expect, test } from 'vitest';
import { by, listed, lost, pbx, type Stage } from '../floor/stage.testing.ts';
import { freeze, thaw, type FrozenFloor } from '../floor/snapshot.ts';
import { asId, type CallId } from '../kernel/ids.ts';
import { ANNOUNCEMENT, ConsentStage, strict } from './consent.testing.ts';
import { layOut } from './layout.ts';
import { openMute } from './recording.ts';

const state = (stage: Stage, callId: CallId) => stage.floor.calls.get(callId)?.stage.state;
const mutes = (stage: Stage) => [...stage.floor.recordings.values()][0]?.taps.map(openMute);
const talking = (stage: ConsentStage): CallId => {
  const callId = stage.arrives('sales');
  stage.playEnds(callId, undefined, false);
  stage.takes('anna');
  return callId;
};

describe('before the queue', () => {
  test('R17 the caller is answered, whatever the number says, and hears the announcement', () => {
    const stage = new ConsentStage();
    const callId = stage.arrives('sales', { answered: false });
    expect(state(stage, callId)).toBe('asking');
    expect(stage.effects).toMatchObject([
      { type: 'answer' },
      { type: 'aside' },
      { type: 'play', media: [ANNOUNCEMENT] },
    ]);
    expect(stage.of('call.queued')).toEqual([]);
  });

  test('R17 1 is yes, also before the announcement is over, and it is recorded as soon as they talk', () => {
    const stage = new ConsentStage();
    const callId = stage.agreed();
    expect(stage.effects).toMatchObject([{ type: 'stopPlay' }, { type: 'wait' }, { type: 'ring' }]);
    expect(stage.last('consent.given')).toMatchObject({ callId, payload: { how: 'key', by: { kind: 'system' } } });
    expect(state(stage, callId)).toBe('queued');
    stage.takes('anna');
    expect(stage.wanted('record')).toHaveLength(2);
  });

  test.each(['2', 'silence'])('R17 R18 %s is no: into the queue at once, and nothing is recorded', (answer) => {
    const stage = new ConsentStage();
    const callId = stage.arrives('sales');
    stage.playEnds(callId);
    if (answer === '2') stage.presses('2', stage.callerOf(callId));
    else {
      stage.pass(7_999);
      expect(state(stage, callId)).toBe('asking');
      stage.pass(1);
    }
    expect(stage.last('consent.refused').payload.how).toBe(answer === '2' ? 'key' : 'silence');
    expect(state(stage, callId)).toBe('queued');
    stage.takes('anna');
    expect(stage.floor.recordings.size).toBe(0);
  });

  test('R17 after a wrong key it is played once more, and the next one is no', () => {
    const stage = new ConsentStage();
    const callId = stage.arrives('sales');
    stage.presses('5', stage.callerOf(callId));
    expect(stage.effects).toMatchObject([
      { type: 'stopPlay', playId: `${callId}-p1` },
      { type: 'play', playId: `${callId}-p2` },
    ]);
    stage.tell({
      type: 'play.ended',
      providerId: pbx,
      legId: stage.callerOf(callId),
      playId: asId(`${callId}-p1`),
      ok: true,
    });
    expect(stage.of('consent.awaited'), 'the end of the first').toEqual([]);
    stage.presses('#', stage.callerOf(callId));
    expect(stage.of('consent.refused')).toHaveLength(1);
    expect(state(stage, callId)).toBe('queued');
  });

  test('R17 by notice: who has heard it to its end has agreed, and keys mean nothing', () => {
    const stage = new ConsentStage({ ...strict, consent: 'gb' });
    const callId = stage.arrives('sales');
    stage.presses('2', stage.callerOf(callId));
    expect(state(stage, callId)).toBe('asking');
    stage.playEnds(callId);
    expect(stage.last('consent.given').payload.how).toBe('notice');
    stage.takes('anna');
    expect(stage.wanted('record')).toHaveLength(2);
  });

  test.each(['is not played', 'is refused by the PBX', 'has no end'])(
    'R18 one that %s costs nobody the call',
    (what) => {
      const stage = new ConsentStage({ ...strict, consent: 'gb' });
      const callId = stage.arrives('sales');
      const legId = stage.callerOf(callId);
      if (what === 'is not played') stage.playEnds(callId, legId, false);
      else if (what === 'has no end') stage.pass(60_000);
      else stage.tell({ type: 'effect.failed', effect: 'play', callId, legId, cause: 'failed' });
      expect(stage.of('consent.unasked')).toHaveLength(1);
      expect(stage.of('consent.given')).toEqual([]);
      expect(state(stage, callId)).toBe('queued');
    },
  );

  test('R18 nobody who arrived later stands before them, and their wait begins in the queue', () => {
    const stage = new ConsentStage();
    stage.status(asId('anna'), 'away');
    const first = stage.arrives('sales');
    stage.pass(5_000);
    const second = stage.arrives('sales');
    stage.presses('1', stage.callerOf(second));
    stage.pass(1_000);
    stage.presses('1', stage.callerOf(first));
    expect(stage.call(first).stage).toMatchObject({ state: 'queued', waitingSince: stage.now });
    stage.status(asId('anna'), 'available');
    expect(stage.last('offer.made').callId).toBe(first);
  });

  test('R18 who hangs up meanwhile has abandoned and was in no queue', () => {
    const stage = new ConsentStage();
    const callId = stage.arrives('sales');
    stage.leaves(stage.callerOf(callId));
    expect(stage.last('call.ended').payload.end).toBe('abandoned');
    expect(stage.of('call.queued')).toEqual([]);
    expect(stage.floor.deadlines.at({ kind: 'consent', legId: asId('in-1') })).toBeUndefined();
  });

  test('R18 nobody is asked who would not be let in', () => {
    const stage = new ConsentStage(strict, []);
    stage.arrives('sales');
    expect(stage.of('consent.asked')).toEqual([]);
    expect(stage.last('call.ending').payload.end).toBe('empty');
  });

  test('R18 the queue can not be removed while somebody is asked before it', () => {
    const stage = new ConsentStage();
    stage.arrives('sales');
    expect(stage.command({ type: 'removeQueue', queueId: asId('sales') })).toMatchObject({ code: 'QUEUE_IN_USE' });
  });

  test.each(['the link was lost', 'a restart of ours'])('R24 after %s they are asked anew', (what) => {
    const stage = new ConsentStage();
    const callId = stage.arrives('sales');
    stage.playEnds(callId);
    stage.tell(lost);
    if (what === 'a restart of ours')
      stage.floor = thaw(JSON.parse(JSON.stringify(freeze(stage.floor))) as FrozenFloor);
    stage.pass(20_000);
    expect(state(stage, callId), 'its time rests').toBe('asking');
    const legs = listed(stage, { legId: stage.callerOf(callId), place: { kind: 'none' } });
    stage.connect(pbx, { legs });
    expect(stage.wanted('play')).toMatchObject([{ playId: `${callId}-p2` }]);
    stage.playEnds(callId);
    stage.presses('1', stage.callerOf(callId));
    expect(state(stage, callId)).toBe('queued');
  });
});

describe('the consent of each party', () => {
  test('R19 an agent’s standing consent is told of the call, and goes with the setting', () => {
    const stage = new ConsentStage();
    const callId = stage.recorded();
    expect(stage.of('consent.given').map(({ payload }) => payload.how)).toEqual(['key', 'standing']);
    stage.agrees('anna', false);
    expect(stage.last('consent.withdrawn')).toMatchObject({
      callId,
      agentId: 'anna',
      payload: { how: 'standing', by },
    });
    expect(stage.last('recording.stopped').payload.objector).toBe(stage.legOf('anna'));
  });

  test('R20 of an agent who has not agreed nothing is recorded', () => {
    const stage = new ConsentStage();
    stage.agrees('anna', false);
    const callId = stage.agreed();
    stage.takes('anna');
    expect(stage.floor.recordings.size).toBe(0);
    stage.command({ type: 'giveConsent', callId, legId: stage.legOf('anna') });
    expect(stage.wanted('record')).toHaveLength(2);
  });

  test('R20 on demand it is refused and told who is missing, until they agree', () => {
    const stage = new ConsentStage({ ...strict, recording: 'onDemand' });
    const callId = stage.arrives('sales');
    expect(state(stage, callId), 'nobody is asked before').toBe('queued');
    stage.takes('anna');
    const refused = stage.command({ type: 'startRecording', callId });
    expect(refused).toMatchObject({ code: 'CONSENT_MISSING', message: 'Not everybody has agreed: the caller.' });
    stage.command({ type: 'giveConsent', callId, legId: stage.callerOf(callId) });
    expect(stage.of('recording.requested'), 'nobody has asked for it').toEqual([]);
    expect(stage.command({ type: 'startRecording', callId })).toMatchObject({ outcome: 'awaits' });
  });

  test('R23 only of who is in the conversation; said twice it is true once', () => {
    const stage = new ConsentStage();
    const waiting = stage.arrives('sales');
    const legId = stage.callerOf(waiting);
    expect(stage.command({ type: 'giveConsent', callId: waiting, legId })).toMatchObject({ code: 'CALL_NOT_TALKING' });
    stage.playEnds(waiting, legId, false);
    stage.takes('anna');
    for (const type of ['giveConsent', 'withdrawConsent', 'askForConsent'] as const)
      expect(stage.command({ type, callId: waiting, legId: asId('nobody') }), `${type}`).toMatchObject({
        code: 'NOT_A_PARTY',
      });
    for (const times of [1, 2])
      expect(stage.command({ type: 'giveConsent', callId: waiting, legId }), `${times}`).toMatchObject({
        outcome: 'done',
      });
    expect(stage.of('consent.given').filter(({ payload }) => payload.how === 'spoken')).toHaveLength(1);
  });

  test('R23 asked in the conversation, the party alone hears it, and its key decides', () => {
    const stage = new ConsentStage();
    const callId = talking(stage);
    const legId = stage.callerOf(callId);
    const reply = stage.command({ type: 'askForConsent', callId, legId });
    expect(reply).toMatchObject({ outcome: 'awaits', facts: ['consent.given', 'consent.refused'], legId });
    expect(stage.effects).toMatchObject([{ type: 'play', legId, media: [ANNOUNCEMENT] }]);
    stage.playEnds(callId);
    stage.presses('1', legId);
    expect(state(stage, callId)).toBe('connected');
    expect(stage.wanted('record')).toHaveLength(2);
  });

  test('R23 without an announcement nobody can be asked', () => {
    const { announcement: _none, ...without } = strict;
    const stage = new ConsentStage(without);
    const callId = stage.arrives('sales');
    stage.takes('anna');
    expect(stage.command({ type: 'askForConsent', callId, legId: stage.callerOf(callId) })).toMatchObject({
      code: 'CONSENT_NOT_ASKED',
    });
  });
});

describe('in mid-call', () => {
  test('R21 a withdrawal ends the recording of every party by the same decision, for good', () => {
    const stage = new ConsentStage();
    const callId = stage.recorded();
    stage.command({ type: 'withdrawConsent', callId, legId: stage.callerOf(callId) });
    expect(stage.wanted('stopRecord')).toHaveLength(2);
    expect(stage.last('recording.stopped').payload).toMatchObject({ by, objector: stage.callerOf(callId) });
    expect(stage.last('recording.stopped').at).toBe(stage.last('consent.withdrawn').at);
    for (const count of [1, 2])
      stage.tell({ type: 'tap.ended', providerId: pbx, tapId: asId(`${callId}-r1-t${count}`), endedAt: stage.now });
    stage.command({ type: 'giveConsent', callId, legId: stage.callerOf(callId) });
    expect(stage.of('recording.requested')).toHaveLength(1);
    expect(stage.command({ type: 'startRecording', callId })).toMatchObject({ outcome: 'awaits' });
  });

  test('R21 where the one outside is asked, they alone are left out', () => {
    const stage = new ConsentStage({ ...strict, consent: 'gb' });
    const callId = stage.arrives('sales');
    stage.playEnds(callId);
    stage.takes('anna');
    stage.starts(1, 2);
    stage.command({ type: 'withdrawConsent', callId, legId: stage.callerOf(callId) });
    expect(stage.of('recording.stopped')).toEqual([]);
    expect(mutes(stage)).toEqual(['consent', undefined]);
    expect(stage.last('recording.sideMuted').payload).toMatchObject({ missing: stage.callerOf(callId), by });
    stage.command({ type: 'giveConsent', callId, legId: stage.callerOf(callId) });
    expect(mutes(stage)).toEqual([undefined, undefined]);
  });

  /** Ben is consulted, and is about to come in. */
  function consulted(consent: 'de' | 'gb'): { stage: ConsentStage; callId: CallId } {
    const stage = new ConsentStage({ ...strict, consent });
    stage.agent('ben', {});
    const callId = stage.arrives('sales');
    stage.playEnds(callId);
    if (consent === 'de') stage.presses('1', stage.callerOf(callId));
    stage.takes('anna');
    stage.starts(1, 2);
    stage.command({ type: 'startConsult', callId, to: { kind: 'agent', agentId: asId('ben') } });
    stage.answers('ben');
    const at = stage.call(callId).stage;
    if (at.state !== 'connected' || !at.consult) throw new Error('nobody is consulted');
    const { bridgeId, ownLegId, legId } = at.consult;
    stage.tell({ type: 'legs.joined', providerId: pbx, bridgeId, legIds: [ownLegId, legId] });
    stage.command({ type: 'mergeConsult', callId });
    stage.tell({ type: 'legs.joined', providerId: pbx, bridgeId: at.bridgeId, legIds: [...at.legIds, legId] });
    return { stage, callId };
  }

  test('R22 who joins without consent has all left out, for their sake, until they give it', () => {
    const { stage, callId } = consulted('de');
    const ben = stage.legOf('ben');
    expect(mutes(stage)).toEqual(['consent', 'consent']);
    expect(stage.of('recording.sideMuted').at(-1)?.payload.missing).toBe(ben);
    expect(stage.of('recording.sideRequested')).toHaveLength(2);
    stage.command({ type: 'giveConsent', callId, legId: ben });
    expect(stage.of('recording.sideRequested').at(-1)?.legId).toBe(ben);
    expect(mutes(stage)?.[1]).toBeUndefined();
  });

  test('R22 who is not taken down is told as well, from when to when and for whose sake', () => {
    const { stage, callId } = consulted('de');
    const [ben, recording] = [stage.legOf('ben'), [...stage.floor.recordings.values()][0]!];
    const from = stage.now;
    expect(recording.withheld).toEqual([{ legId: ben, from, missing: ben }]);
    stage.pass(2_000);
    stage.command({ type: 'setTags', callId, tags: ['x'] });
    expect(stage.of('recording.sideWithheld')).toHaveLength(1);
    stage.command({ type: 'giveConsent', callId, legId: ben });
    expect(recording.withheld).toEqual([{ legId: ben, from, to: from + 2_000, missing: ben }]);
    const files = recording.taps.slice(0, 2).map((tap) => ({ tap, bytes: 16 * 5_000 }));
    const { gaps } = layOut(recording, files);
    const span = { fromMs: 0, toMs: 2_000, why: 'consent', missing: ben };
    expect(gaps.filter(({ why }) => why === 'consent')).toEqual(
      expect.arrayContaining([
        { ...span, legId: ben },
        { ...span, legId: stage.callerOf(callId) },
      ]),
    );
  });

  test('R22 or until they leave', () => {
    const { stage } = consulted('de');
    stage.leaves(stage.legOf('ben'));
    expect(mutes(stage)?.[1]).toBeUndefined();
    expect(stage.of('recording.sideRequested')).toHaveLength(2);
  });

  test('R22 elsewhere colleagues are recorded like everybody', () => {
    const { stage } = consulted('gb');
    expect(stage.of('recording.sideRequested')).toHaveLength(3);
    expect(mutes(stage)?.slice(1)).toEqual([undefined, undefined]);
  });

  test('R22 in a transfer nobody is heard before the new one has agreed', () => {
    const stage = new ConsentStage();
    stage.agent('ben', {});
    const callId = stage.recorded();
    stage.command({ type: 'transferCall', callId, to: { kind: 'agent', agentId: asId('ben') } });
    expect(mutes(stage)?.[0]).toBe('waiting');
    stage.takes('ben');
    expect(mutes(stage)?.[0]).toBe('consent');
    expect(stage.of('recording.sideMuted').every(({ payload }) => payload.why !== null)).toBe(true);
    stage.agrees('ben');
    stage.command({ type: 'setTags', callId, tags: ['x'] });
    expect(mutes(stage)?.[0]).toBeUndefined();
  });
});
