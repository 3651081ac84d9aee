/** Which call's drawer is open: it stands in the address, so that it can be linked and closed by going back. */
import { computed } from 'vue';
import { type LocationQueryRaw, useRoute, useRouter } from 'vue-router';

export function useCallAddress() {
  const route = useRoute();
  const router = useRouter();
  const queryWith = (id: string | undefined): LocationQueryRaw => ({ ...route.query, call: id });
  return {
    openId: computed(() => {
      const { call } = route.query;
      return typeof call === 'string' && call !== '' ? call : undefined;
    }),
    addressOf: (id: string) => ({ query: queryWith(id) }),
    close: () => void router.replace({ query: queryWith(undefined) }),
  };
}
