/** Goes from page to page, by itself and by the arrow keys; the space bar holds a page. */
import { type Ref, computed, shallowReadonly, shallowRef, watch } from 'vue';
import { useClock } from '../../composables/useClock.ts';
import { type Page, pageAfter, pageAt } from './pages.ts';

/** A tick comes a few milliseconds late; without this every other page would stay a second longer. */
const toleranceMs = 500;

export function useRotation(pages: Readonly<Ref<readonly Page[]>>, everyMs: Readonly<Ref<number>>) {
  const { now, local } = useClock();
  const key = shallowRef<string>();
  const isHeld = shallowRef(false);
  let since = local();
  const current = computed(() => pageAt(pages.value, key.value));
  const turn = (by: 1 | -1) => {
    key.value = pageAfter(pages.value, current.value?.key, by)?.key;
    since = local();
  };
  watch(now, () => {
    if (isHeld.value || pages.value.length < 2) since = local();
    else if (local() - since >= everyMs.value - toleranceMs) turn(1);
  });
  const hold = () => {
    isHeld.value = !isHeld.value;
    since = local();
  };
  return { current, isHeld: shallowReadonly(isHeld), turn, hold };
}
