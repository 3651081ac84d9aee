/** A search for what belongs to calls: the address, the number beside it, and the days of the centre. */
import { type Ref, computed, shallowRef } from 'vue';
import type { Problem } from '../../graphql/problem.ts';
import { provideZone } from '../calls/useCallWords.ts';
import { digitsOf } from './number.ts';
import { type Days, isBackwards, type Query } from './search.ts';
import { useSearchAddress } from './useSearchAddress.ts';

interface List {
  readonly problem: Readonly<Ref<Problem | undefined>>;
  again(): void;
}

export function useCallSearch<Search extends Days & { readonly [Name in keyof Search]?: string }>(
  searchOf: (query: Query) => Search,
  beside: string,
) {
  const zone = provideZone();
  const address = useSearchAddress(searchOf, beside);
  // Never in the address: that is kept in the browser's history and in logs, and numbers are people's own.
  const typed = shallowRef('');
  const number = shallowRef('');
  const digits = computed(() => digitsOf(number.value));
  const isShort = computed(() => number.value.trim() !== '' && digits.value === undefined);
  const isWrong = computed(() => isBackwards(address.search.value));
  return {
    ...address,
    typed,
    isShort,
    isBackwards: isWrong,
    isNarrow: computed(() => number.value.trim() !== '' || address.isNarrow.value),
    look: () => void (number.value = typed.value),
    clear: () => {
      typed.value = '';
      number.value = '';
      address.clear();
    },
    /** Undefined while it can't be asked: a day has no beginning while the time zone is not known. */
    asked: <Filter>(ask: (search: Search, digits: string | undefined, timeZone: string) => Filter) =>
      computed(() => {
        const timeZone = zone.timeZone.value;
        if (timeZone === undefined || isShort.value || isWrong.value) return undefined;
        return ask(address.search.value, digits.value, timeZone);
      }),
    /** The list with what keeps it from being asked for. */
    withZone: <Found extends List>(list: Found) => ({
      ...list,
      problem: computed(() => list.problem.value ?? zone.problem.value),
      again: () => (zone.problem.value ? zone.again() : list.again()),
    }),
  };
}
