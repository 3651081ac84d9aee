/** Single keys that press buttons: never while somebody types or answers a question, and only for who wants them (WCAG 2.1.4). */
import { type MaybeRefOrGetter, type Ref, onScopeDispose, shallowRef, toValue, watch } from 'vue';

const entry = 'ringside.deskKeys';

/** One choice for the page, wherever it is shown. */
export function useKeysWanted(): Ref<boolean> {
  const isWanted = shallowRef(localStorage.getItem(entry) !== '0');
  watch(isWanted, (wanted) => localStorage.setItem(entry, wanted ? '1' : '0'));
  return isWanted;
}

const takesKeys = 'input, textarea, select, [contenteditable], [role=menu], [role=listbox]';
const dialogs = '[role=dialog], [role=alertdialog]';

/** `doing`: by the small letter. `within`: a part of a dialog, for keys that count while that one is in front and no other. */
export function useSingleKeys(
  doing: Readonly<Record<string, () => unknown>>,
  within?: MaybeRefOrGetter<Element | null | undefined>,
): void {
  const press = (event: KeyboardEvent) => {
    if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(takesKeys)) return;
    const inFront = [...document.querySelectorAll(dialogs)].at(-1);
    if (inFront !== (toValue(within)?.closest(dialogs) ?? undefined)) return;
    if (localStorage.getItem(entry) === '0') return;
    const what = doing[event.key.toLowerCase()];
    if (!what) return;
    event.preventDefault();
    what();
  };
  addEventListener('keydown', press);
  onScopeDispose(() => removeEventListener('keydown', press));
}
