/** Dark or light: as the system says, or as chosen and remembered on this device. */
import { type App, type InjectionKey, type Ref, computed, inject, shallowRef, watch, watchEffect } from 'vue';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export interface ThemeChoice {
  readonly choice: Ref<Theme>;
  readonly isDark: Readonly<Ref<boolean>>;
}

const entry = 'ringside.theme';
const themeKey: InjectionKey<ThemeChoice> = Symbol('theme');

export function openTheme({ localStorage, matchMedia, document }: Window): ThemeChoice {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const systemIsDark = shallowRef(system.matches);
  system.addEventListener('change', ({ matches }) => (systemIsDark.value = matches));
  const choice = shallowRef(themes.find((theme) => theme === localStorage.getItem(entry)) ?? 'system');
  const isDark = computed(() => (choice.value === 'system' ? systemIsDark.value : choice.value === 'dark'));
  watchEffect(() => {
    document.documentElement.classList.toggle('dark', isDark.value);
    document.documentElement.classList.toggle('light', !isDark.value);
  });
  watch(choice, (chosen) => localStorage.setItem(entry, chosen));
  return { choice, isDark };
}

export function provideTheme(app: App, theme: ThemeChoice): void {
  app.provide(themeKey, theme);
}

export function useTheme(): ThemeChoice {
  const theme = inject(themeKey);
  if (!theme) throw new Error('provideTheme() was not called');
  return theme;
}
