/** A query as refs; asks again when its variables change. */
import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { type MaybeRefOrGetter, type Ref, shallowReadonly, shallowRef, toValue, watch } from 'vue';
import { useGraphql } from './graphql.ts';
import { type Problem, problemOf } from './problem.ts';

export interface QueryState<Data> {
  /** Stays while the same query is asked again. */
  readonly data: Readonly<Ref<Data | undefined>>;
  readonly problem: Readonly<Ref<Problem | undefined>>;
  readonly isLoading: Readonly<Ref<boolean>>;
  again(): void;
}

/** With `undefined` for variables nothing is asked. */
export function useQuery<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: MaybeRefOrGetter<NoInfer<Variables> | undefined>,
): QueryState<Data> {
  const { client } = useGraphql();
  const data = shallowRef<Data>();
  const problem = shallowRef<Problem>();
  const isLoading = shallowRef(false);
  const turn = shallowRef(0);
  watch(
    [() => toValue(variables), turn] as const,
    async ([given], _old, onCleanup) => {
      if (!given) return;
      const gone = new AbortController();
      onCleanup(() => gone.abort());
      isLoading.value = true;
      const answer = await ask(client, query, given, gone.signal);
      if (gone.signal.aborted) return;
      isLoading.value = false;
      problem.value = answer.problem;
      if (answer.data !== undefined) data.value = answer.data;
    },
    { immediate: true },
  );
  return {
    data: shallowReadonly(data) as Readonly<Ref<Data | undefined>>, // the type of shallowReadonly of a generic is too wide
    problem: shallowReadonly(problem),
    isLoading: shallowReadonly(isLoading),
    again: () => void (turn.value += 1),
  };
}

async function ask<Data, Variables extends OperationVariables>(
  client: ApolloClient,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<{ readonly data?: Data; readonly problem?: Problem }> {
  try {
    const { data } = await client.query<Data>({
      query,
      variables,
      fetchPolicy: 'network-only',
      // An older asking of the same that was given up must not take this one with it.
      context: { fetchOptions: { signal }, queryDeduplication: false },
    });
    return { data };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}
