import { describe, expect, test } from 'vitest';
import { evolve } from '../floor/evolve.ts';
import { emptyFloor } from '../floor/floor.ts';
import { freeze, thaw } from '../floor/snapshot.ts';
import { listed, pbx, plain } from '../floor/stage.testing.ts';
import { asId } from '../kernel/ids.ts';
import { SupervisionStage, takenOver } from './stage.testing.ts';

const watch = (mode: 'listen' | 'whisper' | 'barge') => ({ type: 'superviseCall', mode, reason: 'quality' }) as const;

describe('rights', () => {
  test('S1 the four rights are given one by one, and none implies another', () => {
    const stage = new SupervisionStage();
    const { callId } = stage;
    stage.user('sue', 'supervisor', { teams: ['team'], agent: 'sue', supervision: ['whisper'] });
    expect(stage.refused('sue', { ...watch('listen'), callId })).toBe('SUPERVISION_NOT_ALLOWED');
    expect(stage.refused('sue', { ...watch('barge'), callId })).toBe('SUPERVISION_NOT_ALLOWED');
    const supervisionId = stage.listens('sue', 'whisper');
    expect(stage.refused('sue', { type: 'changeSupervision', supervisionId, mode: 'barge' })).toBe(
      'SUPERVISION_NOT_ALLOWED',
    );
    expect(stage.refused('sue', { type: 'takeOverCall', supervisionId })).toBe('SUPERVISION_NOT_ALLOWED');
  });

  test('S1 agents and programs have none, whatever is written down', () => {
    const stage = new SupervisionStage();
    const { callId } = stage;
    stage.agent('zoe', { sales: 0 });
    stage.user('zoe', 'agent', { agent: 'zoe', supervision: ['listen'] });
    stage.user('crm', 'crm', { supervision: ['listen'] });
    expect(stage.refused('zoe', { ...watch('listen'), callId })).toBe('SUPERVISION_NOT_ALLOWED');
    expect(stage.refused('crm', { ...watch('listen'), callId })).toBe('SUPERVISION_NOT_ALLOWED');
    expect(stage.command({ ...watch('listen'), callId })).toMatchObject({ code: 'SUPERVISION_NOT_ALLOWED' });
  });

  test('S2 who loses the right is put out by the fact that takes it', () => {
    const stage = new SupervisionStage();
    stage.listens('sue', 'barge');
    stage.user('sue', 'supervisor', { teams: ['team'], agent: 'sue', supervision: ['listen'] });
    expect(stage.wanted('hangUp')).toHaveLength(1);
    stage.settle();
    expect(stage.last('supervision.ended').payload).toMatchObject({ end: 'rightGone' });
    expect(stage.call(stage.callId).stage.state).toBe('connected');
  });

  test('S2 who no longer sees the call is put out, and so is who is removed', () => {
    const stage = new SupervisionStage();
    stage.listens('sue', 'listen');
    stage.listens('sam', 'listen');
    stage.command({ type: 'removeUser', userId: asId('sam') });
    stage.settle();
    expect(stage.last('supervision.ended').payload.by.kind).toBe('system');
    stage.command({ type: 'saveTeam', teamId: asId('team'), isNew: false, name: 'Team', queueIds: [], agentIds: [] });
    stage.settle();
    expect(stage.call(stage.callId).supervisions).toBe(undefined);
    expect(stage.of('supervision.ended')).toHaveLength(2);
  });
});

