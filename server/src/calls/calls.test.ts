import { describe, expect, test } from 'vitest';
import { HANG_UP_PATIENCE_MS, JOIN_PATIENCE_MS, LOST_PATIENCE_MS } from '../floor/arm.ts';
import { pbx, Stage } from '../floor/stage.testing.ts';
import { asId, type LegId } from '../kernel/ids.ts';
import { hangUpCauses } from './call.ts';

const anna = asId<never>('anna');
const remote = { number: '+493023125001', name: '' };

describe('inbound', () => {
  test('C1 a caller is answered at once, or only when an agent takes the call', () => {
    const stage = new Stage();
    const queueId = stage.queue('sales');
    stage.agent('anna', { sales: 0 });
    stage.arrives('sales', { answered: false });
    expect(stage.effects.map(({ type }) => type)).toEqual(['answer', 'wait', 'ring']);
    stage.command({ type: 'hangUp', callId: stage.last('call.arrived').callId });
    stage.settle();
    stage.command({
      type: 'saveNumber',
      numberId: asId('sales@pbx'),
      isNew: false,
      providerId: pbx,
      number: stage.numberOf('sales'),
      queueId,
      answer: 'withAgent',
    });
    stage.arrives('sales', { answered: false });
    expect(stage.effects.map(({ type }) => type)).toEqual(['wait', 'ring']);
    stage.answers('anna');
    expect(stage.effects.map(({ type }) => type)).toEqual(['answer', 'join']);
  });

  test('C2 an unknown number is refused as unallocated', () => {
    const stage = new Stage();
    stage.tell({
      type: 'leg.arrived',
      providerId: pbx,
      legId: asId('in-x'),
      dialled: '+4930999',
      remote,
      answered: false,
    });
    expect(stage.wanted('hangUp')).toMatchObject([{ legId: 'in-x', cause: 'unallocated' }]);
    stage.settle();
    expect(stage.last('call.ended').payload.end).toBe('unknownNumber');
  });

  test('C2 the same number written in three ways leads to the same queue; a repeated arrival changes nothing', () => {
    const stage = new Stage();
    stage.queue('sales');
    stage.agent('anna', { sales: 0 }, { available: false });
    const digits = stage.numberOf('sales').slice(1);
    for (const [index, dialled] of [digits, `00${digits}`, `+${digits}`].entries()) {
      const event = {
        type: 'leg.arrived',
        providerId: pbx,
        legId: asId<LegId>(`in-${index}`),
        dialled,
        remote,
        answered: true,
      } as const;
      stage.tell(event);
      expect(stage.tell(event).facts).toEqual([]);
    }
    expect(stage.of('call.queued')).toHaveLength(3);
  });

  test('C3 the first phone answered has the call, the others are told that it was answered elsewhere', () => {
    const stage = new Stage();
    stage.queue('sales', { strategy: 'ringAll' });
    for (const name of ['anna', 'ben']) stage.agent(name, { sales: 0 });
    const callId = stage.arrives('sales');
    const ben = stage.legOf('ben');
    stage.answers('anna');
    expect(stage.wanted('hangUp')).toMatchObject([{ legId: ben, cause: 'answeredElsewhere' }]);
    expect(stage.wanted('join')).toMatchObject([{ legIds: [stage.callerOf(callId), stage.legOf('anna')] }]);
  });

  test('C4 a phone answered in the moment in which it was told to stop is hung up on', () => {
    const stage = new Stage();
    stage.queue('sales', { ringTimeoutMs: 5000 });
    stage.agent('anna', { sales: 0 });
    stage.arrives('sales');
    stage.pass(5000);
    expect(stage.of('offer.missed')).toHaveLength(1);
    stage.answers('anna');
    expect(stage.wanted('hangUp')).toHaveLength(1);
    expect(stage.activity('anna')).toBe('idle');
    expect(stage.of('offer.accepted')).toHaveLength(0);
  });

  test('C5 a conversation is connected when the PBX says so', () => {
    const stage = new Stage();
    stage.queue('sales');
    stage.agent('anna', { sales: 0 });
    const callId = stage.arrives('sales');
    stage.answers('anna');
    expect(stage.call(callId).stage.state).toBe('connecting');
    const { payload } = stage.last('join.requested');
    stage.tell({ type: 'legs.joined', providerId: pbx, bridgeId: payload.bridgeId, legIds: [payload.legIds[0]!] });
    expect(stage.call(callId).stage.state).toBe('connecting');
    stage.tell({ type: 'legs.joined', providerId: pbx, ...payload });
    expect(stage.call(callId).stage.state).toBe('connected');
  });

  test.each(['caller', 'agent'] as const)(
    'C6 C8 when the %s leaves, the call ends for both and is over when both have left',
    (who) => {
      const stage = new Stage();
      stage.queue('sales');
      stage.agent('anna', { sales: 0 });
      const callId = stage.arrives('sales');
      stage.takes('anna');
      stage.leaves(who === 'caller' ? stage.callerOf(callId) : stage.legOf('anna'));
      expect(stage.wanted('hangUp')).toHaveLength(1);
      expect(stage.of('call.ended')).toHaveLength(0);
      stage.settle();
      expect(stage.last('call.ended').payload.end).toBe('completed');
      expect(stage.wanted('clear')).toHaveLength(1);
    },
  );

  test.each(['the agent hangs up', 'the PBX fails', 'the PBX does not answer'] as const)(
    'C7 before they are joined %s: the caller waits on as before',
    (how) => {
      const stage = new Stage();
      stage.queue('sales');
      stage.agent('anna', { sales: 0 });
      const callId = stage.arrives('sales');
      stage.pass(7000);
      const since = stage.now - 7000;
      stage.answers('anna');
      if (how === 'the agent hangs up') stage.leaves(stage.legOf('anna'));
      else if (how === 'the PBX fails') stage.tell({ type: 'effect.failed', effect: 'join', callId, cause: 'failed' });
      else stage.pass(2 * JOIN_PATIENCE_MS);
      expect(stage.call(callId).stage).toMatchObject({ state: 'queued', waitingSince: since });
      expect(stage.last('call.queued').payload.returned).toBe(true);
      stage.settle();
      expect(stage.ringing()).toEqual(['anna']);
    },
  );

  test('C7 Q12 a queue is neither too full nor too empty for one who comes back', () => {
    const stage = new Stage();
    stage.queue('sales', { maxWaiting: 1, whenEmpty: 'leave' });
    stage.agent('anna', { sales: 0 });
    const callId = stage.arrives('sales');
    stage.answers('anna');
    const behind = stage.arrives('sales');
    stage.status(anna, 'offline');
    stage.leaves(stage.legOf('anna'));
    expect(stage.call(callId).stage).toMatchObject({ state: 'queued', queueId: 'sales' });
    stage.status(anna, 'available');
    expect(stage.last('offer.made').callId).toBe(callId);
    expect(stage.call(behind).stage.state).toBe('queued');
  });

  test('C7 a queue is not removed while somebody may come back to it', () => {
    const stage = new Stage();
    const queueId = stage.queue('sales');
    stage.agent('anna', { sales: 0 });
    const callId = stage.arrives('sales');
    stage.answers('anna');
    stage.command({ type: 'removeNumber', numberId: asId('sales@pbx') });
    expect(stage.command({ type: 'removeQueue', queueId })).toMatchObject({ code: 'QUEUE_IN_USE' });
    stage.tell({ type: 'legs.joined', providerId: pbx, ...stage.last('join.requested').payload });
    expect(stage.command({ type: 'removeQueue', queueId })).toMatchObject({ outcome: 'done' });
    expect(stage.call(callId).stage.state).toBe('connected');
  });

  test('C9 a leg that does not go is told again, and after three times is taken to be gone', () => {
    const stage = new Stage();
    stage.queue('sales');
    stage.agent('anna', { sales: 0 });
    const callId = stage.arrives('sales');
    stage.takes('anna');
    stage.leaves(stage.callerOf(callId));
    stage.pass(3 * HANG_UP_PATIENCE_MS);
    expect(stage.of('leg.hangUpRequested').map(({ payload }) => payload.tries)).toEqual([1, 2, 3]);
    expect(stage.last('call.ended').callId).toBe(callId);
    expect(stage.activity('anna')).toBe('idle');
  });
});

