/** The answer of `decide`: facts to commit, effects to perform after that, and what to tell whoever asked. */
import type { CallId, LegId } from '../kernel/ids.ts';
import { type InputFault, inputRefusal, type Refusal, type RefusalCode } from '../kernel/refusal.ts';
import type { Effect } from './effect.ts';
import type { FactType, NewFact } from './fact.ts';

/**
 * `awaits`: done when one of these facts about the call (and about that leg, when one is named) is committed; failed when
 * one of the others is.
 */
export type Reply =
  | { readonly outcome: 'done'; readonly id?: string }
  | ({ readonly outcome: 'refused' } & Refusal)
  | {
      readonly outcome: 'awaits';
      readonly id?: string;
      readonly callId: CallId;
      readonly facts: readonly FactType[];
      readonly failed?: readonly FactType[];
      readonly legId?: LegId;
    };

export interface Decision {
  readonly facts: readonly NewFact[];
  readonly effects: readonly Effect[];
  readonly reply?: Reply;
}

export const nothing: Decision = { facts: [], effects: [] };

export const done = (facts: readonly NewFact[], id?: string): Decision => ({
  facts,
  effects: [],
  reply: id === undefined ? { outcome: 'done' } : { outcome: 'done', id },
});

export const refuse = (code: RefusalCode, message: string): Decision => ({
  facts: [],
  effects: [],
  reply: { outcome: 'refused', code, message },
});

/** Something that could be done now, or why not. */
export interface Control<Action extends string> {
  readonly action: Action;
  readonly refusal?: Refusal;
}

/** For who wants to know beforehand whether it would be refused. */
export function refusalIn({ reply }: Decision): { readonly refusal?: Refusal } {
  if (reply?.outcome !== 'refused') return {};
  const { outcome: _refused, ...refusal } = reply;
  return { refusal };
}

/** For what only the floor can tell of an input; there is at least one fault. */
export const refuseInput = (faults: readonly InputFault[]): Decision => ({
  facts: [],
  effects: [],
  reply: { outcome: 'refused', ...inputRefusal(faults) },
});

export const both = (...decisions: readonly Decision[]): Decision => ({
  facts: decisions.flatMap((decision) => decision.facts),
  effects: decisions.flatMap((decision) => decision.effects),
});
