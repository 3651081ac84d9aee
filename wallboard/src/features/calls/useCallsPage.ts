/** The page of live calls: what it is narrowed to, and which command is being asked for. */
import { computed, shallowRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { type LiveFilter, liveFilterOf } from './liveFilter.ts';
import type { LiveRow } from './liveRow.ts';
import { provideZone, useCallWords } from './useCallWords.ts';
import { useChoices } from './useChoices.ts';
import { useLiveCalls } from './useLiveCalls.ts';

interface Asked {
  readonly kind: 'hangUp' | 'move';
  /** As it stood when asked for. */
  readonly row: LiveRow;
}

export function useCallsPage() {
  const route = useRoute();
  const router = useRouter();
  provideZone();
  // An opened drawer changes the address, too, and must not turn the page back.
  const filter = computed<LiveFilter>((old) => {
    const next = liveFilterOf(route.query);
    return old && JSON.stringify(old) === JSON.stringify(next) ? old : next;
  });
  const asked = shallowRef<Asked>();
  return {
    filter,
    isNarrow: computed(() => Object.keys(filter.value).length > 0),
    narrow: (next: LiveFilter) => void router.replace({ query: { ...next, call: route.query['call'] } }),
    choices: useChoices(),
    calls: useLiveCalls(filter),
    asked,
    ask: (kind?: Asked['kind'], row?: LiveRow) => void (asked.value = kind && row && { kind, row }),
    caller: useCallWords().caller,
    /** A subscription that the server has ended does not come back by itself. */
    reload: () => location.reload(),
  };
}
