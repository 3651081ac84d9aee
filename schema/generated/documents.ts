// Made by `pnpm schema` from schema.graphql and documents/*.graphql.
export type { TypedDocumentNode } from '@graphql-typed-document-node/core';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What an agent is doing. */
export type Activity =
  /** Nothing: neither ringing nor talking nor wrapping up. */
  | 'IDLE'
  /** The phone is ringing. */
  | 'RINGING'
  /** On a call. */
  | 'TALKING'
  /** Finishing the work on the last call. */
  | 'WRAPPING_UP';

/** Who has done something. */
export type ActorKind =
  /** An agent, at a phone. */
  | 'AGENT'
  /** A program with a key. */
  | 'KEY'
  /** Ringside itself. */
  | 'SYSTEM'
  /** A user, with a password. */
  | 'USER';

/** What an agent chose. */
export type AgentStatus =
  /** Signed in and ready to be rung. */
  | 'AVAILABLE'
  /** Signed in and not to be rung, for a reason. */
  | 'AWAY'
  /** Signed out. */
  | 'OFFLINE';

/** When a caller's call is answered, and so begins to cost them. */
export type AnswerPolicy =
  /** As soon as they wait: they hear the music of the queue. */
  | 'AT_ONCE'
  /** When an agent takes the call: until then they hear it ring. */
  | 'WITH_AGENT';

/** Which entries. All given conditions must hold. */
export type AuditFilter = {
  /** Is one of these actions. */
  readonly actions?: ReadonlyArray<FactType> | null | undefined;
  /** Was done by this user or key. */
  readonly actorId?: string | null | undefined;
  /** At this instant or later. */
  readonly from?: string | null | undefined;
  /** Was done to this. */
  readonly subjectId?: string | null | undefined;
  /** Before this instant. */
  readonly to?: string | null | undefined;
};

/** What an entry of the audit is about. */
export type AuditSubjectKind =
  /** An agent, and their membership in queues. */
  | 'AGENT'
  /** A board for a wall. */
  | 'BOARD'
  /** A call, and who supervised it. */
  | 'CALL'
  /** The centre as a whole. */
  | 'CENTRE'
  /** A key of a program or of a screen. */
  | 'KEY'
  /** A number that callers dial. */
  | 'NUMBER'
  /** A provider, so a PBX. */
  | 'PROVIDER'
  /** A queue and its settings. */
  | 'QUEUE'
  /** The recording of a call. */
  | 'RECORDING'
  /** A team, and who belongs to it. */
  | 'TEAM'
  /** A user, and their sessions. */
  | 'USER';

/** What a board shows at a time. */
export type BoardPage =
  /** A tile for each agent. */
  | 'AGENTS'
  /** The figures of all its queues together. */
  | 'OVERVIEW'
  /** A tile for each queue. */
  | 'QUEUES';

/** From when on the figures of a board stand out; what is left out stays, or is as for a new board. */
export type BoardThresholdsInput = {
  /** The longest wait, in milliseconds; 30,000 and 60,000 for a new board. */
  readonly longestWaitMs?: ThresholdInput | null | undefined;
  /** The service level, as a share from 0 to 1, where less is worse; 0.8 and 0.6 for a new board. */
  readonly serviceLevel?: ThresholdInput | null | undefined;
  /** Callers who wait; 5 and 10 for a new board. */
  readonly waiting?: ThresholdInput | null | undefined;
};

/** How a call ended, seen as a whole. */
export type CallEnd =
  /** The caller hung up before anyone answered. */
  | 'ABANDONED'
  /** The called party was busy. */
  | 'BUSY'
  /** The parties talked; whoever ended it. */
  | 'COMPLETED'
  /** Nobody was at work in the queue. */
  | 'EMPTY'
  /** The provider could not carry it. */
  | 'FAILED'
  /** The provider no longer knew the call when Ringside looked again. */
  | 'LOST'
  /** The called party did not answer. */
  | 'NO_ANSWER'
  /** The queue was full. */
  | 'OVERFLOWED'
  /** The called party rejected the call. */
  | 'REJECTED'
  /** The caller waited for as long as the queue allows. */
  | 'TIMED_OUT'
  /** The dialled number is not set up here. */
  | 'UNKNOWN_NUMBER'
  /** The called party could not be reached. */
  | 'UNREACHABLE'
  /** A message was left, or could have been. */
  | 'VOICEMAIL'
  /** It was ended by a command. */
  | 'WITHDRAWN';

/** Which calls. All given conditions must hold. */
export type CallFilter = {
  /** Was offered to, placed by or talked with this agent at any time. */
  readonly agentId?: string | null | undefined;
  /** Goes this way. */
  readonly direction?: Direction | null | undefined;
  /** Whether it lacks a disposition that its queue needs. */
  readonly dispositionMissing?: boolean | null | undefined;
  /** Its disposition has one of these codes. */
  readonly dispositions?: ReadonlyArray<string> | null | undefined;
  /** Ended in one of these ways. */
  readonly ends?: ReadonlyArray<CallEnd> | null | undefined;
  /** Somebody is to come back to it at this instant or later. */
  readonly followUpFrom?: string | null | undefined;
  /** Somebody is to come back to it before this instant. */
  readonly followUpTo?: string | null | undefined;
  /** Came in or was placed at this instant or later. */
  readonly from?: string | null | undefined;
  /** Whether it has a disposition. */
  readonly hasDisposition?: boolean | null | undefined;
  /** This stands in the note of its disposition; at most 200 characters. */
  readonly note?: string | null | undefined;
  /** The number of either side ends with these digits, at least three; punctuation does not matter. */
  readonly number?: string | null | undefined;
  /** Was in this queue at any time. */
  readonly queueId?: string | null | undefined;
  /** Stands in one of these states. */
  readonly states?: ReadonlyArray<CallState> | null | undefined;
  /** Has one of these tags; upper and lower case are the same. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** The parties talked for so many milliseconds or longer. */
  readonly talkedAtLeastMs?: number | null | undefined;
  /** Came in or was placed before this instant. */
  readonly to?: string | null | undefined;
  /** Waited in queues for so many milliseconds or longer. */
  readonly waitedAtLeastMs?: number | null | undefined;
};

/** Where a call stands. */
export type CallState =
  /** It has come in and is nowhere yet. */
  | 'ARRIVED'
  /** The caller is asked whether the call may be recorded, and waits after that. */
  | 'ASKING'
  /** The parties talk, or one of them is on hold. */
  | 'CONNECTED'
  /** An agent has answered and the two are being joined, or the other party is being called. */
  | 'CONNECTING'
  /** The agent's own phone rings before the other party is called. */
  | 'DIALLING'
  /** It is over. */
  | 'ENDED'
  /** It is being hung up. */
  | 'ENDING'
  /** One party hears a greeting or leaves a message. */
  | 'LEAVING_MESSAGE'
  /** One party waits in a slot, until somebody retrieves the call. */
  | 'PARKED'
  /** It waits in a queue, phones ringing for it or not. */
  | 'QUEUED'
  /** One party waits while another phone rings for them. */
  | 'TRANSFERRING';

/** Something that a provider can do through Ringside. */
export type Capability =
  /** Calls can be placed through it. */
  | 'ORIGINATE'
  /** It tells which phones are reachable. */
  | 'PHONES'
  /** Callers can wait in it, with music. */
  | 'QUEUEING'
  /** Conversations can be recorded, each party by itself. */
  | 'RECORD'
  /** Supervisors can listen, whisper and barge in. */
  | 'SUPERVISE';

/** How far a command has got. */
export type CommandOutcome =
  /** It is done and committed. */
  | 'DONE'
  /** It is committed, but the provider has not confirmed within two seconds; watch the call to see the end. */
  | 'PENDING';

/** Settings to be tried. Together with the id of a provider, what is left out is taken from there. */
export type ConnectionInput = {
  /** Where it is reached, such as `http://pbx.example:8088`. */
  readonly address?: string | null | undefined;
  /** The name under which Ringside takes calls there; `ringside` when not given. */
  readonly app?: string | null | undefined;
  /** What people outside see who are called through it, unless agent or queue say otherwise; empty for nothing. */
  readonly callerId?: string | null | undefined;
  /** The country whose way of writing that is, two letters of ISO 3166-1; empty for that of the centre. */
  readonly country?: string | null | undefined;
  /** How an extension is dialled, with `{extension}` in its place; `PJSIP/{extension}` when not given. */
  readonly endpointTemplate?: string | null | undefined;
  /** What sort of phone system it is. */
  readonly kind?: ProviderKind | null | undefined;
  /** How the trunk writes numbers. */
  readonly numberFormat?: NumberFormat | null | undefined;
  /** The password; kept encrypted and never sent back. */
  readonly password?: string | null | undefined;
  /** How a number outside is dialled, with `{number}` in its place, such as `PJSIP/{number}@trunk`. */
  readonly trunkTemplate?: string | null | undefined;
  /** The user as whom Ringside signs in. */
  readonly username?: string | null | undefined;
};

/** A step of a connection test; they are taken in this order. */
export type ConnectionStep =
  /** Receive events. */
  | 'EVENTS'
  /** Find out what can be done with it. */
  | 'FACETS'
  /** Find out whether it is the expected kind of phone system. */
  | 'IDENTIFY'
  /** Reach the address. */
  | 'REACH'
  /** See whether the user may do what is needed. */
  | 'RIGHTS'
  /** Sign in with user and password. */
  | 'SIGN_IN'
  /** See whether its version is supported. */
  | 'VERSION';

/** Whose consent a recording needs and how it is asked for. Defaults for engineers, and no legal advice. */
export type ConsentProfile =
  /** Austria: every party, by key. */
  | 'AT'
  /** Belgium: who is outside, by notice. */
  | 'BE'
  /** Switzerland: every party, by key. */
  | 'CH'
  /** Germany: every party, by key. */
  | 'DE'
  /** Spain: who is outside, by notice. */
  | 'ES'
  /** France: who is outside, by notice. */
  | 'FR'
  /** United Kingdom: who is outside, by notice. */
  | 'GB'
  /** Ireland: who is outside, by notice. */
  | 'IE'
  /** Italy: who is outside, by notice. */
  | 'IT'
  /** The Netherlands: who is outside, by notice. */
  | 'NL'
  /** Nobody is asked. */
  | 'NONE'
  /** Every party, by key; for countries of which nothing is known. */
  | 'STRICT'
  /** States of the USA in which all parties have to agree: every party, by notice. */
  | 'US_ALL_PARTIES'
  /** States of the USA in which one party is enough: nobody is asked. */
  | 'US_ONE_PARTY';

/** Whether a party has agreed to be recorded. */
export type ConsentState =
  /** It is being asked. */
  | 'ASKING'
  /** It has agreed. */
  | 'GIVEN'
  /** It has said nothing so far. */
  | 'MISSING'
  /** It does not need to. */
  | 'NOT_NEEDED'
  /** It has not agreed. */
  | 'REFUSED'
  /** It had agreed and does not any more. */
  | 'WITHDRAWN';

/** With whom an agent who consults is now. */
export type ConsultFront =
  /** With the conversation. */
  | 'CALL'
  /** With the third party. */
  | 'CONSULT';

/** How far a consultation is. */
export type ConsultState =
  /** The third party has answered. */
  | 'JOINING'
  /** The third party is being called. */
  | 'RINGING'
  /** The two talk, or did and may again. */
  | 'TALKING';

/** A new agent, signed out at first. */
export type CreateAgentInput = {
  /** What people outside see whom they call: a number that is set up at the provider of their phone, or its own. */
  readonly callerId?: string | null | undefined;
  /** The phone; an agent without one is offered no calls. */
  readonly extension?: ExtensionInput | null | undefined;
  /** What people call them; 80 characters at most. */
  readonly name: string;
  /** Whether they have agreed, once for all their calls, to be recorded. No when not given. */
  readonly recordingConsent?: boolean | null | undefined;
  /** What they can do and how well; 50 skills at most, each once. None when not given. */
  readonly skills?: ReadonlyArray<SkillInput> | null | undefined;
  /** The box for messages to them. None when not given. */
  readonly voicemail?: VoicemailBoxInput | null | undefined;
};

/** A new key for a program. */
export type CreateApiKeyInput = {
  /** When it becomes void; never when not given. */
  readonly expiresAt?: string | null | undefined;
  /** What people call it, such as the program that uses it; 80 characters at most. */
  readonly name: string;
  /** What it may do: ADMIN or CRM. */
  readonly role: Role;
};

/** A new board. */
export type CreateBoardInput = {
  /** What people call it; 80 characters at most. */
  readonly name: string;
  /** What it shows, one after the other; one page at least. OVERVIEW when not given. */
  readonly pages?: ReadonlyArray<BoardPage> | null | undefined;
  /** Which queues it shows; all when empty. All when not given. */
  readonly queueIds?: ReadonlyArray<string> | null | undefined;
  /** How long each page stays, in milliseconds: 3,000 at least, or 0 for the first one for ever. 20000 when not given. */
  readonly rotateAfterMs?: number | null | undefined;
  /** Whose agents it shows; all when empty. All when not given. */
  readonly teamIds?: ReadonlyArray<string> | null | undefined;
  /** From when on its figures stand out. */
  readonly thresholds?: BoardThresholdsInput | null | undefined;
};

/** A new number. */
export type CreateNumberInput = {
  /** What is played to whoever is asked for consent: a sound of the provider, such as `sound:consent`. That of the queue when not given. */
  readonly announcement?: string | null | undefined;
  /** When its calls are answered. AT_ONCE when not given. */
  readonly answer?: AnswerPolicy | null | undefined;
  /** Whose consent a recording needs and how it is asked for, whatever their queue says. As the queue says when not given. */
  readonly consent?: ConsentProfile | null | undefined;
  /** As callers dial it; digits, an international + and the usual punctuation. */
  readonly number: string;
  /** Where it is called. */
  readonly providerId: string;
  /** Where its callers wait. */
  readonly queueId: string;
  /** Whether its calls are recorded, whatever their queue says. As the queue says when not given. */
  readonly recording?: RecordingPolicy | null | undefined;
};

/** A new provider. */
export type CreateProviderInput = {
  /** Where it is reached, such as `http://pbx.example:8088`. */
  readonly address?: string | null | undefined;
  /** The name under which Ringside takes calls there; `ringside` when not given. */
  readonly app?: string | null | undefined;
  /** What people outside see who are called through it, unless agent or queue say otherwise; empty for nothing. */
  readonly callerId?: string | null | undefined;
  /** The country whose way of writing that is, two letters of ISO 3166-1; empty for that of the centre. */
  readonly country?: string | null | undefined;
  /** How an extension is dialled, with `{extension}` in its place; `PJSIP/{extension}` when not given. */
  readonly endpointTemplate?: string | null | undefined;
  /** What sort of phone system it is. */
  readonly kind: ProviderKind;
  /** What people call it; 80 characters at most. */
  readonly name: string;
  /** How the trunk writes numbers. E164 when not given. */
  readonly numberFormat?: NumberFormat | null | undefined;
  /** The password; kept encrypted and never sent back. */
  readonly password?: string | null | undefined;
  /** Whether it is the one that is used where nothing else is said; the first provider always is. */
  readonly primary?: boolean | null | undefined;
  /** How a number outside is dialled, with `{number}` in its place, such as `PJSIP/{number}@trunk`. */
  readonly trunkTemplate?: string | null | undefined;
  /** The user as whom Ringside signs in. */
  readonly username?: string | null | undefined;
};

/** A new queue. */
export type CreateQueueInput = {
  /** What is played to whoever is asked for consent: a sound of the provider, such as `sound:consent`. Nobody is asked when not given. */
  readonly announcement?: string | null | undefined;
  /** What people outside see who are called for it: a number that is set up at a provider, or its own. */
  readonly callerId?: string | null | undefined;
  /** Whose consent a recording needs and how it is asked for, where the number says nothing else. As in the centre's country when not given. */
  readonly consent?: ConsentProfile | null | undefined;
  /** Whether a wrap-up can be ended early only once the call has a disposition. No when not given. */
  readonly dispositionNeeded?: boolean | null | undefined;
  /** What can come of its calls: a tree of at most 3 levels and 200 codes, of which the leaves are chosen, each after the one above it; without any, every code is right. None when not given. */
  readonly dispositions?: ReadonlyArray<DispositionCodeInput> | null | undefined;
  /** For how many days recordings are kept, 1 to 36,500. Until somebody deletes them when not given. */
  readonly keepRecordingsDays?: number | null | undefined;
  /** The longest wait before a call overflows or ends, in milliseconds; 0 for no limit. 0 when not given. */
  readonly maxWaitMs?: number | null | undefined;
  /** The most callers who may wait, 10,000 at most; 0 for no limit but that of the server. 0 when not given. */
  readonly maxWaiting?: number | null | undefined;
  /** The provider's music class for waiting callers. default when not given. */
  readonly music?: string | null | undefined;
  /** What people call it; 80 characters at most. */
  readonly name: string;
  /** Where callers go who have waited too long or find nobody at work. */
  readonly overflowQueueId?: string | null | undefined;
  /** Misses in a row after which an agent is paused; 0 for never. 3 when not given. */
  readonly pauseAfterMisses?: number | null | undefined;
  /** After how long a pause of a recording ends by itself, in milliseconds; 10,000 to 3,600,000. 900000 when not given. */
  readonly pauseLimitMs?: number | null | undefined;
  /** Higher is served first, across all queues of an agent; -1,000 to 1,000. 0 when not given. */
  readonly priority?: number | null | undefined;
  /** Whether its calls are recorded, where their number says nothing else. NEVER when not given. */
  readonly recording?: RecordingPolicy | null | undefined;
  /** What a member must be able to do, with the least level of each; 10 at most, each once. None when not given. */
  readonly requiredSkills?: ReadonlyArray<SkillInput> | null | undefined;
  /** How long an agent who missed, rejected or failed an offer is left alone, in milliseconds. 5000 when not given. */
  readonly retryMs?: number | null | undefined;
  /** How long one agent's phone rings, in milliseconds; 1,000 to 300,000. 20000 when not given. */
  readonly ringTimeoutMs?: number | null | undefined;
  /** A call answered within this time counts for the service level, in milliseconds. 20000 when not given. */
  readonly serviceLevelMs?: number | null | undefined;
  /** Who of the ready members is rung next. LEAST_RECENT when not given. */
  readonly strategy?: Strategy | null | undefined;
  /** Whether its agents are told that they are supervised. AT_ONCE when not given. */
  readonly supervisionTold?: SupervisionTold | null | undefined;
  /** The box for messages of callers who would be let go. None when not given. */
  readonly voicemail?: VoicemailBoxInput | null | undefined;
  /** What becomes of callers while nobody is at work. WAIT when not given. */
  readonly whenEmpty?: WhenEmpty | null | undefined;
  /** By how much a wrap-up can be extended once, in milliseconds; 0 for not at all. As long as the wrap-up when not given. */
  readonly wrapUpExtensionMs?: number | null | undefined;
  /** How long an agent wraps up after a call, in milliseconds; 0 for not at all. 10000 when not given. */
  readonly wrapUpMs?: number | null | undefined;
};

/** A new team. Its supervisors are set up as users. */
export type CreateTeamInput = {
  /** Its agents; none when not given. */
  readonly agentIds?: ReadonlyArray<string> | null | undefined;
  /** What people call it; 80 characters at most. */
  readonly name: string;
  /** Its queues; none when not given. */
  readonly queueIds?: ReadonlyArray<string> | null | undefined;
};

/** A new user. */
export type CreateUserInput = {
  /** The agent who they are; the role AGENT needs one. */
  readonly agentId?: string | null | undefined;
  /** What they sign in with, such as a mail address; 100 characters at most, no spaces. Case does not matter. */
  readonly login: string;
  /** What people call them; 80 characters at most. */
  readonly name: string;
  /** From 10 to 200 characters; without one they can not sign in yet. */
  readonly password?: string | null | undefined;
  /** What they may do. */
  readonly role: UserRole;
  /** What they may do as a supervisor or admin; nobody else may do any of it. All when not given. */
  readonly supervision?: ReadonlyArray<SupervisionRight> | null | undefined;
  /** The teams in which they are. None when not given. */
  readonly teamIds?: ReadonlyArray<string> | null | undefined;
};

/** Where a call is given to. Exactly one of the fields. */
export type DestinationInput = {
  /** An agent's phone. */
  readonly agentId?: string | null | undefined;
  /** An extension, or a number outside, as people write it. */
  readonly number?: string | null | undefined;
  /** A queue; not for consultations. */
  readonly queueId?: string | null | undefined;
  /** To the voicemail of that agent or queue rather than to a phone; not for consultations. */
  readonly voicemail?: boolean | null | undefined;
};

/** Which way a call goes. */
export type Direction =
  /** In from outside. */
  | 'INBOUND'
  /** From one extension to another. */
  | 'INTERNAL'
  /** Out to a number outside. */
  | 'OUTBOUND';

/** A code for what comes of calls, or a branch of such codes. */
export type DispositionCodeInput = {
  /** What programs and statistics know it by; it never changes. 1 to 60 characters, once in the queue without regard to case. */
  readonly code: string;
  /** What people read. 1 to 80 characters. */
  readonly label: string;
  /** Whether it, and what is below it, needs the instant of a follow-up. No when not given. */
  readonly needsFollowUp?: boolean | null | undefined;
  /** Whether it, and what is below it, needs a note. No when not given. */
  readonly needsNote?: boolean | null | undefined;
  /** The code above it, which stands before it in the list; null at the top. */
  readonly parent?: string | null | undefined;
  /** Whether it, and what is below it, is not chosen any more. No when not given. */
  readonly retired?: boolean | null | undefined;
};

/** Which extensions; all conditions that are given must hold. */
export type ExtensionFilter = {
  /** Whether no agent has it. */
  readonly isFree?: boolean | null | undefined;
  /** Belongs to this provider. */
  readonly providerId?: string | null | undefined;
  /** What the extension or its agent's name contains, in capitals or not. */
  readonly search?: string | null | undefined;
};

/** An agent's phone. */
export type ExtensionInput = {
  /** As people dial it, such as `1001`; 40 characters at most. */
  readonly extension: string;
  /** The provider to which it belongs. */
  readonly providerId: string;
};

/** What a fact of the journal says has happened. */
export type FactType =
  /** An agent was set up or changed. */
  | 'AGENT_CONFIGURED'
  /** An agent was removed. */
  | 'AGENT_REMOVED'
  /** An agent who was left alone after an offer can be rung again. */
  | 'AGENT_RESTED'
  /** A board was saved. */
  | 'BOARD_CONFIGURED'
  /** A board was removed. */
  | 'BOARD_REMOVED'
  /** Those outside have talked for too long without anybody of the centre. */
  | 'CALL_ALONE_TOO_LONG'
  /** A call came in. */
  | 'CALL_ARRIVED'
  /** A command about a call was taken or refused. */
  | 'CALL_COMMANDED'
  /** The parties of a call talk. */
  | 'CALL_CONNECTED'
  /** A call was given a disposition, or its disposition was taken away. */
  | 'CALL_DISPOSED'
  /** A call is over. */
  | 'CALL_ENDED'
  /** A call is being ended. */
  | 'CALL_ENDING'
  /** Nobody of the centre is in a conversation any more; those outside talk on, for four hours at most. */
  | 'CALL_LEFT_ALONE'
  /** A call was parked. */
  | 'CALL_PARKED'
  /** An agent placed a call. */
  | 'CALL_PLACED'
  /** A waiting call's priority changed. */
  | 'CALL_PRIORITISED'
  /** A call began to wait in a queue. */
  | 'CALL_QUEUED'
  /** The tags of a call were set. */
  | 'CALL_TAGGED'
  /** The centre was set up or changed. */
  | 'CENTRE_CONFIGURED'
  /** What a command about a call asked for was done, or failed. */
  | 'COMMAND_SETTLED'
  /** A party is asked whether it may be recorded. */
  | 'CONSENT_ASKED'
  /** A party has heard the announcement, and a key is waited for. */
  | 'CONSENT_AWAITED'
  /** A party has agreed to be recorded. */
  | 'CONSENT_GIVEN'
  /** A party has not agreed to be recorded. */
  | 'CONSENT_REFUSED'
  /** A party could not be asked whether it may be recorded. */
  | 'CONSENT_UNASKED'
  /** A party does not agree any more to be recorded. */
  | 'CONSENT_WITHDRAWN'
  /** The agent left, and the third party has the conversation. */
  | 'CONSULT_COMPLETED'
  /** The third party left, or was not had. */
  | 'CONSULT_ENDED'
  /** The third party answered. */
  | 'CONSULT_JOINING'
  /** The third party came into the conversation. */
  | 'CONSULT_MERGED'
  /** The other party left, and agent and third party talk on. */
  | 'CONSULT_PROMOTED'
  /** A third party was called on the side. */
  | 'CONSULT_REQUESTED'
  /** Agent and third party talk on the side. */
  | 'CONSULT_STARTED'
  /** The agent changed between the third party and the conversation. */
  | 'CONSULT_SWAPPED'
  /** A new day of counting began. */
  | 'DAY_STARTED'
  /** Keys could not be sent to a party. */
  | 'DTMF_FAILED'
  /** Keys were to be sent to a party; which they were is not kept. */
  | 'DTMF_REQUESTED'
  /** Keys were sent to a party. */
  | 'DTMF_SENT'
  /** Facts were taken out of the journal, as what they were about was to leave no trace. */
  | 'FACTS_FORGOTTEN'
  /** Somebody is rung to say the greeting of a box. */
  | 'GREETING_ASKED'
  /** What was said is the greeting of its box. */
  | 'GREETING_TAKEN'
  /** Two parties are to be joined. */
  | 'JOIN_REQUESTED'
  /** An API key or the key of a board was made. */
  | 'KEY_CONFIGURED'
  /** A key was taken away. */
  | 'KEY_REVOKED'
  /** A party answered. */
  | 'LEG_ANSWERED'
  /** A phone dialled in to join a call. */
  | 'LEG_CAME'
  /** A leg is to be hung up. */
  | 'LEG_HANG_UP_REQUESTED'
  /** A party hears music. */
  | 'LEG_HELD'
  /** A phone’s own hold button was pressed. */
  | 'LEG_HELD_ITSELF'
  /** A party could not be put on hold, or brought back. */
  | 'LEG_HOLD_FAILED'
  /** A party was to be put on hold. */
  | 'LEG_HOLD_REQUESTED'
  /** A leg went away. */
  | 'LEG_LEFT'
  /** A party was muted, or unmuted. */
  | 'LEG_MUTED'
  /** A party could not be muted, or unmuted. */
  | 'LEG_MUTE_FAILED'
  /** A party was to be muted, or unmuted. */
  | 'LEG_MUTE_REQUESTED'
  /** A party is to be called. */
  | 'LEG_REQUESTED'
  /** A party is back in the conversation. */
  | 'LEG_RESUMED'
  /** A party was to be brought back into the conversation. */
  | 'LEG_RESUME_REQUESTED'
  /** A party's phone rings. */
  | 'LEG_RINGING'
  /** An agent was put into a queue, or the membership changed. */
  | 'MEMBER_CONFIGURED'
  /** A member was paused. */
  | 'MEMBER_PAUSED'
  /** An agent was taken out of a queue. */
  | 'MEMBER_REMOVED'
  /** A member's pause ended. */
  | 'MEMBER_UNPAUSED'
  /** A number was set up or changed. */
  | 'NUMBER_CONFIGURED'
  /** A number was removed. */
  | 'NUMBER_REMOVED'
  /** An agent took a call. */
  | 'OFFER_ACCEPTED'
  /** A phone could not be rung. */
  | 'OFFER_FAILED'
  /** An agent was offered a call. */
  | 'OFFER_MADE'
  /** An agent did not answer. */
  | 'OFFER_MISSED'
  /** An agent declined. */
  | 'OFFER_REJECTED'
  /** An offer was taken back. */
  | 'OFFER_WITHDRAWN'
  /** Somebody is retrieving a parked call. */
  | 'PARK_RETRIEVING'
  /** Whoever retrieved a parked call did not answer. */
  | 'PARK_UNRETRIEVED'
  /** A phone became reachable or unreachable. */
  | 'PHONE_CHANGED'
  /** A provider was set up or changed. */
  | 'PROVIDER_CONFIGURED'
  /** The link to a provider came up. */
  | 'PROVIDER_CONNECTED'
  /** A provider has been away for so long that its calls were given up. */
  | 'PROVIDER_GIVEN_UP'
  /** The link to a provider went down. */
  | 'PROVIDER_LOST'
  /** What really goes on at a provider has been compared with the floor. */
  | 'PROVIDER_RECONCILED'
  /** A provider was removed. */
  | 'PROVIDER_REMOVED'
  /** A queue was set up or changed. */
  | 'QUEUE_CONFIGURED'
  /** A call left a queue. */
  | 'QUEUE_LEFT'
  /** A queue was removed. */
  | 'QUEUE_REMOVED'
  /** A recording could not be stored yet; it is tried again. */
  | 'RECORDING_DELAYED'
  /** A recording was deleted by destroying its key; the entry is the certificate. */
  | 'RECORDING_DELETED'
  /** A recording is being deleted: nobody can order to keep it any more. */
  | 'RECORDING_DOOMED'
  /** A recording came to nothing. */
  | 'RECORDING_FAILED'
  /** A recording is complete and waits to be stored. */
  | 'RECORDING_FINISHED'
  /** It was ordered to keep a recording, or that order was lifted. */
  | 'RECORDING_LEGAL_HOLD_SET'
  /** A recording was paused. */
  | 'RECORDING_PAUSED'
  /** Somebody listened to a recording. */
  | 'RECORDING_PLAYED'
  /** A call is to be recorded. */
  | 'RECORDING_REQUESTED'
  /** A recording went on after a pause. */
  | 'RECORDING_RESUMED'
  /** Another file is to take the place of the one into which a party is taken down. */
  | 'RECORDING_SIDE_DUE'
  /** The file into which a party was taken down is complete. */
  | 'RECORDING_SIDE_ENDED'
  /** A party is left out of a recording, or taken down again. */
  | 'RECORDING_SIDE_MUTED'
  /** A party of a recorded call is to be taken down. */
  | 'RECORDING_SIDE_REQUESTED'
  /** A party of a call is being recorded. */
  | 'RECORDING_SIDE_STARTED'
  /** A party is not taken down at all, for lack of consent, or is again. */
  | 'RECORDING_SIDE_WITHHELD'
  /** A recording is not deleted after all. */
  | 'RECORDING_SPARED'
  /** A recording was ended. */
  | 'RECORDING_STOPPED'
  /** A recording was stored. */
  | 'RECORDING_STORED'
  /** It was decided whom to ring for a call. */
  | 'ROUTING_DECIDED'
  /** A session ended: signed out, taken away or run out. */
  | 'SESSION_ENDED'
  /** A user signed in. */
  | 'SESSION_OPENED'
  /** A user who is signed in was given new tokens. */
  | 'SESSION_REFRESHED'
  /** An agent signed in or out, or went away. */
  | 'STATUS_CHANGED'
  /** A supervision went on in another mode, of another agent, or waits. */
  | 'SUPERVISION_CHANGED'
  /** The provider was asked to put a supervisor somewhere. */
  | 'SUPERVISION_DIRECTED'
  /** Nobody supervises a call any more who did, or who wanted to. */
  | 'SUPERVISION_ENDED'
  /** A supervision is to end. */
  | 'SUPERVISION_END_REQUESTED'
  /** A call was handed back to its agent; the supervisor leaves. */
  | 'SUPERVISION_HANDED_BACK'
  /** A call could not be handed back. */
  | 'SUPERVISION_HAND_BACK_FAILED'
  /** A supervisor wants to hand a call back; the agent is rung. */
  | 'SUPERVISION_HAND_BACK_REQUESTED'
  /** A supervisor wants another mode. */
  | 'SUPERVISION_MODE_REQUESTED'
  /** Somebody wants to supervise a call; their phone is rung. */
  | 'SUPERVISION_REQUESTED'
  /** A supervision began. */
  | 'SUPERVISION_STARTED'
  /** A call could not be taken over. */
  | 'SUPERVISION_TAKE_OVER_FAILED'
  /** A supervisor wants to take a call over. */
  | 'SUPERVISION_TAKE_OVER_REQUESTED'
  /** A supervisor took a call over; the agent leaves. */
  | 'SUPERVISION_TOOK_OVER'
  /** A team was set up or changed. */
  | 'TEAM_CONFIGURED'
  /** A team was removed. */
  | 'TEAM_REMOVED'
  /** A transferred or parked call could not be given back to the agent. */
  | 'TRANSFER_FAILED'
  /** Whoever a call was transferred to was not had, while the agent it is from still hung up. */
  | 'TRANSFER_MISSED'
  /** A call was transferred. */
  | 'TRANSFER_REQUESTED'
  /** A transferred or parked call came back to the agent. */
  | 'TRANSFER_RETURNING'
  /** A user was set up or changed. */
  | 'USER_CONFIGURED'
  /** A user was given another password. */
  | 'USER_PASSWORD_SET'
  /** A user was removed. */
  | 'USER_REMOVED'
  /** Somebody tried to sign in and was turned away. */
  | 'USER_SIGN_IN_REFUSED'
  /** A party was asked for a message. */
  | 'VOICEMAIL_ASKED'
  /** A message is taken down from here on. */
  | 'VOICEMAIL_BEGUN'
  /** A message was deleted with its recording. */
  | 'VOICEMAIL_DELETED'
  /** A party went on from the greeting to the tone. */
  | 'VOICEMAIL_GREETED'
  /** Somebody has heard a message. */
  | 'VOICEMAIL_HEARD'
  /** A message was left, and can be listened to. */
  | 'VOICEMAIL_LEFT'
  /** A message was marked as new again. */
  | 'VOICEMAIL_UNHEARD'
  /** An agent ended the wrap-up, or its time was over. */
  | 'WRAP_UP_ENDED'
  /** A wrap-up was given more time. */
  | 'WRAP_UP_EXTENDED'
  /** An agent began to wrap up. */
  | 'WRAP_UP_STARTED';

