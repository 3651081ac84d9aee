/** The port to whoever keeps traces: from a command, or from what a PBX told, to all that came of it. Nothing it is told is personal. */
import type { Fact } from '../floor/fact.ts';
import type { Command, Input } from '../floor/input.ts';
import type { Outcome } from './engine.ts';
import type { Intent } from './journal.ts';

/** Names a piece of work in its trace, as W3C's header does it, so that it can go from node to node. */
export type Traceparent = string;

export interface CommandSpan {
  readonly traceparent: Traceparent;
  answered(outcome: Outcome | 'away'): void;
}

/** A decision that something came of; `began` is an instant of performance.now(). */
export interface Decided {
  readonly input: Input;
  readonly began: number;
  readonly facts: readonly Fact[];
  readonly intents: readonly Intent[];
}

export interface Tracer {
  /** A command has come to this node. `parent` as its sender gave it, whatever that is. */
  command(command: Command, parent: string | undefined): CommandSpan;
  /** Its intents belong to it from now on. `parent` is that of the command, where it is one. */
  decided(decided: Decided, parent: Traceparent | undefined): Traceparent;
  /** What was decided there is true, in one batch. */
  committed(began: number, decisions: readonly Traceparent[]): void;
  /** An effect is begun. To be told how it ended; undefined where it belongs to no decision. */
  performing(intent: Intent): ((failed: boolean) => void) | undefined;
}
