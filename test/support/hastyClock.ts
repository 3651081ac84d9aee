/** The machine's clock, which a test can put on: what waits for a moment that has passed by then wakes. */
import { systemClock } from '../../server/src/kernel/clock.system.ts';
import type { Clock } from '../../server/src/kernel/clock.ts';

export interface HastyClock extends Clock {
  advance(ms: number): void;
}

const lookEveryMs = 50;

export function hastyClock(): HastyClock {
  const machine = systemClock();
  let ahead = 0;
  const now = () => machine.now() + ahead;
  return {
    now,
    advance: (ms) => void (ahead += ms),
    async sleep(ms, signal) {
      const until = now() + ms;
      do await machine.sleep(Math.max(0, Math.min(until - now(), lookEveryMs)), signal);
      while (now() < until);
    },
  };
}