describe('offers', () => {
  test.each(hangUpCauses)('O1 O3 a phone that goes away with %s ends the offer in one way', (cause) => {
    const stage = new Stage();
    stage.queue('sales');
    stage.agent('anna', { sales: 0 });
    stage.arrives('sales');
    stage.leaves(stage.legOf('anna'), cause);
    const ends = (
      ['offer.missed', 'offer.rejected', 'offer.failed', 'offer.withdrawn', 'offer.accepted'] as const
    ).flatMap((type) => stage.of(type));
    expect(ends.map(({ type }) => type)).toEqual([
      cause === 'noAnswer' ? 'offer.missed' : cause === 'rejected' ? 'offer.rejected' : 'offer.failed',
    ]);
  });

  test('O5 after a miss the next agent is asked at once, the one who missed only after the retry time', () => {
    const stage = new Stage();
    stage.queue('sales', { ringTimeoutMs: 10_000, retryMs: 5000 });
    stage.agent('anna', { sales: 0 });
    stage.pass(1);
    stage.agent('ben', { sales: 0 });
    stage.arrives('sales');
    stage.pass(10_000);
    expect(stage.ringing()).toEqual(['ben']);
    stage.settle();
    stage.arrives('sales');
    expect(stage.ringing()).toEqual(['ben']);
    stage.pass(5000);
    expect(stage.ringing().toSorted()).toEqual(['anna', 'ben']);
  });

  test.each(['busy', 'rejected'] as const)(
    'O5 a phone that is %s at once is rung no more than once a second, without any retry time',
    (cause) => {
      const stage = new Stage();
      stage.queue('sales', { retryMs: 0 });
      stage.agent('anna', { sales: 0 });
      stage.arrives('sales');
      const began = stage.now;
      while (stage.now < began + 10_000) {
        if (stage.ringing().length > 0) stage.leaves(stage.legOf('anna'), cause);
        stage.pass(10);
      }
      expect(stage.of('offer.made').length).toBeLessThanOrEqual(11);
    },
  );

  test('O5 one who has missed a call keeps nobody of a higher penalty waiting while the phone is being hung up', () => {
    const stage = new Stage();
    stage.queue('sales', { ringTimeoutMs: 10_000, retryMs: 5000 });
    stage.agent('near', { sales: 0 });
    stage.agent('far', { sales: 1 });
    stage.arrives('sales');
    stage.pass(10_000);
    expect(stage.ringing()).toEqual(['far']);
  });

  test('O7 an agent is offered nothing until the last leg is gone', () => {
    const stage = new Stage();
    stage.queue('sales', { retryMs: 0 });
    stage.agent('anna', { sales: 0 });
    const abandoned = stage.arrives('sales');
    stage.leaves(stage.callerOf(abandoned));
    stage.arrives('sales');
    expect(stage.ringing()).toEqual([]);
    stage.settle();
    expect(stage.ringing()).toEqual(['anna']);
  });

  test('F5 a phone that could not be rung has failed, and the next is asked', () => {
    const stage = new Stage();
    stage.queue('sales');
    stage.agent('anna', { sales: 0 });
    stage.pass(1);
    stage.agent('ben', { sales: 0 });
    const callId = stage.arrives('sales');
    stage.tell({ type: 'effect.failed', effect: 'ring', callId, legId: stage.legOf('anna'), cause: 'unreachable' });
    expect(stage.last('offer.failed').payload.cause).toBe('unreachable');
    expect(stage.ringing()).toEqual(['ben']);
  });
});

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

