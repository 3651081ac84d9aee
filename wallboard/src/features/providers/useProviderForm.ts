/** The form of one provider, new or changed, and the test of what is typed. */
import {
  CreateProviderDocument,
  type ProviderSettingsFragment,
  UpdateProviderDocument,
} from '@ringside/schema/documents';
import { computed, watch } from 'vue';
import { useMutation } from '../../graphql/useMutation.ts';
import { faultsOf } from '../setup/fault.ts';
import { useSheet } from '../setup/useSheet.ts';
import {
  connectionFaults,
  connectionOf,
  createInputOf,
  newProvider,
  providerFaults,
  providerFields,
  providerFormOf,
  updateInputOf,
} from './providerForm.ts';
import { useConnectionTest } from './useConnectionTest.ts';

export function useProviderForm(stored: ProviderSettingsFragment | undefined, done: () => void) {
  const create = useMutation(CreateProviderDocument);
  const update = useMutation(UpdateProviderDocument);
  const connection = useConnectionTest();
  const sheet = useSheet(newProvider, providerFields);
  if (stored) sheet.fill(providerFormOf(stored));
  const hasPassword = stored?.hasPassword ?? false;
  watch(sheet.form, connection.forget);

  const save = async () => {
    if (!sheet.check(providerFaults(sheet.form, hasPassword))) return;
    const answer = stored
      ? (await update.run({ id: stored.id, input: updateInputOf(sheet.form) }))?.updateProvider
      : (await create.run({ input: createInputOf(sheet.form) }))?.createProvider;
    if (sheet.take(answer, (stored ? update : create).problem.value)) done();
  };
  const test = async () => {
    const { form } = sheet;
    if (form.kind === 'ASTERISK' && !sheet.check(faultsOf(connectionFaults(form, hasPassword)))) return;
    await connection.test(stored?.id, connectionOf(form));
  };
  return {
    ...sheet,
    save,
    test,
    hasPassword,
    report: connection.report,
    testRefusal: connection.refusal,
    isTesting: connection.isRunning,
    isRunning: computed(() => create.isRunning.value || update.isRunning.value),
  };
}
