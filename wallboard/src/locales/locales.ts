/** The languages of the screens; which one is spoken is remembered on this device. */
import { watch, watchEffect } from 'vue';
import { createI18n } from 'vue-i18n';
import { de as germanBase } from './de.ts';
import { en as englishBase } from './en.ts';

export const locales = ['en', 'de'] as const;
export type Locale = (typeof locales)[number];

/** Each language by its own name. */
export const localeNames: Readonly<Record<Locale, string>> = { en: 'English', de: 'Deutsch' };

export interface Messages {
  readonly [key: string]: string | Messages;
}

/** A feature's texts are the exports of its own file, `<feature>.<language>.ts`, and are found under their names. */
export const messages: Readonly<Record<Locale, typeof englishBase & Messages>> = {
  en: { ...englishBase, ...gathered(import.meta.glob<Messages>('./*.en.ts', { eager: true })) },
  de: { ...germanBase, ...gathered(import.meta.glob<Messages>('./*.de.ts', { eager: true })) },
};

function gathered(files: Readonly<Record<string, Messages>>): Messages {
  return Object.assign({}, ...Object.values(files)) as Messages; // each file is checked by its own type
}

const entry = 'ringside.locale';

export function openLocales({ localStorage, navigator, document }: Window) {
  const wanted = [localStorage.getItem(entry), ...navigator.languages];
  const i18n = createI18n<{ message: typeof englishBase }, Locale, false>({
    legacy: false,
    locale: firstKnown(wanted),
    fallbackLocale: 'en',
    messages,
  });
  const { locale } = i18n.global;
  watchEffect(() => (document.documentElement.lang = locale.value));
  watch(locale, (chosen) => localStorage.setItem(entry, chosen));
  return i18n;
}

/** `de-AT` is spoken as `de`. */
export function firstKnown(wanted: readonly (string | null)[]): Locale {
  for (const tag of wanted) {
    const known = locales.find((locale) => tag?.toLowerCase().split('-')[0] === locale);
    if (known) return known;
  }
  return 'en';
}
