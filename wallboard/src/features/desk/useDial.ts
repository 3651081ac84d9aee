/** Placing a call. */
import { PlaceCallDocument } from '@ringside/schema/documents';
import { computed, shallowRef } from 'vue';
import { useMutation } from '../../graphql/useMutation.ts';
import { type Refusal, useRefusalWords } from '../calls/useRefusalWords.ts';

export function useDial(agentId: () => string) {
  const { ofRefusal, ofProblem } = useRefusalWords();
  const placing = useMutation(PlaceCallDocument);
  const refusal = shallowRef<Refusal>();
  const to = shallowRef('');
  return {
    to,
    isRunning: placing.isRunning,
    error: computed(() => {
      if (refusal.value) return ofRefusal(refusal.value);
      return placing.problem.value && ofProblem(placing.problem.value);
    }),
    dial: async () => {
      if (to.value.trim() === '' || placing.isRunning.value) return;
      refusal.value = undefined;
      const answer = (await placing.run({ agentId: agentId(), to: to.value.trim() }))?.placeCall;
      if (answer?.__typename === 'Refused') refusal.value = answer;
      else if (answer) to.value = '';
    },
  };
}
