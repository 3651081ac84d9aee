import { describe, expect, test } from 'vitest';
import { pbx, Stage } from '../floor/stage.testing.ts';
import { asId, type LegId } from '../kernel/ids.ts';
import { agent, carriedOut, holds, talking } from './control.testing.ts';

describe('hold', () => {
  test('C20 the other party is put on music and brought back, each true when the PBX has done it', () => {
    const { stage, callId, caller } = talking();
    expect(stage.command({ type: 'holdCall', callId })).toMatchObject({ outcome: 'awaits', legId: caller });
    expect(stage.wanted('wait')).toMatchObject([{ legId: caller, tell: true }]);
    expect(holds(stage, callId, caller)).toBe('requested');
    carriedOut(stage);
    expect(holds(stage, callId, caller)).toBe('held');
    stage.command({ type: 'resumeCall', callId });
    expect(stage.wanted('join')).toHaveLength(1);
    carriedOut(stage);
    expect(holds(stage, callId, caller)).toBeUndefined();
    expect(stage.of('command.settled').map(({ payload }) => payload.outcome)).toEqual(['done', 'done']);
  });

  test('C20 what the PBX does not do is asked once more, and has failed after that', () => {
    const { stage, callId, caller } = talking();
    stage.command({ type: 'holdCall', callId });
    stage.pass(3_000);
    expect(stage.wanted('wait')).toHaveLength(1);
    stage.pass(3_000);
    expect(holds(stage, callId, caller)).toBeUndefined();
    expect(stage.last('command.settled').payload).toMatchObject({ outcome: 'failed', tookMs: 6_000 });
  });

  test('C6 a party on hold who hangs up ends the call of two', () => {
    const { stage, callId, caller } = talking();
    stage.command({ type: 'holdCall', callId });
    carriedOut(stage);
    stage.leaves(caller);
    stage.settle();
    expect(stage.last('call.ended').payload.end).toBe('completed');
    expect(stage.activity('anna')).toBe('idle');
  });

  test('C22 a mute is true when the PBX has done it', () => {
    const { stage, callId, own } = talking();
    stage.command({ type: 'muteCall', callId, muted: true });
    expect(stage.effects).toMatchObject([{ type: 'mute', legId: own, muted: true }]);
    expect(stage.call(callId).legs.get(own)?.mute).toEqual({ wanted: true, muted: false });
    carriedOut(stage);
    expect(stage.call(callId).legs.get(own)?.mute).toEqual({ wanted: true, muted: true });
    stage.command({ type: 'muteCall', callId, muted: false });
    carriedOut(stage);
    expect(stage.call(callId).legs.get(own)?.mute).toBeUndefined();
  });

  test('C31 keys are sent and never kept', () => {
    const { stage, callId, caller } = talking();
    stage.command({ type: 'sendDtmf', callId, digits: '4111#' });
    expect(stage.effects).toMatchObject([{ type: 'dtmf', legId: caller, digits: '4111#' }]);
    carriedOut(stage);
    expect(stage.last('dtmf.sent').legId).toBe(caller);
    expect(JSON.stringify(stage.facts)).not.toContain('4111');
  });
});

describe('the log of commands', () => {
  test('C18 a double click is one command', () => {
    const { stage, callId } = talking();
    stage.command({ type: 'transferCall', callId, to: { kind: 'agent', agentId: agent('ben') }, key: 'click' });
    const first = stage.reply;
    const facts = stage.facts.length;
    expect(
      stage.command({ type: 'transferCall', callId, to: { kind: 'agent', agentId: agent('ben') }, key: 'click' }),
    ).toMatchObject({
      outcome: 'awaits',
      facts: (first as { facts: unknown }).facts,
    });
    expect(stage.facts.length).toBe(facts);
    expect(stage.of('transfer.requested')).toHaveLength(1);
  });

  test('C18 who saw another version of the call is refused, and the refusal is noted', () => {
    const { stage, callId } = talking();
    const { version } = stage.call(callId);
    stage.command({ type: 'setTags', callId, tags: ['angry'] });
    expect(stage.command({ type: 'hangUp', callId, expectedVersion: version })).toMatchObject({ code: 'CALL_CHANGED' });
    expect(stage.call(callId).version).toBe(version + 1);
    expect(stage.last('call.commanded').payload).toMatchObject({ command: 'hangUp', outcome: 'refused' });
    expect(stage.command({ type: 'hangUp', callId, expectedVersion: version + 1 })).toMatchObject({
      outcome: 'awaits',
    });
  });

  test('C19 a command that is open when the call ends has failed', () => {
    const { stage, callId, caller } = talking();
    stage.command({ type: 'holdCall', callId });
    stage.leaves(caller);
    stage.settle();
    expect(stage.last('command.settled').payload.outcome).toBe('failed');
  });

  test('C21 of two agents it has to be said who acts', () => {
    const stage = new Stage();
    stage.command({
      type: 'saveAgent',
      agentId: agent('ben'),
      isNew: true,
      name: 'Ben',
      extension: { providerId: pbx, extension: '1002' },
    });
    stage.agent('anna', {});
    stage.command({ type: 'placeCall', agentId: agent('anna'), to: '1002' });
    stage.answers('anna');
    const callId = stage.takes('ben');
    expect(stage.command({ type: 'holdCall', callId })).toMatchObject({ code: 'NOT_A_PARTY' });
    stage.command({ type: 'holdCall', callId, agentId: agent('anna') });
    expect(stage.wanted('wait')).toMatchObject([{ legId: stage.legOf('ben') }]);
  });
});

