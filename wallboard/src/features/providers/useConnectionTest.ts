/** Trying a connection: of what is typed, or of a provider as it is kept. */
import { type ConnectionInput, type TestProviderMutation, TestProviderDocument } from '@ringside/schema/documents';
import { shallowReadonly, shallowRef } from 'vue';
import { useMutation } from '../../graphql/useMutation.ts';
import type { FieldNames } from '../setup/refusal.ts';
import { useSaving } from '../setup/useSaving.ts';

export type ConnectionReport = Extract<
  TestProviderMutation['testProvider'],
  { readonly __typename: 'ConnectionReport' }
>;

export function useConnectionTest(names: FieldNames<never> = { fields: [] }) {
  const { run, problem, isRunning } = useMutation(TestProviderDocument);
  const saving = useSaving(names);
  const report = shallowRef<ConnectionReport>();
  return {
    report: shallowReadonly(report),
    refusal: saving.refusal,
    isRunning,
    /** What was found is stale. */
    forget: () => {
      report.value = undefined;
      saving.reset();
    },
    test: async (id: string | undefined, settings?: ConnectionInput) => {
      report.value = undefined;
      const data = await run({ id, settings });
      report.value = saving.take(data?.testProvider, problem.value);
    },
  };
}
