/** What a search has found so far: pages behind one another, by the cursors of the API. */
import type { TypedDocumentNode } from '@apollo/client';
import { type Ref, computed, shallowReadonly, shallowRef, watch } from 'vue';
import { useQuery } from '../../graphql/useQuery.ts';
import type { Page } from '../setup/useAll.ts';

interface Asked<Filter> {
  readonly filter?: Filter | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface PagesOptions<Data, Item> {
  pageIn(data: Data): Page<Item>;
  /** What tells one from another. */
  keyOf(item: Item): string | number;
  readonly size: number;
}

/** While `filter` is undefined nothing is asked. */
export function usePages<Data, Item, Filter>(
  document: TypedDocumentNode<Data, Asked<Filter>>,
  filter: Readonly<Ref<Filter | undefined>>,
  { pageIn, keyOf, size }: PagesOptions<Data, Item>,
) {
  const found = shallowRef<readonly Item[]>([]);
  const after = shallowRef<string | null>(null);
  const variables = computed(() => filter.value && { filter: filter.value, first: size, after: after.value });
  const { data, answered, problem, isLoading, again } = useQuery(document, variables);
  const page = computed(() => data.value && pageIn(data.value));
  /** What is known of it already is replaced where it stands. */
  const merge = (items: readonly Item[], into: readonly Item[]) =>
    (found.value = [...new Map([...into, ...items].map((item) => [keyOf(item), item])).values()]);
  watch(filter, () => (after.value = null), { flush: 'sync' });
  watch(page, (answer) => answer && merge(answer.nodes, after.value === null ? [] : found.value), { flush: 'sync' });
  return {
    found: shallowReadonly(found),
    /** Whether what is found belongs to what is asked for now. */
    isFresh: computed(() => filter.value !== undefined && answered.value?.filter === filter.value),
    isLoading,
    problem,
    again,
    /** Asks for the first page again. */
    restart: () => {
      if (after.value === null) again();
      else after.value = null;
    },
    /** Whether somebody has read on from the first page. */
    isFurther: computed(() => after.value !== null),
    hasMore: computed(() => page.value?.pageInfo.hasNextPage === true),
    more: () => void (after.value = page.value?.pageInfo.endCursor ?? null),
    /** It was changed here: it takes its place. */
    replace: (item: Item) => void merge([item], found.value),
  };
}
