/** Rules R1–R12. */
import { describe, expect, test } from 'vitest';
import { by, lost, pbx, Stage } from '../floor/stage.testing.ts';
import { freeze, thaw, type FrozenFloor } from '../floor/snapshot.ts';
import { asId, type CallId, type RecordingId, type TapId } from '../kernel/ids.ts';
import type { QueueSettings } from '../queues/queue.ts';
import { MOST_RECORDINGS } from './follow.ts';
import { openMute, RENEWED_AFTER_MS, type Recording } from './recording.ts';
import type { StoredRecording } from './vault.ts';

/** Somebody talks with anna; both sides are asked for. */
function talking(settings: Partial<QueueSettings> = { recording: 'always' }): { stage: Stage; callId: CallId } {
  const stage = new Stage();
  stage.queue('sales', settings);
  stage.agent('anna', { sales: 0 });
  const callId = stage.arrives('sales');
  stage.takes('anna');
  return { stage, callId };
}

const tap = (callId: CallId, count: number, recording = 1): TapId => asId(`${callId}-r${recording}-t${count}`);

function starts(stage: Stage, ...tapIds: readonly TapId[]): void {
  for (const tapId of tapIds)
    stage.tell({ type: 'tap.started', providerId: pbx, tapId, startedAt: stage.now - 5_000, behindMs: 5_000 });
}

function ends(stage: Stage, ...tapIds: readonly TapId[]): void {
  for (const tapId of tapIds) stage.tell({ type: 'tap.ended', providerId: pbx, tapId, endedAt: stage.now - 5_000 });
}

const running = (stage: Stage): Recording => {
  const [recording] = stage.floor.recordings.values();
  if (!recording) throw new Error('nothing is recorded');
  return recording;
};

/** Anna and the caller are recorded. */
function recorded(settings?: Partial<QueueSettings>): { stage: Stage; callId: CallId } {
  const { stage, callId } = talking(settings);
  starts(stage, tap(callId, 1), tap(callId, 2));
  return { stage, callId };
}

/** As the PBX lists them. */
const legsOf = (stage: Stage, callId: CallId) => {
  const { stage: at } = stage.call(callId);
  if (at.state !== 'connected') throw new Error('nobody talks');
  const place = { kind: 'talk', bridgeId: at.bridgeId } as const;
  return at.legIds.map((legId) => ({ legId, state: 'up' as const, place }));
};
const stopped = (stage: Stage): TapId[] =>
  stage.effects.flatMap((effect) => (effect.type === 'stopRecord' ? [effect.tapId] : []));
const found = (tapId: TapId) => ({ tapId, startedAt: 1_000, behindMs: 0 });

const muted = (stage: Stage): (string | undefined)[] => running(stage).taps.map(openMute);

const stored = { lengthMs: 5_000, location: 'x' } as StoredRecording; // the floor passes it on

