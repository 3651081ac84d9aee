/** The focus of who works by keys is never lost: what goes away while it has it hands it back to where one was before. */
import { onMounted, onScopeDispose, type Ref } from 'vue';

/** What a screen reader tells by name, and where the next Tab goes on. */
const regions = 'section, aside, [role=group], main';
const most = 10;

const isOff = (at: Element): boolean => !at.isConnected || at.matches(':disabled');

/**
 * Within `root`, which has to be able to have the focus itself. What is taken away gives it to whatever had it before in the
 * smallest part of the page that is still there, else to that part; so does what can't be pressed any more.
 */
export function useKeptFocus(root: Readonly<Ref<HTMLElement | null>>): void {
  /** The last one is where the focus is, with the parts of the page that it was in. */
  let visited: { readonly at: HTMLElement; readonly inside: readonly HTMLElement[] }[] = [];
  const enter = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || !root.value?.contains(target)) return;
    visited = [...visited.filter(({ at }) => at !== target), { at: target, inside: partsAround(target) }].slice(-most);
  };
  // Who clicks beside everything wants the focus nowhere.
  const leave = () =>
    queueMicrotask(() => {
      const last = visited.at(-1);
      if (last && !isOff(last.at) && document.activeElement === document.body) visited = [];
    });
  const mend = () => {
    const last = visited.at(-1);
    if (!last || !isOff(last.at)) return;
    const { activeElement } = document;
    if (activeElement !== document.body && activeElement !== last.at) return;
    const part = last.inside.find((each) => each.isConnected);
    if (!part) return;
    const before = last.at.isConnected ? undefined : visited.findLast(({ at }) => !isOff(at) && part.contains(at));
    if (!before && !part.hasAttribute('tabindex')) part.tabIndex = -1;
    (before?.at ?? part).focus({ preventScroll: true });
  };
  const observer = new MutationObserver(mend);
  onMounted(() => {
    addEventListener('focusin', enter);
    addEventListener('focusout', leave);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  });
  onScopeDispose(() => {
    removeEventListener('focusin', enter);
    removeEventListener('focusout', leave);
    observer.disconnect();
  });
}

function partsAround(at: HTMLElement): readonly HTMLElement[] {
  const parts: HTMLElement[] = [];
  for (let part = at.parentElement?.closest<HTMLElement>(regions); part; part = part.parentElement?.closest(regions))
    parts.push(part);
  return parts;
}
