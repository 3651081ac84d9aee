/** The layout that fits the room beside the navigation, again after each change of its size. */
import { type MaybeRefOrGetter, type Ref, computed, onScopeDispose, shallowRef, toValue } from 'vue';
import { type Fit, fit } from './fit.ts';

export function useFit(queues: MaybeRefOrGetter<number>, agents: MaybeRefOrGetter<number>): Readonly<Ref<Fit>> {
  const room = document.getElementById('content') ?? document.documentElement;
  const above = () => Number.parseFloat(getComputedStyle(room).getPropertyValue('--above')) || 0;
  const measure = () => ({ width: room.clientWidth, height: window.innerHeight - above() });
  const screen = shallowRef(measure());
  const watcher = new ResizeObserver(() => (screen.value = measure()));
  watcher.observe(room);
  const stop = new AbortController();
  addEventListener('resize', () => (screen.value = measure()), stop);
  onScopeDispose(() => {
    stop.abort();
    watcher.disconnect();
  });
  return computed(() => fit(toValue(queues), toValue(agents), screen.value));
}
