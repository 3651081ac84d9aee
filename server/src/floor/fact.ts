/**
 * Everything that can have happened, in the past tense. The journal is the ordered list of these.
 * `personal` holds what erasure blanks (names, numbers); a fact must fold without it.
 * A shape never changes under its version: a new shape gets a new version and an upgrade in `upgrade`.
 */
import type { AgentStatus, PhoneState } from '../agents/agent.ts';
import type { Skill } from '../agents/skills.ts';
import type { AnswerPolicy, CallEnd, HangUpCause, LegRole } from '../calls/call.ts';
import type { ControlFacts } from '../calls/controlFacts.ts';
import type { Country } from '../kernel/e164.ts';
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
  RecordingId,
  SessionId,
  TapId,
  TeamId,
  UserId,
} from '../kernel/ids.ts';
import type { BoardSettings, Hash, KeyRole, SessionEnd, SignInRefusal, UserRole } from '../people/people.ts';
import type { Explanation } from '../queues/explain.ts';
import type { QueueExit, QueueSettings } from '../queues/queue.ts';
import type { ConsentFacts } from '../recordings/consentFacts.ts';
import type { ConsentProfile } from '../recordings/jurisdiction.ts';
import type { MuteReason, RecordingGap, RecordingPolicy, Side } from '../recordings/recording.ts';
import type { DestructionCertificate, StoredRecording } from '../recordings/vault.ts';
import type { SupervisionFacts } from '../supervision/facts.ts';
import type { SupervisionRight } from '../supervision/supervision.ts';
import type { VoicemailFacts } from '../voicemail/facts.ts';
import type { Box, BoxSettings } from '../voicemail/voicemail.ts';
import type { Facet } from './facet.ts';

/** Who sent a command: a user, an API key, or the system itself. Never a person's name. */
export interface Actor {
  readonly kind: 'user' | 'key' | 'agent' | 'system';
  readonly id: string;
}

export interface PersonalParty {
  readonly number: string;
  readonly name: string;
}

/** Keys, payload and personal part of every type of fact. */
export interface FactShapes extends ConsentFacts, SupervisionFacts, ControlFacts, VoicemailFacts {
  'centre.configured': {
    /** `name`: empty while nobody has given one. */
    payload: {
      site: string;
      name: string;
      timeZone: string;
      country: Country;
      dayStart: Instant;
      nextDayAt: Instant;
      by: Actor;
    };
    /** A whole number in them may be a person's. */
    personal: { blocked: readonly string[]; allowed: readonly string[] };
  };
  'day.started': { payload: { dayStart: Instant; nextDayAt: Instant } };
  /** So many facts before this one are no longer in the journal: whatever they were about was to leave no trace. */
  'facts.forgotten': { payload: { facts: number; by: Actor } };

  'provider.configured': {
    providerId: ProviderId;
    payload: {
      name: string;
      kind: string;
      primary: boolean;
      address: string;
      settings: Readonly<Record<string, string>>;
      by: Actor;
    };
    /** The sealed secrets of the connection; never sent to anyone. */
    personal: { sealed: string };
  };
  'provider.removed': { providerId: ProviderId; payload: { by: Actor } };
  'provider.connected': { providerId: ProviderId; payload: { version: string; facets?: readonly Facet[] } };
  'provider.lost': { providerId: ProviderId; payload: { reason: string } };
  /** What the floor believed was held against what the PBX lists; from here on it may be decided upon. */
  'provider.reconciled': {
    providerId: ProviderId;
    payload: {
      live: number;
      adopted: number;
      gone: number;
      stray: number;
      phonesComplete: boolean;
      /** How many differences were closed: what had happened unseen, and what was asked for again. */
      differences?: number;
    };
  };
  /** Out of reach for too long: its calls are taken to be over. */
  'provider.givenUp': { providerId: ProviderId; payload: { calls: number } };
  'phone.changed': { providerId: ProviderId; payload: { extension: string; state: PhoneState } };

