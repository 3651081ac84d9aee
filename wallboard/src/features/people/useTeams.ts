/** The list of teams, kept up to date. */
import { DeleteTeamDocument, TeamsDocument } from '@ringside/schema/documents';
import { type MaybeRefOrGetter, computed, toValue } from 'vue';
import { matches } from '../setup/matches.ts';
import { useAll } from '../setup/useAll.ts';
import { useRemoval } from '../setup/useRemoval.ts';

const pageSize = 50;

export function useTeams(search: MaybeRefOrGetter<string>) {
  const { items, problem, isCut, again } = useAll(
    TeamsDocument,
    ({ teams }) => teams,
    [
      'TEAM_CONFIGURED',
      'TEAM_REMOVED',
      'USER_CONFIGURED',
      'USER_REMOVED',
      'QUEUE_CONFIGURED',
      'QUEUE_REMOVED',
      'AGENT_CONFIGURED',
      'AGENT_REMOVED',
    ],
    pageSize,
  );
  const rows = computed(() =>
    (items.value ?? []).filter(({ name, queues, agents, supervisors }) =>
      matches(toValue(search), name, ...[...queues, ...agents, ...supervisors].map((one) => one.name)),
    ),
  );
  return {
    items,
    rows,
    problem,
    isCut,
    again,
    removal: useRemoval(DeleteTeamDocument, ({ deleteTeam }) => deleteTeam, again),
  };
}
