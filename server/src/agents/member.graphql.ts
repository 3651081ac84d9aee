/** Membership in the schema: which agent serves which queue. */
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { connectionOf, pageArgs, pageOf } from '../graphql/connection.ts';
import { ofFloor } from '../graphql/keeping.ts';
import { agentSeen, canSeeAgent, canSeeQueue, namesAgent, namesQueue, queueSeen } from '../graphql/sight.ts';
import { Queue } from '../queues/queue.graphql.ts';
import type { Member as State } from '../queues/queue.ts';
import { Agent } from './agent.graphql.ts';
import { ActivityEnum, ObstacleEnum, StatusEnum } from './agentTile.graphql.ts';
import { Skill } from './skill.graphql.ts';

export const Member = builder.objectRef<State>('Member').implement({
  extensions: ofFloor,
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
    skills: t.field({
      type: [Skill],
      nullable: true,
      description: 'What the agent can do; null for one whom the viewer does not see.',
      resolve: ({ agentId }, _args, context) => agentSeen(context, agentId)?.skills.slice(),
    }),
    missingSkills: t.field({
      type: [Skill],
      nullable: true,
      description:
        'What the queue requires and the agent lacks or does too little, with the least level; empty when nothing is missing, null for who does not see both.',
      resolve: (member, _args, context) => (seesBoth(context, member) ? [...member.missing] : undefined),
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

const memberArgs = builder.args((t) => ({
  lacksSkill: t.boolean({
    description: 'Only those who lack a skill that the queue requires, or only the others; all when absent.',
  }),
}));

/** What somebody lacks is told where both are seen, and nowhere else. */
const seesBoth = (context: Context, { agentId, queueId }: State): boolean =>
  canSeeAgent(context, agentId) && canSeeQueue(context, queueId);
const isAsked = (context: Context, member: State, lacksSkill: boolean | null | undefined): boolean =>
  lacksSkill == null || (seesBoth(context, member) && lacksSkill === member.missing.length > 0);

builder.objectField(Queue, 'members', (t) =>
  t.field({
    type: MemberPage,
    description: 'The agents who serve it, in the order of their ids.',
    args: { ...pageArgs, ...memberArgs },
    resolve: ({ members }, { lacksSkill, ...args }, context) =>
      pageOf(
        members
          .values()
          .filter((member) => namesAgent(context, member.agentId) && isAsked(context, member, lacksSkill)),
        args,
        ({ agentId }) => agentId,
      ),
  }),
);

builder.objectField(Agent, 'memberships', (t) =>
  t.field({
    type: MemberPage,
    description: 'The queues that the agent serves, in the order of their ids.',
    args: { ...pageArgs, ...memberArgs },
    resolve: ({ id, queueIds }, { lacksSkill, ...args }, context) =>
      pageOf(
        [...queueIds]
          .filter((queueId) => namesQueue(context, queueId))
          .flatMap((queueId) => context.floor.queues.get(queueId)?.members.get(id) ?? [])
          .filter((member) => isAsked(context, member, lacksSkill)),
        args,
        ({ queueId }) => queueId,
      ),
  }),
);