  'queue.configured': { queueId: QueueId; payload: { settings: QueueSettings; by: Actor } };
  'queue.removed': { queueId: QueueId; payload: { by: Actor } };
  'number.configured': {
    numberId: NumberId;
    payload: {
      providerId: ProviderId;
      number: string;
      queueId: QueueId;
      answer: AnswerPolicy;
      recording?: RecordingPolicy;
      consent?: ConsentProfile;
      announcement?: string;
      by: Actor;
    };
  };
  'number.removed': { numberId: NumberId; payload: { by: Actor } };

  'agent.configured': {
    agentId: AgentId;
    payload: {
      extension?: { providerId: ProviderId; extension: string };
      callerId?: string;
      skills: readonly Skill[];
      recordingConsent?: true;
      voicemail?: BoxSettings;
      by: Actor;
    };
    personal: { name: string };
  };
  /** `span`: the seq of the span of (status, activity) that ends with it. */
  'agent.removed': { agentId: AgentId; payload: { span: number; by: Actor } };
  'status.changed': { agentId: AgentId; payload: { status: AgentStatus; reason: string; by: Actor } };
  'agent.rested': { agentId: AgentId; payload: Record<never, never> };
  /** `extensionMs`: by how much it can be extended; absent or 0 for not at all. */
  'wrapUp.started': {
    agentId: AgentId;
    queueId: QueueId;
    callId: CallId;
    payload: { until: Instant; extensionMs?: number; dispositionNeeded?: true };
  };
  'wrapUp.extended': { agentId: AgentId; callId: CallId; payload: { until: Instant; by: Actor } };
  'wrapUp.ended': { agentId: AgentId; callId: CallId; payload: { by: Actor } };
  'member.configured': { agentId: AgentId; queueId: QueueId; payload: { penalty: number; by: Actor } };
  'member.removed': { agentId: AgentId; queueId: QueueId; payload: { by: Actor } };
  'member.paused': { agentId: AgentId; queueId: QueueId; payload: { reason: string; by: Actor } };
  'member.unpaused': { agentId: AgentId; queueId: QueueId; payload: { by: Actor } };

  'user.configured': {
    payload: {
      userId: UserId;
      role: UserRole;
      agent?: AgentId;
      teamIds: readonly TeamId[];
      supervision?: readonly SupervisionRight[];
      by: Actor;
    };
    personal: { login: string; name: string };
  };
  'user.removed': { payload: { userId: UserId; by: Actor } };
  /** The argon2id hash goes into the table of users and nowhere else (P1). */
  'user.passwordSet': { payload: { userId: UserId; by: Actor }; personal: { hash: string } };
  'user.signInRefused': { payload: { userId?: UserId; reason: SignInRefusal; by: Actor }; personal: { login: string } };
  'session.opened': {
    payload: { sessionId: SessionId; userId: UserId; expiresAt: Instant; accessUntil: Instant; by: Actor };
    personal: { access: Hash; refresh: Hash };
  };
  'session.refreshed': {
    payload: { sessionId: SessionId; expiresAt: Instant; accessUntil: Instant };
    personal: { access: Hash; refresh: Hash };
  };
  'session.ended': { payload: { sessionId: SessionId; userId: UserId; reason: SessionEnd; by: Actor } };
  'team.configured': {
    payload: { teamId: TeamId; name: string; queueIds: readonly QueueId[]; agentIds: readonly AgentId[]; by: Actor };
  };
  'team.removed': { payload: { teamId: TeamId; by: Actor } };
  'key.configured': {
    payload: { keyId: KeyId; name: string; role: KeyRole; boardId?: BoardId; expiresAt?: Instant; by: Actor };
    personal: { hash: Hash };
  };
  'key.revoked': { payload: { keyId: KeyId; by: Actor } };
  'board.configured': { payload: { boardId: BoardId; settings: BoardSettings; by: Actor } };
  'board.removed': { payload: { boardId: BoardId; by: Actor } };

