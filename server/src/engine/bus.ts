/** The port to the other nodes: carries committed facts to them, promptly and never for certain (law L4). */
import type { Fact } from '../floor/fact.ts';

export interface Bus {
  /** Whether what others publish gets here at the moment. */
  readonly hears: boolean;
  /** Of the node that leads, after the commit. Never waits and never throws: what can't be sent is lost. */
  publish(facts: readonly Fact[]): void;
  /** Batches as they were published, perhaps with gaps, perhaps more than once, one's own perhaps among them. */
  onFacts(listener: (facts: readonly Fact[]) => void): Disposable;
}
