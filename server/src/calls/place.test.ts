import { describe, expect, test } from 'vitest';
import { pbx, Stage } from '../floor/stage.testing.ts';
import { asId } from '../kernel/ids.ts';

const anna = asId<never>('anna');

describe('placed', () => {
  test('C10 the agent’s own phone rings first, then the other side; both are joined', () => {
    const stage = new Stage();
    stage.agent('anna', {});
    expect(stage.command({ type: 'placeCall', agentId: anna, to: '+493023125002' })).toMatchObject({
      outcome: 'awaits',
    });
    expect(stage.wanted('ring')).toMatchObject([{ target: { kind: 'extension', extension: 'x-anna' } }]);
    stage.answers('anna');
    expect(stage.effects).toMatchObject([
      { type: 'indicate' },
      { type: 'ring', target: { kind: 'outside', number: '+493023125002' } },
    ]);
    const far = stage.last('leg.requested').legId;
    stage.tell({ type: 'leg.answered', providerId: pbx, legId: far });
    expect(stage.wanted('join')).toHaveLength(1);
    stage.leaves(far);
    stage.settle();
    expect(stage.activity('anna')).toBe('idle');
  });

  test('C10 between two agents both are on the call', () => {
    const stage = new Stage();
    stage.command({
      type: 'saveAgent',
      agentId: asId('ben'),
      isNew: true,
      name: 'Ben',
      extension: { providerId: pbx, extension: '1002' },
    });
    stage.agent('anna', {});
    stage.command({ type: 'placeCall', agentId: anna, to: '1002' });
    stage.answers('anna');
    expect(stage.activity('ben')).toBe('ringing');
    stage.takes('ben');
    expect(stage.last('call.placed').payload.direction).toBe('internal');
    expect([stage.activity('anna'), stage.activity('ben')]).toEqual(['talking', 'talking']);
    stage.command({ type: 'hangUp', callId: stage.last('call.placed').callId });
    stage.settle();
    expect([stage.activity('anna'), stage.activity('ben')]).toEqual(['idle', 'idle']);
  });

  test.each([
    ['12a4', 'INVALID_PHONE_NUMBER'],
    ['x-anna', 'INVALID_PHONE_NUMBER'],
    ['', 'INVALID_PHONE_NUMBER'],
  ])('C11 calling %s is refused', (to, code) => {
    const stage = new Stage();
    stage.agent('anna', {});
    expect(stage.command({ type: 'placeCall', agentId: anna, to })).toMatchObject({ outcome: 'refused', code });
  });

  test('C11 refused while the phone is off the network or in use', () => {
    const stage = new Stage();
    stage.agent('anna', {});
    stage.tell({ type: 'phone.changed', providerId: pbx, extension: 'x-anna', state: 'offline' });
    expect(stage.command({ type: 'placeCall', agentId: anna, to: '+4930' })).toMatchObject({ code: 'PHONE_OFFLINE' });
    stage.tell({ type: 'phone.changed', providerId: pbx, extension: 'x-anna', state: 'online' });
    stage.command({ type: 'placeCall', agentId: anna, to: '+4930' });
    expect(stage.command({ type: 'placeCall', agentId: anna, to: '+4930' })).toMatchObject({ code: 'AGENT_BUSY' });
  });

  test.each([
    ['busy', 'busy'],
    ['noAnswer', 'noAnswer'],
    ['rejected', 'rejected'],
    ['congestion', 'failed'],
  ] as const)('C12 the other side is %s: the call ends as %s', (cause, end) => {
    const stage = new Stage();
    stage.agent('anna', {});
    stage.command({ type: 'placeCall', agentId: anna, to: '+493023125002' });
    stage.answers('anna');
    stage.leaves(stage.last('leg.requested').legId, cause);
    stage.settle();
    expect(stage.last('call.ended').payload.end).toBe(end);
  });

  test('C12 nobody answers: the call ends by the deadline', () => {
    const stage = new Stage();
    stage.agent('anna', {});
    stage.command({ type: 'placeCall', agentId: anna, to: '+493023125002' });
    stage.pass(30_000);
    stage.settle();
    expect(stage.last('call.ended').payload.end).toBe('noAnswer');
  });
});
