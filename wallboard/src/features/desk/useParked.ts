/** The parked calls, asked for again and again while the page is looked at, as nobody is told of those of others. */
import { ParkedCallsDocument, RetrieveCallDocument } from '@ringside/schema/documents';
import { computed, onScopeDispose, shallowRef } from 'vue';
import { useMutation } from '../../graphql/useMutation.ts';
import { useQuery } from '../../graphql/useQuery.ts';
import { type Refusal, useRefusalWords } from '../calls/useRefusalWords.ts';

const everyMs = 3000;

export function useParked(agentId: () => string) {
  const { ofRefusal, ofProblem } = useRefusalWords();
  const { data, again } = useQuery(ParkedCallsDocument, {});
  const retrieving = useMutation(RetrieveCallDocument);
  const refusal = shallowRef<Refusal>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const askLater = () => {
    timer = setTimeout(() => {
      if (document.visibilityState === 'visible') again();
      askLater();
    }, everyMs);
  };
  askLater();
  onScopeDispose(() => clearTimeout(timer));
  return {
    parked: computed(() => data.value?.parkedCalls ?? []),
    isRunning: retrieving.isRunning,
    error: computed(() => {
      if (refusal.value) return ofRefusal(refusal.value);
      return retrieving.problem.value && ofProblem(retrieving.problem.value);
    }),
    retrieve: async (callId: string) => {
      if (retrieving.isRunning.value) return;
      refusal.value = undefined;
      const answer = (await retrieving.run({ callId, agentId: agentId(), key: crypto.randomUUID() }))?.retrieveCall;
      if (answer?.__typename === 'Refused') refusal.value = answer;
      again();
    },
  };
}