  'call.arrived': {
    callId: CallId;
    providerId: ProviderId;
    legId: LegId;
    payload: { numberId?: NumberId; answer: AnswerPolicy; answered: boolean; arrivedAt: Instant };
    personal: { dialled: string; remote: PersonalParty };
  };
  'call.placed': {
    callId: CallId;
    providerId: ProviderId;
    agentId: AgentId;
    payload: { direction: 'outbound' | 'internal'; by: Actor };
    personal: { remote: PersonalParty };
  };
  'call.prioritised': { callId: CallId; queueId: QueueId; payload: { priority: number; by: Actor } };
  /** All its tags from now on. Of a call that is over, too. */
  'call.tagged': { callId: CallId; payload: { tags: readonly string[]; by: Actor } };
  /** `code` null: it has none any more. `label`: of a code that its queue has laid down. */
  'call.disposed': {
    callId: CallId;
    payload: { code: string | null; label?: string; followUpAt?: Instant; by: Actor };
    personal: { note: string };
  };
  'call.queued': {
    callId: CallId;
    queueId: QueueId;
    payload: { priority: number; waitingSince: Instant; returned: boolean };
  };
  'queue.left': {
    callId: CallId;
    queueId: QueueId;
    agentId?: AgentId;
    payload: { exit: QueueExit; waitedMs: number; by: Actor };
  };
  'routing.decided': { callId: CallId; queueId: QueueId; payload: Explanation };

  'offer.made': {
    callId: CallId;
    queueId: QueueId;
    agentId: AgentId;
    legId: LegId;
    payload: { ringUntil: Instant; penalty: number; position: number };
  };
  'offer.accepted': { callId: CallId; queueId: QueueId; agentId: AgentId; legId: LegId; payload: { rangMs: number } };
  'offer.missed': { callId: CallId; queueId: QueueId; agentId: AgentId; legId: LegId; payload: { restUntil: Instant } };
  'offer.rejected': {
    callId: CallId;
    queueId: QueueId;
    agentId: AgentId;
    legId: LegId;
    payload: { restUntil: Instant };
  };
  'offer.failed': {
    callId: CallId;
    queueId: QueueId;
    agentId: AgentId;
    legId: LegId;
    payload: { cause: HangUpCause; restUntil: Instant };
  };
  'offer.withdrawn': {
    callId: CallId;
    queueId: QueueId;
    agentId: AgentId;
    legId: LegId;
    payload: { reason: WithdrawReason };
  };