describe('the phone', () => {
  test('S4 the own phone is rung, as a leg of the agent whose phone it is', () => {
    const stage = new SupervisionStage();
    stage.supervise('sue', 'listen');
    expect(stage.wanted('ring')).toMatchObject([{ target: { kind: 'extension', extension: 'x-sue' } }]);
    expect(stage.activity('sue')).toBe('ringing');
    expect(stage.last('supervision.requested').payload).toMatchObject({ reason: 'quality', by: { id: 'sue' } });
  });

  test('S4 another phone of the same PBX, when it is no agent’s', () => {
    const stage = new SupervisionStage();
    const { callId } = stage;
    stage.user('boss', 'admin');
    const ask = { ...watch('listen'), callId };
    expect(stage.refused('boss', ask)).toBe('AGENT_HAS_NO_EXTENSION');
    expect(stage.refused('boss', { ...ask, phone: 'x-anna' })).toBe('EXTENSION_TAKEN');
    expect(stage.refused('boss', { ...ask, phone: '2000' })).toBe('PHONE_OFFLINE');
    stage.tell({ type: 'phone.changed', providerId: pbx, extension: '2000', state: 'online' });
    expect(stage.refused('boss', { ...ask, phone: '2000' })).toBe(undefined);
    expect(stage.wanted('ring')).toMatchObject([{ target: { extension: '2000' } }]);
  });

  test('S4 it is refused when the phone is off the network or on a call', () => {
    const stage = new SupervisionStage();
    const { callId } = stage;
    stage.tell({ type: 'phone.changed', providerId: pbx, extension: 'x-sue', state: 'offline' });
    expect(stage.refused('sue', { ...watch('listen'), callId })).toBe('PHONE_OFFLINE');
    stage.command({ type: 'placeCall', agentId: asId('sam'), to: '+493012345' });
    expect(stage.refused('sam', { ...watch('listen'), callId })).toBe('AGENT_BUSY');
  });

  test.each(['busy', 'unreachable', 'rejected', 'noAnswer'] as const)(
    'S4 a phone that is %s ends the supervision and nothing else',
    (cause) => {
      const stage = new SupervisionStage();
      const id = stage.supervise('sue', 'whisper');
      stage.leaves(stage.supervision(id).legId, cause);
      expect(stage.last('supervision.ended').payload.end).toBe(cause);
      expect(stage.parties).toHaveLength(2);
      expect(stage.activity('sue')).toBe('idle');
    },
  );

  test('S4 a phone that rings for 30 s is let go', () => {
    const stage = new SupervisionStage();
    stage.supervise('sue', 'listen');
    stage.pass(30_000);
    expect(stage.wanted('hangUp')).toMatchObject([{ cause: 'noAnswer' }]);
    stage.settle();
    expect(stage.last('supervision.ended').payload.end).toBe('noAnswer');
  });

  test('S13 a phone that could not be rung ends the supervision', () => {
    const stage = new SupervisionStage();
    const { legId } = stage.supervision(stage.supervise('sue', 'listen'));
    stage.tell({ type: 'effect.failed', effect: 'ring', callId: stage.callId, legId, cause: 'unreachable' });
    expect(stage.last('supervision.ended').payload.end).toBe('unreachable');
  });
});

