import { describe, expect, test } from 'vitest';
import { systemClock } from './clock.system.ts';

const hourMs = 3_600_000;
const start = Date.UTC(2026, 2, 29, 0, 30);

/** A machine whose wall clock can be set; a pause passes its time at once. */
function machine() {
  let passed = 0;
  let setBy = 0;
  const pauses: number[] = [];
  return {
    pauses,
    pass: (ms: number) => {
      passed += ms;
    },
    setClock: (ms: number) => {
      setBy += ms;
    },
    wall: () => start + passed + setBy,
    monotonic: () => 77 + passed,
    pause: (ms: number, signal: AbortSignal): Promise<void> => {
      if (signal.aborted) return Promise.reject(new Error('the timer was aborted'));
      pauses.push(ms);
      passed += ms;
      return Promise.resolve();
    },
  };
}

const never = new AbortController().signal;

describe('now', () => {
  test('follows the wall clock', () => {
    const sources = machine();
    const clock = systemClock({}, sources);
    expect(clock.now()).toBe(start);
    sources.pass(1234);
    expect(clock.now()).toBe(start + 1234);
  });

  test('a step of an hour back: time goes on, at nine tenths', () => {
    const sources = machine();
    const clock = systemClock({}, sources);
    sources.setClock(-hourMs);
    expect(clock.now()).toBe(start);
    sources.pass(10_000);
    expect(clock.now()).toBe(start + 9_000);
  });

  test('a step of an hour forth: time does not jump, it goes at eleven tenths', () => {
    const sources = machine();
    const clock = systemClock({}, sources);
    sources.setClock(hourMs);
    expect(clock.now()).toBe(start);
    sources.pass(10_000);
    expect(clock.now()).toBe(start + 11_000);
  });

  test.each([-hourMs, hourMs])('after a step of %d ms it agrees with the wall clock again in ten hours', (step) => {
    const sources = machine();
    const clock = systemClock({}, sources);
    sources.setClock(step);
    for (let second = 0; second < 36_001; second += 1) {
      sources.pass(1000);
      clock.now();
    }
    expect(Math.abs(clock.now() - sources.wall())).toBeLessThanOrEqual(1);
    sources.pass(1000);
    expect(Math.abs(clock.now() - sources.wall())).toBeLessThanOrEqual(1);
  });

  test('never goes back and never leaves the 10 %, however often the wall clock is set', () => {
    const sources = machine();
    const clock = systemClock({}, sources);
    let last = clock.now();
    for (let step = 0; step < 5000; step += 1) {
      sources.setClock(((step * 7919) % 20_001) - 10_000);
      const ms = (step * 31) % 50;
      sources.pass(ms);
      const now = clock.now();
      expect(now - last).toBeGreaterThanOrEqual(Math.floor(0.9 * ms) - 1);
      expect(now - last).toBeLessThanOrEqual(Math.ceil(1.1 * ms) + 1);
      last = now;
    }
  });

  test('goes on from the last fact when the wall clock was set back over a restart', () => {
    const sources = machine();
    const clock = systemClock({ notBefore: start + hourMs }, sources);
    expect(clock.now()).toBe(start + hourMs);
    sources.pass(1000);
    expect(clock.now()).toBe(start + hourMs + 900);
  });
});

describe('sleep', () => {
  test('lasts until now() has advanced by that much, also when time runs slow', async () => {
    const sources = machine();
    const clock = systemClock({}, sources);
    sources.setClock(-hourMs);
    const before = clock.now();
    await clock.sleep(1000, never);
    expect(clock.now() - before).toBeGreaterThanOrEqual(1000);
    expect(sources.pauses.length).toBeGreaterThan(1);
  });

  test('a wait longer than a timer can hold is cut up', async () => {
    const sources = machine();
    const clock = systemClock({}, sources);
    await clock.sleep(60 * 24 * hourMs, never);
    expect(Math.max(...sources.pauses)).toBeLessThanOrEqual(hourMs);
    expect(clock.now()).toBe(start + 60 * 24 * hourMs);
  });

  test('rejects with the reason of the signal', async () => {
    const clock = systemClock({}, machine());
    await expect(clock.sleep(10, AbortSignal.abort(new Error('closing')))).rejects.toThrow('closing');
    const control = new AbortController();
    const asleep = systemClock().sleep(60_000, control.signal);
    control.abort(new Error('closing too'));
    await expect(asleep).rejects.toThrow('closing too');
  });
});
