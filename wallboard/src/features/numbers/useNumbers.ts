/** The list of numbers, kept up to date. */
import { DeleteNumberDocument, NumbersDocument } from '@ringside/schema/documents';
import { computed, shallowRef } from 'vue';
import { matches } from '../setup/matches.ts';
import { useAll } from '../setup/useAll.ts';
import { useRemoval } from '../setup/useRemoval.ts';

export function useNumbers() {
  const { items, problem, isCut, again } = useAll(NumbersDocument, ({ numbers }) => numbers, [
    'NUMBER_CONFIGURED',
    'NUMBER_REMOVED',
    'QUEUE_CONFIGURED',
    'PROVIDER_CONFIGURED',
  ]);
  const search = shallowRef('');
  const rows = computed(() =>
    (items.value ?? []).filter(({ number, queue, provider }) =>
      matches(search.value, number, queue?.name ?? '', provider?.name ?? ''),
    ),
  );
  return {
    items,
    rows,
    search,
    problem,
    isCut,
    again,
    removal: useRemoval(DeleteNumberDocument, ({ deleteNumber }) => deleteNumber, again),
  };
}
