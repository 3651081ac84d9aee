/** The form of one team, new or changed. */
import { CreateTeamDocument, type TeamSettingsFragment, UpdateTeamDocument } from '@ringside/schema/documents';
import { computed } from 'vue';
import { useMutation } from '../../graphql/useMutation.ts';
import { useChoices } from '../calls/useChoices.ts';
import { changesOf } from '../setup/changes.ts';
import { useSheet } from '../setup/useSheet.ts';
import { useTyped } from '../setup/useTyped.ts';
import { newTeam, teamFaults, teamFields, teamFormOf, teamInputOf } from './teamForm.ts';

export function useTeamForm(stored: TeamSettingsFragment | undefined, done: () => void) {
  const create = useMutation(CreateTeamDocument);
  const update = useMutation(UpdateTeamDocument);
  const sheet = useSheet(newTeam, teamFields);
  if (stored) sheet.fill(teamFormOf(stored));
  const save = async () => {
    if (!sheet.check(teamFaults(sheet.form))) return;
    const input = teamInputOf(sheet.form);
    const changes = changesOf(teamInputOf(sheet.before()), input);
    const answer = stored
      ? (await update.run({ id: stored.id, input: changes }))?.updateTeam
      : (await create.run({ input }))?.createTeam;
    if (sheet.take(answer, (stored ? update : create).problem.value)) done();
  };
  return {
    ...sheet,
    ...useChoices(),
    faults: useTyped(() => teamFaults(sheet.form), sheet.faults),
    save,
    isRunning: computed(() => create.isRunning.value || update.isRunning.value),
  };
}
