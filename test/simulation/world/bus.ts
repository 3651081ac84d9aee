/** The bus of a world: carries facts between nodes late, twice, in another order, or not at all. */
import type { Bus } from '../../../server/src/engine/bus.ts';
import type { Fact } from '../../../server/src/floor/fact.ts';
import type { Random } from '../../../server/src/kernel/random.ts';
import type { Life } from './life.ts';
import type { Time } from './time.ts';
import type { Weather } from './weather.ts';

/** How much later a message comes a second time, at most. */
const LATEST_REPEAT_MS = 2_000;

export class Redis {
  weather: Weather;
  isAway = false;
  readonly #time: Time;
  readonly #random: Random;
  readonly #nodes = new Set<{ readonly life: Life; readonly hear: (text: string) => void }>();
  readonly counts = { carried: 0, lost: 0, repeated: 0 };

  constructor(time: Time, random: Random, weather: Weather) {
    this.#time = time;
    this.#random = random;
    this.weather = weather;
  }

  join(life: Life): Bus {
    const listeners = new Set<(facts: readonly Fact[]) => void>();
    const hear = (text: string): void => {
      for (const listener of listeners) listener(JSON.parse(text) as readonly Fact[]);
    };
    const node = { life, hear };
    this.#nodes.add(node);
    life.onDeath(() => this.#nodes.delete(node));
    const hears = (): boolean => !this.isAway;
    return {
      get hears() {
        return hears();
      },
      publish: (facts) => {
        if (life.sends() && !this.isAway) this.#carry(JSON.stringify(facts));
      },
      onFacts: (listener) => {
        listeners.add(listener);
        return { [Symbol.dispose]: () => void listeners.delete(listener) };
      },
    };
  }

  #carry(text: string): void {
    const { busMs, busLossChance, busRepeatChance } = this.weather;
    for (const { life, hear } of this.#nodes) {
      const after = (ms: number): void =>
        void this.#time.agenda.after(ms, () => this.isAway || life.arrive(() => hear(text)));
      if (this.#random.chance(busLossChance)) {
        this.counts.lost += 1;
        continue;
      }
      this.counts.carried += 1;
      after(this.#random.whole(busMs + 1));
      if (!this.#random.chance(busRepeatChance)) continue;
      this.counts.repeated += 1;
      after(this.#random.whole(LATEST_REPEAT_MS));
    }
  }
}
