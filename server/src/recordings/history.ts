/** What is kept of recordings, as the API asks for it. */
import type { Actor } from '../floor/fact.ts';
import type { AgentId, CallId, Instant, QueueId, RecordingId } from '../kernel/ids.ts';
import type { CallScope } from '../people/sight.ts';
import type { RecordingGap, RecordingState } from './recording.ts';
import type { StoredRecording } from './vault.ts';

export interface RecordingRecord {
  readonly id: RecordingId;
  readonly callId: CallId;
  readonly state: RecordingState;
  readonly queueId?: QueueId;
  /** Those who can be heard in it. */
  readonly agentIds: readonly AgentId[];
  readonly by: Actor;
  readonly requestedAt: Instant;
  /** Of its first sample. */
  readonly startedAt?: Instant;
  readonly endedAt?: Instant;
  readonly storedAt?: Instant;
  /** Why it is not stored yet, or never will be: one word. */
  readonly reason?: string;
  readonly gaps: readonly RecordingGap[];
  /** Somebody has ordered to keep it. */
  readonly legalHold: boolean;
  readonly stored?: StoredRecording;
  /** It is a message that somebody left. */
  readonly isMessage?: true;
}

/** All given conditions must hold; an empty list holds for nothing. */
export interface RecordingFilter {
  readonly id?: RecordingId;
  readonly callId?: CallId;
  readonly states?: readonly RecordingState[];
  readonly queueId?: QueueId;
  readonly agentId?: AgentId;
  /** The number of either side of its call ends with these digits, `national` in the spelling at home. */
  readonly number?: string;
  readonly national?: string;
  readonly legalHold?: boolean;
  /** Ended at or before, and nobody has ordered to keep it. */
  readonly expiredAt?: Instant;
  /** Begun at or after. */
  readonly from?: Instant;
  /** Begun before. */
  readonly to?: Instant;
  /** Only those that touch one of these. */
  readonly within?: CallScope;
}

export interface RecordingCursor {
  readonly requestedAt: Instant;
  readonly id: RecordingId;
}

export interface RecordingPage {
  readonly recordings: readonly RecordingRecord[];
  readonly more: boolean;
}

/** The port to what is kept of recordings. Filled by persistence/. */
export interface RecordingHistory {
  /** Newest first, at most `first` (the caller bounds it to 100). */
  find(
    filter: RecordingFilter,
    first: number,
    after: RecordingCursor | undefined,
    signal: AbortSignal,
  ): Promise<RecordingPage>;
}
