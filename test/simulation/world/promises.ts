/** What must hold in a world at every moment. The first that is broken is kept. */
import { isDeepStrictEqual } from 'node:util';
import type { Effect } from '../../../server/src/floor/effect.ts';
import type { Fact } from '../../../server/src/floor/fact.ts';
import type { Floor } from '../../../server/src/floor/floor.ts';
import { invariants } from '../../../server/src/floor/invariants.ts';
import { wantedPlace } from '../../../server/src/calls/parties.ts';
import type { SoftSwitch } from '../../../server/src/providers/simulator/softSwitch.ts';
import type { Instant, LegId } from '../../../server/src/kernel/ids.ts';
import type { Random } from '../../../server/src/kernel/random.ts';
import { expectSame } from '../checks.ts';
import type { Life } from './life.ts';
import type { Watch } from './node.ts';
import type { Store } from './store.ts';

/** A connection that the database has ended is heard of no later. */
const HEARD_MS = 10;

export class Promises implements Watch {
  readonly #store: Store;
  readonly #random: Random;
  readonly #now: () => Instant;
  /** How far into the journal these have been looked for. */
  #read = 0;
  readonly #rung = new Set<LegId>();
  readonly #toGo = new Set<LegId>();
  readonly counts = new Map<string, number>();
  broken: string | undefined;
  disturbed: () => void = () => undefined;

  constructor(store: Store, random: Random, now: () => Instant) {
    this.#store = store;
    this.#random = random;
    this.#now = now;
  }

  broke(life: Pick<Life, 'name'> | undefined, what: string): void {
    this.broken ??= `${life?.name ?? 'the world'} at ${this.#now()}: ${what}`;
  }

  connects(life: Life): void {
    this.#expectLeads(life, 'connects to a PBX');
  }

  #expectLeads(life: Life, what: string): void {
    const overtaken = this.#store.began[life.epoch + 1];
    if (life.epoch === 0 || (overtaken !== undefined && this.#now() > overtaken + HEARD_MS))
      this.broke(
        life,
        `ND1 ${what} under epoch ${life.epoch}, which was over ${this.#now() - (overtaken ?? 0)} ms ago`,
      );
  }

  /** F4: nobody is taken out of a conversation that the facts do not end. */
  performed(softSwitch: SoftSwitch, effect: Effect): void {
    if (effect.type !== 'wait' && effect.type !== 'aside') return;
    const place = softSwitch.legs.get(effect.legId)?.place;
    if (place?.kind !== 'talk' || (softSwitch.bridges.get(place.bridgeId)?.size ?? 0) < 2) return;
    const call = this.#store.floor.calls.get(effect.callId);
    const leg = call?.legs.get(effect.legId);
    if (call?.stage.state !== 'connected' || !leg) return;
    const wanted = wantedPlace(call.stage, leg);
    this.#count('moved out of a conversation');
    if (wanted.kind === 'talk' && wanted.bridgeId === place.bridgeId)
      this.broke(undefined, `F4 ${effect.legId} is taken out of a conversation by ${effect.type}`);
  }

  expectKept(): void {
    if (this.broken !== undefined) throw new Error(this.broken);
  }

  /** ND1, and L2: nothing is asked of a PBX that is not true, or by one who does not lead. */
  asked(life: Life, effect: Effect): void {
    this.#count(`asked ${effect.type}`);
    this.#readOn();
    const isComfort = effect.type === 'answer' || effect.type === 'wait';
    if (!isComfort) this.#expectLeads(life, `asks for ${effect.type}`);
    if (effect.type === 'ring' && !this.#rung.has(effect.legId))
      this.broke(life, `L2 rings ${effect.legId}, which nobody has asked for`);
    // A leg that belongs to no call is hung up without a word.
    if (effect.type === 'hangUp' && this.#store.floor.legs.has(effect.legId) && !this.#toGo.has(effect.legId))
      this.broke(life, `L2 hangs up ${effect.legId}, which nobody has asked for`);
  }

  /** L2: nobody shows what is not true; and all floors of the same facts are the same. */
  folded(life: Life, floor: Floor, facts: readonly Fact[]): void {
    const { seq } = floor;
    this.#count('folds');
    if (seq > this.#store.seq) this.broke(life, `L2 shows fact ${seq}, and the journal ends at ${this.#store.seq}`);
    for (const fact of facts) {
      const stored = this.#store.facts[fact.seq - 1];
      if (!stored || (this.#random.chance(0.05) && !isDeepStrictEqual(stored, JSON.parse(JSON.stringify(fact)))))
        this.broke(life, `fact ${fact.seq} is another one than in the journal`);
    }
    if (this.#random.chance(0.1)) this.look(life, floor);
  }

  look(life: Life, floor: Floor): void {
    const faults = invariants(floor);
    if (faults.length > 0) this.broke(life, `after fact ${floor.seq}: ${faults.join('; ')}`);
    if (floor.seq !== this.#store.seq) return;
    this.#count('floors compared');
    try {
      expectSame(`fact ${floor.seq}`, this.#store.floor, floor);
    } catch (error) {
      this.broke(life, error instanceof Error ? error.message : String(error));
    }
  }

  #readOn(): void {
    const { facts } = this.#store;
    for (; this.#read < facts.length; this.#read += 1) {
      const fact = facts[this.#read]!;
      if (fact.type === 'leg.requested') this.#rung.add(fact.legId);
      if (fact.type === 'leg.hangUpRequested') this.#toGo.add(fact.legId);
    }
  }

  #count(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }
}
