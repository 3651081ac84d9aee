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

/** A page of a board. */
export type BoardPage =
  /** A tile for each agent. */
  | 'AGENTS'
  /** The figures of all its queues together. */
  | 'OVERVIEW'
  /** A tile for each queue. */
  | 'QUEUES';

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
  /** It was ended by a command. */
  | 'WITHDRAWN';

/** Which calls. All given conditions must hold. */
export type CallFilter = {
  /** Was offered to, placed by or talked with this agent at any time. */
  readonly agentId?: string | null | undefined;
  /** Goes this way. */
  readonly direction?: Direction | null | undefined;
  /** Came in or was placed at this instant or later. */
  readonly from?: string | null | undefined;
  /** The number of either side ends with these digits, at least three; punctuation does not matter. */
  readonly number?: string | null | undefined;
  /** Was in this queue at any time. */
  readonly queueId?: string | null | undefined;
  /** Stands in one of these states. */
  readonly states?: ReadonlyArray<CallState> | null | undefined;
  /** Came in or was placed before this instant. */
  readonly to?: string | null | undefined;
};

/** Where a call stands. */
export type CallState =
  /** It has come in and is nowhere yet. */
  | 'ARRIVED'
  /** The parties talk. */
  | 'CONNECTED'
  /** An agent has answered and the two are being joined, or the other party is being called. */
  | 'CONNECTING'
  /** The agent's own phone rings before the other party is called. */
  | 'DIALLING'
  /** It is over. */
  | 'ENDED'
  /** It is being hung up. */
  | 'ENDING'
  /** It waits in a queue, phones ringing for it or not. */
  | 'QUEUED';

/** Something that a provider can do through Ringside. */
export type Capability =
  /** Calls can be placed through it. */
  | 'ORIGINATE'
  /** It tells which phones are reachable. */
  | 'PHONES'
  /** Callers can wait in it, with music. */
  | 'QUEUEING';

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
  /** How an extension is dialled, with `{extension}` in its place; `PJSIP/{extension}` when not given. */
  readonly endpointTemplate?: string | null | undefined;
  /** What sort of phone system it is. */
  readonly kind?: ProviderKind | null | undefined;
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

/** A new agent, signed out at first. */
export type CreateAgentInput = {
  /** The phone; an agent without one is offered no calls. */
  readonly extension?: ExtensionInput | null | undefined;
  /** What people call them; 80 characters at most. */
  readonly name: string;
};

/** A new number. */
export type CreateNumberInput = {
  /** When its calls are answered. AT_ONCE when not given. */
  readonly answer?: AnswerPolicy | null | undefined;
  /** As callers dial it; digits, an international + and the usual punctuation. */
  readonly number: string;
  /** Where it is called. */
  readonly providerId: string;
  /** Where its callers wait. */
  readonly queueId: string;
};

/** A new provider. */
export type CreateProviderInput = {
  /** Where it is reached, such as `http://pbx.example:8088`. */
  readonly address?: string | null | undefined;
  /** The name under which Ringside takes calls there; `ringside` when not given. */
  readonly app?: string | null | undefined;
  /** How an extension is dialled, with `{extension}` in its place; `PJSIP/{extension}` when not given. */
  readonly endpointTemplate?: string | null | undefined;
  /** What sort of phone system it is. */
  readonly kind: ProviderKind;
  /** What people call it; 80 characters at most. */
  readonly name: string;
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
  /** Higher is served first, across all queues of an agent; -1,000 to 1,000. 0 when not given. */
  readonly priority?: number | null | undefined;
  /** How long an agent who missed, rejected or failed an offer is left alone, in milliseconds. 5000 when not given. */
  readonly retryMs?: number | null | undefined;
  /** How long one agent's phone rings, in milliseconds; 1,000 to 300,000. 20000 when not given. */
  readonly ringTimeoutMs?: number | null | undefined;
  /** A call answered within this time counts for the service level, in milliseconds. 20000 when not given. */
  readonly serviceLevelMs?: number | null | undefined;
  /** Who of the ready members is rung next. LEAST_RECENT when not given. */
  readonly strategy?: Strategy | null | undefined;
  /** What becomes of callers while nobody is at work. WAIT when not given. */
  readonly whenEmpty?: WhenEmpty | null | undefined;
  /** How long an agent wraps up after a call, in milliseconds; 0 for not at all. 10000 when not given. */
  readonly wrapUpMs?: number | null | undefined;
};

/** Which way a call goes. */
export type Direction =
  /** In from outside. */
  | 'INBOUND'
  /** From one extension to another. */
  | 'INTERNAL'
  /** Out to a number outside. */
  | 'OUTBOUND';

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
  /** A call came in. */
  | 'CALL_ARRIVED'
  /** The parties of a call talk. */
  | 'CALL_CONNECTED'
  /** A call is over. */
  | 'CALL_ENDED'
  /** A call is being ended. */
  | 'CALL_ENDING'
  /** An agent placed a call. */
  | 'CALL_PLACED'
  /** A waiting call's priority changed. */
  | 'CALL_PRIORITISED'
  /** A call began to wait in a queue. */
  | 'CALL_QUEUED'
  /** The centre was set up or changed. */
  | 'CENTRE_CONFIGURED'
  /** A new day of counting began. */
  | 'DAY_STARTED'
  /** Two parties are to be joined. */
  | 'JOIN_REQUESTED'
  /** An API key or the key of a board was made. */
  | 'KEY_CONFIGURED'
  /** A key was taken away. */
  | 'KEY_REVOKED'
  /** A party answered. */
  | 'LEG_ANSWERED'
  /** A leg is to be hung up. */
  | 'LEG_HANG_UP_REQUESTED'
  /** A leg went away. */
  | 'LEG_LEFT'
  /** A party is to be called. */
  | 'LEG_REQUESTED'
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
  /** A team was set up or changed. */
  | 'TEAM_CONFIGURED'
  /** A team was removed. */
  | 'TEAM_REMOVED'
  /** A user was set up or changed. */
  | 'USER_CONFIGURED'
  /** A user was given another password. */
  | 'USER_PASSWORD_SET'
  /** A user was removed. */
  | 'USER_REMOVED'
  /** Somebody tried to sign in and was turned away. */
  | 'USER_SIGN_IN_REFUSED'
  /** An agent ended the wrap-up, or its time was over. */
  | 'WRAP_UP_ENDED'
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

/** Whose connection a leg is. */
export type LegRole =
  /** An agent's. */
  | 'AGENT'
  /** Who was called. */
  | 'CALLEE'
  /** Who called in. */
  | 'CALLER';

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
  /** The parties talk. */
  | 'CONNECTED'
  /** An agent has answered and the two are being joined, or the other party is being called. */
  | 'CONNECTING'
  /** The agent's own phone rings before the other party is called. */
  | 'DIALLING'
  /** It is being hung up. */
  | 'ENDING'
  /** It waits in a queue, phones ringing for it or not. */
  | 'QUEUED';

/** What keeps an agent from being offered a call. */
export type Obstacle =
  /** Signed in and away. */
  | 'AWAY'
  /** The last call is still being hung up. */
  | 'HANGING_UP'
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

/** Why an agent was not chosen. */
export type PassedOverReason =
  /** Signed in and away. */
  | 'AWAY'
  /** Others came before by the strategy. */
  | 'BEHIND'
  /** The last call was still being hung up. */
  | 'HANGING_UP'
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
  /** The call was ended by a command. */
  | 'WITHDRAWN';

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
  /** The call is being ended. */
  | 'CALL_ENDING'
  /** There is no such call, or it is over. */
  | 'CALL_NOT_FOUND'
  /** The call waits in no queue. */
  | 'CALL_NOT_WAITING'
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
  /** There is no number with this id. */
  | 'NUMBER_NOT_FOUND'
  /** This number of this provider is set up already. */
  | 'NUMBER_TAKEN'
  /** Too much is being asked at once; trying again later can help. */
  | 'OVERLOADED'
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
  /** No more callers may wait in the queue. */
  | 'QUEUE_FULL'
  /** Callers, numbers or another queue still need the queue. */
  | 'QUEUE_IN_USE'
  /** There is no queue with this id. */
  | 'QUEUE_NOT_FOUND'
  /** The session is over; sign in again. */
  | 'SESSION_ENDED'
  /** There is no team with this id. */
  | 'TEAM_NOT_FOUND'
  /** There is no user with this id. */
  | 'USER_NOT_FOUND';

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

/** What is to change in an agent; what is left out stays. */
export type UpdateAgentInput = {
  /** The phone; null takes it away. */
  readonly extension?: ExtensionInput | null | undefined;
  /** What people call them; 80 characters at most. */
  readonly name?: string | null | undefined;
};

