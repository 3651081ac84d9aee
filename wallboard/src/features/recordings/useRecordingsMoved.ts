/** Calls back after each change among the recordings that are seen, wherever it was made, and after a lost link has come back. */
import { RecordingsMovedDocument } from '@ringside/schema/documents';
import { useSubscription } from '../../graphql/useSubscription.ts';
import { useMe } from '../../layout/useMe.ts';
import { useChanges } from '../setup/useAll.ts';

/** The journal tells most, and is for those who see everything; others follow what is not stored yet. */
export function useRecordingsMoved(changed: () => void): void {
  useChanges(
    ['RECORDING_REQUESTED', 'RECORDING_STOPPED', 'RECORDING_DELAYED', 'RECORDING_STORED', 'RECORDING_FAILED'],
    changed,
  );
  const role = useMe().me.value?.role;
  if (role !== 'SUPERVISOR' && role !== 'AGENT') return;
  let position: number | undefined;
  useSubscription(
    RecordingsMovedDocument,
    {},
    {
      next: ({ recordingsUnderWay }) => {
        // The first tells what the list has found already.
        if (position !== undefined) changed();
        position = recordingsUnderWay.position;
      },
      resume: () => ({ since: position }),
    },
  );
}
