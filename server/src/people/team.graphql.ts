/** Teams in the schema: who sees whom. */
import { Agent } from '../agents/agent.graphql.ts';
import { builder } from '../graphql/builder.ts';
import { connectionOf, pageArgs, pageOf } from '../graphql/connection.ts';
import { ofFloor } from '../graphql/keeping.ts';
import { asId, type TeamId } from '../kernel/ids.ts';
import { Queue } from '../queues/queue.graphql.ts';
import { knowsUser, seesTeam, supervisorsOf, teamsSeen } from './inSight.graphql.ts';
import type { Team as State } from './people.ts';
import { User } from './user.graphql.ts';

export const Team = builder.objectRef<State>('Team').implement({
  extensions: ofFloor,
  description: 'Queues and agents that belong together. Its supervisors see both, and the calls that touch either.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id, which never changes.' }),
    name: t.exposeString('name', { description: 'What people call it.' }),
    queues: t.field({
      type: [Queue],
      description: 'The queues that its supervisors see.',
      resolve: ({ queueIds }, _args, { floor }) => queueIds.flatMap((id) => floor.queues.get(id) ?? []),
    }),
    agents: t.field({
      type: [Agent],
      description: 'The agents whom its supervisors see.',
      resolve: ({ agentIds }, _args, { floor }) => agentIds.flatMap((id) => floor.agents.get(id) ?? []),
    }),
    supervisors: t.field({
      type: [User],
      description: 'The supervisors who are in it.',
      resolve: ({ id }, _args, { floor }) => supervisorsOf(floor, id),
    }),
  }),
});

builder.objectField(User, 'teams', (t) =>
  t.field({
    type: [Team],
    description: 'The teams in which they are.',
    resolve: ({ id, teamIds }, _args, { floor, viewer }) =>
      teamIds
        .filter((teamId) => knowsUser(viewer, id) || seesTeam(floor, viewer.sight, teamId))
        .flatMap((teamId) => floor.teams.get(teamId) ?? []),
  }),
);

const TeamPage = connectionOf(Team, 'teams');

builder.queryFields((t) => ({
  teams: t.field({
    type: TeamPage,
    extensions: ofFloor,
    description: 'Teams, in the order of their names: all, or for a supervisor their own.',
    authScopes: { can: 'read' },
    args: { ...pageArgs },
    resolve: (_root, args, { floor, viewer }) =>
      pageOf(teamsSeen(floor, viewer.sight), args, ({ name, id }) => `${name}\n${id}`),
  }),
  team: t.field({
    type: Team,
    nullable: true,
    extensions: ofFloor,
    description: 'One team; null when there is none with this id.',
    authScopes: { can: 'read' },
    args: { id: t.arg.id({ required: true, description: 'The id of the team that is wanted.' }) },
    resolve: (_root, { id }, { floor, viewer }) => {
      const teamId = asId<TeamId>(id);
      return seesTeam(floor, viewer.sight, teamId) ? floor.teams.get(teamId) : undefined;
    },
  }),
}));