describe('modes', () => {
  test('S5 when the phone is answered the supervisor is put at the ear of the agent', () => {
    const stage = new SupervisionStage();
    const id = stage.supervise('sue', 'whisper');
    const { legId } = stage.supervision(id);
    stage.tell({ type: 'leg.answered', providerId: pbx, legId });
    const place = { kind: 'beside', mode: 'whisper', targetLegId: stage.legOf('anna') };
    expect(stage.directed()).toMatchObject([{ supervisionId: id, legId, place, tell: true }]);
    expect(stage.of('supervision.started')).toHaveLength(0);
    stage.carryOut();
    expect(stage.last('supervision.started').payload).toMatchObject({
      mode: 'whisper',
      ofId: 'anna',
      by: { id: 'sue' },
    });
  });

  test('S5 a change of mode is a wish, then a fact when the PBX has done it', () => {
    const stage = new SupervisionStage();
    const supervisionId = stage.listens('sue', 'listen');
    const reply = stage.as('sue', { type: 'changeSupervision', supervisionId, mode: 'barge' });
    expect(reply).toMatchObject({ outcome: 'awaits' });
    expect(stage.directed()).toMatchObject([{ place: { kind: 'inside' } }]);
    expect(stage.of('supervision.changed')).toHaveLength(0);
    stage.carryOut();
    expect(stage.last('supervision.changed').payload).toMatchObject({ mode: 'barge', by: { id: 'sue' } });
  });

  test('S5 two changes in a row: what the PBX says about the first counts for nothing', () => {
    const stage = new SupervisionStage();
    const supervisionId = stage.listens('sue', 'listen');
    stage.as('sue', { type: 'changeSupervision', supervisionId, mode: 'barge' });
    const [first] = stage.directed();
    stage.as('sue', { type: 'changeSupervision', supervisionId, mode: 'whisper' });
    const [second] = stage.directed();
    stage.carryOut([first!]);
    expect(stage.of('supervision.changed')).toHaveLength(0);
    stage.carryOut([second!]);
    stage.carryOut([second!]);
    expect(stage.of('supervision.changed').map(({ payload }) => payload.mode)).toEqual(['whisper']);
  });

  test('S13 what the PBX can’t do ends the supervision, and nothing else', () => {
    const stage = new SupervisionStage();
    const { legId } = stage.supervision(stage.listens('sue', 'listen'));
    stage.tell({ type: 'effect.failed', effect: 'supervise', callId: stage.callId, legId, cause: 'failed' });
    stage.settle();
    expect(stage.last('supervision.ended').payload.end).toBe('failed');
    expect(stage.wanted('clearSupervision')).toHaveLength(1);
    expect(stage.parties).toHaveLength(2);
  });
});

