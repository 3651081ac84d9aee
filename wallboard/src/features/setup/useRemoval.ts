/** Removing something after it was asked: what is to go, and why it can't. */
import type { RefusedFragment } from '@ringside/schema/documents';
import type { TypedDocumentNode } from '@apollo/client';
import { type Ref, shallowReadonly, shallowRef } from 'vue';
import { useMutation } from '../../graphql/useMutation.ts';
import { useSaving } from './useSaving.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
}

type Answer = { readonly __typename: 'Removal' } | ({ readonly __typename: 'Refused' } & RefusedFragment);

export interface Removing {
  readonly asked: Readonly<Ref<Named | undefined>>;
  readonly refusal: Readonly<Ref<string | undefined>>;
  readonly isRunning: Readonly<Ref<boolean>>;
  ask(what: Named): void;
  leave(): void;
  confirm(): Promise<void>;
}

export function useRemoval<Data>(
  document: TypedDocumentNode<Data, { readonly id: string }>,
  answerIn: (data: Data) => Answer,
  removed: () => void = () => {},
): Removing {
  const { run, problem, isRunning } = useMutation(document);
  const saving = useSaving<never>({ fields: [] });
  const asked = shallowRef<Named>();
  const leave = () => {
    asked.value = undefined;
    saving.reset();
  };
  return {
    asked: shallowReadonly(asked),
    refusal: saving.refusal,
    isRunning,
    ask: (what) => (asked.value = what),
    leave,
    confirm: async () => {
      if (!asked.value) return;
      const data = await run({ id: asked.value.id });
      if (!saving.take(data && answerIn(data), problem.value)) return;
      leave();
      removed();
    },
  };
}
