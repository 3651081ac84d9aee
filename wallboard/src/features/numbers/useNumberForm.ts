/** The form of one number, new or changed. */
import {
  CreateNumberDocument,
  type NumberSettingsFragment,
  ProvidersDocument,
  UpdateNumberDocument,
} from '@ringside/schema/documents';
import { computed, watch } from 'vue';
import { useMutation } from '../../graphql/useMutation.ts';
import { useQuery } from '../../graphql/useQuery.ts';
import { useLiveQueues } from '../setup/useLive.ts';
import { changesOf } from '../setup/changes.ts';
import { useSheet } from '../setup/useSheet.ts';
import { newNumber, numberFaults, numberFields, numberFormOf, numberInputOf } from './numberForm.ts';

export function useNumberForm(stored: NumberSettingsFragment | undefined, done: () => void) {
  const create = useMutation(CreateNumberDocument);
  const update = useMutation(UpdateNumberDocument);
  const { queues, isKnown: areQueuesKnown } = useLiveQueues();
  const asked = useQuery(ProvidersDocument, {});
  const providers = computed(() => asked.data.value?.providers.nodes ?? []);
  const sheet = useSheet(newNumber, numberFields);
  if (stored) sheet.fill(numberFormOf(stored));
  watch(providers, (known) => {
    const primary = known.find((provider) => provider.primary);
    if (!stored && primary) sheet.suggest({ providerId: primary.id });
  });
  const save = async () => {
    if (!sheet.check(numberFaults(sheet.form))) return;
    const input = numberInputOf(sheet.form);
    const changes = changesOf(numberInputOf(sheet.before()), input);
    const answer = stored
      ? (await update.run({ id: stored.id, input: changes }))?.updateNumber
      : (await create.run({ input }))?.createNumber;
    if (sheet.take(answer, (stored ? update : create).problem.value)) done();
  };
  return {
    ...sheet,
    save,
    queues,
    providers,
    lacksQueue: computed(() => areQueuesKnown.value && queues.value.length === 0),
    lacksProvider: computed(() => asked.data.value !== undefined && providers.value.length === 0),
    isRunning: computed(() => create.isRunning.value || update.isRunning.value),
  };
}
