/** Whether a hand is at the list: while it is, nothing may move under it. */
import { computed, shallowRef } from 'vue';
import { useClock } from '../../composables/useClock.ts';

/** A pointer that lies still for so long has been left there; the list must not grow stale under it. */
const restMs = 10_000;

export function useHold() {
  const { now, read } = useClock();
  const until = shallowRef(0);
  const hold = () => void (until.value = read() + restMs);
  const release = () => void (until.value = 0);
  return {
    isHeld: computed(() => now.value < until.value),
    /** For the list, by `v-on`. */
    hands: { pointermove: hold, pointerdown: hold, keydown: hold, pointerleave: release },
    release,
  };
}
