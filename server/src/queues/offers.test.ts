import { describe, expect, test } from 'vitest';
import { hangUpCauses } from '../calls/call.ts';
import { Stage } from '../floor/stage.testing.ts';

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
