/** A centre that is played straight through the floor, faster than time goes. */
import { advance } from '../../../server/src/floor/advance.ts';
import { nextDeadline } from '../../../server/src/floor/deadlines.ts';
import { evolve } from '../../../server/src/floor/evolve.ts';
import { emptyFloor, type Floor } from '../../../server/src/floor/floor.ts';
import type { Input } from '../../../server/src/floor/input.ts';
import { invariants } from '../../../server/src/floor/invariants.ts';
import { pbx } from '../../../server/src/floor/stage.testing.ts';
import { foundation } from './centre.ts';
import { Later } from './later.ts';
import { RATE, Traffic } from './traffic.ts';

const START = Date.UTC(2026, 10, 20, 9);

export class Straight {
  readonly agents: number;
  readonly floor: Floor = emptyFloor();
  facts = 0;
  ended = 0;
  #now = START;
  readonly #traffic: Traffic;
  readonly #later = new Later();
  #arriveAt = START;

  constructor(agents: number) {
    this.agents = agents;
    for (const fact of foundation(agents, START)) evolve(this.floor, fact);
    this.#traffic = new Traffic(agents, {
      hasLeg: (legId) => this.floor.legs.has(legId),
      tell: (event) => this.#tell(event),
      after: (ms, what) => this.#later.add(this.#now + ms, what),
    });
    this.#tell({ type: 'provider.connected', providerId: pbx, version: '' });
    const live = { legs: [], talkBridges: [], phones: [], phonesComplete: false };
    this.#tell({ type: 'provider.snapshot', providerId: pbx, live });
  }

  get talking(): number {
    return Array.from(this.floor.agents.values()).filter(({ activity }) => activity.state === 'talking').length;
  }

  /** So many simulated seconds. */
  play(seconds: number): void {
    const until = this.#now + seconds * 1_000;
    for (;;) {
      const due = nextDeadline(this.floor) ?? Infinity;
      const next = Math.min(due, this.#arriveAt, this.#later.nextAt);
      if (next >= until) break;
      this.#now = Math.max(this.#now, next);
      if (due <= this.#now) this.#tell({ type: 'tick' });
      else if (this.#arriveAt <= this.#now) {
        this.#arriveAt += 1_000 / (RATE * this.agents);
        this.#traffic.arrive();
      } else this.#later.happen();
    }
    this.#now = until;
  }

  check(): void {
    const broken = invariants(this.floor);
    if (broken.length > 0) throw new Error(broken[0]);
  }

  #tell(input: Input): void {
    const { facts, effects } = advance(this.floor, input, this.#now);
    this.facts += facts.length;
    for (const { type } of facts) if (type === 'call.ended') this.ended += 1;
    for (const effect of effects) this.#traffic.perform(effect);
  }
}
