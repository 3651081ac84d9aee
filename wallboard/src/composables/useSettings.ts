/** The entries of the settings menu: language, appearance, full screen, signing out. */
import type { DropdownMenuItem } from '@nuxt/ui';
import { computed, onScopeDispose, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import { icons } from '../components/icons.ts';
import { useAccount } from '../graphql/account.ts';
import { useSession } from '../graphql/session.ts';
import { localeNames, locales } from '../locales/locales.ts';
import { themes, useTheme } from './useTheme.ts';

export function useSettings() {
  const { t, locale } = useI18n();
  const { choice } = useTheme();
  const session = useSession();
  const account = useAccount();
  const router = useRouter();
  const { isFull, toggle } = useFullScreen();

  const languages = computed<DropdownMenuItem[]>(() =>
    locales.map((code) => ({
      label: localeNames[code],
      type: 'checkbox',
      checked: locale.value === code,
      lang: code,
      onUpdateChecked: () => (locale.value = code),
    })),
  );
  const appearances = computed<DropdownMenuItem[]>(() =>
    themes.map((theme) => ({
      label: t(`settings.${theme}`),
      icon: icons[theme],
      type: 'checkbox',
      checked: choice.value === theme,
      onUpdateChecked: () => (choice.value = theme),
    })),
  );
  const fullScreen = computed<DropdownMenuItem>(() => ({
    label: t(isFull.value ? 'settings.leaveFullScreen' : 'settings.fullScreen'),
    icon: isFull.value ? icons.leaveFullScreen : icons.fullScreen,
    onSelect: () => void toggle(),
  }));
  const own = computed<DropdownMenuItem>(() => ({
    label: t('shell.account'),
    icon: icons.user,
    onSelect: () => void router.push({ name: 'settings' }),
  }));
  const signOut = computed<DropdownMenuItem>(() => ({
    label: t('settings.signOut'),
    icon: icons.signOut,
    onSelect: () => void account.signOut(),
  }));
  const items = computed<DropdownMenuItem[][]>(() => [
    [{ label: t('settings.language'), type: 'label' }, ...languages.value],
    [{ label: t('settings.theme'), type: 'label' }, ...appearances.value],
    [
      ...(document.fullscreenEnabled ? [fullScreen.value] : []),
      ...(session.key.value ? [own.value, signOut.value] : []),
    ],
  ]);
  return { items };
}

function useFullScreen() {
  const isFull = shallowRef(document.fullscreenElement !== null);
  const stop = new AbortController();
  document.addEventListener('fullscreenchange', () => (isFull.value = document.fullscreenElement !== null), stop);
  onScopeDispose(() => stop.abort());
  const toggle = () => (isFull.value ? document.exitFullscreen() : document.documentElement.requestFullscreen());
  return { isFull, toggle };
}
