/** Everything that the floor can be told. */
import type { AgentStatus, PhoneState } from '../agents/agent.ts';
import type { Skill } from '../agents/skills.ts';
import type { AnswerPolicy, HangUpCause, Party } from '../calls/call.ts';
import type { Notes } from '../calls/notes.ts';
import type {
  AgentId,
  BoardId,
  BridgeId,
  CallId,
  Instant,
  KeyId,
  LegId,
  NumberId,
  ProviderId,
  QueueId,
  SessionId,
  TeamId,
  UserId,
} from '../kernel/ids.ts';
import type { BoardSettings, Hash, KeyRole, SessionEnd, SignInRefusal, UserRole } from '../people/people.ts';
import type { QueueSettings } from '../queues/queue.ts';
import type { Actor } from './fact.ts';

/** What a PBX reports, in our words. Providers may repeat and lose events; the floor bears both. */
export type ProviderEvent =
  | {
      readonly type: 'leg.arrived';
      readonly providerId: ProviderId;
      readonly legId: LegId;
      readonly dialled: string;
      readonly remote: Party;
      /** Already answered by the PBX's own dial plan. */
      readonly answered: boolean;
    }
  | { readonly type: 'leg.ringing'; readonly providerId: ProviderId; readonly legId: LegId }
  | { readonly type: 'leg.answered'; readonly providerId: ProviderId; readonly legId: LegId }
  | { readonly type: 'leg.left'; readonly providerId: ProviderId; readonly legId: LegId; readonly cause: HangUpCause }
  | {
      readonly type: 'legs.joined';
      readonly providerId: ProviderId;
      readonly bridgeId: BridgeId;
      readonly legIds: readonly LegId[];
    }
  | {
      readonly type: 'phone.changed';
      readonly providerId: ProviderId;
      readonly extension: string;
      readonly state: PhoneState;
    }
  | { readonly type: 'provider.connected'; readonly providerId: ProviderId; readonly version: string }
  | {
      readonly type: 'provider.lost';
      readonly providerId: ProviderId;
      readonly reason: string;
      readonly restarted?: boolean;
    }
  | { readonly type: 'provider.snapshot'; readonly providerId: ProviderId; readonly live: LiveLegs };

/** What is really there, as the PBX lists it. */
export interface LiveLegs {
  /** Those that came in from outside stand in the order of their arrival. */
  readonly legs: readonly LiveLeg[];
  readonly phones: readonly { readonly extension: string; readonly state: PhoneState }[];
  /** Every talk bridge of ours, with or without anybody in it. */
  readonly talkBridges: readonly BridgeId[];
  /** When true, an extension that is not listed does not exist on the PBX. */
  readonly phonesComplete: boolean;
}

export interface LiveLeg {
  readonly legId: LegId;
  readonly state: 'arrived' | 'ringing' | 'up';
  /** In a talk bridge (with its id), in the waiting room, or in neither. */
  readonly place:
    | { readonly kind: 'talk'; readonly bridgeId: BridgeId }
    | { readonly kind: 'waiting' }
    | { readonly kind: 'none' };
  /** Present when the leg came in from outside. */
  readonly inbound?: { readonly dialled: string; readonly remote: Party };
}

/** An effect that the PBX refused or did not answer in time. */
export interface EffectFailed {
  readonly type: 'effect.failed';
  readonly effect: 'ring' | 'join' | 'answer' | 'wait' | 'hangUp' | 'indicate' | 'clear';
  readonly callId: CallId;
  readonly legId?: LegId;
  readonly cause: HangUpCause;
  /** Legs that turned out not to be there any more. */
  readonly gone?: readonly LegId[];
}

interface By {
  readonly by: Actor;
}

