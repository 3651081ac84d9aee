/** What is done with a message: heard or new again, called back, deleted. */
import {
  DeleteVoicemailDocument,
  PlaceCallDocument,
  SetVoicemailHeardDocument,
  type VoicemailLineFragment,
} from '@ringside/schema/documents';
import { computed, shallowRef } from 'vue';
import { useMutation } from '../../graphql/useMutation.ts';
import { useMe } from '../../layout/useMe.ts';
import { type Refusal, useRefusalWords } from '../calls/useRefusalWords.ts';
import { useRemoval } from '../setup/useRemoval.ts';

export function useVoicemailActs() {
  const { me, isAgent } = useMe();
  const { ofRefusal, ofProblem } = useRefusalWords();
  const hearing = useMutation(SetVoicemailHeardDocument);
  const placing = useMutation(PlaceCallDocument);
  const refusal = shallowRef<Refusal>();
  const take = (answer: { readonly __typename: string } | Refusal | undefined) =>
    void (refusal.value = answer && 'code' in answer ? answer : undefined);
  return {
    /** Only agents have a phone to call back with. */
    canCall: isAgent,
    isCalling: placing.isRunning,
    error: computed(() => {
      if (refusal.value) return ofRefusal(refusal.value);
      const problem = hearing.problem.value ?? placing.problem.value;
      return problem && ofProblem(problem);
    }),
    setHeard: async ({ id }: VoicemailLineFragment, heard: boolean) =>
      take((await hearing.run({ id, heard }))?.setVoicemailHeard),
    callBack: async ({ remoteNumber }: VoicemailLineFragment) => {
      const agentId = me.value?.agent?.id;
      if (agentId !== undefined && !placing.isRunning.value)
        take((await placing.run({ agentId, to: remoteNumber }))?.placeCall);
    },
    removal: useRemoval(DeleteVoicemailDocument, ({ deleteVoicemail }) => deleteVoicemail),
  };
}
