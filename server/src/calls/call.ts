/** A call and its legs as they stand now. A leg is one party's connection to one PBX. */
import type { AgentId, BridgeId, CallId, Instant, LegId, NumberId, ProviderId, QueueId } from '../kernel/ids.ts';
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
  'unknownNumber',
  'busy',
  'noAnswer',
  'rejected',
  'unreachable',
  'failed',
  'lost',
] as const;
export type CallEnd = (typeof callEnds)[number];

export const legRoles = ['caller', 'agent', 'callee'] as const;
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
  hangUp?: { readonly at: Instant; readonly cause: HangUpCause; readonly tries: number };
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
    }
  | {
      readonly state: 'connected';
      readonly bridgeId: BridgeId;
      readonly legIds: readonly LegId[];
      readonly since: Instant;
      readonly queueId?: QueueId;
    }
  | { readonly state: 'ending'; readonly end: CallEnd };

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
  /** How many legs the call ever had; the next leg's number. */
  legCount: number;
  /** The seq of the fact that began its latest visit to a queue; 0 before the first. */
  visit: number;
  priority: number;
  tags: readonly string[];
  disposition?: Disposition;
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
}

export const answerPolicies = ['atOnce', 'withAgent'] as const;
export type AnswerPolicy = (typeof answerPolicies)[number];

/** The leg of the party outside: who called in, or who was called. */
export function remoteLeg(call: Call): Leg | undefined {
  for (const leg of call.legs.values()) if (leg.role !== 'agent') return leg;
  return undefined;
}

export const nextBridgeId = (call: Call): BridgeId => `${call.id}-b${call.bridges.length + 1}` as BridgeId;

/** The id of the call's next leg (`offset` 0), or of one after it. */
export const nextLegId = (call: Pick<Call, 'id' | 'legCount'>, offset = 0): LegId =>
  `${call.id}-l${call.legCount + 1 + offset}` as LegId;
