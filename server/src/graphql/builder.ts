/** The schema builder. It holds no types: those stand beside what they describe, in <capability>/*.graphql.ts. */
import SchemaBuilder from '@pothos/core';
import ErrorsPlugin from '@pothos/plugin-errors';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import { GraphQLError } from 'graphql';
import { may, type Permission } from '../auth/viewer.ts';
import type { Instant } from '../kernel/ids.ts';
import type { Context } from './context.ts';

interface Types {
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    DateTime: { Input: Instant; Output: Instant };
    Position: { Input: number; Output: number };
    JSON: { Input: never; Output: unknown };
  };
  AuthScopes: { can: Permission };
}

export const builder = new SchemaBuilder<Types>({
  // The first plugin catches what the others throw; a missing right is no refusal but an error of the request.
  plugins: [ErrorsPlugin, ScopeAuthPlugin],
  defaultFieldNullability: false,
  errors: {
    directResult: true,
    defaultUnionOptions: { name: ({ fieldName }) => `${fieldName[0]?.toUpperCase()}${fieldName.slice(1)}Result` },
  },
  scopeAuth: {
    authScopes: ({ viewer }) => ({ can: (permission) => may(viewer, permission) }),
    unauthorizedError: (_parent, _context, info) =>
      new GraphQLError(`This key has no right to ${info.parentType.name}.${info.fieldName}.`, {
        extensions: { code: 'FORBIDDEN' },
      }),
    authorizeOnSubscribe: true,
  },
});

builder.queryType({
  description: 'What there is and what has been. Every field needs a right of the key; `watch` is the least.',
  authScopes: { can: 'watch' },
});
builder.mutationType({
  description:
    'What can be changed. Each result is either what was done or a `Refused` that says why not; nothing is answered before it is committed.',
  authScopes: { can: 'command' },
});
builder.subscriptionType({
  description:
    'What is happening. Each sends the state now, then each change, at most one message in 50 ms, with its `position` in the journal; pass that back as `since` to go on without a hole.',
  authScopes: { can: 'watch' },
});
