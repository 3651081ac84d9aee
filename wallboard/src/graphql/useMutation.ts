/** A mutation as a function, with what became of the last call of it as refs. */
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { type Ref, shallowReadonly, shallowRef } from 'vue';
import { useGraphql } from './graphql.ts';
import { type Problem, problemOf } from './problem.ts';

export interface Mutation<Data, Variables> {
  /** Resolves to undefined when it went wrong; `problem` says how. Never rejects. */
  run(variables: Variables): Promise<Data | undefined>;
  readonly problem: Readonly<Ref<Problem | undefined>>;
  readonly isRunning: Readonly<Ref<boolean>>;
}

export function useMutation<Data, Variables extends OperationVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
): Mutation<Data, Variables> {
  const { client } = useGraphql();
  const problem = shallowRef<Problem>();
  const running = shallowRef(0);
  const isRunning = shallowRef(false);
  const count = (by: 1 | -1) => {
    running.value += by;
    isRunning.value = running.value > 0;
  };
  return {
    run: async (variables) => {
      count(1);
      problem.value = undefined;
      try {
        const { data } = await client.mutate<Data>({ mutation, variables, fetchPolicy: 'no-cache' });
        return data;
      } catch (error) {
        problem.value = problemOf(error);
        return undefined;
      } finally {
        count(-1);
      }
    },
    problem: shallowReadonly(problem),
    isRunning: shallowReadonly(isRunning),
  };
}
