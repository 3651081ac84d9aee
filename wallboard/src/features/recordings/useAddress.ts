/** Where a recording can be listened to: an address for a while, asked for anew each time. */
import { RecordingAddressDocument } from '@ringside/schema/documents';
import { type Ref, computed, shallowRef } from 'vue';
import { useMutation } from '../../graphql/useMutation.ts';
import { type Refusal, useRefusalWords } from '../calls/useRefusalWords.ts';
import type { Address } from './track.ts';

export interface Addresses {
  /** Undefined when there is none; `error` says why. */
  ask(): Promise<Address | undefined>;
  readonly error: Readonly<Ref<string | undefined>>;
}

export function useAddress(id: string): Addresses {
  const { ofRefusal, ofProblem } = useRefusalWords();
  const asking = useMutation(RecordingAddressDocument);
  const refusal = shallowRef<Refusal>();
  return {
    ask: async () => {
      refusal.value = undefined;
      const answer = (await asking.run({ id }))?.recordingAddress;
      if (answer?.__typename === 'Refused') refusal.value = answer;
      return answer?.__typename === 'RecordingAddress'
        ? { path: answer.path, expiresAt: Date.parse(answer.expiresAt) }
        : undefined;
    },
    error: computed(() => {
      if (refusal.value) return ofRefusal(refusal.value);
      return asking.problem.value && ofProblem(asking.problem.value);
    }),
  };
}
