/** The form of a new key. What comes out of it is told once. */
import { CreateApiKeyDocument } from '@ringside/schema/documents';
import { useClock } from '../../composables/useClock.ts';
import { useMutation } from '../../graphql/useMutation.ts';
import { useSheet } from '../setup/useSheet.ts';
import { useTyped } from '../setup/useTyped.ts';
import { keyFaults, keyFields, keyInputOf, newKey } from './keyForm.ts';

export function useKeyForm(made: (key: { readonly name: string; readonly secret: string }) => void) {
  const clock = useClock();
  const { run, problem, isRunning } = useMutation(CreateApiKeyDocument);
  const sheet = useSheet(newKey, keyFields);
  const save = async () => {
    if (!sheet.check(keyFaults(sheet.form, clock.read()))) return;
    const input = keyInputOf(sheet.form, clock.read());
    const done = sheet.take((await run({ input }))?.createApiKey, problem.value);
    if (done) made({ name: input.name, secret: done.secret });
  };
  return {
    ...sheet,
    faults: useTyped(() => keyFaults(sheet.form, clock.now.value), sheet.faults),
    isRunning,
    save,
  };
}
