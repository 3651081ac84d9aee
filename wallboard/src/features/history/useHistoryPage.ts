/** The page of the history: what is searched for, what that finds, and the file made of it. */
import { type CallSummaryFragment, CallsDocument } from '@ringside/schema/documents';
import { computed, shallowRef } from 'vue';
import { useChoices } from '../calls/useChoices.ts';
import { useNoteWords } from '../calls/useNoteWords.ts';
import { useCallSearch } from '../search/useCallSearch.ts';
import { usePages } from '../search/usePages.ts';
import { asked, historyFilterOf } from './historyFilter.ts';
import { useExport } from './useExport.ts';
import { useHistoryFilters } from './useHistoryFilters.ts';

export function useHistoryPage() {
  const search = useCallSearch(historyFilterOf, 'call');
  // Not in the address either: what is written about people is their own.
  const typedNote = shallowRef('');
  const note = shallowRef('');
  const filter = search.asked((wanted, digits, timeZone) => asked(wanted, digits, timeZone, note.value));
  const list = usePages(CallsDocument, filter, {
    pageIn: ({ calls }) => calls,
    keyOf: ({ id }: CallSummaryFragment) => id,
    size: 50,
  });
  const exporting = useExport();
  return {
    ...search,
    typedNote,
    isNarrow: computed(() => search.isNarrow.value || note.value.trim() !== ''),
    look: () => {
      search.look();
      note.value = typedNote.value;
    },
    clear: () => {
      typedNote.value = '';
      note.value = '';
      search.clear();
    },
    filters: useHistoryFilters({ ...useChoices(), ...useNoteWords() }),
    list: search.withZone(list),
    exporting: exporting.state,
    stopExport: exporting.stop,
    save: () => filter.value && void exporting.run(filter.value),
  };
}
