/**
 * What the outside does: callers who come at a steady rate, phones that are answered after two seconds, talks of sixty to a hundred
 * seconds, and a PBX that does at once what it is told. Nine of ten agents are busy with it.
 */
import type { ProviderEvent } from '../../../server/src/floor/event.ts';
import type { Effect } from '../../../server/src/floor/effect.ts';
import { pbx } from '../../../server/src/floor/stage.testing.ts';
import { asId, type LegId } from '../../../server/src/kernel/ids.ts';
import { Random } from '../../../server/src/kernel/random.ts';
import { dialled, queuesOf } from './centre.ts';

const ANSWER_MS = 2_000;
const TALK_MS = { least: 60_000, more: 40_000 };
/** Calls per second for each agent. */
export const RATE = 0.01;

export interface Outside {
  readonly hasLeg: (legId: LegId) => boolean;
  readonly tell: (event: ProviderEvent) => void;
  readonly after: (ms: number, what: () => void) => void;
}

export class Traffic {
  readonly #outside: Outside;
  readonly #queues: number;
  readonly #random = Random.seeded('floor');
  callers = 0;

  constructor(agents: number, outside: Outside) {
    this.#queues = queuesOf(agents);
    this.#outside = outside;
  }

  arrive(): void {
    this.callers += 1;
    this.#outside.tell({
      type: 'leg.arrived',
      providerId: pbx,
      legId: asId(`in-${this.callers}`),
      dialled: dialled(this.#random.whole(this.#queues)),
      remote: { number: '+493023125001', name: '' },
      answered: true,
    });
  }

  perform(effect: Effect): void {
    const { after, tell } = this.#outside;
    switch (effect.type) {
      case 'ring':
        after(ANSWER_MS, () => {
          if (this.#outside.hasLeg(effect.legId)) tell({ type: 'leg.answered', providerId: pbx, legId: effect.legId });
        });
        break;
      case 'join': {
        const { bridgeId, legIds } = effect;
        after(1, () => tell({ type: 'legs.joined', providerId: pbx, bridgeId, legIds }));
        const first = this.#random.pick(legIds);
        after(TALK_MS.least + this.#random.whole(TALK_MS.more), () => this.#leave(first));
        break;
      }
      case 'hangUp':
        after(1, () => this.#leave(effect.legId));
        break;
      default: // needs no answer of a PBX
    }
  }

  #leave(legId: LegId): void {
    if (this.#outside.hasLeg(legId)) this.#outside.tell({ type: 'leg.left', providerId: pbx, legId, cause: 'normal' });
  }
}
