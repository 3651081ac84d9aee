/** What can be done with a call that is going on, and why it was refused, in the language of the screen. */
import { HangUpDocument, MoveCallDocument, type MoveCallMutationVariables } from '@ringside/schema/documents';
import { computed, shallowRef } from 'vue';
import { useMutation } from '../../graphql/useMutation.ts';
import { type Refusal, useRefusalWords } from './useRefusalWords.ts';

export function useCallCommands() {
  const { ofRefusal, ofProblem } = useRefusalWords();
  const hangingUp = useMutation(HangUpDocument);
  const moving = useMutation(MoveCallDocument);
  const refusal = shallowRef<Refusal>();
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
      if (refusal.value) return ofRefusal(refusal.value);
      return problem.value && ofProblem(problem.value);
    }),
    isRunning: computed(() => hangingUp.isRunning.value || moving.isRunning.value),
  };
}
