/** Calls in the schema, present and past. */
import { Agent } from '../agents/agent.graphql.ts';
import { AuditActor } from '../audit/auditLog.graphql.ts';
import { FactTypeEnum } from '../centre/factType.graphql.ts';
import type { Fact, FactOf } from '../floor/fact.ts';
import { builder } from '../graphql/builder.ts';
import { connectionOf, pageArgs, pageSize } from '../graphql/connection.ts';
import { agentSeen, liveCallSeen, providerSeen, queueSeen, agentNamed, queueNamed } from '../graphql/sight.ts';
import { asId } from '../kernel/ids.ts';
import { Provider } from '../providers/provider.graphql.ts';
import { Queue } from '../queues/queue.graphql.ts';
import { askingDatabase, callCursor, callFilter, callSeen, callsPage } from './callSearch.graphql.ts';
import { Leg, Offer, QueueVisit } from './callParts.graphql.ts';
import { DirectionEnum, EndEnum, StateEnum } from './callWords.graphql.ts';
import { Decision } from './decision.graphql.ts';
import { DispositionChoice } from './dispositions.graphql.ts';
import { choicesOf } from './dispositions.ts';
import type { CallRecord } from './history.ts';
import { Disposition } from './notes.graphql.ts';
import { codesFor } from './notes.ts';
import { CallCommand } from './callCommand.graphql.ts';
import { CallHandling } from './handling.graphql.ts';
import { inWords } from './timeline.ts';
import { isOfFile } from '../recordings/recording.ts';
import { SupervisionModeEnum } from '../supervision/supervisionWords.graphql.ts';
import { isOfParties, isOfParty, isTold, withoutSupervision } from '../supervision/story.ts';