/** What is to change in a number; what is left out stays. */
export type UpdateNumberInput = {
  /** When its calls are answered. */
  readonly answer?: AnswerPolicy | null | undefined;
  /** As callers dial it; digits, an international + and the usual punctuation. */
  readonly number?: string | null | undefined;
  /** Where it is called. */
  readonly providerId?: string | null | undefined;
  /** Where its callers wait. */
  readonly queueId?: string | null | undefined;
};

/** What is to change in a provider; what is left out stays. */
export type UpdateProviderInput = {
  /** Where it is reached, such as `http://pbx.example:8088`. */
  readonly address?: string | null | undefined;
  /** The name under which Ringside takes calls there; `ringside` when not given. */
  readonly app?: string | null | undefined;
  /** How an extension is dialled, with `{extension}` in its place; `PJSIP/{extension}` when not given. */
  readonly endpointTemplate?: string | null | undefined;
  /** What people call it; 80 characters at most. */
  readonly name?: string | null | undefined;
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
  /** Higher is served first, across all queues of an agent; -1,000 to 1,000. */
  readonly priority?: number | null | undefined;
  /** How long an agent who missed, rejected or failed an offer is left alone, in milliseconds. */
  readonly retryMs?: number | null | undefined;
  /** How long one agent's phone rings, in milliseconds; 1,000 to 300,000. */
  readonly ringTimeoutMs?: number | null | undefined;
  /** A call answered within this time counts for the service level, in milliseconds. */
  readonly serviceLevelMs?: number | null | undefined;
  /** Who of the ready members is rung next. */
  readonly strategy?: Strategy | null | undefined;
  /** What becomes of callers while nobody is at work. */
  readonly whenEmpty?: WhenEmpty | null | undefined;
  /** How long an agent wraps up after a call, in milliseconds; 0 for not at all. */
  readonly wrapUpMs?: number | null | undefined;
};

/** What somebody has come in with. */
export type ViewerKind =
  /** With a key: a program, or a screen on a wall. */
  | 'KEY'
  /** With a password: a person. */
  | 'USER';

/** What becomes of callers while a queue has nobody at work. */
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

export type AgentTileFragment = { readonly id: string, readonly name: string, readonly extension: string | null, readonly phone: PhoneState, readonly status: AgentStatus, readonly awayReason: string | null, readonly statusSince: string, readonly activity: Activity, readonly activitySince: string, readonly wrapUpUntil: string | null, readonly callId: string | null, readonly callQueueId: string | null, readonly obstacle: Obstacle | null, readonly obstacleText: string | null, readonly queues: ReadonlyArray<{ readonly queueId: string, readonly name: string, readonly penalty: number, readonly pausedReason: string | null, readonly pausedSince: string | null, readonly obstacle: Obstacle | null }> };

export type LiveCallFragment = { readonly id: string, readonly direction: Direction, readonly state: LiveState, readonly stateSince: string, readonly arrivedAt: string, readonly queueId: string | null, readonly queueName: string | null, readonly agentId: string | null, readonly agentName: string | null, readonly dialled: string, readonly remoteNumber: string | null, readonly remoteName: string | null, readonly priority: number, readonly waitingSince: string | null, readonly connectedSince: string | null, readonly end: CallEnd | null, readonly offers: ReadonlyArray<{ readonly agentId: string, readonly agentName: string, readonly ringingSince: string, readonly ringUntil: string }> };

export type QueueBoardSubscriptionVariables = Exact<{
  queueIds?: ReadonlyArray<string> | string | null | undefined;
  since?: number | null | undefined;
}>;


export type QueueBoardSubscription = { readonly queueBoard: { readonly position: number, readonly full: boolean, readonly removedIds: ReadonlyArray<string>, readonly queues: ReadonlyArray<{ readonly id: string, readonly name: string, readonly strategy: Strategy, readonly priority: number, readonly targetMs: number, readonly waiting: number, readonly beingOffered: number, readonly longestWaitingSince: string | null, readonly members: { readonly talking: number, readonly ringing: number, readonly wrappingUp: number, readonly offline: number, readonly away: number, readonly paused: number, readonly unreachable: number, readonly resting: number, readonly free: number }, readonly today: { readonly entered: number, readonly answered: number, readonly answeredInTime: number, readonly abandoned: number, readonly serviceLevel: number | null, readonly averageSpeedOfAnswerMs: number | null } }> } };

export type AgentBoardSubscriptionVariables = Exact<{
  agentIds?: ReadonlyArray<string> | string | null | undefined;
  since?: number | null | undefined;
}>;


export type AgentBoardSubscription = { readonly agentBoard: { readonly position: number, readonly full: boolean, readonly removedIds: ReadonlyArray<string>, readonly agents: ReadonlyArray<{ readonly id: string, readonly name: string, readonly extension: string | null, readonly phone: PhoneState, readonly status: AgentStatus, readonly awayReason: string | null, readonly statusSince: string, readonly activity: Activity, readonly activitySince: string, readonly wrapUpUntil: string | null, readonly callId: string | null, readonly callQueueId: string | null, readonly obstacle: Obstacle | null, readonly obstacleText: string | null, readonly queues: ReadonlyArray<{ readonly queueId: string, readonly name: string, readonly penalty: number, readonly pausedReason: string | null, readonly pausedSince: string | null, readonly obstacle: Obstacle | null }> }> } };

export type LiveCallsSubscriptionVariables = Exact<{
  filter?: LiveCallFilter | null | undefined;
  since?: number | null | undefined;
}>;


export type LiveCallsSubscription = { readonly liveCalls: { readonly position: number, readonly full: boolean, readonly removedIds: ReadonlyArray<string>, readonly calls: ReadonlyArray<{ readonly id: string, readonly direction: Direction, readonly state: LiveState, readonly stateSince: string, readonly arrivedAt: string, readonly queueId: string | null, readonly queueName: string | null, readonly agentId: string | null, readonly agentName: string | null, readonly dialled: string, readonly remoteNumber: string | null, readonly remoteName: string | null, readonly priority: number, readonly waitingSince: string | null, readonly connectedSince: string | null, readonly end: CallEnd | null, readonly offers: ReadonlyArray<{ readonly agentId: string, readonly agentName: string, readonly ringingSince: string, readonly ringUntil: string }> }> } };

export type JournalSubscriptionVariables = Exact<{
  since?: number | null | undefined;
  types?: ReadonlyArray<FactType> | FactType | null | undefined;
}>;


export type JournalSubscription = { readonly journal: { readonly position: number, readonly facts: ReadonlyArray<{ readonly position: number, readonly at: string, readonly type: FactType, readonly version: number, readonly callId: string | null, readonly agentId: string | null, readonly queueId: string | null, readonly providerId: string | null, readonly numberId: string | null, readonly legId: string | null, readonly payload: unknown }> } };

export type CallSummaryFragment = { readonly id: string, readonly direction: Direction, readonly state: CallState, readonly end: CallEnd | null, readonly dialled: string, readonly remoteNumber: string, readonly remoteName: string, readonly priority: number, readonly arrivedAt: string, readonly connectedAt: string | null, readonly endedAt: string | null, readonly queue: { readonly id: string, readonly name: string } | null, readonly agent: { readonly id: string, readonly name: string } | null };

