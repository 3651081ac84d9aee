/** Brings commands from nodes that stand by to the one that leads, and the answers back (rules ND4 and ND5). */
import { randomUUID } from 'node:crypto';
import type { Reply } from '../floor/decision.ts';
import type { Fact } from '../floor/fact.ts';
import type { Command } from '../floor/input.ts';
import type { Channel } from '../kernel/channel.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Instant } from '../kernel/ids.ts';
import { Scope } from '../kernel/scope.ts';
import { EngineAway, type EngineLog } from './engine.ts';
import type { Answer, Asked, Mailbox } from './mailbox.ts';
import type { Replica } from './replica.ts';
import type { Item } from './term.ts';
import type { Traceparent } from './tracer.ts';

/** An answered command is not seen again after that, however late somebody looks. */
const REMEMBERED_MS = 120_000;
const AGAIN_MS = 1_000;

export interface PostmanParts {
  readonly mailbox: Mailbox;
  readonly replica: Replica;
  readonly clock: Clock;
  /** There is more in the journal than the replica knows. */
  readonly lookNow: () => void;
  readonly patienceMs: number;
  readonly log: EngineLog;
}

export interface Brought {
  readonly reply: Reply;
  /** What is known to have been committed after the command. */
  readonly since: readonly Fact[];
}

export class Postman {
  readonly #parts: PostmanParts;
  readonly #taken = new Map<string, Instant>();

  constructor(parts: PostmanParts) {
    this.#parts = parts;
  }

  /** Rejects with EngineAway when there is no answer in time: it may have been done, or be done within that time. */
  async send(command: Command, trace: Traceparent | undefined, signal: AbortSignal): Promise<Brought> {
    const { mailbox, replica, lookNow, patienceMs, clock } = this.#parts;
    using patience = Scope.within(clock, patienceMs, signal);
    let answer: Answer;
    try {
      answer = await mailbox.ask({ id: randomUUID(), command, trace }, patienceMs, patience.signal);
      lookNow();
      await replica.reached(answer.seq, patience.signal);
    } catch (error) {
      if (!patience.signal.aborted) throw error;
      throw new EngineAway('The node that leads did not answer. The command may have taken effect.', { cause: error });
    }
    if (!answer.reply) throw new Error('The node that leads could not decide this command');
    return { reply: answer.reply, since: replica.recent(answer.seq) ?? [] };
  }

  /** For the node that leads: puts what the others left into its inbox. Resolves when the signal aborts. */
  async collect(inbox: Channel<Item>, signal: AbortSignal): Promise<void> {
    const { mailbox, clock, log } = this.#parts;
    this.#taken.clear(); // what was taken in an earlier term and has no answer is to be decided
    while (!signal.aborted)
      try {
        for await (const open of mailbox.open(signal)) this.#take(open, inbox, clock.now());
      } catch (error) {
        if (signal.aborted) return;
        log.error({ err: error }, 'what other nodes ask for could not be read');
        await clock.sleep(AGAIN_MS, signal).catch(() => undefined); // the end
      }
  }

  #take(open: readonly Asked[], inbox: Channel<Item>, now: Instant): void {
    for (const [id, at] of this.#taken) if (now - at > REMEMBERED_MS) this.#taken.delete(id);
    for (const { id, command, trace } of open)
      if (!this.#taken.has(id) && inbox.offer({ input: command, askedId: id, trace })) this.#taken.set(id, now);
  }
}