describe('when a call is recorded', () => {
  test('R1 R2 R4 always: both parties by themselves, as soon as they talk, the caller left and the agent right', () => {
    const { stage, callId } = talking();
    expect(stage.last('recording.requested')).toMatchObject({
      callId,
      queueId: 'sales',
      payload: { by: { kind: 'system' } },
    });
    expect(
      stage.of('recording.sideRequested').map(({ legId, payload }) => [legId, payload.side, payload.tapId]),
    ).toEqual([
      [stage.callerOf(callId), 'customer', tap(callId, 1)],
      [stage.legOf('anna'), 'agent', tap(callId, 2)],
    ]);
    expect(stage.wanted('record')).toMatchObject([{ tapId: tap(callId, 1) }, { tapId: tap(callId, 2) }]);
  });

  test.each([undefined, 'never', 'onDemand'] as const)('R1 not by itself when the queue says %s', (recording) => {
    const { stage } = talking(recording === undefined ? {} : { recording });
    expect(stage.floor.recordings.size).toBe(0);
  });

  test('R1 the number says otherwise than its queue', () => {
    const stage = new Stage();
    const queueId = stage.queue('sales', { recording: 'always' });
    stage.agent('anna', { sales: 0 });
    const [number] = stage.floor.numbers.values();
    stage.command({
      type: 'saveNumber',
      numberId: number!.id,
      isNew: false,
      providerId: pbx,
      number: number!.number,
      queueId,
      answer: 'atOnce',
      recording: 'never',
    });
    const callId = stage.arrives('sales');
    stage.takes('anna');
    expect(stage.floor.recordings.size).toBe(0);
    expect(stage.command({ type: 'startRecording', callId })).toMatchObject({ code: 'RECORDING_NOT_ALLOWED' });
  });

  test('R5 on demand: begun once, ended, and begun again as another one', () => {
    const { stage, callId } = talking({ recording: 'onDemand' });
    expect(stage.command({ type: 'startRecording', callId })).toMatchObject({ outcome: 'awaits', callId });
    starts(stage, tap(callId, 1), tap(callId, 2));
    expect(stage.command({ type: 'startRecording', callId })).toMatchObject({ outcome: 'done' });
    expect(stage.of('recording.requested')).toHaveLength(1);
    expect(stage.command({ type: 'stopRecording', callId })).toMatchObject({ outcome: 'done' });
    expect(stage.wanted('stopRecord')).toHaveLength(2);
    expect(stage.command({ type: 'startRecording', callId })).toMatchObject({ code: 'RECORDING_NOT_ALLOWED' });
    ends(stage, tap(callId, 1), tap(callId, 2));
    expect(stage.last('recording.finished').payload.recordingId).toBe(`${callId}-r1`);
    stage.command({ type: 'startRecording', callId });
    expect(stage.wanted('record')).toMatchObject([{ tapId: tap(callId, 1, 2) }, { tapId: tap(callId, 2, 2) }]);
  });

  test('R5 not before anybody talks, not of an unknown call, and not while it must not be', () => {
    const stage = new Stage();
    stage.queue('sales', { recording: 'onDemand' });
    const callId = stage.arrives('sales');
    expect(stage.command({ type: 'startRecording', callId })).toMatchObject({ code: 'CALL_NOT_TALKING' });
    expect(stage.command({ type: 'startRecording', callId: asId('nobody') })).toMatchObject({ code: 'CALL_NOT_FOUND' });
    for (const type of ['stopRecording', 'resumeRecording'] as const)
      expect(stage.command({ type, callId }), `${type}`).toMatchObject({ code: 'RECORDING_NOT_RUNNING' });
  });

  test('R12 while too many wait to be stored nothing more is recorded, and calls go on', () => {
    const stage = new Stage();
    stage.checking = false;
    stage.queue('sales', { recording: 'always' });
    stage.agent('anna', { sales: 0 });
    const callId = stage.arrives('sales');
    for (let count = 0; count < MOST_RECORDINGS; count += 1) {
      const id = asId<RecordingId>(`old-${count}-r1`);
      const old = {
        id,
        callId: asId<CallId>(`old-${count}`),
        providerId: pbx,
        requestedAt: 0,
        by,
        taps: [],
        pauses: [],
      };
      stage.floor.recordings.set(id, { ...old, state: 'finished' });
    }
    stage.takes('anna');
    expect(stage.call(callId).stage.state).toBe('connected');
    expect(stage.of('recording.requested')).toEqual([]);
    expect(stage.command({ type: 'startRecording', callId })).toMatchObject({ code: 'LIMIT_REACHED' });
  });

  test('R6 what is always recorded is ended by a program for good, and not by an agent', () => {
    const { stage, callId } = recorded();
    stage.command({
      type: 'saveUser',
      userId: asId('user-a'),
      isNew: true,
      login: 'anna',
      name: 'Anna',
      role: 'agent',
      agentId: asId('anna'),
      teamIds: [],
    });
    stage.tell({ type: 'stopRecording', callId, by: { kind: 'user', id: 'user-a' } });
    expect(stage.reply).toMatchObject({ code: 'RECORDING_NOT_ALLOWED' });
    stage.command({ type: 'stopRecording', callId });
    ends(stage, tap(callId, 1), tap(callId, 2));
    stage.pass(1_000);
    expect(stage.of('recording.requested')).toHaveLength(1);
  });
});

describe('what is left out', () => {
  test('R3 R7 a pause mutes all sides and is told with who and why', () => {
    const { stage, callId } = recorded();
    stage.command({ type: 'pauseRecording', callId, reason: 'card' });
    expect(stage.wanted('muteRecord')).toMatchObject([{ muted: true }, { muted: true }]);
    expect(muted(stage)).toEqual(['pause', 'pause']);
    expect(stage.command({ type: 'pauseRecording', callId, reason: 'again' })).toMatchObject({ outcome: 'done' });
    expect(stage.of('recording.paused')).toHaveLength(1);
    stage.pass(3_000);
    stage.command({ type: 'resumeRecording', callId });
    expect(stage.wanted('muteRecord')).toMatchObject([{ muted: false }, { muted: false }]);
    expect(running(stage).pauses).toMatchObject([
      { reason: 'card', by, endedBy: by, to: stage.now, from: stage.now - 3_000 },
    ]);
  });

  test.each([
    [undefined, 900_000],
    [60_000, 60_000],
  ])('R7 a pause that is forgotten ends by itself (%s)', (pauseLimitMs, after) => {
    const { stage, callId } = recorded({
      recording: 'always',
      ...(pauseLimitMs === undefined ? {} : { pauseLimitMs }),
    });
    stage.command({ type: 'pauseRecording', callId, reason: 'card' });
    stage.pass(after - 1);
    expect(stage.of('recording.resumed')).toEqual([]);
    stage.pass(1);
    expect(stage.last('recording.resumed').payload.by).toMatchObject({ kind: 'system' });
    expect(new Set(muted(stage))).toEqual(new Set([undefined]));
  });

  test('R3 a side that starts only after it was muted is muted then', () => {
    const { stage, callId } = talking();
    stage.command({ type: 'pauseRecording', callId, reason: 'card' });
    starts(stage, tap(callId, 1));
    expect(stage.effects).toMatchObject([{ type: 'muteRecord', tapId: tap(callId, 1), muted: true }]);
  });

  test('R3 who is on hold is left out', () => {
    const { stage, callId } = recorded();
    stage.command({ type: 'holdCall', callId, agentId: asId('anna') });
    expect(muted(stage)).toEqual(['hold', undefined]);
    expect(stage.wanted('muteRecord')).toMatchObject([{ tapId: tap(callId, 1), muted: true }]);
  });
});

