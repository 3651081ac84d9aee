/** Users and their sessions in the schema. */
import { Agent } from '../agents/agent.graphql.ts';
import { builder } from '../graphql/builder.ts';
import { connectionOf, pageArgs, pageOf } from '../graphql/connection.ts';
import { ofFloorAndViewer } from '../graphql/keeping.ts';
import { asId, type UserId } from '../kernel/ids.ts';
import { rightsOf } from '../supervision/rights.ts';
import { SupervisionRightEnum } from '../supervision/supervisionWords.graphql.ts';
import { knowsUser, sessionsSeen } from './inSight.graphql.ts';
import type { Session as SessionState, User as State } from './people.ts';
import { UserRoleEnum } from './roles.graphql.ts';
import { seesAgent } from './sight.ts';

const Session = builder.objectRef<SessionState>('Session').implement({
  extensions: ofFloorAndViewer,
  description: 'A user at one browser, from signing in to signing out.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of the session, which is no secret.' }),
    openedAt: t.expose('openedAt', { type: 'DateTime', description: 'When the user signed in.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'When it ends unless it is refreshed before.' }),
    refreshedAt: t.expose('refreshedAt', {
      type: 'DateTime',
      description: 'When it was last refreshed: its browser was there then.',
    }),
    isMine: t.boolean({
      description: 'Whether it is the one in which this is asked.',
      resolve: ({ id }, _args, { viewer }) => viewer.kind === 'user' && viewer.sessionId === id,
    }),
  }),
});

export const User = builder.objectRef<State>('User').implement({
  extensions: ofFloorAndViewer,
  description: 'A person who signs in with a password.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id, which never changes.' }),
    login: t.string({
      description: 'What they sign in with; empty once erased, and for everybody but themselves and admins.',
      resolve: ({ id, login }, _args, { viewer }) => (knowsUser(viewer, id) ? login : ''),
    }),
    name: t.exposeString('name', { description: 'What people call them; empty once erased.' }),
    role: t.field({ type: UserRoleEnum, description: 'What they may do.', resolve: ({ role }) => role }),
    supervision: t.field({
      type: [SupervisionRightEnum],
      description: 'What they may do as a supervisor; empty for everybody but themselves and admins.',
      resolve: (user, _args, { viewer }) => (knowsUser(viewer, user.id) ? [...rightsOf(user)] : []),
    }),
    agent: t.field({
      type: Agent,
      nullable: true,
      description: 'The agent who they are; null when they take no calls, or the agent was removed.',
      resolve: ({ id, agentId }, _args, { floor, viewer }) =>
        agentId !== undefined && (knowsUser(viewer, id) || seesAgent(floor, viewer.sight, agentId))
          ? floor.agents.get(agentId)
          : undefined,
    }),
    sessions: t.field({
      type: [Session],
      description: 'Where they are signed in, oldest first; shown to themselves and to admins.',
      resolve: ({ id }, _args, { floor, viewer }) => sessionsSeen(floor, viewer, id),
    }),
  }),
});

const UserPage = connectionOf(User, 'users');

builder.queryFields((t) => ({
  users: t.field({
    type: UserPage,
    extensions: ofFloorAndViewer,
    description: 'All users, in the order of their names.',
    authScopes: { can: 'configure' },
    args: { ...pageArgs },
    resolve: (_root, args, { floor }) => pageOf(floor.users.values(), args, ({ name, id }) => `${name}\n${id}`),
  }),
  user: t.field({
    type: User,
    nullable: true,
    extensions: ofFloorAndViewer,
    description: 'One user; null when there is none with this id. Who is no admin finds themselves only.',
    authScopes: { can: 'read' },
    args: { id: t.arg.id({ required: true, description: 'The id of the user that is wanted.' }) },
    resolve: (_root, { id }, { floor, viewer }) => {
      const userId = asId<UserId>(id);
      return knowsUser(viewer, userId) ? floor.users.get(userId) : undefined;
    },
  }),
}));
