/** Single keys that press buttons: never while somebody types or answers a question, and only for who wants them (WCAG 2.1.4). */
import { type Ref, onScopeDispose, shallowRef, watch } from 'vue';

const entry = 'ringside.deskKeys';

/** One choice for the page, wherever it is shown. */
export function useKeysWanted(): Ref<boolean> {
  const isWanted = shallowRef(localStorage.getItem(entry) !== '0');
  watch(isWanted, (wanted) => localStorage.setItem(entry, wanted ? '1' : '0'));
  return isWanted;
}

const takesKeys =
  'input, textarea, select, [contenteditable], [role=dialog], [role=alertdialog], [role=menu], [role=listbox]';

/** `doing`: by the small letter. */
export function useSingleKeys(doing: Readonly<Record<string, () => unknown>>): void {
  const press = (event: KeyboardEvent) => {
    if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(takesKeys)) return;
    if (document.querySelector('[role=dialog], [role=alertdialog]')) return;
    if (localStorage.getItem(entry) === '0') return;
    const what = doing[event.key.toLowerCase()];
    if (!what) return;
    event.preventDefault();
    what();
  };
  addEventListener('keydown', press);
  onScopeDispose(() => removeEventListener('keydown', press));
}
