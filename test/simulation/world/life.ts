/** One life of a node, from start to crash: all that reaches it comes through here, and all that it asks of the outside. */
import type { Clock } from '../../../server/src/kernel/clock.ts';
import { systemClock } from '../../../server/src/kernel/clock.system.ts';
import type { Instant } from '../../../server/src/kernel/ids.ts';
import type { Time } from './time.ts';

type Death = 'crash' | 'as told';

export class Life {
  readonly name: string;
  readonly clock: Clock;
  /** Under which it leads, or has led last. */
  epoch = 0;
  /** What its wall clock is wrong by. */
  skewMs = 0;
  readonly #time: Time;
  readonly #waiting: (() => void)[] = [];
  readonly #onDeath: ((how: Death) => void)[] = [];
  readonly #onHush: { readonly begin: () => void; readonly end: () => void }[] = [];
  #isCutOff = false;
  #state: 'runs' | 'paused' | 'dead' = 'runs';
  #pausedAt: Instant = 0;
  #wokenAt: Instant = -Infinity;
  #fuse = Infinity;

  constructor(name: string, time: Time, skewMs: number, notBefore: Instant) {
    this.name = name;
    this.skewMs = skewMs;
    this.#time = time;
    this.clock = systemClock(
      { notBefore },
      {
        wall: () => time.now + this.skewMs,
        monotonic: () => time.now,
        pause: (ms, signal) => this.#pause(ms, signal),
      },
    );
  }

  get isAlive(): boolean {
    return this.#state !== 'dead';
  }

  /** Since when it has been paused. */
  get pausedAt(): Instant | undefined {
    return this.#state === 'paused' ? this.#pausedAt : undefined;
  }

  wasPausedSince(at: Instant): boolean {
    return this.#state === 'paused' || this.#wokenAt >= at;
  }

  /** It gets a turn, unless it is dead; one that is paused gets it when it wakes. */
  arrive(run: () => void): void {
    if (this.#state === 'dead') return;
    if (this.#state === 'paused') this.#waiting.push(run);
    else
      this.#time.turn(() => {
        if (this.#state === 'paused') this.#waiting.push(run);
        else if (this.#burns()) run();
      });
  }

  /** It sends something. False when it died before it could. */
  sends(): boolean {
    if (this.#state === 'paused') throw new Error(`${this.name} is paused and acts`);
    return this.#burns();
  }

  /** Dies at the so-many-th thing that reaches it or that it sends. */
  dieAfter(steps: number): void {
    this.#fuse = steps;
  }

  die(how: Death = 'crash'): void {
    if (this.#state === 'dead') return;
    this.#state = 'dead';
    this.#waiting.splice(0);
    for (const tell of this.#onDeath) tell(how);
  }

  /** Only between turns: then all that it has decided to send is sent. */
  pause(): void {
    if (this.#state !== 'runs') return;
    this.#state = 'paused';
    this.#pausedAt = this.#time.now;
    if (!this.#isCutOff) for (const { begin } of this.#onHush) begin();
  }

  wake(): void {
    if (this.#state !== 'paused') return;
    this.#state = 'runs';
    this.#wokenAt = this.#time.now;
    for (const run of this.#waiting.splice(0)) this.arrive(run);
    if (!this.#isCutOff) for (const { end } of this.#onHush) end();
  }

  onDeath(tell: (how: Death) => void): void {
    this.#onDeath.push(tell);
  }

  /** Cut off from the database. */
  get isCutOff(): boolean {
    return this.#isCutOff;
  }

  set isCutOff(isCutOff: boolean) {
    if (this.#isCutOff === isCutOff) return;
    this.#isCutOff = isCutOff;
    if (this.#state === 'runs') for (const { begin, end } of this.#onHush) (isCutOff ? begin : end)();
  }

  /** From when to when the database hears nothing of it. */
  onHush(begin: () => void, end: () => void): void {
    this.#onHush.push({ begin, end });
  }

  #burns(): boolean {
    if (this.#state === 'dead') return false;
    this.#fuse -= 1;
    if (this.#fuse >= 0) return true;
    this.die();
    return false;
  }

  #pause(ms: number, signal: AbortSignal): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    if (signal.aborted) {
      reject(signal.reason);
      return promise;
    }
    const appointment = this.#time.agenda.after(Math.max(1, Math.ceil(ms)), () =>
      this.arrive(() => {
        signal.removeEventListener('abort', give);
        resolve();
      }),
    );
    const give = (): void => {
      appointment.cancel();
      reject(signal.reason);
    };
    signal.addEventListener('abort', give, { once: true });
    return promise;
  }
}
