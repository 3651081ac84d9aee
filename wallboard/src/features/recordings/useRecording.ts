/** One recording with all that its player shows. */
import { RecordingDocument } from '@ringside/schema/documents';
import { computed } from 'vue';
import { useQuery } from '../../graphql/useQuery.ts';

/** `id` stays the same for as long as this lives. */
export function useRecording(id: string) {
  const { data, problem, again } = useQuery(RecordingDocument, { id });
  return {
    recording: computed(() => data.value?.recording ?? undefined),
    isMissing: computed(() => data.value !== undefined && data.value.recording === null),
    problem,
    again,
  };
}