describe('blind transfer', () => {
  const toBen = { kind: 'agent', agentId: agent('ben') } as const;

  test('C24 the one who acts leaves and wraps up; the other waits and is joined with whoever answers', () => {
    const { stage, callId, caller, own } = talking({ wrapUpMs: 10_000 });
    stage.command({ type: 'transferCall', callId, to: toBen });
    expect(stage.wanted('wait')).toMatchObject([{ legId: caller }]);
    expect(stage.wanted('hangUp')).toMatchObject([{ legId: own }]);
    stage.leaves(own);
    expect([stage.activity('anna'), stage.activity('ben')]).toEqual(['wrappingUp', 'ringing']);
    stage.takes('ben');
    expect(stage.call(callId).stage).toMatchObject({ state: 'connected', queueId: 'sales' });
    stage.leaves(caller);
    stage.settle();
    expect(stage.activity('ben')).toBe('wrappingUp');
    expect(stage.last('call.ended').payload.end).toBe('completed');
  });

  test.each(['busy', 'rejected', 'unreachable', 'noAnswer'] as const)(
    'C25 when the target is not had (%s) the agent has the call again',
    (cause) => {
      const { stage, callId, own } = talking({ wrapUpMs: 10_000 });
      stage.command({ type: 'transferCall', callId, to: toBen });
      stage.leaves(own);
      if (cause === 'noAnswer') stage.pass(60_000);
      else stage.leaves(stage.legOf('ben'), cause);
      expect(stage.last('transfer.returning').payload.reason).toBe(cause);
      stage.settle();
      expect(stage.activity('anna')).toBe('ringing');
      stage.takes('anna');
      expect(stage.call(callId).stage.state).toBe('connected');
    },
  );

  test('C25 an agent who can not be rung either: the queue has the caller again, where they stood', () => {
    const { stage, callId, own } = talking();
    const since = stage.call(callId).agedSince;
    stage.command({ type: 'transferCall', callId, to: toBen });
    stage.leaves(own);
    stage.pass(5_000);
    stage.status(agent('anna'), 'offline');
    stage.tell({ type: 'phone.changed', providerId: pbx, extension: 'x-anna', state: 'offline' });
    stage.leaves(stage.legOf('ben'), 'busy');
    expect(stage.call(callId)).toMatchObject({ agedSince: since, stage: { state: 'queued', queueId: 'sales' } });
  });

  test('C25 the agent does not take it back: the queue has the caller again', () => {
    const { stage, callId, own } = talking();
    stage.command({ type: 'transferCall', callId, to: toBen });
    stage.leaves(own);
    stage.leaves(stage.legOf('ben'), 'busy');
    stage.pass(30_000);
    expect(stage.call(callId).stage.state).toBe('queued');
    expect(stage.last('transfer.failed').payload.reason).toBe('busy');
  });

  test('C26 to a queue: place and priority are kept, the wait is counted anew', () => {
    const { stage, callId, own } = talking();
    stage.pass(60_000);
    stage.command({ type: 'saveMember', agentId: agent('ben'), queueId: asId('support'), penalty: 0 });
    stage.status(agent('ben'), 'away');
    const later = stage.arrives('support');
    stage.command({ type: 'transferCall', callId, to: { kind: 'queue', queueId: asId('support') } });
    stage.leaves(own);
    expect(stage.call(callId).stage).toMatchObject({ state: 'queued', queueId: 'support', waitingSince: stage.now });
    stage.status(agent('ben'), 'available');
    expect(stage.call(callId).stage).toMatchObject({ offers: new Map([[stage.legOf('ben'), expect.anything()]]) });
    expect(stage.call(later).stage).toMatchObject({ offers: new Map() });
  });

  test('C26 a queue that nobody serves is refused', () => {
    const { stage, callId } = talking();
    const to = { kind: 'queue', queueId: asId<never>('support') } as const;
    expect(stage.command({ type: 'transferCall', callId, to })).toMatchObject({ code: 'QUEUE_EMPTY' });
    expect(stage.call(callId).stage.state).toBe('connected');
  });

  test('C25 the target is busy before the agent has quite hung up: the agent is rung as soon as they have', () => {
    const { stage, callId, caller, own } = talking({ wrapUpMs: 10_000 });
    stage.command({ type: 'transferCall', callId, to: toBen });
    stage.leaves(stage.legOf('ben'), 'busy');
    expect(stage.wanted('ring')).toEqual([]);
    stage.leaves(own);
    expect(stage.wanted('ring')).toMatchObject([{ legId: stage.legOf('anna') }]);
    expect(stage.call(callId).stage).toMatchObject({ state: 'transferring', legId: caller, back: 'busy' });
    expect(stage.of('transfer.failed')).toEqual([]);
  });

  test('C25 so is one whose phone could not be rung at all, unless the caller hangs up before', () => {
    const { stage, callId, caller, own } = talking();
    stage.command({ type: 'transferCall', callId, to: toBen });
    stage.tell({ type: 'effect.failed', effect: 'ring', callId, legId: stage.legOf('ben'), cause: 'unreachable' });
    stage.leaves(caller);
    stage.leaves(own);
    expect(stage.floor.calls.has(callId)).toBe(false);
    expect([stage.activity('anna'), stage.activity('ben')]).toEqual(['idle', 'idle']);
  });

  test('C24 the caller hangs up while the target rings', () => {
    const { stage, callId, caller, own } = talking();
    stage.command({ type: 'transferCall', callId, to: toBen });
    stage.leaves(own);
    stage.leaves(caller);
    stage.settle();
    expect(stage.floor.calls.has(callId)).toBe(false);
    expect(stage.activity('ben')).toBe('idle');
  });

  test('C24 the caller hangs up in the moment in which the target answers: nobody else is put into the queue', () => {
    const { stage, callId, caller, own } = talking();
    stage.command({ type: 'transferCall', callId, to: { kind: 'number', number: '+493023125002' } });
    stage.leaves(own);
    const far = stage.last('leg.requested').legId;
    stage.tell({ type: 'leg.answered', providerId: pbx, legId: far });
    stage.leaves(caller);
    stage.settle();
    expect(stage.last('call.ended').payload.end).toBe('completed');
    expect(stage.of('call.queued')).toHaveLength(1);
  });

  test('C32 the phone’s own button transfers like the command', () => {
    const { stage, callId, own } = talking();
    stage.tell({ type: 'leg.transferAsked', providerId: pbx, legId: own, to: '+493023125002' });
    expect(stage.last('transfer.requested').payload).toMatchObject({
      to: 'outside',
      by: { kind: 'agent', id: 'anna' },
    });
    expect(stage.call(callId).stage.state).toBe('transferring');
  });
});

