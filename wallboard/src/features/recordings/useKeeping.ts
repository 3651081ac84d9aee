/** Ordering to keep a recording, lifting that order, and deleting it: each with a reason. */
import { DeleteRecordingDocument, type RecordingLineFragment, SetLegalHoldDocument } from '@ringside/schema/documents';
import { computed } from 'vue';
import { useMutation } from '../../graphql/useMutation.ts';
import { useSaving } from '../setup/useSaving.ts';

export type KeepAct = 'hold' | 'lift' | 'delete';

export function useKeeping(id: string, done: (changed: RecordingLineFragment) => void) {
  const holding = useMutation(SetLegalHoldDocument);
  const deleting = useMutation(DeleteRecordingDocument);
  const saving = useSaving<never>({ fields: [] });
  return {
    refusal: saving.refusal,
    isRunning: computed(() => holding.isRunning.value || deleting.isRunning.value),
    run: async (act: KeepAct, reason: string) => {
      const answer =
        act === 'delete'
          ? (await deleting.run({ id, reason }))?.deleteRecording
          : (await holding.run({ id, held: act === 'hold', reason }))?.setLegalHold;
      const kept = saving.take(answer, deleting.problem.value ?? holding.problem.value);
      if (kept?.recording) done(kept.recording);
    },
  };
}
