/** Commands that wait for what they asked for to be confirmed. After two seconds the answer is “pending”. */
import { notDone, settledAs, type Reply } from '../floor/decision.ts';
import type { Fact } from '../floor/fact.ts';
import type { Outcome } from './engine.ts';

export const CONFIRM_MS = 2_000;

interface Waiter {
  readonly reply: Extract<Reply, { outcome: 'awaits' }>;
  readonly answer: (outcome: Outcome) => void;
  readonly timer: NodeJS.Timeout;
}

export class Waiters {
  readonly #byCall = new Map<string, Set<Waiter>>();

  add(reply: Waiter['reply'], answer: Waiter['answer']): void {
    const id = reply.id === undefined ? {} : { id: reply.id };
    const waiter: Waiter = {
      reply,
      answer,
      timer: setTimeout(() => {
        this.#end(waiter, { outcome: 'pending', ...id });
      }, CONFIRM_MS),
    };
    const waiters = this.#byCall.get(reply.callId) ?? new Set();
    this.#byCall.set(reply.callId, waiters.add(waiter));
  }

  /** `facts` are committed. */
  see(facts: readonly Fact[]): void {
    for (const fact of facts) {
      if (fact.callId === undefined) continue;
      for (const waiter of this.#byCall.get(fact.callId) ?? []) {
        const { facts: done, id, ...settling } = waiter.reply;
        const settled = settledAs({ done, ...settling }, fact);
        if (settled === 'failed') this.#end(waiter, { outcome: 'refused', ...notDone });
        if (settled === 'done') this.#end(waiter, id === undefined ? { outcome: 'done' } : { outcome: 'done', id });
      }
    }
  }

  [Symbol.dispose](): void {
    for (const waiters of this.#byCall.values()) for (const { timer } of waiters) clearTimeout(timer);
    this.#byCall.clear();
  }

  #end(waiter: Waiter, outcome: Outcome): void {
    clearTimeout(waiter.timer);
    const waiters = this.#byCall.get(waiter.reply.callId);
    waiters?.delete(waiter);
    if (waiters?.size === 0) this.#byCall.delete(waiter.reply.callId);
    waiter.answer(outcome);
  }
}
