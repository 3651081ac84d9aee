/** A call and its legs as they stand now. A leg is one party's connection to one PBX. */
import type {
  AgentId,
  BridgeId,
  CallId,
  Instant,
  LegId,
  NumberId,
  PlayId,
  ProviderId,
  QueueId,
} from '../kernel/ids.ts';
import type { Awaited } from '../floor/decision.ts';
import type { Actor } from '../floor/fact.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { Asking, Consent } from '../recordings/consent.ts';
import type { RecordingTerms } from '../recordings/recording.ts';
import type { PastSupervision, Supervision } from '../supervision/supervision.ts';
import type { Box, LeavingMessage } from '../voicemail/voicemail.ts';
import type { Disposition, Notes } from './notes.ts';

export const directions = ['inbound', 'outbound', 'internal'] as const;
export type Direction = (typeof directions)[number];

/** Why a leg went away, in the same words for every provider (reference: Q.850 and each vendor's own lists). */
export const hangUpCauses = [
  'normal',
  'busy',
  'noAnswer',
  'rejected',
  'answeredElsewhere',
  'unreachable',
  'congestion',
  'unallocated',
  'failed',
  'lost',
] as const;
export type HangUpCause = (typeof hangUpCauses)[number];

/** How a call ended, seen as a whole. `lost`: the PBX no longer knew the call when we looked again. */
export const callEnds = [
  'completed',
  'abandoned',
  'timedOut',
  'empty',
  'overflowed',
  'withdrawn',
  'voicemail',
  'unknownNumber',
  'busy',
  'noAnswer',
  'rejected',
  'unreachable',
  'failed',
  'lost',
] as const;
export type CallEnd = (typeof callEnds)[number];

export const legRoles = ['caller', 'agent', 'callee', 'supervisor'] as const;
export type LegRole = (typeof legRoles)[number];

/** `requested`: asked of the PBX, nothing heard yet. `arrived`: in from outside, not answered. */
export const legStates = ['requested', 'arrived', 'ringing', 'up'] as const;
export type LegState = (typeof legStates)[number];

export interface Leg {
  readonly id: LegId;
  readonly role: LegRole;
  readonly agentId?: AgentId;
  readonly target?: Target;
  readonly createdAt: Instant;
  /** When a phone that rings has rung long enough. */
  readonly ringUntil?: Instant;
  state: LegState;
  answeredAt?: Instant;
  hold?: Hold;
  mute?: Mute;
  /** What it has said to being recorded, and that it is being asked (R19). */
  consent?: Consent;
  asking?: Asking;
  /** Its own hold button was pressed. */
  heldItself?: true;
  hangUp?: { readonly at: Instant; readonly cause: HangUpCause; readonly tries: number };
}

/** Out of the conversation and on music, or on the way there or back. */
export interface Hold {
  readonly state: 'requested' | 'held' | 'resuming';
  /** Since when it is wished; what was waited through remains seen after that. */
  readonly since: Instant;
  /** How often the PBX was asked for this. */
  readonly tries: number;
}

/** What is wished and what the PBX does; gone when both are no. */
export interface Mute {
  readonly wanted: boolean;
  readonly muted: boolean;
}

/** Whom to ring: an extension of the PBX, or a number outside. */
export type Target =
  | { readonly kind: 'extension'; readonly extension: string }
  | { readonly kind: 'outside'; readonly number: string };

export interface Party {
  readonly number: string;
  readonly name: string;
}

/** Where a call is. Each state carries only what exists in it. */
export type Stage =
  | { readonly state: 'arrived' }
  /** A caller is asked for consent before they wait in this queue (R17). */
  | { readonly state: 'asking'; readonly queueId: QueueId; readonly legId: LegId; readonly since: Instant }
  | {
      readonly state: 'queued';
      readonly queueId: QueueId;
      /** When the caller began to wait; kept through moves and returns. */
      readonly waitingSince: Instant;
      /** When this visit to this queue began. */
      readonly joinedAt: Instant;
      /** The seq of the fact that began the visit: the visit's identity. */
      readonly visit: number;
      readonly offers: Map<LegId, Offer>;
    }
  | { readonly state: 'dialling'; readonly agentId: AgentId }
  | {
      readonly state: 'connecting';
      readonly since: Instant;
      /** How often the PBX was asked to join them. */
      readonly tries: number;
      readonly bridgeId: BridgeId;
      readonly legIds: readonly LegId[];
      readonly queueId?: QueueId;
      readonly waitingSince?: Instant;
      /** Who gets the call back when they are not joined (C25). */
      readonly from?: AgentId;
    }
  | {
      readonly state: 'connected';
      readonly bridgeId: BridgeId;
      /** All parties of the conversation, also those on hold. */
      readonly legIds: readonly LegId[];
      readonly since: Instant;
      readonly queueId?: QueueId;
      readonly consult?: Consult;
    }
  | Transferring
  | Parked
  | LeavingMessage
  | { readonly state: 'ending'; readonly end: CallEnd };

/** A third party on the side of a conversation (C27). */
export interface Consult {
  /** Whose consultation it is. */
  readonly ownLegId: LegId;
  readonly legId: LegId;
  readonly bridgeId: BridgeId;
  readonly state: 'ringing' | 'joining' | 'talking';
  /** With whom the agent is: the third party, or the conversation. */
  readonly front: 'consult' | 'call';
}

