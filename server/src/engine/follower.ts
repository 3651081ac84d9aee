/** Keeps this node's replica up to date while another node leads (rules ND2 and ND3). */
import type { Fact } from '../floor/fact.ts';
import type { Clock } from '../kernel/clock.ts';
import { Scope } from '../kernel/scope.ts';
import type { Bus } from './bus.ts';
import type { EngineLog } from './engine.ts';
import type { Journal } from './journal.ts';
import type { Replica } from './replica.ts';

/** How often the journal is looked into: the bus may have lost the last message, after which nothing shows a gap. */
const LOOK_MS = { hearing: 1_000, deaf: 100 } as const;

export interface FollowerParts {
  readonly journal: Journal;
  readonly bus: Bus | undefined;
  readonly replica: Replica;
  readonly clock: Clock;
  readonly log: EngineLog;
  /** Since when the journal can't be read; undefined when it can. */
  readonly away: (since: number | undefined) => void;
}

export class Follower {
  readonly #parts: FollowerParts;
  #isReading = false;
  #again = false;
  #wake: (() => void) | undefined;

  constructor(parts: FollowerParts) {
    this.#parts = parts;
  }

  /** Resolves when the signal aborts and what is being read has been folded; `hurry` breaks that off as well. */
  async run(signal: AbortSignal, hurry = signal): Promise<void> {
    using _hearing = this.#parts.bus?.onFacts((facts) => this.#hear(facts));
    let failingSince: number | undefined;
    while (!signal.aborted) {
      this.#isReading = true;
      this.#again = false;
      try {
        await this.#parts.replica.catchUp(this.#parts.journal, hurry);
        failingSince = undefined;
        this.#parts.away(undefined);
      } catch (error) {
        if (hurry.aborted) return;
        if (failingSince === undefined)
          this.#parts.log.error({ err: error }, 'the journal can’t be read; this node’s floor stands still');
        failingSince ??= this.#parts.clock.now();
        this.#parts.away(failingSince);
      } finally {
        this.#isReading = false;
      }
      if (!this.#again || failingSince !== undefined) await this.#rest(signal);
    }
  }

  /** There is more in the journal than the replica knows. */
  lookNow(): void {
    this.#again = true;
    this.#wake?.();
  }

  #hear(facts: readonly Fact[]): void {
    const { replica } = this.#parts;
    const next = facts.findIndex(({ seq }) => seq > replica.floor.seq);
    if (next < 0) return;
    const unseen = next === 0 ? facts : facts.slice(next);
    const follows = unseen[0]?.seq === replica.floor.seq + 1 && !unseen.some(({ type }) => type === 'facts.forgotten');
    if (follows && !this.#isReading) replica.fold(unseen);
    else this.lookNow();
  }

  async #rest(signal: AbortSignal): Promise<void> {
    using woken = new Scope(signal);
    this.#wake = () => woken[Symbol.dispose]();
    const { bus, clock } = this.#parts;
    await clock.sleep(bus?.hears ? LOOK_MS.hearing : LOOK_MS.deaf, woken.signal).catch(() => undefined); // ended early
    this.#wake = undefined;
  }
}
