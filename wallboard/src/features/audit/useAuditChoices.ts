/** By whom and to what something may have been done, as far as it is still there. */
import { ApiKeysDocument, AuditActorsDocument, BoardsDocument, TeamChoicesDocument } from '@ringside/schema/documents';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useChoices } from '../calls/useChoices.ts';
import { useAll } from '../setup/useAll.ts';
import type { Named } from '../setup/useRemoval.ts';

export function useAuditChoices() {
  const { t } = useI18n();
  const { queues, agents } = useChoices();
  const users = useAll(AuditActorsDocument, (data) => data.users, ['USER_CONFIGURED', 'USER_REMOVED']).items;
  const keys = useAll(ApiKeysDocument, (data) => data.apiKeys, ['KEY_CONFIGURED', 'KEY_REVOKED']).items;
  const teams = useAll(TeamChoicesDocument, (data) => data.teams, ['TEAM_CONFIGURED', 'TEAM_REMOVED']).items;
  const boards = useAll(BoardsDocument, (data) => data.boards, ['BOARD_CONFIGURED', 'BOARD_REMOVED']).items;
  const named = (kind: string, some: readonly Named[] | undefined): readonly Named[] =>
    (some ?? []).map(({ id, name }) => ({ id, name: `${name} · ${t(`audit.kind.${kind}`)}` }));
  const actors = computed(() => [...named('USER', users.value), ...named('KEY', keys.value)]);
  return {
    actors,
    queues,
    subjects: computed(() => [
      ...actors.value,
      ...named('TEAM', teams.value),
      ...named('BOARD', boards.value),
      ...named('AGENT', agents.value),
      ...named('QUEUE', queues.value),
    ]),
  };
}
