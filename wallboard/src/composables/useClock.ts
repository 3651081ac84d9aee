/** One timer for every counter on the screen: it ticks with the server's seconds, so that all change together. */
import { type App, type InjectionKey, type Ref, inject, shallowReadonly, shallowRef } from 'vue';
import { ServerClock } from './serverClock.ts';

const secondMs = 1000;

export interface Clock {
  /** The server's time, epoch milliseconds, at the last full second. */
  readonly now: Readonly<Ref<number>>;
  /** Tells the clock which instant the server wrote into a message that has just come. */
  observe(at: number): void;
  /** The server's time at this moment. */
  read(): number;
  /** This screen's own steady time, for measuring how long ago something was. */
  local(): number;
}

const clockKey: InjectionKey<Clock> = Symbol('clock');

/** Runs until the signal aborts. The local time is one that never jumps when the screen's clock is set. */
export function startClock(signal: AbortSignal, localNow = () => performance.timeOrigin + performance.now()): Clock {
  const server = new ServerClock();
  const read = () => server.now(localNow());
  const wholeSecond = () => Math.floor(read() / secondMs) * secondMs;
  const now = shallowRef(wholeSecond());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tick = () => {
    now.value = wholeSecond();
    // A little late, never early: an early tick would show a second twice and then skip one.
    timer = setTimeout(tick, secondMs - (read() % secondMs) + 4);
  };
  tick();
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    now: shallowReadonly(now),
    read,
    local: localNow,
    observe: (at) => server.observe(at, localNow()),
  };
}

export function provideClock(app: App, clock: Clock): void {
  app.provide(clockKey, clock);
}

export function useClock(): Clock {
  const clock = inject(clockKey);
  if (!clock) throw new Error('provideClock() was not called');
  return clock;
}
