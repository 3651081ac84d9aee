/** How refusals look in the schema, and the words that an answer to a command consists of. */
import type { Outcome } from '../engine/engine.ts';
import { RefusedError } from '../kernel/errors.ts';
import type { RefusalCode } from '../kernel/refusal.ts';
import type { InputFault as Fault } from '../kernel/errors.ts';
import { builder } from './builder.ts';
import { enumOf } from './enum.ts';

export const RefusalCodeEnum = enumOf<RefusalCode>(
  'RefusalCode',
  'Why a request was turned down. A code never changes its meaning.',
  {
    AGENT_NOT_FOUND: 'There is no agent with this id.',
    AGENT_TAKEN: 'Another user is this agent.',
    BOARD_NOT_FOUND: 'There is no board with this id.',
    KEY_NOT_FOUND: 'There is no key with this id.',
    LAST_ADMIN: 'Nobody else could set the centre up; make another admin first.',
    LOGIN_TAKEN: 'Another user signs in with this name.',
    SESSION_ENDED: 'The session is over; sign in again.',
    TEAM_NOT_FOUND: 'There is no team with this id.',
    VOICEMAIL_CLOSED: 'The queue or the agent has no voicemail, or it is full.',
    VOICEMAIL_NOT_FOUND: 'There is no such message.',
    USER_NOT_FOUND: 'There is no user with this id.',
    AGENT_BUSY: 'The agent is ringing, talking or wrapping up.',
    AGENT_HAS_NO_EXTENSION: 'The agent has no phone to be rung.',
    AGENT_NOT_WRAPPING_UP: 'The agent is not wrapping up, so there is nothing to end.',
    DISPOSITION_NEEDED: 'The queue wants to know what came of the call before the wrap-up ends; set a disposition.',
    WRAP_UP_EXTENDED: 'The wrap-up was extended already; it can be once.',
    WRAP_UP_FIXED: 'The queue lets no wrap-up be extended.',
    AGENT_ON_CALL: 'The agent is on a call and can be neither removed nor given another phone now.',
    CALL_NOT_FOUND: 'There is no such call, or it is over.',
    CALL_NOT_WAITING: 'The call waits in no queue.',
    CALL_CHANGED: 'The call is no longer as the sender saw it; look again.',
    CALL_ENDING: 'The call is being ended.',
    CALL_IN_CONFERENCE: 'More than two are talking; leave the conversation instead.',
    CALL_IS_INTERNAL: 'Only a caller from outside can be put into a queue.',
    CALL_NOT_PARKED: 'The call is not parked, or somebody else is retrieving it.',
    CALL_NOT_TALKING: 'Nobody talks on this call now.',
    CONSENT_MISSING: 'A party whose consent is needed has not agreed to be recorded.',
    CONSENT_NOT_ASKED: 'There is no announcement with which consent could be asked for.',
    CONSULTATION_OPEN: 'A consultation is going on; swap, complete or cancel it.',
    CONSULTATION_RINGING: 'Whoever is consulted has not answered yet.',
    NOT_A_PARTY: 'This agent or party does not take part in the conversation, or it has to be said who is meant.',
    NOT_ON_HOLD: 'The party is not on hold.',
    NO_CONSULTATION: 'There is no consultation on this call.',
    PBX_FAILED: 'It was asked for, and the provider did not do it.',
    DEMO_ELSEWHERE: 'The demo centre is run by another node, which alone can take it away.',
    DEMO_NOT_FOUND: 'There is no demo centre.',
    EXTENSION_TAKEN: 'Another agent has this extension.',
    INVALID_INPUT: 'Something in the input is wrong; `faults` names each.',
    INVALID_PHONE_NUMBER: 'This is no phone number that could be dialled.',
    INVALID_TIME_ZONE: 'There is no time zone of this name.',
    LIMIT_REACHED: 'There may be no more of these.',
    MEMBER_NOT_FOUND: 'The agent is no member of the queue.',
    NAME_TAKEN: 'Another one has this name.',
    NUMBER_BLOCKED: 'The centre does not let this number be called.',
    NUMBER_EMERGENCY: 'Emergency numbers are dialled on a phone and nowhere else.',
    NUMBER_NOT_FOUND: 'There is no number with this id.',
    NUMBER_NOT_OWNED: 'This is no number of the centre that could be shown to others.',
    NUMBER_PREMIUM: 'Calls to this number cost extra, and the centre has not allowed it.',
    NUMBER_TAKEN: 'This number of this provider is set up already.',
    PHONE_OFFLINE: 'The phone is not reachable.',
    PROVIDER_CANNOT: 'The provider is not able to do this.',
    PROVIDER_IN_USE: 'Numbers or agents still belong to the provider.',
    PROVIDER_LOST: 'The link to the provider is down.',
    PROVIDER_NOT_FOUND: 'There is no provider with this id.',
    QUEUE_EMPTY: 'Nobody serves the queue now.',
    QUEUE_FULL: 'No more callers may wait in the queue.',
    QUEUE_IN_USE: 'Callers, numbers or another queue still need the queue.',
    QUEUE_NOT_FOUND: 'There is no queue with this id.',
    RECORDING_NOT_FOUND: 'There is no such recording, or its parts are gone.',
    RECORDING_NOT_RUNNING: 'The call is not being recorded at the moment.',
    RECORDING_NOT_ALLOWED: 'The rules of the queue or number do not let this be done with the recording.',
    CALL_PROTECTED: 'The data of a card are being said on the call.',
    CALL_TAKEN_OVER: 'Somebody who supervised the call has taken it over, or is about to.',
    CALL_NOT_TAKEN_OVER: 'The call was not taken over.',
    SUPERVISION_NOT_ALLOWED: 'There is no right to supervise in this way.',
    SUPERVISION_NOT_FOUND: 'There is no such supervision of the one who asks, or it is over.',
    SUPERVISION_NOT_STARTED: 'The phone of the one who supervises is not answered yet.',
    SUPERVISION_RUNNING: 'The call is supervised by the same user already.',
    OVERLOADED: 'Too much is being asked at once; trying again later can help.',
  },
);

const InputFault = builder.objectRef<Fault>('InputFault').implement({
  description: 'One thing that is wrong with an input.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'The field at fault, such as `name` or `extension.providerId`.' }),
    message: t.exposeString('message', { description: 'What is wrong with it, in words for a person.' }),
  }),
});

const ErrorInterface = builder.interfaceRef<Error>('Error').implement({
  description: 'Anything but success.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'What happened, in words for a person.' }),
  }),
});

builder.objectType(RefusedError, {
  name: 'Refused',
  description: 'The request was understood and turned down; nothing has changed.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    code: t.field({ type: RefusalCodeEnum, description: 'Why, for a program.', resolve: ({ code }) => code }),
    faults: t.field({
      type: [InputFault],
      description: 'Everything that is wrong with the input, all at once; empty when the reason lies elsewhere.',
      resolve: ({ faults }) => [...faults],
    }),
  }),
});

/** For a mutation's `errors`: its result is a union of success and `Refused`. */
export const refusable = (what: string) => ({
  types: [RefusedError],
  union: { description: `${what}, or why not.` },
});

export const CommandOutcome = enumOf<'done' | 'pending'>('CommandOutcome', 'How far a command has got.', {
  done: 'It is done and committed.',
  pending: 'It is committed, but the provider has not confirmed within two seconds; watch the call to see the end.',
});

export type Success = Exclude<Outcome, { outcome: 'refused' }>;
