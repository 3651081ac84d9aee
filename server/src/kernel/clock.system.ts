/** The machine's clock, made fit for a floor: it never goes back and never jumps, whatever happens to the wall clock. */
import { performance } from 'node:perf_hooks';
import type { Clock } from './clock.ts';
import type { Instant } from './ids.ts';

/** The most by which a second may be longer or shorter while the wall clock is caught up with. */
const SLEW = 0.1;
/** Long waits are cut up: a timer holds at most 2^31 milliseconds, and the slew may change under way. */
const LONGEST_PAUSE_MS = 3_600_000;

export interface ClockSources {
  /** Epoch milliseconds; may jump. */
  readonly wall: () => number;
  /** Milliseconds since some moment; never goes back. */
  readonly monotonic: () => number;
  readonly pause: (ms: number, signal: AbortSignal) => Promise<unknown>;
}

const machine: ClockSources = {
  wall: Date.now,
  monotonic: () => performance.now(),
  pause,
};

/** As the one of node:timers/promises, but without an error of its own for every wait that is given up. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const give = (): void => {
    clearTimeout(timer);
    reject(signal.reason);
  };
  const timer = setTimeout(() => {
    signal.removeEventListener('abort', give);
    resolve();
  }, ms);
  signal.addEventListener('abort', give, { once: true });
  return promise;
}

/**
 * Starts at the wall clock's time, or at `notBefore` (the last fact's time) when the wall clock was set back behind it.
 * Advances with the monotonic clock, at 90 to 110 % of its pace until it agrees with the wall clock again:
 * a step of an hour neither freezes deadlines nor fires them.
 */
export function systemClock({ notBefore = 0 }: { readonly notBefore?: Instant } = {}, sources = machine): Clock {
  let instant = Math.max(sources.wall(), notBefore);
  let read = sources.monotonic();

  function now(): Instant {
    const reading = sources.monotonic();
    const elapsed = reading - read;
    read = reading;
    const behind = sources.wall() - (instant + elapsed);
    instant += elapsed + Math.max(-SLEW * elapsed, Math.min(SLEW * elapsed, behind));
    return Math.floor(instant);
  }

  async function sleep(ms: number, signal: AbortSignal): Promise<void> {
    const until = now() + ms;
    for (let left = ms; ; left = until - now()) {
      signal.throwIfAborted();
      if (left <= 0) return;
      await sources.pause(Math.min(left, LONGEST_PAUSE_MS), signal);
    }
  }

  return { now, sleep };
}