/** Why a leg went away, in the same words for every provider. */
export type HangUpCause =
  /** Another phone took the call. */
  | 'ANSWERED_ELSEWHERE'
  /** The party was busy. */
  | 'BUSY'
  /** There was no free line. */
  | 'CONGESTION'
  /** The provider failed. */
  | 'FAILED'
  /** The provider no longer knew the leg when Ringside looked again. */
  | 'LOST'
  /** Someone hung up. */
  | 'NORMAL'
  /** The party did not answer. */
  | 'NO_ANSWER'
  /** The party rejected the call. */
  | 'REJECTED'
  /** There is no such number. */
  | 'UNALLOCATED'
  /** The party could not be reached. */
  | 'UNREACHABLE';

/** Whether a party hears music instead of the others. */
export type HoldState =
  /** It is on hold. */
  | 'HELD'
  /** It is in the conversation. */
  | 'NONE'
  /** It is being put on hold. */
  | 'REQUESTED'
  /** It is being brought back. */
  | 'RESUMING';

/** Whose connection a leg is. */
export type LegRole =
  /** An agent's. */
  | 'AGENT'
  /** Who was called. */
  | 'CALLEE'
  /** Who called in. */
  | 'CALLER'
  /** Somebody who supervises the call. */
  | 'SUPERVISOR';

/** How the link to a provider stands. */
export type LinkState =
  /** Up. */
  | 'CONNECTED'
  /** Down; it is tried again and again. Calls that were going on there are kept for a while. */
  | 'LOST'
  /** Reached again, but what really goes on there is not yet known; no new calls are offered. */
  | 'RECONCILING'
  /** Not tried yet. */
  | 'UNKNOWN';

/** Which calls. All given conditions must hold. */
export type LiveCallFilter = {
  /** One of these agents talks, is being called or is being rung. */
  readonly agentIds?: ReadonlyArray<string> | null | undefined;
  /** Goes this way. */
  readonly direction?: Direction | null | undefined;
  /** Waits in, or came through, one of these queues. */
  readonly queueIds?: ReadonlyArray<string> | null | undefined;
  /** Stands in one of these states. */
  readonly states?: ReadonlyArray<LiveState> | null | undefined;
};

/** Where a call that is going on stands. */
export type LiveState =
  /** It has come in and is nowhere yet. */
  | 'ARRIVED'
  /** The caller is asked whether the call may be recorded, and waits after that. */
  | 'ASKING'
  /** The parties talk, or one of them is on hold. */
  | 'CONNECTED'
  /** An agent has answered and the two are being joined, or the other party is being called. */
  | 'CONNECTING'
  /** The agent's own phone rings before the other party is called. */
  | 'DIALLING'
  /** It is being hung up. */
  | 'ENDING'
  /** One party hears a greeting or leaves a message. */
  | 'LEAVING_MESSAGE'
  /** One party waits in a slot, until somebody retrieves the call. */
  | 'PARKED'
  /** It waits in a queue, phones ringing for it or not. */
  | 'QUEUED'
  /** One party waits while another phone rings for them. */
  | 'TRANSFERRING';

/** What an agent does about a call. */
export type MyPart =
  /** Their phone rings. */
  | 'RINGING'
  /** They are on the call. */
  | 'TALKING'
  /** They finish the work on it. */
  | 'WRAP_UP';

/** What a node does. */
export type NodeState =
  /** It follows, but lacked facts that had been there for a second. */
  | 'BEHIND'
  /** It decides, and has the links to the phone systems. */
  | 'LEADS'
  /** It was not heard of for three seconds: it hangs, is cut off, or was killed. After a minute it is forgotten. */
  | 'SILENT'
  /** It follows, answers, and would lead if the leader went. */
  | 'STANDS_BY'
  /** It was told to stop. */
  | 'STOPPING';

/** How a trunk writes phone numbers. */
export type NumberFormat =
  /** With a plus and the code of the country: `+493023125001`. */
  | 'E164'
  /** With what its country dials to reach another one: `00493023125001`. */
  | 'INTERNATIONAL'
  /** As they are dialled in its country, `03023125001`, and those of other countries as INTERNATIONAL. */
  | 'NATIONAL';

/** What keeps an agent from being offered a call. */
export type Obstacle =
  /** Signed in and away. */
  | 'AWAY'
  /** The last call is still being hung up. */
  | 'HANGING_UP'
  /** Lacks a skill that the queue requires, or has it at too low a level. */
  | 'LACKS_SKILL'
  /** Has no phone. */
  | 'NO_EXTENSION'
  /** Signed out. */
  | 'OFFLINE'
  /** Paused in this queue. */
  | 'PAUSED'
  /** The phone is off the network. */
  | 'PHONE_OFFLINE'
  /** The provider knows no such extension. */
  | 'PHONE_UNKNOWN'
  /** The link to the provider of the phone is down. */
  | 'PROVIDER_LOST'
  /** Left alone for a moment after an offer that was missed, rejected or failed. */
  | 'RESTING'
  /** The phone is ringing. */
  | 'RINGING'
  /** On a call. */
  | 'TALKING'
  /** Finishing the work on the last call. */
  | 'WRAPPING_UP';

/** How an offer ended. */
export type OfferOutcome =
  /** The agent answered. */
  | 'ACCEPTED'
  /** The phone could not be rung. */
  | 'FAILED'
  /** The phone rang until its time was over. */
  | 'MISSED'
  /** The agent declined. */
  | 'REJECTED'
  /** It was taken back before the agent answered. */
  | 'WITHDRAWN';

/** How far a party is. */
export type PartyState =
  /** It has called and was not answered yet. */
  | 'ARRIVED'
  /** It is about to be rung. */
  | 'REQUESTED'
  /** Its phone rings. */
  | 'RINGING'
  /** It is on the phone. */
  | 'UP';

/** Why an agent was not chosen. */
export type PassedOverReason =
  /** Signed in and away. */
  | 'AWAY'
  /** Others came before by the strategy. */
  | 'BEHIND'
  /** The last call was still being hung up. */
  | 'HANGING_UP'
  /** Lacked a skill that the queue required, or had it at too low a level. */
  | 'LACKS_SKILL'
  /** Had no phone. */
  | 'NO_EXTENSION'
  /** Signed out. */
  | 'OFFLINE'
  /** Others with a lower penalty were ready. */
  | 'OTHER_TIER'
  /** Paused in this queue. */
  | 'PAUSED'
  /** The phone was off the network. */
  | 'PHONE_OFFLINE'
  /** The provider knew no such extension. */
  | 'PHONE_UNKNOWN'
  /** The link to the provider of the phone was down. */
  | 'PROVIDER_LOST'
  /** Left alone for a moment after an offer that was not taken. */
  | 'RESTING'
  /** Being rung. */
  | 'RINGING'
  /** On a call. */
  | 'TALKING'
  /** Finishing the work on the last call. */
  | 'WRAPPING_UP';

/** A right; each holds for what its owner sees. */
export type Permission =
  /** Act on calls and agents. */
  | 'COMMAND'
  /** Set up the centre and its people. */
  | 'CONFIGURE'
  /** Read everything but secrets. */
  | 'READ'
  /** Watch queues and agents, without phone numbers. */
  | 'WATCH';

/** How an agent's phone stands. */
export type PhoneState =
  /** The provider has no such extension. */
  | 'ABSENT'
  /** Off the network. */
  | 'OFFLINE'
  /** Reachable. */
  | 'ONLINE'
  /** The provider has not said, or there is no phone. */
  | 'UNKNOWN';

/** What sort of phone system a provider is. */
export type ProviderKind =
  /** An Asterisk 22.10.1 or newer, through its REST interface. */
  | 'ASTERISK'
  /** A phone system in memory, for demonstrations and tests. */
  | 'SIMULATOR';

/** How a caller left a queue. Every visit ends by exactly one. */
export type QueueExit =
  /** The caller hung up. */
  | 'ABANDONED'
  /** An agent took the call. */
  | 'ANSWERED'
  /** Nobody was at work. */
  | 'EMPTY'
  /** There was no room. */
  | 'OVERFLOWED'
  /** The longest wait was over. */
  | 'TIMED_OUT'
  /** The call was moved to another queue. */
  | 'TRANSFERRED'
  /** The caller was asked for a message. */
  | 'VOICEMAIL'
  /** The call was ended by a command. */
  | 'WITHDRAWN';

/** What can be done about the recording of a call. */
export type RecordingAction =
  /** Leave out what is said from now on. */
  | 'PAUSE'
  /** Go on after a pause. */
  | 'RESUME'
  /** Record it from now on. */
  | 'START'
  /** End the recording. */
  | 'STOP';

/** Which recordings. All given conditions must hold. */
export type RecordingFilter = {
  /** This agent can be heard in it. */
  readonly agentId?: string | null | undefined;
  /** Of this call alone, however often it was recorded. */
  readonly callId?: string | null | undefined;
  /** Begun at or after. */
  readonly from?: string | null | undefined;
  /** Whether somebody has ordered to keep it. */
  readonly legalHold?: boolean | null | undefined;
  /** A number of its call ends with these digits, at least three; punctuation does not matter. */
  readonly number?: string | null | undefined;
  /** Of a call through this queue. */
  readonly queueId?: string | null | undefined;
  /** Stands in one of these states. */
  readonly states?: ReadonlyArray<RecordingState> | null | undefined;
  /** Begun before. */
  readonly to?: string | null | undefined;
};

/** Why something is not in a recording. */
export type RecordingGapReason =
  /** A party whose consent is needed had not agreed, or not any more. */
  | 'CONSENT'
  /** The party was away in a consultation. */
  | 'CONSULT'
  /** The party was on hold. */
  | 'HOLD'
  /** It was paused. */
  | 'PAUSE'
  /** The party was parked or waited for a transfer. */
  | 'WAITING';

/** Whether one may listen to a recording. */
export type RecordingHearing =
  /** One may: `recordingAddress` says where. */
  | 'ALLOWED'
  /** It is for those who talked in it, and for supervisors of them or of the queue. */
  | 'FORBIDDEN'
  /** As soon as it is stored. */
  | 'LATER'
  /** Nothing of it is kept. */
  | 'NEVER';

/** Whether calls are recorded. */
export type RecordingPolicy =
  /** As soon as the parties talk. */
  | 'ALWAYS'
  /** Not at all, whatever anybody asks for. */
  | 'NEVER'
  /** When somebody asks for it. */
  | 'ON_DEMAND';

/** In which form a recording is sent. */
export type RecordingRendition =
  /** A tenth of the size, for listening: Ogg Opus in stereo. */
  | 'COMPACT'
  /** As it was recorded: WAV in stereo, for keeping and for proof. */
  | 'ORIGINAL';

/** How the recording of a call stands now. */
export type RecordingStanding =
  /** Its files are being closed. */
  | 'CLOSING'
  /** It was recorded, and that was ended. */
  | 'ENDED'
  /** Nothing was recorded so far. */
  | 'OFF'
  /** It is being recorded, and what is said now is left out. */
  | 'PAUSED'
  /** It is being recorded. */
  | 'RUNNING'
  /** It is about to be recorded. */
  | 'STARTING';

/** Where a recording stands. */
export type RecordingState =
  /** Its key was destroyed, so that nobody can listen to it any more. */
  | 'DELETED'
  /** It was ended, and its files are being closed. */
  | 'ENDING'
  /** Nothing of it could be kept. */
  | 'FAILED'
  /** It is complete and waits to be stored. */
  | 'FINISHED'
  /** The conversation is being recorded. */
  | 'RUNNING'
  /** It is stored and can be listened to. */
  | 'STORED';

/** Why a request was turned down. A code never changes its meaning. */
export type RefusalCode =
  /** The agent is ringing, talking or wrapping up. */
  | 'AGENT_BUSY'
  /** The agent has no phone to be rung. */
  | 'AGENT_HAS_NO_EXTENSION'
  /** There is no agent with this id. */
  | 'AGENT_NOT_FOUND'
  /** The agent is not wrapping up, so there is nothing to end. */
  | 'AGENT_NOT_WRAPPING_UP'
  /** The agent is on a call and can be neither removed nor given another phone now. */
  | 'AGENT_ON_CALL'
  /** Another user is this agent. */
  | 'AGENT_TAKEN'
  /** There is no board with this id. */
  | 'BOARD_NOT_FOUND'
  /** The call is no longer as the sender saw it; look again. */
  | 'CALL_CHANGED'
  /** The call is being ended. */
  | 'CALL_ENDING'
  /** More than two are talking; leave the conversation instead. */
  | 'CALL_IN_CONFERENCE'
  /** Only a caller from outside can be put into a queue. */
  | 'CALL_IS_INTERNAL'
  /** There is no such call, or it is over. */
  | 'CALL_NOT_FOUND'
  /** The call is not parked, or somebody else is retrieving it. */
  | 'CALL_NOT_PARKED'
  /** The call was not taken over. */
  | 'CALL_NOT_TAKEN_OVER'
  /** Nobody talks on this call now. */
  | 'CALL_NOT_TALKING'
  /** The call waits in no queue. */
  | 'CALL_NOT_WAITING'
  /** The data of a card are being said on the call. */
  | 'CALL_PROTECTED'
  /** Somebody who supervised the call has taken it over, or is about to. */
  | 'CALL_TAKEN_OVER'
  /** A party whose consent is needed has not agreed to be recorded. */
  | 'CONSENT_MISSING'
  /** There is no announcement with which consent could be asked for. */
  | 'CONSENT_NOT_ASKED'
  /** A consultation is going on; swap, complete or cancel it. */
  | 'CONSULTATION_OPEN'
  /** Whoever is consulted has not answered yet. */
  | 'CONSULTATION_RINGING'
  /** The demo centre is run by another node, which alone can take it away. */
  | 'DEMO_ELSEWHERE'
  /** There is no demo centre. */
  | 'DEMO_NOT_FOUND'
  /** The queue wants to know what came of the call before the wrap-up ends; set a disposition. */
  | 'DISPOSITION_NEEDED'
  /** Another agent has this extension. */
  | 'EXTENSION_TAKEN'
  /** Something in the input is wrong; `faults` names each. */
  | 'INVALID_INPUT'
  /** This is no phone number that could be dialled. */
  | 'INVALID_PHONE_NUMBER'
  /** There is no time zone of this name. */
  | 'INVALID_TIME_ZONE'
  /** There is no key with this id. */
  | 'KEY_NOT_FOUND'
  /** Nobody else could set the centre up; make another admin first. */
  | 'LAST_ADMIN'
  /** There may be no more of these. */
  | 'LIMIT_REACHED'
  /** Another user signs in with this name. */
  | 'LOGIN_TAKEN'
  /** The agent is no member of the queue. */
  | 'MEMBER_NOT_FOUND'
  /** Another one has this name. */
  | 'NAME_TAKEN'
  /** This agent or party does not take part in the conversation, or it has to be said who is meant. */
  | 'NOT_A_PARTY'
  /** The party is not on hold. */
  | 'NOT_ON_HOLD'
  /** There is no consultation on this call. */
  | 'NO_CONSULTATION'
  /** The centre does not let this number be called. */
  | 'NUMBER_BLOCKED'
  /** Emergency numbers are dialled on a phone and nowhere else. */
  | 'NUMBER_EMERGENCY'
  /** There is no number with this id. */
  | 'NUMBER_NOT_FOUND'
  /** This is no number of the centre that could be shown to others. */
  | 'NUMBER_NOT_OWNED'
  /** Calls to this number cost extra, and the centre has not allowed it. */
  | 'NUMBER_PREMIUM'
  /** This number of this provider is set up already. */
  | 'NUMBER_TAKEN'
  /** Too much is being asked at once; trying again later can help. */
  | 'OVERLOADED'
  /** It was asked for, and the provider did not do it. */
  | 'PBX_FAILED'
  /** The phone is not reachable. */
  | 'PHONE_OFFLINE'
  /** The provider is not able to do this. */
  | 'PROVIDER_CANNOT'
  /** Numbers or agents still belong to the provider. */
  | 'PROVIDER_IN_USE'
  /** The link to the provider is down. */
  | 'PROVIDER_LOST'
  /** There is no provider with this id. */
  | 'PROVIDER_NOT_FOUND'
  /** Nobody serves the queue now. */
  | 'QUEUE_EMPTY'
  /** No more callers may wait in the queue. */
  | 'QUEUE_FULL'
  /** Callers, numbers or another queue still need the queue. */
  | 'QUEUE_IN_USE'
  /** There is no queue with this id. */
  | 'QUEUE_NOT_FOUND'
  /** The rules of the queue or number do not let this be done with the recording. */
  | 'RECORDING_NOT_ALLOWED'
  /** There is no such recording, or its parts are gone. */
  | 'RECORDING_NOT_FOUND'
  /** The call is not being recorded at the moment. */
  | 'RECORDING_NOT_RUNNING'
  /** The session is over; sign in again. */
  | 'SESSION_ENDED'
  /** There is no right to supervise in this way. */
  | 'SUPERVISION_NOT_ALLOWED'
  /** There is no such supervision of the one who asks, or it is over. */
  | 'SUPERVISION_NOT_FOUND'
  /** The phone of the one who supervises is not answered yet. */
  | 'SUPERVISION_NOT_STARTED'
  /** The call is supervised by the same user already. */
  | 'SUPERVISION_RUNNING'
  /** There is no team with this id. */
  | 'TEAM_NOT_FOUND'
  /** There is no user with this id. */
  | 'USER_NOT_FOUND'
  /** The queue or the agent has no voicemail, or it is full. */
  | 'VOICEMAIL_CLOSED'
  /** There is no such message. */
  | 'VOICEMAIL_NOT_FOUND'
  /** The wrap-up was extended already; it can be once. */
  | 'WRAP_UP_EXTENDED'
  /** The queue lets no wrap-up be extended. */
  | 'WRAP_UP_FIXED';

/** What a user or a key may do. Keys have ADMIN, CRM or BOARD. */
export type Role =
  /** Sees everything and sets up the centre and its people. */
  | 'ADMIN'
  /** Sees themselves, their queues and their own calls. */
  | 'AGENT'
  /** Opens one board and sees what that shows, without phone numbers. */
  | 'BOARD'
  /** Sees all calls, queues and agents, and acts on them; sets nothing up. */
  | 'CRM'
  /** Sees the queues and agents of their teams, and the calls that touch either. */
  | 'SUPERVISOR';

/** Something that an agent can do, or that a queue requires. */
export type SkillInput = {
  /** How well, from 1 to 5; where it is required, at least. */
  readonly level: number;
  /** What it is called; 40 characters at most, the same skill without regard to case. */
  readonly name: string;
};

/** Who of the ready members of a queue is rung next. */
export type Strategy =
  /** Whoever has taken the fewest calls of this queue since signing in. */
  | 'FEWEST_CALLS'
  /** Whoever has been idle for longest. */
  | 'LEAST_RECENT'
  /** All at once; the first to answer takes the call. */
  | 'RING_ALL'
  /** One after the other, going on behind the one who was rung last. */
  | 'ROUND_ROBIN_MEMORY';

/** What a supervisor can do about a call. */
export type SupervisionAction =
  /** Be heard by all. */
  | 'BARGE'
  /** Give it back to that agent. */
  | 'HAND_BACK'
  /** End the supervision. */
  | 'LEAVE'
  /** Hear all, and be heard by nobody. */
  | 'LISTEN'
  /** Come into the conversation in the place of its agent. */
  | 'TAKE_OVER'
  /** Be heard by the agent alone. */
  | 'WHISPER';

/** How a supervision ended. */
export type SupervisionEnd =
  /** The phone was busy. */
  | 'BUSY'
  /** With the call. */
  | 'CALL_ENDED'
  /** By a command. */
  | 'ENDED'
  /** The provider failed. */
  | 'FAILED'
  /** The call was handed back. */
  | 'HANDED_BACK'
  /** The supervisor hung up. */
  | 'HUNG_UP'
  /** The provider no longer knew the phone when Ringside looked again. */
  | 'LOST'
  /** The phone was not answered. */
  | 'NO_ANSWER'
  /** The phone declined. */
  | 'REJECTED'
  /** The supervisor lost the right, or no longer saw the call. */
  | 'RIGHT_GONE'
  /** The phone could not be reached. */
  | 'UNREACHABLE';

/** Which supervisions. All given conditions must hold. */
export type SupervisionFilter = {
  /** Those in which this one was supervised. */
  readonly agentId?: string | null | undefined;
  /** Those of one call. */
  readonly callId?: string | null | undefined;
  /** Asked for at this instant or later. */
  readonly from?: string | null | undefined;
  /** Asked for before this instant. */
  readonly to?: string | null | undefined;
  /** By this user. */
  readonly userId?: string | null | undefined;
};

/** How a call is supervised. */
export type SupervisionMode =
  /** Hears all and is heard by all. */
  | 'BARGE'
  /** Hears all and is heard by nobody. */
  | 'LISTEN'
  /** Hears all; the agent hears them too, and nobody else does. */
  | 'WHISPER';

/** What a supervisor may do. None implies another. */
export type SupervisionRight =
  /** Barge into calls. */
  | 'BARGE'
  /** Listen to calls. */
  | 'LISTEN'
  /** Take calls over. */
  | 'TAKE_OVER'
  /** Whisper to agents. */
  | 'WHISPER';

/** How far a supervision has got. */
export type SupervisionState =
  /** It is being ended. */
  | 'LEAVING'
  /** The phone of the supervisor rings. */
  | 'RINGING'
  /** They hear the call. */
  | 'SUPERVISING'
  /** They have taken the call over. */
  | 'TALKING'
  /** Nobody talks for now, or the provider has not done it yet: nothing is heard. */
  | 'WAITING';

/** Whether agents are told that they are supervised. */
export type SupervisionTold =
  /** While they wrap up. */
  | 'AFTERWARDS'
  /** While it goes on, and afterwards. */
  | 'AT_ONCE'
  /** Not at all. */
  | 'NEVER';

/** From when on a figure stands out. */
export type ThresholdInput = {
  /** From here on it is an alert. */
  readonly alert: number;
  /** From here on it is a warning. */
  readonly warning: number;
};

/** Why a call came back to the agent. */
export type TransferBack =
  /** The target was busy. */
  | 'BUSY'
  /** The provider failed. */
  | 'FAILED'
  /** The target did not answer. */
  | 'NO_ANSWER'
  /** Nobody retrieved it from where it was parked. */
  | 'PARKED'
  /** The target declined. */
  | 'REJECTED'
  /** The target could not be reached. */
  | 'UNREACHABLE';

/** What is to change in an agent; what is left out stays. */
export type UpdateAgentInput = {
  /** What people outside see whom they call: a number that is set up at the provider of their phone, or its own. Null takes it away. */
  readonly callerId?: string | null | undefined;
  /** The phone; null takes it away. */
  readonly extension?: ExtensionInput | null | undefined;
  /** What people call them; 80 characters at most. */
  readonly name?: string | null | undefined;
  /** Whether they have agreed, once for all their calls, to be recorded. */
  readonly recordingConsent?: boolean | null | undefined;
  /** What they can do and how well; 50 skills at most, each once. The whole list; an empty one takes all away. */
  readonly skills?: ReadonlyArray<SkillInput> | null | undefined;
  /** The box for messages to them. Null takes it away. */
  readonly voicemail?: VoicemailBoxInput | null | undefined;
};

/** What is to change in a board; what is left out stays. */
export type UpdateBoardInput = {
  /** What people call it; 80 characters at most. */
  readonly name?: string | null | undefined;
  /** What it shows, one after the other; one page at least. */
  readonly pages?: ReadonlyArray<BoardPage> | null | undefined;
  /** Which queues it shows; all when empty. */
  readonly queueIds?: ReadonlyArray<string> | null | undefined;
  /** How long each page stays, in milliseconds: 3,000 at least, or 0 for the first one for ever. */
  readonly rotateAfterMs?: number | null | undefined;
  /** Whose agents it shows; all when empty. */
  readonly teamIds?: ReadonlyArray<string> | null | undefined;
  /** From when on its figures stand out. */
  readonly thresholds?: BoardThresholdsInput | null | undefined;
};

/** What is to change in the centre; what is left out stays. */
export type UpdateCentreInput = {
  /** Beginnings of numbers that may be called all the same, whole numbers at premium rate, and short numbers such as `116117`. The whole list, 500 at most. */
  readonly allowedNumbers?: ReadonlyArray<string> | null | undefined;
  /** Beginnings of numbers that may not be called, such as `+4930`; `+` is all of them. The whole list, 500 at most. */
  readonly blockedNumbers?: ReadonlyArray<string> | null | undefined;
  /** Two letters of ISO 3166-1, such as `DE`. */
  readonly country?: string | null | undefined;
  /** What people call it; 80 characters at most. */
  readonly name?: string | null | undefined;
  /** A name of the IANA time zone database, such as `Europe/Berlin`. Its midnight begins the next day of counting; what was counted so far today stays. */
  readonly timeZone?: string | null | undefined;
};

/** What is to change in a number; what is left out stays. */
export type UpdateNumberInput = {
  /** What is played to whoever is asked for consent: a sound of the provider, such as `sound:consent`. Null leaves it to the queue. */
  readonly announcement?: string | null | undefined;
  /** When its calls are answered. */
  readonly answer?: AnswerPolicy | null | undefined;
  /** Whose consent a recording needs and how it is asked for, whatever their queue says. Null leaves it to the queue. */
  readonly consent?: ConsentProfile | null | undefined;
  /** As callers dial it; digits, an international + and the usual punctuation. */
  readonly number?: string | null | undefined;
  /** Where it is called. */
  readonly providerId?: string | null | undefined;
  /** Where its callers wait. */
  readonly queueId?: string | null | undefined;
  /** Whether its calls are recorded, whatever their queue says. Null leaves it to the queue. */
  readonly recording?: RecordingPolicy | null | undefined;
};

/** What is to change in a provider; what is left out stays. */
export type UpdateProviderInput = {
  /** Where it is reached, such as `http://pbx.example:8088`. */
  readonly address?: string | null | undefined;
  /** The name under which Ringside takes calls there; `ringside` when not given. */
  readonly app?: string | null | undefined;
  /** What people outside see who are called through it, unless agent or queue say otherwise; empty for nothing. */
  readonly callerId?: string | null | undefined;
  /** The country whose way of writing that is, two letters of ISO 3166-1; empty for that of the centre. */
  readonly country?: string | null | undefined;
  /** How an extension is dialled, with `{extension}` in its place; `PJSIP/{extension}` when not given. */
  readonly endpointTemplate?: string | null | undefined;
  /** What people call it; 80 characters at most. */
  readonly name?: string | null | undefined;
  /** How the trunk writes numbers. */
  readonly numberFormat?: NumberFormat | null | undefined;
  /** The password; kept encrypted and never sent back. Left out, the old one is kept. */
  readonly password?: string | null | undefined;
  /** Whether it is the one that is used where nothing else is said; the first provider always is. */
  readonly primary?: boolean | null | undefined;
  /** How a number outside is dialled, with `{number}` in its place, such as `PJSIP/{number}@trunk`. */
  readonly trunkTemplate?: string | null | undefined;
  /** The user as whom Ringside signs in. */
  readonly username?: string | null | undefined;
};

