/** The keys of programs and of boards in the schema. Their secrets are told once, when they are made. */
import { builder } from '../graphql/builder.ts';
import { connectionOf, pageArgs, pageOf } from '../graphql/connection.ts';
import type { Key as State } from './people.ts';
import { RoleEnum } from './roles.graphql.ts';

export const ApiKey = builder.objectRef<State>('ApiKey').implement({
  description: 'A key with which a program or a screen comes in.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id, which is no secret.' }),
    name: t.exposeString('name', { description: 'What people call it, such as the program that uses it.' }),
    role: t.field({ type: RoleEnum, description: 'What it may do.', resolve: ({ role }) => role }),
    boardId: t.exposeID('boardId', { nullable: true, description: 'The board that it opens; null for other keys.' }),
    createdAt: t.expose('madeAt', { type: 'DateTime', description: 'When it was made.' }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it becomes void; null for never.',
    }),
  }),
});

const ApiKeyPage = connectionOf(ApiKey, 'keys');

builder.queryField('apiKeys', (t) =>
  t.field({
    type: ApiKeyPage,
    description: 'All keys, those of boards too, in the order of their names.',
    authScopes: { can: 'configure' },
    args: { ...pageArgs },
    resolve: (_root, args, { floor }) => pageOf(floor.keys.values(), args, ({ name, id }) => `${name}\n${id}`),
  }),
);
