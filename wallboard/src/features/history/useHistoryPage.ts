/** The page of the history: the filters in the address, the number beside it, and what they find. */
import { computed, shallowRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { provideZone } from '../calls/useCallWords.ts';
import { useChoices } from '../calls/useChoices.ts';
import { useNoteWords } from '../calls/useNoteWords.ts';
import { asked, digitsOf, type HistoryFilter, historyFilterOf } from './historyFilter.ts';
import { useExport } from './useExport.ts';
import { useHistory } from './useHistory.ts';

export function useHistoryPage() {
  const route = useRoute();
  const router = useRouter();
  const zone = provideZone();
  const { timeZone } = zone;
  const filter = computed<HistoryFilter>((old) => {
    const next = historyFilterOf(route.query);
    return old && JSON.stringify(old) === JSON.stringify(next) ? old : next;
  });
  // Never in the address: that is kept in the browser's history and in logs, and numbers and notes are people's own.
  const typed = shallowRef('');
  const number = shallowRef('');
  const typedNote = shallowRef('');
  const note = shallowRef('');
  const digits = computed(() => digitsOf(number.value));
  const isShort = computed(() => number.value.trim() !== '' && digits.value === undefined);
  const isBackwards = computed(() => {
    const { from, to } = filter.value;
    return from !== undefined && to !== undefined && from > to;
  });
  const variables = computed(() => {
    if (timeZone.value === undefined || isShort.value || isBackwards.value) return undefined;
    return asked(filter.value, digits.value, timeZone.value, note.value);
  });
  const history = useHistory(variables);
  const exporting = useExport();
  return {
    filter,
    typed,
    typedNote,
    isShort,
    isBackwards,
    timeZone,
    isNarrow: computed(
      () => number.value.trim() !== '' || note.value.trim() !== '' || Object.keys(filter.value).length > 0,
    ),
    search: () => {
      number.value = typed.value;
      note.value = typedNote.value;
    },
    narrow: (next: HistoryFilter) => void router.replace({ query: { ...next, call: route.query['call'] } }),
    clear: () => {
      typed.value = '';
      number.value = '';
      typedNote.value = '';
      note.value = '';
      void router.replace({ query: { call: route.query['call'] } });
    },
    choices: { ...useChoices(), ...useNoteWords() },
    history: {
      ...history,
      // A day has no beginning while the time zone is not known, so nothing can be asked for.
      problem: computed(() => history.problem.value ?? zone.problem.value),
      again: () => (zone.problem.value ? zone.again() : history.again()),
    },
    exporting: exporting.state,
    stopExport: exporting.stop,
    save: () => variables.value && void exporting.run(variables.value),
  };
}