  'leg.requested': {
    callId: CallId;
    legId: LegId;
    agentId?: AgentId;
    payload: { role: LegRole; ringUntil: Instant };
    personal: { target: string };
  };
  'leg.ringing': { callId: CallId; legId: LegId; agentId?: AgentId; payload: Record<never, never> };
  'leg.answered': { callId: CallId; legId: LegId; agentId?: AgentId; payload: Record<never, never> };
  'leg.hangUpRequested': { callId: CallId; legId: LegId; payload: { cause: HangUpCause; tries: number } };
  'leg.left': { callId: CallId; legId: LegId; agentId?: AgentId; payload: { cause: HangUpCause } };
  'join.requested': {
    callId: CallId;
    agentId?: AgentId;
    queueId?: QueueId;
    payload: {
      bridgeId: BridgeId;
      legIds: readonly LegId[];
      waitingSince?: Instant;
      tries: number;
      /** Who gets the call back when they are not joined. */
      from?: AgentId;
    };
  };
  'call.connected': { callId: CallId; queueId?: QueueId; payload: Record<never, never> };
  'recording.requested': {
    callId: CallId;
    providerId: ProviderId;
    queueId?: QueueId;
    /** `box`: it is a message for that one. `greeting`: that of this one. */
    payload: { recordingId: RecordingId; box?: Box; greeting?: Box; by: Actor };
    /** Who leaves the message. */
    personal?: { remote: PersonalParty };
  };
  'recording.sideRequested': {
    callId: CallId;
    legId: LegId;
    agentId?: AgentId;
    payload: { recordingId: RecordingId; tapId: TapId; side: Side };
  };
  /** `startedAt` and `endedAt` are the PBX's own time, which is so far behind ours. */
  'recording.sideStarted': {
    callId: CallId;
    legId: LegId;
    payload: { recordingId: RecordingId; tapId: TapId; startedAt: Instant; behindMs: number };
  };
  'recording.sideEnded': {
    callId: CallId;
    legId: LegId;
    payload: { recordingId: RecordingId; tapId: TapId; endedAt?: Instant };
  };
  /** Its file has grown old, or ended although the party is there: another one is to take its place. */
  'recording.sideDue': {
    callId: CallId;
    legId: LegId;
    payload: { recordingId: RecordingId; tapId: TapId };
  };
  /** `why` null: is taken down again. */
  'recording.sideMuted': {
    callId: CallId;
    legId: LegId;
    /** `missing`: for lack of whose consent, and who noted that; nobody where that party has said nothing. */
    payload: { recordingId: RecordingId; tapId: TapId; why: MuteReason | null; missing?: LegId; by?: Actor };
  };
  /** Is not taken down at all, for lack of consent; or is again. */
  'recording.sideWithheld': {
    callId: CallId;
    legId: LegId;
    payload: { recordingId: RecordingId; withheld: boolean; missing?: LegId; by?: Actor };
  };
  'recording.paused': {
    callId: CallId;
    payload: { recordingId: RecordingId; reason: string; until: Instant; by: Actor };
  };
  /** By the system: the pause was forgotten. */
  'recording.resumed': { callId: CallId; payload: { recordingId: RecordingId; by: Actor } };
  /** `objector`: the party who did not agree, or not any more. */
  'recording.stopped': { callId: CallId; payload: { recordingId: RecordingId; objector?: LegId; by: Actor } };
  /** All its files are closed, and wait at the PBX to be fetched. */
  'recording.finished': { callId: CallId; payload: { recordingId: RecordingId } };
  /** Could not be fetched or stored for now; it is tried again. */
  'recording.delayed': { callId: CallId; payload: { recordingId: RecordingId; reason: string } };
  'recording.stored': {
    callId: CallId;
    payload: { recordingId: RecordingId; stored: StoredRecording; gaps: readonly RecordingGap[] };
  };
  /** Nothing of it could be kept. */
  'recording.failed': { callId: CallId; payload: { recordingId: RecordingId; reason: string } };
  /** Whether it is to be kept whatever its queue says. */
  'recording.legalHoldSet': {
    callId: CallId;
    payload: { recordingId: RecordingId; held: boolean; reason: string; by: Actor };
  };
  /** It is being deleted: nobody can order to keep it any more. */
  'recording.doomed': { callId: CallId; payload: { recordingId: RecordingId; reason: string; by: Actor } };
  /** It is not deleted after all: somebody had ordered to keep it, or nothing of it is there. */
  'recording.spared': { callId: CallId; payload: { recordingId: RecordingId; by: Actor } };
  /** Nobody can listen to it any more. */
  'recording.deleted': {
    callId: CallId;
    payload: { recordingId: RecordingId; certificate: DestructionCertificate; reason: string; by: Actor };
  };
  'recording.played': { callId: CallId; payload: { recordingId: RecordingId; by: Actor } };
  'call.ending': { callId: CallId; payload: { end: CallEnd; by: Actor } };
  'call.ended': { callId: CallId; payload: { end: CallEnd } };
}

export const withdrawReasons = ['answeredElsewhere', 'callerLeft', 'callMoved', 'callEnded', 'configChanged'] as const;
export type WithdrawReason = (typeof withdrawReasons)[number];

export type FactType = keyof FactShapes;

/** The version of shape that this code writes, per type; those not named are at 1. */
export const factVersions: Partial<Record<FactType, number>> = {
  'centre.configured': 3,
  'agent.configured': 2,
  'queue.configured': 3,
};

export interface FactEnvelope {
  readonly seq: number;
  readonly at: Instant;
  readonly version: number;
}

interface FactKeys {
  readonly callId?: CallId;
  readonly agentId?: AgentId;
  readonly queueId?: QueueId;
  readonly providerId?: ProviderId;
  readonly numberId?: NumberId;
  readonly legId?: LegId;
}

/** A fact before it has its place in the journal. */
export type NewFact = { readonly [T in FactType]: { readonly type: T } & FactKeys & Readonly<FactShapes[T]> }[FactType];
export type Fact = NewFact & FactEnvelope;
export type FactOf<T extends FactType> = Extract<Fact, { type: T }>;
