/** A recording of a call as it stands on the floor: who is recorded, since when, and what was left out and why. */
import type { Actor, FactType } from '../floor/fact.ts';
import type { AgentId, CallId, Instant, LegId, ProviderId, QueueId, RecordingId, TapId } from '../kernel/ids.ts';
import type { Leg, Party } from '../calls/call.ts';
import type { ConsentProfile } from './jurisdiction.ts';
import type { Box } from '../voicemail/voicemail.ts';

export const recordingPolicies = ['never', 'onDemand', 'always'] as const;
export type RecordingPolicy = (typeof recordingPolicies)[number];

/** Whether a call is recorded and by which profile of consent, as was set when it came in or into this queue (R28). */
export interface RecordingTerms {
  readonly queueId?: QueueId;
  readonly recording: RecordingPolicy;
  readonly consent: ConsentProfile;
}

/** How long a pause may last when its queue says nothing else. */
export const PAUSE_LIMIT_MS = 900_000;

/**
 * How old a file gets before another one takes its place (R25): a phone's clock may be wrong by 100 millionths, which are
 * 15 ms in that time.
 */
export const RENEWED_AFTER_MS = 150_000;
/** A file that was closed in order tells a moment early that its party is about to leave. */
export const LEAVES_WITHIN_MS = 250;

/** Where a recording stands. `failed`: nothing of it could be kept. `deleted`: its key is destroyed. */
export const recordingStates = ['running', 'ending', 'finished', 'stored', 'failed', 'deleted'] as const;
export type RecordingState = (typeof recordingStates)[number];

export const sides = ['customer', 'agent'] as const;
export type Side = (typeof sides)[number];

/** Why a party is not recorded for a while. `waiting`: parked, or while a transfer rings. */
export const muteReasons = ['pause', 'consent', 'hold', 'consult', 'waiting'] as const;
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
  /** When we were told of its beginning and of its end, by ours. */
  openedAt?: Instant;
  closedAt?: Instant;
  /** Its party is to have another one, or has left. */
  due?: true;
  /** What it leaves out, by our clock; the last one may still go on. */
  mutes: readonly Mute[];
}

export interface Mute {
  readonly why: MuteReason;
  readonly from: Instant;
  readonly to?: Instant;
  /** For lack of whose consent, and who noted that. */
  readonly missing?: LegId;
  readonly by?: Actor;
}

/** A party that is not taken down at all, for lack of consent; the last span may still go on. */
export interface Withheld {
  readonly legId: LegId;
  readonly from: Instant;
  readonly to?: Instant;
  readonly missing?: LegId;
  readonly by?: Actor;
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
  /** It is a message (VM6): for which box, and from whom. */
  readonly message?: { readonly box: Box; readonly remote: Party };
  /** It is to be the greeting of a box (VM11). */
  readonly greeting?: { readonly box: Box; readonly by: Actor };
  /** What is stored, deleted or has failed is no longer on the floor. */
  state: 'running' | 'ending' | 'finished';
  taps: readonly Tap[];
  pauses: readonly Pause[];
  withheld?: readonly Withheld[];
  endedAt?: Instant;
}

/** What is silence in the file that was stored, on its time line. Without a leg it is silence on both sides. */
export interface RecordingGap {
  readonly fromMs: number;
  readonly toMs: number;
  readonly why: MuteReason;
  readonly legId?: LegId;
  /** For lack of whose consent. */
  readonly missing?: LegId;
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

/** When its party is to have another one (R2, R25); undefined while nothing says so. */
export function dueAt({ state, due, openedAt, endedAt, closedAt }: Tap): Instant | undefined {
  if (due === true) return undefined;
  if (state === 'running' && openedAt !== undefined) return openedAt + RENEWED_AFTER_MS;
  return state === 'ended' && endedAt !== undefined && closedAt !== undefined ? closedAt + LEAVES_WITHIN_MS : undefined;
}

/** Those of the same party that were there before it and are still open. */
export const olderThan = ({ taps }: Recording, tap: Tap): readonly Tap[] =>
  taps.slice(0, taps.indexOf(tap)).filter(({ legId, state }) => legId === tap.legId && state !== 'ended');

/** Whether one that came later is being written in its stead. */
export const isReplaced = ({ taps }: Recording, tap: Tap): boolean =>
  taps.slice(taps.indexOf(tap) + 1).some(({ legId, state }) => legId === tap.legId && state === 'running');

/** For lack of whose consent somebody is left out, and who noted that. */
export const whoseSake = ({ id, consent }: Pick<Leg, 'id' | 'consent'>) => ({
  missing: id,
  ...(consent && { by: consent.by }),
});

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

const ofFiles: ReadonlySet<string> = new Set([
  'recording.sideRequested',
  'recording.sideStarted',
  'recording.sideEnded',
  'recording.sideDue',
] satisfies FactType[]);

/** About the files at the PBX, of which a long call has many: nothing that anybody of the call has to know. */
export const isOfFile = ({ type }: { readonly type: FactType }): boolean => ofFiles.has(type);
