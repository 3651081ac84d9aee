/** The words that the schema uses about calls. */
import type { WithdrawReason } from '../floor/fact.ts';
import { enumOf } from '../graphql/enum.ts';
import type { QueueExit } from '../queues/queue.ts';
import type { CallEnd, Direction, HangUpCause, LegRole } from './call.ts';
import type { CallState, OfferOutcome } from './history.ts';
import type { LiveState } from './liveCalls.ts';

export const DirectionEnum = enumOf<Direction>('Direction', 'Which way a call goes.', {
  inbound: 'In from outside.',
  outbound: 'Out to a number outside.',
  internal: 'From one extension to another.',
});

const live: Readonly<Record<LiveState, string>> = {
  arrived: 'It has come in and is nowhere yet.',
  asking: 'The caller is asked whether the call may be recorded, and waits after that.',
  queued: 'It waits in a queue, phones ringing for it or not.',
  dialling: "The agent's own phone rings before the other party is called.",
  connecting: 'An agent has answered and the two are being joined, or the other party is being called.',
  connected: 'The parties talk, or one of them is on hold.',
  transferring: 'One party waits while another phone rings for them.',
  parked: 'One party waits in a slot, until somebody retrieves the call.',
  leavingMessage: 'One party hears a greeting or leaves a message.',
  ending: 'It is being hung up.',
};

export const LiveStateEnum = enumOf<LiveState>('LiveState', 'Where a call that is going on stands.', live);

export const StateEnum = enumOf<CallState>('CallState', 'Where a call stands.', { ...live, ended: 'It is over.' });

export const EndEnum = enumOf<CallEnd>('CallEnd', 'How a call ended, seen as a whole.', {
  completed: 'The parties talked; whoever ended it.',
  abandoned: 'The caller hung up before anyone answered.',
  timedOut: 'The caller waited for as long as the queue allows.',
  empty: 'Nobody was at work in the queue.',
  overflowed: 'The queue was full.',
  withdrawn: 'It was ended by a command.',
  voicemail: 'A message was left, or could have been.',
  unknownNumber: 'The dialled number is not set up here.',
  busy: 'The called party was busy.',
  noAnswer: 'The called party did not answer.',
  rejected: 'The called party rejected the call.',
  unreachable: 'The called party could not be reached.',
  failed: 'The provider could not carry it.',
  lost: 'The provider no longer knew the call when Ringside looked again.',
});

export const CauseEnum = enumOf<HangUpCause>(
  'HangUpCause',
  'Why a leg went away, in the same words for every provider.',
  {
    normal: 'Someone hung up.',
    busy: 'The party was busy.',
    noAnswer: 'The party did not answer.',
    rejected: 'The party rejected the call.',
    answeredElsewhere: 'Another phone took the call.',
    unreachable: 'The party could not be reached.',
    congestion: 'There was no free line.',
    unallocated: 'There is no such number.',
    failed: 'The provider failed.',
    lost: 'The provider no longer knew the leg when Ringside looked again.',
  },
);

export const RoleEnum = enumOf<LegRole>('LegRole', 'Whose connection a leg is.', {
  caller: 'Who called in.',
  agent: "An agent's.",
  supervisor: 'Somebody who supervises the call.',
  callee: 'Who was called.',
});

export const ExitEnum = enumOf<QueueExit>('QueueExit', 'How a caller left a queue. Every visit ends by exactly one.', {
  answered: 'An agent took the call.',
  abandoned: 'The caller hung up.',
  timedOut: 'The longest wait was over.',
  withdrawn: 'The call was ended by a command.',
  empty: 'Nobody was at work.',
  overflowed: 'There was no room.',
  transferred: 'The call was moved to another queue.',
  voicemail: 'The caller was asked for a message.',
});

export const OfferOutcomeEnum = enumOf<OfferOutcome>('OfferOutcome', 'How an offer ended.', {
  accepted: 'The agent answered.',
  missed: 'The phone rang until its time was over.',
  rejected: 'The agent declined.',
  failed: 'The phone could not be rung.',
  withdrawn: 'It was taken back before the agent answered.',
});

export const WithdrawEnum = enumOf<WithdrawReason>('WithdrawReason', 'Why an offer was taken back.', {
  answeredElsewhere: 'Another agent took the call.',
  callerLeft: 'The caller hung up.',
  callMoved: 'The call was moved.',
  callEnded: 'The call was ended.',
  configChanged: 'The agent, the queue or the membership changed.',
});
