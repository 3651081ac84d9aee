/** The order of names in the language of the reader; `Line 2` stands before `Line 10`. */
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';

export function useByName() {
  const { locale } = useI18n();
  return computed(() => {
    const { compare } = new Intl.Collator(locale.value, { numeric: true });
    return (a: { readonly name: string }, b: { readonly name: string }) => compare(a.name, b.name);
  });
}
