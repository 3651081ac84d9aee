/** The time of a world: what is due happens one after the other, and nodes get their turns one by one in between. */
import type { Instant } from '../../../server/src/kernel/ids.ts';
import { Agenda } from '../../../server/src/providers/simulator/agenda.ts';

export class Time {
  readonly agenda: Agenda;
  #now: Instant;
  readonly #turns: (() => void)[] = [];
  #count = 0;

  constructor(now: Instant) {
    this.#now = now;
    this.agenda = new Agenda(() => this.#now);
  }

  get now(): Instant {
    return this.#now;
  }

  /** How many turns there were. */
  get count(): number {
    return this.#count;
  }

  /** Some node goes on with this: alone, and until it waits again. */
  turn(run: () => void): void {
    this.#turns.push(run);
  }

  /** `afterTurn` comes when every node waits. */
  async runUntil(until: Instant, afterTurn: () => void): Promise<void> {
    for (;;) {
      for (let run = this.#turns.shift(); run; run = this.#turns.shift()) {
        this.#count += 1;
        run();
        await settled();
        afterTurn();
      }
      const next = this.agenda.next ?? Infinity;
      if (next > until) break;
      this.#now = Math.max(this.#now, next);
      this.agenda.runDue(this.#now);
    }
    this.#now = Math.max(this.#now, until);
  }
}

/** All promises that can settle without a turn have. No time passes. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
