/** A list that comes in pages, read to its end; what changes on the server makes it be read again. */
import type { TypedDocumentNode } from '@apollo/client';
import { type FactType, JournalDocument } from '@ringside/schema/documents';
import { type Ref, onScopeDispose, shallowReadonly, shallowRef } from 'vue';
import { useGraphql } from '../../graphql/graphql.ts';
import { type Problem, problemOf } from '../../graphql/problem.ts';
import { useSubscription } from '../../graphql/useSubscription.ts';
import { useMe } from '../../layout/useMe.ts';

export interface Page<Item> {
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface PageVariables {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface All<Item> {
  /** Undefined until the first reading is over. Stays while it is read again. */
  readonly items: Readonly<Ref<readonly Item[] | undefined>>;
  readonly problem: Readonly<Ref<Problem | undefined>>;
  /** Whether there are more than could be read. */
  readonly isCut: Readonly<Ref<boolean>>;
  again(): void;
}

const largestPage = 100;
const mostPages = 20;

export function useAll<Data, Item>(
  document: TypedDocumentNode<Data, PageVariables>,
  pageIn: (data: Data) => Page<Item>,
  types: readonly FactType[],
  /** Less where each item brings many others with it: what an answer may cost is limited. */
  pageSize = largestPage,
): All<Item> {
  const { client } = useGraphql();
  const items = shallowRef<readonly Item[]>();
  const problem = shallowRef<Problem>();
  const isCut = shallowRef(false);
  let reading: AbortController | undefined;

  const read = async (signal: AbortSignal) => {
    const found: Item[] = [];
    let after: string | null = null;
    for (let count = 0; count < mostPages; count += 1) {
      const variables: PageVariables = { first: pageSize, after };
      const context = { fetchOptions: { signal }, queryDeduplication: false };
      const { data } = await client.query<Data>({ query: document, variables, fetchPolicy: 'no-cache', context });
      if (data === undefined) throw new Error('An answer without data');
      const { nodes, pageInfo } = pageIn(data);
      found.push(...nodes);
      if (!pageInfo.hasNextPage) return { found, isWhole: true };
      after = pageInfo.endCursor;
    }
    return { found, isWhole: false };
  };
  const again = async () => {
    reading?.abort();
    const own = (reading = new AbortController());
    try {
      const { found, isWhole } = await read(own.signal);
      if (own.signal.aborted) return;
      [items.value, isCut.value, problem.value] = [found, !isWhole, undefined];
    } catch (error) {
      if (!own.signal.aborted) problem.value = problemOf(error);
    }
  };
  onScopeDispose(() => reading?.abort());
  void again();
  useChanges(types, () => void again());
  return {
    items: shallowReadonly(items),
    problem: shallowReadonly(problem),
    isCut: shallowReadonly(isCut),
    again: () => void again(),
  };
}

/**
 * Calls back after each change of these types, wherever it was made, and after a lost link has come back. The journal is for
 * those who see everything (P12): others find the changes when they open the page again.
 */
export function useChanges(types: readonly FactType[], changed: () => void): void {
  const role = useMe().me.value?.role;
  if (role !== 'ADMIN' && role !== 'CRM') return;
  let position: number | undefined;
  useSubscription(
    JournalDocument,
    { types },
    {
      next: ({ journal }) => {
        position = journal.position;
        if (journal.facts.length > 0) changed();
      },
      resume: () => ({ since: position }),
    },
  );
}