describe('how a recording ends', () => {
  test('R8 R9 with the conversation, and is finished when the last file is closed', () => {
    const { stage, callId } = recorded();
    stage.leaves(stage.callerOf(callId));
    expect(stage.last('recording.stopped')).toMatchObject({ callId, payload: { by: { kind: 'system' } } });
    ends(stage, tap(callId, 1));
    stage.settle();
    expect(stage.floor.calls.size).toBe(0);
    expect(stage.of('recording.finished')).toEqual([]);
    ends(stage, tap(callId, 2), tap(callId, 2));
    expect(stage.of('recording.finished')).toHaveLength(1);
    expect(running(stage).state).toBe('finished');
  });

  test('R9 it is kept until it is stored, also by a snapshot, and then forgotten', () => {
    const { stage, callId } = recorded();
    stage.command({ type: 'pauseRecording', callId, reason: 'card' });
    stage.floor = thaw(JSON.parse(JSON.stringify(freeze(stage.floor))) as FrozenFloor);
    stage.leaves(stage.callerOf(callId));
    stage.settle();
    ends(stage, tap(callId, 1), tap(callId, 2));
    const recordingId = asId<Recording['id']>(`${callId}-r1`);
    stage.floor = thaw(JSON.parse(JSON.stringify(freeze(stage.floor))) as FrozenFloor);
    expect(stage.command({ type: 'recordingDelayed', recordingId, reason: 'storage.away' })).toMatchObject({
      outcome: 'done',
    });
    expect(stage.command({ type: 'recordingStored', recordingId, stored, gaps: [] })).toMatchObject({
      outcome: 'done',
    });
    expect(stage.floor.recordings.size).toBe(0);
    expect(stage.command({ type: 'recordingStored', recordingId, stored, gaps: [] })).toMatchObject({
      code: 'RECORDING_NOT_FOUND',
    });
  });

  test('R9 R12 one of which nothing could be taken down has failed, and the call goes on', () => {
    const { stage, callId } = talking();
    for (const [index, legId] of [stage.callerOf(callId), stage.legOf('anna')].entries())
      for (let tries = 0; tries < 5; tries += 1) {
        const tapId = stage.floor.recordings
          .values()
          .next()
          .value?.taps.findLast((each) => each.legId === legId)?.id;
        if (tapId === undefined) throw new Error(`no tap of ${index}`);
        stage.tell({ type: 'effect.failed', effect: 'record', callId, legId, tapId, cause: 'failed' });
      }
    expect(running(stage).taps).toHaveLength(10);
    expect(stage.call(callId).stage.state).toBe('connected');
    stage.command({ type: 'stopRecording', callId });
    expect(stage.last('recording.failed').payload.reason).toBe('notRecorded');
    expect(stage.floor.recordings.size).toBe(0);
  });

  test('R2 a file that ends while its party goes on talking is followed by another one', () => {
    const { stage, callId } = recorded();
    ends(stage, tap(callId, 1));
    expect(stage.wanted('record'), 'the party may be about to leave').toEqual([]);
    stage.pass(1_000);
    expect(stage.wanted('record')).toMatchObject([{ tapId: tap(callId, 3), legId: stage.callerOf(callId) }]);
  });

  test('R2 a file that ends because its party leaves is not followed by another one', () => {
    const { stage, callId } = recorded();
    stage.agent('ben', {});
    stage.command({ type: 'transferCall', callId, to: { kind: 'agent', agentId: asId('ben') } });
    ends(stage, tap(callId, 2));
    stage.leaves(stage.legOf('anna'));
    stage.pass(5_000);
    expect(running(stage).state).toBe('running');
    expect(stage.of('recording.sideRequested')).toHaveLength(2);
    expect(stage.of('recording.sideDue')).toEqual([]);
  });
});

