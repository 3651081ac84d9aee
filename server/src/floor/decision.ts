/** The answer of `decide`: facts to commit, effects to perform after that, and what to tell whoever asked. */
import type { CallId, LegId, SupervisionId } from '../kernel/ids.ts';
import { type InputFault, inputRefusal, type Refusal, type RefusalCode } from '../kernel/refusal.ts';
import type { SupervisionMode } from '../supervision/supervision.ts';
import type { Effect } from './effect.ts';
import type { FactType, NewFact } from './fact.ts';

/**
 * Which facts about the call settle a command; those of another leg or another supervision don't, when one is named. With a
 * mode it is done only by a fact of that mode, and failed only by one of another or of none.
 */
interface Settling {
  readonly failed?: readonly FactType[];
  readonly legId?: LegId;
  readonly supervision?: { readonly id: SupervisionId; readonly mode?: SupervisionMode };
}

/** As the call remembers it. */
export interface Awaited extends Settling {
  readonly done: readonly FactType[];
}

export type Reply =
  | { readonly outcome: 'done'; readonly id?: string }
  | ({ readonly outcome: 'refused' } & Refusal)
  | (Settling & {
      readonly outcome: 'awaits';
      readonly id?: string;
      readonly callId: CallId;
      readonly facts: readonly FactType[];
    });

export const notDone: Refusal = { code: 'PBX_FAILED', message: 'It was asked for, and the PBX did not do it.' };

export function settledAs(
  { done, failed = [], legId, supervision }: Awaited,
  fact: NewFact,
): 'done' | 'failed' | undefined {
  const { type, payload } = fact;
  const isOfLeg = legId === undefined || fact.legId === legId;
  const isOfOther = supervision && !('supervisionId' in payload && payload.supervisionId === supervision.id);
  if (isOfLeg && !isOfOther) {
    const wished = supervision?.mode;
    const isSo = 'mode' in payload && payload.mode === wished;
    if ((wished === undefined || isSo) && done.includes(type)) return 'done';
    if ((wished === undefined || !isSo) && failed.includes(type)) return 'failed';
  }
  return type === 'call.ended' ? 'failed' : undefined;
}

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
