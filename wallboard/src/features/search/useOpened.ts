/** What is open beside a list: it stands in the address, so that it can be linked and closed by going back. */
import { computed } from 'vue';
import { type LocationQueryRaw, useRoute, useRouter } from 'vue-router';
import { textIn } from './search.ts';

/** `name`: that of its id in the address. */
export function useOpened(name: string) {
  const route = useRoute();
  const router = useRouter();
  const queryWith = (id: string | undefined): LocationQueryRaw => ({ ...route.query, [name]: id });
  return {
    openId: computed(() => textIn(route.query, name)),
    addressOf: (id: string) => ({ query: queryWith(id) }),
    close: () => void router.replace({ query: queryWith(undefined) }),
  };
}
