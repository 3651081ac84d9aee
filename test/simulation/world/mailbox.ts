/** The mailbox of one node, as persistence/mailbox.postgres.ts has it: a table, hints that may be lost, and looking now and then. */
import { JournalError } from '../../../server/src/engine/journal.ts';
import type { Answer, Asked, Mailbox } from '../../../server/src/engine/mailbox.ts';
import { Bell } from '../../../server/src/kernel/bell.ts';
import { Scope } from '../../../server/src/kernel/scope.ts';
import type { Random } from '../../../server/src/kernel/random.ts';
import type { Store } from './store.ts';
import type { Time } from './time.ts';
import type { Wire } from './wire.ts';

const LOOK_MS = 250;
const TRY_AGAIN_MS = 100;

/** NOTIFY: everybody who is connected hears of it, mostly. */
export class Hints {
  readonly #time: Time;
  readonly #random: Random;
  readonly #ears = new Set<() => void>();

  constructor(time: Time, random: Random) {
    this.#time = time;
    this.#random = random;
  }

  listen(ear: () => void): void {
    this.#ears.add(ear);
  }

  deaf(ear: () => void): void {
    this.#ears.delete(ear);
  }

  ring(): void {
    for (const ear of this.#ears)
      if (this.#random.chance(0.95)) this.#time.agenda.after(this.#random.whole(4), () => this.#ears.has(ear) && ear());
  }
}

export class WorldMailbox implements Mailbox {
  readonly #wire: Wire;
  readonly #time: Time;
  readonly #bell = new Bell();

  constructor(wire: Wire, hints: Hints, time: Time) {
    this.#wire = wire;
    this.#time = time;
    const ear = (): void => wire.life.arrive(() => this.#bell.ring());
    hints.listen(ear);
    wire.life.onDeath(() => hints.deaf(ear));
  }

  async ask(asked: Asked, withinMs: number, signal: AbortSignal): Promise<Answer> {
    for (;;) {
      const rest = new Scope(signal);
      const woken = this.#bell.next(rest.signal).catch(() => undefined);
      const answer = await this.#insist((store) => store.post(asked, this.#time.now + withinMs), signal);
      if (answer) {
        rest[Symbol.dispose]();
        return answer;
      }
      await this.#rest(rest, woken);
      signal.throwIfAborted();
    }
  }

  async *open(signal: AbortSignal): AsyncGenerator<readonly Asked[]> {
    for (;;) {
      const rest = new Scope(signal);
      const woken = this.#bell.next(rest.signal).catch(() => undefined);
      const open = await this.#insist((store) => store.unanswered(this.#time.now), signal);
      if (open.length > 0) yield open;
      await this.#rest(rest, woken);
      signal.throwIfAborted();
    }
  }

  async #rest(scope: Scope, woken: Promise<void>): Promise<void> {
    await Promise.race([woken, this.#wire.life.clock.sleep(LOOK_MS, scope.signal).catch(() => undefined)]);
    scope[Symbol.dispose]();
  }

  async #insist<T>(run: (store: Store) => T, signal: AbortSignal): Promise<T> {
    for (;;) {
      signal.throwIfAborted();
      try {
        return await this.#wire.ask(run, signal);
      } catch (error) {
        if (!(error instanceof JournalError && error.fault === 'away')) throw error;
      }
      await this.#wire.life.clock.sleep(TRY_AGAIN_MS, signal);
    }
  }
}