const TimelineEntry = builder.objectRef<Fact>('TimelineEntry').implement({
  description: 'Something that happened to a call.',
  fields: (t) => ({
    position: t.expose('seq', { type: 'Position', description: 'Its place in the journal.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    type: t.field({ type: FactTypeEnum, description: 'What, for a program.', resolve: ({ type }) => type }),
    by: t.field({
      type: AuditActor,
      nullable: true,
      description: 'Who has done it; null where nobody is answerable, as for what a caller does.',
      resolve: ({ payload }) => ('by' in payload ? payload.by : undefined),
    }),
    supervisionMode: t.field({
      type: SupervisionModeEnum,
      nullable: true,
      description:
        'Of `SUPERVISION_STARTED` and `SUPERVISION_CHANGED`: how the call is supervised from here on. Null while the supervisor waits, and for everything else.',
      resolve: (fact) =>
        fact.type === 'supervision.started' || fact.type === 'supervision.changed' ? fact.payload.mode : undefined,
    }),
    text: t.string({
      description: 'What, in words for a person.',
      resolve: (fact, _args, { floor }) => inWords(fact, floor),
    }),
  }),
});

/** A call has a few dozen facts; one that was parked for days in a queue where nobody answers has thousands. */
const LONGEST_STORY = 1_000;

export const Call = builder.objectRef<CallRecord>('Call').implement({
  description: 'A call, going on or over.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of the call, which never changes.' }),
    handling: t.field({
      type: CallHandling,
      nullable: true,
      description: 'Who takes part and what goes on between them; null when it is over.',
      resolve: ({ id }, _args, context) => liveCallSeen(context, id)?.handling,
    }),
    direction: t.field({
      type: DirectionEnum,
      description: 'Which way it goes.',
      resolve: ({ direction }) => direction,
    }),
    state: t.field({ type: StateEnum, description: 'Where it stands.', resolve: ({ state }) => state }),
    end: t.field({
      type: EndEnum,
      nullable: true,
      description: 'How it ended; null while it goes on.',
      resolve: ({ end }) => end,
    }),
    provider: t.field({
      type: Provider,
      nullable: true,
      description: 'Over which provider; null once removed, and for who does not see everything.',
      resolve: ({ providerId }, _args, context) => providerSeen(context, providerId),
    }),
    dialled: t.exposeString('dialled', {
      description: 'The number of ours that was called; empty for an outbound call and once erased.',
    }),
    remoteNumber: t.exposeString('remoteNumber', {
      description: 'The number of the party outside; empty when withheld and once erased.',
    }),
    remoteName: t.exposeString('remoteName', {
      description: 'The name of the party outside, as the provider sent it; empty once erased.',
    }),
    priority: t.exposeInt('priority', { description: 'Higher is served first.' }),
    queue: t.field({
      type: Queue,
      nullable: true,
      description: 'The queue in which it is or was last; null when it was in none.',
      resolve: ({ queueId }, _args, context) => queueSeen(context, queueId),
    }),
    queueName: t.string({
      nullable: true,
      description: 'Its name, also of one that is not seen otherwise; null where there is none, and once removed.',
      resolve: ({ queueId }, _args, context) => queueNamed(context, queueId),
    }),
    agent: t.field({
      type: Agent,
      nullable: true,
      description: 'The agent who talks or talked last; null when nobody did.',
      resolve: ({ agentId }, _args, context) => agentSeen(context, agentId),
    }),
    agentName: t.string({
      nullable: true,
      description: 'Their name, also of one who is not seen otherwise; null where there is none, and once removed.',
      resolve: ({ agentId }, _args, context) => agentNamed(context, agentId),
    }),
    arrivedAt: t.expose('arrivedAt', { type: 'DateTime', description: 'When it came in or was placed.' }),
    connectedAt: t.expose('connectedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the parties first talked; null when they did not.',
    }),
    tags: t.exposeStringList('tags', { description: 'With what it is tagged.' }),
    disposition: t.field({
      type: Disposition,
      nullable: true,
      description: 'What came of it; null while nobody has said.',
      resolve: ({ disposition }) => disposition,
    }),
    dispositionMissing: t.exposeBoolean('dispositionMissing', {
      description: 'Whether it came to a wrap-up in a queue that needs a disposition, and still has none.',
    }),
    dispositionChoices: t.field({
      type: [DispositionChoice],
      description: 'The codes of which the viewer chooses one for it; empty where any code is right. 200 at most.',
      resolve: ({ id, queueId }, _args, { floor, viewer: { sight } }) => [
        ...choicesOf(codesFor(floor, id, sight.kind === 'self' ? sight.agentId : undefined, queueId)),
      ],
    }),
    endedAt: t.expose('endedAt', { type: 'DateTime', nullable: true, description: 'When it was over.' }),
    legs: t.field({
      extensions: askingDatabase,
      type: [Leg],
      description: 'The connections of all parties, in the order in which they began; 1,000 at most.',
      resolve: async (call, _args, { history, floor, viewer, signal }) => {
        const legs = await history.legsOf(call.id, signal);
        return isTold(floor, viewer.sight, call) ? [...legs] : legs.filter(isOfParty);
      },
    }),
    offers: t.field({
      extensions: askingDatabase,
      type: [Offer],
      description: 'Who was rung for it, in order; 1,000 at most.',
      resolve: async ({ id }, _args, { history, signal }) => [...(await history.offersOf(id, signal))],
    }),
    queueVisits: t.field({
      extensions: askingDatabase,
      type: [QueueVisit],
      description: 'The queues in which it was, in order; 1,000 at most.',
      resolve: async ({ id }, _args, { history, signal }) => [...(await history.visitsOf(id, signal))],
    }),
    commands: t.field({
      extensions: askingDatabase,
      type: [CallCommand],
      description: 'What was asked of it while it went on, in order; 1,000 at most.',
      resolve: async (call, _args, { history, floor, viewer, signal }) => {
        const commands = await history.commandsOf(call.id, signal);
        return isTold(floor, viewer.sight, call) ? [...commands] : commands.filter(isOfParties);
      },
    }),
    decisions: t.field({
      extensions: askingDatabase,
      type: [Decision],
      description: `Why the agents were rung who were rung, in order; the first ${LONGEST_STORY}.`,
      resolve: async ({ id }, _args, { history, signal }) => {
        const page = { types: ['routing.decided'] as const, after: 0, limit: LONGEST_STORY };
        return (await history.factsOf(id, page, signal)) as FactOf<'routing.decided'>[]; // the type that was asked for
      },
    }),
    timeline: t.field({
      extensions: askingDatabase,
      type: [TimelineEntry],
      description: `All that happened to it, in order; at most ${LONGEST_STORY} entries after the given position.`,
      args: {
        after: t.arg({ type: 'Position', description: 'Go on after this position; from the start when not given.' }),
      },
      resolve: async (call, { after }, { history, floor, viewer, signal }) => {
        const all = await history.factsOf(call.id, { after: after ?? 0, limit: LONGEST_STORY }, signal);
        const facts = all.filter((fact) => !isOfFile(fact));
        return isTold(floor, viewer.sight, call)
          ? facts
          : withoutSupervision(facts, await history.legsOf(call.id, signal));
      },
    }),
  }),
});

