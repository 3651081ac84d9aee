import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { LEASH_MS, Leash } from './leash.ts';

const never = new AbortController().signal;

describe('ND1 the leash', () => {
  test('is sure at once while beats are answered', async () => {
    using leash = new Leash(() => Promise.resolve(), never);
    await pause(LEASH_MS + 100);
    const late = pause(LEASH_MS).then(() => 'late');
    expect(await Promise.race([leash.sure(never), late])).toBeUndefined();
  });

  test('counts from when the last answered beat was sent, and waits for the next answer', async () => {
    let answer = Promise.resolve();
    let asked = 0;
    using leash = new Leash(() => {
      asked += 1;
      return answer;
    }, never);
    await pause(20);
    const held = Promise.withResolvers<void>();
    answer = held.promise;
    const before = asked;
    while (asked === before) await pause(5);
    await pause(LEASH_MS);
    let sureAt: number | undefined;
    const waiting = leash.sure(never).then(() => (sureAt = performance.now()));
    await pause(50);
    expect(sureAt).toBeUndefined();
    const answeredAt = performance.now();
    answer = Promise.resolve();
    held.resolve();
    await waiting;
    // The late answer itself was asked for too long ago: it takes the next one.
    expect(sureAt! - answeredAt).toBeGreaterThan(50);
  });

  test('is let go of at once, also while a beat is not answered', async () => {
    const leash = new Leash(() => new Promise(() => undefined), never);
    await pause(5);
    expect(leash[Symbol.dispose]()).toBeUndefined();
  });

  test('is never sure again once the lead is lost', async () => {
    const lost = new AbortController();
    using leash = new Leash(() => Promise.resolve(), lost.signal);
    await leash.sure(never);
    lost.abort(new Error('deposed'));
    await expect(leash.sure(never)).rejects.toThrow('deposed');
  });
});
