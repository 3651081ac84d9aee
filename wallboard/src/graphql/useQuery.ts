/** A query as refs; asks again when its variables change. */
import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { type MaybeRefOrGetter, type Ref, shallowReadonly, shallowRef, toValue, watch } from 'vue';
import { useGraphql } from './graphql.ts';
import { type Problem, problemOf } from './problem.ts';

export interface QueryState<Data, Variables> {
  /** Stays while the same query is asked again. */
  readonly data: Readonly<Ref<Data | undefined>>;
  /** The variables to which `data` is the answer. The same data may answer others: a list that is empty again is the same list. */
  readonly answered: Readonly<Ref<Variables | undefined>>;
  readonly problem: Readonly<Ref<Problem | undefined>>;
  readonly isLoading: Readonly<Ref<boolean>>;
  again(): void;
}

/** With `undefined` for variables nothing is asked. */
export function useQuery<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: MaybeRefOrGetter<NoInfer<Variables> | undefined>,
): QueryState<Data, Variables> {
  const { client } = useGraphql();
  const data = shallowRef<Data>();
  const answered = shallowRef<Variables>();
  const problem = shallowRef<Problem>();
  const isLoading = shallowRef(false);
  const turn = shallowRef(0);
  watch(
    [() => toValue(variables), turn] as const,
    async ([given], _old, onCleanup) => {
      isLoading.value = given !== undefined;
      if (!given) return;
      const gone = new AbortController();
      onCleanup(() => gone.abort());
      const answer = await ask(client, query, given, gone.signal);
      if (gone.signal.aborted) return;
      isLoading.value = false;
      problem.value = answer.problem;
      if (answer.data !== undefined) [data.value, answered.value] = [answer.data, given];
    },
    { immediate: true },
  );
  return {
    data: shallowReadonly(data) as Readonly<Ref<Data | undefined>>, // the type of shallowReadonly of a generic is too wide
    answered: shallowReadonly(answered) as Readonly<Ref<Variables | undefined>>,
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
