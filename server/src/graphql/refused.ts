/** How refusals look in the schema, and the words that an answer to a command consists of. */
import type { Outcome } from '../engine/engine.ts';
import { RefusedError } from '../kernel/errors.ts';
import type { RefusalCode } from '../kernel/refusal.ts';
import type { InputFault as Fault } from '../kernel/errors.ts';
import { builder } from './builder.ts';
import { enumOf } from './enum.ts';

const Code = enumOf<RefusalCode>('RefusalCode', 'Why a request was turned down. A code never changes its meaning.', {
  AGENT_NOT_FOUND: 'There is no agent with this id.',
  AGENT_TAKEN: 'Another user is this agent.',
  BOARD_NOT_FOUND: 'There is no board with this id.',
  KEY_NOT_FOUND: 'There is no key with this id.',
  LAST_ADMIN: 'Nobody else could set the centre up; make another admin first.',
  LOGIN_TAKEN: 'Another user signs in with this name.',
  SESSION_ENDED: 'The session is over; sign in again.',
  TEAM_NOT_FOUND: 'There is no team with this id.',
  USER_NOT_FOUND: 'There is no user with this id.',
  AGENT_BUSY: 'The agent is ringing, talking or wrapping up.',
  AGENT_HAS_NO_EXTENSION: 'The agent has no phone to be rung.',
  AGENT_NOT_WRAPPING_UP: 'The agent is not wrapping up, so there is nothing to end.',
  AGENT_ON_CALL: 'The agent is on a call and can be neither removed nor given another phone now.',
  CALL_NOT_FOUND: 'There is no such call, or it is over.',
  CALL_NOT_WAITING: 'The call waits in no queue.',
  CALL_ENDING: 'The call is being ended.',
  DEMO_NOT_FOUND: 'There is no demo centre.',
  EXTENSION_TAKEN: 'Another agent has this extension.',
  INVALID_INPUT: 'Something in the input is wrong; `faults` names each.',
  INVALID_PHONE_NUMBER: 'This is no phone number that could be dialled.',
  INVALID_TIME_ZONE: 'There is no time zone of this name.',
  LIMIT_REACHED: 'There may be no more of these.',
  MEMBER_NOT_FOUND: 'The agent is no member of the queue.',
  NAME_TAKEN: 'Another one has this name.',
  NUMBER_NOT_FOUND: 'There is no number with this id.',
  NUMBER_TAKEN: 'This number of this provider is set up already.',
  PHONE_OFFLINE: 'The phone is not reachable.',
  PROVIDER_CANNOT: 'The provider is not able to do this.',
  PROVIDER_IN_USE: 'Numbers or agents still belong to the provider.',
  PROVIDER_LOST: 'The link to the provider is down.',
  PROVIDER_NOT_FOUND: 'There is no provider with this id.',
  QUEUE_FULL: 'No more callers may wait in the queue.',
  QUEUE_IN_USE: 'Callers, numbers or another queue still need the queue.',
  QUEUE_NOT_FOUND: 'There is no queue with this id.',
  OVERLOADED: 'Too much is being asked at once; trying again later can help.',
});

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
    code: t.field({ type: Code, description: 'Why, for a program.', resolve: ({ code }) => code }),
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
