/** Everything that the floor can be told. */
import type { AgentStatus } from '../agents/agent.ts';
import type { Skill } from '../agents/skills.ts';
import type { AnswerPolicy, HangUpCause } from '../calls/call.ts';
import type { Notes } from '../calls/notes.ts';
import type { Country } from '../kernel/e164.ts';
import type {
  AgentId,
  BoardId,
  CallId,
  Instant,
  KeyId,
  LegId,
  NumberId,
  ProviderId,
  QueueId,
  RecordingId,
  SessionId,
  SupervisionId,
  TapId,
  TeamId,
  UserId,
} from '../kernel/ids.ts';
import type { Effect, EffectType } from './effect.ts';
import type { BoardSettings, Hash, KeyRole, SessionEnd, SignInRefusal, UserRole } from '../people/people.ts';
import type { QueueSettings } from '../queues/queue.ts';
import type { ConsentProfile } from '../recordings/jurisdiction.ts';
import type { RecordingGap, RecordingPolicy } from '../recordings/recording.ts';
import type { DestructionCertificate, StoredRecording } from '../recordings/vault.ts';
import type { SupervisionMode, SupervisionRight } from '../supervision/supervision.ts';
import type { Box, BoxSettings } from '../voicemail/voicemail.ts';
import type { Actor } from './fact.ts';
import type { ProviderEvent } from './event.ts';

/** An effect that was to be told of has been carried out. */
export interface EffectDone {
  readonly type: 'effect.done';
  readonly effect: Effect;
}

/** An effect that the PBX refused or did not answer in time. */
export interface EffectFailed {
  readonly type: 'effect.failed';
  readonly effect: EffectType;
  readonly callId: CallId;
  readonly legId?: LegId;
  readonly tapId?: TapId;
  readonly cause: HangUpCause;
  /** Legs that turned out not to be there any more. */
  readonly gone?: readonly LegId[];
}

interface By {
  readonly by: Actor;
}

/** About a call that goes on, as its sender saw it (C18). */
interface OfCall extends By {
  readonly callId: CallId;
  readonly key?: string;
  readonly expectedVersion?: number;
}

/** The call is the one that is supervised. */
interface OfSupervision extends By, Pick<OfCall, 'key' | 'expectedVersion'> {
  readonly supervisionId: SupervisionId;
}

/** `agentId`: who of the conversation acts; needed when several agents take part (C21). */
interface OfParty extends OfCall {
  readonly agentId?: AgentId;
}

/** Where a call may be given to. */
export type Destination =
  | { readonly kind: 'agent'; readonly agentId: AgentId }
  | { readonly kind: 'queue'; readonly queueId: QueueId }
  | { readonly kind: 'voicemail'; readonly box: Box }
  /** An extension or a number outside, as typed. */
  | { readonly kind: 'number'; readonly number: string };

/** A phone that can be rung. */
export type PhoneDestination = Exclude<Destination, { kind: 'queue' | 'voicemail' }>;