/** What is to change in a queue; what is left out stays. */
export type UpdateQueueInput = {
  /** What is played to whoever is asked for consent: a sound of the provider, such as `sound:consent`. Null takes it away. */
  readonly announcement?: string | null | undefined;
  /** What people outside see who are called for it: a number that is set up at a provider, or its own. Null takes it away. */
  readonly callerId?: string | null | undefined;
  /** Whose consent a recording needs and how it is asked for, where the number says nothing else. Null leaves it to the centre's country. */
  readonly consent?: ConsentProfile | null | undefined;
  /** Whether a wrap-up can be ended early only once the call has a disposition. */
  readonly dispositionNeeded?: boolean | null | undefined;
  /** What can come of its calls: a tree of at most 3 levels and 200 codes, of which the leaves are chosen, each after the one above it; without any, every code is right. The whole list; an empty one takes all away. */
  readonly dispositions?: ReadonlyArray<DispositionCodeInput> | null | undefined;
  /** For how many days recordings are kept, 1 to 36,500. Null keeps them until somebody deletes them. */
  readonly keepRecordingsDays?: number | null | undefined;
  /** The longest wait before a call overflows or ends, in milliseconds; 0 for no limit. */
  readonly maxWaitMs?: number | null | undefined;
  /** The most callers who may wait, 10,000 at most; 0 for no limit but that of the server. */
  readonly maxWaiting?: number | null | undefined;
  /** The provider's music class for waiting callers. */
  readonly music?: string | null | undefined;
  /** What people call it; 80 characters at most. */
  readonly name?: string | null | undefined;
  /** Where callers go who have waited too long or find nobody at work. Null takes the overflow away. */
  readonly overflowQueueId?: string | null | undefined;
  /** Misses in a row after which an agent is paused; 0 for never. */
  readonly pauseAfterMisses?: number | null | undefined;
  /** After how long a pause of a recording ends by itself, in milliseconds; 10,000 to 3,600,000. */
  readonly pauseLimitMs?: number | null | undefined;
  /** Higher is served first, across all queues of an agent; -1,000 to 1,000. */
  readonly priority?: number | null | undefined;
  /** Whether its calls are recorded, where their number says nothing else. */
  readonly recording?: RecordingPolicy | null | undefined;
  /** What a member must be able to do, with the least level of each; 10 at most, each once. The whole list; an empty one takes all away. */
  readonly requiredSkills?: ReadonlyArray<SkillInput> | null | undefined;
  /** How long an agent who missed, rejected or failed an offer is left alone, in milliseconds. */
  readonly retryMs?: number | null | undefined;
  /** How long one agent's phone rings, in milliseconds; 1,000 to 300,000. */
  readonly ringTimeoutMs?: number | null | undefined;
  /** A call answered within this time counts for the service level, in milliseconds. */
  readonly serviceLevelMs?: number | null | undefined;
  /** Who of the ready members is rung next. */
  readonly strategy?: Strategy | null | undefined;
  /** Whether its agents are told that they are supervised. */
  readonly supervisionTold?: SupervisionTold | null | undefined;
  /** The box for messages of callers who would be let go. Null takes it away. */
  readonly voicemail?: VoicemailBoxInput | null | undefined;
  /** What becomes of callers while nobody is at work. */
  readonly whenEmpty?: WhenEmpty | null | undefined;
  /** By how much a wrap-up can be extended once, in milliseconds; 0 for not at all. Null makes it as long as the wrap-up. */
  readonly wrapUpExtensionMs?: number | null | undefined;
  /** How long an agent wraps up after a call, in milliseconds; 0 for not at all. */
  readonly wrapUpMs?: number | null | undefined;
};

/** What is to change in a team; what is left out stays. */
export type UpdateTeamInput = {
  /** Its agents, all of them. */
  readonly agentIds?: ReadonlyArray<string> | null | undefined;
  /** What people call it; 80 characters at most. */
  readonly name?: string | null | undefined;
  /** Its queues, all of them. */
  readonly queueIds?: ReadonlyArray<string> | null | undefined;
};

/** What is to change in a user; what is left out stays. */
export type UpdateUserInput = {
  /** The agent who they are; null for none. */
  readonly agentId?: string | null | undefined;
  /** What they sign in with, such as a mail address; 100 characters at most, no spaces. Case does not matter. */
  readonly login?: string | null | undefined;
  /** What people call them; 80 characters at most. */
  readonly name?: string | null | undefined;
  /** What they may do. */
  readonly role?: UserRole | null | undefined;
  /** What they may do as a supervisor or admin; nobody else may do any of it. Null for all. */
  readonly supervision?: ReadonlyArray<SupervisionRight> | null | undefined;
  /** The teams in which they are. */
  readonly teamIds?: ReadonlyArray<string> | null | undefined;
};

/** What a user may do. */
export type UserRole =
  /** Sees everything and sets up the centre and its people. */
  | 'ADMIN'
  /** Sees themselves, their queues and their own calls. */
  | 'AGENT'
  /** Sees all calls, queues and agents, and acts on them; sets nothing up. */
  | 'CRM'
  /** Sees the queues and agents of their teams, and the calls that touch either. */
  | 'SUPERVISOR';

/** What somebody has come in with. */
export type ViewerKind =
  /** With a key: a program, or a screen on a wall. */
  | 'KEY'
  /** With a password: a person. */
  | 'USER';

/** How messages are left for a queue or an agent. What is left out stays, or is as usual for a new box. */
export type VoicemailBoxInput = {
  /** What callers hear before the tone: `sound:` or `recording:` with the name of what the provider has, 200 characters at most. sound:vm-intro for a new box. */
  readonly greeting?: string | null | undefined;
  /** Of an agent: for how many days messages are kept, 1 to 36,500. 90 for a new box; null keeps them until somebody deletes them. */
  readonly keepDays?: number | null | undefined;
  /** The longest message, in milliseconds, 5,000 to 900,000. 180000 for a new box. */
  readonly longestMs?: number | null | undefined;
  /** Of a queue: which of the provider's mailboxes shows on phones that there are messages. Null takes it away. */
  readonly mailbox?: string | null | undefined;
  /** How long nobody has to say anything for a message to be over, in milliseconds, 1,000 to 60,000. 5000 for a new box. */
  readonly silenceMs?: number | null | undefined;
};

/** What becomes of callers while a queue has nobody at work. Who lacks a skill that it requires does not count. */
export type WhenEmpty =
  /** They overflow, or the call ends. */
  | 'LEAVE'
  /** They wait. */
  | 'WAIT';

/** Why an offer was taken back. */
export type WithdrawReason =
  /** Another agent took the call. */
  | 'ANSWERED_ELSEWHERE'
  /** The caller hung up. */
  | 'CALLER_LEFT'
  /** The call was ended. */
  | 'CALL_ENDED'
  /** The call was moved. */
  | 'CALL_MOVED'
  /** The agent, the queue or the membership changed. */
  | 'CONFIG_CHANGED';

export type QueueTileFragment = { readonly id: string, readonly name: string, readonly strategy: Strategy, readonly priority: number, readonly targetMs: number, readonly waiting: number, readonly beingOffered: number, readonly longestWaitingSince: string | null, readonly members: { readonly talking: number, readonly ringing: number, readonly wrappingUp: number, readonly offline: number, readonly away: number, readonly paused: number, readonly unreachable: number, readonly resting: number, readonly free: number }, readonly today: { readonly entered: number, readonly answered: number, readonly answeredInTime: number, readonly abandoned: number, readonly serviceLevel: number | null, readonly averageSpeedOfAnswerMs: number | null } };

export type AgentTileFragment = { readonly id: string, readonly name: string, readonly extension: string | null, readonly phone: PhoneState, readonly status: AgentStatus, readonly awayReason: string | null, readonly statusSince: string, readonly activity: Activity, readonly activitySince: string, readonly wrapUpUntil: string | null, readonly canExtendWrapUp: boolean, readonly supervisedBy: ReadonlyArray<string>, readonly callId: string | null, readonly callQueueId: string | null, readonly obstacle: Obstacle | null, readonly obstacleText: string | null, readonly queues: ReadonlyArray<{ readonly queueId: string, readonly name: string, readonly penalty: number, readonly pausedReason: string | null, readonly pausedSince: string | null, readonly obstacle: Obstacle | null }> };

export type LiveCallFragment = { readonly id: string, readonly direction: Direction, readonly state: LiveState, readonly stateSince: string, readonly arrivedAt: string, readonly queueId: string | null, readonly queueName: string | null, readonly agentId: string | null, readonly agentName: string | null, readonly dialled: string, readonly remoteNumber: string | null, readonly remoteName: string | null, readonly priority: number, readonly waitingSince: string | null, readonly connectedSince: string | null, readonly end: CallEnd | null, readonly offers: ReadonlyArray<{ readonly agentId: string, readonly agentName: string, readonly ringingSince: string, readonly ringUntil: string }>, readonly supervisions: ReadonlyArray<{ readonly id: string, readonly userId: string, readonly name: string, readonly isMine: boolean, readonly mode: SupervisionMode, readonly state: SupervisionState, readonly since: string, readonly reason: string, readonly isHandingBack: boolean, readonly agent: { readonly id: string, readonly name: string } | null }> };

export type QueueBoardSubscriptionVariables = Exact<{
  queueIds?: ReadonlyArray<string> | string | null | undefined;
  since?: number | null | undefined;
}>;


export type QueueBoardSubscription = { readonly queueBoard: { readonly position: number, readonly full: boolean, readonly removedIds: ReadonlyArray<string>, readonly queues: ReadonlyArray<{ readonly id: string, readonly name: string, readonly strategy: Strategy, readonly priority: number, readonly targetMs: number, readonly waiting: number, readonly beingOffered: number, readonly longestWaitingSince: string | null, readonly members: { readonly talking: number, readonly ringing: number, readonly wrappingUp: number, readonly offline: number, readonly away: number, readonly paused: number, readonly unreachable: number, readonly resting: number, readonly free: number }, readonly today: { readonly entered: number, readonly answered: number, readonly answeredInTime: number, readonly abandoned: number, readonly serviceLevel: number | null, readonly averageSpeedOfAnswerMs: number | null } }> } };

export type AgentBoardSubscriptionVariables = Exact<{
  agentIds?: ReadonlyArray<string> | string | null | undefined;
  since?: number | null | undefined;
}>;


export type AgentBoardSubscription = { readonly agentBoard: { readonly position: number, readonly full: boolean, readonly removedIds: ReadonlyArray<string>, readonly agents: ReadonlyArray<{ readonly id: string, readonly name: string, readonly extension: string | null, readonly phone: PhoneState, readonly status: AgentStatus, readonly awayReason: string | null, readonly statusSince: string, readonly activity: Activity, readonly activitySince: string, readonly wrapUpUntil: string | null, readonly canExtendWrapUp: boolean, readonly supervisedBy: ReadonlyArray<string>, readonly callId: string | null, readonly callQueueId: string | null, readonly obstacle: Obstacle | null, readonly obstacleText: string | null, readonly queues: ReadonlyArray<{ readonly queueId: string, readonly name: string, readonly penalty: number, readonly pausedReason: string | null, readonly pausedSince: string | null, readonly obstacle: Obstacle | null }> }> } };

export type LiveCallsSubscriptionVariables = Exact<{
  filter?: LiveCallFilter | null | undefined;
  since?: number | null | undefined;
}>;


export type LiveCallsSubscription = { readonly liveCalls: { readonly position: number, readonly full: boolean, readonly removedIds: ReadonlyArray<string>, readonly calls: ReadonlyArray<{ readonly id: string, readonly direction: Direction, readonly state: LiveState, readonly stateSince: string, readonly arrivedAt: string, readonly queueId: string | null, readonly queueName: string | null, readonly agentId: string | null, readonly agentName: string | null, readonly dialled: string, readonly remoteNumber: string | null, readonly remoteName: string | null, readonly priority: number, readonly waitingSince: string | null, readonly connectedSince: string | null, readonly end: CallEnd | null, readonly offers: ReadonlyArray<{ readonly agentId: string, readonly agentName: string, readonly ringingSince: string, readonly ringUntil: string }>, readonly supervisions: ReadonlyArray<{ readonly id: string, readonly userId: string, readonly name: string, readonly isMine: boolean, readonly mode: SupervisionMode, readonly state: SupervisionState, readonly since: string, readonly reason: string, readonly isHandingBack: boolean, readonly agent: { readonly id: string, readonly name: string } | null }> }> } };

export type JournalSubscriptionVariables = Exact<{
  since?: number | null | undefined;
  types?: ReadonlyArray<FactType> | FactType | null | undefined;
}>;


export type JournalSubscription = { readonly journal: { readonly position: number, readonly facts: ReadonlyArray<{ readonly position: number, readonly at: string, readonly type: FactType, readonly version: number, readonly callId: string | null, readonly agentId: string | null, readonly queueId: string | null, readonly providerId: string | null, readonly numberId: string | null, readonly legId: string | null, readonly payload: unknown }> } };

export type CallSummaryFragment = { readonly id: string, readonly direction: Direction, readonly state: CallState, readonly end: CallEnd | null, readonly dialled: string, readonly remoteNumber: string, readonly remoteName: string, readonly priority: number, readonly arrivedAt: string, readonly connectedAt: string | null, readonly endedAt: string | null, readonly queueName: string | null, readonly agentName: string | null, readonly tags: ReadonlyArray<string>, readonly dispositionMissing: boolean, readonly disposition: { readonly code: string, readonly label: string, readonly followUpAt: string | null, readonly note: string, readonly at: string, readonly by: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } } | null };

export type DispositionChoiceFragment = { readonly code: string, readonly label: string, readonly needsNote: boolean, readonly needsFollowUp: boolean };

export type DispositionFragment = { readonly code: string, readonly label: string, readonly followUpAt: string | null, readonly note: string, readonly at: string, readonly by: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } };

