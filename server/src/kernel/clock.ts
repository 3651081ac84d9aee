/** What time it is, and waiting. Instants never go back and never jump; how the system's clock does that: clock.system.ts. */
import type { Instant } from './ids.ts';

export interface Clock {
  now(): Instant;
  /** Resolves when `now()` has advanced by at least `ms`. Rejects with the signal's reason as soon as that aborts. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

/** One that shows at least this instant from now on, and is ahead for ever by what it lacks now. */
export function notBehind(clock: Clock, instant: Instant): Clock {
  const ahead = Math.max(0, instant - clock.now());
  return ahead === 0 ? clock : { now: () => clock.now() + ahead, sleep: (ms, signal) => clock.sleep(ms, signal) };
}

interface Sleeper {
  readonly at: Instant;
  readonly wake: () => void;
}

/** A clock that stands still until a test moves it. */
export class ManualClock implements Clock {
  #now: Instant;
  readonly #sleepers = new Set<Sleeper>();

  constructor(now: Instant = Date.UTC(2026, 0, 5, 8)) {
    this.#now = now;
  }

  now(): Instant {
    return this.#now;
  }

  /** How many sleep: lets a test wait until the code under test waits. */
  get sleeping(): number {
    return this.#sleepers.size;
  }

  sleep(ms: number, signal: AbortSignal): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    if (signal.aborted) {
      reject(signal.reason);
      return promise;
    }
    const abort = () => {
      this.#sleepers.delete(sleeper);
      reject(signal.reason);
    };
    const sleeper: Sleeper = {
      at: this.#now + Math.max(0, ms),
      wake: () => {
        signal.removeEventListener('abort', abort);
        this.#sleepers.delete(sleeper);
        resolve();
      },
    };
    signal.addEventListener('abort', abort, { once: true });
    this.#sleepers.add(sleeper);
    return promise;
  }

  /** Wakes the sleepers that are due one by one, in order; what they do, and sleep for, then comes before the next wakes. */
  async advance(ms: number): Promise<void> {
    const target = this.#now + ms;
    for (;;) {
      await settled();
      const next = this.#earliest();
      if (!next || next.at > target) break;
      this.#now = Math.max(this.#now, next.at);
      next.wake();
    }
    this.#now = target;
    await settled();
  }

  /** Sets the time at once, for simulations without sleepers. Going back is a mistake of the test. */
  moveTo(instant: Instant): void {
    if (instant < this.#now) throw new RangeError(`the clock would go back from ${this.#now} to ${instant}`);
    this.#now = instant;
  }

  #earliest(): Sleeper | undefined {
    let earliest: Sleeper | undefined;
    for (const sleeper of this.#sleepers) if (!earliest || sleeper.at < earliest.at) earliest = sleeper;
    return earliest;
  }
}

/** One turn of the event loop: all promises that can settle without I/O have. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
