/** Making and revoking keys. What is kept of a key is a hash; the key itself is told here, once (rule P1). */
import { makeSecret } from '../auth/secret.crypto.ts';
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { CommandOutcome, refusable, type Success } from '../graphql/refused.ts';
import { Removal } from '../graphql/removal.ts';
import { submit } from '../graphql/submit.ts';
import { asId, type BoardId, type Instant, type KeyId } from '../kernel/ids.ts';
import { newId } from '../kernel/newId.ts';
import { ApiKey } from './key.graphql.ts';
import { checkKey, checkKeyRole } from './keyInput.ts';
import type { KeyRole } from './people.ts';
import { RoleEnum } from './roles.graphql.ts';
import { NAME_LENGTH } from './userInput.ts';

const about = {
  name: `What people call it, such as the program that uses it; ${NAME_LENGTH} characters at most.`,
  expiresAt: 'When it becomes void; never when not given.',
} as const;

const CreateApiKeyInput = builder.inputType('CreateApiKeyInput', {
  description: 'A new key for a program.',
  fields: (t) => ({
    name: t.string({ required: true, description: about.name }),
    role: t.field({ type: RoleEnum, required: true, description: 'What it may do: ADMIN or CRM.' }),
    expiresAt: t.field({ type: 'DateTime', description: about.expiresAt }),
  }),
});

interface NewKeyShape {
  readonly outcome: Success['outcome'];
  readonly keyId: KeyId;
  readonly secret: string;
}

const NewKey = builder.objectRef<NewKeyShape>('NewKey').implement({
  description: 'A key was made.',
  fields: (t) => ({
    outcome: t.field({ type: CommandOutcome, description: 'How far it has got.', resolve: ({ outcome }) => outcome }),
    key: t.field({
      type: ApiKey,
      nullable: true,
      description: 'The key without its secret; null when it was revoked in the meantime.',
      resolve: ({ keyId }, _args, { floor }) => floor.keys.get(keyId),
    }),
    secret: t.exposeString('secret', {
      description: 'What is sent as `Authorization: Bearer …`. Keep it now: it is told this once and kept nowhere.',
    }),
  }),
});

interface Made {
  readonly name: string;
  readonly role: KeyRole;
  readonly boardId?: BoardId;
  readonly expiresAt?: Instant | null;
}

async function make(context: Context, { name, role, boardId, expiresAt }: Made): Promise<NewKeyShape> {
  const checked = checkKey({ name, ...(expiresAt == null ? {} : { expiresAt }) }, context.clock.now());
  const { secret, hash } = makeSecret(role === 'board' ? 'rsb' : 'rs');
  const keyId = asId<KeyId>(newId('key'));
  const board = boardId === undefined ? {} : { boardId };
  const { outcome } = await submit(context, { type: 'saveKey', keyId, ...checked, role, hash, ...board });
  return { outcome, keyId, secret };
}

builder.mutationFields((t) => ({
  createApiKey: t.field({
    type: NewKey,
    description: 'Makes a key for a program and tells its secret, this once.',
    authScopes: { can: 'configure' },
    errors: refusable('The new key with its secret'),
    args: { input: t.arg({ type: CreateApiKeyInput, required: true, description: 'What it is for.' }) },
    resolve: async (_root, { input: { name, role, expiresAt } }, context) =>
      make(context, { name, role: checkKeyRole(role), expiresAt }),
  }),
  createBoardToken: t.field({
    type: NewKey,
    description: 'Makes a key that opens one board, for a screen on a wall, and tells its secret, this once.',
    authScopes: { can: 'configure' },
    errors: refusable('The new key with its secret'),
    args: {
      boardId: t.arg.id({ required: true, description: 'Which board.' }),
      name: t.arg.string({ required: true, description: `What people call it, such as where the screen hangs.` }),
      expiresAt: t.arg({ type: 'DateTime', description: about.expiresAt }),
    },
    resolve: (_root, { boardId, name, expiresAt }, context) =>
      make(context, { name, role: 'board', boardId: asId(boardId), expiresAt }),
  }),
  revokeApiKey: t.field({
    type: Removal,
    description: 'Makes a key void, that of a board too. What is open because of it ends within a second.',
    authScopes: { can: 'configure' },
    errors: refusable('The end of the key'),
    args: { id: t.arg.id({ required: true, description: 'Which key.' }) },
    resolve: async (_root, { id }, context) => ({
      id,
      ...(await submit(context, { type: 'revokeKey', keyId: asId(id) })),
    }),
  }),
}));
