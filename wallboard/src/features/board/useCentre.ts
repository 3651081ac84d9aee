/** What the board must know of the centre besides its figures: the time on the server and the time zone. */
import { ServerInfoDocument } from '@ringside/schema/documents';
import { type Ref, computed, watch } from 'vue';
import { useClock } from '../../composables/useClock.ts';
import { useQuery } from '../../graphql/useQuery.ts';

/** `isOpen`: whether the link is up. Asked again each time it comes back, as the server may be another one. */
export function useCentre(isOpen: Readonly<Ref<boolean>>) {
  const clock = useClock();
  const { data, problem, again } = useQuery(ServerInfoDocument, {});
  watch(data, (info) => info && clock.observe(Date.parse(info.serverInfo.now)));
  watch(isOpen, (open, before) => open && before === false && again());
  return {
    timeZone: computed(() => data.value?.centre.timeZone),
    centreName: computed(() => data.value?.centre.name ?? undefined),
    problem,
    again,
  };
}
