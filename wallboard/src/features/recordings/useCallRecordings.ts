/** The recordings of a call; asked again when the call has changed, and until all of them are stored or have failed. */
import { CallRecordingsDocument } from '@ringside/schema/documents';
import { type Ref, computed, watch } from 'vue';
import { useQuery } from '../../graphql/useQuery.ts';

/** A call's changes are told to its drawer; that a recording was stored is told to admins alone. */
const LOOK_MS = 5_000;
const settled: ReadonlySet<string> = new Set(['STORED', 'FAILED', 'DELETED']);

/** `callId` stays the same for as long as this lives. */
export function useCallRecordings(callId: string, changes: Readonly<Ref<number>>) {
  const { data, problem, again } = useQuery(CallRecordingsDocument, { callId });
  const recordings = computed(() => data.value?.call?.recordings ?? []);
  watch(changes, again);
  watch([data, problem], (_now, _before, onCleanup) => {
    if (recordings.value.every(({ state }) => settled.has(state))) return;
    const later = setTimeout(again, LOOK_MS);
    onCleanup(() => clearTimeout(later));
  });
  return { recordings };
}
