/** A queue as boards show it. */
import { builder } from '../graphql/builder.ts';
import { enumOf } from '../graphql/enum.ts';
import { shared } from '../graphql/sharing.ts';
import type { Strategy } from './queue.ts';
import type { MemberState, QueueTile as Tile, QueueToday as Today } from './queueBoard.ts';

export const StrategyEnum = enumOf<Strategy>('Strategy', 'Who of the ready members of a queue is rung next.', {
  ringAll: 'All at once; the first to answer takes the call.',
  leastRecent: 'Whoever has been idle for longest.',
  fewestCalls: 'Whoever has taken the fewest calls of this queue since signing in.',
  roundRobinMemory: 'One after the other, going on behind the one who was rung last.',
});

const states: Readonly<Record<MemberState, string>> = {
  talking: 'On a call, of this queue or not.',
  ringing: 'Being rung.',
  wrappingUp: 'Wrapping up the last call.',
  offline: 'Signed out.',
  away: 'Signed in and away.',
  paused: 'Paused in this queue.',
  unreachable:
    'Ready, but not to be rung: the phone is missing, unknown or off the network, its provider is lost, or a skill that the queue requires is missing.',
  resting: 'Left alone for a moment: after an offer that was not taken, or while the last call is still being hung up.',
  free: 'Ready for the next call.',
};

export const Counts = builder.objectRef<Tile['members']>('MemberCounts').implement({
  extensions: shared,
  description:
    'How many members stand where. Each is counted once, by the first that fits in this order: talking, ringing, wrappingUp, offline, away, paused, unreachable, resting, free.',
  fields: (t) => ({
    talking: t.exposeInt('talking', { description: states.talking }),
    ringing: t.exposeInt('ringing', { description: states.ringing }),
    wrappingUp: t.exposeInt('wrappingUp', { description: states.wrappingUp }),
    offline: t.exposeInt('offline', { description: states.offline }),
    away: t.exposeInt('away', { description: states.away }),
    paused: t.exposeInt('paused', { description: states.paused }),
    unreachable: t.exposeInt('unreachable', { description: states.unreachable }),
    resting: t.exposeInt('resting', { description: states.resting }),
    free: t.exposeInt('free', { description: states.free }),
  }),
});

const QueueToday = builder.objectRef<Today>('QueueToday').implement({
  extensions: shared,
  description: "What a queue did since midnight of the centre's time zone.",
  fields: (t) => ({
    entered: t.exposeInt('entered', { description: 'Visits that began.' }),
    answered: t.exposeInt('answered', { description: 'Visits that an agent took.' }),
    answeredInTime: t.exposeInt('answeredInTime', { description: 'Visits that an agent took within the target.' }),
    abandoned: t.exposeInt('abandoned', { description: 'Visits that the caller gave up, after however short a wait.' }),
    serviceLevel: t.exposeFloat('serviceLevel', {
      nullable: true,
      description:
        'From 0 to 1, by the definition SL-AB: answered within the target / (answered + abandoned). Every abandoned call counts, however short; other exits do not. Null while both are 0.',
    }),
    averageSpeedOfAnswerMs: t.exposeFloat('averageSpeedOfAnswerMs', {
      nullable: true,
      description: 'The mean wait of those who were answered, in milliseconds; null while there are none.',
    }),
  }),
});

export const QueueTile = builder.objectRef<Tile>('QueueTile').implement({
  extensions: shared,
  description: 'What a board shows of a queue.',
  fields: (t) => ({
    id: t.exposeID('id', { description: "The queue's id." }),
    name: t.exposeString('name', { description: "The queue's name." }),
    strategy: t.field({ type: StrategyEnum, description: 'Who is rung next.', resolve: ({ strategy }) => strategy }),
    priority: t.exposeInt('priority', { description: 'Higher is served first, across all queues of an agent.' }),
    targetMs: t.exposeInt('targetMs', {
      description: 'A call answered within this time counts for the service level, in milliseconds.',
    }),
    waiting: t.exposeInt('waiting', { description: 'Callers in the queue, those who are being offered among them.' }),
    beingOffered: t.exposeInt('beingOffered', { description: 'Callers for whom a phone is ringing.' }),
    longestWaitingSince: t.expose('longestWaitingSince', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when the caller waits who has waited for longest; null when nobody waits.',
    }),
    members: t.field({ type: Counts, description: 'How many members stand where.', resolve: ({ members }) => members }),
    voicemailsNew: t.exposeInt('voicemailsNew', { description: 'Messages in its box that nobody has heard yet.' }),
    today: t.field({ type: QueueToday, description: 'What the queue did today.', resolve: ({ today }) => today }),
  }),
});