describe('what the PBX does not say', () => {
  test('C7 a joining that is not confirmed is asked for once more before the two come apart', () => {
    const stage = new Stage();
    stage.queue('sales');
    stage.agent('anna', { sales: 0 });
    const callId = stage.arrives('sales');
    stage.answers('anna');
    stage.pass(JOIN_PATIENCE_MS);
    expect(stage.wanted('join')).toMatchObject([{ again: true }]);
    const { payload } = stage.last('join.requested');
    stage.tell({ type: 'legs.joined', providerId: pbx, ...payload });
    stage.pass(10 * JOIN_PATIENCE_MS);
    expect(stage.call(callId).stage.state).toBe('connected');
  });

  test('F5 a caller who turns out to be gone when they are to be joined has left, and is not offered again', () => {
    const stage = new Stage();
    stage.queue('sales');
    stage.agent('anna', { sales: 0 });
    const callId = stage.arrives('sales');
    stage.answers('anna');
    stage.tell({ type: 'effect.failed', effect: 'join', callId, cause: 'unreachable', gone: [stage.callerOf(callId)] });
    stage.settle();
    expect(stage.of('offer.made')).toHaveLength(1);
    expect(stage.floor.calls.size).toBe(0);
  });

  test('Q5 F2 a lower penalty that goes away while its phone is being hung up lets the higher one be asked', () => {
    const stage = new Stage();
    stage.queue('sales', { ringTimeoutMs: 15_000, retryMs: 0 });
    stage.agent('near', { sales: 0 });
    stage.agent('far', { sales: 1 }, { available: false });
    stage.arrives('sales');
    stage.pass(15_000);
    stage.status(asId('far'), 'available');
    expect(stage.ringing()).toEqual([]);
    stage.status(asId('near'), 'away');
    expect(stage.ringing()).toEqual(['far']);
  });
});

describe('a PBX that goes away', () => {
  test('F7 after five minutes its calls are over, and nobody is left in a ghost state', () => {
    const stage = new Stage();
    stage.queue('sales', { wrapUpMs: 1000 });
    stage.agent('anna', { sales: 0 });
    stage.arrives('sales');
    stage.takes('anna');
    stage.arrives('sales');
    stage.tell({ type: 'provider.lost', providerId: pbx, reason: 'gone' });
    stage.pass(LOST_PATIENCE_MS - 1);
    expect(stage.floor.calls.size).toBe(2);
    expect(stage.activity('anna')).toBe('talking');
    stage.pass(1);
    expect(stage.floor.calls.size).toBe(0);
    expect(stage.of('call.ended').map(({ payload }) => payload.end)).toEqual(['lost', 'lost']);
    stage.pass(1000);
    expect(stage.activity('anna')).toBe('idle');
  });
});
