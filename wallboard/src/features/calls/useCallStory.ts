/** One call with all that happened to it; asked again when the server says that it has changed. */
import { CallStoryDocument, CallsMovedDocument } from '@ringside/schema/documents';
import { type Ref, computed, shallowRef, watch } from 'vue';
import { useClock } from '../../composables/useClock.ts';
import { useQuery } from '../../graphql/useQuery.ts';
import { useSubscription } from '../../graphql/useSubscription.ts';

/** `id` stays the same for as long as this lives. `phone`: the extension at which one would supervise; empty for the own one. */
export function useCallStory(id: string, phone: () => string) {
  const clock = useClock();
  const { data, problem, isLoading, again } = useQuery(CallStoryDocument, () => ({ id, phone: phone() || null }));
  const story = computed(() => data.value?.call ?? undefined);
  const isOver = computed(() => story.value?.state === 'ENDED');
  watch(data, (answer) => answer && clock.observe(Date.parse(answer.serverInfo.now)));
  const position = shallowRef<number>();
  useSubscription(
    CallsMovedDocument,
    {},
    {
      next: ({ liveCalls: { position: reached, full, calls, removedIds } }) => {
        position.value = reached;
        if (isOver.value) return;
        if (full || removedIds.includes(id) || calls.some((call) => call.id === id)) again();
      },
      resume: () => ({ since: position.value }),
    },
  );
  return {
    story,
    isOver,
    isLoading,
    problem,
    again,
    isMissing: computed(() => data.value !== undefined && data.value.call === null),
  } satisfies Record<string, Readonly<Ref<unknown>> | (() => void)>;
}
