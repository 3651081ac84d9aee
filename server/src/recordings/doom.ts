/** A recording that is being deleted (R26), as it stands on the floor. */
import type { Actor } from '../floor/fact.ts';
import type { CallId, Instant, RecordingId } from '../kernel/ids.ts';

/** A job goes on with it, should it not be done at once. */
export interface Doom {
  readonly recordingId: RecordingId;
  readonly callId: CallId;
  readonly reason: string;
  readonly by: Actor;
  readonly at: Instant;
}
