/** Language and appearance from the address (`?lang=de&theme=dark`), as a television has nobody to choose them. */
import { useI18n } from 'vue-i18n';
import { themes, useTheme } from '../../composables/useTheme.ts';
import { locales } from '../../locales/locales.ts';

export function useTvWishes(search: URLSearchParams): void {
  const { locale } = useI18n();
  const { choice } = useTheme();
  const language = locales.find((one) => one === search.get('lang'));
  const theme = themes.find((one) => one === search.get('theme'));
  if (language) locale.value = language;
  if (theme) choice.value = theme;
}
