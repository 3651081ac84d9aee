/** Cuts the figures into pages that fit the screen, and turns them. */
import { type Ref, computed, onScopeDispose, shallowRef } from 'vue';
import type { Person } from '../board/person.ts';
import { frameFor } from './arrange.ts';
import { mostAgents, overviewLines, pagesOf, rotationMs } from './pages.ts';
import type { TvSettings } from './settings.ts';
import type { TvTile } from './thresholds.ts';
import { useRotation } from './useRotation.ts';
import { useTvKeys } from './useTvKeys.ts';

export function useTvPages(
  settings: Readonly<Ref<TvSettings>>,
  tiles: Readonly<Ref<readonly TvTile[]>>,
  everybody: Readonly<Ref<readonly Person[]>>,
) {
  const measure = () => ({ width: document.documentElement.clientWidth, height: window.innerHeight });
  const screen = shallowRef(measure());
  const stop = new AbortController();
  addEventListener('resize', () => (screen.value = measure()), { signal: stop.signal });
  onScopeDispose(() => stop.abort());

  const frame = computed(() => frameFor(screen.value));
  // Everybody has a place of their own while all fit on one page; with more, only those who are at work.
  const people = computed(() =>
    everybody.value.length <= mostAgents(frame.value)
      ? everybody.value
      : everybody.value.filter(({ state }) => state !== 'offline'),
  );
  const pages = computed(() =>
    pagesOf(settings.value, { queues: tiles.value.length, agents: people.value.length }, frame.value),
  );
  const everyMs = computed(() => rotationMs(settings.value));
  const { current, isHeld, turn, hold } = useRotation(pages, everyMs);
  useTvKeys({ turn, hold });
  const shownPages = computed(() => (frame.value.mode === 'page' ? pages.value : current.value ? [current.value] : []));
  return {
    frame,
    pages,
    shownPages,
    current,
    people,
    lines: computed(() => overviewLines(frame.value)),
    everyMs,
    isHeld,
  };
}
