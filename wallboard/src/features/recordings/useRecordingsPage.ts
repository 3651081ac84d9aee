/** The page of recordings: what is searched for, what that finds, and the one that is open. */
import { type RecordingLineFragment, RecordingsDocument } from '@ringside/schema/documents';
import { useChoices } from '../calls/useChoices.ts';
import { useCallSearch } from '../search/useCallSearch.ts';
import { useOpened } from '../search/useOpened.ts';
import { usePages } from '../search/usePages.ts';
import { askedRecordings, recordingSearchOf } from './recordingFilter.ts';
import { useRecordingFilters } from './useRecordingFilters.ts';
import { useRecordingsMoved } from './useRecordingsMoved.ts';

export function useRecordingsPage() {
  const search = useCallSearch(recordingSearchOf, 'recording');
  const list = usePages(RecordingsDocument, search.asked(askedRecordings), {
    pageIn: ({ recordings }) => recordings,
    keyOf: ({ id }: RecordingLineFragment) => id,
    size: 25,
  });
  useRecordingsMoved(list.restart);
  return {
    ...search,
    ...useOpened('recording'),
    filters: useRecordingFilters(useChoices()),
    list: search.withZone({ ...list, again: list.restart }),
  };
}