describe('the call goes on', () => {
  test('S6 one who leaves the queue again is waited for, and the next agent is supervised', () => {
    const stage = new SupervisionStage();
    stage.agent('ben', { sales: 0 }, { available: false });
    const id = stage.listens('sue', 'whisper');
    const { callId } = stage;
    const call = stage.call(callId);
    // As a transfer does it: the caller is joined with somebody else.
    const legId = asId<never>(`${callId}-l9`);
    const at = { agentId: asId<never>('ben'), callId, legId } as const;
    const seal = (fact: object) => ({ ...fact, seq: stage.floor.seq + 1, at: stage.now, version: 1 }) as never;
    evolve(
      stage.floor,
      seal({
        type: 'leg.requested',
        ...at,
        payload: { role: 'agent', ringUntil: stage.now + 1000 },
        personal: { target: 'x' },
      }),
    );
    evolve(stage.floor, seal({ type: 'leg.answered', ...at, payload: {} }));
    const legIds = [stage.callerOf(callId), legId];
    const bridgeId = asId<never>(`${callId}-b2`);
    evolve(
      stage.floor,
      seal({ type: 'join.requested', callId, queueId: 'sales', payload: { bridgeId, legIds, tries: 1 } }),
    );
    stage.checking = false;
    stage.leaves(stage.legOf('anna'));
    expect(call.stage.state).toBe('connecting');
    expect(stage.directed()).toMatchObject([{ place: { kind: 'waiting' } }]);
    stage.carryOut();
    expect(stage.last('supervision.changed').payload.mode).toBe(undefined);
    stage.tell({ type: 'legs.joined', providerId: pbx, bridgeId, legIds });
    expect(stage.directed()).toMatchObject([{ place: { kind: 'beside', mode: 'whisper', targetLegId: legId } }]);
    stage.carryOut();
    expect(stage.last('supervision.changed').payload).toMatchObject({
      mode: 'whisper',
      ofId: 'ben',
      by: { kind: 'system' },
    });
    expect(stage.supervision(id).mode).toBe('whisper');
  });

  test.each(['caller', 'anna'])('S6 when the %s hangs up the supervision ends with the call', (who) => {
    const stage = new SupervisionStage();
    for (const [name, mode] of [
      ['sue', 'barge'],
      ['sam', 'whisper'],
    ] as const)
      stage.listens(name, mode);
    stage.leaves(who === 'caller' ? stage.callerOf(stage.callId) : stage.legOf(who));
    stage.settle();
    expect(stage.of('supervision.ended').map(({ payload }) => payload.end)).toEqual(['callEnded', 'callEnded']);
    expect(stage.floor.calls.size).toBe(0);
    expect(stage.last('call.ended').payload.end).toBe('completed');
  });

  test('S7 a supervisor who leaves never ends the call', () => {
    const stage = new SupervisionStage();
    const id = stage.listens('sue', 'barge');
    stage.leaves(stage.supervision(id).legId);
    expect(stage.last('supervision.ended').payload.end).toBe('hungUp');
    expect(stage.wanted('clearSupervision')).toMatchObject([{ supervisionId: id }]);
    expect(stage.parties).toHaveLength(2);
    expect(stage.of('call.ending')).toHaveLength(0);
  });

  test('S7 at most five supervise a call, each of them once', () => {
    const stage = new SupervisionStage();
    const { callId } = stage;
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) {
      stage.agent(name, {}, { available: false });
      stage.user(name, 'supervisor', { teams: ['team'], agent: name });
    }
    for (const name of ['a', 'b', 'c', 'd', 'e']) stage.listens(name, 'listen');
    expect(stage.refused('f', { ...watch('listen'), callId })).toBe('LIMIT_REACHED');
    expect(stage.refused('a', { ...watch('listen'), callId })).toBe('SUPERVISION_RUNNING');
  });

  test('a call that has just ended, or where nobody talks', () => {
    const stage = new SupervisionStage();
    const waiting = stage.arrives('sales');
    expect(stage.refused('sue', { ...watch('listen'), callId: waiting })).toBe('CALL_NOT_TALKING');
    const supervisionId = stage.listens('sue', 'listen');
    stage.leaves(stage.callerOf(stage.callId));
    stage.settle();
    expect(stage.refused('sam', { ...watch('listen'), callId: stage.callId })).toBe('CALL_NOT_FOUND');
    for (const type of ['endSupervision', 'takeOverCall', 'handBackCall'] as const)
      expect([type, stage.refused('sue', { type, supervisionId })]).toEqual([type, 'SUPERVISION_NOT_FOUND']);
  });

  test('ending it is for who supervises and for admins', () => {
    const stage = new SupervisionStage();
    stage.user('boss', 'admin');
    const supervisionId = stage.listens('sue', 'listen');
    expect(stage.refused('sam', { type: 'endSupervision', supervisionId })).toBe('SUPERVISION_NOT_FOUND');
    expect(stage.refused('sam', { type: 'changeSupervision', supervisionId, mode: 'barge' })).toBe(
      'SUPERVISION_NOT_FOUND',
    );
    expect(stage.as('boss', { type: 'endSupervision', supervisionId })).toMatchObject({ outcome: 'awaits' });
    stage.settle();
    expect(stage.last('supervision.ended').payload).toMatchObject({ end: 'ended', by: { id: 'boss' } });
  });

  test('S12 while the data of a card are said nobody supervises', () => {
    const stage = new SupervisionStage({ recording: 'always' });
    const { callId } = stage;
    const id = stage.listens('sue', 'barge');
    stage.command({ type: 'pauseRecording', callId, reason: 'Card' });
    expect(stage.directed()).toMatchObject([{ supervisionId: id, place: { kind: 'waiting' } }]);
    expect(stage.refused('sam', { ...watch('listen'), callId })).toBe('CALL_PROTECTED');
    expect(stage.refused('sue', { type: 'takeOverCall', supervisionId: id })).toBe('CALL_PROTECTED');
    stage.command({ type: 'resumeRecording', callId });
    expect(stage.directed()).toMatchObject([{ supervisionId: id, place: { kind: 'inside' } }]);
    stage.command({ type: 'pauseRecording', callId, reason: 'coffee' });
    expect(stage.directed()).toEqual([]);
  });

  test('S11 a supervision is no new version of the call', () => {
    const stage = new SupervisionStage();
    const { version } = stage.call(stage.callId);
    const id = stage.listens('sue', 'listen');
    expect(stage.call(stage.callId).version).toBe(version);
    stage.leaves(stage.supervision(id).legId);
    expect(stage.call(stage.callId).version).toBe(version);
  });
});

