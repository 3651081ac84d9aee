/** What can be done with a call that is going on, and why it was refused, in the language of the screen. */
import { HangUpDocument, MoveCallDocument, type MoveCallMutationVariables } from '@ringside/schema/documents';
import { computed, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Problem } from '../../graphql/problem.ts';
import { useMutation } from '../../graphql/useMutation.ts';

interface Refusal {
  readonly code: string;
  readonly message: string;
}

export function useCallCommands() {
  const { t, te } = useI18n();
  const hangingUp = useMutation(HangUpDocument);
  const moving = useMutation(MoveCallDocument);
  const refusal = shallowRef<Refusal>();
  const words = ({ code, message }: Refusal) => (te(`calls.refused.${code}`) ? t(`calls.refused.${code}`) : message);
  const trouble = (problem: Problem) => {
    if (problem.kind === 'refused') return words(problem);
    return t(problem.kind === 'unreachable' ? 'calls.unreachable' : 'calls.failed');
  };
  const problem = computed(() => hangingUp.problem.value ?? moving.problem.value);
  const take = (result: { readonly __typename: string } | Refusal | undefined): boolean => {
    refusal.value = result && 'code' in result ? result : undefined;
    return result !== undefined && !('code' in result);
  };
  return {
    /** Both resolve to whether it was done; `error` says why not. */
    hangUp: async (callId: string) => take((await hangingUp.run({ callId }))?.hangUp),
    move: async (variables: MoveCallMutationVariables) => take((await moving.run(variables))?.moveCall),
    forget: () => void (refusal.value = undefined),
    error: computed(() => {
      if (refusal.value) return words(refusal.value);
      return problem.value && trouble(problem.value);
    }),
    isRunning: computed(() => hangingUp.isRunning.value || moving.isRunning.value),
  };
}
