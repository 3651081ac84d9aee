/** What the rest of the server sees of the running floor. */
import type { Actor, Fact } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import type { Command } from '../floor/input.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { Forgotten } from './journal.ts';

/** `pending`: committed, but the PBX has not confirmed within two seconds. */
export type Outcome =
  | { readonly outcome: 'done'; readonly id?: string }
  | { readonly outcome: 'pending'; readonly id?: string }
  | ({ readonly outcome: 'refused' } & Refusal);

export interface Engine extends AsyncDisposable {
  /** This node's replica: committed facts only. Read it, never change it, never keep parts of it across an await. */
  readonly floor: Floor;
  /**
   * Answers only what is committed. Rejects with EngineAway when the journal can't be reached in time. `traceparent` is what
   * the sender named as the work that this is a part of, unchecked.
   */
  submit(command: Command, traceparent?: string): Promise<Outcome>;
  /**
   * Makes everything with ids that begin so leave no trace, as `Journal.forget` does it. Takes as long as it takes; meanwhile
   * nothing is decided. Rejects with EngineAway when this node does not lead or stops.
   */
  forget(idsFrom: string, by: Actor): Promise<Forgotten>;
  /** Called after the replica has folded a committed batch, in order. Must not throw and must not wait. */
  onCommit(listener: (facts: readonly Fact[]) => void): Disposable;
  /** The newest committed facts after a seq, from memory; undefined when they reach further back than memory does. */
  recent(after: number): readonly Fact[] | undefined;
  readonly health: EngineHealth;
}

export interface EngineHealth {
  readonly leads: boolean;
  /** Another node leads, as far as this one knows. */
  readonly standsBy: boolean;
  /** Of this node's last term; 0 when it has led none. */
  readonly epoch: number;
  /** Since when the journal can't be written to, or read by a node that stands by; undefined when all is well. */
  readonly journalAwaySince: number | undefined;
  readonly inputsWaiting: number;
}

export class EngineAway extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EngineAway';
  }
}

/** What the engine tells those who measure it. Durations in milliseconds. */
export interface EngineMeter {
  /** One input was decided. */
  decided(tookMs: number): void;
  /** One batch became true. */
  committed(tookMs: number, facts: number): void;
  performed(effect: string, tookMs: number, failed: boolean): void;
  /** A command that came to this node has its answer; `away` when it is not certain whether it was carried out. */
  answered(command: Command['type'], tookMs: number, outcome: Outcome | 'away'): void;
  /** This node leads. `tookMs` is how long it took from when it could. */
  led(tookMs: number): void;
  bug(): void;
}

export interface EngineLog {
  info(about: object, message: string): void;
  warn(about: object, message: string): void;
  error(about: object, message: string): void;
}
