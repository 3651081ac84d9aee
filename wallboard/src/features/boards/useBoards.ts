/** The list of boards, kept up to date, and in whose words they are told. */
import { BoardsDocument, DeleteBoardDocument } from '@ringside/schema/documents';
import { computed, shallowRef } from 'vue';
import { matches } from '../setup/matches.ts';
import { useAll } from '../setup/useAll.ts';
import { useRemoval } from '../setup/useRemoval.ts';

export function useBoards() {
  const { items, problem, isCut, again } = useAll(BoardsDocument, ({ boards }) => boards, [
    'BOARD_CONFIGURED',
    'BOARD_REMOVED',
  ]);
  const search = shallowRef('');
  return {
    items,
    rows: computed(() => (items.value ?? []).filter(({ name }) => matches(search.value, name))),
    search,
    problem,
    isCut,
    again,
    removal: useRemoval(DeleteBoardDocument, ({ deleteBoard }) => deleteBoard, again),
  };
}
