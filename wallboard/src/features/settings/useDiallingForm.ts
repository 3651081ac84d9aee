/** The centre's country, and which numbers may be called. */
import { DiallingDocument, UpdateDiallingDocument } from '@ringside/schema/documents';
import { computed, shallowRef, watch } from 'vue';
import { useI18n } from 'vue-i18n';
import { countriesIn } from '../../components/countries.ts';
import { useMutation } from '../../graphql/useMutation.ts';
import { useQuery } from '../../graphql/useQuery.ts';
import { useSheet } from '../setup/useSheet.ts';
import { useTyped } from '../setup/useTyped.ts';
import { blankDialling, diallingFaults, diallingFormOf, diallingInputOf, type DiallingForm } from './diallingForm.ts';

const fields = Object.keys(blankDialling) as (keyof DiallingForm)[]; // exactly the keys of the type

export function useDiallingForm() {
  const { locale } = useI18n();
  const { data, problem, again } = useQuery(DiallingDocument, {});
  const update = useMutation(UpdateDiallingDocument);
  const sheet = useSheet(blankDialling, { fields });
  const isSaved = shallowRef(false);
  const centre = computed(() => data.value?.centre);
  watch(centre, (known) => {
    if (known && !sheet.isChanged.value) sheet.fill(diallingFormOf(known));
  });
  watch(
    () => fields.map((field) => sheet.form[field]),
    () => (isSaved.value = false),
  );
  const find = () => diallingFaults(sheet.form);
  const save = async () => {
    if (!sheet.check(find())) return;
    const answer = (await update.run({ input: diallingInputOf(sheet.form) }))?.updateCentre;
    if (!sheet.take(answer, update.problem.value)) return;
    // As the server has written them.
    if (answer?.__typename === 'CentreChange') sheet.fill(diallingFormOf(answer.centre));
    again();
    // After the watcher of what is typed.
    setTimeout(() => (isSaved.value = true));
  };
  return {
    ...sheet,
    faults: useTyped(find, sheet.faults),
    countries: computed(() => countriesIn(locale.value, centre.value?.country)),
    isKnown: computed(() => centre.value !== undefined),
    isSaved,
    isRunning: update.isRunning,
    problem,
    again,
    save,
  };
}
