/** The entries that a search finds, page by page, newest first. */
import { type AuditFilter, type AuditLineFragment, AuditLogDocument } from '@ringside/schema/documents';
import { type Ref, computed, shallowReadonly, shallowRef, watch } from 'vue';
import { useQuery } from '../../graphql/useQuery.ts';
import { useChanges } from '../setup/useAll.ts';
import { audited } from './line.ts';

const pageSize = 50;

/** While `filter` is undefined nothing is asked. */
export function useAuditLog(filter: Readonly<Ref<AuditFilter | undefined>>) {
  const found = shallowRef<readonly AuditLineFragment[]>([]);
  const isFresh = shallowRef(false);
  const hasNews = shallowRef(false);
  const after = shallowRef<string | null>(null);
  const variables = computed(() => filter.value && { filter: filter.value, first: pageSize, after: after.value });
  const { data, problem, isLoading, again } = useQuery(AuditLogDocument, variables);
  const restart = () => {
    hasNews.value = false;
    if (after.value === null) again();
    else after.value = null;
  };
  watch(
    filter,
    () => {
      after.value = null;
      isFresh.value = false;
    },
    { flush: 'sync' },
  );
  watch(data, (answer) => {
    if (!answer) return;
    const known = after.value === null ? [] : found.value;
    const positions = new Set(known.map(({ position }) => position));
    found.value = [...known, ...answer.auditLog.nodes.filter(({ position }) => !positions.has(position))];
    isFresh.value = true;
  });
  // Who has read on is not taken back to the beginning.
  useChanges(audited, () => (after.value === null ? again() : (hasNews.value = true)));
  return {
    found: shallowReadonly(found),
    isFresh: shallowReadonly(isFresh),
    hasNews: shallowReadonly(hasNews),
    isLoading,
    problem,
    again,
    restart,
    hasMore: computed(() => data.value?.auditLog.pageInfo.hasNextPage === true),
    more: () => void (after.value = data.value?.auditLog.pageInfo.endCursor ?? null),
  };
}