describe('after a reconnect', () => {
  const again = (stage: SupervisionStage, supervisions: readonly never[] = []) => {
    stage.tell({ type: 'provider.lost', providerId: pbx, reason: 'gone' });
    stage.connect(pbx, { legs: listed(stage), supervisions });
  };

  test('S13 what is still wanted is asked for again, and what is over is removed', () => {
    const stage = new SupervisionStage();
    const id = stage.listens('sue', 'whisper');
    again(stage, [id as never, asId<never>('test-77-s3')]);
    expect(stage.directed()).toMatchObject([{ supervisionId: id, place: { kind: 'beside', mode: 'whisper' } }]);
    expect(stage.wanted('clearSupervision')).toMatchObject([{ supervisionId: 'test-77-s3' }]);
    stage.carryOut();
    expect(stage.of('supervision.changed')).toHaveLength(0);
  });

  test('S13 the supervisor has hung up meanwhile: nothing of theirs is left', () => {
    const stage = new SupervisionStage();
    const id = stage.listens('sue', 'whisper');
    const { legId } = stage.supervision(id);
    stage.tell({ type: 'provider.lost', providerId: pbx, reason: 'gone' });
    stage.connect(pbx, { legs: listed(stage).filter((leg) => leg.legId !== legId), supervisions: [id] });
    expect(stage.last('supervision.ended').payload.end).toBe('lost');
    expect(stage.wanted('clearSupervision')).toMatchObject([{ supervisionId: id }]);
    expect(stage.call(stage.callId).stage.state).toBe('connected');
  });

  test('F1 a floor with supervisions is the same after a snapshot and after a replay', () => {
    const { stage, handBack } = takenOver();
    stage.listens('sam', 'barge');
    stage.as('sue', handBack);
    const replayed = emptyFloor();
    for (const fact of stage.facts) evolve(replayed, fact);
    expect(freeze(replayed)).toEqual(freeze(stage.floor));
    const frozen = JSON.parse(JSON.stringify(freeze(stage.floor)));
    expect(freeze(thaw(structuredClone(frozen)))).toEqual(freeze(stage.floor));
    expect(plain.name).toBe('Sales');
  });
});

describe('the log of the call', () => {
  test('S14 a key works once: the same supervision is answered, and no second phone rings', () => {
    const stage = new SupervisionStage();
    const { callId } = stage;
    const wish = { ...watch('listen'), callId, key: 'once' };
    const first = stage.as('sue', wish);
    expect(first).toMatchObject({ outcome: 'done', id: stage.last('supervision.requested').payload.supervisionId });
    expect(stage.wanted('ring')).toHaveLength(1);
    expect(stage.as('sue', wish)).toEqual(first);
    expect(stage.wanted('ring')).toHaveLength(0);
    const by = { kind: 'user', id: 'sue' };
    expect(stage.last('call.commanded').payload).toMatchObject({ command: 'superviseCall', key: 'once', by });
  });

  test('S14 what is refused is noted and is no new version; a version that is gone by is refused', () => {
    const stage = new SupervisionStage();
    const { callId } = stage;
    const supervisionId = stage.listens('sue', 'listen');
    const { version } = stage.call(callId);
    expect(stage.refused('sam', { type: 'endSupervision', supervisionId })).toBe('SUPERVISION_NOT_FOUND');
    expect(stage.last('call.commanded').payload).toMatchObject({ command: 'endSupervision', outcome: 'refused' });
    expect(stage.call(callId).version).toBe(version);
    expect(stage.refused('sue', { type: 'takeOverCall', supervisionId, expectedVersion: version - 1 })).toBe(
      'CALL_CHANGED',
    );
  });
});
