/** Sending a change and telling what was refused, at the field it is about. What was typed is never touched. */
import type { RefusedFragment } from '@ringside/schema/documents';
import { type Ref, shallowReadonly, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Problem } from '../../graphql/problem.ts';
import type { Fault, Faults } from './fault.ts';
import { type FieldNames, type Told, sortRefusal } from './refusal.ts';

export interface Saving<Field extends string> {
  /** What is wrong, by field, in words. */
  readonly faults: Readonly<Ref<Readonly<Partial<Record<Field, string>>>>>;
  /** What is wrong with the whole. */
  readonly refusal: Readonly<Ref<string | undefined>>;
  /** Shows what was found before sending; true when there is nothing. */
  check(found: Faults<Field>): boolean;
  /** Takes what the server said; the answer when it was no refusal. */
  take<Done extends { readonly __typename: string }>(
    answer: Done | ({ readonly __typename: 'Refused' } & RefusedFragment) | undefined,
    problem: Problem | undefined,
  ): Exclude<Done, { readonly __typename: 'Refused' }> | undefined;
  /** The field was changed: what was said about it is stale. */
  touch(field: Field): void;
  reset(): void;
}

type Texts<Field extends string> = Readonly<Partial<Record<Field, string>>>;

export function useSaving<Field extends string>(names: FieldNames<Field>): Saving<Field> {
  const none: Partial<Record<Field, string>> = {};
  const words = useWords();
  const faults: Ref<Texts<Field>> = shallowRef<Texts<Field>>(none);
  const refusal = shallowRef<string>();
  const reset = () => {
    faults.value = none;
    refusal.value = undefined;
  };
  return {
    faults,
    refusal: shallowReadonly(refusal),
    reset,
    touch: (field) => {
      if (faults.value[field] !== undefined) faults.value = { ...faults.value, [field]: undefined };
    },
    check: (found) => {
      reset();
      faults.value = mapped(found, words.ofFault);
      return Object.keys(found).length === 0;
    },
    take: (answer, problem) => {
      reset();
      if (answer === undefined) refusal.value = words.ofProblem(problem);
      else if (isRefused(answer)) {
        const { fields, rest } = sortRefusal(answer, names);
        faults.value = mapped(fields, words.ofTold);
        refusal.value = rest && words.ofTold(rest);
      } else return answer as Exclude<typeof answer, { readonly __typename: 'Refused' }>; // the union without what was asked for
      return undefined;
    },
  };
}

const isRefused = (
  answer: { readonly __typename: string } | RefusedFragment,
): answer is { readonly __typename: 'Refused' } & RefusedFragment =>
  '__typename' in answer && answer.__typename === 'Refused';

function mapped<Field extends string, From>(
  found: Readonly<Partial<Record<Field, From>>>,
  word: (from: From) => string,
): Readonly<Partial<Record<Field, string>>> {
  const told: Partial<Record<Field, string>> = {};
  for (const field in found) {
    const from = found[field];
    if (from !== undefined) told[field] = word(from);
  }
  return told;
}

/** What the server alone can find wrong about a secret, and says in English. */
const phrases: Readonly<Record<string, string>> = {
  'Is wrong.': 'wrong',
  'Is one that many people choose.': 'common',
};

/** Faults, refusals and problems in the reader's language. */
export function useWords() {
  const { t, te } = useI18n();
  const ofTold = (told: Told) => {
    if ('text' in told) return told.text in phrases ? t(`setup.phrase.${phrases[told.text]}`) : told.text;
    const key = `setup.refusal.${told.code}`;
    return te(key) ? t(key) : t('setup.refused', { code: told.code });
  };
  return {
    ofTold,
    ofFault: ({ key, values = {} }: Fault) => t(`setup.fault.${key}`, values),
    ofProblem: (problem: Problem | undefined) => {
      if (problem?.kind === 'refused') return problem.message;
      if (problem?.kind === 'failed') return problem.id ? t('setup.failedAs', { id: problem.id }) : t('setup.failed');
      return t(problem?.kind === 'unauthorized' ? 'setup.unauthorized' : 'setup.unreachable');
    },
  };
}
