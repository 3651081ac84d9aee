/** The page of recordings: the filters and the open one in the address, the number beside it, and what they find. */
import { computed, shallowRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { provideZone } from '../calls/useCallWords.ts';
import { useChoices } from '../calls/useChoices.ts';
import { digitsOf } from '../history/historyFilter.ts';
import { askedRecordings, type RecordingSearch, recordingSearchOf } from './recordingFilter.ts';
import { useRecordings } from './useRecordings.ts';

export function useRecordingsPage() {
  const route = useRoute();
  const router = useRouter();
  const zone = provideZone();
  const search = computed<RecordingSearch>((old) => {
    const next = recordingSearchOf(route.query);
    return old && JSON.stringify(old) === JSON.stringify(next) ? old : next;
  });
  const typed = shallowRef('');
  const number = shallowRef('');
  const digits = computed(() => digitsOf(number.value));
  const isShort = computed(() => number.value.trim() !== '' && digits.value === undefined);
  const isBackwards = computed(() => {
    const { from, to } = search.value;
    return from !== undefined && to !== undefined && from > to;
  });
  const list = useRecordings(
    computed(() => {
      const timeZone = zone.timeZone.value;
      if (timeZone === undefined || isShort.value || isBackwards.value) return undefined;
      return askedRecordings(search.value, digits.value, timeZone);
    }),
  );
  const openId = computed(() => {
    const { recording } = route.query;
    return typeof recording === 'string' && recording !== '' ? recording : undefined;
  });
  return {
    search,
    typed,
    isShort,
    isBackwards,
    isNarrow: computed(() => number.value.trim() !== '' || Object.keys(search.value).length > 0),
    choices: useChoices(),
    list: { ...list, problem: computed(() => list.problem.value ?? zone.problem.value) },
    again: () => (zone.problem.value ? zone.again() : list.restart()),
    openId,
    addressOf: (id: string) => ({ query: { ...route.query, recording: id } }),
    close: () => void router.replace({ query: { ...route.query, recording: undefined } }),
    look: () => void (number.value = typed.value),
    narrow: (next: RecordingSearch) => void router.replace({ query: { ...next } }),
    clear: () => {
      typed.value = '';
      number.value = '';
      void router.replace({ query: {} });
    },
  };
}
