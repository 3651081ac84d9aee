/** Taking the demo centre away after it was asked: why it can't, and that it is done. */
import { RemoveDemoDocument } from '@ringside/schema/documents';
import { shallowReadonly, shallowRef } from 'vue';
import { useMutation } from '../../graphql/useMutation.ts';
import { useSaving } from '../setup/useSaving.ts';

export function useDemoRemoval() {
  const { run, problem, isRunning } = useMutation(RemoveDemoDocument);
  const saving = useSaving<never>({ fields: [] });
  const isAsked = shallowRef(false);
  const isDone = shallowRef(false);
  const leave = () => {
    isAsked.value = false;
    saving.reset();
  };
  return {
    isAsked: shallowReadonly(isAsked),
    isDone: shallowReadonly(isDone),
    isRunning,
    refusal: saving.refusal,
    ask: () => void (isAsked.value = true),
    leave,
    confirm: async () => {
      const data = await run({});
      if (!saving.take(data?.removeDemo, problem.value)) return;
      isDone.value = true;
      leave();
    },
  };
}
