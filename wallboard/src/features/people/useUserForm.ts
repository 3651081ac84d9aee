/** The form of one user, new or changed. */
import {
  CreateUserDocument,
  TeamChoicesDocument,
  UpdateUserDocument,
  type UserSettingsFragment,
} from '@ringside/schema/documents';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useMutation } from '../../graphql/useMutation.ts';
import { useChoices } from '../calls/useChoices.ts';
import { useAll } from '../setup/useAll.ts';
import { useSheet } from '../setup/useSheet.ts';
import { useTyped } from '../setup/useTyped.ts';
import { newUser, newUserInputOf, userFaults, userFields, userFormOf, userInputOf } from './userForm.ts';

export function useUserForm(stored: UserSettingsFragment | undefined, done: () => void) {
  const { t } = useI18n();
  const create = useMutation(CreateUserDocument);
  const update = useMutation(UpdateUserDocument);
  const choices = useChoices();
  const teams = useAll(TeamChoicesDocument, (data) => data.teams, ['TEAM_CONFIGURED', 'TEAM_REMOVED']);
  const sheet = useSheet(newUser, userFields);
  if (stored) sheet.fill(userFormOf(stored));
  const faults = useTyped(() => userFaults(sheet.form), sheet.faults);

  const save = async () => {
    if (!sheet.check(userFaults(sheet.form))) return;
    const { form } = sheet;
    const answer = stored
      ? (await update.run({ id: stored.id, input: userInputOf(form) }))?.updateUser
      : (await create.run({ input: newUserInputOf(form) }))?.createUser;
    if (sheet.take(answer, (stored ? update : create).problem.value)) done();
  };
  return {
    ...sheet,
    faults,
    save,
    teams: computed(() => teams.items.value ?? []),
    agents: computed(() => [
      ...(sheet.form.role === 'AGENT' ? [] : [{ id: '', name: t('people.noAgent') }]),
      ...choices.agents.value,
    ]),
    isRunning: computed(() => create.isRunning.value || update.isRunning.value),
  };
}
