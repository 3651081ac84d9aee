/** A subscription that comes back by itself and goes on where it was. */
import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { type MaybeRefOrGetter, type Ref, shallowReadonly, shallowRef, toValue, watch } from 'vue';
import { useGraphql } from './graphql.ts';
import { type Problem, problemOf } from './problem.ts';

export interface SubscriptionOptions<Data, Variables> {
  /** Called for each message, in order and with none left out, which a watcher of `data` can't promise. */
  readonly next?: (data: Data) => void;
  /** Added to the variables at each (new) start: the position reached so far. Read, but not watched. */
  readonly resume?: () => Partial<Variables>;
}

export interface Subscription<Data> {
  /** The last message. */
  readonly data: Readonly<Ref<Data | undefined>>;
  /** `unreachable` passes by itself; after anything else the subscription has ended. */
  readonly problem: Readonly<Ref<Problem | undefined>>;
}

export function useSubscription<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: MaybeRefOrGetter<NoInfer<Variables>>,
  { next, resume }: SubscriptionOptions<Data, NoInfer<Variables>> = {},
): Subscription<Data> {
  const { client, connection } = useGraphql();
  const data = shallowRef<Data>();
  const problem = shallowRef<Problem>();
  const hear = (message: Data) => {
    problem.value = undefined;
    data.value = message;
    next?.(message);
  };
  const follow = async (given: Variables, signal: AbortSignal) => {
    while (!signal.aborted) {
      problem.value = await once(client, query, { ...given, ...resume?.() }, hear, signal);
      if (problem.value && problem.value.kind !== 'unreachable') return;
      await connection.turn(signal);
    }
  };
  watch(
    () => toValue(variables),
    (given, _old, onCleanup) => {
      const gone = new AbortController();
      onCleanup(() => gone.abort());
      void follow(given, gone.signal);
    },
    { immediate: true },
  );
  return {
    data: shallowReadonly(data) as Readonly<Ref<Data | undefined>>, // the type of shallowReadonly of a generic is too wide
    problem: shallowReadonly(problem),
  };
}

/** Resolves when the subscription is over: with the reason, or without one after an abort. */
async function once<Data, Variables extends OperationVariables>(
  client: ApolloClient,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  hear: (data: Data) => void,
  signal: AbortSignal,
): Promise<Problem | undefined> {
  const ended = Promise.withResolvers<Problem | undefined>();
  const running = client.subscribe<Data>({ query, variables, fetchPolicy: 'no-cache' }).subscribe({
    next: ({ data, error }) => {
      if (error) ended.resolve(problemOf(error));
      else if (data) hear(data);
    },
    error: (error) => ended.resolve(problemOf(error)),
    // A server that stops completes what runs on it.
    complete: () => ended.resolve({ kind: 'unreachable' }),
  });
  const leave = () => {
    running.unsubscribe();
    ended.resolve(undefined);
  };
  signal.addEventListener('abort', leave);
  try {
    return await ended.promise;
  } finally {
    signal.removeEventListener('abort', leave);
  }
}
