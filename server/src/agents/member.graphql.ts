/** Membership in the schema: which agent serves which queue. */
import { builder } from '../graphql/builder.ts';
import { connectionOf, pageArgs, pageOf } from '../graphql/connection.ts';
import { agentSeen, namesAgent, namesQueue, queueSeen } from '../graphql/sight.ts';
import { Queue } from '../queues/queue.graphql.ts';
import type { Member as State } from '../queues/queue.ts';
import { Agent } from './agent.graphql.ts';
import { ActivityEnum, ObstacleEnum, StatusEnum } from './agentTile.graphql.ts';

export const Member = builder.objectRef<State>('Member').implement({
  description: 'An agent in a queue.',
  fields: (t) => ({
    agent: t.field({
      type: Agent,
      nullable: true,
      description: 'The agent; null for one whom the viewer does not see.',
      resolve: ({ agentId }, _args, context) => agentSeen(context, agentId),
    }),
    agentId: t.exposeID('agentId', { description: "The agent's id." }),
    agentName: t.string({
      description: "The agent's name.",
      resolve: ({ agentId }, _args, { floor }) => floor.agents.get(agentId)?.name ?? '',
    }),
    status: t.field({
      type: StatusEnum,
      nullable: true,
      description: 'What the agent chose; null once removed.',
      resolve: ({ agentId }, _args, { floor }) => floor.agents.get(agentId)?.status.state,
    }),
    activity: t.field({
      type: ActivityEnum,
      nullable: true,
      description: 'What the agent is doing; null once removed.',
      resolve: ({ agentId }, _args, { floor }) => floor.agents.get(agentId)?.activity.state,
    }),
    queue: t.field({
      type: Queue,
      nullable: true,
      description: 'The queue; null for one that the viewer does not see.',
      resolve: ({ queueId }, _args, context) => queueSeen(context, queueId),
    }),
    queueId: t.exposeID('queueId', { description: "The queue's id." }),
    queueName: t.string({
      description: "The queue's name.",
      resolve: ({ queueId }, _args, { floor }) => floor.queues.get(queueId)?.settings.name ?? '',
    }),
    penalty: t.exposeInt('penalty', {
      description: 'Members with a lower penalty are rung before those with a higher one.',
    }),
    callsTaken: t.exposeInt('calls', {
      description:
        'Calls taken from this queue since signing in; who signs in later starts at the lowest count at work.',
    }),
    pausedReason: t.string({
      nullable: true,
      description: 'Why paused; null when not paused.',
      resolve: ({ paused }) => paused?.reason,
    }),
    pausedSince: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Since when paused.',
      resolve: ({ paused }) => paused?.since,
    }),
    obstacle: t.field({
      type: ObstacleEnum,
      nullable: true,
      description: 'What keeps the agent from being offered a call of this queue; null when nothing does.',
      resolve: ({ obstacle }) => obstacle,
    }),
  }),
});

const MemberPage = connectionOf(Member, 'members');

builder.objectField(Queue, 'members', (t) =>
  t.field({
    type: MemberPage,
    description: 'The agents who serve it, in the order of their ids.',
    args: { ...pageArgs },
    resolve: ({ members }, args, context) =>
      pageOf(
        members.values().filter(({ agentId }) => namesAgent(context, agentId)),
        args,
        ({ agentId }) => agentId,
      ),
  }),
);

builder.objectField(Agent, 'memberships', (t) =>
  t.field({
    type: MemberPage,
    description: 'The queues that the agent serves, in the order of their ids.',
    args: { ...pageArgs },
    resolve: ({ id, queueIds }, args, context) =>
      pageOf(
        [...queueIds]
          .filter((queueId) => namesQueue(context, queueId))
          .flatMap((queueId) => context.floor.queues.get(queueId)?.members.get(id) ?? []),
        args,
        ({ queueId }) => queueId,
      ),
  }),
);
