/** The system as it is now, asked for every two seconds: nothing of it is a fact that could be followed. */
import { SystemDocument } from '@ringside/schema/documents';
import { watch } from 'vue';
import { useClock } from '../../composables/useClock.ts';
import { useQuery } from '../../graphql/useQuery.ts';

export function useSystem() {
  const { now } = useClock();
  const { data, problem, isLoading, again } = useQuery(SystemDocument, {});
  watch(now, (at) => {
    // An answer may take its time while the database is away: it is waited for.
    if (Math.floor(at / 1_000) % 2 === 0 && !isLoading.value) again();
  });
  return { data, problem, again };
}
