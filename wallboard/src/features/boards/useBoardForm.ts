/** The form of one board, new or changed. */
import {
  type BoardSettingsFragment,
  CreateBoardDocument,
  TeamChoicesDocument,
  UpdateBoardDocument,
} from '@ringside/schema/documents';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useMutation } from '../../graphql/useMutation.ts';
import { useChoices } from '../calls/useChoices.ts';
import { useAll } from '../setup/useAll.ts';
import { useSheet } from '../setup/useSheet.ts';
import { useTyped } from '../setup/useTyped.ts';
import { boardFaults, boardFields, boardFormOf, boardInputOf, newBoard } from './boardForm.ts';

export function useBoardForm(stored: BoardSettingsFragment | undefined, done: () => void) {
  const { t } = useI18n();
  const create = useMutation(CreateBoardDocument);
  const update = useMutation(UpdateBoardDocument);
  const choices = useChoices();
  const teams = useAll(TeamChoicesDocument, (data) => data.teams, ['TEAM_CONFIGURED', 'TEAM_REMOVED']);
  const sheet = useSheet(newBoard, boardFields);
  if (stored) sheet.fill(boardFormOf(stored));
  const save = async () => {
    if (!sheet.check(boardFaults(sheet.form))) return;
    const input = boardInputOf(sheet.form);
    const answer = stored
      ? (await update.run({ id: stored.id, input }))?.updateBoard
      : (await create.run({ input }))?.createBoard;
    if (sheet.take(answer, (stored ? update : create).problem.value)) done();
  };
  // What was removed stays in the list of a board, and has to be there to be taken out.
  const withGone = (known: readonly { readonly id: string; readonly name: string }[], ids: readonly string[]) => [
    ...known,
    ...ids
      .filter((id) => known.length > 0 && !known.some((one) => one.id === id))
      .map((id) => ({ id, name: t('boards.gone') })),
  ];
  return {
    ...sheet,
    faults: useTyped(() => boardFaults(sheet.form), sheet.faults),
    queues: computed(() => withGone(choices.queues.value, stored?.queueIds ?? [])),
    teams: computed(() => withGone(teams.items.value ?? [], stored?.teamIds ?? [])),
    save,
    isRunning: computed(() => create.isRunning.value || update.isRunning.value),
  };
}
