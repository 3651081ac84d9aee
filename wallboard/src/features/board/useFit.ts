/** The layout that fits the window, again after each change of its size. */
import { type MaybeRefOrGetter, type Ref, computed, onScopeDispose, shallowRef, toValue } from 'vue';
import { type Fit, fit } from './fit.ts';

export function useFit(queues: MaybeRefOrGetter<number>, agents: MaybeRefOrGetter<number>): Readonly<Ref<Fit>> {
  const measure = () => ({ width: document.documentElement.clientWidth, height: window.innerHeight });
  const screen = shallowRef(measure());
  const stop = new AbortController();
  addEventListener('resize', () => (screen.value = measure()), stop);
  onScopeDispose(() => stop.abort());
  return computed(() => fit(toValue(queues), toValue(agents), screen.value));
}