describe('R25 a file grows old', () => {
  test('another one follows it, and it is stopped when that one is written, for as long as the call lasts', () => {
    const { stage } = recorded();
    for (const round of [1, 2, 3, 4, 5, 6, 7]) {
      const old = running(stage).taps.slice(-2);
      stage.pass(RENEWED_AFTER_MS);
      const young = running(stage).taps.slice(-2);
      expect(young.map(({ state }) => state)).toEqual(['requested', 'requested']);
      for (const { id, legId } of young) {
        starts(stage, id);
        const followed = old.find((each) => each.legId === legId)!;
        expect(stopped(stage)).toEqual([followed.id]);
        ends(stage, followed.id);
      }
      expect(running(stage).taps).toHaveLength(2 * round + 2);
    }
    expect(running(stage).taps.filter(({ state }) => state !== 'ended')).toHaveLength(2);
  });

  test('one that can’t be followed goes on', () => {
    const { stage, callId } = recorded();
    stage.pass(RENEWED_AFTER_MS);
    for (let count = 3; count <= running(stage).taps.length; count += 1) {
      const { legId } = running(stage).taps[count - 1]!;
      stage.tell({
        type: 'effect.failed',
        effect: 'record',
        callId,
        legId,
        tapId: tap(callId, count),
        cause: 'failed',
      });
    }
    expect(
      running(stage)
        .taps.filter(({ state }) => state !== 'ended')
        .map(({ id }) => id),
    ).toEqual([tap(callId, 1), tap(callId, 2)]);
    expect(running(stage).taps).toHaveLength(12);
  });

  test('who is left out just then is followed when they are taken down again', () => {
    const { stage, callId } = recorded();
    stage.command({ type: 'pauseRecording', callId, reason: 'card' });
    stage.pass(RENEWED_AFTER_MS);
    expect(running(stage).taps).toHaveLength(2);
    stage.command({ type: 'resumeRecording', callId });
    expect(stage.wanted('record')).toHaveLength(2);
    expect(stage.wanted('muteRecord')).toMatchObject([{ muted: false }, { muted: false }]);
  });

  test('while the PBX is away nothing is asked of it, and after a restart only the younger one is kept', () => {
    const { stage, callId } = recorded();
    const talk = legsOf(stage, callId);
    stage.tell(lost);
    stage.pass(RENEWED_AFTER_MS);
    expect(running(stage).taps).toHaveLength(2);
    const thawed = thaw(JSON.parse(JSON.stringify(freeze(stage.floor))) as FrozenFloor);
    expect(thawed.deadlines.size).toBe(stage.floor.deadlines.size);
    stage.connect(pbx, { legs: talk, taps: [1, 2].map((count) => found(tap(callId, count))) });
    expect(running(stage).taps.slice(2)).toMatchObject([{ state: 'requested' }, { state: 'requested' }]);
    starts(stage, tap(callId, 3));
    stage.tell(lost);
    stage.connect(pbx, { legs: talk, taps: [1, 2, 3, 4].map((count) => found(tap(callId, count))) });
    expect(new Set(stopped(stage))).toEqual(new Set([tap(callId, 1), tap(callId, 2)]));
  });
});

describe('R10 after a broken link', () => {
  test('what is still written goes on as mute as it should be, what is not is begun anew, what nobody knows is stopped', () => {
    const { stage, callId } = recorded();
    stage.command({ type: 'pauseRecording', callId, reason: 'card' });
    const talk = legsOf(stage, callId);
    stage.tell(lost);
    const stray = tap(asId('test-99'), 1);
    stage.connect(pbx, { legs: talk, taps: [found(tap(callId, 1)), found(stray)] });
    expect(running(stage).taps.map(({ state }) => state)).toEqual(['running', 'ended', 'requested']);
    expect(stage.effects.filter(({ type }) => /record/i.test(type))).toMatchObject([
      { type: 'muteRecord', tapId: tap(callId, 1), muted: true },
      { type: 'stopRecord', tapId: stray },
      { type: 'record', tapId: tap(callId, 3) },
      { type: 'muteRecord', tapId: tap(callId, 3), muted: true },
    ]);
  });

  test('a call that ended meanwhile leaves a recording that is finished', () => {
    const { stage } = recorded();
    stage.tell(lost);
    stage.connect(pbx, { legs: [] });
    expect(stage.last('recording.finished')).toBeDefined();
    expect(stage.floor.calls.size).toBe(0);
  });

  test('one whose beginning was not heard of is known then', () => {
    const { stage, callId } = talking();
    const talk = legsOf(stage, callId);
    stage.tell(lost);
    stage.connect(pbx, { legs: talk, taps: [found(tap(callId, 1)), found(tap(callId, 2))] });
    expect(running(stage).taps).toMatchObject([{ state: 'running', startedAt: 1_000 }, { state: 'running' }]);
  });
});
