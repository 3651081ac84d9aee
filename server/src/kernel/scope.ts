/**
 * Work with an end: its signal aborts with the one around it, after some time, or when it is disposed of. Does what
 * AbortSignal.any and .timeout do, but lets go at once of what those leave to the garbage collector.
 */
import type { Clock } from './clock.ts';

export class Scope implements Disposable {
  readonly #own = new AbortController();
  readonly #around: AbortSignal;
  readonly #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #follow = (): void => this.#own.abort(this.#around.reason);

  /** After `ms` the signal aborts with a TimeoutError. */
  constructor(around: AbortSignal, ms?: number) {
    this.#around = around;
    if (around.aborted) this.#follow();
    else around.addEventListener('abort', this.#follow, { once: true });
    if (ms !== undefined) this.#timer = setTimeout(() => this.#own.abort(late), ms);
  }

  /** As with `ms`, by a clock that may be another than the machine's. */
  static within(clock: Clock, ms: number, around: AbortSignal = never): Scope {
    const scope = new Scope(around);
    clock.sleep(ms, scope.signal).then(
      () => scope.#own.abort(late),
      () => undefined, // over before that
    );
    return scope;
  }

  get signal(): AbortSignal {
    return this.#own.signal;
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    this.#around.removeEventListener('abort', this.#follow);
    this.#own.abort(over);
  }
}

/** Made once: a stack trace for every wait costs more than the wait. */
const over = new Error('Nobody waits for this any more');
const never = new AbortController().signal;
const late = Object.assign(new Error('The time is up'), { name: 'TimeoutError' });
