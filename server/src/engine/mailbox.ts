/** The port by which nodes that stand by leave commands for the one that leads (rule ND4). */
import type { Reply } from '../floor/decision.ts';
import type { Command } from '../floor/input.ts';
import type { Traceparent } from './tracer.ts';

export interface Asked {
  /** Chosen by whoever asks: the same id is the same command. */
  readonly id: string;
  readonly command: Command;
  /** Where its work belongs, if it is traced. */
  readonly trace?: Traceparent;
}

/** Stored with the facts of the command, in one transaction. */
export interface Answer {
  readonly id: string;
  /** Absent when the command could not be decided: a bug. */
  readonly reply?: Reply;
  /** How far a floor has to be to show what was done. */
  readonly seq: number;
}

export interface Mailbox {
  /** Resolves with the answer. Rejects with the signal's reason; the command may be decided until `withinMs` are over. */
  ask(asked: Asked, withinMs: number, signal: AbortSignal): Promise<Answer>;
  /**
   * For the node that leads: what has no answer yet and is still wanted, oldest first, again and again, whether it was
   * given before or not. Ends by the signal's reason.
   */
  open(signal: AbortSignal): AsyncIterable<readonly Asked[]>;
}
