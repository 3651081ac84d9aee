/** The parts of a call's story: legs, offers and visits to queues. */
import { Agent } from '../agents/agent.graphql.ts';
import { builder } from '../graphql/builder.ts';
import { agentSeen, queueSeen, agentNamed, queueNamed } from '../graphql/sight.ts';
import { Queue } from '../queues/queue.graphql.ts';
import { CauseEnum, ExitEnum, OfferOutcomeEnum, RoleEnum, WithdrawEnum } from './callWords.graphql.ts';
import type { LegRecord, OfferRecord, QueueVisitRecord } from './history.ts';

export const Leg = builder.objectRef<LegRecord>('Leg').implement({
  description: "One party's connection to a provider.",
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of the leg, as the provider and Ringside know it.' }),
    role: t.field({ type: RoleEnum, description: 'Whose connection it is.', resolve: ({ role }) => role }),
    agent: t.field({
      type: Agent,
      nullable: true,
      description: 'The agent; null for another party, and for an agent who was removed.',
      resolve: ({ agentId }, _args, context) => agentSeen(context, agentId),
    }),
    agentName: t.string({
      nullable: true,
      description: 'Their name, also of one who is not seen otherwise; null where there is none, and once removed.',
      resolve: ({ agentId }, _args, context) => agentNamed(context, agentId),
    }),
    agentId: t.exposeID('agentId', { nullable: true, description: "The agent's id; null for another party." }),
    target: t.exposeString('target', {
      description: 'The extension or number that was rung; empty for a caller and once erased.',
    }),
    startedAt: t.expose('startedAt', { type: 'DateTime', description: 'When it came in or was asked for.' }),
    answeredAt: t.expose('answeredAt', { type: 'DateTime', nullable: true, description: 'When it was answered.' }),
    endedAt: t.expose('endedAt', { type: 'DateTime', nullable: true, description: 'When it went away.' }),
    cause: t.field({
      type: CauseEnum,
      nullable: true,
      description: 'Why it went away; null while it is there.',
      resolve: ({ cause }) => cause,
    }),
  }),
});

export const Offer = builder.objectRef<OfferRecord>('Offer').implement({
  description: 'One attempt to give a waiting call to one agent.',
  fields: (t) => ({
    legId: t.exposeID('legId', { description: "The agent's leg, which is also the id of the offer." }),
    agent: t.field({
      type: Agent,
      nullable: true,
      description: 'To whom; null once removed.',
      resolve: ({ agentId }, _args, context) => agentSeen(context, agentId),
    }),
    agentName: t.string({
      nullable: true,
      description: 'Their name, also of one who is not seen otherwise; null where there is none, and once removed.',
      resolve: ({ agentId }, _args, context) => agentNamed(context, agentId),
    }),
    agentId: t.exposeID('agentId', { description: "The agent's id." }),
    queue: t.field({
      type: Queue,
      nullable: true,
      description: 'From which queue; null once removed.',
      resolve: ({ queueId }, _args, context) => queueSeen(context, queueId),
    }),
    queueName: t.string({
      nullable: true,
      description: 'Its name, also of one that is not seen otherwise; null where there is none, and once removed.',
      resolve: ({ queueId }, _args, context) => queueNamed(context, queueId),
    }),
    queueId: t.exposeID('queueId', { description: "The queue's id." }),
    penalty: t.exposeInt('penalty', { description: "The member's penalty at that time." }),
    madeAt: t.expose('madeAt', { type: 'DateTime', description: 'When it was made.' }),
    outcome: t.field({
      type: OfferOutcomeEnum,
      nullable: true,
      description: 'How it ended; null while the phone rings.',
      resolve: ({ outcome }) => outcome,
    }),
    endedAt: t.expose('endedAt', { type: 'DateTime', nullable: true, description: 'When it ended.' }),
    withdrawReason: t.field({
      type: WithdrawEnum,
      nullable: true,
      description: 'Why it was taken back; null when it was not.',
      resolve: ({ withdrawReason }) => withdrawReason,
    }),
    failCause: t.field({
      type: CauseEnum,
      nullable: true,
      description: 'Why the phone could not be rung; null when it could.',
      resolve: ({ failCause }) => failCause,
    }),
  }),
});

export const QueueVisit = builder.objectRef<QueueVisitRecord>('QueueVisit').implement({
  description: "A call's time in one queue.",
  fields: (t) => ({
    queue: t.field({
      type: Queue,
      nullable: true,
      description: 'Which queue; null once removed.',
      resolve: ({ queueId }, _args, context) => queueSeen(context, queueId),
    }),
    queueName: t.string({
      nullable: true,
      description: 'Its name, also of one that is not seen otherwise; null where there is none, and once removed.',
      resolve: ({ queueId }, _args, context) => queueNamed(context, queueId),
    }),
    queueId: t.exposeID('queueId', { description: "The queue's id." }),
    joinedAt: t.expose('joinedAt', { type: 'DateTime', description: 'When it came into this queue.' }),
    waitingSince: t.expose('waitingSince', {
      type: 'DateTime',
      description: 'When the caller began to wait, in whichever queue.',
    }),
    exit: t.field({
      type: ExitEnum,
      nullable: true,
      description: 'How it left; null while it is there.',
      resolve: ({ exit }) => exit,
    }),
    leftAt: t.expose('leftAt', { type: 'DateTime', nullable: true, description: 'When it left.' }),
    waitedMs: t.exposeFloat('waitedMs', {
      nullable: true,
      description: 'How long the caller had waited when it left, in milliseconds.',
    }),
    agent: t.field({
      type: Agent,
      nullable: true,
      description: 'Who took it; null when nobody did.',
      resolve: ({ agentId }, _args, context) => agentSeen(context, agentId),
    }),
    agentName: t.string({
      nullable: true,
      description: 'Their name, also of one who is not seen otherwise; null where there is none, and once removed.',
      resolve: ({ agentId }, _args, context) => agentNamed(context, agentId),
    }),
  }),
});
