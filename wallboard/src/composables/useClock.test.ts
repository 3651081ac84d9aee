import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startClock } from './useClock.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const start = 1_700_000_000_400;

function clockFrom(localStart: number) {
  vi.setSystemTime(localStart);
  const stop = new AbortController();
  return { clock: startClock(stop.signal, () => Date.now()), stop };
}

test('ticks with the full seconds of the server', () => {
  const { clock, stop } = clockFrom(start);
  expect(clock.now.value).toBe(1_700_000_000_000);
  vi.advanceTimersByTime(604);
  expect(clock.now.value).toBe(1_700_000_001_000);
  vi.advanceTimersByTime(1000);
  expect(clock.now.value).toBe(1_700_000_002_000);
  stop.abort();
});

test('the seconds of a server that is ahead are taken over at the next tick', () => {
  const { clock, stop } = clockFrom(start);
  clock.observe(start + 90_250);
  vi.advanceTimersByTime(604);
  expect(clock.now.value).toBe(1_700_000_091_000);
  vi.advanceTimersByTime(750);
  expect(clock.now.value).toBe(1_700_000_092_000);
  stop.abort();
});

test('nothing ticks after the end', () => {
  const { clock, stop } = clockFrom(start);
  stop.abort();
  vi.advanceTimersByTime(5000);
  expect(clock.now.value).toBe(1_700_000_000_000);
  expect(vi.getTimerCount()).toBe(0);
});
