/** What a search for recordings has found so far: pages behind one another, by the cursors of the API. */
import { type RecordingFilter, type RecordingLineFragment, RecordingsDocument } from '@ringside/schema/documents';
import { type Ref, computed, shallowReadonly, shallowRef, watch } from 'vue';
import { useQuery } from '../../graphql/useQuery.ts';
import { useChanges } from '../setup/useAll.ts';

const pageSize = 25;

/** While `filter` is undefined nothing is asked. */
export function useRecordings(filter: Readonly<Ref<RecordingFilter | undefined>>) {
  const found = shallowRef<readonly RecordingLineFragment[]>([]);
  const after = shallowRef<string | null>(null);
  const isFresh = shallowRef(false);
  const variables = computed(() => filter.value && { filter: filter.value, first: pageSize, after: after.value });
  const { data, problem, isLoading, again } = useQuery(RecordingsDocument, variables);
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
      const { nodes } = answer.recordings;
      const known = after.value === null ? [] : found.value;
      const ids = new Set(nodes.map(({ id }) => id));
      found.value = [...known.filter(({ id }) => !ids.has(id)), ...nodes];
      isFresh.value = true;
    },
    { flush: 'sync' },
  );
  const restart = () => {
    if (after.value === null) again();
    else after.value = null;
  };
  useChanges(
    ['RECORDING_REQUESTED', 'RECORDING_STOPPED', 'RECORDING_DELAYED', 'RECORDING_STORED', 'RECORDING_FAILED'],
    restart,
  );
  return {
    found: shallowReadonly(found),
    isFresh: shallowReadonly(isFresh),
    isLoading,
    problem,
    restart,
    hasMore: computed(() => data.value?.recordings.pageInfo.hasNextPage === true),
    more: () => void (after.value = data.value?.recordings.pageInfo.endCursor ?? null),
    /** It was changed here: it takes its place. */
    replace: (one: RecordingLineFragment) =>
      void (found.value = found.value.map((each) => (each.id === one.id ? one : each))),
  };
}
