/** Ending sessions: one, or all of a list. */
import { EndSessionDocument } from '@ringside/schema/documents';
import { useMutation } from '../../graphql/useMutation.ts';
import { useSaving } from '../setup/useSaving.ts';

export function useSessions(done: () => void) {
  const { run, problem, isRunning } = useMutation(EndSessionDocument);
  const { refusal, take } = useSaving<never>({ fields: [] });
  return {
    refusal,
    isRunning,
    /** One after the other; stops at the first that is refused. */
    end: async (ids: readonly string[]) => {
      for (const id of ids) {
        const data = await run({ id });
        // What was over before is as it shall be.
        const isOver = data?.endSession.__typename === 'Refused' && data.endSession.code === 'SESSION_ENDED';
        if (!isOver && !take(data?.endSession, problem.value)) break;
      }
      done();
    },
  };
}
