/** A node's way to the database: requests take their time, get lost with their connection, or are carried out unheard. */
import { JournalError } from '../../../server/src/engine/journal.ts';
import type { Random } from '../../../server/src/kernel/random.ts';
import type { Life } from './life.ts';
import type { Store } from './store.ts';
import type { Time } from './time.ts';
import type { Weather } from './weather.ts';

/** How long an answer is waited for, as persistence/ does it. */
const PATIENCE_MS = 5_000;
const SLOW_MS = 1_500;

export interface DatabaseState {
  readonly store: Store;
  /** Nobody reaches it. */
  isAway: boolean;
  weather: Weather;
}

export class Wire {
  readonly life: Life;
  readonly #database: DatabaseState;
  readonly #time: Time;
  readonly #random: Random;
  #slowUntil = 0;
  /** What was sent while the way was cut: it gets there when it is open again. */
  readonly #held: (() => void)[] = [];

  constructor(life: Life, database: DatabaseState, time: Time, random: Random) {
    this.life = life;
    this.#database = database;
    this.#time = time;
    this.#random = random;
  }

  get latency(): number {
    const { databaseMs } = this.#database.weather;
    const slowMs = this.#time.now < this.#slowUntil ? SLOW_MS : 0;
    return this.#random.whole(databaseMs + slowMs + 1);
  }

  /** For a while each request takes long by itself: some come when their sender has long been given up. */
  slow(ms: number): void {
    this.#slowUntil = this.#time.now + ms;
  }

  cut(): void {
    this.life.isCutOff = true;
  }

  heal(): void {
    this.life.isCutOff = false;
    for (const send of this.#held.splice(0)) send();
  }

  /** Rejects with the signal's reason, or JournalError `away`, after which it may have been carried out or still be. */
  ask<T>(run: (store: Store) => T, signal: AbortSignal): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    if (signal.aborted) {
      reject(signal.reason);
      return promise;
    }
    if (!this.life.sends()) return promise;
    const { agenda } = this.#time;
    const late = agenda.after(PATIENCE_MS, () => fail('it does not answer'));
    const give = (): void => settle(() => reject(signal.reason));
    const settle = (how: () => void): void => {
      late.cancel();
      signal.removeEventListener('abort', give);
      how();
    };
    const fail = (why: string): void =>
      this.life.arrive(() => settle(() => reject(new JournalError('away', `The database is away: ${why}`))));
    signal.addEventListener('abort', give, { once: true });
    const { breakChance } = this.#database.weather;
    const isLost = this.#random.chance(breakChance);
    const isUnheard = this.#random.chance(breakChance);
    const arrive = (): void => {
      if (this.#database.isAway || isLost) return fail('the connection broke');
      let answer: () => void;
      try {
        const found = run(this.#database.store);
        answer = () => resolve(found);
      } catch (error) {
        answer = () => reject(error);
      }
      agenda.after(this.latency, () => {
        if (this.life.isCutOff) return;
        if (this.#database.isAway || isUnheard) fail('the connection broke');
        else this.life.arrive(() => settle(answer));
      });
    };
    const send = (): void => void agenda.after(this.latency, arrive);
    if (this.life.isCutOff) this.#held.push(send);
    else send();
    return promise;
  }
}
