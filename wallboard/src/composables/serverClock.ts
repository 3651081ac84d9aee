/** How far this screen's clock is off the server's, learned from the instants in its messages. */

const windowMs = 5 * 60_000;

/**
 * A message can't arrive before it was sent, so `at - heardAt` is never more than the true offset, and the largest of
 * the recent ones is the closest to it. Two windows of five minutes follow a clock that is put right in between.
 */
export class ServerClock {
  #current = Number.NEGATIVE_INFINITY;
  #previous = Number.NEGATIVE_INFINITY;
  #windowEnds = Number.NEGATIVE_INFINITY;

  /** `at`: the server's instant in the message. `heardAt`: this screen's, when it came. Both epoch milliseconds. */
  observe(at: number, heardAt: number): void {
    if (!Number.isFinite(at)) return;
    if (heardAt >= this.#windowEnds) {
      this.#previous = this.#current;
      this.#current = Number.NEGATIVE_INFINITY;
      this.#windowEnds = heardAt + windowMs;
    }
    this.#current = Math.max(this.#current, at - heardAt);
  }

  /** The server's clock minus ours; zero until a message said otherwise. */
  get offsetMs(): number {
    const offset = Math.max(this.#current, this.#previous);
    return Number.isFinite(offset) ? offset : 0;
  }

  now(localNow: number): number {
    return localNow + this.offsetMs;
  }
}
