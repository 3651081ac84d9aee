/** The keys of a remote control or keyboard: F for full screen, arrows for the pages, space to hold one. */
import { onScopeDispose } from 'vue';

export function useTvKeys(actions: { readonly turn: (by: 1 | -1) => void; readonly hold: () => void }): void {
  const stop = new AbortController();
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = actionOf(event.key, actions);
    if (!act) return;
    event.preventDefault();
    act();
  };
  addEventListener('keydown', press, { signal: stop.signal });
  onScopeDispose(() => stop.abort());
}

function actionOf(key: string, { turn, hold }: Parameters<typeof useTvKeys>[0]): (() => void) | undefined {
  switch (key) {
    case 'ArrowRight':
      return () => turn(1);
    case 'ArrowLeft':
      return () => turn(-1);
    case ' ':
      return hold;
    case 'f':
    case 'F':
      return document.fullscreenEnabled ? () => void toggleFullScreen() : undefined;
    default:
      return undefined;
  }
}

const toggleFullScreen = () =>
  document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
