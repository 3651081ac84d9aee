/** Putting a text into the clipboard, and whether it is there. */
import { onScopeDispose, shallowReadonly, shallowRef } from 'vue';

const toldMs = 4000;

export function useCopy() {
  const outcome = shallowRef<'copied' | 'failed'>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  onScopeDispose(() => clearTimeout(timer));
  return {
    outcome: shallowReadonly(outcome),
    copy: async (text: string, from: HTMLElement | null) => {
      outcome.value = (await written(text)) || selected(from) ? 'copied' : 'failed';
      clearTimeout(timer);
      timer = setTimeout(() => (outcome.value = undefined), toldMs);
    },
  };
}

/** The clipboard is there for pages over https and of this very machine alone. */
async function written(text: string): Promise<boolean> {
  if (!window.isSecureContext) return false;
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

/** The older way, which works everywhere; when it does not, the text stands selected for Ctrl and C. */
function selected(from: HTMLElement | null): boolean {
  if (!from) return false;
  getSelection()?.selectAllChildren(from);
  return document.execCommand('copy');
}
