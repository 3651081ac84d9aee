/** What users do about their own way in, and admins about everybody's: passwords and sessions. */
import { checkPassword } from '../auth/password.ts';
import { hashPassword } from '../auth/password.crypto.ts';
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { refusable } from '../graphql/refused.ts';
import { Removal } from '../graphql/removal.ts';
import { submit } from '../graphql/submit.ts';
import { Check } from '../kernel/check.ts';
import { RefusedError } from '../kernel/errors.ts';
import { asId, type SessionId, type UserId } from '../kernel/ids.ts';
import { knowsUser } from './inSight.graphql.ts';
import { UserChange } from './userCommands.graphql.ts';

interface NewPassword {
  readonly userId: UserId;
  readonly password: string;
  readonly currentPassword?: string | null;
}

async function setPassword(context: Context, { userId, password, currentPassword }: NewPassword) {
  const { viewer, floor } = context;
  const user = knowsUser(viewer, userId) ? floor.users.get(userId) : undefined;
  if (!user) throw new RefusedError('USER_NOT_FOUND', 'There is no such user.');
  const check = new Check();
  for (const { field, message } of checkPassword('password', password, [user.login, user.name]))
    check.that(false, field, message);
  check.done();
  const isOwn = viewer.kind === 'user' && viewer.userId === userId;
  // Whoever finds a browser open must not be able to lock its user out.
  if (isOwn) await expectCurrent(context, userId, currentPassword ?? '');
  const hash = await hashPassword(password);
  // P6: the others end.
  const kept = isOwn ? { keepSession: viewer.sessionId } : {};
  return { userId, ...(await submit(context, { type: 'setPassword', userId, hash, ...kept })) };
}

async function expectCurrent({ passwords, signal }: Context, userId: UserId, given: string): Promise<void> {
  const proof = given === '' ? 'wrong' : await passwords.prove(userId, given, signal);
  if (proof === 'right') return;
  if (proof === 'tooMany')
    throw new RefusedError('LIMIT_REACHED', 'Too many wrong passwords were given. Try again in a quarter of an hour.');
  const message = given === '' ? 'is needed to set your own password' : 'is wrong';
  throw new RefusedError('INVALID_INPUT', `currentPassword ${message}.`, [{ field: 'currentPassword', message }]);
}

async function endSession(context: Context, sessionId: SessionId) {
  const { viewer, floor } = context;
  const session = floor.sessions.get(sessionId);
  if (!session || !knowsUser(viewer, session.userId))
    throw new RefusedError('SESSION_ENDED', 'There is no such session, or it is over.');
  const reason = viewer.kind === 'user' && viewer.sessionId === sessionId ? 'signedOut' : 'revoked';
  return { id: sessionId, ...(await submit(context, { type: 'endSession', sessionId, reason })) };
}

builder.mutationFields((t) => ({
  setPassword: t.field({
    type: UserChange,
    description:
      'Gives a user another password and ends their other sessions: oneself with the current password, everybody else for admins only.',
    errors: refusable('The user with the new password'),
    args: {
      userId: t.arg.id({ required: true, description: 'Which user.' }),
      password: t.arg.string({ required: true, description: 'The new one, from 10 to 200 characters.' }),
      currentPassword: t.arg.string({ description: 'Needed to set your own.' }),
    },
    resolve: (_root, { userId, ...rest }, context) => setPassword(context, { userId: asId(userId), ...rest }),
  }),
  endSession: t.field({
    type: Removal,
    description: 'Ends a session: one of your own, or for admins any. What is open because of it ends within a second.',
    errors: refusable('The end'),
    args: { id: t.arg.id({ required: true, description: 'Which session.' }) },
    resolve: (_root, { id }, context) => endSession(context, asId(id)),
  }),
}));
