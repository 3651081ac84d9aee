/** The list of keys, kept up to date: those of programs, and those of boards with the board that each opens. */
import { ApiKeysDocument, BoardsDocument, RevokeApiKeyDocument } from '@ringside/schema/documents';
import { computed, shallowRef } from 'vue';
import { matches } from '../setup/matches.ts';
import { useAll } from '../setup/useAll.ts';
import { useRemoval } from '../setup/useRemoval.ts';

export function useKeys() {
  const { items, problem, isCut, again } = useAll(ApiKeysDocument, ({ apiKeys }) => apiKeys, [
    'KEY_CONFIGURED',
    'KEY_REVOKED',
    'BOARD_REMOVED',
  ]);
  const boards = useAll(BoardsDocument, (data) => data.boards, ['BOARD_CONFIGURED', 'BOARD_REMOVED']);
  const boardNames = computed(() => new Map(boards.items.value?.map(({ id, name }) => [id, name])));
  const search = shallowRef('');
  const rows = computed(() =>
    (items.value ?? [])
      .map((key) => ({ ...key, board: key.boardId === null ? undefined : boardNames.value.get(key.boardId) }))
      .filter(({ name, board }) => matches(search.value, name, board ?? '')),
  );
  return {
    items,
    rows,
    search,
    problem,
    isCut,
    again,
    removal: useRemoval(RevokeApiKeyDocument, ({ revokeApiKey }) => revokeApiKey, again),
  };
}

export type KeyRow = ReturnType<typeof useKeys>['rows']['value'][number];
