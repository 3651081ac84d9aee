/** Who asks. */
import { Agent } from '../agents/agent.graphql.ts';
import { permissionsOf, type Viewer } from '../auth/viewer.ts';
import type { Floor } from '../floor/floor.ts';
import { builder } from '../graphql/builder.ts';
import { enumOf } from '../graphql/enum.ts';
import { ofFloorAndViewer } from '../graphql/keeping.ts';
import { PermissionEnum, RoleEnum } from './roles.graphql.ts';
import { User } from './user.graphql.ts';

const ViewerKindEnum = enumOf<Viewer['kind']>('ViewerKind', 'What somebody has come in with.', {
  user: 'With a password: a person.',
  key: 'With a key: a program, or a screen on a wall.',
});

const nameOf = (viewer: Viewer, floor: Floor): string | undefined =>
  viewer.kind === 'user' ? floor.users.get(viewer.userId)?.name : floor.keys.get(viewer.keyId)?.name;

const Me = builder.objectRef<Viewer>('Me').implement({
  extensions: ofFloorAndViewer,
  description: 'Who asks, and what they may do.',
  fields: (t) => ({
    kind: t.field({ type: ViewerKindEnum, description: 'What they have come in with.', resolve: ({ kind }) => kind }),
    id: t.id({
      description: 'The id of the user or the key.',
      resolve: (viewer) => (viewer.kind === 'user' ? viewer.userId : viewer.keyId),
    }),
    name: t.string({
      description: 'What people call the user or the key; empty once erased.',
      resolve: (viewer, _args, { floor }) => nameOf(viewer, floor) ?? '',
    }),
    role: t.field({ type: RoleEnum, description: 'What they are here as.', resolve: ({ role }) => role }),
    permissions: t.field({
      type: [PermissionEnum],
      description: 'What they may do, with what they see.',
      resolve: (viewer) => [...permissionsOf(viewer)],
    }),
    user: t.field({
      type: User,
      nullable: true,
      description: 'The user; null for a key.',
      resolve: (viewer, _args, { floor }) => (viewer.kind === 'user' ? floor.users.get(viewer.userId) : undefined),
    }),
    agent: t.field({
      type: Agent,
      nullable: true,
      description: 'The agent who they are; null when they take no calls.',
      resolve: (viewer, _args, { floor }) =>
        viewer.kind === 'user' && viewer.agentId !== undefined ? floor.agents.get(viewer.agentId) : undefined,
    }),
    boardId: t.id({
      nullable: true,
      description: 'The board that this key opens; null for all others.',
      resolve: (viewer) => (viewer.kind === 'key' ? viewer.boardId : undefined),
    }),
    until: t.expose('until', {
      type: 'DateTime',
      nullable: true,
      description: 'When the key or token becomes void; null for never.',
    }),
  }),
});

builder.queryField('me', (t) =>
  t.field({
    type: Me,
    extensions: ofFloorAndViewer,
    description: 'Who asks, and what they may do.',
    resolve: (_root, _args, { viewer }) => viewer,
  }),
);
