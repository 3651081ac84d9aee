/** The list of users, kept up to date with where they are signed in. */
import { DeleteUserDocument, UsersDocument } from '@ringside/schema/documents';
import { type MaybeRefOrGetter, computed, toValue } from 'vue';
import { matches } from '../setup/matches.ts';
import { useAll } from '../setup/useAll.ts';
import { useRemoval } from '../setup/useRemoval.ts';

const pageSize = 50;

export function useUsers(search: MaybeRefOrGetter<string>) {
  const { items, problem, isCut, again } = useAll(
    UsersDocument,
    ({ users }) => users,
    [
      'USER_CONFIGURED',
      'USER_REMOVED',
      'SESSION_OPENED',
      'SESSION_ENDED',
      'TEAM_CONFIGURED',
      'TEAM_REMOVED',
      'AGENT_CONFIGURED',
      'AGENT_REMOVED',
    ],
    pageSize,
  );
  const rows = computed(() =>
    (items.value ?? []).filter(({ name, login, agent, teams }) =>
      matches(toValue(search), name, login, agent?.name ?? '', ...teams.map((team) => team.name)),
    ),
  );
  return {
    items,
    rows,
    problem,
    isCut,
    again,
    removal: useRemoval(DeleteUserDocument, ({ deleteUser }) => deleteUser, again),
  };
}
