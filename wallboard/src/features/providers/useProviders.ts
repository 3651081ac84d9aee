/** The list of providers, with their links as they are now. */
import { DeleteProviderDocument, ProvidersDocument } from '@ringside/schema/documents';
import { useAll } from '../setup/useAll.ts';
import { useRemoval } from '../setup/useRemoval.ts';

export function useProviders() {
  const { items, problem, again } = useAll(ProvidersDocument, ({ providers }) => providers, [
    'PROVIDER_CONFIGURED',
    'PROVIDER_REMOVED',
    'PROVIDER_CONNECTED',
    'PROVIDER_LOST',
    'PROVIDER_RECONCILED',
    'PROVIDER_GIVEN_UP',
    'PHONE_CHANGED',
  ]);
  return {
    items,
    problem,
    again,
    removal: useRemoval(DeleteProviderDocument, ({ deleteProvider }) => deleteProvider, again),
  };
}
