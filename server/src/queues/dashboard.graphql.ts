/** The dashboard in the schema: how the queues together are doing, in one question. */
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { canSeeQueue } from '../graphql/sight.ts';
import type { Instant, QueueId } from '../kernel/ids.ts';
import {
  dashboardHours,
  type DashboardHour as Hour,
  dashboardNow,
  type DashboardNow as Now,
  dashboardToday,
  type DayRecord,
} from './dashboard.ts';
import type { QueueToday } from './queueBoard.ts';
import { Counts } from './queueTile.graphql.ts';

interface DashboardShape {
  readonly position: number;
  readonly at: Instant;
  readonly queueIds: readonly QueueId[];
  readonly now: Now;
  readonly today: QueueToday;
  /** Asked of the database once, and only when something of it is wanted. */
  readonly day: () => Promise<DayRecord>;
}

const serviceLevel =
  'From 0 to 1, by the definition SL-AB, as on the tiles: answered within the target / (answered + abandoned). Every abandoned call counts, however short; other exits do not. Null while both are 0.';
const averageWait = 'The mean wait of those who were answered, in milliseconds; null while there are none.';

const DashboardNow = builder.objectRef<Now>('DashboardNow').implement({
  description: 'What goes on in the queues.',
  fields: (t) => ({
    waiting: t.exposeInt('waiting', { description: 'Callers in the queues, those who are being offered among them.' }),
    longestWaitingSince: t.expose('longestWaitingSince', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when the caller waits who has waited for longest; null when nobody waits.',
    }),
    talking: t.exposeInt('talking', { description: 'Calls from these queues in which caller and agent talk.' }),
    agents: t.field({
      type: Counts,
      description:
        'Where the members of the queues stand. Who serves several of them is counted once, where they are nearest to a call: by the last that fits.',
      resolve: ({ agents }) => agents,
    }),
  }),
});

const DashboardToday = builder.objectRef<DashboardShape>('DashboardToday').implement({
  description: "What the queues did since midnight of the centre's time zone: the sums of what their tiles say.",
  fields: (t) => ({
    offered: t.int({ description: 'Visits to a queue that began.', resolve: ({ today }) => today.entered }),
    answered: t.int({ description: 'Visits that an agent took.', resolve: ({ today }) => today.answered }),
    answeredInTime: t.int({
      description: "Visits that an agent took within the queue's target.",
      resolve: ({ today }) => today.answeredInTime,
    }),
    abandoned: t.int({
      description: 'Visits that the caller gave up, after however short a wait.',
      resolve: ({ today }) => today.abandoned,
    }),
    serviceLevel: t.float({
      nullable: true,
      description: serviceLevel,
      resolve: ({ today }) => today.serviceLevel,
    }),
    averageWaitMs: t.float({
      nullable: true,
      description: averageWait,
      resolve: ({ today }) => today.averageSpeedOfAnswerMs,
    }),
    longestWaitMs: t.float({
      nullable: true,
      description: 'The longest wait that ended today, in milliseconds, however it ended; null while there is none.',
      resolve: async ({ day }) => (await day()).longestWaitMs,
    }),
    averageTalkMs: t.float({
      nullable: true,
      description:
        'How long agents talked with callers of these queues, in milliseconds, on average of the calls that are over; null while there are none.',
      resolve: async ({ day }) => (await day()).averageTalkMs,
    }),
  }),
});

const DashboardHour = builder.objectRef<Hour>('DashboardHour').implement({
  description: 'What the queues did in one hour. A visit counts as offered when it began, and otherwise when it ended.',
  fields: (t) => ({
    from: t.expose('from', { type: 'DateTime', description: 'When it began.' }),
    to: t.expose('to', { type: 'DateTime', description: 'When it ends; the last one still goes on.' }),
    offered: t.exposeInt('entered', { description: 'Visits to a queue that began.' }),
    answered: t.exposeInt('answered', { description: 'Visits that an agent took.' }),
    answeredInTime: t.exposeInt('answeredInTime', {
      description: 'Visits that an agent took within the target that the queue had then.',
    }),
    abandoned: t.exposeInt('abandoned', { description: 'Visits that the caller gave up.' }),
    serviceLevel: t.exposeFloat('serviceLevel', { nullable: true, description: serviceLevel }),
    averageWaitMs: t.exposeFloat('averageSpeedOfAnswerMs', { nullable: true, description: averageWait }),
  }),
});

const Dashboard = builder.objectRef<DashboardShape>('Dashboard').implement({
  description: 'How the queues that were asked for, of those that the viewer sees, are doing together.',
  fields: (t) => ({
    position: t.expose('position', {
      type: 'Position',
      description: 'The place in the journal at which this is so; figures from the history may be a moment ahead.',
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When the fact at that place happened.' }),
    queueIds: t.idList({ description: 'The queues that are counted.', resolve: ({ queueIds }) => [...queueIds] }),
    now: t.field({ type: DashboardNow, description: 'What goes on.', resolve: ({ now }) => now }),
    today: t.field({ type: DashboardToday, description: 'What was done today.', resolve: (dashboard) => dashboard }),
    hours: t.field({
      type: [DashboardHour],
      description:
        "Every hour of today from midnight of the centre's time zone to now; their sums are what `today` says.",
      resolve: async ({ day }, _args, { floor, clock }) =>
        dashboardHours((await day()).hours, floor.centre, clock.now()),
    }),
  }),
});

function dashboardOf(context: Context, asked: readonly string[] | null | undefined): DashboardShape {
  const { floor, days, signal } = context;
  const wanted = asked && new Set(asked);
  const queueIds = [...floor.queues.keys()].filter((id) => (!wanted || wanted.has(id)) && canSeeQueue(context, id));
  const from = floor.centre?.dayStart ?? 0;
  let day: Promise<DayRecord> | undefined;
  return {
    position: floor.seq,
    at: floor.at,
    queueIds,
    now: dashboardNow(floor, queueIds),
    today: dashboardToday(floor, queueIds),
    day: () => (day ??= days.dayOf(queueIds, from, signal)),
  };
}

builder.queryField('dashboard', (t) =>
  t.field({
    extensions: { cost: 100 },
    type: Dashboard,
    description: 'How the queues that the viewer sees are doing: now, today, and by the hour.',
    args: { queueIds: t.arg.idList({ description: 'Which queues; all that the viewer sees when not given.' }) },
    resolve: (_root, { queueIds }, context) => dashboardOf(context, queueIds),
  }),
);