describe('park', () => {
  test('C30 the caller waits in a slot, and an agent retrieves the call', () => {
    const { stage, callId, caller, own } = talking();
    expect(stage.command({ type: 'parkCall', callId })).toEqual({ outcome: 'done', id: '701' });
    expect(stage.wanted('wait')).toMatchObject([{ legId: caller }]);
    stage.leaves(own);
    expect(stage.activity('anna')).toBe('idle');
    stage.command({ type: 'retrieveCall', callId, agentId: agent('ben') });
    expect(stage.command({ type: 'retrieveCall', callId, agentId: agent('anna') })).toMatchObject({
      code: 'CALL_NOT_PARKED',
    });
    stage.takes('ben');
    expect(stage.call(callId).stage).toMatchObject({ state: 'connected', legIds: [caller, stage.legOf('ben')] });
  });

  test('C30 a phone that dials the slot has the call', () => {
    const { stage, callId, caller, own } = talking();
    stage.command({ type: 'parkCall', callId });
    stage.leaves(own);
    const legId = asId<LegId>('dials');
    const remote = { number: 'x-ben', name: '' };
    stage.tell({ type: 'leg.arrived', providerId: pbx, legId, dialled: '701', remote, answered: false });
    expect(stage.wanted('answer')).toMatchObject([{ legId }]);
    stage.takes('ben');
    expect(stage.call(callId).stage).toMatchObject({ state: 'connected', legIds: [caller, legId] });
    expect(stage.floor.calls.size).toBe(1);
  });

  test('C30 nobody comes for two minutes: it rings the agent who parked it', () => {
    const { stage, callId, own } = talking();
    stage.command({ type: 'parkCall', callId });
    stage.leaves(own);
    stage.pass(120_000);
    expect(stage.last('transfer.returning').payload.reason).toBe('parked');
    expect(stage.activity('anna')).toBe('ringing');
    stage.takes('anna');
    expect(stage.call(callId).stage.state).toBe('connected');
  });

  test('C30 the caller hangs up in the slot', () => {
    const { stage, callId, caller, own } = talking();
    stage.command({ type: 'parkCall', callId });
    stage.leaves(own);
    stage.leaves(caller);
    expect(stage.floor.calls.size).toBe(0);
  });
});
