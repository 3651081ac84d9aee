import { describe, expect, test } from 'vitest';
import { pbx } from '../floor/stage.testing.ts';
import { asId } from '../kernel/ids.ts';
import { SupervisionStage, takenOver } from './stage.testing.ts';

describe('taking over', () => {
  test('S8 the supervisor comes in, and only then the agent leaves and wraps up', () => {
    const stage = new SupervisionStage();
    const supervisionId = stage.listens('sue', 'whisper');
    const anna = stage.legOf('anna');
    expect(stage.as('sue', { type: 'takeOverCall', supervisionId })).toMatchObject({ outcome: 'awaits' });
    expect(stage.directed()).toMatchObject([{ place: { kind: 'inside' } }]);
    expect(stage.wanted('hangUp')).toHaveLength(0);
    stage.carryOut();
    expect(stage.wanted('hangUp')).toMatchObject([{ legId: anna }]);
    expect(stage.parties).toEqual([stage.callerOf(stage.callId), stage.legOf('sue')]);
    stage.settle();
    expect(stage.activity('anna')).toBe('wrappingUp');
    expect(stage.last('supervision.tookOver').payload).toMatchObject({ fromId: 'anna', by: { id: 'sue' } });
    expect(stage.activity('sue')).toBe('talking');
  });

  test('S8 who has barged in is in the conversation already, and the agent leaves at once', () => {
    const stage = new SupervisionStage();
    const supervisionId = stage.listens('sue', 'barge');
    const anna = stage.legOf('anna');
    expect(stage.as('sue', { type: 'takeOverCall', supervisionId })).toMatchObject({ outcome: 'done' });
    expect(stage.wanted('hangUp')).toMatchObject([{ legId: anna }]);
    expect(stage.parties).toEqual([stage.callerOf(stage.callId), stage.legOf('sue')]);
    stage.settle();
    expect(stage.activity('anna')).toBe('wrappingUp');
  });

  test('S8 who is just being put into the conversation takes over when they are there', () => {
    const stage = new SupervisionStage();
    const supervisionId = stage.listens('sue', 'listen');
    stage.as('sue', { type: 'changeSupervision', supervisionId, mode: 'barge' });
    const asked = stage.effects;
    stage.as('sue', { type: 'takeOverCall', supervisionId });
    expect(stage.of('supervision.tookOver')).toHaveLength(0);
    stage.carryOut(asked);
    expect(stage.of('supervision.tookOver')).toHaveLength(1);
  });

  test('S8 of two at the same moment the first wins, and the second stays where they are', () => {
    const stage = new SupervisionStage();
    const first = stage.listens('sue', 'listen');
    const second = stage.listens('sam', 'whisper');
    stage.as('sue', { type: 'takeOverCall', supervisionId: first });
    const asked = stage.effects;
    expect(stage.refused('sam', { type: 'takeOverCall', supervisionId: second })).toBe('CALL_TAKEN_OVER');
    stage.carryOut(asked);
    expect(stage.supervision(second)).toMatchObject({ mode: 'whisper', part: { state: 'beside' } });
    // Who goes on supervising supervises the one who talks now.
    expect(stage.directed()).toMatchObject([{ supervisionId: second, place: { targetLegId: stage.legOf('sue') } }]);
    expect(stage.refused('sam', { type: 'takeOverCall', supervisionId: second })).toBe('CALL_TAKEN_OVER');
  });

  test('S8 the agent hangs up in the moment of the taking over: the call ends as ever', () => {
    const stage = new SupervisionStage();
    const supervisionId = stage.listens('sue', 'listen');
    stage.as('sue', { type: 'takeOverCall', supervisionId });
    const asked = stage.effects;
    stage.leaves(stage.legOf('anna'));
    stage.carryOut(asked);
    stage.settle();
    expect(stage.floor.calls.size).toBe(0);
    expect(stage.of('supervision.tookOver')).toHaveLength(0);
  });

  test('S8 the phone has to be answered first', () => {
    const stage = new SupervisionStage();
    const supervisionId = stage.supervise('sue', 'listen');
    expect(stage.refused('sue', { type: 'takeOverCall', supervisionId })).toBe('SUPERVISION_NOT_STARTED');
  });

  test('S10 who has taken over ends the call by leaving', () => {
    const { stage } = takenOver();
    expect(
      stage.refused('sue', { type: 'endSupervision', supervisionId: stage.call(stage.callId).supervisions![0]!.id }),
    ).toBe('CALL_TAKEN_OVER');
    stage.leaves(stage.legOf('sue'));
    stage.settle();
    expect(stage.last('call.ended').payload.end).toBe('completed');
    expect(stage.last('supervision.ended').payload.end).toBe('hungUp');
  });
});

