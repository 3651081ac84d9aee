/** Tells the board, which fills its screen, how much of it is taken from above. */
import { type Ref, onScopeDispose, watch } from 'vue';

export function useRoomAbove(bar: Readonly<Ref<HTMLElement | null>>): void {
  const root = document.documentElement;
  const tell = (height: number) => {
    if (height > 0) root.style.setProperty('--above', `${height}px`);
    else root.style.removeProperty('--above');
    dispatchEvent(new Event('resize'));
  };
  const watcher = new ResizeObserver(([entry]) => entry && tell(entry.target.getBoundingClientRect().height));
  watch(bar, (shown, before) => {
    if (before) watcher.unobserve(before);
    if (shown) watcher.observe(shown);
    else tell(0);
  });
  onScopeDispose(() => {
    watcher.disconnect();
    tell(0);
  });
}
