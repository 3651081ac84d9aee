/** Keeps the screen from going to sleep, where the browser can; the lock is lost whenever the page is hidden. */
import { onScopeDispose, shallowReadonly, shallowRef } from 'vue';

export function useWakeLock() {
  const isAwake = shallowRef(false);
  const stop = new AbortController();
  let lock: WakeLockSentinel | undefined;
  const take = async () => {
    if (document.visibilityState !== 'visible' || (lock && !lock.released)) return;
    try {
      lock = await navigator.wakeLock.request('screen');
      isAwake.value = !lock.released;
      lock.addEventListener('release', () => (isAwake.value = false), { signal: stop.signal });
      if (stop.signal.aborted) await lock.release();
    } catch {
      isAwake.value = false; // refused while the battery is low: the board is right without it
    }
  };
  if ('wakeLock' in navigator) {
    document.addEventListener('visibilitychange', () => void take(), { signal: stop.signal });
    void take();
  }
  onScopeDispose(() => {
    stop.abort();
    void lock?.release();
  });
  return { isAwake: shallowReadonly(isAwake) };
}