export type CallsQueryVariables = Exact<{
  filter?: CallFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CallsQuery = { readonly calls: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly direction: Direction, readonly state: CallState, readonly end: CallEnd | null, readonly dialled: string, readonly remoteNumber: string, readonly remoteName: string, readonly priority: number, readonly arrivedAt: string, readonly connectedAt: string | null, readonly endedAt: string | null, readonly queue: { readonly id: string, readonly name: string } | null, readonly agent: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CallQueryVariables = Exact<{
  id: string;
}>;


export type CallQuery = { readonly call: { readonly id: string, readonly direction: Direction, readonly state: CallState, readonly end: CallEnd | null, readonly dialled: string, readonly remoteNumber: string, readonly remoteName: string, readonly priority: number, readonly arrivedAt: string, readonly connectedAt: string | null, readonly endedAt: string | null, readonly provider: { readonly id: string, readonly name: string } | null, readonly legs: ReadonlyArray<{ readonly id: string, readonly role: LegRole, readonly agentId: string | null, readonly target: string, readonly startedAt: string, readonly answeredAt: string | null, readonly endedAt: string | null, readonly cause: HangUpCause | null }>, readonly offers: ReadonlyArray<{ readonly legId: string, readonly agentId: string, readonly queueId: string, readonly penalty: number, readonly madeAt: string, readonly outcome: OfferOutcome | null, readonly endedAt: string | null, readonly withdrawReason: WithdrawReason | null, readonly failCause: HangUpCause | null }>, readonly queueVisits: ReadonlyArray<{ readonly queueId: string, readonly joinedAt: string, readonly waitingSince: string, readonly exit: QueueExit | null, readonly leftAt: string | null, readonly waitedMs: number | null, readonly agent: { readonly id: string, readonly name: string } | null }>, readonly decisions: ReadonlyArray<{ readonly position: number, readonly at: string, readonly strategy: Strategy, readonly rules: string, readonly moreCallers: number, readonly agents: ReadonlyArray<{ readonly agentId: string, readonly chosen: boolean, readonly penalty: number, readonly rank: number | null, readonly passedOver: PassedOverReason | null }>, readonly moreAgents: ReadonlyArray<{ readonly reason: PassedOverReason | null, readonly count: number }>, readonly callers: ReadonlyArray<{ readonly callId: string, readonly queueId: string, readonly priority: number, readonly waitedMs: number, readonly chosen: boolean }> }>, readonly timeline: ReadonlyArray<{ readonly position: number, readonly at: string, readonly type: FactType, readonly text: string }>, readonly queue: { readonly id: string, readonly name: string } | null, readonly agent: { readonly id: string, readonly name: string } | null } | null };

export type PlaceCallMutationVariables = Exact<{
  agentId: string;
  to: string;
}>;


export type PlaceCallMutation = { readonly placeCall:
    | { readonly __typename: 'CallChange', readonly outcome: CommandOutcome, readonly callId: string, readonly call: { readonly id: string, readonly direction: Direction, readonly state: LiveState, readonly stateSince: string, readonly arrivedAt: string, readonly queueId: string | null, readonly queueName: string | null, readonly agentId: string | null, readonly agentName: string | null, readonly dialled: string, readonly remoteNumber: string | null, readonly remoteName: string | null, readonly priority: number, readonly waitingSince: string | null, readonly connectedSince: string | null, readonly end: CallEnd | null, readonly offers: ReadonlyArray<{ readonly agentId: string, readonly agentName: string, readonly ringingSince: string, readonly ringUntil: string }> } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type HangUpMutationVariables = Exact<{
  callId: string;
}>;


export type HangUpMutation = { readonly hangUp:
    | { readonly __typename: 'CallChange', readonly outcome: CommandOutcome, readonly callId: string, readonly call: { readonly id: string, readonly direction: Direction, readonly state: LiveState, readonly stateSince: string, readonly arrivedAt: string, readonly queueId: string | null, readonly queueName: string | null, readonly agentId: string | null, readonly agentName: string | null, readonly dialled: string, readonly remoteNumber: string | null, readonly remoteName: string | null, readonly priority: number, readonly waitingSince: string | null, readonly connectedSince: string | null, readonly end: CallEnd | null, readonly offers: ReadonlyArray<{ readonly agentId: string, readonly agentName: string, readonly ringingSince: string, readonly ringUntil: string }> } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type MoveCallMutationVariables = Exact<{
  callId: string;
  queueId?: string | null | undefined;
  priority?: number | null | undefined;
}>;


export type MoveCallMutation = { readonly moveCall:
    | { readonly __typename: 'CallChange', readonly outcome: CommandOutcome, readonly callId: string, readonly call: { readonly id: string, readonly direction: Direction, readonly state: LiveState, readonly stateSince: string, readonly arrivedAt: string, readonly queueId: string | null, readonly queueName: string | null, readonly agentId: string | null, readonly agentName: string | null, readonly dialled: string, readonly remoteNumber: string | null, readonly remoteName: string | null, readonly priority: number, readonly waitingSince: string | null, readonly connectedSince: string | null, readonly end: CallEnd | null, readonly offers: ReadonlyArray<{ readonly agentId: string, readonly agentName: string, readonly ringingSince: string, readonly ringUntil: string }> } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type CallChangeFragment = { readonly outcome: CommandOutcome, readonly callId: string, readonly call: { readonly id: string, readonly direction: Direction, readonly state: LiveState, readonly stateSince: string, readonly arrivedAt: string, readonly queueId: string | null, readonly queueName: string | null, readonly agentId: string | null, readonly agentName: string | null, readonly dialled: string, readonly remoteNumber: string | null, readonly remoteName: string | null, readonly priority: number, readonly waitingSince: string | null, readonly connectedSince: string | null, readonly end: CallEnd | null, readonly offers: ReadonlyArray<{ readonly agentId: string, readonly agentName: string, readonly ringingSince: string, readonly ringUntil: string }> } | null };

export type ServerInfoQueryVariables = Exact<{ [key: string]: never; }>;


export type ServerInfoQuery = { readonly serverInfo: { readonly version: string, readonly position: number, readonly now: string }, readonly centre: { readonly site: string, readonly timeZone: string, readonly dayStart: string, readonly nextDayAt: string } };

export type UpdateCentreMutationVariables = Exact<{
  timeZone: string;
}>;


export type UpdateCentreMutation = { readonly updateCentre:
    | { readonly __typename: 'CentreChange', readonly outcome: CommandOutcome, readonly centre: { readonly timeZone: string, readonly dayStart: string, readonly nextDayAt: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type RefusedFragment = { readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> };

export type CallStoryFragment = { readonly id: string, readonly direction: Direction, readonly state: CallState, readonly end: CallEnd | null, readonly dialled: string, readonly remoteNumber: string, readonly remoteName: string, readonly priority: number, readonly arrivedAt: string, readonly connectedAt: string | null, readonly endedAt: string | null, readonly provider: { readonly id: string, readonly name: string } | null, readonly legs: ReadonlyArray<{ readonly id: string, readonly role: LegRole, readonly agentId: string | null, readonly target: string, readonly startedAt: string, readonly answeredAt: string | null, readonly endedAt: string | null, readonly cause: HangUpCause | null, readonly agent: { readonly id: string, readonly name: string } | null }>, readonly offers: ReadonlyArray<{ readonly legId: string, readonly agentId: string, readonly queueId: string, readonly penalty: number, readonly madeAt: string, readonly outcome: OfferOutcome | null, readonly endedAt: string | null, readonly withdrawReason: WithdrawReason | null, readonly failCause: HangUpCause | null, readonly agent: { readonly id: string, readonly name: string } | null, readonly queue: { readonly id: string, readonly name: string } | null }>, readonly queueVisits: ReadonlyArray<{ readonly queueId: string, readonly joinedAt: string, readonly waitingSince: string, readonly exit: QueueExit | null, readonly leftAt: string | null, readonly waitedMs: number | null, readonly queue: { readonly id: string, readonly name: string } | null, readonly agent: { readonly id: string, readonly name: string } | null }>, readonly decisions: ReadonlyArray<{ readonly position: number, readonly at: string, readonly strategy: Strategy, readonly rules: string, readonly moreCallers: number, readonly queue: { readonly id: string, readonly name: string } | null, readonly agents: ReadonlyArray<{ readonly agentId: string, readonly chosen: boolean, readonly penalty: number, readonly rank: number | null, readonly passedOver: PassedOverReason | null, readonly agent: { readonly id: string, readonly name: string } | null }>, readonly moreAgents: ReadonlyArray<{ readonly reason: PassedOverReason | null, readonly count: number }>, readonly callers: ReadonlyArray<{ readonly callId: string, readonly queueId: string, readonly priority: number, readonly waitedMs: number, readonly chosen: boolean }> }>, readonly timeline: ReadonlyArray<{ readonly position: number, readonly at: string, readonly type: FactType, readonly text: string }>, readonly queue: { readonly id: string, readonly name: string } | null, readonly agent: { readonly id: string, readonly name: string } | null };

export type CallStoryQueryVariables = Exact<{
  id: string;
}>;


export type CallStoryQuery = { readonly serverInfo: { readonly position: number, readonly now: string }, readonly call: { readonly id: string, readonly direction: Direction, readonly state: CallState, readonly end: CallEnd | null, readonly dialled: string, readonly remoteNumber: string, readonly remoteName: string, readonly priority: number, readonly arrivedAt: string, readonly connectedAt: string | null, readonly endedAt: string | null, readonly provider: { readonly id: string, readonly name: string } | null, readonly legs: ReadonlyArray<{ readonly id: string, readonly role: LegRole, readonly agentId: string | null, readonly target: string, readonly startedAt: string, readonly answeredAt: string | null, readonly endedAt: string | null, readonly cause: HangUpCause | null, readonly agent: { readonly id: string, readonly name: string } | null }>, readonly offers: ReadonlyArray<{ readonly legId: string, readonly agentId: string, readonly queueId: string, readonly penalty: number, readonly madeAt: string, readonly outcome: OfferOutcome | null, readonly endedAt: string | null, readonly withdrawReason: WithdrawReason | null, readonly failCause: HangUpCause | null, readonly agent: { readonly id: string, readonly name: string } | null, readonly queue: { readonly id: string, readonly name: string } | null }>, readonly queueVisits: ReadonlyArray<{ readonly queueId: string, readonly joinedAt: string, readonly waitingSince: string, readonly exit: QueueExit | null, readonly leftAt: string | null, readonly waitedMs: number | null, readonly queue: { readonly id: string, readonly name: string } | null, readonly agent: { readonly id: string, readonly name: string } | null }>, readonly decisions: ReadonlyArray<{ readonly position: number, readonly at: string, readonly strategy: Strategy, readonly rules: string, readonly moreCallers: number, readonly queue: { readonly id: string, readonly name: string } | null, readonly agents: ReadonlyArray<{ readonly agentId: string, readonly chosen: boolean, readonly penalty: number, readonly rank: number | null, readonly passedOver: PassedOverReason | null, readonly agent: { readonly id: string, readonly name: string } | null }>, readonly moreAgents: ReadonlyArray<{ readonly reason: PassedOverReason | null, readonly count: number }>, readonly callers: ReadonlyArray<{ readonly callId: string, readonly queueId: string, readonly priority: number, readonly waitedMs: number, readonly chosen: boolean }> }>, readonly timeline: ReadonlyArray<{ readonly position: number, readonly at: string, readonly type: FactType, readonly text: string }>, readonly queue: { readonly id: string, readonly name: string } | null, readonly agent: { readonly id: string, readonly name: string } | null } | null };

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

export type AgentSettingsFragment = { readonly id: string, readonly name: string, readonly extension: { readonly extension: string, readonly provider: { readonly id: string, readonly name: string } | null } | null };

export type MemberSettingsFragment = { readonly penalty: number, readonly callsTaken: number, readonly pausedReason: string | null, readonly pausedSince: string | null, readonly obstacle: Obstacle | null, readonly agent: { readonly id: string, readonly name: string } | null, readonly queue: { readonly id: string, readonly name: string } | null };

export type AgentsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AgentsQuery = { readonly agents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly extension: { readonly extension: string, readonly provider: { readonly id: string, readonly name: string } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AgentQueryVariables = Exact<{
  id: string;
}>;


export type AgentQuery = { readonly agent: { readonly id: string, readonly name: string, readonly memberships: { readonly nodes: ReadonlyArray<{ readonly penalty: number, readonly callsTaken: number, readonly pausedReason: string | null, readonly pausedSince: string | null, readonly obstacle: Obstacle | null, readonly agent: { readonly id: string, readonly name: string } | null, readonly queue: { readonly id: string, readonly name: string } | null }> }, readonly live: { readonly id: string, readonly name: string, readonly extension: string | null, readonly phone: PhoneState, readonly status: AgentStatus, readonly awayReason: string | null, readonly statusSince: string, readonly activity: Activity, readonly activitySince: string, readonly wrapUpUntil: string | null, readonly callId: string | null, readonly callQueueId: string | null, readonly obstacle: Obstacle | null, readonly obstacleText: string | null, readonly queues: ReadonlyArray<{ readonly queueId: string, readonly name: string, readonly penalty: number, readonly pausedReason: string | null, readonly pausedSince: string | null, readonly obstacle: Obstacle | null }> } | null, readonly extension: { readonly extension: string, readonly provider: { readonly id: string, readonly name: string } | null } | null } | null };

export type CreateAgentMutationVariables = Exact<{
  input: CreateAgentInput;
}>;


export type CreateAgentMutation = { readonly createAgent:
    | { readonly __typename: 'AgentChange', readonly outcome: CommandOutcome, readonly agent: { readonly id: string, readonly name: string, readonly extension: { readonly extension: string, readonly provider: { readonly id: string, readonly name: string } | null } | null } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type UpdateAgentMutationVariables = Exact<{
  id: string;
  input: UpdateAgentInput;
}>;


export type UpdateAgentMutation = { readonly updateAgent:
    | { readonly __typename: 'AgentChange', readonly outcome: CommandOutcome, readonly agent: { readonly id: string, readonly name: string, readonly extension: { readonly extension: string, readonly provider: { readonly id: string, readonly name: string } | null } | null } | null }
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
    | { readonly __typename: 'AgentChange', readonly outcome: CommandOutcome, readonly agent: { readonly id: string, readonly name: string, readonly extension: { readonly extension: string, readonly provider: { readonly id: string, readonly name: string } | null } | null } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type EndWrapUpMutationVariables = Exact<{
  agentId: string;
}>;


export type EndWrapUpMutation = { readonly endWrapUp:
    | { readonly __typename: 'AgentChange', readonly outcome: CommandOutcome, readonly agent: { readonly id: string, readonly name: string, readonly extension: { readonly extension: string, readonly provider: { readonly id: string, readonly name: string } | null } | null } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type AddMemberMutationVariables = Exact<{
  agentId: string;
  queueId: string;
  penalty?: number | null | undefined;
}>;


export type AddMemberMutation = { readonly addMember:
    | { readonly __typename: 'MemberChange', readonly outcome: CommandOutcome, readonly member: { readonly penalty: number, readonly callsTaken: number, readonly pausedReason: string | null, readonly pausedSince: string | null, readonly obstacle: Obstacle | null, readonly agent: { readonly id: string, readonly name: string } | null, readonly queue: { readonly id: string, readonly name: string } | null } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type UpdateMemberMutationVariables = Exact<{
  agentId: string;
  queueId: string;
  penalty: number;
}>;


export type UpdateMemberMutation = { readonly updateMember:
    | { readonly __typename: 'MemberChange', readonly outcome: CommandOutcome, readonly member: { readonly penalty: number, readonly callsTaken: number, readonly pausedReason: string | null, readonly pausedSince: string | null, readonly obstacle: Obstacle | null, readonly agent: { readonly id: string, readonly name: string } | null, readonly queue: { readonly id: string, readonly name: string } | null } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type RemoveMemberMutationVariables = Exact<{
  agentId: string;
  queueId: string;
}>;


export type RemoveMemberMutation = { readonly removeMember:
    | { readonly __typename: 'MemberChange', readonly outcome: CommandOutcome, readonly member: { readonly penalty: number, readonly callsTaken: number, readonly pausedReason: string | null, readonly pausedSince: string | null, readonly obstacle: Obstacle | null, readonly agent: { readonly id: string, readonly name: string } | null, readonly queue: { readonly id: string, readonly name: string } | null } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type PauseMemberMutationVariables = Exact<{
  agentId: string;
  queueId: string;
  reason: string;
}>;


export type PauseMemberMutation = { readonly pauseMember:
    | { readonly __typename: 'MemberChange', readonly outcome: CommandOutcome, readonly member: { readonly penalty: number, readonly callsTaken: number, readonly pausedReason: string | null, readonly pausedSince: string | null, readonly obstacle: Obstacle | null, readonly agent: { readonly id: string, readonly name: string } | null, readonly queue: { readonly id: string, readonly name: string } | null } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type UnpauseMemberMutationVariables = Exact<{
  agentId: string;
  queueId: string;
}>;


export type UnpauseMemberMutation = { readonly unpauseMember:
    | { readonly __typename: 'MemberChange', readonly outcome: CommandOutcome, readonly member: { readonly penalty: number, readonly callsTaken: number, readonly pausedReason: string | null, readonly pausedSince: string | null, readonly obstacle: Obstacle | null, readonly agent: { readonly id: string, readonly name: string } | null, readonly queue: { readonly id: string, readonly name: string } | null } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type AgentChangeFragment = { readonly outcome: CommandOutcome, readonly agent: { readonly id: string, readonly name: string, readonly extension: { readonly extension: string, readonly provider: { readonly id: string, readonly name: string } | null } | null } | null };

export type MemberChangeFragment = { readonly outcome: CommandOutcome, readonly member: { readonly penalty: number, readonly callsTaken: number, readonly pausedReason: string | null, readonly pausedSince: string | null, readonly obstacle: Obstacle | null, readonly agent: { readonly id: string, readonly name: string } | null, readonly queue: { readonly id: string, readonly name: string } | null } | null };

export type RemovalFragment = { readonly outcome: CommandOutcome, readonly id: string };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { readonly me: { readonly id: string, readonly kind: ViewerKind, readonly name: string, readonly role: Role, readonly permissions: ReadonlyArray<Permission>, readonly boardId: string | null, readonly until: string | null, readonly agent: { readonly id: string, readonly name: string } | null, readonly user: { readonly id: string, readonly login: string, readonly sessions: ReadonlyArray<{ readonly id: string, readonly openedAt: string, readonly refreshedAt: string, readonly expiresAt: string, readonly isMine: boolean }> } | null } };

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

export type ProviderSettingsFragment = { readonly id: string, readonly name: string, readonly kind: ProviderKind, readonly primary: boolean, readonly address: string, readonly username: string, readonly hasPassword: boolean, readonly app: string, readonly endpointTemplate: string, readonly trunkTemplate: string, readonly link: LinkState, readonly linkSince: string | null, readonly linkNote: string, readonly capabilities: ReadonlyArray<Capability> };

export type QueueSettingsFragment = { readonly id: string, readonly name: string, readonly strategy: Strategy, readonly ringTimeoutMs: number, readonly retryMs: number, readonly wrapUpMs: number, readonly maxWaitMs: number, readonly maxWaiting: number, readonly priority: number, readonly whenEmpty: WhenEmpty, readonly pauseAfterMisses: number, readonly serviceLevelMs: number, readonly music: string, readonly overflowQueue: { readonly id: string, readonly name: string } | null };

export type NumberSettingsFragment = { readonly id: string, readonly number: string, readonly answer: AnswerPolicy, readonly provider: { readonly id: string, readonly name: string } | null, readonly queue: { readonly id: string, readonly name: string } | null };

export type ProvidersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProvidersQuery = { readonly providers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ProviderKind, readonly primary: boolean, readonly address: string, readonly username: string, readonly hasPassword: boolean, readonly app: string, readonly endpointTemplate: string, readonly trunkTemplate: string, readonly link: LinkState, readonly linkSince: string | null, readonly linkNote: string, readonly capabilities: ReadonlyArray<Capability> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type QueuesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type QueuesQuery = { readonly queues: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly strategy: Strategy, readonly ringTimeoutMs: number, readonly retryMs: number, readonly wrapUpMs: number, readonly maxWaitMs: number, readonly maxWaiting: number, readonly priority: number, readonly whenEmpty: WhenEmpty, readonly pauseAfterMisses: number, readonly serviceLevelMs: number, readonly music: string, readonly overflowQueue: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type QueueQueryVariables = Exact<{
  id: string;
}>;


export type QueueQuery = { readonly queue: { readonly id: string, readonly name: string, readonly strategy: Strategy, readonly ringTimeoutMs: number, readonly retryMs: number, readonly wrapUpMs: number, readonly maxWaitMs: number, readonly maxWaiting: number, readonly priority: number, readonly whenEmpty: WhenEmpty, readonly pauseAfterMisses: number, readonly serviceLevelMs: number, readonly music: string, readonly members: { readonly nodes: ReadonlyArray<{ readonly penalty: number, readonly callsTaken: number, readonly pausedReason: string | null, readonly pausedSince: string | null, readonly obstacle: Obstacle | null, readonly agent: { readonly id: string, readonly name: string } | null, readonly queue: { readonly id: string, readonly name: string } | null }> }, readonly live: { readonly id: string, readonly name: string, readonly strategy: Strategy, readonly priority: number, readonly targetMs: number, readonly waiting: number, readonly beingOffered: number, readonly longestWaitingSince: string | null, readonly members: { readonly talking: number, readonly ringing: number, readonly wrappingUp: number, readonly offline: number, readonly away: number, readonly paused: number, readonly unreachable: number, readonly resting: number, readonly free: number }, readonly today: { readonly entered: number, readonly answered: number, readonly answeredInTime: number, readonly abandoned: number, readonly serviceLevel: number | null, readonly averageSpeedOfAnswerMs: number | null } } | null, readonly overflowQueue: { readonly id: string, readonly name: string } | null } | null };

export type NumbersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NumbersQuery = { readonly numbers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly answer: AnswerPolicy, readonly provider: { readonly id: string, readonly name: string } | null, readonly queue: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CreateProviderMutationVariables = Exact<{
  input: CreateProviderInput;
}>;


export type CreateProviderMutation = { readonly createProvider:
    | { readonly __typename: 'ProviderChange', readonly outcome: CommandOutcome, readonly provider: { readonly id: string, readonly name: string, readonly kind: ProviderKind, readonly primary: boolean, readonly address: string, readonly username: string, readonly hasPassword: boolean, readonly app: string, readonly endpointTemplate: string, readonly trunkTemplate: string, readonly link: LinkState, readonly linkSince: string | null, readonly linkNote: string, readonly capabilities: ReadonlyArray<Capability> } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type UpdateProviderMutationVariables = Exact<{
  id: string;
  input: UpdateProviderInput;
}>;


export type UpdateProviderMutation = { readonly updateProvider:
    | { readonly __typename: 'ProviderChange', readonly outcome: CommandOutcome, readonly provider: { readonly id: string, readonly name: string, readonly kind: ProviderKind, readonly primary: boolean, readonly address: string, readonly username: string, readonly hasPassword: boolean, readonly app: string, readonly endpointTemplate: string, readonly trunkTemplate: string, readonly link: LinkState, readonly linkSince: string | null, readonly linkNote: string, readonly capabilities: ReadonlyArray<Capability> } | null }
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
    | { readonly __typename: 'QueueChange', readonly outcome: CommandOutcome, readonly queue: { readonly id: string, readonly name: string, readonly strategy: Strategy, readonly ringTimeoutMs: number, readonly retryMs: number, readonly wrapUpMs: number, readonly maxWaitMs: number, readonly maxWaiting: number, readonly priority: number, readonly whenEmpty: WhenEmpty, readonly pauseAfterMisses: number, readonly serviceLevelMs: number, readonly music: string, readonly overflowQueue: { readonly id: string, readonly name: string } | null } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type UpdateQueueMutationVariables = Exact<{
  id: string;
  input: UpdateQueueInput;
}>;


export type UpdateQueueMutation = { readonly updateQueue:
    | { readonly __typename: 'QueueChange', readonly outcome: CommandOutcome, readonly queue: { readonly id: string, readonly name: string, readonly strategy: Strategy, readonly ringTimeoutMs: number, readonly retryMs: number, readonly wrapUpMs: number, readonly maxWaitMs: number, readonly maxWaiting: number, readonly priority: number, readonly whenEmpty: WhenEmpty, readonly pauseAfterMisses: number, readonly serviceLevelMs: number, readonly music: string, readonly overflowQueue: { readonly id: string, readonly name: string } | null } | null }
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
    | { readonly __typename: 'NumberChange', readonly outcome: CommandOutcome, readonly number: { readonly id: string, readonly number: string, readonly answer: AnswerPolicy, readonly provider: { readonly id: string, readonly name: string } | null, readonly queue: { readonly id: string, readonly name: string } | null } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type UpdateNumberMutationVariables = Exact<{
  id: string;
  input: UpdateNumberInput;
}>;


export type UpdateNumberMutation = { readonly updateNumber:
    | { readonly __typename: 'NumberChange', readonly outcome: CommandOutcome, readonly number: { readonly id: string, readonly number: string, readonly answer: AnswerPolicy, readonly provider: { readonly id: string, readonly name: string } | null, readonly queue: { readonly id: string, readonly name: string } | null } | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
   };

export type DeleteNumberMutationVariables = Exact<{
  id: string;
}>;


export type DeleteNumberMutation = { readonly deleteNumber:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly message: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly message: string }> }
    | { readonly __typename: 'Removal', readonly outcome: CommandOutcome, readonly id: string }
   };

export type ProviderChangeFragment = { readonly outcome: CommandOutcome, readonly provider: { readonly id: string, readonly name: string, readonly kind: ProviderKind, readonly primary: boolean, readonly address: string, readonly username: string, readonly hasPassword: boolean, readonly app: string, readonly endpointTemplate: string, readonly trunkTemplate: string, readonly link: LinkState, readonly linkSince: string | null, readonly linkNote: string, readonly capabilities: ReadonlyArray<Capability> } | null };

export type QueueChangeFragment = { readonly outcome: CommandOutcome, readonly queue: { readonly id: string, readonly name: string, readonly strategy: Strategy, readonly ringTimeoutMs: number, readonly retryMs: number, readonly wrapUpMs: number, readonly maxWaitMs: number, readonly maxWaiting: number, readonly priority: number, readonly whenEmpty: WhenEmpty, readonly pauseAfterMisses: number, readonly serviceLevelMs: number, readonly music: string, readonly overflowQueue: { readonly id: string, readonly name: string } | null } | null };

export type NumberChangeFragment = { readonly outcome: CommandOutcome, readonly number: { readonly id: string, readonly number: string, readonly answer: AnswerPolicy, readonly provider: { readonly id: string, readonly name: string } | null, readonly queue: { readonly id: string, readonly name: string } | null } | null };

export type TvBoardQueryVariables = Exact<{
  id: string;
}>;


export type TvBoardQuery = { readonly board: { readonly id: string, readonly name: string, readonly queueIds: ReadonlyArray<string>, readonly teamIds: ReadonlyArray<string>, readonly pages: ReadonlyArray<BoardPage>, readonly rotateAfterMs: number, readonly thresholds: { readonly waiting: { readonly warning: number, readonly alert: number }, readonly longestWaitMs: { readonly warning: number, readonly alert: number }, readonly serviceLevel: { readonly warning: number, readonly alert: number } } } | null };

export type LimitsFragment = { readonly warning: number, readonly alert: number };

export const QueueTileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueTile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QueueTile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"targetMs"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"beingOffered"}},{"kind":"Field","name":{"kind":"Name","value":"longestWaitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"talking"}},{"kind":"Field","name":{"kind":"Name","value":"ringing"}},{"kind":"Field","name":{"kind":"Name","value":"wrappingUp"}},{"kind":"Field","name":{"kind":"Name","value":"offline"}},{"kind":"Field","name":{"kind":"Name","value":"away"}},{"kind":"Field","name":{"kind":"Name","value":"paused"}},{"kind":"Field","name":{"kind":"Name","value":"unreachable"}},{"kind":"Field","name":{"kind":"Name","value":"resting"}},{"kind":"Field","name":{"kind":"Name","value":"free"}}]}},{"kind":"Field","name":{"kind":"Name","value":"today"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entered"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"answeredInTime"}},{"kind":"Field","name":{"kind":"Name","value":"abandoned"}},{"kind":"Field","name":{"kind":"Name","value":"serviceLevel"}},{"kind":"Field","name":{"kind":"Name","value":"averageSpeedOfAnswerMs"}}]}}]}}]} as unknown as DocumentNode<QueueTileFragment, unknown>;
export const AgentTileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgentTile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgentTile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"extension"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"awayReason"}},{"kind":"Field","name":{"kind":"Name","value":"statusSince"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"activitySince"}},{"kind":"Field","name":{"kind":"Name","value":"wrapUpUntil"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"callQueueId"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"obstacleText"}},{"kind":"Field","name":{"kind":"Name","value":"queues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"pausedSince"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}}]}}]}}]} as unknown as DocumentNode<AgentTileFragment, unknown>;
export const LiveCallFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiveCall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiveCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateSince"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"queueName"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"dialled"}},{"kind":"Field","name":{"kind":"Name","value":"remoteNumber"}},{"kind":"Field","name":{"kind":"Name","value":"remoteName"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"connectedSince"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"ringingSince"}},{"kind":"Field","name":{"kind":"Name","value":"ringUntil"}}]}}]}}]} as unknown as DocumentNode<LiveCallFragment, unknown>;
export const CallChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiveCall"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiveCall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiveCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateSince"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"queueName"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"dialled"}},{"kind":"Field","name":{"kind":"Name","value":"remoteNumber"}},{"kind":"Field","name":{"kind":"Name","value":"remoteName"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"connectedSince"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"ringingSince"}},{"kind":"Field","name":{"kind":"Name","value":"ringUntil"}}]}}]}}]} as unknown as DocumentNode<CallChangeFragment, unknown>;
export const RefusedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RefusedFragment, unknown>;
export const CallSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"dialled"}},{"kind":"Field","name":{"kind":"Name","value":"remoteNumber"}},{"kind":"Field","name":{"kind":"Name","value":"remoteName"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CallSummaryFragment, unknown>;
export const CallStoryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallStory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallSummary"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legId"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawReason"}},{"kind":"Field","name":{"kind":"Name","value":"failCause"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queueVisits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"exit"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitedMs"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"rules"}},{"kind":"Field","name":{"kind":"Name","value":"agents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}},{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"passedOver"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moreAgents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"callers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"waitedMs"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moreCallers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"dialled"}},{"kind":"Field","name":{"kind":"Name","value":"remoteNumber"}},{"kind":"Field","name":{"kind":"Name","value":"remoteName"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CallStoryFragment, unknown>;
export const AgentSettingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgentSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"extension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extension"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AgentSettingsFragment, unknown>;
export const AgentChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgentChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgentChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgentSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgentSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"extension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extension"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AgentChangeFragment, unknown>;
export const MemberSettingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"callsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"pausedSince"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MemberSettingsFragment, unknown>;
export const MemberChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"callsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"pausedSince"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MemberChangeFragment, unknown>;
export const RemovalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Removal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Removal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]} as unknown as DocumentNode<RemovalFragment, unknown>;
export const ProviderSettingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provider"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"app"}},{"kind":"Field","name":{"kind":"Name","value":"endpointTemplate"}},{"kind":"Field","name":{"kind":"Name","value":"trunkTemplate"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"linkSince"}},{"kind":"Field","name":{"kind":"Name","value":"linkNote"}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"}}]}}]} as unknown as DocumentNode<ProviderSettingsFragment, unknown>;
export const ProviderChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProviderSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provider"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"app"}},{"kind":"Field","name":{"kind":"Name","value":"endpointTemplate"}},{"kind":"Field","name":{"kind":"Name","value":"trunkTemplate"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"linkSince"}},{"kind":"Field","name":{"kind":"Name","value":"linkNote"}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"}}]}}]} as unknown as DocumentNode<ProviderChangeFragment, unknown>;
export const QueueSettingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Queue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"ringTimeoutMs"}},{"kind":"Field","name":{"kind":"Name","value":"retryMs"}},{"kind":"Field","name":{"kind":"Name","value":"wrapUpMs"}},{"kind":"Field","name":{"kind":"Name","value":"maxWaitMs"}},{"kind":"Field","name":{"kind":"Name","value":"maxWaiting"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"whenEmpty"}},{"kind":"Field","name":{"kind":"Name","value":"pauseAfterMisses"}},{"kind":"Field","name":{"kind":"Name","value":"serviceLevelMs"}},{"kind":"Field","name":{"kind":"Name","value":"music"}},{"kind":"Field","name":{"kind":"Name","value":"overflowQueue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<QueueSettingsFragment, unknown>;
export const QueueChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QueueChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Queue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"ringTimeoutMs"}},{"kind":"Field","name":{"kind":"Name","value":"retryMs"}},{"kind":"Field","name":{"kind":"Name","value":"wrapUpMs"}},{"kind":"Field","name":{"kind":"Name","value":"maxWaitMs"}},{"kind":"Field","name":{"kind":"Name","value":"maxWaiting"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"whenEmpty"}},{"kind":"Field","name":{"kind":"Name","value":"pauseAfterMisses"}},{"kind":"Field","name":{"kind":"Name","value":"serviceLevelMs"}},{"kind":"Field","name":{"kind":"Name","value":"music"}},{"kind":"Field","name":{"kind":"Name","value":"overflowQueue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<QueueChangeFragment, unknown>;
export const NumberSettingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumberSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InboundNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<NumberSettingsFragment, unknown>;
export const NumberChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumberChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"number"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NumberSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumberSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InboundNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<NumberChangeFragment, unknown>;
export const LimitsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Limits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Threshold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warning"}},{"kind":"Field","name":{"kind":"Name","value":"alert"}}]}}]} as unknown as DocumentNode<LimitsFragment, unknown>;
export const QueueBoardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"QueueBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"queueIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queueBoard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"queueIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"queueIds"}}},{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"full"}},{"kind":"Field","name":{"kind":"Name","value":"removedIds"}},{"kind":"Field","name":{"kind":"Name","value":"queues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueTile"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueTile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QueueTile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"targetMs"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"beingOffered"}},{"kind":"Field","name":{"kind":"Name","value":"longestWaitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"talking"}},{"kind":"Field","name":{"kind":"Name","value":"ringing"}},{"kind":"Field","name":{"kind":"Name","value":"wrappingUp"}},{"kind":"Field","name":{"kind":"Name","value":"offline"}},{"kind":"Field","name":{"kind":"Name","value":"away"}},{"kind":"Field","name":{"kind":"Name","value":"paused"}},{"kind":"Field","name":{"kind":"Name","value":"unreachable"}},{"kind":"Field","name":{"kind":"Name","value":"resting"}},{"kind":"Field","name":{"kind":"Name","value":"free"}}]}},{"kind":"Field","name":{"kind":"Name","value":"today"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entered"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"answeredInTime"}},{"kind":"Field","name":{"kind":"Name","value":"abandoned"}},{"kind":"Field","name":{"kind":"Name","value":"serviceLevel"}},{"kind":"Field","name":{"kind":"Name","value":"averageSpeedOfAnswerMs"}}]}}]}}]} as unknown as DocumentNode<QueueBoardSubscription, QueueBoardSubscriptionVariables>;
export const AgentBoardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"AgentBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentBoard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agentIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentIds"}}},{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"full"}},{"kind":"Field","name":{"kind":"Name","value":"removedIds"}},{"kind":"Field","name":{"kind":"Name","value":"agents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgentTile"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgentTile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgentTile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"extension"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"awayReason"}},{"kind":"Field","name":{"kind":"Name","value":"statusSince"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"activitySince"}},{"kind":"Field","name":{"kind":"Name","value":"wrapUpUntil"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"callQueueId"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"obstacleText"}},{"kind":"Field","name":{"kind":"Name","value":"queues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"pausedSince"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}}]}}]}}]} as unknown as DocumentNode<AgentBoardSubscription, AgentBoardSubscriptionVariables>;
export const LiveCallsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"LiveCalls"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LiveCallFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"liveCalls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"full"}},{"kind":"Field","name":{"kind":"Name","value":"removedIds"}},{"kind":"Field","name":{"kind":"Name","value":"calls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiveCall"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiveCall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiveCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateSince"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"queueName"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"dialled"}},{"kind":"Field","name":{"kind":"Name","value":"remoteNumber"}},{"kind":"Field","name":{"kind":"Name","value":"remoteName"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"connectedSince"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"ringingSince"}},{"kind":"Field","name":{"kind":"Name","value":"ringUntil"}}]}}]}}]} as unknown as DocumentNode<LiveCallsSubscription, LiveCallsSubscriptionVariables>;
export const JournalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"Journal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FactType"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"journal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"providerId"}},{"kind":"Field","name":{"kind":"Name","value":"numberId"}},{"kind":"Field","name":{"kind":"Name","value":"legId"}},{"kind":"Field","name":{"kind":"Name","value":"payload"}}]}}]}}]}}]} as unknown as DocumentNode<JournalSubscription, JournalSubscriptionVariables>;
export const CallsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Calls"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CallFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"dialled"}},{"kind":"Field","name":{"kind":"Name","value":"remoteNumber"}},{"kind":"Field","name":{"kind":"Name","value":"remoteName"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CallsQuery, CallsQueryVariables>;
export const CallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Call"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"call"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallSummary"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legId"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawReason"}},{"kind":"Field","name":{"kind":"Name","value":"failCause"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queueVisits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"exit"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitedMs"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"rules"}},{"kind":"Field","name":{"kind":"Name","value":"agents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}},{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"passedOver"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moreAgents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"callers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"waitedMs"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moreCallers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"dialled"}},{"kind":"Field","name":{"kind":"Name","value":"remoteNumber"}},{"kind":"Field","name":{"kind":"Name","value":"remoteName"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CallQuery, CallQueryVariables>;
export const PlaceCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlaceCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiveCall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiveCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateSince"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"queueName"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"dialled"}},{"kind":"Field","name":{"kind":"Name","value":"remoteNumber"}},{"kind":"Field","name":{"kind":"Name","value":"remoteName"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"connectedSince"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"ringingSince"}},{"kind":"Field","name":{"kind":"Name","value":"ringUntil"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiveCall"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PlaceCallMutation, PlaceCallMutationVariables>;
export const HangUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HangUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hangUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiveCall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiveCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateSince"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"queueName"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"dialled"}},{"kind":"Field","name":{"kind":"Name","value":"remoteNumber"}},{"kind":"Field","name":{"kind":"Name","value":"remoteName"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"connectedSince"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"ringingSince"}},{"kind":"Field","name":{"kind":"Name","value":"ringUntil"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiveCall"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<HangUpMutation, HangUpMutationVariables>;
export const MoveCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"callId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"queueId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"priority"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"callId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"callId"}}},{"kind":"Argument","name":{"kind":"Name","value":"queueId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"queueId"}}},{"kind":"Argument","name":{"kind":"Name","value":"priority"},"value":{"kind":"Variable","name":{"kind":"Name","value":"priority"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LiveCall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LiveCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateSince"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"queueName"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"dialled"}},{"kind":"Field","name":{"kind":"Name","value":"remoteNumber"}},{"kind":"Field","name":{"kind":"Name","value":"remoteName"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"connectedSince"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agentName"}},{"kind":"Field","name":{"kind":"Name","value":"ringingSince"}},{"kind":"Field","name":{"kind":"Name","value":"ringUntil"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CallChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LiveCall"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<MoveCallMutation, MoveCallMutationVariables>;
export const ServerInfoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServerInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serverInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"now"}}]}},{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"site"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"dayStart"}},{"kind":"Field","name":{"kind":"Name","value":"nextDayAt"}}]}}]}}]} as unknown as DocumentNode<ServerInfoQuery, ServerInfoQueryVariables>;
export const UpdateCentreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateCentre"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateCentre"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"timeZone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CentreChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"dayStart"}},{"kind":"Field","name":{"kind":"Name","value":"nextDayAt"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<UpdateCentreMutation, UpdateCentreMutationVariables>;
export const CallStoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CallStory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serverInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"now"}}]}},{"kind":"Field","name":{"kind":"Name","value":"call"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallStory"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"dialled"}},{"kind":"Field","name":{"kind":"Name","value":"remoteNumber"}},{"kind":"Field","name":{"kind":"Name","value":"remoteName"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"connectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallStory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Call"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallSummary"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legId"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawReason"}},{"kind":"Field","name":{"kind":"Name","value":"failCause"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queueVisits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"exit"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitedMs"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"rules"}},{"kind":"Field","name":{"kind":"Name","value":"agents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}},{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"passedOver"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moreAgents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"callers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"waitedMs"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moreCallers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<CallStoryQuery, CallStoryQueryVariables>;
export const CallsMovedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"CallsMoved"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"liveCalls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"full"}},{"kind":"Field","name":{"kind":"Name","value":"removedIds"}},{"kind":"Field","name":{"kind":"Name","value":"calls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CallsMovedSubscription, CallsMovedSubscriptionVariables>;
export const QueueChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QueueChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<QueueChoicesQuery, QueueChoicesQueryVariables>;
export const AgentChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgentChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AgentChoicesQuery, AgentChoicesQueryVariables>;
export const AgentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Agents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgentSettings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgentSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"extension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extension"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AgentsQuery, AgentsQueryVariables>;
export const AgentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Agent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgentSettings"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberSettings"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"live"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgentTile"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgentSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"extension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extension"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"callsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"pausedSince"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgentTile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgentTile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"extension"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"awayReason"}},{"kind":"Field","name":{"kind":"Name","value":"statusSince"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"activitySince"}},{"kind":"Field","name":{"kind":"Name","value":"wrapUpUntil"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"callQueueId"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"obstacleText"}},{"kind":"Field","name":{"kind":"Name","value":"queues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queueId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"pausedSince"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}}]}}]}}]} as unknown as DocumentNode<AgentQuery, AgentQueryVariables>;
export const CreateAgentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateAgent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAgentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createAgent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgentChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgentSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"extension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extension"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgentChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgentChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgentSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CreateAgentMutation, CreateAgentMutationVariables>;
export const UpdateAgentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateAgent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateAgentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateAgent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgentChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgentSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"extension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extension"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgentChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgentChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgentSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<UpdateAgentMutation, UpdateAgentMutationVariables>;
export const DeleteAgentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteAgent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteAgent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Removal"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Removal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Removal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<DeleteAgentMutation, DeleteAgentMutationVariables>;
export const SetAgentStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetAgentStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgentStatus"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setAgentStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgentChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgentSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"extension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extension"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgentChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgentChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgentSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SetAgentStatusMutation, SetAgentStatusMutationVariables>;
export const EndWrapUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndWrapUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endWrapUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgentChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgentSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"extension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extension"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgentChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgentChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgentSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<EndWrapUpMutation, EndWrapUpMutationVariables>;
export const AddMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"queueId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"penalty"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"queueId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"queueId"}}},{"kind":"Argument","name":{"kind":"Name","value":"penalty"},"value":{"kind":"Variable","name":{"kind":"Name","value":"penalty"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"callsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"pausedSince"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AddMemberMutation, AddMemberMutationVariables>;
export const UpdateMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"queueId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"penalty"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"queueId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"queueId"}}},{"kind":"Argument","name":{"kind":"Name","value":"penalty"},"value":{"kind":"Variable","name":{"kind":"Name","value":"penalty"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"callsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"pausedSince"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<UpdateMemberMutation, UpdateMemberMutationVariables>;
export const RemoveMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"queueId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"queueId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"queueId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"callsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"pausedSince"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const PauseMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PauseMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"queueId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pauseMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"queueId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"queueId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"callsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"pausedSince"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PauseMemberMutation, PauseMemberMutationVariables>;
export const UnpauseMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnpauseMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"queueId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unpauseMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"queueId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"queueId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"callsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"pausedSince"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<UnpauseMemberMutation, UnpauseMemberMutationVariables>;
export const MeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"boardId"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const SetPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"currentPassword"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}},{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}},{"kind":"Argument","name":{"kind":"Name","value":"currentPassword"},"value":{"kind":"Variable","name":{"kind":"Name","value":"currentPassword"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SetPasswordMutation, SetPasswordMutationVariables>;
export const EndSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<EndSessionMutation, EndSessionMutationVariables>;
export const ProvidersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Providers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"providers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProviderSettings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provider"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"app"}},{"kind":"Field","name":{"kind":"Name","value":"endpointTemplate"}},{"kind":"Field","name":{"kind":"Name","value":"trunkTemplate"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"linkSince"}},{"kind":"Field","name":{"kind":"Name","value":"linkNote"}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"}}]}}]} as unknown as DocumentNode<ProvidersQuery, ProvidersQueryVariables>;
export const QueuesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Queues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueSettings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Queue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"ringTimeoutMs"}},{"kind":"Field","name":{"kind":"Name","value":"retryMs"}},{"kind":"Field","name":{"kind":"Name","value":"wrapUpMs"}},{"kind":"Field","name":{"kind":"Name","value":"maxWaitMs"}},{"kind":"Field","name":{"kind":"Name","value":"maxWaiting"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"whenEmpty"}},{"kind":"Field","name":{"kind":"Name","value":"pauseAfterMisses"}},{"kind":"Field","name":{"kind":"Name","value":"serviceLevelMs"}},{"kind":"Field","name":{"kind":"Name","value":"music"}},{"kind":"Field","name":{"kind":"Name","value":"overflowQueue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<QueuesQuery, QueuesQueryVariables>;
export const QueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Queue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueSettings"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberSettings"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"live"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueTile"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Queue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"ringTimeoutMs"}},{"kind":"Field","name":{"kind":"Name","value":"retryMs"}},{"kind":"Field","name":{"kind":"Name","value":"wrapUpMs"}},{"kind":"Field","name":{"kind":"Name","value":"maxWaitMs"}},{"kind":"Field","name":{"kind":"Name","value":"maxWaiting"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"whenEmpty"}},{"kind":"Field","name":{"kind":"Name","value":"pauseAfterMisses"}},{"kind":"Field","name":{"kind":"Name","value":"serviceLevelMs"}},{"kind":"Field","name":{"kind":"Name","value":"music"}},{"kind":"Field","name":{"kind":"Name","value":"overflowQueue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"penalty"}},{"kind":"Field","name":{"kind":"Name","value":"callsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"pausedSince"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueTile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QueueTile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"targetMs"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"beingOffered"}},{"kind":"Field","name":{"kind":"Name","value":"longestWaitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"talking"}},{"kind":"Field","name":{"kind":"Name","value":"ringing"}},{"kind":"Field","name":{"kind":"Name","value":"wrappingUp"}},{"kind":"Field","name":{"kind":"Name","value":"offline"}},{"kind":"Field","name":{"kind":"Name","value":"away"}},{"kind":"Field","name":{"kind":"Name","value":"paused"}},{"kind":"Field","name":{"kind":"Name","value":"unreachable"}},{"kind":"Field","name":{"kind":"Name","value":"resting"}},{"kind":"Field","name":{"kind":"Name","value":"free"}}]}},{"kind":"Field","name":{"kind":"Name","value":"today"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entered"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"answeredInTime"}},{"kind":"Field","name":{"kind":"Name","value":"abandoned"}},{"kind":"Field","name":{"kind":"Name","value":"serviceLevel"}},{"kind":"Field","name":{"kind":"Name","value":"averageSpeedOfAnswerMs"}}]}}]}}]} as unknown as DocumentNode<QueueQuery, QueueQueryVariables>;
export const NumbersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Numbers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numbers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NumberSettings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumberSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InboundNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<NumbersQuery, NumbersQueryVariables>;
export const CreateProviderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateProvider"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateProviderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createProvider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProviderChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provider"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"app"}},{"kind":"Field","name":{"kind":"Name","value":"endpointTemplate"}},{"kind":"Field","name":{"kind":"Name","value":"trunkTemplate"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"linkSince"}},{"kind":"Field","name":{"kind":"Name","value":"linkNote"}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProviderSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CreateProviderMutation, CreateProviderMutationVariables>;
export const UpdateProviderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateProvider"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProviderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProvider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProviderChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provider"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"app"}},{"kind":"Field","name":{"kind":"Name","value":"endpointTemplate"}},{"kind":"Field","name":{"kind":"Name","value":"trunkTemplate"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"linkSince"}},{"kind":"Field","name":{"kind":"Name","value":"linkNote"}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProviderChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProviderSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<UpdateProviderMutation, UpdateProviderMutationVariables>;
export const DeleteProviderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteProvider"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteProvider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Removal"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Removal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Removal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<DeleteProviderMutation, DeleteProviderMutationVariables>;
export const TestProviderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TestProvider"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"settings"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ConnectionInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"testProvider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"settings"},"value":{"kind":"Variable","name":{"kind":"Name","value":"settings"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConnectionReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"roundTripMs"}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<TestProviderMutation, TestProviderMutationVariables>;
export const CreateQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateQueueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Queue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"ringTimeoutMs"}},{"kind":"Field","name":{"kind":"Name","value":"retryMs"}},{"kind":"Field","name":{"kind":"Name","value":"wrapUpMs"}},{"kind":"Field","name":{"kind":"Name","value":"maxWaitMs"}},{"kind":"Field","name":{"kind":"Name","value":"maxWaiting"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"whenEmpty"}},{"kind":"Field","name":{"kind":"Name","value":"pauseAfterMisses"}},{"kind":"Field","name":{"kind":"Name","value":"serviceLevelMs"}},{"kind":"Field","name":{"kind":"Name","value":"music"}},{"kind":"Field","name":{"kind":"Name","value":"overflowQueue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QueueChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CreateQueueMutation, CreateQueueMutationVariables>;
export const UpdateQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateQueueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Queue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"ringTimeoutMs"}},{"kind":"Field","name":{"kind":"Name","value":"retryMs"}},{"kind":"Field","name":{"kind":"Name","value":"wrapUpMs"}},{"kind":"Field","name":{"kind":"Name","value":"maxWaitMs"}},{"kind":"Field","name":{"kind":"Name","value":"maxWaiting"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"whenEmpty"}},{"kind":"Field","name":{"kind":"Name","value":"pauseAfterMisses"}},{"kind":"Field","name":{"kind":"Name","value":"serviceLevelMs"}},{"kind":"Field","name":{"kind":"Name","value":"music"}},{"kind":"Field","name":{"kind":"Name","value":"overflowQueue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QueueChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<UpdateQueueMutation, UpdateQueueMutationVariables>;
export const DeleteQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Removal"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Removal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Removal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<DeleteQueueMutation, DeleteQueueMutationVariables>;
export const CreateNumberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateNumber"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateNumberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NumberChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumberSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InboundNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumberChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"number"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NumberSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CreateNumberMutation, CreateNumberMutationVariables>;
export const UpdateNumberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateNumber"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateNumberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NumberChange"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumberSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InboundNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumberChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"number"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NumberSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<UpdateNumberMutation, UpdateNumberMutationVariables>;
export const DeleteNumberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteNumber"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Removal"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Removal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Removal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<DeleteNumberMutation, DeleteNumberMutationVariables>;
export const TvBoardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TvBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"queueIds"}},{"kind":"Field","name":{"kind":"Name","value":"teamIds"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"rotateAfterMs"}},{"kind":"Field","name":{"kind":"Name","value":"thresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Limits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"longestWaitMs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Limits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Limits"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Limits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Threshold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warning"}},{"kind":"Field","name":{"kind":"Name","value":"alert"}}]}}]} as unknown as DocumentNode<TvBoardQuery, TvBoardQueryVariables>;
