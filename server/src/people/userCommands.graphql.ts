/** Setting users up. */
import { checkPassword } from '../auth/password.ts';
import { hashPassword } from '../auth/password.crypto.ts';
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { CommandOutcome, refusable, type Success } from '../graphql/refused.ts';
import { Removal } from '../graphql/removal.ts';
import { submit } from '../graphql/submit.ts';
import { GraphQLError } from 'graphql';
import { RefusedError } from '../kernel/errors.ts';
import { asId, type AgentId, type UserId } from '../kernel/ids.ts';
import { newId } from '../kernel/newId.ts';
import type { SupervisionRight } from '../supervision/supervision.ts';
import { SupervisionRightEnum } from '../supervision/supervisionWords.graphql.ts';
import type { UserRole } from './people.ts';
import { UserRoleEnum } from './roles.graphql.ts';
import { User } from './user.graphql.ts';
import { checkUser, LOGIN_LENGTH, NAME_LENGTH } from './userInput.ts';

const about = {
  login: `What they sign in with, such as a mail address; ${LOGIN_LENGTH} characters at most, no spaces. Case does not matter.`,
  name: `What people call them; ${NAME_LENGTH} characters at most.`,
  role: 'What they may do.',
  teamIds: 'The teams in which they are.',
  supervision: 'What they may do as a supervisor or admin; nobody else may do any of it.',
} as const;

const CreateUserInput = builder.inputType('CreateUserInput', {
  description: 'A new user.',
  fields: (t) => ({
    login: t.string({ required: true, description: about.login }),
    name: t.string({ required: true, description: about.name }),
    role: t.field({ type: UserRoleEnum, required: true, description: about.role }),
    agentId: t.id({ description: 'The agent who they are; the role AGENT needs one.' }),
    teamIds: t.idList({ description: `${about.teamIds} None when not given.` }),
    supervision: t.field({ type: [SupervisionRightEnum], description: `${about.supervision} All when not given.` }),
    password: t.string({ description: 'From 10 to 200 characters; without one they can not sign in yet.' }),
  }),
});

const UpdateUserInput = builder.inputType('UpdateUserInput', {
  description: 'What is to change in a user; what is left out stays.',
  fields: (t) => ({
    login: t.string({ description: about.login }),
    name: t.string({ description: about.name }),
    role: t.field({ type: UserRoleEnum, description: about.role }),
    agentId: t.id({ description: 'The agent who they are; null for none.' }),
    teamIds: t.idList({ description: about.teamIds }),
    supervision: t.field({ type: [SupervisionRightEnum], description: `${about.supervision} Null for all.` }),
  }),
});

interface ChangeShape {
  readonly outcome: Success['outcome'];
  readonly userId: UserId;
}

export const UserChange = builder.objectRef<ChangeShape>('UserChange').implement({
  description: 'A user was created or changed.',
  fields: (t) => ({
    outcome: t.field({ type: CommandOutcome, description: 'How far it has got.', resolve: ({ outcome }) => outcome }),
    user: t.field({
      type: User,
      nullable: true,
      description: 'The user as they are now; null when removed in the meantime.',
      resolve: ({ userId }, _args, { floor }) => floor.users.get(userId),
    }),
  }),
});

interface Input {
  readonly login?: string | null;
  readonly name?: string | null;
  readonly role?: UserRole | null;
  readonly agentId?: string | null;
  readonly teamIds?: readonly string[] | null;
  readonly supervision?: readonly SupervisionRight[] | null;
}

async function create(context: Context, { password, ...input }: Input & { readonly password?: string | null }) {
  // Before anything is done: a password that may not be had refuses the user as well.
  const change = record(context, input, password ?? undefined);
  const hash = password == null ? undefined : await hashPassword(password);
  const userId = asId<UserId>(newId('user'));
  const { outcome } = await submit(context, { type: 'saveUser', userId, isNew: true, ...change });
  if (hash !== undefined)
    await submit(context, { type: 'setPassword', userId, hash }).catch((error: unknown) => {
      throw withoutPassword(userId, error);
    });
  return { outcome, userId };
}

/** No refusal, which would say that nothing has changed. */
function withoutPassword(userId: UserId, error: unknown): GraphQLError {
  const why = error instanceof RefusedError || error instanceof GraphQLError ? ` ${error.message}` : '';
  return new GraphQLError(
    `The user ${userId} was created, but it is not certain that they have a password: set one.${why}`,
    {
      extensions: { code: 'PASSWORD_NOT_SET', userId },
    },
  );
}

async function update(context: Context, input: Input, userId: UserId): Promise<ChangeShape> {
  const { outcome } = await submit(context, {
    type: 'saveUser',
    userId,
    isNew: false,
    ...record(context, input, undefined, userId),
  });
  return { outcome, userId };
}

function record({ floor }: Context, input: Input, password: string | undefined, userId?: UserId) {
  const stored = userId && floor.users.get(userId);
  if (userId && !stored) throw new RefusedError('USER_NOT_FOUND', 'There is no such user.');
  const agentId = input.agentId === undefined ? stored?.agentId : (input.agentId ?? undefined);
  const login = input.login ?? stored?.login ?? '';
  const name = input.name ?? stored?.name ?? '';
  const teamIds = input.teamIds ?? stored?.teamIds ?? [];
  const rights = input.supervision === undefined ? stored?.supervision : input.supervision;
  const faults = password === undefined ? [] : checkPassword('password', password, [login, name]);
  const checked = checkUser({ login, name, teamIds }, faults);
  // An agent who was removed is no longer anybody: whoever was them may be changed all the same.
  const isGone = input.agentId === undefined && agentId !== undefined && !floor.agents.has(asId(agentId));
  return {
    ...checked,
    ...(rights == null ? {} : { supervision: [...new Set(rights)] }),
    role: input.role ?? stored?.role ?? 'agent',
    ...(agentId === undefined || isGone ? {} : { agentId: asId<AgentId>(agentId) }),
  };
}

builder.mutationFields((t) => ({
  createUser: t.field({
    type: UserChange,
    description:
      'Sets up a user, with a password when one is given. The error PASSWORD_NOT_SET says that the user is there and may have none.',
    authScopes: { can: 'configure' },
    errors: refusable('The new user'),
    args: { input: t.arg({ type: CreateUserInput, required: true, description: 'Who it is.' }) },
    resolve: (_root, { input }, context) => create(context, input),
  }),
  updateUser: t.field({
    type: UserChange,
    description: 'Changes a user. Another role or other teams hold at once, wherever they are signed in.',
    authScopes: { can: 'configure' },
    errors: refusable('The changed user'),
    args: {
      id: t.arg.id({ required: true, description: 'Which user.' }),
      input: t.arg({ type: UpdateUserInput, required: true, description: 'What is to change.' }),
    },
    resolve: (_root, { id, input }, context) => update(context, input, asId(id)),
  }),
  deleteUser: t.field({
    type: Removal,
    description: 'Removes a user and ends their sessions. The only admin can not be removed.',
    authScopes: { can: 'configure' },
    errors: refusable('The removal'),
    args: { id: t.arg.id({ required: true, description: 'Which user.' }) },
    resolve: async (_root, { id }, context) => ({
      id,
      ...(await submit(context, { type: 'removeUser', userId: asId(id) })),
    }),
  }),
}));