export type CallsQueryVariables = Exact<{
  filter?: CallFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CallsQuery = { readonly calls: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly direction: Direction, readonly state: CallState, readonly end: CallEnd | null, readonly dialled: string, readonly remoteNumber: string, readonly remoteName: string, readonly priority: number, readonly arrivedAt: string, readonly connectedAt: string | null, readonly endedAt: string | null, readonly queueName: string | null, readonly agentName: string | null, readonly tags: ReadonlyArray<string>, readonly dispositionMissing: boolean, readonly disposition: { readonly code: string, readonly label: string, readonly followUpAt: string | null, readonly note: string, readonly at: string, readonly by: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CallQueryVariables = Exact<{
  id: string;
}>;


export type CallQuery = { readonly call: { readonly id: string, readonly direction: Direction, readonly state: CallState, readonly end: CallEnd | null, readonly dialled: string, readonly remoteNumber: string, readonly remoteName: string, readonly priority: number, readonly arrivedAt: string, readonly connectedAt: string | null, readonly endedAt: string | null, readonly queueName: string | null, readonly agentName: string | null, readonly tags: ReadonlyArray<string>, readonly dispositionMissing: boolean, readonly provider: { readonly id: string, readonly name: string } | null, readonly legs: ReadonlyArray<{ readonly id: string, readonly role: LegRole, readonly agentId: string | null, readonly target: string, readonly startedAt: string, readonly answeredAt: string | null, readonly endedAt: string | null, readonly cause: HangUpCause | null }>, readonly offers: ReadonlyArray<{ readonly legId: string, readonly agentId: string, readonly queueId: string, readonly penalty: number, readonly madeAt: string, readonly outcome: OfferOutcome | null, readonly endedAt: string | null, readonly withdrawReason: WithdrawReason | null, readonly failCause: HangUpCause | null }>, readonly queueVisits: ReadonlyArray<{ readonly queueId: string, readonly joinedAt: string, readonly waitingSince: string, readonly exit: QueueExit | null, readonly leftAt: string | null, readonly waitedMs: number | null, readonly agentName: string | null }>, readonly decisions: ReadonlyArray<{ readonly position: number, readonly at: string, readonly strategy: Strategy, readonly rules: string, readonly moreCallers: number, readonly agents: ReadonlyArray<{ readonly agentId: string, readonly chosen: boolean, readonly penalty: number, readonly rank: number | null, readonly passedOver: PassedOverReason | null }>, readonly moreAgents: ReadonlyArray<{ readonly reason: PassedOverReason | null, readonly count: number }>, readonly callers: ReadonlyArray<{ readonly callId: string, readonly queueId: string, readonly priority: number, readonly waitedMs: number, readonly chosen: boolean }> }>, readonly timeline: ReadonlyArray<{ readonly position: number, readonly at: string, readonly type: FactType, readonly text: string, readonly by: { readonly name: string | null } | null }>, readonly disposition: { readonly code: string, readonly label: string, readonly followUpAt: string | null, readonly note: string, readonly at: string, readonly by: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } } | null } | null };

export type PlaceCallMutationVariables = Exact<{
  agentId: string;
  to: string;
}>;


export type PlaceCallMutation = { readonly placeCall:
    | { readonly __typename: 'CallChange', readonly outcome: CommandOutcome, readonly callId: string, readonly call: { readonly id: string, readonly direction: Direction, readonly state: LiveState, readonly stateSince: string, readonly arrivedAt: string, readonly queueId: string | null, readonly queueName: string | null, readonly agentId: string | null, readonly agentName: string | null, readonly dialled: string, readonly remoteNumber: string | null, readonly remoteName: string | null, readonly priority: number, readonly waitingSince: string | null, readonly connectedSince: string | null, readonly end: CallEnd | null, readonly offers: ReadonlyArray<{ readonly agentId: string, readonly agentName: string, readonly ringingSince: string, readonly ringUntil: string }>, readonly supervisions: ReadonlyArray<{ readonly id: string, readonly userId: string, readonly name: string, readonly isMine: boolean, readonly mode: SupervisionMode, readonly state: SupervisionState, readonly since: string, readonly reason: string, readonly isHandingBack: boolean, readonly agent: { readonly id: string, readonly name: string } | null }> } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type HangUpMutationVariables = Exact<{
  callId: string;
  key?: string | null | undefined;
  expectedVersion?: number | null | undefined;
}>;


export type HangUpMutation = { readonly hangUp:
    | { readonly __typename: 'CallChange', readonly outcome: CommandOutcome, readonly callId: string, readonly call: { readonly id: string, readonly direction: Direction, readonly state: LiveState, readonly stateSince: string, readonly arrivedAt: string, readonly queueId: string | null, readonly queueName: string | null, readonly agentId: string | null, readonly agentName: string | null, readonly dialled: string, readonly remoteNumber: string | null, readonly remoteName: string | null, readonly priority: number, readonly waitingSince: string | null, readonly connectedSince: string | null, readonly end: CallEnd | null, readonly offers: ReadonlyArray<{ readonly agentId: string, readonly agentName: string, readonly ringingSince: string, readonly ringUntil: string }>, readonly supervisions: ReadonlyArray<{ readonly id: string, readonly userId: string, readonly name: string, readonly isMine: boolean, readonly mode: SupervisionMode, readonly state: SupervisionState, readonly since: string, readonly reason: string, readonly isHandingBack: boolean, readonly agent: { readonly id: string, readonly name: string } | null }> } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type MoveCallMutationVariables = Exact<{
  callId: string;
  queueId?: string | null | undefined;
  priority?: number | null | undefined;
}>;


export type MoveCallMutation = { readonly moveCall:
    | { readonly __typename: 'CallChange', readonly outcome: CommandOutcome, readonly callId: string, readonly call: { readonly id: string, readonly direction: Direction, readonly state: LiveState, readonly stateSince: string, readonly arrivedAt: string, readonly queueId: string | null, readonly queueName: string | null, readonly agentId: string | null, readonly agentName: string | null, readonly dialled: string, readonly remoteNumber: string | null, readonly remoteName: string | null, readonly priority: number, readonly waitingSince: string | null, readonly connectedSince: string | null, readonly end: CallEnd | null, readonly offers: ReadonlyArray<{ readonly agentId: string, readonly agentName: string, readonly ringingSince: string, readonly ringUntil: string }>, readonly supervisions: ReadonlyArray<{ readonly id: string, readonly userId: string, readonly name: string, readonly isMine: boolean, readonly mode: SupervisionMode, readonly state: SupervisionState, readonly since: string, readonly reason: string, readonly isHandingBack: boolean, readonly agent: { readonly id: string, readonly name: string } | null }> } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type CallChangeFragment = { readonly outcome: CommandOutcome, readonly callId: string, readonly call: { readonly id: string, readonly direction: Direction, readonly state: LiveState, readonly stateSince: string, readonly arrivedAt: string, readonly queueId: string | null, readonly queueName: string | null, readonly agentId: string | null, readonly agentName: string | null, readonly dialled: string, readonly remoteNumber: string | null, readonly remoteName: string | null, readonly priority: number, readonly waitingSince: string | null, readonly connectedSince: string | null, readonly end: CallEnd | null, readonly offers: ReadonlyArray<{ readonly agentId: string, readonly agentName: string, readonly ringingSince: string, readonly ringUntil: string }>, readonly supervisions: ReadonlyArray<{ readonly id: string, readonly userId: string, readonly name: string, readonly isMine: boolean, readonly mode: SupervisionMode, readonly state: SupervisionState, readonly since: string, readonly reason: string, readonly isHandingBack: boolean, readonly agent: { readonly id: string, readonly name: string } | null }> } | null };

export type SetTagsMutationVariables = Exact<{
  callId: string;
  tags: ReadonlyArray<string> | string;
}>;


export type SetTagsMutation = { readonly setTags:
    | { readonly __typename: 'CallNoted', readonly outcome: CommandOutcome, readonly callId: string, readonly call: { readonly id: string, readonly tags: ReadonlyArray<string>, readonly dispositionMissing: boolean, readonly disposition: { readonly code: string, readonly label: string, readonly followUpAt: string | null, readonly note: string, readonly at: string, readonly by: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } } | null } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type SetDispositionMutationVariables = Exact<{
  callId: string;
  code?: string | null | undefined;
  note?: string | null | undefined;
  followUpAt?: string | null | undefined;
}>;


export type SetDispositionMutation = { readonly setDisposition:
    | { readonly __typename: 'CallNoted', readonly outcome: CommandOutcome, readonly callId: string, readonly call: { readonly id: string, readonly tags: ReadonlyArray<string>, readonly dispositionMissing: boolean, readonly disposition: { readonly code: string, readonly label: string, readonly followUpAt: string | null, readonly note: string, readonly at: string, readonly by: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } } | null } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type CallNotedFragment = { readonly outcome: CommandOutcome, readonly callId: string, readonly call: { readonly id: string, readonly tags: ReadonlyArray<string>, readonly dispositionMissing: boolean, readonly disposition: { readonly code: string, readonly label: string, readonly followUpAt: string | null, readonly note: string, readonly at: string, readonly by: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } } | null } | null };

export type NoteWordsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type NoteWordsQuery = { readonly tags: ReadonlyArray<string>, readonly dispositions: ReadonlyArray<string> };

export type MyCallsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCallsQuery = { readonly myCalls: ReadonlyArray<{ readonly id: string, readonly part: MyPart, readonly since: string, readonly until: string | null, readonly direction: Direction, readonly dialled: string, readonly remoteNumber: string, readonly remoteName: string, readonly queueId: string | null, readonly queueName: string | null, readonly arrivedAt: string, readonly waitingSince: string | null, readonly talkingSince: string | null, readonly canExtend: boolean, readonly dispositionMissing: boolean, readonly tags: ReadonlyArray<string>, readonly dispositionChoices: ReadonlyArray<{ readonly code: string, readonly label: string, readonly needsNote: boolean, readonly needsFollowUp: boolean }>, readonly handling: { readonly version: number, readonly isTalking: boolean, readonly back: TransferBack | null, readonly parties: ReadonlyArray<{ readonly legId: string, readonly role: LegRole, readonly agentId: string | null, readonly name: string | null, readonly number: string | null, readonly state: PartyState, readonly since: string, readonly hold: HoldState, readonly consent: ConsentState, readonly isMuted: boolean, readonly heldItself: boolean, readonly isLeaving: boolean }>, readonly consult: { readonly legId: string, readonly ownLegId: string, readonly state: ConsultState, readonly front: ConsultFront } | null, readonly parked: { readonly slot: string, readonly until: string } | null, readonly from: { readonly agentId: string, readonly name: string } | null } | null, readonly supervisions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mode: SupervisionMode, readonly since: string }>, readonly recording: { readonly standing: RecordingStanding, readonly policy: RecordingPolicy, readonly since: string | null, readonly reason: string | null, readonly until: string | null, readonly controls: ReadonlyArray<{ readonly action: RecordingAction, readonly code: RefusalCode | null, readonly message: string | null }> } | null, readonly disposition: { readonly code: string, readonly label: string, readonly followUpAt: string | null, readonly note: string, readonly at: string, readonly by: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } } | null, readonly earlier: ReadonlyArray<{ readonly at: string, readonly direction: Direction, readonly queueName: string | null, readonly agentName: string | null, readonly dispositionLabel: string | null }> }> };

export type MyCallsChangedSubscriptionVariables = Exact<{
  since?: number | null | undefined;
}>;


export type MyCallsChangedSubscription = { readonly myCalls: { readonly position: number, readonly full: boolean, readonly removedIds: ReadonlyArray<string>, readonly calls: ReadonlyArray<{ readonly id: string, readonly part: MyPart, readonly since: string, readonly until: string | null, readonly direction: Direction, readonly dialled: string, readonly remoteNumber: string, readonly remoteName: string, readonly queueId: string | null, readonly queueName: string | null, readonly arrivedAt: string, readonly waitingSince: string | null, readonly talkingSince: string | null, readonly canExtend: boolean, readonly dispositionMissing: boolean, readonly tags: ReadonlyArray<string>, readonly dispositionChoices: ReadonlyArray<{ readonly code: string, readonly label: string, readonly needsNote: boolean, readonly needsFollowUp: boolean }>, readonly handling: { readonly version: number, readonly isTalking: boolean, readonly back: TransferBack | null, readonly parties: ReadonlyArray<{ readonly legId: string, readonly role: LegRole, readonly agentId: string | null, readonly name: string | null, readonly number: string | null, readonly state: PartyState, readonly since: string, readonly hold: HoldState, readonly consent: ConsentState, readonly isMuted: boolean, readonly heldItself: boolean, readonly isLeaving: boolean }>, readonly consult: { readonly legId: string, readonly ownLegId: string, readonly state: ConsultState, readonly front: ConsultFront } | null, readonly parked: { readonly slot: string, readonly until: string } | null, readonly from: { readonly agentId: string, readonly name: string } | null } | null, readonly supervisions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mode: SupervisionMode, readonly since: string }>, readonly recording: { readonly standing: RecordingStanding, readonly policy: RecordingPolicy, readonly since: string | null, readonly reason: string | null, readonly until: string | null, readonly controls: ReadonlyArray<{ readonly action: RecordingAction, readonly code: RefusalCode | null, readonly message: string | null }> } | null, readonly disposition: { readonly code: string, readonly label: string, readonly followUpAt: string | null, readonly note: string, readonly at: string, readonly by: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } } | null, readonly earlier: ReadonlyArray<{ readonly at: string, readonly direction: Direction, readonly queueName: string | null, readonly agentName: string | null, readonly dispositionLabel: string | null }> }> } };

export type MyCallFragment = { readonly id: string, readonly part: MyPart, readonly since: string, readonly until: string | null, readonly direction: Direction, readonly dialled: string, readonly remoteNumber: string, readonly remoteName: string, readonly queueId: string | null, readonly queueName: string | null, readonly arrivedAt: string, readonly waitingSince: string | null, readonly talkingSince: string | null, readonly canExtend: boolean, readonly dispositionMissing: boolean, readonly tags: ReadonlyArray<string>, readonly dispositionChoices: ReadonlyArray<{ readonly code: string, readonly label: string, readonly needsNote: boolean, readonly needsFollowUp: boolean }>, readonly handling: { readonly version: number, readonly isTalking: boolean, readonly back: TransferBack | null, readonly parties: ReadonlyArray<{ readonly legId: string, readonly role: LegRole, readonly agentId: string | null, readonly name: string | null, readonly number: string | null, readonly state: PartyState, readonly since: string, readonly hold: HoldState, readonly consent: ConsentState, readonly isMuted: boolean, readonly heldItself: boolean, readonly isLeaving: boolean }>, readonly consult: { readonly legId: string, readonly ownLegId: string, readonly state: ConsultState, readonly front: ConsultFront } | null, readonly parked: { readonly slot: string, readonly until: string } | null, readonly from: { readonly agentId: string, readonly name: string } | null } | null, readonly supervisions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mode: SupervisionMode, readonly since: string }>, readonly recording: { readonly standing: RecordingStanding, readonly policy: RecordingPolicy, readonly since: string | null, readonly reason: string | null, readonly until: string | null, readonly controls: ReadonlyArray<{ readonly action: RecordingAction, readonly code: RefusalCode | null, readonly message: string | null }> } | null, readonly disposition: { readonly code: string, readonly label: string, readonly followUpAt: string | null, readonly note: string, readonly at: string, readonly by: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } } | null, readonly earlier: ReadonlyArray<{ readonly at: string, readonly direction: Direction, readonly queueName: string | null, readonly agentName: string | null, readonly dispositionLabel: string | null }> };

export type ServerInfoQueryVariables = Exact<{ [key: string]: never; }>;


export type ServerInfoQuery = { readonly serverInfo: { readonly version: string, readonly position: number, readonly now: string }, readonly centre: { readonly site: string, readonly name: string | null, readonly timeZone: string, readonly dayStart: string, readonly nextDayAt: string } };

export type UpdateCentreMutationVariables = Exact<{
  input: UpdateCentreInput;
}>;


export type UpdateCentreMutation = { readonly updateCentre:
    | { readonly __typename: 'CentreChange', readonly outcome: CommandOutcome, readonly centre: { readonly name: string | null, readonly timeZone: string, readonly dayStart: string, readonly nextDayAt: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type DiallingSettingsFragment = { readonly country: string, readonly blockedNumbers: ReadonlyArray<string> | null, readonly allowedNumbers: ReadonlyArray<string> | null };

export type DiallingQueryVariables = Exact<{ [key: string]: never; }>;


export type DiallingQuery = { readonly centre: { readonly country: string, readonly blockedNumbers: ReadonlyArray<string> | null, readonly allowedNumbers: ReadonlyArray<string> | null } };

export type UpdateDiallingMutationVariables = Exact<{
  input: UpdateCentreInput;
}>;


export type UpdateDiallingMutation = { readonly updateCentre:
    | { readonly __typename: 'CentreChange', readonly outcome: CommandOutcome, readonly centre: { readonly country: string, readonly blockedNumbers: ReadonlyArray<string> | null, readonly allowedNumbers: ReadonlyArray<string> | null } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type RefusedFragment = { readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> };

export type DashboardQueryVariables = Exact<{
  queueIds?: ReadonlyArray<string> | string | null | undefined;
}>;


export type DashboardQuery = { readonly dashboard: { readonly position: number, readonly at: string, readonly queueIds: ReadonlyArray<string>, readonly now: { readonly waiting: number, readonly longestWaitingSince: string | null, readonly talking: number, readonly agents: { readonly talking: number, readonly ringing: number, readonly wrappingUp: number, readonly offline: number, readonly away: number, readonly paused: number, readonly unreachable: number, readonly resting: number, readonly free: number } }, readonly today: { readonly offered: number, readonly answered: number, readonly answeredInTime: number, readonly abandoned: number, readonly serviceLevel: number | null, readonly averageWaitMs: number | null, readonly longestWaitMs: number | null, readonly averageTalkMs: number | null }, readonly hours: ReadonlyArray<{ readonly from: string, readonly to: string, readonly offered: number, readonly answered: number, readonly answeredInTime: number, readonly abandoned: number, readonly serviceLevel: number | null, readonly averageWaitMs: number | null }> } };

export type DemoQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoQuery = { readonly centre: { readonly demo: { readonly isRunning: boolean, readonly queues: number, readonly agents: number, readonly numbers: number } | null } };

export type RemoveDemoMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveDemoMutation = { readonly removeDemo:
    | { readonly __typename: 'DemoRemoval', readonly centre: { readonly demo: { readonly isRunning: boolean } | null } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type CallHandlingFragment = { readonly version: number, readonly isTalking: boolean, readonly back: TransferBack | null, readonly parties: ReadonlyArray<{ readonly legId: string, readonly role: LegRole, readonly agentId: string | null, readonly name: string | null, readonly number: string | null, readonly state: PartyState, readonly since: string, readonly hold: HoldState, readonly consent: ConsentState, readonly isMuted: boolean, readonly heldItself: boolean, readonly isLeaving: boolean }>, readonly consult: { readonly legId: string, readonly ownLegId: string, readonly state: ConsultState, readonly front: ConsultFront } | null, readonly parked: { readonly slot: string, readonly until: string } | null, readonly from: { readonly agentId: string, readonly name: string } | null };

export type RecordingNowFragment = { readonly standing: RecordingStanding, readonly policy: RecordingPolicy, readonly since: string | null, readonly reason: string | null, readonly until: string | null, readonly controls: ReadonlyArray<{ readonly action: RecordingAction, readonly code: RefusalCode | null, readonly message: string | null }> };

export type ControlledFragment = { readonly outcome: CommandOutcome, readonly callId: string };

export type TransferTargetsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type TransferTargetsQuery = { readonly transferTargets: { readonly isCut: boolean, readonly agents: ReadonlyArray<{ readonly id: string, readonly name: string, readonly extension: string, readonly isFree: boolean, readonly canRing: boolean, readonly obstacle: Obstacle | null, readonly hasVoicemail: boolean }>, readonly queues: ReadonlyArray<{ readonly id: string, readonly name: string, readonly waiting: number | null, readonly hasVoicemail: boolean }> } };

export type ParkedCallFragment = { readonly slot: string, readonly since: string, readonly until: string, readonly parkedById: string, readonly parkedByName: string, readonly remoteName: string | null, readonly remoteNumber: string | null, readonly isRetrieved: boolean, readonly id: string };

export type ParkedCallsSubscriptionVariables = Exact<{
  since?: number | null | undefined;
}>;


export type ParkedCallsSubscription = { readonly parkedCalls: { readonly position: number, readonly full: boolean, readonly removedIds: ReadonlyArray<string>, readonly calls: ReadonlyArray<{ readonly slot: string, readonly since: string, readonly until: string, readonly parkedById: string, readonly parkedByName: string, readonly remoteName: string | null, readonly remoteNumber: string | null, readonly isRetrieved: boolean, readonly id: string }> } };

export type HoldCallMutationVariables = Exact<{
  callId: string;
  key?: string | null | undefined;
  expectedVersion?: number | null | undefined;
  legId?: string | null | undefined;
  agentId?: string | null | undefined;
}>;


export type HoldCallMutation = { readonly holdCall:
    | { readonly __typename: 'CallChange', readonly outcome: CommandOutcome, readonly callId: string }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type ResumeCallMutationVariables = Exact<{
  callId: string;
  key?: string | null | undefined;
  expectedVersion?: number | null | undefined;
  legId?: string | null | undefined;
  agentId?: string | null | undefined;
}>;


export type ResumeCallMutation = { readonly resumeCall:
    | { readonly __typename: 'CallChange', readonly outcome: CommandOutcome, readonly callId: string }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type MuteCallMutationVariables = Exact<{
  callId: string;
  key?: string | null | undefined;
  expectedVersion?: number | null | undefined;
  legId?: string | null | undefined;
  agentId?: string | null | undefined;
  muted: boolean;
}>;


export type MuteCallMutation = { readonly muteCall:
    | { readonly __typename: 'CallChange', readonly outcome: CommandOutcome, readonly callId: string }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type SendDtmfMutationVariables = Exact<{
  callId: string;
  key?: string | null | undefined;
  expectedVersion?: number | null | undefined;
  agentId?: string | null | undefined;
  digits: string;
}>;


export type SendDtmfMutation = { readonly sendDtmf:
    | { readonly __typename: 'CallChange', readonly outcome: CommandOutcome, readonly callId: string }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type DropPartyMutationVariables = Exact<{
  callId: string;
  key?: string | null | undefined;
  expectedVersion?: number | null | undefined;
  legId: string;
}>;


export type DropPartyMutation = { readonly dropParty:
    | { readonly __typename: 'CallChange', readonly outcome: CommandOutcome, readonly callId: string }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type TransferCallMutationVariables = Exact<{
  callId: string;
  key?: string | null | undefined;
  expectedVersion?: number | null | undefined;
  agentId?: string | null | undefined;
  to: DestinationInput;
}>;


export type TransferCallMutation = { readonly transferCall:
    | { readonly __typename: 'CallChange', readonly outcome: CommandOutcome, readonly callId: string }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type StartConsultMutationVariables = Exact<{
  callId: string;
  key?: string | null | undefined;
  expectedVersion?: number | null | undefined;
  agentId?: string | null | undefined;
  to: DestinationInput;
}>;


export type StartConsultMutation = { readonly startConsult:
    | { readonly __typename: 'CallChange', readonly outcome: CommandOutcome, readonly callId: string }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type SwapConsultMutationVariables = Exact<{
  callId: string;
  key?: string | null | undefined;
  expectedVersion?: number | null | undefined;
}>;


export type SwapConsultMutation = { readonly swapConsult:
    | { readonly __typename: 'CallChange', readonly outcome: CommandOutcome, readonly callId: string }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type MergeConsultMutationVariables = Exact<{
  callId: string;
  key?: string | null | undefined;
  expectedVersion?: number | null | undefined;
}>;


export type MergeConsultMutation = { readonly mergeConsult:
    | { readonly __typename: 'CallChange', readonly outcome: CommandOutcome, readonly callId: string }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type CompleteConsultMutationVariables = Exact<{
  callId: string;
  key?: string | null | undefined;
  expectedVersion?: number | null | undefined;
}>;


export type CompleteConsultMutation = { readonly completeConsult:
    | { readonly __typename: 'CallChange', readonly outcome: CommandOutcome, readonly callId: string }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type CancelConsultMutationVariables = Exact<{
  callId: string;
  key?: string | null | undefined;
  expectedVersion?: number | null | undefined;
}>;


export type CancelConsultMutation = { readonly cancelConsult:
    | { readonly __typename: 'CallChange', readonly outcome: CommandOutcome, readonly callId: string }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type ParkCallMutationVariables = Exact<{
  callId: string;
  key?: string | null | undefined;
  expectedVersion?: number | null | undefined;
  agentId?: string | null | undefined;
}>;


export type ParkCallMutation = { readonly parkCall:
    | { readonly __typename: 'CallChange', readonly outcome: CommandOutcome, readonly callId: string }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type RetrieveCallMutationVariables = Exact<{
  callId: string;
  key?: string | null | undefined;
  expectedVersion?: number | null | undefined;
  agentId?: string | null | undefined;
}>;


export type RetrieveCallMutation = { readonly retrieveCall:
    | { readonly __typename: 'CallChange', readonly outcome: CommandOutcome, readonly callId: string }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type GiveConsentMutationVariables = Exact<{
  callId: string;
  key?: string | null | undefined;
  expectedVersion?: number | null | undefined;
  legId: string;
}>;


export type GiveConsentMutation = { readonly giveConsent:
    | { readonly __typename: 'CallChange', readonly outcome: CommandOutcome, readonly callId: string }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type WithdrawConsentMutationVariables = Exact<{
  callId: string;
  key?: string | null | undefined;
  expectedVersion?: number | null | undefined;
  legId: string;
}>;


export type WithdrawConsentMutation = { readonly withdrawConsent:
    | { readonly __typename: 'CallChange', readonly outcome: CommandOutcome, readonly callId: string }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type AskForConsentMutationVariables = Exact<{
  callId: string;
  key?: string | null | undefined;
  expectedVersion?: number | null | undefined;
  legId: string;
}>;


export type AskForConsentMutation = { readonly askForConsent:
    | { readonly __typename: 'CallChange', readonly outcome: CommandOutcome, readonly callId: string }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type CallStoryFragment = { readonly id: string, readonly direction: Direction, readonly state: CallState, readonly end: CallEnd | null, readonly dialled: string, readonly remoteNumber: string, readonly remoteName: string, readonly priority: number, readonly arrivedAt: string, readonly connectedAt: string | null, readonly endedAt: string | null, readonly queueName: string | null, readonly agentName: string | null, readonly tags: ReadonlyArray<string>, readonly dispositionMissing: boolean, readonly dispositionChoices: ReadonlyArray<{ readonly code: string, readonly label: string, readonly needsNote: boolean, readonly needsFollowUp: boolean }>, readonly live: { readonly state: LiveState, readonly handling: { readonly version: number, readonly isTalking: boolean, readonly back: TransferBack | null, readonly parties: ReadonlyArray<{ readonly legId: string, readonly role: LegRole, readonly agentId: string | null, readonly name: string | null, readonly number: string | null, readonly state: PartyState, readonly since: string, readonly hold: HoldState, readonly consent: ConsentState, readonly isMuted: boolean, readonly heldItself: boolean, readonly isLeaving: boolean }>, readonly consult: { readonly legId: string, readonly ownLegId: string, readonly state: ConsultState, readonly front: ConsultFront } | null, readonly parked: { readonly slot: string, readonly until: string } | null, readonly from: { readonly agentId: string, readonly name: string } | null }, readonly recording: { readonly standing: RecordingStanding, readonly policy: RecordingPolicy, readonly since: string | null, readonly reason: string | null, readonly until: string | null, readonly controls: ReadonlyArray<{ readonly action: RecordingAction, readonly code: RefusalCode | null, readonly message: string | null }> }, readonly supervisions: ReadonlyArray<{ readonly id: string, readonly userId: string, readonly name: string, readonly isMine: boolean, readonly mode: SupervisionMode, readonly state: SupervisionState, readonly since: string, readonly reason: string, readonly isHandingBack: boolean, readonly agent: { readonly id: string, readonly name: string } | null }>, readonly supervisionControls: ReadonlyArray<{ readonly action: SupervisionAction, readonly code: RefusalCode | null, readonly message: string | null }> } | null, readonly provider: { readonly id: string, readonly name: string } | null, readonly legs: ReadonlyArray<{ readonly id: string, readonly role: LegRole, readonly agentId: string | null, readonly agentName: string | null, readonly target: string, readonly startedAt: string, readonly answeredAt: string | null, readonly endedAt: string | null, readonly cause: HangUpCause | null }>, readonly offers: ReadonlyArray<{ readonly legId: string, readonly agentId: string, readonly agentName: string | null, readonly queueId: string, readonly queueName: string | null, readonly penalty: number, readonly madeAt: string, readonly outcome: OfferOutcome | null, readonly endedAt: string | null, readonly withdrawReason: WithdrawReason | null, readonly failCause: HangUpCause | null }>, readonly queueVisits: ReadonlyArray<{ readonly queueId: string, readonly queueName: string | null, readonly joinedAt: string, readonly waitingSince: string, readonly exit: QueueExit | null, readonly leftAt: string | null, readonly waitedMs: number | null, readonly agentName: string | null }>, readonly decisions: ReadonlyArray<{ readonly position: number, readonly at: string, readonly queueName: string | null, readonly strategy: Strategy, readonly rules: string, readonly moreCallers: number, readonly agents: ReadonlyArray<{ readonly agentId: string, readonly agentName: string | null, readonly chosen: boolean, readonly penalty: number, readonly rank: number | null, readonly passedOver: PassedOverReason | null }>, readonly moreAgents: ReadonlyArray<{ readonly reason: PassedOverReason | null, readonly count: number }>, readonly callers: ReadonlyArray<{ readonly callId: string, readonly queueId: string, readonly priority: number, readonly waitedMs: number, readonly chosen: boolean }> }>, readonly timeline: ReadonlyArray<{ readonly position: number, readonly at: string, readonly type: FactType, readonly text: string, readonly by: { readonly name: string | null } | null }>, readonly disposition: { readonly code: string, readonly label: string, readonly followUpAt: string | null, readonly note: string, readonly at: string, readonly by: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } } | null };

export type CallStoryQueryVariables = Exact<{
  id: string;
  phone?: string | null | undefined;
}>;


export type CallStoryQuery = { readonly serverInfo: { readonly position: number, readonly now: string }, readonly call: { readonly id: string, readonly direction: Direction, readonly state: CallState, readonly end: CallEnd | null, readonly dialled: string, readonly remoteNumber: string, readonly remoteName: string, readonly priority: number, readonly arrivedAt: string, readonly connectedAt: string | null, readonly endedAt: string | null, readonly queueName: string | null, readonly agentName: string | null, readonly tags: ReadonlyArray<string>, readonly dispositionMissing: boolean, readonly dispositionChoices: ReadonlyArray<{ readonly code: string, readonly label: string, readonly needsNote: boolean, readonly needsFollowUp: boolean }>, readonly live: { readonly state: LiveState, readonly handling: { readonly version: number, readonly isTalking: boolean, readonly back: TransferBack | null, readonly parties: ReadonlyArray<{ readonly legId: string, readonly role: LegRole, readonly agentId: string | null, readonly name: string | null, readonly number: string | null, readonly state: PartyState, readonly since: string, readonly hold: HoldState, readonly consent: ConsentState, readonly isMuted: boolean, readonly heldItself: boolean, readonly isLeaving: boolean }>, readonly consult: { readonly legId: string, readonly ownLegId: string, readonly state: ConsultState, readonly front: ConsultFront } | null, readonly parked: { readonly slot: string, readonly until: string } | null, readonly from: { readonly agentId: string, readonly name: string } | null }, readonly recording: { readonly standing: RecordingStanding, readonly policy: RecordingPolicy, readonly since: string | null, readonly reason: string | null, readonly until: string | null, readonly controls: ReadonlyArray<{ readonly action: RecordingAction, readonly code: RefusalCode | null, readonly message: string | null }> }, readonly supervisions: ReadonlyArray<{ readonly id: string, readonly userId: string, readonly name: string, readonly isMine: boolean, readonly mode: SupervisionMode, readonly state: SupervisionState, readonly since: string, readonly reason: string, readonly isHandingBack: boolean, readonly agent: { readonly id: string, readonly name: string } | null }>, readonly supervisionControls: ReadonlyArray<{ readonly action: SupervisionAction, readonly code: RefusalCode | null, readonly message: string | null }> } | null, readonly provider: { readonly id: string, readonly name: string } | null, readonly legs: ReadonlyArray<{ readonly id: string, readonly role: LegRole, readonly agentId: string | null, readonly agentName: string | null, readonly target: string, readonly startedAt: string, readonly answeredAt: string | null, readonly endedAt: string | null, readonly cause: HangUpCause | null }>, readonly offers: ReadonlyArray<{ readonly legId: string, readonly agentId: string, readonly agentName: string | null, readonly queueId: string, readonly queueName: string | null, readonly penalty: number, readonly madeAt: string, readonly outcome: OfferOutcome | null, readonly endedAt: string | null, readonly withdrawReason: WithdrawReason | null, readonly failCause: HangUpCause | null }>, readonly queueVisits: ReadonlyArray<{ readonly queueId: string, readonly queueName: string | null, readonly joinedAt: string, readonly waitingSince: string, readonly exit: QueueExit | null, readonly leftAt: string | null, readonly waitedMs: number | null, readonly agentName: string | null }>, readonly decisions: ReadonlyArray<{ readonly position: number, readonly at: string, readonly queueName: string | null, readonly strategy: Strategy, readonly rules: string, readonly moreCallers: number, readonly agents: ReadonlyArray<{ readonly agentId: string, readonly agentName: string | null, readonly chosen: boolean, readonly penalty: number, readonly rank: number | null, readonly passedOver: PassedOverReason | null }>, readonly moreAgents: ReadonlyArray<{ readonly reason: PassedOverReason | null, readonly count: number }>, readonly callers: ReadonlyArray<{ readonly callId: string, readonly queueId: string, readonly priority: number, readonly waitedMs: number, readonly chosen: boolean }> }>, readonly timeline: ReadonlyArray<{ readonly position: number, readonly at: string, readonly type: FactType, readonly text: string, readonly by: { readonly name: string | null } | null }>, readonly disposition: { readonly code: string, readonly label: string, readonly followUpAt: string | null, readonly note: string, readonly at: string, readonly by: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } } | null } | null };

export type CallsMovedSubscriptionVariables = Exact<{
  since?: number | null | undefined;
}>;


export type CallsMovedSubscription = { readonly liveCalls: { readonly position: number, readonly full: boolean, readonly removedIds: ReadonlyArray<string>, readonly calls: ReadonlyArray<{ readonly id: string }> } };

export type QueueChoicesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type QueueChoicesQuery = { readonly queues: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AgentChoicesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AgentChoicesQuery = { readonly agents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type UserSettingsFragment = { readonly id: string, readonly login: string, readonly name: string, readonly role: UserRole, readonly supervision: ReadonlyArray<SupervisionRight>, readonly agent: { readonly id: string, readonly name: string } | null, readonly teams: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly sessions: ReadonlyArray<{ readonly id: string, readonly openedAt: string, readonly refreshedAt: string, readonly expiresAt: string, readonly isMine: boolean }> };

export type TeamSettingsFragment = { readonly id: string, readonly name: string, readonly queues: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly agents: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly supervisors: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type KeySettingsFragment = { readonly id: string, readonly name: string, readonly role: Role, readonly boardId: string | null, readonly createdAt: string, readonly expiresAt: string | null };

export type BoardSettingsFragment = { readonly id: string, readonly name: string, readonly queueIds: ReadonlyArray<string>, readonly teamIds: ReadonlyArray<string>, readonly pages: ReadonlyArray<BoardPage>, readonly rotateAfterMs: number, readonly thresholds: { readonly waiting: { readonly warning: number, readonly alert: number }, readonly longestWaitMs: { readonly warning: number, readonly alert: number }, readonly serviceLevel: { readonly warning: number, readonly alert: number } } };

export type UsersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UsersQuery = { readonly users: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly login: string, readonly name: string, readonly role: UserRole, readonly supervision: ReadonlyArray<SupervisionRight>, readonly agent: { readonly id: string, readonly name: string } | null, readonly teams: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly sessions: ReadonlyArray<{ readonly id: string, readonly openedAt: string, readonly refreshedAt: string, readonly expiresAt: string, readonly isMine: boolean }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type TeamsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TeamsQuery = { readonly teams: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly queues: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly agents: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly supervisors: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type TeamChoicesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TeamChoicesQuery = { readonly teams: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ApiKeysQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ApiKeysQuery = { readonly apiKeys: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly role: Role, readonly boardId: string | null, readonly createdAt: string, readonly expiresAt: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BoardsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BoardsQuery = { readonly boards: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly queueIds: ReadonlyArray<string>, readonly teamIds: ReadonlyArray<string>, readonly pages: ReadonlyArray<BoardPage>, readonly rotateAfterMs: number, readonly thresholds: { readonly waiting: { readonly warning: number, readonly alert: number }, readonly longestWaitMs: { readonly warning: number, readonly alert: number }, readonly serviceLevel: { readonly warning: number, readonly alert: number } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AuditActorsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditActorsQuery = { readonly users: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AuditLogQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditLogQuery = { readonly auditLog: { readonly nodes: ReadonlyArray<{ readonly position: number, readonly at: string, readonly action: FactType, readonly subjectKind: AuditSubjectKind, readonly subjectId: string | null, readonly subjectName: string | null, readonly login: string | null, readonly detail: unknown, readonly actor: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AuditLineFragment = { readonly position: number, readonly at: string, readonly action: FactType, readonly subjectKind: AuditSubjectKind, readonly subjectId: string | null, readonly subjectName: string | null, readonly login: string | null, readonly detail: unknown, readonly actor: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } };

export type CreateUserMutationVariables = Exact<{
  input: CreateUserInput;
}>;


export type CreateUserMutation = { readonly createUser:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
    | { readonly __typename: 'UserChange' }
   };

export type UpdateUserMutationVariables = Exact<{
  id: string;
  input: UpdateUserInput;
}>;


export type UpdateUserMutation = { readonly updateUser:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
    | { readonly __typename: 'UserChange' }
   };

export type DeleteUserMutationVariables = Exact<{
  id: string;
}>;


export type DeleteUserMutation = { readonly deleteUser:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
    | { readonly __typename: 'Removal', readonly outcome: CommandOutcome, readonly id: string }
   };

export type CreateTeamMutationVariables = Exact<{
  input: CreateTeamInput;
}>;


export type CreateTeamMutation = { readonly createTeam:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
    | { readonly __typename: 'TeamChange' }
   };

export type UpdateTeamMutationVariables = Exact<{
  id: string;
  input: UpdateTeamInput;
}>;


export type UpdateTeamMutation = { readonly updateTeam:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
    | { readonly __typename: 'TeamChange' }
   };

export type DeleteTeamMutationVariables = Exact<{
  id: string;
}>;


export type DeleteTeamMutation = { readonly deleteTeam:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
    | { readonly __typename: 'Removal', readonly outcome: CommandOutcome, readonly id: string }
   };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { readonly createApiKey:
    | { readonly __typename: 'NewKey', readonly secret: string, readonly key: { readonly id: string, readonly name: string, readonly role: Role, readonly boardId: string | null, readonly createdAt: string, readonly expiresAt: string | null } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type RevokeApiKeyMutationVariables = Exact<{
  id: string;
}>;


export type RevokeApiKeyMutation = { readonly revokeApiKey:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
    | { readonly __typename: 'Removal', readonly outcome: CommandOutcome, readonly id: string }
   };

export type CreateBoardMutationVariables = Exact<{
  input: CreateBoardInput;
}>;


export type CreateBoardMutation = { readonly createBoard:
    | { readonly __typename: 'BoardChange' }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type UpdateBoardMutationVariables = Exact<{
  id: string;
  input: UpdateBoardInput;
}>;


export type UpdateBoardMutation = { readonly updateBoard:
    | { readonly __typename: 'BoardChange' }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type DeleteBoardMutationVariables = Exact<{
  id: string;
}>;


export type DeleteBoardMutation = { readonly deleteBoard:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
    | { readonly __typename: 'Removal', readonly outcome: CommandOutcome, readonly id: string }
   };

export type CreateBoardTokenMutationVariables = Exact<{
  boardId: string;
  name: string;
  expiresAt?: string | null | undefined;
}>;


export type CreateBoardTokenMutation = { readonly createBoardToken:
    | { readonly __typename: 'NewKey', readonly secret: string, readonly key: { readonly id: string, readonly name: string, readonly role: Role, readonly boardId: string | null, readonly createdAt: string, readonly expiresAt: string | null } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type NewKeyFragment = { readonly secret: string, readonly key: { readonly id: string, readonly name: string, readonly role: Role, readonly boardId: string | null, readonly createdAt: string, readonly expiresAt: string | null } | null };

export type AgentSettingsFragment = { readonly id: string, readonly name: string, readonly callerId: string | null, readonly recordingConsent: boolean, readonly extension: { readonly extension: string, readonly provider: { readonly id: string, readonly name: string } | null } | null, readonly voicemail: { readonly greeting: string, readonly longestMs: number, readonly silenceMs: number, readonly mailbox: string | null, readonly keepDays: number | null } | null, readonly skills: ReadonlyArray<{ readonly name: string, readonly level: number }> };

export type MemberSettingsFragment = { readonly penalty: number, readonly callsTaken: number, readonly pausedReason: string | null, readonly pausedSince: string | null, readonly obstacle: Obstacle | null, readonly missingSkills: ReadonlyArray<{ readonly name: string, readonly level: number }> | null, readonly agent: { readonly id: string, readonly name: string } | null, readonly queue: { readonly id: string, readonly name: string } | null };

export type AgentsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AgentsQuery = { readonly agents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly callerId: string | null, readonly recordingConsent: boolean, readonly extension: { readonly extension: string, readonly provider: { readonly id: string, readonly name: string } | null } | null, readonly voicemail: { readonly greeting: string, readonly longestMs: number, readonly silenceMs: number, readonly mailbox: string | null, readonly keepDays: number | null } | null, readonly skills: ReadonlyArray<{ readonly name: string, readonly level: number }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AgentQueryVariables = Exact<{
  id: string;
}>;


export type AgentQuery = { readonly agent: { readonly id: string, readonly name: string, readonly callerId: string | null, readonly recordingConsent: boolean, readonly memberships: { readonly nodes: ReadonlyArray<{ readonly penalty: number, readonly callsTaken: number, readonly pausedReason: string | null, readonly pausedSince: string | null, readonly obstacle: Obstacle | null, readonly missingSkills: ReadonlyArray<{ readonly name: string, readonly level: number }> | null, readonly agent: { readonly id: string, readonly name: string } | null, readonly queue: { readonly id: string, readonly name: string } | null }> }, readonly live: { readonly id: string, readonly name: string, readonly extension: string | null, readonly phone: PhoneState, readonly status: AgentStatus, readonly awayReason: string | null, readonly statusSince: string, readonly activity: Activity, readonly activitySince: string, readonly wrapUpUntil: string | null, readonly canExtendWrapUp: boolean, readonly supervisedBy: ReadonlyArray<string>, readonly callId: string | null, readonly callQueueId: string | null, readonly obstacle: Obstacle | null, readonly obstacleText: string | null, readonly queues: ReadonlyArray<{ readonly queueId: string, readonly name: string, readonly penalty: number, readonly pausedReason: string | null, readonly pausedSince: string | null, readonly obstacle: Obstacle | null }> } | null, readonly extension: { readonly extension: string, readonly provider: { readonly id: string, readonly name: string } | null } | null, readonly voicemail: { readonly greeting: string, readonly longestMs: number, readonly silenceMs: number, readonly mailbox: string | null, readonly keepDays: number | null } | null, readonly skills: ReadonlyArray<{ readonly name: string, readonly level: number }> } | null };

export type CreateAgentMutationVariables = Exact<{
  input: CreateAgentInput;
}>;


export type CreateAgentMutation = { readonly createAgent:
    | { readonly __typename: 'AgentChange', readonly outcome: CommandOutcome, readonly agent: { readonly id: string, readonly name: string, readonly callerId: string | null, readonly recordingConsent: boolean, readonly extension: { readonly extension: string, readonly provider: { readonly id: string, readonly name: string } | null } | null, readonly voicemail: { readonly greeting: string, readonly longestMs: number, readonly silenceMs: number, readonly mailbox: string | null, readonly keepDays: number | null } | null, readonly skills: ReadonlyArray<{ readonly name: string, readonly level: number }> } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type UpdateAgentMutationVariables = Exact<{
  id: string;
  input: UpdateAgentInput;
}>;


export type UpdateAgentMutation = { readonly updateAgent:
    | { readonly __typename: 'AgentChange', readonly outcome: CommandOutcome, readonly agent: { readonly id: string, readonly name: string, readonly callerId: string | null, readonly recordingConsent: boolean, readonly extension: { readonly extension: string, readonly provider: { readonly id: string, readonly name: string } | null } | null, readonly voicemail: { readonly greeting: string, readonly longestMs: number, readonly silenceMs: number, readonly mailbox: string | null, readonly keepDays: number | null } | null, readonly skills: ReadonlyArray<{ readonly name: string, readonly level: number }> } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type DeleteAgentMutationVariables = Exact<{
  id: string;
}>;


export type DeleteAgentMutation = { readonly deleteAgent:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
    | { readonly __typename: 'Removal', readonly outcome: CommandOutcome, readonly id: string }
   };

export type SetAgentStatusMutationVariables = Exact<{
  agentId: string;
  status: AgentStatus;
  reason?: string | null | undefined;
}>;


export type SetAgentStatusMutation = { readonly setAgentStatus:
    | { readonly __typename: 'AgentChange', readonly outcome: CommandOutcome, readonly agent: { readonly id: string, readonly name: string, readonly callerId: string | null, readonly recordingConsent: boolean, readonly extension: { readonly extension: string, readonly provider: { readonly id: string, readonly name: string } | null } | null, readonly voicemail: { readonly greeting: string, readonly longestMs: number, readonly silenceMs: number, readonly mailbox: string | null, readonly keepDays: number | null } | null, readonly skills: ReadonlyArray<{ readonly name: string, readonly level: number }> } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type ExtendWrapUpMutationVariables = Exact<{
  agentId: string;
}>;


export type ExtendWrapUpMutation = { readonly extendWrapUp:
    | { readonly __typename: 'AgentChange', readonly outcome: CommandOutcome, readonly agent: { readonly id: string, readonly name: string, readonly callerId: string | null, readonly recordingConsent: boolean, readonly extension: { readonly extension: string, readonly provider: { readonly id: string, readonly name: string } | null } | null, readonly voicemail: { readonly greeting: string, readonly longestMs: number, readonly silenceMs: number, readonly mailbox: string | null, readonly keepDays: number | null } | null, readonly skills: ReadonlyArray<{ readonly name: string, readonly level: number }> } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type EndWrapUpMutationVariables = Exact<{
  agentId: string;
}>;


export type EndWrapUpMutation = { readonly endWrapUp:
    | { readonly __typename: 'AgentChange', readonly outcome: CommandOutcome, readonly agent: { readonly id: string, readonly name: string, readonly callerId: string | null, readonly recordingConsent: boolean, readonly extension: { readonly extension: string, readonly provider: { readonly id: string, readonly name: string } | null } | null, readonly voicemail: { readonly greeting: string, readonly longestMs: number, readonly silenceMs: number, readonly mailbox: string | null, readonly keepDays: number | null } | null, readonly skills: ReadonlyArray<{ readonly name: string, readonly level: number }> } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type AddMemberMutationVariables = Exact<{
  agentId: string;
  queueId: string;
  penalty?: number | null | undefined;
}>;


export type AddMemberMutation = { readonly addMember:
    | { readonly __typename: 'MemberChange', readonly outcome: CommandOutcome, readonly member: { readonly penalty: number, readonly callsTaken: number, readonly pausedReason: string | null, readonly pausedSince: string | null, readonly obstacle: Obstacle | null, readonly missingSkills: ReadonlyArray<{ readonly name: string, readonly level: number }> | null, readonly agent: { readonly id: string, readonly name: string } | null, readonly queue: { readonly id: string, readonly name: string } | null } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type UpdateMemberMutationVariables = Exact<{
  agentId: string;
  queueId: string;
  penalty: number;
}>;


export type UpdateMemberMutation = { readonly updateMember:
    | { readonly __typename: 'MemberChange', readonly outcome: CommandOutcome, readonly member: { readonly penalty: number, readonly callsTaken: number, readonly pausedReason: string | null, readonly pausedSince: string | null, readonly obstacle: Obstacle | null, readonly missingSkills: ReadonlyArray<{ readonly name: string, readonly level: number }> | null, readonly agent: { readonly id: string, readonly name: string } | null, readonly queue: { readonly id: string, readonly name: string } | null } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type RemoveMemberMutationVariables = Exact<{
  agentId: string;
  queueId: string;
}>;


export type RemoveMemberMutation = { readonly removeMember:
    | { readonly __typename: 'MemberChange', readonly outcome: CommandOutcome, readonly member: { readonly penalty: number, readonly callsTaken: number, readonly pausedReason: string | null, readonly pausedSince: string | null, readonly obstacle: Obstacle | null, readonly missingSkills: ReadonlyArray<{ readonly name: string, readonly level: number }> | null, readonly agent: { readonly id: string, readonly name: string } | null, readonly queue: { readonly id: string, readonly name: string } | null } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type PauseMemberMutationVariables = Exact<{
  agentId: string;
  queueId: string;
  reason: string;
}>;


export type PauseMemberMutation = { readonly pauseMember:
    | { readonly __typename: 'MemberChange', readonly outcome: CommandOutcome, readonly member: { readonly penalty: number, readonly callsTaken: number, readonly pausedReason: string | null, readonly pausedSince: string | null, readonly obstacle: Obstacle | null, readonly missingSkills: ReadonlyArray<{ readonly name: string, readonly level: number }> | null, readonly agent: { readonly id: string, readonly name: string } | null, readonly queue: { readonly id: string, readonly name: string } | null } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type UnpauseMemberMutationVariables = Exact<{
  agentId: string;
  queueId: string;
}>;


export type UnpauseMemberMutation = { readonly unpauseMember:
    | { readonly __typename: 'MemberChange', readonly outcome: CommandOutcome, readonly member: { readonly penalty: number, readonly callsTaken: number, readonly pausedReason: string | null, readonly pausedSince: string | null, readonly obstacle: Obstacle | null, readonly missingSkills: ReadonlyArray<{ readonly name: string, readonly level: number }> | null, readonly agent: { readonly id: string, readonly name: string } | null, readonly queue: { readonly id: string, readonly name: string } | null } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type AgentChangeFragment = { readonly outcome: CommandOutcome, readonly agent: { readonly id: string, readonly name: string, readonly callerId: string | null, readonly recordingConsent: boolean, readonly extension: { readonly extension: string, readonly provider: { readonly id: string, readonly name: string } | null } | null, readonly voicemail: { readonly greeting: string, readonly longestMs: number, readonly silenceMs: number, readonly mailbox: string | null, readonly keepDays: number | null } | null, readonly skills: ReadonlyArray<{ readonly name: string, readonly level: number }> } | null };

export type MemberChangeFragment = { readonly outcome: CommandOutcome, readonly member: { readonly penalty: number, readonly callsTaken: number, readonly pausedReason: string | null, readonly pausedSince: string | null, readonly obstacle: Obstacle | null, readonly missingSkills: ReadonlyArray<{ readonly name: string, readonly level: number }> | null, readonly agent: { readonly id: string, readonly name: string } | null, readonly queue: { readonly id: string, readonly name: string } | null } | null };

export type RemovalFragment = { readonly outcome: CommandOutcome, readonly id: string };

export type RecordingSummaryFragment = { readonly id: string, readonly state: RecordingState, readonly callId: string, readonly startedAt: string | null, readonly endedAt: string | null, readonly storedAt: string | null, readonly pausedUntil: string | null, readonly reason: string | null, readonly lengthMs: number | null, readonly legalHold: boolean, readonly queue: { readonly id: string, readonly name: string } | null, readonly agents: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly by: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } };

export type RecordingDetailFragment = { readonly bytes: number | null, readonly sha256: string | null, readonly id: string, readonly state: RecordingState, readonly callId: string, readonly startedAt: string | null, readonly endedAt: string | null, readonly storedAt: string | null, readonly pausedUntil: string | null, readonly reason: string | null, readonly lengthMs: number | null, readonly legalHold: boolean, readonly peaks: { readonly left: ReadonlyArray<number>, readonly right: ReadonlyArray<number> } | null, readonly gaps: ReadonlyArray<{ readonly fromMs: number, readonly toMs: number, readonly why: RecordingGapReason, readonly reason: string | null, readonly legId: string | null, readonly missingLegId: string | null, readonly by: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } | null, readonly endedBy: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } | null }>, readonly queue: { readonly id: string, readonly name: string } | null, readonly agents: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly by: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } };

export type RecordingLineFragment = { readonly isVoicemail: boolean, readonly hearing: RecordingHearing, readonly expiresAt: string | null, readonly id: string, readonly state: RecordingState, readonly callId: string, readonly startedAt: string | null, readonly endedAt: string | null, readonly storedAt: string | null, readonly pausedUntil: string | null, readonly reason: string | null, readonly lengthMs: number | null, readonly legalHold: boolean, readonly gaps: ReadonlyArray<{ readonly fromMs: number, readonly toMs: number, readonly why: RecordingGapReason }>, readonly call: { readonly id: string, readonly direction: Direction, readonly remoteName: string, readonly remoteNumber: string } | null, readonly queue: { readonly id: string, readonly name: string } | null, readonly agents: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly by: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } };

export type RecordingHeardFragment = { readonly isVoicemail: boolean, readonly hearing: RecordingHearing, readonly expiresAt: string | null, readonly bytes: number | null, readonly sha256: string | null, readonly id: string, readonly state: RecordingState, readonly callId: string, readonly startedAt: string | null, readonly endedAt: string | null, readonly storedAt: string | null, readonly pausedUntil: string | null, readonly reason: string | null, readonly lengthMs: number | null, readonly legalHold: boolean, readonly call: { readonly id: string, readonly direction: Direction, readonly remoteName: string, readonly remoteNumber: string, readonly legs: ReadonlyArray<{ readonly id: string, readonly role: LegRole, readonly agentName: string | null }>, readonly timeline: ReadonlyArray<{ readonly position: number, readonly at: string, readonly type: FactType, readonly supervisionMode: SupervisionMode | null, readonly by: { readonly name: string | null } | null }> } | null, readonly peaks: { readonly left: ReadonlyArray<number>, readonly right: ReadonlyArray<number> } | null, readonly gaps: ReadonlyArray<{ readonly fromMs: number, readonly toMs: number, readonly why: RecordingGapReason, readonly reason: string | null, readonly legId: string | null, readonly missingLegId: string | null, readonly by: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } | null, readonly endedBy: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } | null }>, readonly queue: { readonly id: string, readonly name: string } | null, readonly agents: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly by: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } };

export type RecordingChangedFragment = { readonly outcome: CommandOutcome, readonly callId: string, readonly recording: { readonly id: string, readonly state: RecordingState, readonly callId: string, readonly startedAt: string | null, readonly endedAt: string | null, readonly storedAt: string | null, readonly pausedUntil: string | null, readonly reason: string | null, readonly lengthMs: number | null, readonly legalHold: boolean, readonly queue: { readonly id: string, readonly name: string } | null, readonly agents: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly by: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } } | null };

export type RecordingsQueryVariables = Exact<{
  filter?: RecordingFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RecordingsQuery = { readonly recordings: { readonly nodes: ReadonlyArray<{ readonly isVoicemail: boolean, readonly hearing: RecordingHearing, readonly expiresAt: string | null, readonly id: string, readonly state: RecordingState, readonly callId: string, readonly startedAt: string | null, readonly endedAt: string | null, readonly storedAt: string | null, readonly pausedUntil: string | null, readonly reason: string | null, readonly lengthMs: number | null, readonly legalHold: boolean, readonly gaps: ReadonlyArray<{ readonly fromMs: number, readonly toMs: number, readonly why: RecordingGapReason }>, readonly call: { readonly id: string, readonly direction: Direction, readonly remoteName: string, readonly remoteNumber: string } | null, readonly queue: { readonly id: string, readonly name: string } | null, readonly agents: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly by: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RecordingQueryVariables = Exact<{
  id: string;
}>;


export type RecordingQuery = { readonly recording: { readonly isVoicemail: boolean, readonly hearing: RecordingHearing, readonly expiresAt: string | null, readonly bytes: number | null, readonly sha256: string | null, readonly id: string, readonly state: RecordingState, readonly callId: string, readonly startedAt: string | null, readonly endedAt: string | null, readonly storedAt: string | null, readonly pausedUntil: string | null, readonly reason: string | null, readonly lengthMs: number | null, readonly legalHold: boolean, readonly call: { readonly id: string, readonly direction: Direction, readonly remoteName: string, readonly remoteNumber: string, readonly legs: ReadonlyArray<{ readonly id: string, readonly role: LegRole, readonly agentName: string | null }>, readonly timeline: ReadonlyArray<{ readonly position: number, readonly at: string, readonly type: FactType, readonly supervisionMode: SupervisionMode | null, readonly by: { readonly name: string | null } | null }> } | null, readonly peaks: { readonly left: ReadonlyArray<number>, readonly right: ReadonlyArray<number> } | null, readonly gaps: ReadonlyArray<{ readonly fromMs: number, readonly toMs: number, readonly why: RecordingGapReason, readonly reason: string | null, readonly legId: string | null, readonly missingLegId: string | null, readonly by: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } | null, readonly endedBy: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } | null }>, readonly queue: { readonly id: string, readonly name: string } | null, readonly agents: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly by: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } } | null };

export type CallRecordingsQueryVariables = Exact<{
  callId: string;
}>;


export type CallRecordingsQuery = { readonly call: { readonly id: string, readonly recordings: ReadonlyArray<{ readonly hearing: RecordingHearing, readonly id: string, readonly state: RecordingState, readonly callId: string, readonly startedAt: string | null, readonly endedAt: string | null, readonly storedAt: string | null, readonly pausedUntil: string | null, readonly reason: string | null, readonly lengthMs: number | null, readonly legalHold: boolean, readonly queue: { readonly id: string, readonly name: string } | null, readonly agents: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly by: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } }> } | null };

export type RecordingCertificateQueryVariables = Exact<{
  id: string;
}>;


export type RecordingCertificateQuery = { readonly auditLog: { readonly nodes: ReadonlyArray<{ readonly position: number, readonly at: string, readonly detail: unknown, readonly actor: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } }> } };

export type RecordingsMovedSubscriptionVariables = Exact<{
  since?: number | null | undefined;
}>;


export type RecordingsMovedSubscription = { readonly recordingsUnderWay: { readonly position: number, readonly removedIds: ReadonlyArray<string>, readonly recordings: ReadonlyArray<{ readonly id: string }> } };

export type StartRecordingMutationVariables = Exact<{
  callId: string;
  key?: string | null | undefined;
}>;


export type StartRecordingMutation = { readonly startRecording:
    | { readonly outcome: CommandOutcome, readonly callId: string, readonly recording: { readonly id: string, readonly state: RecordingState, readonly callId: string, readonly startedAt: string | null, readonly endedAt: string | null, readonly storedAt: string | null, readonly pausedUntil: string | null, readonly reason: string | null, readonly lengthMs: number | null, readonly legalHold: boolean, readonly queue: { readonly id: string, readonly name: string } | null, readonly agents: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly by: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } } | null }
    | { readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type StopRecordingMutationVariables = Exact<{
  callId: string;
  key?: string | null | undefined;
}>;


export type StopRecordingMutation = { readonly stopRecording:
    | { readonly outcome: CommandOutcome, readonly callId: string, readonly recording: { readonly id: string, readonly state: RecordingState, readonly callId: string, readonly startedAt: string | null, readonly endedAt: string | null, readonly storedAt: string | null, readonly pausedUntil: string | null, readonly reason: string | null, readonly lengthMs: number | null, readonly legalHold: boolean, readonly queue: { readonly id: string, readonly name: string } | null, readonly agents: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly by: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } } | null }
    | { readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type PauseRecordingMutationVariables = Exact<{
  callId: string;
  reason: string;
  key?: string | null | undefined;
}>;


export type PauseRecordingMutation = { readonly pauseRecording:
    | { readonly outcome: CommandOutcome, readonly callId: string, readonly recording: { readonly id: string, readonly state: RecordingState, readonly callId: string, readonly startedAt: string | null, readonly endedAt: string | null, readonly storedAt: string | null, readonly pausedUntil: string | null, readonly reason: string | null, readonly lengthMs: number | null, readonly legalHold: boolean, readonly queue: { readonly id: string, readonly name: string } | null, readonly agents: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly by: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } } | null }
    | { readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type ResumeRecordingMutationVariables = Exact<{
  callId: string;
  key?: string | null | undefined;
}>;


export type ResumeRecordingMutation = { readonly resumeRecording:
    | { readonly outcome: CommandOutcome, readonly callId: string, readonly recording: { readonly id: string, readonly state: RecordingState, readonly callId: string, readonly startedAt: string | null, readonly endedAt: string | null, readonly storedAt: string | null, readonly pausedUntil: string | null, readonly reason: string | null, readonly lengthMs: number | null, readonly legalHold: boolean, readonly queue: { readonly id: string, readonly name: string } | null, readonly agents: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly by: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } } | null }
    | { readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type RecordingAddressMutationVariables = Exact<{
  id: string;
  rendition?: RecordingRendition | null | undefined;
}>;


export type RecordingAddressMutation = { readonly recordingAddress:
    | { readonly __typename: 'RecordingAddress', readonly path: string, readonly expiresAt: string }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type SetLegalHoldMutationVariables = Exact<{
  id: string;
  held: boolean;
  reason: string;
}>;


export type SetLegalHoldMutation = { readonly setLegalHold:
    | { readonly __typename: 'RecordingKept', readonly outcome: CommandOutcome, readonly recording: { readonly isVoicemail: boolean, readonly hearing: RecordingHearing, readonly expiresAt: string | null, readonly id: string, readonly state: RecordingState, readonly callId: string, readonly startedAt: string | null, readonly endedAt: string | null, readonly storedAt: string | null, readonly pausedUntil: string | null, readonly reason: string | null, readonly lengthMs: number | null, readonly legalHold: boolean, readonly gaps: ReadonlyArray<{ readonly fromMs: number, readonly toMs: number, readonly why: RecordingGapReason }>, readonly call: { readonly id: string, readonly direction: Direction, readonly remoteName: string, readonly remoteNumber: string } | null, readonly queue: { readonly id: string, readonly name: string } | null, readonly agents: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly by: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type DeleteRecordingMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type DeleteRecordingMutation = { readonly deleteRecording:
    | { readonly __typename: 'RecordingKept', readonly outcome: CommandOutcome, readonly recording: { readonly isVoicemail: boolean, readonly hearing: RecordingHearing, readonly expiresAt: string | null, readonly id: string, readonly state: RecordingState, readonly callId: string, readonly startedAt: string | null, readonly endedAt: string | null, readonly storedAt: string | null, readonly pausedUntil: string | null, readonly reason: string | null, readonly lengthMs: number | null, readonly legalHold: boolean, readonly gaps: ReadonlyArray<{ readonly fromMs: number, readonly toMs: number, readonly why: RecordingGapReason }>, readonly call: { readonly id: string, readonly direction: Direction, readonly remoteName: string, readonly remoteNumber: string } | null, readonly queue: { readonly id: string, readonly name: string } | null, readonly agents: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly by: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { readonly me: { readonly id: string, readonly kind: ViewerKind, readonly name: string, readonly role: Role, readonly permissions: ReadonlyArray<Permission>, readonly boardId: string | null, readonly until: string | null, readonly agent: { readonly id: string, readonly name: string, readonly extension: { readonly extension: string } | null } | null, readonly user: { readonly id: string, readonly login: string, readonly sessions: ReadonlyArray<{ readonly id: string, readonly openedAt: string, readonly refreshedAt: string, readonly expiresAt: string, readonly isMine: boolean }> } | null } };

export type SetPasswordMutationVariables = Exact<{
  userId: string;
  password: string;
  currentPassword?: string | null | undefined;
}>;


export type SetPasswordMutation = { readonly setPassword:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
    | { readonly __typename: 'UserChange' }
   };

export type EndSessionMutationVariables = Exact<{
  id: string;
}>;


export type EndSessionMutation = { readonly endSession:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
    | { readonly __typename: 'Removal' }
   };

export type ProviderSettingsFragment = { readonly id: string, readonly name: string, readonly kind: ProviderKind, readonly primary: boolean, readonly address: string, readonly username: string, readonly hasPassword: boolean, readonly app: string, readonly endpointTemplate: string, readonly trunkTemplate: string, readonly numberFormat: NumberFormat, readonly country: string | null, readonly callerId: string | null, readonly link: LinkState, readonly linkSince: string | null, readonly linkNote: string, readonly capabilities: ReadonlyArray<Capability>, readonly extensionCount: number, readonly onlineCount: number };

export type QueueSettingsFragment = { readonly id: string, readonly name: string, readonly strategy: Strategy, readonly ringTimeoutMs: number, readonly retryMs: number, readonly wrapUpMs: number, readonly maxWaitMs: number, readonly maxWaiting: number, readonly priority: number, readonly whenEmpty: WhenEmpty, readonly pauseAfterMisses: number, readonly serviceLevelMs: number, readonly music: string, readonly callerId: string | null, readonly wrapUpExtensionMs: number | null, readonly supervisionTold: SupervisionTold, readonly recording: RecordingPolicy, readonly consent: ConsentProfile | null, readonly announcement: string | null, readonly pauseLimitMs: number, readonly keepRecordingsDays: number | null, readonly dispositionNeeded: boolean, readonly requiredSkills: ReadonlyArray<{ readonly name: string, readonly level: number }>, readonly voicemail: { readonly greeting: string, readonly longestMs: number, readonly silenceMs: number, readonly mailbox: string | null, readonly keepDays: number | null } | null, readonly dispositions: ReadonlyArray<{ readonly code: string, readonly label: string, readonly parent: string | null, readonly needsNote: boolean, readonly needsFollowUp: boolean, readonly retired: boolean }>, readonly overflowQueue: { readonly id: string, readonly name: string } | null };

export type NumberSettingsFragment = { readonly id: string, readonly number: string, readonly answer: AnswerPolicy, readonly recording: RecordingPolicy | null, readonly consent: ConsentProfile | null, readonly announcement: string | null, readonly provider: { readonly id: string, readonly name: string } | null, readonly queue: { readonly id: string, readonly name: string } | null };

export type ProvidersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProvidersQuery = { readonly providers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ProviderKind, readonly primary: boolean, readonly address: string, readonly username: string, readonly hasPassword: boolean, readonly app: string, readonly endpointTemplate: string, readonly trunkTemplate: string, readonly numberFormat: NumberFormat, readonly country: string | null, readonly callerId: string | null, readonly link: LinkState, readonly linkSince: string | null, readonly linkNote: string, readonly capabilities: ReadonlyArray<Capability>, readonly extensionCount: number, readonly onlineCount: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type QueuesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type QueuesQuery = { readonly queues: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly strategy: Strategy, readonly ringTimeoutMs: number, readonly retryMs: number, readonly wrapUpMs: number, readonly maxWaitMs: number, readonly maxWaiting: number, readonly priority: number, readonly whenEmpty: WhenEmpty, readonly pauseAfterMisses: number, readonly serviceLevelMs: number, readonly music: string, readonly callerId: string | null, readonly wrapUpExtensionMs: number | null, readonly supervisionTold: SupervisionTold, readonly recording: RecordingPolicy, readonly consent: ConsentProfile | null, readonly announcement: string | null, readonly pauseLimitMs: number, readonly keepRecordingsDays: number | null, readonly dispositionNeeded: boolean, readonly requiredSkills: ReadonlyArray<{ readonly name: string, readonly level: number }>, readonly voicemail: { readonly greeting: string, readonly longestMs: number, readonly silenceMs: number, readonly mailbox: string | null, readonly keepDays: number | null } | null, readonly dispositions: ReadonlyArray<{ readonly code: string, readonly label: string, readonly parent: string | null, readonly needsNote: boolean, readonly needsFollowUp: boolean, readonly retired: boolean }>, readonly overflowQueue: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type QueueQueryVariables = Exact<{
  id: string;
}>;


export type QueueQuery = { readonly queue: { readonly id: string, readonly name: string, readonly strategy: Strategy, readonly ringTimeoutMs: number, readonly retryMs: number, readonly wrapUpMs: number, readonly maxWaitMs: number, readonly maxWaiting: number, readonly priority: number, readonly whenEmpty: WhenEmpty, readonly pauseAfterMisses: number, readonly serviceLevelMs: number, readonly music: string, readonly callerId: string | null, readonly wrapUpExtensionMs: number | null, readonly supervisionTold: SupervisionTold, readonly recording: RecordingPolicy, readonly consent: ConsentProfile | null, readonly announcement: string | null, readonly pauseLimitMs: number, readonly keepRecordingsDays: number | null, readonly dispositionNeeded: boolean, readonly members: { readonly nodes: ReadonlyArray<{ readonly penalty: number, readonly callsTaken: number, readonly pausedReason: string | null, readonly pausedSince: string | null, readonly obstacle: Obstacle | null, readonly missingSkills: ReadonlyArray<{ readonly name: string, readonly level: number }> | null, readonly agent: { readonly id: string, readonly name: string } | null, readonly queue: { readonly id: string, readonly name: string } | null }> }, readonly live: { readonly id: string, readonly name: string, readonly strategy: Strategy, readonly priority: number, readonly targetMs: number, readonly waiting: number, readonly beingOffered: number, readonly longestWaitingSince: string | null, readonly members: { readonly talking: number, readonly ringing: number, readonly wrappingUp: number, readonly offline: number, readonly away: number, readonly paused: number, readonly unreachable: number, readonly resting: number, readonly free: number }, readonly today: { readonly entered: number, readonly answered: number, readonly answeredInTime: number, readonly abandoned: number, readonly serviceLevel: number | null, readonly averageSpeedOfAnswerMs: number | null } } | null, readonly requiredSkills: ReadonlyArray<{ readonly name: string, readonly level: number }>, readonly voicemail: { readonly greeting: string, readonly longestMs: number, readonly silenceMs: number, readonly mailbox: string | null, readonly keepDays: number | null } | null, readonly dispositions: ReadonlyArray<{ readonly code: string, readonly label: string, readonly parent: string | null, readonly needsNote: boolean, readonly needsFollowUp: boolean, readonly retired: boolean }>, readonly overflowQueue: { readonly id: string, readonly name: string } | null } | null };

export type SkillsQueryVariables = Exact<{ [key: string]: never; }>;


export type SkillsQuery = { readonly skills: ReadonlyArray<string> };

export type ExtensionsQueryVariables = Exact<{
  filter?: ExtensionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ExtensionsQuery = { readonly extensions: { readonly nodes: ReadonlyArray<{ readonly extension: string, readonly state: PhoneState }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MissingSkillsFragment = { readonly agentId: string, readonly queueId: string, readonly missingSkills: ReadonlyArray<{ readonly name: string, readonly level: number }> | null };

export type MissingInQueueQueryVariables = Exact<{
  id: string;
}>;


export type MissingInQueueQuery = { readonly queue: { readonly members: { readonly nodes: ReadonlyArray<{ readonly agentId: string, readonly queueId: string, readonly missingSkills: ReadonlyArray<{ readonly name: string, readonly level: number }> | null }> } } | null };

export type MissingOfAgentQueryVariables = Exact<{
  id: string;
}>;


export type MissingOfAgentQuery = { readonly agent: { readonly memberships: { readonly nodes: ReadonlyArray<{ readonly agentId: string, readonly queueId: string, readonly missingSkills: ReadonlyArray<{ readonly name: string, readonly level: number }> | null }> } } | null };

export type NumbersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NumbersQuery = { readonly numbers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly answer: AnswerPolicy, readonly recording: RecordingPolicy | null, readonly consent: ConsentProfile | null, readonly announcement: string | null, readonly provider: { readonly id: string, readonly name: string } | null, readonly queue: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CreateProviderMutationVariables = Exact<{
  input: CreateProviderInput;
}>;


export type CreateProviderMutation = { readonly createProvider:
    | { readonly __typename: 'ProviderChange', readonly outcome: CommandOutcome, readonly provider: { readonly id: string, readonly name: string, readonly kind: ProviderKind, readonly primary: boolean, readonly address: string, readonly username: string, readonly hasPassword: boolean, readonly app: string, readonly endpointTemplate: string, readonly trunkTemplate: string, readonly numberFormat: NumberFormat, readonly country: string | null, readonly callerId: string | null, readonly link: LinkState, readonly linkSince: string | null, readonly linkNote: string, readonly capabilities: ReadonlyArray<Capability>, readonly extensionCount: number, readonly onlineCount: number } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type UpdateProviderMutationVariables = Exact<{
  id: string;
  input: UpdateProviderInput;
}>;


export type UpdateProviderMutation = { readonly updateProvider:
    | { readonly __typename: 'ProviderChange', readonly outcome: CommandOutcome, readonly provider: { readonly id: string, readonly name: string, readonly kind: ProviderKind, readonly primary: boolean, readonly address: string, readonly username: string, readonly hasPassword: boolean, readonly app: string, readonly endpointTemplate: string, readonly trunkTemplate: string, readonly numberFormat: NumberFormat, readonly country: string | null, readonly callerId: string | null, readonly link: LinkState, readonly linkSince: string | null, readonly linkNote: string, readonly capabilities: ReadonlyArray<Capability>, readonly extensionCount: number, readonly onlineCount: number } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type DeleteProviderMutationVariables = Exact<{
  id: string;
}>;


export type DeleteProviderMutation = { readonly deleteProvider:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
    | { readonly __typename: 'Removal', readonly outcome: CommandOutcome, readonly id: string }
   };

export type TestProviderMutationVariables = Exact<{
  id?: string | null | undefined;
  settings?: ConnectionInput | null | undefined;
}>;


export type TestProviderMutation = { readonly testProvider:
    | { readonly __typename: 'ConnectionReport', readonly ok: boolean, readonly version: string | null, readonly roundTripMs: number | null, readonly capabilities: ReadonlyArray<Capability>, readonly steps: ReadonlyArray<{ readonly step: ConnectionStep, readonly passed: boolean, readonly detail: string, readonly advice: string | null }> }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type CreateQueueMutationVariables = Exact<{
  input: CreateQueueInput;
}>;


export type CreateQueueMutation = { readonly createQueue:
    | { readonly __typename: 'QueueChange', readonly outcome: CommandOutcome, readonly queue: { readonly id: string, readonly name: string, readonly strategy: Strategy, readonly ringTimeoutMs: number, readonly retryMs: number, readonly wrapUpMs: number, readonly maxWaitMs: number, readonly maxWaiting: number, readonly priority: number, readonly whenEmpty: WhenEmpty, readonly pauseAfterMisses: number, readonly serviceLevelMs: number, readonly music: string, readonly callerId: string | null, readonly wrapUpExtensionMs: number | null, readonly supervisionTold: SupervisionTold, readonly recording: RecordingPolicy, readonly consent: ConsentProfile | null, readonly announcement: string | null, readonly pauseLimitMs: number, readonly keepRecordingsDays: number | null, readonly dispositionNeeded: boolean, readonly requiredSkills: ReadonlyArray<{ readonly name: string, readonly level: number }>, readonly voicemail: { readonly greeting: string, readonly longestMs: number, readonly silenceMs: number, readonly mailbox: string | null, readonly keepDays: number | null } | null, readonly dispositions: ReadonlyArray<{ readonly code: string, readonly label: string, readonly parent: string | null, readonly needsNote: boolean, readonly needsFollowUp: boolean, readonly retired: boolean }>, readonly overflowQueue: { readonly id: string, readonly name: string } | null } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type UpdateQueueMutationVariables = Exact<{
  id: string;
  input: UpdateQueueInput;
}>;


export type UpdateQueueMutation = { readonly updateQueue:
    | { readonly __typename: 'QueueChange', readonly outcome: CommandOutcome, readonly queue: { readonly id: string, readonly name: string, readonly strategy: Strategy, readonly ringTimeoutMs: number, readonly retryMs: number, readonly wrapUpMs: number, readonly maxWaitMs: number, readonly maxWaiting: number, readonly priority: number, readonly whenEmpty: WhenEmpty, readonly pauseAfterMisses: number, readonly serviceLevelMs: number, readonly music: string, readonly callerId: string | null, readonly wrapUpExtensionMs: number | null, readonly supervisionTold: SupervisionTold, readonly recording: RecordingPolicy, readonly consent: ConsentProfile | null, readonly announcement: string | null, readonly pauseLimitMs: number, readonly keepRecordingsDays: number | null, readonly dispositionNeeded: boolean, readonly requiredSkills: ReadonlyArray<{ readonly name: string, readonly level: number }>, readonly voicemail: { readonly greeting: string, readonly longestMs: number, readonly silenceMs: number, readonly mailbox: string | null, readonly keepDays: number | null } | null, readonly dispositions: ReadonlyArray<{ readonly code: string, readonly label: string, readonly parent: string | null, readonly needsNote: boolean, readonly needsFollowUp: boolean, readonly retired: boolean }>, readonly overflowQueue: { readonly id: string, readonly name: string } | null } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type DeleteQueueMutationVariables = Exact<{
  id: string;
}>;


export type DeleteQueueMutation = { readonly deleteQueue:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
    | { readonly __typename: 'Removal', readonly outcome: CommandOutcome, readonly id: string }
   };

export type CreateNumberMutationVariables = Exact<{
  input: CreateNumberInput;
}>;


export type CreateNumberMutation = { readonly createNumber:
    | { readonly __typename: 'NumberChange', readonly outcome: CommandOutcome, readonly number: { readonly id: string, readonly number: string, readonly answer: AnswerPolicy, readonly recording: RecordingPolicy | null, readonly consent: ConsentProfile | null, readonly announcement: string | null, readonly provider: { readonly id: string, readonly name: string } | null, readonly queue: { readonly id: string, readonly name: string } | null } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type UpdateNumberMutationVariables = Exact<{
  id: string;
  input: UpdateNumberInput;
}>;


export type UpdateNumberMutation = { readonly updateNumber:
    | { readonly __typename: 'NumberChange', readonly outcome: CommandOutcome, readonly number: { readonly id: string, readonly number: string, readonly answer: AnswerPolicy, readonly recording: RecordingPolicy | null, readonly consent: ConsentProfile | null, readonly announcement: string | null, readonly provider: { readonly id: string, readonly name: string } | null, readonly queue: { readonly id: string, readonly name: string } | null } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type DeleteNumberMutationVariables = Exact<{
  id: string;
}>;


export type DeleteNumberMutation = { readonly deleteNumber:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
    | { readonly __typename: 'Removal', readonly outcome: CommandOutcome, readonly id: string }
   };

export type ProviderChangeFragment = { readonly outcome: CommandOutcome, readonly provider: { readonly id: string, readonly name: string, readonly kind: ProviderKind, readonly primary: boolean, readonly address: string, readonly username: string, readonly hasPassword: boolean, readonly app: string, readonly endpointTemplate: string, readonly trunkTemplate: string, readonly numberFormat: NumberFormat, readonly country: string | null, readonly callerId: string | null, readonly link: LinkState, readonly linkSince: string | null, readonly linkNote: string, readonly capabilities: ReadonlyArray<Capability>, readonly extensionCount: number, readonly onlineCount: number } | null };

export type QueueChangeFragment = { readonly outcome: CommandOutcome, readonly queue: { readonly id: string, readonly name: string, readonly strategy: Strategy, readonly ringTimeoutMs: number, readonly retryMs: number, readonly wrapUpMs: number, readonly maxWaitMs: number, readonly maxWaiting: number, readonly priority: number, readonly whenEmpty: WhenEmpty, readonly pauseAfterMisses: number, readonly serviceLevelMs: number, readonly music: string, readonly callerId: string | null, readonly wrapUpExtensionMs: number | null, readonly supervisionTold: SupervisionTold, readonly recording: RecordingPolicy, readonly consent: ConsentProfile | null, readonly announcement: string | null, readonly pauseLimitMs: number, readonly keepRecordingsDays: number | null, readonly dispositionNeeded: boolean, readonly requiredSkills: ReadonlyArray<{ readonly name: string, readonly level: number }>, readonly voicemail: { readonly greeting: string, readonly longestMs: number, readonly silenceMs: number, readonly mailbox: string | null, readonly keepDays: number | null } | null, readonly dispositions: ReadonlyArray<{ readonly code: string, readonly label: string, readonly parent: string | null, readonly needsNote: boolean, readonly needsFollowUp: boolean, readonly retired: boolean }>, readonly overflowQueue: { readonly id: string, readonly name: string } | null } | null };

export type NumberChangeFragment = { readonly outcome: CommandOutcome, readonly number: { readonly id: string, readonly number: string, readonly answer: AnswerPolicy, readonly recording: RecordingPolicy | null, readonly consent: ConsentProfile | null, readonly announcement: string | null, readonly provider: { readonly id: string, readonly name: string } | null, readonly queue: { readonly id: string, readonly name: string } | null } | null };

export type LiveSupervisionFragment = { readonly id: string, readonly userId: string, readonly name: string, readonly isMine: boolean, readonly mode: SupervisionMode, readonly state: SupervisionState, readonly since: string, readonly reason: string, readonly isHandingBack: boolean, readonly agent: { readonly id: string, readonly name: string } | null };

export type SupervisableFragment = { readonly supervisions: ReadonlyArray<{ readonly id: string, readonly userId: string, readonly name: string, readonly isMine: boolean, readonly mode: SupervisionMode, readonly state: SupervisionState, readonly since: string, readonly reason: string, readonly isHandingBack: boolean, readonly agent: { readonly id: string, readonly name: string } | null }>, readonly supervisionControls: ReadonlyArray<{ readonly action: SupervisionAction, readonly code: RefusalCode | null, readonly message: string | null }> };

export type SupervisedFragment = { readonly outcome: CommandOutcome, readonly supervisionId: string, readonly callId: string };

export type SuperviseCallMutationVariables = Exact<{
  callId: string;
  mode: SupervisionMode;
  reason: string;
  phone?: string | null | undefined;
}>;


export type SuperviseCallMutation = { readonly superviseCall:
    | { readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
    | { readonly outcome: CommandOutcome, readonly supervisionId: string, readonly callId: string }
   };

export type ChangeSupervisionMutationVariables = Exact<{
  id: string;
  mode: SupervisionMode;
}>;


export type ChangeSupervisionMutation = { readonly changeSupervision:
    | { readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
    | { readonly outcome: CommandOutcome, readonly supervisionId: string, readonly callId: string }
   };

export type EndSupervisionMutationVariables = Exact<{
  id: string;
}>;


export type EndSupervisionMutation = { readonly endSupervision:
    | { readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
    | { readonly outcome: CommandOutcome, readonly supervisionId: string, readonly callId: string }
   };

export type TakeOverCallMutationVariables = Exact<{
  id: string;
}>;


export type TakeOverCallMutation = { readonly takeOverCall:
    | { readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
    | { readonly outcome: CommandOutcome, readonly supervisionId: string, readonly callId: string }
   };

export type HandBackCallMutationVariables = Exact<{
  id: string;
}>;


export type HandBackCallMutation = { readonly handBackCall:
    | { readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
    | { readonly outcome: CommandOutcome, readonly supervisionId: string, readonly callId: string }
   };

export type SupervisionsQueryVariables = Exact<{
  filter?: SupervisionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SupervisionsQuery = { readonly supervisions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly callId: string, readonly queueId: string | null, readonly reason: string, readonly mode: SupervisionMode, readonly requestedAt: string, readonly startedAt: string | null, readonly takenOverAt: string | null, readonly handedBackAt: string | null, readonly endedAt: string | null, readonly end: SupervisionEnd | null, readonly by: { readonly kind: ActorKind, readonly id: string, readonly name: string | null }, readonly endedBy: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } | null, readonly steps: ReadonlyArray<{ readonly at: string, readonly mode: SupervisionMode | null, readonly agentId: string | null, readonly agentName: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SystemQueryVariables = Exact<{ [key: string]: never; }>;


export type SystemQuery = { readonly system: { readonly at: string, readonly hasLeader: boolean, readonly databaseMs: number | null, readonly redisReached: boolean | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly host: string, readonly version: string, readonly state: NodeState, readonly epoch: number, readonly position: number, readonly lagFacts: number, readonly loopDelayMs: number, readonly startedAt: string, readonly silentMs: number }> | null, readonly providers: ReadonlyArray<{ readonly roundTripMs: number | null, readonly reconciledAt: string | null, readonly differences: number | null, readonly provider: { readonly id: string, readonly name: string, readonly kind: ProviderKind, readonly link: LinkState, readonly linkSince: string | null, readonly linkNote: string } }>, readonly jobs: ReadonlyArray<{ readonly name: string, readonly waiting: number, readonly active: number, readonly failed: number, readonly oldestWaitingMs: number | null }> | null, readonly journal: { readonly position: number, readonly bytes: number, readonly partitions: number, readonly oldestFactAt: string | null, readonly openIntents: number, readonly oldestIntentMs: number | null } | null } };

export type TvBoardQueryVariables = Exact<{
  id: string;
}>;


export type TvBoardQuery = { readonly board: { readonly id: string, readonly name: string, readonly queueIds: ReadonlyArray<string>, readonly teamIds: ReadonlyArray<string>, readonly pages: ReadonlyArray<BoardPage>, readonly rotateAfterMs: number, readonly thresholds: { readonly waiting: { readonly warning: number, readonly alert: number }, readonly longestWaitMs: { readonly warning: number, readonly alert: number }, readonly serviceLevel: { readonly warning: number, readonly alert: number } } } | null };

export type LimitsFragment = { readonly warning: number, readonly alert: number };

export type VoicemailLineFragment = { readonly id: string, readonly callId: string, readonly at: string, readonly lengthMs: number, readonly remoteNumber: string, readonly remoteName: string, readonly isNew: boolean, readonly heardAt: string | null, readonly queue: { readonly id: string, readonly name: string } | null, readonly agent: { readonly id: string, readonly name: string } | null, readonly heardBy: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } | null };

export type VoicemailsSubscriptionVariables = Exact<{
  since?: number | null | undefined;
}>;


export type VoicemailsSubscription = { readonly voicemails: { readonly position: number, readonly full: boolean, readonly removedIds: ReadonlyArray<string>, readonly voicemails: ReadonlyArray<{ readonly id: string, readonly callId: string, readonly at: string, readonly lengthMs: number, readonly remoteNumber: string, readonly remoteName: string, readonly isNew: boolean, readonly heardAt: string | null, readonly queue: { readonly id: string, readonly name: string } | null, readonly agent: { readonly id: string, readonly name: string } | null, readonly heardBy: { readonly kind: ActorKind, readonly id: string, readonly name: string | null } | null }> } };

export type OwnBoxSubscriptionVariables = Exact<{
  agentIds?: ReadonlyArray<string> | string | null | undefined;
  since?: number | null | undefined;
}>;


export type OwnBoxSubscription = { readonly agentBoard: { readonly position: number, readonly full: boolean, readonly removedIds: ReadonlyArray<string>, readonly agents: ReadonlyArray<{ readonly id: string, readonly extension: string | null, readonly phone: PhoneState, readonly activity: Activity, readonly activitySince: string, readonly callId: string | null, readonly voicemail: { readonly greeting: string, readonly greetingSaidAt: string | null } | null }> } };

export type RecordGreetingMutationVariables = Exact<{
  agentId: string;
}>;


export type RecordGreetingMutation = { readonly recordGreeting:
    | { readonly __typename: 'GreetingCall', readonly callId: string }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type SetVoicemailHeardMutationVariables = Exact<{
  id: string;
  heard: boolean;
}>;


export type SetVoicemailHeardMutation = { readonly setVoicemailHeard:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
    | { readonly __typename: 'VoicemailChange', readonly outcome: CommandOutcome }
   };

export type DeleteVoicemailMutationVariables = Exact<{
  id: string;
}>;


export type DeleteVoicemailMutation = { readonly deleteVoicemail:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
    | { readonly __typename: 'Removal', readonly outcome: CommandOutcome, readonly id: string }
   };

export const QueueTileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueTile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QueueTile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"targetMs"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"beingOffered"}},{"kind":"Field","name":{"kind":"Name","value":"longestWaitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"talking"}},{"kind":"Field","name":{"kind":"Name","value":"ringing"}},{"kind":"Field","name":{"kind":"Name","value":"wrappingUp"}},{"kind":"Field","name":{"kind":"Name","value":"offline"}},{"kind":"Field","name":{"kind":"Name","value":"away"}},{"kind":"Field","name":{"kind":"Name","value":"paused"}},{"kind":"Field","name":{"kind":"Name","value":"unreachable"}},{"kind":"Field","name":{"kind":"Name","value":"resting"}},{"kind":"Field","name":{"kind":"Name","value":"free"}}]}},{"kind":"Field","name":{"kind":"Name","value":"today"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entered"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"answeredInTime"}},{"kind":"Field","name":{"kind":"Name","value":"abandoned"}},{"kind":"Field","name":{"kind":"Name","value":"serviceLevel"}},{"kind":"Field","name":{"kind":"Name","value":"averageSpeedOfAnswerMs"}}]}}]}}]} as unknown as DocumentNode<QueueTileFragment, unknown>;
export const AgentTileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgentTile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgentTile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"extension"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"awayReason"}},{"kind":"Field","name":{"kind":"Name","value":"statusSince"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"activitySince"}},{"kind":"Field","name":{"kind":"Name","value":"wrapUpUntil"}},{"kind":"Field","name":{"kind":"Name","value":"canExtendWrapUp"}},{"kind":"Field","name":{"kind":"Name","value":"supervisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"callQueueId"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"obstacleText"}},{"kind":"Field","name":{"kind":"Name","value":"queues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"pausedSince"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}}]}}]}}]} as unknown as DocumentNode<AgentTileFragment, unknown>;
export const LiveSupervisionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiveSupervision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiveSupervision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isHandingBack"}}]}}]} as unknown as DocumentNode<LiveSupervisionFragment, unknown>;
export const LiveCallFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiveCall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiveCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateSince"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"queueName"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"dialled"}},{"kind":"Field","name":{"kind":"Name","value":"remoteNumber"}},{"kind":"Field","name":{"kind":"Name","value":"remoteName"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"connectedSince"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"ringingSince"}},{"kind":"Field","name":{"kind":"Name","value":"ringUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiveSupervision"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiveSupervision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiveSupervision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isHandingBack"}}]}}]} as unknown as DocumentNode<LiveCallFragment, unknown>;
export const CallChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiveCall"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiveSupervision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiveSupervision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isHandingBack"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiveCall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiveCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateSince"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"queueName"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"dialled"}},{"kind":"Field","name":{"kind":"Name","value":"remoteNumber"}},{"kind":"Field","name":{"kind":"Name","value":"remoteName"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"connectedSince"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"ringingSince"}},{"kind":"Field","name":{"kind":"Name","value":"ringUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiveSupervision"}}]}}]}}]} as unknown as DocumentNode<CallChangeFragment, unknown>;
export const DispositionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Disposition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disposition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"followUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DispositionFragment, unknown>;
export const CallNotedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallNoted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallNoted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Disposition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispositionMissing"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Disposition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disposition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"followUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CallNotedFragment, unknown>;
export const DispositionChoiceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DispositionChoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DispositionChoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"needsNote"}},{"kind":"Field","name":{"kind":"Name","value":"needsFollowUp"}}]}}]} as unknown as DocumentNode<DispositionChoiceFragment, unknown>;
export const CallHandlingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallHandling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallHandling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isTalking"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"hold"}},{"kind":"Field","name":{"kind":"Name","value":"consent"}},{"kind":"Field","name":{"kind":"Name","value":"isMuted"}},{"kind":"Field","name":{"kind":"Name","value":"heldItself"}},{"kind":"Field","name":{"kind":"Name","value":"isLeaving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consult"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legId"}},{"kind":"Field","name":{"kind":"Name","value":"ownLegId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"front"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slot"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"back"}}]}}]} as unknown as DocumentNode<CallHandlingFragment, unknown>;
export const RecordingNowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordingNow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordingNow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"policy"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"controls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RecordingNowFragment, unknown>;
export const MyCallFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyCall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"dialled"}},{"kind":"Field","name":{"kind":"Name","value":"remoteNumber"}},{"kind":"Field","name":{"kind":"Name","value":"remoteName"}},{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"queueName"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"talkingSince"}},{"kind":"Field","name":{"kind":"Name","value":"canExtend"}},{"kind":"Field","name":{"kind":"Name","value":"dispositionMissing"}},{"kind":"Field","name":{"kind":"Name","value":"dispositionChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DispositionChoice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallHandling"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recording"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordingNow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Disposition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"queueName"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"dispositionLabel"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DispositionChoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DispositionChoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"needsNote"}},{"kind":"Field","name":{"kind":"Name","value":"needsFollowUp"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallHandling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallHandling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isTalking"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"hold"}},{"kind":"Field","name":{"kind":"Name","value":"consent"}},{"kind":"Field","name":{"kind":"Name","value":"isMuted"}},{"kind":"Field","name":{"kind":"Name","value":"heldItself"}},{"kind":"Field","name":{"kind":"Name","value":"isLeaving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consult"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legId"}},{"kind":"Field","name":{"kind":"Name","value":"ownLegId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"front"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slot"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"back"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordingNow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordingNow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"policy"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"controls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Disposition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disposition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"followUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MyCallFragment, unknown>;
export const DiallingSettingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiallingSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Centre"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"blockedNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"allowedNumbers"}}]}}]} as unknown as DocumentNode<DiallingSettingsFragment, unknown>;
export const RefusedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RefusedFragment, unknown>;
export const ControlledFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Controlled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}}]}}]} as unknown as DocumentNode<ControlledFragment, unknown>;
export const ParkedCallFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParkedCall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ParkedCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"id"},"name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"slot"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"parkedById"}},{"kind":"Field","name":{"kind":"Name","value":"parkedByName"}},{"kind":"Field","name":{"kind":"Name","value":"remoteName"}},{"kind":"Field","name":{"kind":"Name","value":"remoteNumber"}},{"kind":"Field","name":{"kind":"Name","value":"isRetrieved"}}]}}]} as unknown as DocumentNode<ParkedCallFragment, unknown>;
export const CallSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"dialled"}},{"kind":"Field","name":{"kind":"Name","value":"remoteNumber"}},{"kind":"Field","name":{"kind":"Name","value":"remoteName"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"queueName"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Disposition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispositionMissing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Disposition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disposition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"followUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CallSummaryFragment, unknown>;
export const SupervisableFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Supervisable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiveCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supervisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiveSupervision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisionControls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phone"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiveSupervision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiveSupervision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isHandingBack"}}]}}]} as unknown as DocumentNode<SupervisableFragment, unknown>;
export const CallStoryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallStory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallSummary"}},{"kind":"Field","name":{"kind":"Name","value":"dispositionChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DispositionChoice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"live"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"handling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallHandling"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recording"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordingNow"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Supervisable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legId"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"queueName"}},{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawReason"}},{"kind":"Field","name":{"kind":"Name","value":"failCause"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queueVisits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"queueName"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"exit"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitedMs"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"queueName"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"rules"}},{"kind":"Field","name":{"kind":"Name","value":"agents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}},{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"passedOver"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moreAgents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"callers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"waitedMs"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moreCallers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Disposition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disposition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"followUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiveSupervision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiveSupervision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isHandingBack"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"dialled"}},{"kind":"Field","name":{"kind":"Name","value":"remoteNumber"}},{"kind":"Field","name":{"kind":"Name","value":"remoteName"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"queueName"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Disposition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispositionMissing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DispositionChoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DispositionChoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"needsNote"}},{"kind":"Field","name":{"kind":"Name","value":"needsFollowUp"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallHandling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallHandling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isTalking"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"hold"}},{"kind":"Field","name":{"kind":"Name","value":"consent"}},{"kind":"Field","name":{"kind":"Name","value":"isMuted"}},{"kind":"Field","name":{"kind":"Name","value":"heldItself"}},{"kind":"Field","name":{"kind":"Name","value":"isLeaving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consult"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legId"}},{"kind":"Field","name":{"kind":"Name","value":"ownLegId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"front"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slot"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"back"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordingNow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordingNow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"policy"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"controls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Supervisable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiveCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supervisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiveSupervision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisionControls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phone"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CallStoryFragment, unknown>;
export const UserSettingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"supervision"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}}]}}]}}]} as unknown as DocumentNode<UserSettingsFragment, unknown>;
export const TeamSettingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"queues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TeamSettingsFragment, unknown>;
export const LimitsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Limits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Threshold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warning"}},{"kind":"Field","name":{"kind":"Name","value":"alert"}}]}}]} as unknown as DocumentNode<LimitsFragment, unknown>;
export const BoardSettingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Board"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"queueIds"}},{"kind":"Field","name":{"kind":"Name","value":"teamIds"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"rotateAfterMs"}},{"kind":"Field","name":{"kind":"Name","value":"thresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Limits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"longestWaitMs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Limits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Limits"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Limits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Threshold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warning"}},{"kind":"Field","name":{"kind":"Name","value":"alert"}}]}}]} as unknown as DocumentNode<BoardSettingsFragment, unknown>;
export const AuditLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]} as unknown as DocumentNode<AuditLineFragment, unknown>;
export const KeySettingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeySettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"boardId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]} as unknown as DocumentNode<KeySettingsFragment, unknown>;
export const NewKeyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NewKey"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeySettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeySettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"boardId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]} as unknown as DocumentNode<NewKeyFragment, unknown>;
export const AgentSettingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgentSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"extension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extension"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"callerId"}},{"kind":"Field","name":{"kind":"Name","value":"recordingConsent"}},{"kind":"Field","name":{"kind":"Name","value":"voicemail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"greeting"}},{"kind":"Field","name":{"kind":"Name","value":"longestMs"}},{"kind":"Field","name":{"kind":"Name","value":"silenceMs"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"}},{"kind":"Field","name":{"kind":"Name","value":"keepDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]} as unknown as DocumentNode<AgentSettingsFragment, unknown>;
export const AgentChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgentChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgentChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgentSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgentSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"extension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extension"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"callerId"}},{"kind":"Field","name":{"kind":"Name","value":"recordingConsent"}},{"kind":"Field","name":{"kind":"Name","value":"voicemail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"greeting"}},{"kind":"Field","name":{"kind":"Name","value":"longestMs"}},{"kind":"Field","name":{"kind":"Name","value":"silenceMs"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"}},{"kind":"Field","name":{"kind":"Name","value":"keepDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]} as unknown as DocumentNode<AgentChangeFragment, unknown>;
export const MemberSettingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"callsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"pausedSince"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"missingSkills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MemberSettingsFragment, unknown>;
export const MemberChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"callsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"pausedSince"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"missingSkills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MemberChangeFragment, unknown>;
export const RemovalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Removal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Removal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]} as unknown as DocumentNode<RemovalFragment, unknown>;
export const RecordingSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordingSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"storedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"lengthMs"}},{"kind":"Field","name":{"kind":"Name","value":"legalHold"}}]}}]} as unknown as DocumentNode<RecordingSummaryFragment, unknown>;
export const RecordingLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordingLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordingSummary"}},{"kind":"Field","name":{"kind":"Name","value":"isVoicemail"}},{"kind":"Field","name":{"kind":"Name","value":"hearing"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromMs"}},{"kind":"Field","name":{"kind":"Name","value":"toMs"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"remoteName"}},{"kind":"Field","name":{"kind":"Name","value":"remoteNumber"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordingSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"storedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"lengthMs"}},{"kind":"Field","name":{"kind":"Name","value":"legalHold"}}]}}]} as unknown as DocumentNode<RecordingLineFragment, unknown>;
export const RecordingDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordingDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordingSummary"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"peaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"right"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromMs"}},{"kind":"Field","name":{"kind":"Name","value":"toMs"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"legId"}},{"kind":"Field","name":{"kind":"Name","value":"missingLegId"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordingSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"storedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"lengthMs"}},{"kind":"Field","name":{"kind":"Name","value":"legalHold"}}]}}]} as unknown as DocumentNode<RecordingDetailFragment, unknown>;
export const RecordingHeardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordingHeard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordingDetail"}},{"kind":"Field","name":{"kind":"Name","value":"isVoicemail"}},{"kind":"Field","name":{"kind":"Name","value":"hearing"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"remoteName"}},{"kind":"Field","name":{"kind":"Name","value":"remoteNumber"}},{"kind":"Field","name":{"kind":"Name","value":"legs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"supervisionMode"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordingSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"storedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"lengthMs"}},{"kind":"Field","name":{"kind":"Name","value":"legalHold"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordingDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordingSummary"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"peaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"right"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromMs"}},{"kind":"Field","name":{"kind":"Name","value":"toMs"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"legId"}},{"kind":"Field","name":{"kind":"Name","value":"missingLegId"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RecordingHeardFragment, unknown>;
export const RecordingChangedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordingChanged"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordingChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"recording"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordingSummary"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordingSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"storedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"lengthMs"}},{"kind":"Field","name":{"kind":"Name","value":"legalHold"}}]}}]} as unknown as DocumentNode<RecordingChangedFragment, unknown>;
export const MissingSkillsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MissingSkills"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"missingSkills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]} as unknown as DocumentNode<MissingSkillsFragment, unknown>;
export const ProviderSettingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provider"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"app"}},{"kind":"Field","name":{"kind":"Name","value":"endpointTemplate"}},{"kind":"Field","name":{"kind":"Name","value":"trunkTemplate"}},{"kind":"Field","name":{"kind":"Name","value":"numberFormat"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"callerId"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"linkSince"}},{"kind":"Field","name":{"kind":"Name","value":"linkNote"}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"}},{"kind":"Field","name":{"kind":"Name","value":"extensionCount"}},{"kind":"Field","name":{"kind":"Name","value":"onlineCount"}}]}}]} as unknown as DocumentNode<ProviderSettingsFragment, unknown>;
export const ProviderChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProviderSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provider"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"app"}},{"kind":"Field","name":{"kind":"Name","value":"endpointTemplate"}},{"kind":"Field","name":{"kind":"Name","value":"trunkTemplate"}},{"kind":"Field","name":{"kind":"Name","value":"numberFormat"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"callerId"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"linkSince"}},{"kind":"Field","name":{"kind":"Name","value":"linkNote"}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"}},{"kind":"Field","name":{"kind":"Name","value":"extensionCount"}},{"kind":"Field","name":{"kind":"Name","value":"onlineCount"}}]}}]} as unknown as DocumentNode<ProviderChangeFragment, unknown>;
export const QueueSettingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Queue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"ringTimeoutMs"}},{"kind":"Field","name":{"kind":"Name","value":"retryMs"}},{"kind":"Field","name":{"kind":"Name","value":"wrapUpMs"}},{"kind":"Field","name":{"kind":"Name","value":"maxWaitMs"}},{"kind":"Field","name":{"kind":"Name","value":"maxWaiting"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"whenEmpty"}},{"kind":"Field","name":{"kind":"Name","value":"pauseAfterMisses"}},{"kind":"Field","name":{"kind":"Name","value":"serviceLevelMs"}},{"kind":"Field","name":{"kind":"Name","value":"music"}},{"kind":"Field","name":{"kind":"Name","value":"requiredSkills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"callerId"}},{"kind":"Field","name":{"kind":"Name","value":"wrapUpExtensionMs"}},{"kind":"Field","name":{"kind":"Name","value":"supervisionTold"}},{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"consent"}},{"kind":"Field","name":{"kind":"Name","value":"announcement"}},{"kind":"Field","name":{"kind":"Name","value":"pauseLimitMs"}},{"kind":"Field","name":{"kind":"Name","value":"keepRecordingsDays"}},{"kind":"Field","name":{"kind":"Name","value":"voicemail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"greeting"}},{"kind":"Field","name":{"kind":"Name","value":"longestMs"}},{"kind":"Field","name":{"kind":"Name","value":"silenceMs"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"}},{"kind":"Field","name":{"kind":"Name","value":"keepDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispositionNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"dispositions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"parent"}},{"kind":"Field","name":{"kind":"Name","value":"needsNote"}},{"kind":"Field","name":{"kind":"Name","value":"needsFollowUp"}},{"kind":"Field","name":{"kind":"Name","value":"retired"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overflowQueue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<QueueSettingsFragment, unknown>;
export const QueueChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QueueChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Queue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"ringTimeoutMs"}},{"kind":"Field","name":{"kind":"Name","value":"retryMs"}},{"kind":"Field","name":{"kind":"Name","value":"wrapUpMs"}},{"kind":"Field","name":{"kind":"Name","value":"maxWaitMs"}},{"kind":"Field","name":{"kind":"Name","value":"maxWaiting"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"whenEmpty"}},{"kind":"Field","name":{"kind":"Name","value":"pauseAfterMisses"}},{"kind":"Field","name":{"kind":"Name","value":"serviceLevelMs"}},{"kind":"Field","name":{"kind":"Name","value":"music"}},{"kind":"Field","name":{"kind":"Name","value":"requiredSkills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"callerId"}},{"kind":"Field","name":{"kind":"Name","value":"wrapUpExtensionMs"}},{"kind":"Field","name":{"kind":"Name","value":"supervisionTold"}},{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"consent"}},{"kind":"Field","name":{"kind":"Name","value":"announcement"}},{"kind":"Field","name":{"kind":"Name","value":"pauseLimitMs"}},{"kind":"Field","name":{"kind":"Name","value":"keepRecordingsDays"}},{"kind":"Field","name":{"kind":"Name","value":"voicemail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"greeting"}},{"kind":"Field","name":{"kind":"Name","value":"longestMs"}},{"kind":"Field","name":{"kind":"Name","value":"silenceMs"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"}},{"kind":"Field","name":{"kind":"Name","value":"keepDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispositionNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"dispositions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"parent"}},{"kind":"Field","name":{"kind":"Name","value":"needsNote"}},{"kind":"Field","name":{"kind":"Name","value":"needsFollowUp"}},{"kind":"Field","name":{"kind":"Name","value":"retired"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overflowQueue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<QueueChangeFragment, unknown>;
export const NumberSettingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumberSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InboundNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"consent"}},{"kind":"Field","name":{"kind":"Name","value":"announcement"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<NumberSettingsFragment, unknown>;
export const NumberChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumberChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"number"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NumberSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumberSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InboundNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"consent"}},{"kind":"Field","name":{"kind":"Name","value":"announcement"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<NumberChangeFragment, unknown>;
export const SupervisedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Supervised"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"supervisionId"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}}]}}]} as unknown as DocumentNode<SupervisedFragment, unknown>;
export const VoicemailLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VoicemailLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voicemail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"lengthMs"}},{"kind":"Field","name":{"kind":"Name","value":"remoteNumber"}},{"kind":"Field","name":{"kind":"Name","value":"remoteName"}},{"kind":"Field","name":{"kind":"Name","value":"isNew"}},{"kind":"Field","name":{"kind":"Name","value":"heardAt"}},{"kind":"Field","name":{"kind":"Name","value":"heardBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<VoicemailLineFragment, unknown>;
export const QueueBoardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"QueueBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"queueIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queueBoard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"queueIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"queueIds"}}},{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"full"}},{"kind":"Field","name":{"kind":"Name","value":"removedIds"}},{"kind":"Field","name":{"kind":"Name","value":"queues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueTile"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueTile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QueueTile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"targetMs"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"beingOffered"}},{"kind":"Field","name":{"kind":"Name","value":"longestWaitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"talking"}},{"kind":"Field","name":{"kind":"Name","value":"ringing"}},{"kind":"Field","name":{"kind":"Name","value":"wrappingUp"}},{"kind":"Field","name":{"kind":"Name","value":"offline"}},{"kind":"Field","name":{"kind":"Name","value":"away"}},{"kind":"Field","name":{"kind":"Name","value":"paused"}},{"kind":"Field","name":{"kind":"Name","value":"unreachable"}},{"kind":"Field","name":{"kind":"Name","value":"resting"}},{"kind":"Field","name":{"kind":"Name","value":"free"}}]}},{"kind":"Field","name":{"kind":"Name","value":"today"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entered"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"answeredInTime"}},{"kind":"Field","name":{"kind":"Name","value":"abandoned"}},{"kind":"Field","name":{"kind":"Name","value":"serviceLevel"}},{"kind":"Field","name":{"kind":"Name","value":"averageSpeedOfAnswerMs"}}]}}]}}]} as unknown as DocumentNode<QueueBoardSubscription, QueueBoardSubscriptionVariables>;
export const AgentBoardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"AgentBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentBoard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agentIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentIds"}}},{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"full"}},{"kind":"Field","name":{"kind":"Name","value":"removedIds"}},{"kind":"Field","name":{"kind":"Name","value":"agents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgentTile"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgentTile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgentTile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"extension"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"awayReason"}},{"kind":"Field","name":{"kind":"Name","value":"statusSince"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"activitySince"}},{"kind":"Field","name":{"kind":"Name","value":"wrapUpUntil"}},{"kind":"Field","name":{"kind":"Name","value":"canExtendWrapUp"}},{"kind":"Field","name":{"kind":"Name","value":"supervisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"callQueueId"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"obstacleText"}},{"kind":"Field","name":{"kind":"Name","value":"queues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"pausedSince"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}}]}}]}}]} as unknown as DocumentNode<AgentBoardSubscription, AgentBoardSubscriptionVariables>;
export const LiveCallsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"LiveCalls"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LiveCallFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"liveCalls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"full"}},{"kind":"Field","name":{"kind":"Name","value":"removedIds"}},{"kind":"Field","name":{"kind":"Name","value":"calls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiveCall"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiveSupervision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiveSupervision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isHandingBack"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiveCall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiveCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateSince"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"queueName"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"dialled"}},{"kind":"Field","name":{"kind":"Name","value":"remoteNumber"}},{"kind":"Field","name":{"kind":"Name","value":"remoteName"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"connectedSince"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"ringingSince"}},{"kind":"Field","name":{"kind":"Name","value":"ringUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiveSupervision"}}]}}]}}]} as unknown as DocumentNode<LiveCallsSubscription, LiveCallsSubscriptionVariables>;
export const JournalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"Journal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FactType"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"journal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"providerId"}},{"kind":"Field","name":{"kind":"Name","value":"numberId"}},{"kind":"Field","name":{"kind":"Name","value":"legId"}},{"kind":"Field","name":{"kind":"Name","value":"payload"}}]}}]}}]}}]} as unknown as DocumentNode<JournalSubscription, JournalSubscriptionVariables>;
export const CallsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Calls"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CallFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Disposition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disposition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"followUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"dialled"}},{"kind":"Field","name":{"kind":"Name","value":"remoteNumber"}},{"kind":"Field","name":{"kind":"Name","value":"remoteName"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"queueName"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Disposition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispositionMissing"}}]}}]} as unknown as DocumentNode<CallsQuery, CallsQueryVariables>;
export const CallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Call"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"call"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallSummary"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legId"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawReason"}},{"kind":"Field","name":{"kind":"Name","value":"failCause"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queueVisits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"exit"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitedMs"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"rules"}},{"kind":"Field","name":{"kind":"Name","value":"agents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}},{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"passedOver"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moreAgents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"callers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"waitedMs"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moreCallers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Disposition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disposition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"followUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"dialled"}},{"kind":"Field","name":{"kind":"Name","value":"remoteNumber"}},{"kind":"Field","name":{"kind":"Name","value":"remoteName"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"queueName"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Disposition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispositionMissing"}}]}}]} as unknown as DocumentNode<CallQuery, CallQueryVariables>;
export const PlaceCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlaceCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiveSupervision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiveSupervision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isHandingBack"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiveCall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiveCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateSince"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"queueName"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"dialled"}},{"kind":"Field","name":{"kind":"Name","value":"remoteNumber"}},{"kind":"Field","name":{"kind":"Name","value":"remoteName"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"connectedSince"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"ringingSince"}},{"kind":"Field","name":{"kind":"Name","value":"ringUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiveSupervision"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiveCall"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PlaceCallMutation, PlaceCallMutationVariables>;
export const HangUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HangUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hangUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiveSupervision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiveSupervision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isHandingBack"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiveCall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiveCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateSince"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"queueName"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"dialled"}},{"kind":"Field","name":{"kind":"Name","value":"remoteNumber"}},{"kind":"Field","name":{"kind":"Name","value":"remoteName"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"connectedSince"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"ringingSince"}},{"kind":"Field","name":{"kind":"Name","value":"ringUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiveSupervision"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiveCall"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<HangUpMutation, HangUpMutationVariables>;
export const MoveCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"queueId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"priority"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}},{"kind":"Argument","name":{"kind":"Name","value":"queueId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"queueId"}}},{"kind":"Argument","name":{"kind":"Name","value":"priority"},"value":{"kind":"Variable","name":{"kind":"Name","value":"priority"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiveSupervision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiveSupervision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isHandingBack"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiveCall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiveCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateSince"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"queueName"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"dialled"}},{"kind":"Field","name":{"kind":"Name","value":"remoteNumber"}},{"kind":"Field","name":{"kind":"Name","value":"remoteName"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"connectedSince"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"ringingSince"}},{"kind":"Field","name":{"kind":"Name","value":"ringUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiveSupervision"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiveCall"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<MoveCallMutation, MoveCallMutationVariables>;
export const SetTagsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetTags"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tags"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setTags"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}},{"kind":"Argument","name":{"kind":"Name","value":"tags"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tags"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallNoted"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Disposition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disposition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"followUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallNoted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallNoted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Disposition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispositionMissing"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SetTagsMutation, SetTagsMutationVariables>;
export const SetDispositionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetDisposition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"followUpAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setDisposition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}},{"kind":"Argument","name":{"kind":"Name","value":"followUpAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"followUpAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallNoted"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Disposition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disposition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"followUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallNoted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallNoted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Disposition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispositionMissing"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SetDispositionMutation, SetDispositionMutationVariables>;
export const NoteWordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoteWords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tags"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]},{"kind":"Field","name":{"kind":"Name","value":"dispositions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}]}}]} as unknown as DocumentNode<NoteWordsQuery, NoteWordsQueryVariables>;
export const MyCallsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyCalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myCalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyCall"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DispositionChoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DispositionChoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"needsNote"}},{"kind":"Field","name":{"kind":"Name","value":"needsFollowUp"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallHandling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallHandling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isTalking"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"hold"}},{"kind":"Field","name":{"kind":"Name","value":"consent"}},{"kind":"Field","name":{"kind":"Name","value":"isMuted"}},{"kind":"Field","name":{"kind":"Name","value":"heldItself"}},{"kind":"Field","name":{"kind":"Name","value":"isLeaving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consult"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legId"}},{"kind":"Field","name":{"kind":"Name","value":"ownLegId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"front"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slot"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"back"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordingNow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordingNow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"policy"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"controls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Disposition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disposition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"followUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyCall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"dialled"}},{"kind":"Field","name":{"kind":"Name","value":"remoteNumber"}},{"kind":"Field","name":{"kind":"Name","value":"remoteName"}},{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"queueName"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"talkingSince"}},{"kind":"Field","name":{"kind":"Name","value":"canExtend"}},{"kind":"Field","name":{"kind":"Name","value":"dispositionMissing"}},{"kind":"Field","name":{"kind":"Name","value":"dispositionChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DispositionChoice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallHandling"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recording"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordingNow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Disposition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"queueName"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"dispositionLabel"}}]}}]}}]} as unknown as DocumentNode<MyCallsQuery, MyCallsQueryVariables>;
export const MyCallsChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"MyCallsChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myCalls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"full"}},{"kind":"Field","name":{"kind":"Name","value":"removedIds"}},{"kind":"Field","name":{"kind":"Name","value":"calls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyCall"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DispositionChoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DispositionChoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"needsNote"}},{"kind":"Field","name":{"kind":"Name","value":"needsFollowUp"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallHandling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallHandling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isTalking"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"hold"}},{"kind":"Field","name":{"kind":"Name","value":"consent"}},{"kind":"Field","name":{"kind":"Name","value":"isMuted"}},{"kind":"Field","name":{"kind":"Name","value":"heldItself"}},{"kind":"Field","name":{"kind":"Name","value":"isLeaving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consult"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legId"}},{"kind":"Field","name":{"kind":"Name","value":"ownLegId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"front"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slot"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"back"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordingNow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordingNow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"policy"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"controls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Disposition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disposition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"followUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyCall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"dialled"}},{"kind":"Field","name":{"kind":"Name","value":"remoteNumber"}},{"kind":"Field","name":{"kind":"Name","value":"remoteName"}},{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"queueName"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"talkingSince"}},{"kind":"Field","name":{"kind":"Name","value":"canExtend"}},{"kind":"Field","name":{"kind":"Name","value":"dispositionMissing"}},{"kind":"Field","name":{"kind":"Name","value":"dispositionChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DispositionChoice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallHandling"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recording"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordingNow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Disposition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"queueName"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"dispositionLabel"}}]}}]}}]} as unknown as DocumentNode<MyCallsChangedSubscription, MyCallsChangedSubscriptionVariables>;
export const ServerInfoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServerInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serverInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"now"}}]}},{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"site"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"dayStart"}},{"kind":"Field","name":{"kind":"Name","value":"nextDayAt"}}]}}]}}]} as unknown as DocumentNode<ServerInfoQuery, ServerInfoQueryVariables>;
export const UpdateCentreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateCentre"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateCentreInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateCentre"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CentreChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"dayStart"}},{"kind":"Field","name":{"kind":"Name","value":"nextDayAt"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<UpdateCentreMutation, UpdateCentreMutationVariables>;
export const DiallingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dialling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DiallingSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiallingSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Centre"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"blockedNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"allowedNumbers"}}]}}]} as unknown as DocumentNode<DiallingQuery, DiallingQueryVariables>;
export const UpdateDiallingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateDialling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateCentreInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateCentre"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CentreChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DiallingSettings"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiallingSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Centre"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"blockedNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"allowedNumbers"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<UpdateDiallingMutation, UpdateDiallingMutationVariables>;
export const DashboardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dashboard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"queueIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dashboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"queueIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"queueIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"queueIds"}},{"kind":"Field","name":{"kind":"Name","value":"now"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"longestWaitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"talking"}},{"kind":"Field","name":{"kind":"Name","value":"agents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"talking"}},{"kind":"Field","name":{"kind":"Name","value":"ringing"}},{"kind":"Field","name":{"kind":"Name","value":"wrappingUp"}},{"kind":"Field","name":{"kind":"Name","value":"offline"}},{"kind":"Field","name":{"kind":"Name","value":"away"}},{"kind":"Field","name":{"kind":"Name","value":"paused"}},{"kind":"Field","name":{"kind":"Name","value":"unreachable"}},{"kind":"Field","name":{"kind":"Name","value":"resting"}},{"kind":"Field","name":{"kind":"Name","value":"free"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"today"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"answeredInTime"}},{"kind":"Field","name":{"kind":"Name","value":"abandoned"}},{"kind":"Field","name":{"kind":"Name","value":"serviceLevel"}},{"kind":"Field","name":{"kind":"Name","value":"averageWaitMs"}},{"kind":"Field","name":{"kind":"Name","value":"longestWaitMs"}},{"kind":"Field","name":{"kind":"Name","value":"averageTalkMs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"answeredInTime"}},{"kind":"Field","name":{"kind":"Name","value":"abandoned"}},{"kind":"Field","name":{"kind":"Name","value":"serviceLevel"}},{"kind":"Field","name":{"kind":"Name","value":"averageWaitMs"}}]}}]}}]}}]} as unknown as DocumentNode<DashboardQuery, DashboardQueryVariables>;
export const DemoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Demo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isRunning"}},{"kind":"Field","name":{"kind":"Name","value":"queues"}},{"kind":"Field","name":{"kind":"Name","value":"agents"}},{"kind":"Field","name":{"kind":"Name","value":"numbers"}}]}}]}}]}}]} as unknown as DocumentNode<DemoQuery, DemoQueryVariables>;
export const RemoveDemoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveDemo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeDemo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemoRemoval"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isRunning"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RemoveDemoMutation, RemoveDemoMutationVariables>;
export const TransferTargetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TransferTargets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transferTargets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"extension"}},{"kind":"Field","name":{"kind":"Name","value":"isFree"}},{"kind":"Field","name":{"kind":"Name","value":"canRing"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"hasVoicemail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"hasVoicemail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isCut"}}]}}]}}]} as unknown as DocumentNode<TransferTargetsQuery, TransferTargetsQueryVariables>;
export const ParkedCallsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ParkedCalls"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parkedCalls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"full"}},{"kind":"Field","name":{"kind":"Name","value":"removedIds"}},{"kind":"Field","name":{"kind":"Name","value":"calls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParkedCall"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParkedCall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ParkedCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"id"},"name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"slot"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"parkedById"}},{"kind":"Field","name":{"kind":"Name","value":"parkedByName"}},{"kind":"Field","name":{"kind":"Name","value":"remoteName"}},{"kind":"Field","name":{"kind":"Name","value":"remoteNumber"}},{"kind":"Field","name":{"kind":"Name","value":"isRetrieved"}}]}}]} as unknown as DocumentNode<ParkedCallsSubscription, ParkedCallsSubscriptionVariables>;
export const HoldCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"legId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holdCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"legId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"legId"}}},{"kind":"Argument","name":{"kind":"Name","value":"agentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Controlled"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Controlled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<HoldCallMutation, HoldCallMutationVariables>;
export const ResumeCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"legId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"legId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"legId"}}},{"kind":"Argument","name":{"kind":"Name","value":"agentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Controlled"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Controlled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ResumeCallMutation, ResumeCallMutationVariables>;
export const MuteCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MuteCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"legId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"muted"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"muteCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"legId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"legId"}}},{"kind":"Argument","name":{"kind":"Name","value":"agentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"muted"},"value":{"kind":"Variable","name":{"kind":"Name","value":"muted"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Controlled"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Controlled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<MuteCallMutation, MuteCallMutationVariables>;
export const SendDtmfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendDtmf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"digits"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendDtmf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"agentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"digits"},"value":{"kind":"Variable","name":{"kind":"Name","value":"digits"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Controlled"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Controlled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SendDtmfMutation, SendDtmfMutationVariables>;
export const DropPartyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DropParty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"legId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dropParty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"legId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"legId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Controlled"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Controlled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<DropPartyMutation, DropPartyMutationVariables>;
export const TransferCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TransferCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transferCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"agentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Controlled"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Controlled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<TransferCallMutation, TransferCallMutationVariables>;
export const StartConsultDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartConsult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startConsult"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"agentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Controlled"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Controlled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<StartConsultMutation, StartConsultMutationVariables>;
export const SwapConsultDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SwapConsult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"swapConsult"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Controlled"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Controlled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SwapConsultMutation, SwapConsultMutationVariables>;
export const MergeConsultDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeConsult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeConsult"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Controlled"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Controlled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<MergeConsultMutation, MergeConsultMutationVariables>;
export const CompleteConsultDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteConsult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeConsult"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Controlled"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Controlled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CompleteConsultMutation, CompleteConsultMutationVariables>;
export const CancelConsultDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelConsult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelConsult"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Controlled"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Controlled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CancelConsultMutation, CancelConsultMutationVariables>;
export const ParkCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ParkCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parkCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"agentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Controlled"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Controlled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ParkCallMutation, ParkCallMutationVariables>;
export const RetrieveCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetrieveCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retrieveCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"agentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Controlled"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Controlled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RetrieveCallMutation, RetrieveCallMutationVariables>;
export const GiveConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"legId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"legId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"legId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Controlled"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Controlled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<GiveConsentMutation, GiveConsentMutationVariables>;
export const WithdrawConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"legId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"legId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"legId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Controlled"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Controlled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const AskForConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskForConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"legId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askForConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"legId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"legId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Controlled"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Controlled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AskForConsentMutation, AskForConsentMutationVariables>;
export const CallStoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CallStory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phone"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serverInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"now"}}]}},{"kind":"Field","name":{"kind":"Name","value":"call"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallStory"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Disposition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disposition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"followUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"dialled"}},{"kind":"Field","name":{"kind":"Name","value":"remoteNumber"}},{"kind":"Field","name":{"kind":"Name","value":"remoteName"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"queueName"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Disposition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispositionMissing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DispositionChoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DispositionChoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"needsNote"}},{"kind":"Field","name":{"kind":"Name","value":"needsFollowUp"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallHandling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallHandling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isTalking"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"hold"}},{"kind":"Field","name":{"kind":"Name","value":"consent"}},{"kind":"Field","name":{"kind":"Name","value":"isMuted"}},{"kind":"Field","name":{"kind":"Name","value":"heldItself"}},{"kind":"Field","name":{"kind":"Name","value":"isLeaving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consult"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legId"}},{"kind":"Field","name":{"kind":"Name","value":"ownLegId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"front"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slot"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"back"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordingNow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordingNow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"policy"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"controls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiveSupervision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiveSupervision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isHandingBack"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Supervisable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiveCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supervisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiveSupervision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisionControls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phone"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallStory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallSummary"}},{"kind":"Field","name":{"kind":"Name","value":"dispositionChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DispositionChoice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"live"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"handling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallHandling"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recording"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordingNow"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Supervisable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legId"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"queueName"}},{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawReason"}},{"kind":"Field","name":{"kind":"Name","value":"failCause"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queueVisits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"queueName"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"exit"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitedMs"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"queueName"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"rules"}},{"kind":"Field","name":{"kind":"Name","value":"agents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}},{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"passedOver"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moreAgents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"callers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"waitedMs"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moreCallers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CallStoryQuery, CallStoryQueryVariables>;
export const CallsMovedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"CallsMoved"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"liveCalls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"full"}},{"kind":"Field","name":{"kind":"Name","value":"removedIds"}},{"kind":"Field","name":{"kind":"Name","value":"calls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CallsMovedSubscription, CallsMovedSubscriptionVariables>;
export const QueueChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QueueChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<QueueChoicesQuery, QueueChoicesQueryVariables>;
export const AgentChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgentChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AgentChoicesQuery, AgentChoicesQueryVariables>;
export const UsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Users"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserSettings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"supervision"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}}]}}]}}]} as unknown as DocumentNode<UsersQuery, UsersQueryVariables>;
export const TeamsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Teams"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TeamSettings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"queues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TeamsQuery, TeamsQueryVariables>;
export const TeamChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<TeamChoicesQuery, TeamChoicesQueryVariables>;
export const ApiKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApiKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKeys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeySettings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeySettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"boardId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]} as unknown as DocumentNode<ApiKeysQuery, ApiKeysQueryVariables>;
export const BoardsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Boards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardSettings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Limits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Threshold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warning"}},{"kind":"Field","name":{"kind":"Name","value":"alert"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Board"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"queueIds"}},{"kind":"Field","name":{"kind":"Name","value":"teamIds"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"rotateAfterMs"}},{"kind":"Field","name":{"kind":"Name","value":"thresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Limits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"longestWaitMs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Limits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Limits"}}]}}]}}]}}]} as unknown as DocumentNode<BoardsQuery, BoardsQueryVariables>;
export const AuditActorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditActors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AuditActorsQuery, AuditActorsQueryVariables>;
export const AuditLogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]} as unknown as DocumentNode<AuditLogQuery, AuditLogQueryVariables>;
export const CreateUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CreateUserMutation, CreateUserMutationVariables>;
export const UpdateUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<UpdateUserMutation, UpdateUserMutationVariables>;
export const DeleteUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Removal"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Removal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Removal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<DeleteUserMutation, DeleteUserMutationVariables>;
export const CreateTeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateTeamInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CreateTeamMutation, CreateTeamMutationVariables>;
export const UpdateTeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateTeamInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<UpdateTeamMutation, UpdateTeamMutationVariables>;
export const DeleteTeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Removal"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Removal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Removal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<DeleteTeamMutation, DeleteTeamMutationVariables>;
export const CreateApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NewKey"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeySettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"boardId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NewKey"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeySettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Removal"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Removal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Removal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const CreateBoardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateBoardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createBoard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CreateBoardMutation, CreateBoardMutationVariables>;
export const UpdateBoardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateBoardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateBoard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<UpdateBoardMutation, UpdateBoardMutationVariables>;
export const DeleteBoardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteBoard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Removal"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Removal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Removal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<DeleteBoardMutation, DeleteBoardMutationVariables>;
export const CreateBoardTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateBoardToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"boardId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expiresAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createBoardToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"boardId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"boardId"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"expiresAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expiresAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NewKey"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeySettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"boardId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NewKey"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeySettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CreateBoardTokenMutation, CreateBoardTokenMutationVariables>;
export const AgentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Agents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgentSettings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgentSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"extension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extension"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"callerId"}},{"kind":"Field","name":{"kind":"Name","value":"recordingConsent"}},{"kind":"Field","name":{"kind":"Name","value":"voicemail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"greeting"}},{"kind":"Field","name":{"kind":"Name","value":"longestMs"}},{"kind":"Field","name":{"kind":"Name","value":"silenceMs"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"}},{"kind":"Field","name":{"kind":"Name","value":"keepDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]} as unknown as DocumentNode<AgentsQuery, AgentsQueryVariables>;
export const AgentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Agent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgentSettings"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberSettings"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"live"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgentTile"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgentSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"extension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extension"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"callerId"}},{"kind":"Field","name":{"kind":"Name","value":"recordingConsent"}},{"kind":"Field","name":{"kind":"Name","value":"voicemail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"greeting"}},{"kind":"Field","name":{"kind":"Name","value":"longestMs"}},{"kind":"Field","name":{"kind":"Name","value":"silenceMs"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"}},{"kind":"Field","name":{"kind":"Name","value":"keepDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"callsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"pausedSince"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"missingSkills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgentTile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgentTile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"extension"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"awayReason"}},{"kind":"Field","name":{"kind":"Name","value":"statusSince"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"activitySince"}},{"kind":"Field","name":{"kind":"Name","value":"wrapUpUntil"}},{"kind":"Field","name":{"kind":"Name","value":"canExtendWrapUp"}},{"kind":"Field","name":{"kind":"Name","value":"supervisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"callQueueId"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"obstacleText"}},{"kind":"Field","name":{"kind":"Name","value":"queues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"pausedSince"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}}]}}]}}]} as unknown as DocumentNode<AgentQuery, AgentQueryVariables>;
export const CreateAgentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateAgent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAgentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createAgent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgentChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgentSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"extension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extension"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"callerId"}},{"kind":"Field","name":{"kind":"Name","value":"recordingConsent"}},{"kind":"Field","name":{"kind":"Name","value":"voicemail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"greeting"}},{"kind":"Field","name":{"kind":"Name","value":"longestMs"}},{"kind":"Field","name":{"kind":"Name","value":"silenceMs"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"}},{"kind":"Field","name":{"kind":"Name","value":"keepDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgentChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgentChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgentSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CreateAgentMutation, CreateAgentMutationVariables>;
export const UpdateAgentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateAgent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateAgentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateAgent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgentChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgentSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"extension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extension"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"callerId"}},{"kind":"Field","name":{"kind":"Name","value":"recordingConsent"}},{"kind":"Field","name":{"kind":"Name","value":"voicemail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"greeting"}},{"kind":"Field","name":{"kind":"Name","value":"longestMs"}},{"kind":"Field","name":{"kind":"Name","value":"silenceMs"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"}},{"kind":"Field","name":{"kind":"Name","value":"keepDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgentChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgentChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgentSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<UpdateAgentMutation, UpdateAgentMutationVariables>;
export const DeleteAgentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteAgent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteAgent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Removal"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Removal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Removal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<DeleteAgentMutation, DeleteAgentMutationVariables>;
export const SetAgentStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetAgentStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgentStatus"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setAgentStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgentChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgentSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"extension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extension"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"callerId"}},{"kind":"Field","name":{"kind":"Name","value":"recordingConsent"}},{"kind":"Field","name":{"kind":"Name","value":"voicemail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"greeting"}},{"kind":"Field","name":{"kind":"Name","value":"longestMs"}},{"kind":"Field","name":{"kind":"Name","value":"silenceMs"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"}},{"kind":"Field","name":{"kind":"Name","value":"keepDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgentChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgentChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgentSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SetAgentStatusMutation, SetAgentStatusMutationVariables>;
export const ExtendWrapUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExtendWrapUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extendWrapUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgentChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgentSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"extension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extension"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"callerId"}},{"kind":"Field","name":{"kind":"Name","value":"recordingConsent"}},{"kind":"Field","name":{"kind":"Name","value":"voicemail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"greeting"}},{"kind":"Field","name":{"kind":"Name","value":"longestMs"}},{"kind":"Field","name":{"kind":"Name","value":"silenceMs"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"}},{"kind":"Field","name":{"kind":"Name","value":"keepDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgentChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgentChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgentSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ExtendWrapUpMutation, ExtendWrapUpMutationVariables>;
export const EndWrapUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndWrapUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endWrapUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgentChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgentSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"extension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extension"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"callerId"}},{"kind":"Field","name":{"kind":"Name","value":"recordingConsent"}},{"kind":"Field","name":{"kind":"Name","value":"voicemail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"greeting"}},{"kind":"Field","name":{"kind":"Name","value":"longestMs"}},{"kind":"Field","name":{"kind":"Name","value":"silenceMs"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"}},{"kind":"Field","name":{"kind":"Name","value":"keepDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgentChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgentChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgentSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<EndWrapUpMutation, EndWrapUpMutationVariables>;
export const AddMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"queueId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"penalty"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"queueId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"queueId"}}},{"kind":"Argument","name":{"kind":"Name","value":"penalty"},"value":{"kind":"Variable","name":{"kind":"Name","value":"penalty"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"callsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"pausedSince"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"missingSkills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AddMemberMutation, AddMemberMutationVariables>;
export const UpdateMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"queueId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"penalty"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"queueId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"queueId"}}},{"kind":"Argument","name":{"kind":"Name","value":"penalty"},"value":{"kind":"Variable","name":{"kind":"Name","value":"penalty"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"callsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"pausedSince"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"missingSkills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<UpdateMemberMutation, UpdateMemberMutationVariables>;
export const RemoveMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"queueId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"queueId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"queueId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"callsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"pausedSince"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"missingSkills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const PauseMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PauseMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"queueId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pauseMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"queueId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"queueId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"callsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"pausedSince"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"missingSkills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PauseMemberMutation, PauseMemberMutationVariables>;
export const UnpauseMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnpauseMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"queueId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unpauseMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"queueId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"queueId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"callsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"pausedSince"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"missingSkills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<UnpauseMemberMutation, UnpauseMemberMutationVariables>;
export const RecordingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Recordings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordingFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordingLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordingSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"storedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"lengthMs"}},{"kind":"Field","name":{"kind":"Name","value":"legalHold"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordingLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordingSummary"}},{"kind":"Field","name":{"kind":"Name","value":"isVoicemail"}},{"kind":"Field","name":{"kind":"Name","value":"hearing"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromMs"}},{"kind":"Field","name":{"kind":"Name","value":"toMs"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"remoteName"}},{"kind":"Field","name":{"kind":"Name","value":"remoteNumber"}}]}}]}}]} as unknown as DocumentNode<RecordingsQuery, RecordingsQueryVariables>;
export const RecordingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Recording"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recording"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordingHeard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordingSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"storedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"lengthMs"}},{"kind":"Field","name":{"kind":"Name","value":"legalHold"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordingDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordingSummary"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"peaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"right"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromMs"}},{"kind":"Field","name":{"kind":"Name","value":"toMs"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"legId"}},{"kind":"Field","name":{"kind":"Name","value":"missingLegId"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordingHeard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordingDetail"}},{"kind":"Field","name":{"kind":"Name","value":"isVoicemail"}},{"kind":"Field","name":{"kind":"Name","value":"hearing"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"remoteName"}},{"kind":"Field","name":{"kind":"Name","value":"remoteNumber"}},{"kind":"Field","name":{"kind":"Name","value":"legs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"supervisionMode"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordingQuery, RecordingQueryVariables>;
export const CallRecordingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CallRecordings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"call"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordingSummary"}},{"kind":"Field","name":{"kind":"Name","value":"hearing"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordingSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"storedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"lengthMs"}},{"kind":"Field","name":{"kind":"Name","value":"legalHold"}}]}}]} as unknown as DocumentNode<CallRecordingsQuery, CallRecordingsQueryVariables>;
export const RecordingCertificateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecordingCertificate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"subjectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"actions"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RECORDING_DELETED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]}}]} as unknown as DocumentNode<RecordingCertificateQuery, RecordingCertificateQueryVariables>;
export const RecordingsMovedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"RecordingsMoved"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordingsUnderWay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"recordings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removedIds"}}]}}]}}]} as unknown as DocumentNode<RecordingsMovedSubscription, RecordingsMovedSubscriptionVariables>;
export const StartRecordingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartRecording"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startRecording"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordingChanged"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordingSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"storedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"lengthMs"}},{"kind":"Field","name":{"kind":"Name","value":"legalHold"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordingChanged"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordingChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"recording"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordingSummary"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<StartRecordingMutation, StartRecordingMutationVariables>;
export const StopRecordingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopRecording"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stopRecording"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordingChanged"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordingSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"storedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"lengthMs"}},{"kind":"Field","name":{"kind":"Name","value":"legalHold"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordingChanged"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordingChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"recording"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordingSummary"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<StopRecordingMutation, StopRecordingMutationVariables>;
export const PauseRecordingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PauseRecording"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pauseRecording"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordingChanged"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordingSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"storedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"lengthMs"}},{"kind":"Field","name":{"kind":"Name","value":"legalHold"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordingChanged"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordingChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"recording"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordingSummary"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PauseRecordingMutation, PauseRecordingMutationVariables>;
export const ResumeRecordingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeRecording"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeRecording"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordingChanged"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordingSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"storedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"lengthMs"}},{"kind":"Field","name":{"kind":"Name","value":"legalHold"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordingChanged"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordingChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"recording"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordingSummary"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ResumeRecordingMutation, ResumeRecordingMutationVariables>;
export const RecordingAddressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordingAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rendition"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordingRendition"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordingAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"rendition"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rendition"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordingAddress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RecordingAddressMutation, RecordingAddressMutationVariables>;
export const SetLegalHoldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetLegalHold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"held"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setLegalHold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"held"},"value":{"kind":"Variable","name":{"kind":"Name","value":"held"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordingKept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"recording"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordingLine"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordingSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"storedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"lengthMs"}},{"kind":"Field","name":{"kind":"Name","value":"legalHold"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordingLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordingSummary"}},{"kind":"Field","name":{"kind":"Name","value":"isVoicemail"}},{"kind":"Field","name":{"kind":"Name","value":"hearing"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromMs"}},{"kind":"Field","name":{"kind":"Name","value":"toMs"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"remoteName"}},{"kind":"Field","name":{"kind":"Name","value":"remoteNumber"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SetLegalHoldMutation, SetLegalHoldMutationVariables>;
export const DeleteRecordingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteRecording"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteRecording"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordingKept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"recording"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordingLine"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordingSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"storedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"lengthMs"}},{"kind":"Field","name":{"kind":"Name","value":"legalHold"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordingLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordingSummary"}},{"kind":"Field","name":{"kind":"Name","value":"isVoicemail"}},{"kind":"Field","name":{"kind":"Name","value":"hearing"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromMs"}},{"kind":"Field","name":{"kind":"Name","value":"toMs"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"remoteName"}},{"kind":"Field","name":{"kind":"Name","value":"remoteNumber"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<DeleteRecordingMutation, DeleteRecordingMutationVariables>;
export const MeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"boardId"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"extension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extension"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const SetPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"currentPassword"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}},{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}},{"kind":"Argument","name":{"kind":"Name","value":"currentPassword"},"value":{"kind":"Variable","name":{"kind":"Name","value":"currentPassword"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SetPasswordMutation, SetPasswordMutationVariables>;
export const EndSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<EndSessionMutation, EndSessionMutationVariables>;
export const ProvidersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Providers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"providers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProviderSettings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provider"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"app"}},{"kind":"Field","name":{"kind":"Name","value":"endpointTemplate"}},{"kind":"Field","name":{"kind":"Name","value":"trunkTemplate"}},{"kind":"Field","name":{"kind":"Name","value":"numberFormat"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"callerId"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"linkSince"}},{"kind":"Field","name":{"kind":"Name","value":"linkNote"}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"}},{"kind":"Field","name":{"kind":"Name","value":"extensionCount"}},{"kind":"Field","name":{"kind":"Name","value":"onlineCount"}}]}}]} as unknown as DocumentNode<ProvidersQuery, ProvidersQueryVariables>;
export const QueuesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Queues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueSettings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Queue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"ringTimeoutMs"}},{"kind":"Field","name":{"kind":"Name","value":"retryMs"}},{"kind":"Field","name":{"kind":"Name","value":"wrapUpMs"}},{"kind":"Field","name":{"kind":"Name","value":"maxWaitMs"}},{"kind":"Field","name":{"kind":"Name","value":"maxWaiting"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"whenEmpty"}},{"kind":"Field","name":{"kind":"Name","value":"pauseAfterMisses"}},{"kind":"Field","name":{"kind":"Name","value":"serviceLevelMs"}},{"kind":"Field","name":{"kind":"Name","value":"music"}},{"kind":"Field","name":{"kind":"Name","value":"requiredSkills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"callerId"}},{"kind":"Field","name":{"kind":"Name","value":"wrapUpExtensionMs"}},{"kind":"Field","name":{"kind":"Name","value":"supervisionTold"}},{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"consent"}},{"kind":"Field","name":{"kind":"Name","value":"announcement"}},{"kind":"Field","name":{"kind":"Name","value":"pauseLimitMs"}},{"kind":"Field","name":{"kind":"Name","value":"keepRecordingsDays"}},{"kind":"Field","name":{"kind":"Name","value":"voicemail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"greeting"}},{"kind":"Field","name":{"kind":"Name","value":"longestMs"}},{"kind":"Field","name":{"kind":"Name","value":"silenceMs"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"}},{"kind":"Field","name":{"kind":"Name","value":"keepDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispositionNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"dispositions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"parent"}},{"kind":"Field","name":{"kind":"Name","value":"needsNote"}},{"kind":"Field","name":{"kind":"Name","value":"needsFollowUp"}},{"kind":"Field","name":{"kind":"Name","value":"retired"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overflowQueue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<QueuesQuery, QueuesQueryVariables>;
export const QueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Queue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueSettings"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberSettings"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"live"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueTile"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Queue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"ringTimeoutMs"}},{"kind":"Field","name":{"kind":"Name","value":"retryMs"}},{"kind":"Field","name":{"kind":"Name","value":"wrapUpMs"}},{"kind":"Field","name":{"kind":"Name","value":"maxWaitMs"}},{"kind":"Field","name":{"kind":"Name","value":"maxWaiting"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"whenEmpty"}},{"kind":"Field","name":{"kind":"Name","value":"pauseAfterMisses"}},{"kind":"Field","name":{"kind":"Name","value":"serviceLevelMs"}},{"kind":"Field","name":{"kind":"Name","value":"music"}},{"kind":"Field","name":{"kind":"Name","value":"requiredSkills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"callerId"}},{"kind":"Field","name":{"kind":"Name","value":"wrapUpExtensionMs"}},{"kind":"Field","name":{"kind":"Name","value":"supervisionTold"}},{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"consent"}},{"kind":"Field","name":{"kind":"Name","value":"announcement"}},{"kind":"Field","name":{"kind":"Name","value":"pauseLimitMs"}},{"kind":"Field","name":{"kind":"Name","value":"keepRecordingsDays"}},{"kind":"Field","name":{"kind":"Name","value":"voicemail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"greeting"}},{"kind":"Field","name":{"kind":"Name","value":"longestMs"}},{"kind":"Field","name":{"kind":"Name","value":"silenceMs"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"}},{"kind":"Field","name":{"kind":"Name","value":"keepDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispositionNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"dispositions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"parent"}},{"kind":"Field","name":{"kind":"Name","value":"needsNote"}},{"kind":"Field","name":{"kind":"Name","value":"needsFollowUp"}},{"kind":"Field","name":{"kind":"Name","value":"retired"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overflowQueue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"callsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"pausedSince"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"missingSkills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueTile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QueueTile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"targetMs"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"beingOffered"}},{"kind":"Field","name":{"kind":"Name","value":"longestWaitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"talking"}},{"kind":"Field","name":{"kind":"Name","value":"ringing"}},{"kind":"Field","name":{"kind":"Name","value":"wrappingUp"}},{"kind":"Field","name":{"kind":"Name","value":"offline"}},{"kind":"Field","name":{"kind":"Name","value":"away"}},{"kind":"Field","name":{"kind":"Name","value":"paused"}},{"kind":"Field","name":{"kind":"Name","value":"unreachable"}},{"kind":"Field","name":{"kind":"Name","value":"resting"}},{"kind":"Field","name":{"kind":"Name","value":"free"}}]}},{"kind":"Field","name":{"kind":"Name","value":"today"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entered"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"answeredInTime"}},{"kind":"Field","name":{"kind":"Name","value":"abandoned"}},{"kind":"Field","name":{"kind":"Name","value":"serviceLevel"}},{"kind":"Field","name":{"kind":"Name","value":"averageSpeedOfAnswerMs"}}]}}]}}]} as unknown as DocumentNode<QueueQuery, QueueQueryVariables>;
export const SkillsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skills"}}]}}]} as unknown as DocumentNode<SkillsQuery, SkillsQueryVariables>;
export const ExtensionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Extensions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ExtensionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extensions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extension"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ExtensionsQuery, ExtensionsQueryVariables>;
export const MissingInQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MissingInQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"lacksSkill"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MissingSkills"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MissingSkills"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"missingSkills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]} as unknown as DocumentNode<MissingInQueueQuery, MissingInQueueQueryVariables>;
export const MissingOfAgentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MissingOfAgent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"lacksSkill"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MissingSkills"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MissingSkills"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"missingSkills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]} as unknown as DocumentNode<MissingOfAgentQuery, MissingOfAgentQueryVariables>;
export const NumbersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Numbers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numbers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NumberSettings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumberSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InboundNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"consent"}},{"kind":"Field","name":{"kind":"Name","value":"announcement"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<NumbersQuery, NumbersQueryVariables>;
export const CreateProviderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateProvider"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateProviderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createProvider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProviderChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provider"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"app"}},{"kind":"Field","name":{"kind":"Name","value":"endpointTemplate"}},{"kind":"Field","name":{"kind":"Name","value":"trunkTemplate"}},{"kind":"Field","name":{"kind":"Name","value":"numberFormat"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"callerId"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"linkSince"}},{"kind":"Field","name":{"kind":"Name","value":"linkNote"}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"}},{"kind":"Field","name":{"kind":"Name","value":"extensionCount"}},{"kind":"Field","name":{"kind":"Name","value":"onlineCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProviderSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CreateProviderMutation, CreateProviderMutationVariables>;
export const UpdateProviderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateProvider"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProviderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProvider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProviderChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provider"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"app"}},{"kind":"Field","name":{"kind":"Name","value":"endpointTemplate"}},{"kind":"Field","name":{"kind":"Name","value":"trunkTemplate"}},{"kind":"Field","name":{"kind":"Name","value":"numberFormat"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"callerId"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"linkSince"}},{"kind":"Field","name":{"kind":"Name","value":"linkNote"}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"}},{"kind":"Field","name":{"kind":"Name","value":"extensionCount"}},{"kind":"Field","name":{"kind":"Name","value":"onlineCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProviderSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<UpdateProviderMutation, UpdateProviderMutationVariables>;
export const DeleteProviderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteProvider"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteProvider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Removal"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Removal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Removal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<DeleteProviderMutation, DeleteProviderMutationVariables>;
export const TestProviderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TestProvider"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"settings"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ConnectionInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"testProvider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"settings"},"value":{"kind":"Variable","name":{"kind":"Name","value":"settings"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConnectionReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"roundTripMs"}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<TestProviderMutation, TestProviderMutationVariables>;
export const CreateQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateQueueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Queue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"ringTimeoutMs"}},{"kind":"Field","name":{"kind":"Name","value":"retryMs"}},{"kind":"Field","name":{"kind":"Name","value":"wrapUpMs"}},{"kind":"Field","name":{"kind":"Name","value":"maxWaitMs"}},{"kind":"Field","name":{"kind":"Name","value":"maxWaiting"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"whenEmpty"}},{"kind":"Field","name":{"kind":"Name","value":"pauseAfterMisses"}},{"kind":"Field","name":{"kind":"Name","value":"serviceLevelMs"}},{"kind":"Field","name":{"kind":"Name","value":"music"}},{"kind":"Field","name":{"kind":"Name","value":"requiredSkills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"callerId"}},{"kind":"Field","name":{"kind":"Name","value":"wrapUpExtensionMs"}},{"kind":"Field","name":{"kind":"Name","value":"supervisionTold"}},{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"consent"}},{"kind":"Field","name":{"kind":"Name","value":"announcement"}},{"kind":"Field","name":{"kind":"Name","value":"pauseLimitMs"}},{"kind":"Field","name":{"kind":"Name","value":"keepRecordingsDays"}},{"kind":"Field","name":{"kind":"Name","value":"voicemail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"greeting"}},{"kind":"Field","name":{"kind":"Name","value":"longestMs"}},{"kind":"Field","name":{"kind":"Name","value":"silenceMs"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"}},{"kind":"Field","name":{"kind":"Name","value":"keepDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispositionNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"dispositions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"parent"}},{"kind":"Field","name":{"kind":"Name","value":"needsNote"}},{"kind":"Field","name":{"kind":"Name","value":"needsFollowUp"}},{"kind":"Field","name":{"kind":"Name","value":"retired"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overflowQueue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QueueChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CreateQueueMutation, CreateQueueMutationVariables>;
export const UpdateQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateQueueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Queue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"ringTimeoutMs"}},{"kind":"Field","name":{"kind":"Name","value":"retryMs"}},{"kind":"Field","name":{"kind":"Name","value":"wrapUpMs"}},{"kind":"Field","name":{"kind":"Name","value":"maxWaitMs"}},{"kind":"Field","name":{"kind":"Name","value":"maxWaiting"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"whenEmpty"}},{"kind":"Field","name":{"kind":"Name","value":"pauseAfterMisses"}},{"kind":"Field","name":{"kind":"Name","value":"serviceLevelMs"}},{"kind":"Field","name":{"kind":"Name","value":"music"}},{"kind":"Field","name":{"kind":"Name","value":"requiredSkills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"callerId"}},{"kind":"Field","name":{"kind":"Name","value":"wrapUpExtensionMs"}},{"kind":"Field","name":{"kind":"Name","value":"supervisionTold"}},{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"consent"}},{"kind":"Field","name":{"kind":"Name","value":"announcement"}},{"kind":"Field","name":{"kind":"Name","value":"pauseLimitMs"}},{"kind":"Field","name":{"kind":"Name","value":"keepRecordingsDays"}},{"kind":"Field","name":{"kind":"Name","value":"voicemail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"greeting"}},{"kind":"Field","name":{"kind":"Name","value":"longestMs"}},{"kind":"Field","name":{"kind":"Name","value":"silenceMs"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"}},{"kind":"Field","name":{"kind":"Name","value":"keepDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispositionNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"dispositions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"parent"}},{"kind":"Field","name":{"kind":"Name","value":"needsNote"}},{"kind":"Field","name":{"kind":"Name","value":"needsFollowUp"}},{"kind":"Field","name":{"kind":"Name","value":"retired"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overflowQueue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QueueChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<UpdateQueueMutation, UpdateQueueMutationVariables>;
export const DeleteQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Removal"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Removal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Removal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<DeleteQueueMutation, DeleteQueueMutationVariables>;
export const CreateNumberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateNumber"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateNumberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NumberChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumberSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InboundNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"consent"}},{"kind":"Field","name":{"kind":"Name","value":"announcement"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumberChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"number"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NumberSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CreateNumberMutation, CreateNumberMutationVariables>;
export const UpdateNumberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateNumber"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateNumberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NumberChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumberSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InboundNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"recording"}},{"kind":"Field","name":{"kind":"Name","value":"consent"}},{"kind":"Field","name":{"kind":"Name","value":"announcement"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumberChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"number"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NumberSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<UpdateNumberMutation, UpdateNumberMutationVariables>;
export const DeleteNumberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteNumber"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Removal"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Removal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Removal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<DeleteNumberMutation, DeleteNumberMutationVariables>;
export const SuperviseCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuperviseCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionMode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phone"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"superviseCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}},{"kind":"Argument","name":{"kind":"Name","value":"mode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mode"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"Argument","name":{"kind":"Name","value":"phone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phone"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Supervised"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Supervised"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"supervisionId"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SuperviseCallMutation, SuperviseCallMutationVariables>;
export const ChangeSupervisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeSupervision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionMode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeSupervision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"mode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Supervised"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Supervised"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"supervisionId"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ChangeSupervisionMutation, ChangeSupervisionMutationVariables>;
export const EndSupervisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSupervision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSupervision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Supervised"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Supervised"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"supervisionId"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<EndSupervisionMutation, EndSupervisionMutationVariables>;
export const TakeOverCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeOverCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeOverCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Supervised"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Supervised"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"supervisionId"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<TakeOverCallMutation, TakeOverCallMutationVariables>;
export const HandBackCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandBackCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handBackCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Supervised"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Supervised"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"supervisionId"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<HandBackCallMutation, HandBackCallMutationVariables>;
export const SupervisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Supervisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supervisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenOverAt"}},{"kind":"Field","name":{"kind":"Name","value":"handedBackAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SupervisionsQuery, SupervisionsQueryVariables>;
export const SystemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"System"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"hasLeader"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"epoch"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"lagFacts"}},{"kind":"Field","name":{"kind":"Name","value":"loopDelayMs"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"silentMs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"providers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"linkSince"}},{"kind":"Field","name":{"kind":"Name","value":"linkNote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roundTripMs"}},{"kind":"Field","name":{"kind":"Name","value":"reconciledAt"}},{"kind":"Field","name":{"kind":"Name","value":"differences"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"oldestWaitingMs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"journal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"partitions"}},{"kind":"Field","name":{"kind":"Name","value":"oldestFactAt"}},{"kind":"Field","name":{"kind":"Name","value":"openIntents"}},{"kind":"Field","name":{"kind":"Name","value":"oldestIntentMs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"databaseMs"}},{"kind":"Field","name":{"kind":"Name","value":"redisReached"}}]}}]}}]} as unknown as DocumentNode<SystemQuery, SystemQueryVariables>;
export const TvBoardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TvBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"queueIds"}},{"kind":"Field","name":{"kind":"Name","value":"teamIds"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"rotateAfterMs"}},{"kind":"Field","name":{"kind":"Name","value":"thresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Limits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"longestWaitMs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Limits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Limits"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Limits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Threshold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warning"}},{"kind":"Field","name":{"kind":"Name","value":"alert"}}]}}]} as unknown as DocumentNode<TvBoardQuery, TvBoardQueryVariables>;
export const VoicemailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"Voicemails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voicemails"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"full"}},{"kind":"Field","name":{"kind":"Name","value":"voicemails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VoicemailLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removedIds"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VoicemailLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voicemail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"lengthMs"}},{"kind":"Field","name":{"kind":"Name","value":"remoteNumber"}},{"kind":"Field","name":{"kind":"Name","value":"remoteName"}},{"kind":"Field","name":{"kind":"Name","value":"isNew"}},{"kind":"Field","name":{"kind":"Name","value":"heardAt"}},{"kind":"Field","name":{"kind":"Name","value":"heardBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<VoicemailsSubscription, VoicemailsSubscriptionVariables>;
export const OwnBoxDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"OwnBox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentBoard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agentIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentIds"}}},{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"full"}},{"kind":"Field","name":{"kind":"Name","value":"removedIds"}},{"kind":"Field","name":{"kind":"Name","value":"agents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"extension"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"activitySince"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"voicemail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"greeting"}},{"kind":"Field","name":{"kind":"Name","value":"greetingSaidAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnBoxSubscription, OwnBoxSubscriptionVariables>;
export const RecordGreetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordGreeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordGreeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GreetingCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"callId"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RecordGreetingMutation, RecordGreetingMutationVariables>;
export const SetVoicemailHeardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetVoicemailHeard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"heard"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setVoicemailHeard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"heard"},"value":{"kind":"Variable","name":{"kind":"Name","value":"heard"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VoicemailChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SetVoicemailHeardMutation, SetVoicemailHeardMutationVariables>;
export const DeleteVoicemailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteVoicemail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteVoicemail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Removal"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Removal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Removal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<DeleteVoicemailMutation, DeleteVoicemailMutationVariables>;
/** The ids under which the server knows the documents, by the names of their operations. */
export const documentIds: Readonly<Record<string, string>> = {
  AddMember: 'sha256:949a56110c50d2e623dc711d67bb5d8fc87107b8a51e03f88bc8e41f61988e39',
  Agent: 'sha256:1039cba9c55a61a35914f6ad9d270947b60c4699c3bde72b6c81327dd3a54e14',
  AgentBoard: 'sha256:59ca4000c726f8726bb32f8a4d9e829b3fa6f7720f1c4f712cd826a9cc311166',
  AgentChoices: 'sha256:202afc12592563cfd1e79647ea75020d10bdb44389576d98cac68797a1f8d2ec',
  Agents: 'sha256:5db5ec1418e1eddf9f467bffe047364bab4289f29d5ae55860f407c5083c6da3',
  ApiKeys: 'sha256:cf73bcba7c3a89768e94cc379a7bf2a61cf413cd4595ead9506a54090dcfc46b',
  AskForConsent: 'sha256:4931b7baa0503d9cf66d9b7c8343fc4f0a01ed8671db56777611f720b61d82dd',
  AuditActors: 'sha256:93f10c7d71835d4f8f1012a0203f50f89cdd349acb12b9f433aac5e97111ab97',
  AuditLog: 'sha256:28f818d56768230753a307aa107a0b9c4018859d9407f9858f654ae77c18bdb0',
  Boards: 'sha256:fc870ab973f833a03399a599a03477401c1ea1a05fd6e8d7036f57517c8e5f91',
  Call: 'sha256:707ef586215b5b740ecd831604511d5432f71582a27f3b77a2f5772780921fdc',
  CallRecordings: 'sha256:3d092e45d1c3eabdc42b238b794fb1c77d73985005e94b7f8bb7b99bde13bede',
  CallStory: 'sha256:1b1e801a32bd64f0beee9f3cdbb616254b830383fcd713cafd66e5daff1c1bda',
  Calls: 'sha256:22b3b36235ade715ea33db38f205c8450049a51b61c205635bc60d67974f9988',
  CallsMoved: 'sha256:044a880aec55280cfbc91cdab2321b0ce62784f75b5bf8c7221475d276fd85fc',
  CancelConsult: 'sha256:00f658bc738e6e10fce7c30e75a048ff69b719392fb028abcc341f8b142da563',
  ChangeSupervision: 'sha256:da8a46fa4b330db43d28fbfb1f2334070292dee7076f01497d68fc395676bbb0',
  CompleteConsult: 'sha256:2f9dfa2a3c81938b167801c8957a539447e02795c03c5c0b6c24705bfee75743',
  CreateAgent: 'sha256:df25eb2b3e741c24db5244d0645755307d7276a20eaf22ddea17d858bad6077e',
  CreateApiKey: 'sha256:53e7be5b60649fa74b90bb7508947ba7443a1804f62d638a265bab2bb3acaaf3',
  CreateBoard: 'sha256:1be3ad3233aa4b0c61d23c749a3f6eb623b1355cbb6fdd61591c9bda8f47cb1b',
  CreateBoardToken: 'sha256:f6c00c3bd80268e77c5bfed8b4a87a488dbacce7a1fa2bf829fa5bae67e5cb16',
  CreateNumber: 'sha256:849ce9a8a94746623d23e7ce56f4e687a1f695e5c19cd9b9f4563e347a3aaf1c',
  CreateProvider: 'sha256:a615a2cace85e38880bf40b6e04d0764744468cb1901549671a2baf196b541b5',
  CreateQueue: 'sha256:cbaf9b6f854feed11913fc81138a917577d3321f9a3aa6c630d15e4acb81ce9d',
  CreateTeam: 'sha256:ad25c3dfb2f5587ab616b81a9a1f9d816363adfa7b6de705f858fcf9dcd03cf1',
  CreateUser: 'sha256:3d7231aff34f42bc1d0061b24420b734edfcf98ea551f888d7437690986a95c9',
  Dashboard: 'sha256:14cd0f807f5ae727ca317e74ff1dfd997ae7747361c03c291bb93b62b9b5bd6c',
  DeleteAgent: 'sha256:792c2ff014e2c3312b4791bf2e4783d966516c645c94134af49fb2b43e658a6b',
  DeleteBoard: 'sha256:374c5a21e23e35543848ddc364cd500b50149525ff9288f8b7102c5e6b9d41ea',
  DeleteNumber: 'sha256:6f049f344ca9f34090d574757ebcfaf883eb921608d432e5cae9aa37000477d4',
  DeleteProvider: 'sha256:f76c1c5384e2d00438f742e506745558a9eb8c7ed0aaccd49f7611cb55190cc6',
  DeleteQueue: 'sha256:e9288eaab0ece92cbf1e71ff763b907017161554a5bd30dd63037879187670c4',
  DeleteRecording: 'sha256:2702a35d0025cd3ee99924ed9c3232c0fd59ada482c5319aaee679873c8929a5',
  DeleteTeam: 'sha256:2c2a35e2c478c1c84ce168ef052bd0ae71aef40177439837445faeb1c357166f',
  DeleteUser: 'sha256:08c16f9359395408e6cae89dccb65fc67c0513c469d30936a438aa7532eb2928',
  DeleteVoicemail: 'sha256:f00e2e5f5215aa9dbca70babcbeb93a3b8850c18d66150cb1b75a2b7735deea6',
  Demo: 'sha256:bc2a88dd86d4e4b21f29d61f88ffc6ec26c9c7dd44a77a9dcfe365ca3d92eecb',
  Dialling: 'sha256:438aa90d71ef939c4f70f1d7600f7e7e1b5e0ea677a385474d2169c48e7a267f',
  DropParty: 'sha256:70eb0c2bab2a8a98a0c6fb946dc0f07518acc06cd16d3fa90692429230e3e008',
  EndSession: 'sha256:fcb94dfa881089f4ce1121b78bb33c81d9ced658b15d40f507ee8e1286edd2ff',
  EndSupervision: 'sha256:b9847e3fb248c8d8caf60f512453bbd50a989662c4ba9ef6dff7d5e3720fe69d',
  EndWrapUp: 'sha256:2511c3764efe9e40c869959dc1eaeb6a50f92e9b088fbf219349402c6708b164',
  ExtendWrapUp: 'sha256:0bb48b6a157ddedce60af6ca4641972a32b1519cafae0735211de4c18cfe8e9c',
  Extensions: 'sha256:be720c5b071000ea96c30dc70283aa36984d2b87187970f4b3d53bf083cfd558',
  GiveConsent: 'sha256:d895831c48c34c681b44bb8da8e32b24c292330eedea6277279c04d126c5d68d',
  HandBackCall: 'sha256:68a3a9c6b12ac5ce1d90e6e53882b3c9d81da2cb1f3de12695a478458172c377',
  HangUp: 'sha256:354e3d8911838bf803d69d7972e7312c8a903378bcb621b945f53d3baea5458c',
  HoldCall: 'sha256:d00ed5c6d59521445547809cff1eb25a96485a5324646e1866b4f6c799926c74',
  Journal: 'sha256:b14d1aeef2888707a65b5d2260fe44bc8a73ad78898f661efa2138907a3af3a0',
  LiveCalls: 'sha256:3d7fe709efa4f4400aab2f8bae2c291e214cc2e8dc282147fae935c1fe7c0506',
  Me: 'sha256:5a982cfc000ad939d0de9f6ec93f9506a916b8574c74f6cfba43fb51eaa66341',
  MergeConsult: 'sha256:bff5da9bc67d23f032be857b3111bd4c38e0b3e5d48563e71270f78f8512ce02',
  MissingInQueue: 'sha256:e0b1082da4462e85802f469a25dd0cbf4b38af56b5af58fbcf1b9f4fdb0a1573',
  MissingOfAgent: 'sha256:f80203d62e07794a813d3655a6b4f506a7d302c40aacb6a5862379e348164922',
  MoveCall: 'sha256:60c357555a8fc3110c9e9d86dace6932b868b14030ec119e8844e21fae9a5e88',
  MuteCall: 'sha256:5ecef4a34491483d9ec979960c7d6c8188cbc1cf69412fa8f780ef5d8e2fbbc0',
  MyCalls: 'sha256:47f94e42b68080e87f441d077f81bf98720f4e62909d45462c6814569a617a4b',
  MyCallsChanged: 'sha256:2f02379b022c1ec45ae3fe58ede7e9f0288019d4632405f4ca0638c384eaea76',
  NoteWords: 'sha256:cc14027a3763d70ec6ed4c40ff9a2ec24c8a723efbb992be0de556278732d079',
  Numbers: 'sha256:35f8e3d43f6194057878b14af3270a2881c09111709fcff75b6f8209246b2f5b',
  OwnBox: 'sha256:2dfd72d97f25606b5c90c374bad760d958dc577f4ed92a3204e94a14ad271224',
  ParkCall: 'sha256:17e606a2d6bea18324ed25162bb9d1224ade7336301015db89f3303c7c4203c4',
  ParkedCalls: 'sha256:747c07effe4f9a51ad48013e97802063cae243189fa8099d77a3f335ed06f8cd',
  PauseMember: 'sha256:d4153177fd999e3ebbd3036860259a43427b748c6dfc8ced94961d7b3b1c4af0',
  PauseRecording: 'sha256:bd6dba3abcfdd95409d3b80b20f268e7205199c3785318456a0c31c6e7c2f77c',
  PlaceCall: 'sha256:4df21b4b9f28b4305ac1d4a40aa53e5c705a18642bffdce693e6d59659fc6b14',
  Providers: 'sha256:580e6a0269753060d1c5c12a71f05254bc4677397d8bac9428965f89d61a0eb1',
  Queue: 'sha256:ed3389441a9860a40479c091bb04145dd210ec96e16cdac93762947e4bfc1fcf',
  QueueBoard: 'sha256:6ee86cd90837002e73c2ca003a00b08b0507a6d8b66b6e0b52f425fb63b404ec',
  QueueChoices: 'sha256:beb0f22bc3b37f21f69be0d7c4174159a4cfeca238cfccaa972f4cace859044d',
  Queues: 'sha256:927b868560f986082cf031f31904d14f8afb108afcac63cc2c9e71a37dac09b3',
  RecordGreeting: 'sha256:b6258d051af4d212caff63b3daae5006a5cc0f94d2f4578487eb55eb35abec76',
  Recording: 'sha256:347997c0766ea05626764bd35f7d9f14bf3a3402646c91228f1f1a03f1f84e1d',
  RecordingAddress: 'sha256:74fbb5e42d81bc8e8e5d491659323f4be129fd252da103845867671f48b1e271',
  RecordingCertificate: 'sha256:80959beb21a0e2e8bbc4196db94c2f975c029614cc0d7c0532c18e3b5e811d08',
  Recordings: 'sha256:410114fe41c8b69c6d035adbdfc532e613bb55a3f308925d294c8fb5a087e63e',
  RecordingsMoved: 'sha256:d964012080afaabb77b58ed2a034642d11ac7d1d6072e20cbf40ce1d47a42fcb',
  RemoveDemo: 'sha256:779e02cf29576a341fc62d8d07f641e8f11c2637bcf4d9d308dd33b6a04c80bc',
  RemoveMember: 'sha256:ac4dc5b7b69d8ae543dfeb07246fc7078c315f4f59bb7a0722752e55a3842c06',
  ResumeCall: 'sha256:5e5ac2162088738b6c1101d2f3f4fe84e61b4baf4cc2f739dae0a563a015dd80',
  ResumeRecording: 'sha256:b9703c4c74745c75aeebe6cf35cb205c1927fc90ed8c8a8a6f0dc95e1f92ef9a',
  RetrieveCall: 'sha256:d49b110873653626b7bff3135c156ae90f17fbea3f93c6da02de781f4117e7ac',
  RevokeApiKey: 'sha256:1a07c62eb472f9ba15c08d1aae1d62e35c6f0c56c27b13fc958ba5c82f805533',
  SendDtmf: 'sha256:6c29c6f240662a3faca10a868ecf6d9ba545246e6c07eb72741ed3c7dab1e437',
  ServerInfo: 'sha256:1036ee6393a1f0b6a46a5bd1164adc6d7c7d7cc5eef8282cfdd427d9cb573c15',
  SetAgentStatus: 'sha256:c9726ac8312c1c8660c8dae194f44d45073cd9aa6c73b2dc99699015d94a9bcc',
  SetDisposition: 'sha256:58f950574dd22df5faa32d70c4774dd3aea68edc4ae828214b437469efac35c9',
  SetLegalHold: 'sha256:6f782d842b7da49f18178ecbba7ea651af3ed89876c97f1322486d9a1d3dc77a',
  SetPassword: 'sha256:a109de4e30b23ee15904a025bdc144cce2f0c71cd3c04407a55f0a4985e7d843',
  SetTags: 'sha256:60b9e48f836247cbc6ac17678502dba5bbfbb40d9d599c7ad62f972dbdb6c18d',
  SetVoicemailHeard: 'sha256:096cb4f47af0fd0b9b89436ef4c31f8425766b3391f90e4efad75a455e6f8e1b',
  Skills: 'sha256:f3e4472f8de36ba2135a805d1421d52987ce29cdf8c9910b5fd3145385e67308',
  StartConsult: 'sha256:2935fb545c153ccf650ffe0dc6218737792c7d798706a66114e2366ca907fe2b',
  StartRecording: 'sha256:0b4aa3fa27be375a7c878dca2884c5aa13f662355595798cc42417321c15fd75',
  StopRecording: 'sha256:b29fbe9a59f818524da37c48a1a9408ac2d515b724d7ecb26192dd3b2a12bbc2',
  SuperviseCall: 'sha256:a30fce5769286b7373396737bda62fed613146ab7456bd771eb3f6ba19307301',
  Supervisions: 'sha256:30b5010ce60928d051dedf97446d750df9bfa726eca949639d5b2df4ac546b4d',
  SwapConsult: 'sha256:00b0ef6076431efd128ccd16f3cb15d1199dfda2cff4e8030b8c107c297a14ab',
  System: 'sha256:846661aae07f218d483b5ba15a6c462c98646af2cfcb4a475bf5873b65bced90',
  TakeOverCall: 'sha256:4ecf0c3edfbfef21eabe1461a194b97a6e4fcb103b5adb196fa450938d97c0af',
  TeamChoices: 'sha256:7206f2457a6952cad360182a693a8e57ab632aaaad7fcdde5a8fe02870820f40',
  Teams: 'sha256:8b5184a69e0e6f6301143272666725c99c6682fbc2962d9f35cb78d351cc7e4b',
  TestProvider: 'sha256:f3d91e586f470584bf477e7274a0a71cc165f77c02ac5344622db8a381e8b9a0',
  TransferCall: 'sha256:35afb8720199d64eb7078bc4340251012c7a067e32493aac7ddcf8111833800f',
  TransferTargets: 'sha256:4622575eb9a2da86595ace8bb2d5401e81c1bee57610ff960b95b3b378a5ce0e',
  TvBoard: 'sha256:0cd4fa93ad319c09f46a4e189951059f517754d1875a57d6f8d74378220812c9',
  UnpauseMember: 'sha256:ec563da05e67c13c53f3eb2cac32ec2e62f54fad9372fcf89664c84daffb7332',
  UpdateAgent: 'sha256:3647abdeb504b69fc7ac382a6d1782e80f403b29f43390aa022d977626508a84',
  UpdateBoard: 'sha256:665fd0bdab2e1801dba37d2addc04a812e8fcf4d2116cfe76485186fc9bdecb5',
  UpdateCentre: 'sha256:154db1d64ee67d5204a67051271d17402f1969025f5c34f6935f3eefbe3143a3',
  UpdateDialling: 'sha256:1f2223145cd32dc5e646c9ccb534925892298173cdd46152e684d156edaabcab',
  UpdateMember: 'sha256:1251c8e661d7c39caa51567e88a648376a8b6c9c921f63ba079e5d6849922189',
  UpdateNumber: 'sha256:65f0fb2cca298917c0f614871eecd2ae8af04fa718e31f197e86c5aeaaf883d9',
  UpdateProvider: 'sha256:44e7606005e37b29d5a359a0dab248d283a2da5f782953b4cd0a236891069b17',
  UpdateQueue: 'sha256:336f32f512abec0b776028d10eb327e66a3f166481c6d2c782a7968e08dfdaca',
  UpdateTeam: 'sha256:ec89858d95177bec92b71da4f8c31e9bd96fde6fff9e25159c49f8cb4ef18e3d',
  UpdateUser: 'sha256:f4993783b6aa8e5263761036b3f0fcc863fb4034ce722817d4eb45fc5ab15fbc',
  Users: 'sha256:04599e5056e82c042a28700b774781a06e31c94b53647ad129cdb03323ba2bb9',
  Voicemails: 'sha256:951cd6415736baec6b50e93304a9d11b69132de13ff799e7811064e0bced6d30',
  WithdrawConsent: 'sha256:05b8c35ef31f2a8a91b72c0d99321e4818e2f07610f957ef9509ee932d9afa45',
};
