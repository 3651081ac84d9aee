/** A recording of a call as it stands on the floor: who is recorded, since when, and what was left out and why. */
import type { Actor } from '../floor/fact.ts';
import type { AgentId, CallId, Instant, LegId, ProviderId, QueueId, RecordingId, TapId } from '../kernel/ids.ts';

export const recordingPolicies = ['never', 'onDemand', 'always'] as const;
export type RecordingPolicy = (typeof recordingPolicies)[number];

/** How long a pause may last when its queue says nothing else. */
export const PAUSE_LIMIT_MS = 900_000;

/** Where a recording stands. `failed`: nothing of it could be kept. `deleted`: its key is destroyed. */
export const recordingStates = ['running', 'ending', 'finished', 'stored', 'failed', 'deleted'] as const;
export type RecordingState = (typeof recordingStates)[number];

export const sides = ['customer', 'agent'] as const;
export type Side = (typeof sides)[number];

/** Why a party is not recorded for a while. `waiting`: parked, or while a transfer rings. */
export const muteReasons = ['pause', 'hold', 'consult', 'waiting'] as const;
export type MuteReason = (typeof muteReasons)[number];

/** What one leg says, taken down by the PBX into a file of its own. */
export interface Tap {
  readonly id: TapId;
  readonly legId: LegId;
  readonly side: Side;
  readonly agentId?: AgentId;
  state: 'requested' | 'running' | 'ended';
  /** Of its first sample, by the PBX's clock. */
  startedAt?: Instant;
  /** By how much that clock is behind ours. */
  behindMs?: number;
  /** By the PBX's clock; absent when nobody saw it end. */
  endedAt?: Instant;
  /** When we were told of its end, by ours. */
  closedAt?: Instant;
  /** What it leaves out, by our clock; the last one may still go on. */
  mutes: readonly Mute[];
}

export interface Mute {
  readonly why: MuteReason;
  readonly from: Instant;
  readonly to?: Instant;
}

/** What the whole recording leaves out because somebody said so. */
export interface Pause {
  readonly from: Instant;
  /** When it ends by itself (R7). */
  readonly until: Instant;
  readonly reason: string;
  readonly by: Actor;
  readonly to?: Instant;
  readonly endedBy?: Actor;
}

export interface Recording {
  readonly id: RecordingId;
  readonly callId: CallId;
  readonly providerId: ProviderId;
  readonly queueId?: QueueId;
  readonly requestedAt: Instant;
  readonly by: Actor;
  /** What is stored, deleted or has failed is no longer on the floor. */
  state: 'running' | 'ending' | 'finished';
  taps: readonly Tap[];
  pauses: readonly Pause[];
  endedAt?: Instant;
}

/** What is silence in the file that was stored, on its time line. Without a leg it is silence on both sides. */
export interface RecordingGap {
  readonly fromMs: number;
  readonly toMs: number;
  readonly why: MuteReason;
  readonly legId?: LegId;
  /** Of a pause: why, and who began and ended it. */
  readonly reason?: string;
  readonly by?: Actor;
  readonly endedBy?: Actor;
}

export const recordingOfTap = (tapId: TapId): RecordingId => tapId.replace(/-t\d+$/, '') as RecordingId;

export const callOfRecording = (id: RecordingId): CallId => id.replace(/-r\d+$/, '') as CallId;

export const nextTapId = ({ id, taps }: Recording): TapId => `${id}-t${taps.length + 1}` as TapId;

export const nextRecordingId = (callId: CallId, before: number): RecordingId =>
  `${callId}-r${before + 1}` as RecordingId;

/** The pause that goes on. */
export function openPause({ pauses }: Pick<Recording, 'pauses'>): Pause | undefined {
  const last = pauses.at(-1);
  return last?.to === undefined ? last : undefined;
}

/** Why the tap leaves out what is said now. */
export function openMute({ mutes }: Pick<Tap, 'mutes'>): MuteReason | undefined {
  const last = mutes.at(-1);
  return last?.to === undefined ? last?.why : undefined;
}
