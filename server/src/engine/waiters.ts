/** Commands that wait for what they asked for to be confirmed. After two seconds the answer is “pending”. */
import { notDone, settledAs, type Reply } from '../floor/decision.ts';
import type { Fact } from '../floor/fact.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Outcome } from './engine.ts';

export const CONFIRM_MS = 2_000;

interface Waiter {
  readonly reply: Extract<Reply, { outcome: 'awaits' }>;
  readonly answer: (outcome: Outcome) => void;
  readonly over: AbortController;
}

export class Waiters {
  readonly #clock: Clock;
  readonly #byCall = new Map<string, Set<Waiter>>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** `since`: facts that were committed after those of the command, if some are known already. */
  add(reply: Waiter['reply'], answer: Waiter['answer'], since: readonly Fact[] = []): void {
    const waiter: Waiter = { reply, answer, over: new AbortController() };
    const waiters = this.#byCall.get(reply.callId) ?? new Set();
    this.#byCall.set(reply.callId, waiters.add(waiter));
    this.#clock.sleep(CONFIRM_MS, waiter.over.signal).then(
      () => this.#end(waiter, { outcome: 'pending', ...idOf(reply) }),
      () => undefined, // it was settled
    );
    for (const fact of since) if (fact.callId === reply.callId) this.#show(fact, waiter);
  }

  /** `facts` are committed. */
  see(facts: readonly Fact[]): void {
    for (const fact of facts) {
      if (fact.callId === undefined) continue;
      for (const waiter of this.#byCall.get(fact.callId) ?? []) this.#show(fact, waiter);
    }
  }

  [Symbol.dispose](): void {
    for (const waiters of this.#byCall.values()) for (const { over } of waiters) over.abort();
    this.#byCall.clear();
  }

  #show(fact: Fact, waiter: Waiter): void {
    const { facts: done, id: _id, ...settling } = waiter.reply;
    const settled = settledAs({ done, ...settling }, fact);
    if (settled === 'failed') this.#end(waiter, { outcome: 'refused', ...notDone });
    if (settled === 'done') this.#end(waiter, { outcome: 'done', ...idOf(waiter.reply) });
  }

  #end(waiter: Waiter, outcome: Outcome): void {
    if (waiter.over.signal.aborted) return;
    waiter.over.abort();
    const waiters = this.#byCall.get(waiter.reply.callId);
    waiters?.delete(waiter);
    if (waiters?.size === 0) this.#byCall.delete(waiter.reply.callId);
    waiter.answer(outcome);
  }
}

const idOf = ({ id }: { readonly id?: string }): { readonly id?: string } => (id === undefined ? {} : { id });
