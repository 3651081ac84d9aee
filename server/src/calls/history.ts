/** The port to what is kept of calls, past and present: the rows that the projections make of the journal. Filled by persistence/. */
import type { AgentId, CallId, Instant, LegId, NumberId, ProviderId, QueueId } from '../kernel/ids.ts';
import type { Actor, Fact, WithdrawReason } from '../floor/fact.ts';
import type { RefusalCode } from '../kernel/refusal.ts';
import type { CallScope } from '../people/sight.ts';
import type { QueueExit } from '../queues/queue.ts';
import type { CallEnd, Direction, HangUpCause, LegRole } from './call.ts';
import type { Notes } from './notes.ts';

export const callStates = [
  'arrived',
  'asking',
  'queued',
  'dialling',
  'connecting',
  'connected',
  'transferring',
  'parked',
  'leavingMessage',
  'ending',
  'ended',
] as const;
export type CallState = (typeof callStates)[number];

export interface CallRecord extends Notes {
  readonly id: CallId;
  readonly direction: Direction;
  readonly providerId: ProviderId;
  readonly numberId?: NumberId;
  readonly state: CallState;
  /** How it ended; present in `ending` and `ended`. */
  readonly end?: CallEnd;
  /** The number that was called; blank once erased. */
  readonly dialled: string;
  readonly remoteNumber: string;
  readonly remoteName: string;
  readonly priority: number;
  /** The queue that the call is or was last in. */
  readonly queueId?: QueueId;
  /** The agent who talks or talked last; for an outbound call the one who placed it. */
  readonly agentId?: AgentId;
  readonly arrivedAt: Instant;
  readonly connectedAt?: Instant;
  readonly endedAt?: Instant;
  /** D5 */
  readonly dispositionMissing: boolean;
}

export interface LegRecord {
  readonly id: LegId;
  readonly role: LegRole;
  readonly agentId?: AgentId;
  /** The extension or number that was rung; blank for a caller and once erased. */
  readonly target: string;
  readonly startedAt: Instant;
  readonly answeredAt?: Instant;
  readonly endedAt?: Instant;
  readonly cause?: HangUpCause;
}

export const offerOutcomes = ['accepted', 'missed', 'rejected', 'failed', 'withdrawn'] as const;
export type OfferOutcome = (typeof offerOutcomes)[number];

export interface OfferRecord {
  readonly legId: LegId;
  readonly agentId: AgentId;
  readonly queueId: QueueId;
  readonly penalty: number;
  readonly madeAt: Instant;
  /** Absent while the phone rings. */
  readonly outcome?: OfferOutcome;
  readonly endedAt?: Instant;
  /** Present when withdrawn. */
  readonly withdrawReason?: WithdrawReason;
  /** Present when failed. */
  readonly failCause?: HangUpCause;
}

export interface QueueVisitRecord {
  readonly queueId: QueueId;
  readonly joinedAt: Instant;
  /** When the caller began to wait, in whichever queue. */
  readonly waitingSince: Instant;
  /** Absent while the call is still in the queue. */
  readonly exit?: QueueExit;
  readonly leftAt?: Instant;
  readonly waitedMs?: number;
  readonly agentId?: AgentId;
}

export const commandOutcomes = ['open', 'done', 'refused', 'failed'] as const;
export type CommandOutcome = (typeof commandOutcomes)[number];

/** A command about a call that went on (C19). */
export interface CommandRecord {
  readonly command: string;
  readonly askedAt: Instant;
  readonly by: Actor;
  readonly outcome: CommandOutcome;
  /** Present when refused. */
  readonly code?: RefusalCode;
  /** Absent while open. */
  readonly tookMs?: number;
}

/** All given conditions must hold; an empty list holds for nothing. */
export interface CallFilter {
  readonly id?: CallId;
  readonly states?: readonly CallState[];
  readonly direction?: Direction;
  /** Was in this queue at any time. */
  readonly queueId?: QueueId;
  /** Was offered to, or talked with, this agent at any time. */
  readonly agentId?: AgentId;
  /** Dialled or remote number in canonical form (digits only); matches the end of either. */
  readonly number?: string;
  /** The other party's number is this one, however it is written; in canonical form. */
  readonly remote?: string;
  /** `number` or `remote` as it is dialled in its own country, as calls from before there were countries may have it. */
  readonly national?: string;
  /** Ended in one of these ways. */
  readonly ends?: readonly CallEnd[];
  readonly waitedAtLeastMs?: number;
  readonly talkedAtLeastMs?: number;
  /** Has one of these tags, however they are spelled. */
  readonly tags?: readonly string[];
  readonly dispositions?: readonly string[];
  /** Whether it has a disposition at all. */
  readonly disposed?: boolean;
  /** Whether it lacks one that its queue needs. */
  readonly undisposed?: boolean;
  /** Has a follow-up at or after. */
  readonly followUpFrom?: Instant;
  /** Has a follow-up before. */
  readonly followUpTo?: Instant;
  /** Stands in the note. */
  readonly note?: string;
  /** Arrived at or after. */
  readonly from?: Instant;
  /** Arrived before. */
  readonly to?: Instant;
  /** Was in one of these queues, or had a leg of one of these agents, at any time. */
  readonly within?: CallScope;
}

/** The place after a call in the list; lists run from the newest arrival to the oldest, by id where two are equal. */
export interface CallCursor {
  readonly arrivedAt: Instant;
  readonly id: CallId;
}

export interface CallPage {
  readonly calls: readonly CallRecord[];
  readonly more: boolean;
}

/** A word that calls are noted with, and how many of the newest noted calls have it. */
export interface NoteWord {
  readonly word: string;
  readonly count: number;
}

export interface NoteWordsAsked {
  readonly kind: 'tag' | 'disposition';
  /** Stands in the word; empty for all words. */
  readonly search: string;
  /** Of these calls only. */
  readonly within?: CallScope;
  readonly first: number;
}

export interface CallHistory {
  /** At most `first` calls (the caller bounds it to 100). */
  findCalls(filter: CallFilter, first: number, after: CallCursor | undefined, signal: AbortSignal): Promise<CallPage>;
  /** The words in use, most used first, as the newest calls spell them; at most 100. */
  noteWords(asked: NoteWordsAsked, signal: AbortSignal): Promise<readonly NoteWord[]>;
  /** Those of them that there are, and that are within; at most 1,000. */
  callsById(
    ids: readonly CallId[],
    within: CallScope | undefined,
    signal: AbortSignal,
  ): Promise<ReadonlyMap<CallId, CallRecord>>;
  /** In the order in which they began; at most 1,000 each. */
  legsOf(id: CallId, signal: AbortSignal): Promise<readonly LegRecord[]>;
  offersOf(id: CallId, signal: AbortSignal): Promise<readonly OfferRecord[]>;
  visitsOf(id: CallId, signal: AbortSignal): Promise<readonly QueueVisitRecord[]>;
  commandsOf(id: CallId, signal: AbortSignal): Promise<readonly CommandRecord[]>;
  /** The facts about a call, of these types when given, in order; at most `limit`, from the first after this seq. */
  factsOf(
    id: CallId,
    page: { readonly types?: readonly Fact['type'][]; readonly after: number; readonly limit: number },
    signal: AbortSignal,
  ): Promise<readonly Fact[]>;
}
