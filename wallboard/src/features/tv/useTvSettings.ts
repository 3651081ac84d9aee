/** The saved board of this address; asked for again and again, as it may be changed while it hangs on the wall. */
import { TvBoardDocument } from '@ringside/schema/documents';
import { type Ref, computed, onScopeDispose, watch } from 'vue';
import { backOff } from '../../graphql/connection.ts';
import { useGraphql } from '../../graphql/graphql.ts';
import { useQuery } from '../../graphql/useQuery.ts';
import type { Problem } from '../../graphql/problem.ts';
import type { TvSettings } from './settings.ts';

const askEveryMs = 30_000;
/** The first failure waits as long as the third of a socket: this question is not urgent. */
const gentler = 2;

export interface TvSettingsState {
  readonly settings: Readonly<Ref<TvSettings | undefined>>;
  /** The server has answered that there is no such board. */
  readonly isGone: Readonly<Ref<boolean>>;
  readonly problem: Readonly<Ref<Problem | undefined>>;
}

export function useTvSettings(boardId: Readonly<Ref<string>>): TvSettingsState {
  const { link } = useGraphql().connection;
  const { data, problem, isLoading, again } = useQuery(TvBoardDocument, () => ({ id: boardId.value }));
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(isLoading, (loading) => {
    clearTimeout(timer);
    if (loading) return;
    failures = problem.value ? failures + 1 : 0;
    timer = setTimeout(again, failures > 0 ? backOff(failures + gentler) : askEveryMs);
  });
  watch(link, ({ state }, before) => state === 'open' && before.state === 'lost' && again());
  onScopeDispose(() => clearTimeout(timer));
  return {
    settings: computed(() => data.value?.board ?? undefined),
    isGone: computed(() => data.value !== undefined && !data.value.board && !problem.value),
    problem,
  };
}
