import { describe, expect, test } from 'vitest';
import { HANG_UP_PATIENCE_MS, JOIN_PATIENCE_MS, LOST_PATIENCE_MS } from '../floor/arm.ts';
import { pbx, Stage } from '../floor/stage.testing.ts';
import { asId, type LegId } from '../kernel/ids.ts';

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