export type Command =
  | ({
      readonly type: 'configureCentre';
      /** For a new centre. */
      readonly site?: string;
      /** As before when absent. */
      readonly name?: string;
      readonly timeZone: string;
      /** As before when absent; for a new centre that of the time zone. */
      readonly country?: Country;
      /** As before when absent. */
      readonly blocked?: readonly string[];
      readonly allowed?: readonly string[];
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
      /** As the queue says when absent. */
      readonly recording?: RecordingPolicy;
      readonly consent?: ConsentProfile;
      readonly announcement?: string;
    } & By)
  | ({ readonly type: 'removeNumber'; readonly numberId: NumberId } & By)
  | ({
      readonly type: 'saveAgent';
      readonly agentId: AgentId;
      readonly isNew: boolean;
      readonly name: string;
      readonly extension?: { readonly providerId: ProviderId; readonly extension: string };
      /** E.164; none when absent. */
      readonly callerId?: string;
      /** None when absent. */
      readonly skills?: readonly Skill[];
      /** To be recorded, once for all calls. */
      readonly recordingConsent?: boolean;
      /** None when absent. */
      readonly voicemail?: BoxSettings;
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
  | ({ readonly type: 'extendWrapUp'; readonly agentId: AgentId } & By)
  | ({
      readonly type: 'placeCall';
      readonly agentId: AgentId;
      readonly to: string;
      readonly key?: string;
    } & By)
  | ({ readonly type: 'hangUp' } & OfCall)
  /** `legId`: which party; the only other one when absent. */
  | ({ readonly type: 'holdCall'; readonly legId?: LegId } & OfParty)
  | ({ readonly type: 'resumeCall'; readonly legId?: LegId } & OfParty)
  /** `legId`: the one who acts when absent. */
  | ({ readonly type: 'muteCall'; readonly legId?: LegId; readonly muted: boolean } & OfParty)
  | ({ readonly type: 'dropParty'; readonly legId: LegId } & OfCall)
  | ({ readonly type: 'sendDtmf'; readonly legId?: LegId; readonly digits: string } & OfParty)
  | ({ readonly type: 'transferCall'; readonly to: Destination } & OfParty)
  | ({ readonly type: 'startConsult'; readonly to: PhoneDestination } & OfParty)
  | ({ readonly type: 'swapConsult' } & OfCall)
  | ({ readonly type: 'mergeConsult' } & OfCall)
  | ({ readonly type: 'completeConsult' } & OfCall)
  | ({ readonly type: 'cancelConsult' } & OfCall)
  | ({ readonly type: 'parkCall' } & OfParty)
  | ({ readonly type: 'retrieveCall'; readonly agentId: AgentId } & OfCall)
  | ({ readonly type: 'moveCall'; readonly queueId?: QueueId; readonly priority?: number } & OfCall)
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
      readonly followUpAt?: Instant;
      readonly past?: Notes & { readonly queueId?: QueueId };
    } & By)
  /** `phone`: an extension of the call's PBX; the agent's own who they are when absent. */
  | ({
      readonly type: 'superviseCall';
      readonly mode: SupervisionMode;
      readonly reason: string;
      readonly phone?: string;
    } & OfCall)
  | ({ readonly type: 'changeSupervision'; readonly mode: SupervisionMode } & OfSupervision)
  | ({ readonly type: 'endSupervision' } & OfSupervision)
  | ({ readonly type: 'takeOverCall' } & OfSupervision)
  | ({ readonly type: 'handBackCall' } & OfSupervision)
  | ({ readonly type: 'startRecording' } & OfCall)
  | ({ readonly type: 'stopRecording' } & OfCall)
  | ({ readonly type: 'pauseRecording'; readonly reason: string } & OfCall)
  | ({ readonly type: 'resumeRecording' } & OfCall)
  /** About the consent of a party to being recorded. */
  | ({ readonly type: 'giveConsent'; readonly legId: LegId } & OfCall)
  | ({ readonly type: 'withdrawConsent'; readonly legId: LegId } & OfCall)
  | ({ readonly type: 'askForConsent'; readonly legId: LegId } & OfCall)
  /** The file is in the vault. The gaps are told as they lie on its time line. */
  | ({
      readonly type: 'recordingStored';
      readonly recordingId: RecordingId;
      readonly stored: StoredRecording;
      readonly gaps: readonly RecordingGap[];
    } & By)
  | ({ readonly type: 'recordingDelayed'; readonly recordingId: RecordingId; readonly reason: string } & By)
  | ({ readonly type: 'recordingFailed'; readonly recordingId: RecordingId; readonly reason: string } & By)
  /** Rings the agent's own phone. */
  | ({ readonly type: 'recordGreeting'; readonly box: Box; readonly agentId: AgentId } & By)
  /** `media`: how the PBX plays what was said. */
  | ({ readonly type: 'greetingTaken'; readonly recordingId: RecordingId; readonly media: string } & By)
  /** Whoever sends this has looked whether the sender has the box. */
  | ({ readonly type: 'setVoicemailHeard'; readonly recordingId: RecordingId; readonly heard: boolean } & By)
  | ({ readonly type: 'playRecording'; readonly recordingId: RecordingId; readonly callId: CallId } & By)
  | ({
      readonly type: 'setLegalHold';
      readonly recordingId: RecordingId;
      readonly callId: CallId;
      readonly held: boolean;
      readonly reason: string;
    } & By)
  /** Before its key is destroyed. */
  | ({
      readonly type: 'doomRecording';
      readonly recordingId: RecordingId;
      readonly callId: CallId;
      readonly reason: string;
    } & By)
  | ({ readonly type: 'spareRecording'; readonly recordingId: RecordingId; readonly callId: CallId } & By)
  /** After its key was destroyed. */
  | ({
      readonly type: 'recordingDeleted';
      readonly recordingId: RecordingId;
      readonly callId: CallId;
      readonly certificate: DestructionCertificate;
      readonly reason: string;
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
      readonly supervision?: readonly SupervisionRight[];
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
export type Input = ProviderEvent | EffectDone | EffectFailed | Command | { readonly type: 'tick' };

export type CommandType = Command['type'];
export type { Instant };
