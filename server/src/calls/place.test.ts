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
    const to = '+493023125002';
    expect(stage.command({ type: 'placeCall', agentId: anna, to })).toMatchObject({ code: 'PHONE_OFFLINE' });
    stage.tell({ type: 'phone.changed', providerId: pbx, extension: 'x-anna', state: 'online' });
    stage.command({ type: 'placeCall', agentId: anna, to });
    expect(stage.command({ type: 'placeCall', agentId: anna, to })).toMatchObject({ code: 'AGENT_BUSY' });
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

  test('N1, N5 the number is kept as E.164, however it was typed', () => {
    const stage = new Stage();
    stage.agent('anna', {});
    stage.command({ type: 'placeCall', agentId: anna, to: '(030) 231-25002' });
    expect(stage.last('call.placed').personal.remote.number).toBe('+493023125002');
    stage.answers('anna');
    expect(stage.wanted('ring')).toMatchObject([{ target: { kind: 'outside', number: '+493023125002' } }]);
  });

  test('C10 a phone of nobody is rung as an internal call', () => {
    const stage = new Stage();
    stage.agent('anna', {});
    stage.tell({ type: 'phone.changed', providerId: pbx, extension: '1009', state: 'online' });
    stage.command({ type: 'placeCall', agentId: anna, to: '1009' });
    expect(stage.last('call.placed').payload.direction).toBe('internal');
    stage.answers('anna');
    expect(stage.wanted('ring')).toMatchObject([{ target: { kind: 'extension', extension: '1009' } }]);
  });

  test.each([
    ['112', 'NUMBER_EMERGENCY'],
    ['0900 1234567', 'NUMBER_PREMIUM'],
    ['030 23125002', 'NUMBER_BLOCKED'],
  ])('N6–N8 %s is refused before a phone rings', (to, code) => {
    const stage = new Stage();
    stage.command({ type: 'configureCentre', timeZone: 'Europe/Berlin', blocked: ['+4930'] });
    stage.agent('anna', {});
    expect(stage.command({ type: 'placeCall', agentId: anna, to })).toMatchObject({ outcome: 'refused', code });
    expect([stage.effects, stage.floor.calls.size]).toEqual([[], 0]);
  });

  test('N6 who needs help is told what to do even while the phone is in use or off the network', () => {
    const stage = new Stage();
    stage.agent('anna', {});
    stage.command({ type: 'placeCall', agentId: anna, to: '+493023125002' });
    expect(stage.command({ type: 'placeCall', agentId: anna, to: '112' })).toMatchObject({ code: 'NUMBER_EMERGENCY' });
  });

  test('N9 what is blocked while the agent’s own phone rings is not dialled', () => {
    const stage = new Stage();
    stage.agent('anna', {});
    stage.command({ type: 'placeCall', agentId: anna, to: '+493023125002' });
    stage.command({ type: 'configureCentre', timeZone: 'Europe/Berlin', blocked: ['+4930'] });
    stage.answers('anna');
    expect(stage.wanted('ring')).toEqual([]);
    stage.settle();
    expect(stage.last('call.ended').payload.end).toBe('failed');
    expect(stage.activity('anna')).toBe('idle');
  });
});
