/** The form of a disposition: what is stored until somebody types, and then what was typed until it is saved. */
import type { DispositionChoiceFragment, DispositionFragment } from '@ringside/schema/documents';
import { computed, shallowRef, watch } from 'vue';
import { useClock } from '../../composables/useClock.ts';
import { instantOf, localOf } from './followUp.ts';
import { dispositionFaults } from './noteForm.ts';
import { useZone } from './useCallWords.ts';
import { useNoting } from './useNoting.ts';

interface Given {
  readonly callId: string;
  readonly disposition: DispositionFragment | null;
  /** Empty where any code is right. */
  readonly choices: readonly DispositionChoiceFragment[];
}

export function useDispositionForm(given: Given, saved: () => void) {
  const { setDisposition, error, isRunning } = useNoting();
  const clock = useClock();
  const zone = useZone();
  const code = shallowRef('');
  const note = shallowRef('');
  const followUp = shallowRef('');
  const isTyped = shallowRef(false);
  const isTried = shallowRef(false);
  const isSaved = shallowRef(false);
  const fill = (disposition: DispositionFragment | null) => {
    code.value = disposition?.code ?? '';
    note.value = disposition?.note ?? '';
    followUp.value = localOf(disposition?.followUpAt ?? null, zone.value);
  };
  // A colleague may put something down meanwhile; that does not wipe out what is being typed here.
  watch([() => given.disposition, zone], () => isTyped.value || fill(given.disposition), { immediate: true });
  const done = (isDone: boolean) => {
    isSaved.value = isDone;
    if (!isDone) return;
    isTyped.value = false;
    isTried.value = false;
    saved();
  };
  const isUnsaved = computed(() => {
    const { code: was = '', note: noted = '', followUpAt: at = null } = given.disposition ?? {};
    const isAsStored = code.value === was && note.value === noted && followUp.value === localOf(at, zone.value);
    return isTyped.value && !isAsStored;
  });
  const followUpAt = computed(() => instantOf(followUp.value, zone.value));
  const faults = computed(() => {
    const typed = { code: code.value, note: note.value, followUp: followUp.value, followUpAt: followUpAt.value };
    return dispositionFaults(given.choices, typed, clock.now.value);
  });
  return {
    code,
    note,
    followUp,
    error,
    isRunning,
    isTyped,
    /** Something else stands in the fields than is stored. */
    isUnsaved,
    isSaved,
    choice: computed(() => given.choices.find((one) => one.code === code.value)),
    /** A note that is too long is told at once, all else once somebody has tried. */
    faults: computed((): typeof faults.value => {
      if (isTried.value) return faults.value;
      return faults.value.note?.key === 'noteLong' ? { note: faults.value.note } : {};
    }),
    touch: () => {
      isTyped.value = true;
      isSaved.value = false;
    },
    save: async () => {
      isTried.value = true;
      if (Object.values(faults.value).some((fault) => fault !== undefined)) return;
      const at = followUpAt.value === undefined ? null : new Date(followUpAt.value).toISOString();
      done(await setDisposition(given.callId, code.value.trim(), note.value, at));
    },
    remove: async () => {
      const isDone = await setDisposition(given.callId, null, '', null);
      if (isDone) fill(null);
      done(isDone);
    },
  };
}
