/** The parked calls, of whomever, by slot; each change at once. */
import { type ParkedCallFragment, ParkedCallsDocument, RetrieveCallDocument } from '@ringside/schema/documents';
import { computed, shallowRef } from 'vue';
import { useMutation } from '../../graphql/useMutation.ts';
import { useLiveRows } from '../board/useLiveRows.ts';
import { type Refusal, useRefusalWords } from '../calls/useRefusalWords.ts';

const bySlot = new Intl.Collator(undefined, { numeric: true });
const latestIn = ({ since }: ParkedCallFragment) => Date.parse(since);

export function useParked(agentId: () => string) {
  const { ofRefusal, ofProblem } = useRefusalWords();
  const { known } = useLiveRows(
    ParkedCallsDocument,
    {},
    { updateIn: ({ parkedCalls }) => ({ ...parkedCalls, rows: parkedCalls.calls }), latestIn },
  );
  const retrieving = useMutation(RetrieveCallDocument);
  const refusal = shallowRef<Refusal>();
  return {
    parked: computed(() => [...known.value.rows.values()].toSorted((a, b) => bySlot.compare(a.slot, b.slot))),
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
    },
  };
}