const CallFilterInput = builder.inputType('CallFilter', {
  description: 'Which calls. All given conditions must hold.',
  fields: (t) => ({
    states: t.field({ type: [StateEnum], description: 'Stands in one of these states.' }),
    direction: t.field({ type: DirectionEnum, description: 'Goes this way.' }),
    queueId: t.id({ description: 'Was in this queue at any time.' }),
    agentId: t.id({ description: 'Was offered to, placed by or talked with this agent at any time.' }),
    number: t.string({
      description: 'The number of either side ends with these digits, at least three; punctuation does not matter.',
    }),
    ends: t.field({ type: [EndEnum], description: 'Ended in one of these ways.' }),
    waitedAtLeastMs: t.float({ description: 'Waited in queues for so many milliseconds or longer.' }),
    talkedAtLeastMs: t.float({ description: 'The parties talked for so many milliseconds or longer.' }),
    tags: t.stringList({ description: 'Has one of these tags; upper and lower case are the same.' }),
    dispositions: t.stringList({ description: 'Its disposition has one of these codes.' }),
    hasDisposition: t.boolean({ description: 'Whether it has a disposition.' }),
    dispositionMissing: t.boolean({ description: 'Whether it lacks a disposition that its queue needs.' }),
    followUpFrom: t.field({
      type: 'DateTime',
      description: 'Somebody is to come back to it at this instant or later.',
    }),
    followUpTo: t.field({ type: 'DateTime', description: 'Somebody is to come back to it before this instant.' }),
    note: t.string({ description: 'This stands in the note of its disposition; at most 200 characters.' }),
    from: t.field({ type: 'DateTime', description: 'Came in or was placed at this instant or later.' }),
    to: t.field({ type: 'DateTime', description: 'Came in or was placed before this instant.' }),
  }),
});

const CallPage = connectionOf(Call, 'calls');

builder.queryFields((t) => ({
  calls: t.field({
    extensions: askingDatabase,
    type: CallPage,
    description: 'The calls that the viewer sees, present and past, newest first.',
    authScopes: { can: 'read' },
    args: {
      filter: t.arg({ type: CallFilterInput, description: 'Which calls; all when not given.' }),
      ...pageArgs,
    },
    resolve: async (_root, { filter, ...page }, context) => {
      const { history, signal } = context;
      const wanted = callFilter(filter ?? {}, context);
      return callsPage(await history.findCalls(wanted, pageSize(page), callCursor(page.after), signal));
    },
  }),
  call: t.field({
    extensions: askingDatabase,
    type: Call,
    nullable: true,
    description: 'One call; null when there is none with this id.',
    authScopes: { can: 'read' },
    args: { id: t.arg.id({ required: true, description: 'The id of the call that is wanted.' }) },
    resolve: (_root, { id }, context) => callSeen(context, asId(id)),
  }),
}));
