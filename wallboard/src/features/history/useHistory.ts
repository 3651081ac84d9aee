/** What a search for calls has found so far: pages behind one another, by the cursors of the API. */
import { type CallFilter, CallsDocument, type CallSummaryFragment } from '@ringside/schema/documents';
import { type Ref, computed, shallowRef, watch } from 'vue';
import type { Problem } from '../../graphql/problem.ts';
import { useQuery } from '../../graphql/useQuery.ts';

export const pageSize = 50;

/** While `filter` is undefined nothing is asked. */
export function useHistory(filter: Readonly<Ref<CallFilter | undefined>>) {
  const found = shallowRef<readonly CallSummaryFragment[]>([]);
  const after = shallowRef<string | null>(null);
  const variables = computed(() => filter.value && { filter: filter.value, first: pageSize, after: after.value });
  const { data, problem, isLoading, again } = useQuery(CallsDocument, variables);
  // Whether what is found belongs to what is asked for now.
  const isFresh = shallowRef(false);
  watch(
    filter,
    () => {
      after.value = null;
      isFresh.value = false;
    },
    { flush: 'sync' },
  );
  watch(
    data,
    (answer) => {
      if (!answer) return;
      const known = after.value === null ? [] : found.value;
      const ids = new Set(known.map(({ id }) => id));
      found.value = [...known, ...answer.calls.nodes.filter(({ id }) => !ids.has(id))];
      isFresh.value = true;
    },
    { flush: 'sync' },
  );
  return {
    found,
    isFresh,
    isLoading,
    problem: problem as Readonly<Ref<Problem | undefined>>,
    again,
    hasMore: computed(() => data.value?.calls.pageInfo.hasNextPage === true),
    more: () => void (after.value = data.value?.calls.pageInfo.endCursor ?? null),
  };
}
