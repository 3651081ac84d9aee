/** Putting notes down on a call, and why that was refused, in the language of the screen. */
import { SetDispositionDocument, SetTagsDocument } from '@ringside/schema/documents';
import { computed, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useMutation } from '../../graphql/useMutation.ts';

interface Refusal {
  readonly code: string;
  readonly message: string;
}

export function useNoting() {
  const { t } = useI18n();
  const tagging = useMutation(SetTagsDocument);
  const disposing = useMutation(SetDispositionDocument);
  const refusal = shallowRef<Refusal>();
  const words = ({ code, message }: Refusal) => (code === 'CALL_NOT_FOUND' ? t('calls.notes.notYours') : message);
  const take = (result: { readonly __typename: string } | Refusal | undefined): boolean => {
    refusal.value = result && 'code' in result ? result : undefined;
    return result !== undefined && !('code' in result);
  };
  return {
    /** Both resolve to whether it was done; `error` says why not. */
    setTags: async (callId: string, tags: readonly string[]) =>
      take((await tagging.run({ callId, tags: [...tags] }))?.setTags),
    setDisposition: async (callId: string, code: string | null, note: string, followUpAt: string | null) =>
      take((await disposing.run({ callId, code, note, followUpAt }))?.setDisposition),
    error: computed(() => {
      if (refusal.value) return words(refusal.value);
      const problem = tagging.problem.value ?? disposing.problem.value;
      if (!problem) return undefined;
      if (problem.kind === 'refused') return words(problem);
      return t(problem.kind === 'unreachable' ? 'calls.unreachable' : 'calls.failed');
    }),
    isRunning: computed(() => tagging.isRunning.value || disposing.isRunning.value),
  };
}
