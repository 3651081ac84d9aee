/** Rule S12: while the data of a card are said nobody supervises. */
import type { Call } from '../calls/call.ts';
import type { Floor } from '../floor/floor.ts';
import { openPause } from '../recordings/recording.ts';

/** The reason of a pause by which the recording is known to leave out the data of a card. */
export const CARD_REASON = 'card';

export function isProtected(floor: Floor, call: Call): boolean {
  const recordingId = floor.recordingOf.get(call.id);
  const recording = recordingId === undefined ? undefined : floor.recordings.get(recordingId);
  return recording !== undefined && openPause(recording)?.reason.trim().toLowerCase() === CARD_REASON;
}
