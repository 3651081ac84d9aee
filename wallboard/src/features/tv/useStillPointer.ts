/** True when nobody has moved the pointer for some seconds: then it is in the way. */
import { onScopeDispose, shallowReadonly, shallowRef } from 'vue';

const stillAfterMs = 3000;

export function useStillPointer() {
  const isStill = shallowRef(false);
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const moved = () => {
    isStill.value = false;
    clearTimeout(timer);
    timer = setTimeout(() => (isStill.value = true), stillAfterMs);
  };
  addEventListener('pointermove', moved, { signal: stop.signal, passive: true });
  moved();
  onScopeDispose(() => {
    stop.abort();
    clearTimeout(timer);
  });
  return shallowReadonly(isStill);
}
