/** Queues in the schema, as they are set up. */
import { Skill } from '../agents/skill.graphql.ts';
import { builder } from '../graphql/builder.ts';
import { connectionOf, pageArgs, pageOf } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enum.ts';
import { canSeeQueue, queueSeen } from '../graphql/sight.ts';
import { asId } from '../kernel/ids.ts';
import type { Queue as State, WhenEmpty } from './queue.ts';
import { QueueTile, StrategyEnum } from './queueTile.graphql.ts';

export const WhenEmptyEnum = enumOf<WhenEmpty>(
  'WhenEmpty',
  'What becomes of callers while a queue has nobody at work. Who lacks a skill that it requires does not count.',
  {
    wait: 'They wait.',
    leave: 'They overflow, or the call ends.',
  },
);

export const Queue = builder.objectRef<State>('Queue');

Queue.implement({
  description: 'A line in which callers wait for an agent.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id, which never changes.' }),
    name: t.string({ description: 'What people call it.', resolve: ({ settings }) => settings.name }),
    strategy: t.field({
      type: StrategyEnum,
      description: 'Who of the ready members is rung next.',
      resolve: ({ settings }) => settings.strategy,
    }),
    ringTimeoutMs: t.int({
      description: "How long one agent's phone rings, in milliseconds.",
      resolve: ({ settings }) => settings.ringTimeoutMs,
    }),
    retryMs: t.int({
      description: 'How long an agent who missed, rejected or failed an offer is left alone, in milliseconds.',
      resolve: ({ settings }) => settings.retryMs,
    }),
    wrapUpMs: t.int({
      description: 'How long an agent wraps up after a call, in milliseconds; 0 for not at all.',
      resolve: ({ settings }) => settings.wrapUpMs,
    }),
    maxWaitMs: t.int({
      description: 'The longest wait before a call overflows or ends, in milliseconds; 0 for no limit.',
      resolve: ({ settings }) => settings.maxWaitMs,
    }),
    maxWaiting: t.int({
      description: 'The most callers who may wait; 0 for no limit but that of the server.',
      resolve: ({ settings }) => settings.maxWaiting,
    }),
    priority: t.int({
      description: 'Higher is served first, across all queues of an agent.',
      resolve: ({ settings }) => settings.priority,
    }),
    overflowQueue: t.field({
      type: Queue,
      nullable: true,
      description:
        'Where callers go who have waited too long or find nobody at work; null for nowhere the viewer may see.',
      resolve: ({ settings }, _args, context) => queueSeen(context, settings.overflowQueueId),
    }),
    whenEmpty: t.field({
      type: WhenEmptyEnum,
      description: 'What becomes of callers while nobody is at work.',
      resolve: ({ settings }) => settings.whenEmpty,
    }),
    pauseAfterMisses: t.int({
      description: 'Misses in a row after which an agent is paused; 0 for never.',
      resolve: ({ settings }) => settings.pauseAfterMisses,
    }),
    serviceLevelMs: t.int({
      description: 'A call answered within this time counts for the service level, in milliseconds.',
      resolve: ({ settings }) => settings.serviceLevelMs,
    }),
    music: t.string({
      description: "The provider's music class for waiting callers.",
      resolve: ({ settings }) => settings.music,
    }),
    requiredSkills: t.field({
      type: [Skill],
      description:
        'What a member must be able to do, with the least level of each; who lacks one is not offered its callers. 10 at most.',
      resolve: ({ settings }) => [...settings.requiredSkills],
    }),
    live: t.field({
      type: QueueTile,
      nullable: true,
      description: 'What goes on in it now, as boards show it.',
      resolve: ({ id }, _args, { live }) => live.queues.get(id),
    }),
  }),
});

const QueuePage = connectionOf(Queue, 'queues');

builder.queryFields((t) => ({
  queues: t.field({
    type: QueuePage,
    description: 'The queues that the viewer sees, in the order of their names.',
    args: { ...pageArgs },
    resolve: (_root, args, context) =>
      pageOf(
        context.floor.queues.values().filter(({ id }) => canSeeQueue(context, id)),
        args,
        ({ settings, id }) => `${settings.name}\n${id}`,
      ),
  }),
  queue: t.field({
    type: Queue,
    nullable: true,
    description: 'One queue; null when there is none with this id.',
    args: { id: t.arg.id({ required: true, description: 'The id of the queue that is wanted.' }) },
    resolve: (_root, { id }, context) => queueSeen(context, asId(id)),
  }),
}));