describe('handing back', () => {
  test('S9 the agent is rung, comes in, and only then the supervisor leaves', () => {
    const { stage, handBack } = takenOver();
    const sue = stage.legOf('sue');
    stage.as('sue', handBack);
    expect(stage.wanted('ring')).toMatchObject([{ target: { extension: 'x-anna' } }]);
    stage.answers('anna');
    const { callId } = stage;
    const [bridgeId] = stage.call(callId).bridges;
    const legIds = [stage.callerOf(callId), sue, stage.legOf('anna')];
    expect(stage.wanted('join')).toMatchObject([{ bridgeId, legIds }]);
    expect(stage.parties).toContain(sue);
    stage.tell({ type: 'legs.joined', providerId: pbx, bridgeId: bridgeId!, legIds });
    expect(stage.parties).toEqual([stage.callerOf(callId), stage.legOf('anna')]);
    expect(stage.wanted('hangUp')).toMatchObject([{ legId: sue }]);
    stage.leaves(sue);
    expect(stage.last('supervision.ended').payload.end).toBe('handedBack');
    expect(stage.call(callId).stage.state).toBe('connected');
    stage.leaves(stage.callerOf(callId));
    stage.settle();
    expect(stage.activity('anna')).toBe('wrappingUp');
  });

  test('S9 it is refused when the agent can’t be rung', () => {
    const { stage, handBack } = takenOver();
    expect(stage.refused('sam', handBack)).toBe('SUPERVISION_NOT_FOUND');
    stage.tell({ type: 'phone.changed', providerId: pbx, extension: 'x-anna', state: 'offline' });
    expect(stage.refused('sue', handBack)).toBe('PHONE_OFFLINE');
    stage.tell({ type: 'phone.changed', providerId: pbx, extension: 'x-anna', state: 'online' });
    stage.command({ type: 'placeCall', agentId: asId('anna'), to: '+493012345' });
    expect(stage.refused('sue', handBack)).toBe('AGENT_BUSY');
    const { stage: before } = { stage: new SupervisionStage() };
    const supervisionId = before.listens('sue', 'listen');
    expect(before.refused('sue', { type: 'handBackCall', supervisionId })).toBe('CALL_NOT_TAKEN_OVER');
  });

  test.each(['rejected', 'noAnswer'] as const)('S9 the agent’s phone is %s: the supervisor goes on', (cause) => {
    const { stage, handBack } = takenOver();
    stage.as('sue', handBack);
    if (cause === 'noAnswer') {
      stage.pass(30_000);
      stage.settle();
    } else stage.leaves(stage.legOf('anna'), cause);
    expect(stage.last('supervision.handBackFailed').payload.cause).toBe(cause);
    expect(stage.parties).toEqual([stage.callerOf(stage.callId), stage.legOf('sue')]);
    stage.as('sue', handBack);
    expect(stage.wanted('ring')).toHaveLength(1);
  });

  test('S9 the caller hangs up while the agent rings', () => {
    const { stage, handBack } = takenOver();
    stage.as('sue', handBack);
    stage.leaves(stage.callerOf(stage.callId));
    stage.settle();
    expect(stage.floor.calls.size).toBe(0);
    expect(stage.activity('anna')).toBe('idle');
  });
});
