/** The form of a disposition: what is stored until somebody types, and then what was typed until it is saved. */
import type { DispositionFragment } from '@ringside/schema/documents';
import { computed, shallowRef, watch } from 'vue';
import { codeFault, noteFault } from './noteForm.ts';
import { useNoting } from './useNoting.ts';

interface Given {
  readonly callId: string;
  readonly disposition: DispositionFragment | null;
}

export function useDispositionForm(given: Given, saved: () => void) {
  const { setDisposition, error, isRunning } = useNoting();
  const code = shallowRef('');
  const note = shallowRef('');
  const isTyped = shallowRef(false);
  const isTried = shallowRef(false);
  const isSaved = shallowRef(false);
  const fill = () => {
    code.value = given.disposition?.code ?? '';
    note.value = given.disposition?.note ?? '';
  };
  // A colleague may put something down meanwhile; that does not wipe out what is being typed here.
  watch(
    () => given.disposition,
    () => isTyped.value || fill(),
    { immediate: true },
  );
  const done = (isDone: boolean) => {
    isSaved.value = isDone;
    if (!isDone) return;
    isTyped.value = false;
    isTried.value = false;
    saved();
  };
  const faults = computed(() => ({ code: codeFault(code.value), note: noteFault(note.value) }));
  return {
    code,
    note,
    error,
    isRunning,
    isTyped,
    isSaved,
    faults: computed(() => ({ code: isTried.value ? faults.value.code : undefined, note: faults.value.note })),
    touch: () => {
      isTyped.value = true;
      isSaved.value = false;
    },
    save: async () => {
      isTried.value = true;
      if (faults.value.code || faults.value.note) return;
      done(await setDisposition(given.callId, code.value.trim(), note.value));
    },
    remove: async () => {
      const isDone = await setDisposition(given.callId, null, '');
      if (isDone) {
        code.value = '';
        note.value = '';
      }
      done(isDone);
    },
  };
}
