/** This node's copy of the floor: folds committed facts, remembers the newest, and tells who listens. */
import { evolve, recall } from '../floor/evolve.ts';
import type { Fact } from '../floor/fact.ts';
import { emptyFloor, type Floor } from '../floor/floor.ts';
import { Bell } from '../kernel/bell.ts';
import { SNAPSHOT_FORMAT, thaw, type FrozenFloor } from '../floor/snapshot.ts';
import type { Journal } from './journal.ts';

/** L10: how many facts are kept for those who resume. */
const RECENT_LIMIT = 10_000;
const PAGE = 5_000;

export class Replica {
  readonly floor: Floor;
  readonly #recent: Fact[] = [];
  readonly #listeners = new Set<(facts: readonly Fact[]) => void>();
  readonly #folded = new Bell();

  private constructor(floor: Floor) {
    this.floor = floor;
  }

  /** From the newest snapshot that this code can read, and the journal's tail. */
  static async recover(journal: Journal, signal: AbortSignal): Promise<Replica> {
    const snapshot = await journal.latestSnapshot(signal);
    const readable = snapshot?.format === SNAPSHOT_FORMAT ? (snapshot.state as FrozenFloor) : undefined;
    const replica = new Replica(readable ? thaw(readable) : emptyFloor());
    await replica.catchUp(journal, signal);
    return replica;
  }

  async catchUp(journal: Journal, signal: AbortSignal): Promise<void> {
    const isStanding = this.floor.seq > 0;
    for (;;) {
      const page = await journal.read(this.floor.seq, PAGE, signal);
      if (page.length === 0) return;
      const forgotten = page.findLast(({ type }) => type === 'facts.forgotten');
      // This floor still knows what was forgotten while another led.
      if (isStanding && forgotten) this.renew((await Replica.recover(journal, signal)).floor, forgotten);
      else this.#take(page, recall);
    }
  }

  /** Resolves when the floor shows the fact with this seq. Rejects with the signal's reason. */
  async reached(seq: number, signal: AbortSignal): Promise<void> {
    while (this.floor.seq < seq) await this.#folded.next(signal);
  }

  /** Another floor takes the place of this one, as whoever holds on to it sees. `fact` is the one that says why. */
  renew(floor: Floor, fact: Fact): void {
    Object.assign(this.floor, { centre: undefined }, floor);
    this.#recent.splice(0);
    this.#tell([fact]);
  }

  fold(facts: readonly Fact[]): void {
    this.#take(facts, evolve);
  }

  #take(facts: readonly Fact[], how: (floor: Floor, fact: Fact) => void): void {
    for (const fact of facts) how(this.floor, fact);
    this.#recent.push(...facts);
    if (this.#recent.length > 2 * RECENT_LIMIT) this.#recent.splice(0, this.#recent.length - RECENT_LIMIT);
    this.#tell(facts);
  }

  #tell(facts: readonly Fact[]): void {
    for (const listener of this.#listeners) listener(facts);
    this.#folded.ring();
  }

  onCommit(listener: (facts: readonly Fact[]) => void): Disposable {
    this.#listeners.add(listener);
    return { [Symbol.dispose]: () => void this.#listeners.delete(listener) };
  }

  recent(after: number): readonly Fact[] | undefined {
    if (after >= this.floor.seq) return [];
    const first = this.#recent[0];
    if (!first || first.seq > after + 1) return undefined;
    return this.#recent.slice(this.#recent.findLastIndex(({ seq }) => seq <= after) + 1);
  }
}