export type Command =
  | ({
      readonly type: 'configureCentre';
      /** For a new centre. */
      readonly site?: string;
      /** As before when absent. */
      readonly name?: string;
      readonly timeZone: string;
    } & By)
  | ({
      readonly type: 'saveProvider';
      readonly providerId: ProviderId;
      readonly isNew: boolean;
      readonly name: string;
      readonly kind: string;
      readonly primary: boolean;
      readonly address: string;
      readonly settings: Readonly<Record<string, string>>;
      readonly sealed: string;
    } & By)
  | ({ readonly type: 'removeProvider'; readonly providerId: ProviderId } & By)
  | ({
      readonly type: 'saveQueue';
      readonly queueId: QueueId;
      readonly isNew: boolean;
      readonly settings: QueueSettings;
    } & By)
  | ({ readonly type: 'removeQueue'; readonly queueId: QueueId } & By)
  | ({
      readonly type: 'saveNumber';
      readonly numberId: NumberId;
      readonly isNew: boolean;
      readonly providerId: ProviderId;
      readonly number: string;
      readonly queueId: QueueId;
      readonly answer: AnswerPolicy;
    } & By)
  | ({ readonly type: 'removeNumber'; readonly numberId: NumberId } & By)
  | ({
      readonly type: 'saveAgent';
      readonly agentId: AgentId;
      readonly isNew: boolean;
      readonly name: string;
      readonly extension?: { readonly providerId: ProviderId; readonly extension: string };
      /** None when absent. */
      readonly skills?: readonly Skill[];
    } & By)
  | ({ readonly type: 'removeAgent'; readonly agentId: AgentId } & By)
  | ({
      readonly type: 'saveMember';
      readonly agentId: AgentId;
      readonly queueId: QueueId;
      readonly penalty: number;
    } & By)
  | ({ readonly type: 'removeMember'; readonly agentId: AgentId; readonly queueId: QueueId } & By)
  | ({
      readonly type: 'pauseMember';
      readonly agentId: AgentId;
      readonly queueId: QueueId;
      readonly reason: string;
    } & By)
  | ({ readonly type: 'unpauseMember'; readonly agentId: AgentId; readonly queueId: QueueId } & By)
  | ({
      readonly type: 'setAgentStatus';
      readonly agentId: AgentId;
      readonly status: AgentStatus;
      /** Why away; ignored for the others. */
      readonly reason: string;
    } & By)
  | ({ readonly type: 'endWrapUp'; readonly agentId: AgentId } & By)
  | ({ readonly type: 'placeCall'; readonly agentId: AgentId; readonly to: string } & By)
  | ({ readonly type: 'hangUp'; readonly callId: CallId } & By)
  | ({
      readonly type: 'moveCall';
      readonly callId: CallId;
      readonly queueId?: QueueId;
      readonly priority?: number;
    } & By)
  /** `past`: what the history holds of a call that the floor no longer knows, found by whoever sends this. */
  | ({
      readonly type: 'setTags';
      readonly callId: CallId;
      readonly tags: readonly string[];
      readonly past?: Notes;
    } & By)
  | ({
      readonly type: 'setDisposition';
      readonly callId: CallId;
      /** Null takes it away. */
      readonly code: string | null;
      readonly note: string;
      readonly past?: Notes;
    } & By)
  | ({
      readonly type: 'saveUser';
      readonly userId: UserId;
      readonly isNew: boolean;
      readonly login: string;
      readonly name: string;
      readonly role: UserRole;
      readonly agentId?: AgentId;
      readonly teamIds: readonly TeamId[];
    } & By)
  | ({ readonly type: 'removeUser'; readonly userId: UserId } & By)
  /** `hash`: argon2id, made at the edge. `keepSession`: the one in which it was asked for. */
  | ({
      readonly type: 'setPassword';
      readonly userId: UserId;
      readonly hash: string;
      readonly keepSession?: SessionId;
    } & By)
  | ({
      readonly type: 'refuseSignIn';
      readonly userId?: UserId;
      readonly reason: SignInRefusal;
      readonly login: string;
    } & By)
  | ({
      readonly type: 'openSession';
      readonly sessionId: SessionId;
      readonly userId: UserId;
      readonly access: Hash;
      readonly refresh: Hash;
    } & By)
  | ({
      readonly type: 'refreshSession';
      readonly sessionId: SessionId;
      /** The hash of the refresh token that was shown. */
      readonly presented: Hash;
      readonly access: Hash;
      readonly refresh: Hash;
    } & By)
  | ({ readonly type: 'endSession'; readonly sessionId: SessionId; readonly reason: SessionEnd } & By)
  | ({
      readonly type: 'saveTeam';
      readonly teamId: TeamId;
      readonly isNew: boolean;
      readonly name: string;
      readonly queueIds: readonly QueueId[];
      readonly agentIds: readonly AgentId[];
    } & By)
  | ({ readonly type: 'removeTeam'; readonly teamId: TeamId } & By)
  /** A key with a known id is replaced. */
  | ({
      readonly type: 'saveKey';
      readonly keyId: KeyId;
      readonly name: string;
      readonly role: KeyRole;
      readonly hash: Hash;
      readonly boardId?: BoardId;
      readonly expiresAt?: Instant;
    } & By)
  | ({ readonly type: 'revokeKey'; readonly keyId: KeyId } & By)
  | ({
      readonly type: 'saveBoard';
      readonly boardId: BoardId;
      readonly isNew: boolean;
      readonly settings: BoardSettings;
    } & By)
  | ({ readonly type: 'removeBoard'; readonly boardId: BoardId } & By);

/** `tick` says only that time has passed: the deadlines that are due are met. */
export type Input = ProviderEvent | EffectFailed | Command | { readonly type: 'tick' };

export type CommandType = Command['type'];
export type { Instant };
