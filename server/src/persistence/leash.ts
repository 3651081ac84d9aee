/** How long the holder of the lock may act: for as long as nobody can have deposed it, by its own monotonic clock (rule ND1). */
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { Bell } from '../kernel/bell.ts';

const BEAT_MS = 100;
/** From the sending of the last beat that was answered. Those who depose wait for longer since its arrival. */
export const LEASH_MS = 500;

export class Leash implements Disposable {
  readonly #lost: AbortSignal;
  readonly #stop = new AbortController();
  readonly #answered = new Bell();
  #until = performance.now() + LEASH_MS;

  /** `beat` asks something of the session that holds the lock. */
  constructor(beat: () => Promise<unknown>, lost: AbortSignal) {
    this.#lost = lost;
    void this.#run(beat, AbortSignal.any([lost, this.#stop.signal]));
  }

  async sure(signal: AbortSignal): Promise<void> {
    while (this.#lost.aborted || performance.now() >= this.#until)
      await this.#answered.next(this.#lost.aborted ? this.#lost : signal);
  }

  /** A beat under way is not waited for: where the wire is silent it ends with the connection, and not before. */
  [Symbol.dispose](): void {
    this.#stop.abort();
  }

  async #run(beat: () => Promise<unknown>, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const sentAt = performance.now();
      try {
        await beat();
      } catch {
        return; // the connection has ended, which says the same
      }
      this.#until = sentAt + LEASH_MS;
      this.#answered.ring();
      await pause(BEAT_MS, undefined, { signal }).catch(() => undefined); // the end
    }
  }
}