/** One party waits while another is rung (C24, C25). */
export interface Transferring {
  readonly state: 'transferring';
  readonly since: Instant;
  /** Who waits. */
  readonly legId: LegId;
  /** Whose phone rings. */
  readonly ringing: LegId;
  readonly from: AgentId;
  /** Why whoever was rung was not had: the agent it is from is rung as soon as they have really hung up. */
  readonly missed?: TransferBack;
  /** Why the call comes back to the agent it is from; absent while the target rings. */
  readonly back?: TransferBack;
  readonly queueId?: QueueId;
}

export const transferBacks = ['busy', 'noAnswer', 'rejected', 'unreachable', 'failed', 'parked'] as const;
/** Why a call comes back to an agent; `parked`: nobody retrieved it. */
export type TransferBack = (typeof transferBacks)[number];

/** Why a consultation is over without having become anything else. */
export type ConsultEnd = Exclude<TransferBack, 'parked'> | 'cancelled' | 'left';

/** One party waits in a slot (C30). */
export interface Parked {
  readonly state: 'parked';
  readonly since: Instant;
  readonly until: Instant;
  readonly slot: string;
  readonly legId: LegId;
  readonly from: AgentId;
  /** The phone of whoever retrieves it, while it rings. */
  readonly retrieving?: LegId;
  readonly queueId?: QueueId;
}

/** A command about the call, remembered by its key and until it is settled (C18, C19). */
export interface CommandEntry {
  readonly seq: number;
  readonly at: Instant;
  readonly key: string | null;
  readonly command: string;
  readonly awaits?: Awaited;
  readonly refused?: Refusal;
  /** The id of what it made, when that is not the call. */
  readonly made?: string;
}

/** One attempt to give a waiting call to one agent; its id is that of the agent's leg. */
export interface Offer {
  readonly legId: LegId;
  readonly agentId: AgentId;
  readonly queueId: QueueId;
  readonly madeAt: Instant;
  readonly ringUntil: Instant;
  readonly penalty: number;
}

export interface Call {
  readonly id: CallId;
  /** The seq of the fact that began it: of callers who have waited equally long, the smaller came first. */
  readonly seq: number;
  readonly direction: Direction;
  readonly providerId: ProviderId;
  readonly arrivedAt: Instant;
  readonly dialled: string;
  readonly remote: Party;
  readonly numberId?: NumberId;
  /** Whether the caller's leg is answered as soon as it waits, or only when an agent takes the call. */
  readonly answer: AnswerPolicy;
  readonly legs: Map<LegId, Leg>;
  /** Talk bridges made for it, to be cleared at its end. */
  readonly bridges: BridgeId[];
  /** It was placed to say the greeting of this box. */
  greeting?: { readonly box: Box; readonly by: Actor };
  /** How often something was played to one of its parties. */
  plays?: number;
  /** How many legs the call ever had; the next leg's number. */
  legCount: number;
  /** The seq of the fact that began its latest visit to a queue; 0 before the first. */
  visit: number;
  priority: number;
  /** When the caller first queued: their place in any later line (C26). */
  agedSince?: Instant;
  /** When its parties first talked. */
  talkedSince?: Instant;
  /** When it is ended, since nobody of the centre is in it (C33). */
  aloneUntil?: Instant;
  /** The last commands about it, in their order. */
  readonly commands: CommandEntry[];
  tags: readonly string[];
  disposition?: Disposition;
  /** Who supervises it, in the order of their coming, and who did. */
  supervisions?: readonly Supervision[];
  supervised?: readonly PastSupervision[];
  /** How it is recorded (R28). */
  recordingTerms?: RecordingTerms;
  /** How many recordings of it were begun. */
  recordings?: number;
  /** The last one was stopped, and none begins by itself any more. */
  recordingStopped?: true;
  stage: Stage;
  /** Grows with every fact about the call; a command may name the version that its sender saw. */
  version: number;
}

/** What an agent who wraps it up still sees of a call: the floor forgets it when it ends. */
export interface WrappedCall extends Notes {
  readonly direction: Direction;
  readonly dialled: string;
  readonly remote: Party;
  readonly arrivedAt: Instant;
  readonly talkingSince: Instant;
  /** By whom, as far as anything could be heard. */
  readonly supervised?: readonly PastSupervision[];
}

export const answerPolicies = ['atOnce', 'withAgent'] as const;
export type AnswerPolicy = (typeof answerPolicies)[number];

/** The leg of the party outside: who called in, or who was called. */
export function remoteLeg(call: Call): Leg | undefined {
  let going: Leg | undefined;
  for (const leg of call.legs.values()) {
    if (!isRemote(leg)) continue;
    if (!leg.hangUp) return leg;
    going ??= leg;
  }
  return going;
}

export const isRemote = ({ role }: Leg): boolean => role === 'caller' || role === 'callee';

export const nextBridgeId = (call: Call): BridgeId => `${call.id}-b${call.bridges.length + 1}` as BridgeId;

/** The id of the next thing that is played to a party of the call. Whatever fact tells of it counts `plays` up. */
export const nextPlayId = ({ id, plays = 0 }: Pick<Call, 'id' | 'plays'>): PlayId => `${id}-p${plays + 1}` as PlayId;

/** The id of the call's next leg (`offset` 0), or of one after it. */
export const nextLegId = (call: Pick<Call, 'id' | 'legCount'>, offset = 0): LegId =>
  `${call.id}-l${call.legCount + 1 + offset}` as LegId;
