/** What the centre is called and by whose midnight its days are counted. */
import { ServerInfoDocument, UpdateCentreDocument } from '@ringside/schema/documents';
import { computed, shallowRef, watch } from 'vue';
import { useMutation } from '../../graphql/useMutation.ts';
import { useQuery } from '../../graphql/useQuery.ts';
import { type Faults, faultsOf, textFault } from '../setup/fault.ts';
import { useSheet } from '../setup/useSheet.ts';
import { useTyped } from '../setup/useTyped.ts';
import { isZone, zonesWith } from './zone.ts';

interface CentreForm {
  readonly name: string;
  readonly timeZone: string;
}

const blank: CentreForm = { name: '', timeZone: '' };

export function useCentreForm() {
  const { data, problem, again } = useQuery(ServerInfoDocument, {});
  const update = useMutation(UpdateCentreDocument);
  const sheet = useSheet(blank, { fields: ['name', 'timeZone'], codes: { INVALID_TIME_ZONE: 'timeZone' } });
  const isSaved = shallowRef(false);
  const centre = computed(() => data.value?.centre);
  watch(centre, (known) => {
    if (known && !sheet.isChanged.value) sheet.fill({ name: known.name ?? '', timeZone: known.timeZone });
  });
  watch(
    () => [sheet.form.name, sheet.form.timeZone],
    () => (isSaved.value = false),
  );
  const find = (): Faults<keyof CentreForm> => {
    const { name, timeZone } = sheet.form;
    return faultsOf<keyof CentreForm>({
      // One that was given can be changed and not taken away.
      name: textFault(name, 80, Boolean(centre.value?.name)),
      timeZone: isZone(timeZone) ? undefined : { key: timeZone === '' ? 'empty' : 'zone' },
    });
  };
  const save = async () => {
    if (!sheet.check(find())) return;
    const { timeZone } = sheet.form;
    const name = sheet.form.name.trim();
    const answer = (await update.run({ input: name === '' ? { timeZone } : { name, timeZone } }))?.updateCentre;
    if (!sheet.take(answer, update.problem.value)) return;
    sheet.fill({ name, timeZone });
    again();
    // After the watcher of what is typed.
    setTimeout(() => (isSaved.value = true));
  };
  return {
    ...sheet,
    faults: useTyped(find, sheet.faults),
    zones: computed(() => zonesWith(centre.value?.timeZone ?? '')),
    isKnown: computed(() => centre.value !== undefined),
    isSaved,
    isRunning: update.isRunning,
    problem,
    again,
    save,
  };
}
