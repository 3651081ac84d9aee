/** The tags and codes in use, most used first, for lists to pick from. */
import { NoteWordsDocument } from '@ringside/schema/documents';
import { computed } from 'vue';
import { useQuery } from '../../graphql/useQuery.ts';
import type { Choice } from './useChoices.ts';

const choice = (word: string): Choice => ({ id: word, name: word });

/** What can't be asked stays empty: any word may be typed all the same. */
export function useNoteWords() {
  const { data } = useQuery(NoteWordsDocument, {});
  return {
    tags: computed(() => (data.value?.tags ?? []).map(choice)),
    dispositions: computed(() => (data.value?.dispositions ?? []).map(choice)),
  };
}
