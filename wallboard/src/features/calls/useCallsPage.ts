/** The page of live calls: what it is narrowed to, and which command is being asked for. */
import { shallowRef } from 'vue';
import { useSearchAddress } from '../search/useSearchAddress.ts';
import { liveFilterOf } from './liveFilter.ts';
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
  provideZone();
  const address = useSearchAddress(liveFilterOf, 'call');
  const asked = shallowRef<Asked>();
  return {
    ...address,
    choices: useChoices(),
    calls: useLiveCalls(address.search),
    asked,
    ask: (kind?: Asked['kind'], row?: LiveRow) => void (asked.value = kind && row && { kind, row }),
    caller: useCallWords().caller,
    /** A subscription that the server has ended does not come back by itself. */
    reload: () => location.reload(),
  };
}
