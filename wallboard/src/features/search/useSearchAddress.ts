/** What the address asks for, and how it is changed. */
import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import type { Query } from './search.ts';

/** `beside`: the name of what is open beside the list; that stays whatever is searched for, and is no part of the search. */
export function useSearchAddress<Search extends { readonly [Name in keyof Search]?: string }>(
  searchOf: (query: Query) => Search,
  beside?: string,
) {
  const route = useRoute();
  const router = useRouter();
  // What is opened changes the address as well, and must not be taken for another search.
  const search = computed<Search>((old) => {
    const next = searchOf(route.query);
    return old && JSON.stringify(old) === JSON.stringify(next) ? old : next;
  });
  const narrow = (next: Search) =>
    void router.replace({ query: { ...next, ...(beside && { [beside]: route.query[beside] }) } });
  return {
    search,
    isNarrow: computed(() => Object.keys(search.value).length > 0),
    narrow,
    set: (name: keyof Search, value: string | undefined) => narrow(searchOf({ ...search.value, [name]: value })),
    clear: () => narrow(searchOf({})),
  };
}
