/** The rows of one subscription, kept up to date; after a lost link it goes on from the position it has reached. */
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { type Ref, shallowReadonly, shallowRef } from 'vue';
import { useClock } from '../../composables/useClock.ts';
import type { Problem } from '../../graphql/problem.ts';
import { useSubscription } from '../../graphql/useSubscription.ts';
import { type Known, type Update, merge, nothingKnown } from './merge.ts';

export interface LiveRows<Row> {
  readonly known: Readonly<Ref<Known<Row>>>;
  readonly problem: Readonly<Ref<Problem | undefined>>;
}

export interface Source<Row, Data> {
  readonly updateIn: (data: Data) => Update<Row>;
  /** An instant that the server's clock has passed, when the row tells of one. */
  readonly latestIn: (row: Row) => number;
}

export function useLiveRows<
  Row extends { readonly id: string },
  Data,
  Variables extends OperationVariables & { readonly since?: number | null | undefined },
>(document: TypedDocumentNode<Data, Variables>, variables: Variables, source: Source<Row, Data>): LiveRows<Row> {
  const clock = useClock();
  const known = shallowRef<Known<Row>>(nothingKnown);
  const { problem } = useSubscription(document, variables, {
    next: (data) => {
      const update = source.updateIn(data);
      for (const row of update.rows) clock.observe(source.latestIn(row));
      known.value = merge(known.value, update);
    },
    resume: () => ({ since: known.value.position }) as Partial<Variables>, // TypeScript can't see that Variables has it
  });
  return { known: shallowReadonly(known) as Readonly<Ref<Known<Row>>>, problem };
}
