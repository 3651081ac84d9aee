/** Lets a few do something costly at once; others wait briefly, and are turned away when too many wait already. */

export interface GateLimits {
  readonly atOnce: number;
  readonly waiting: number;
}

export class Gate {
  readonly #limits: GateLimits;
  readonly #waiting: (() => void)[] = [];
  #inside = 0;

  constructor(limits: GateLimits) {
    this.#limits = limits;
  }

  /** What `work` gives; undefined when it was not done, as too many wait. In the order in which they came. */
  async through<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (this.#inside >= this.#limits.atOnce) {
      if (this.#waiting.length >= this.#limits.waiting) return undefined;
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#waiting.push(resolve);
      // Whoever leaves hands the place on, so the count stays as it is.
      await promise;
    } else this.#inside += 1;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#inside -= 1;
    }
  }
}
