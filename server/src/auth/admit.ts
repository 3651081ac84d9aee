/** Whose key or token a request carries. Read from the floor, so a right that is taken away is gone with the fact that takes it (P11). */
import type { Floor } from '../floor/floor.ts';
import type { Instant } from '../kernel/ids.ts';
import type { Key, Session, User } from '../people/people.ts';
import type { Sight } from '../people/sight.ts';
import { hashOf } from './secret.crypto.ts';
import type { Viewer } from './viewer.ts';

/** The viewer behind an Authorization header; undefined when it carries nothing valid. */
export function admit(floor: Floor, authorization: string | undefined, now: Instant): Viewer | undefined {
  const [, secret] = /^Bearer ([!-~]{1,512})$/i.exec(authorization ?? '') ?? [];
  if (secret === undefined) return undefined;
  // Looked up by its hash: the time that takes tells nothing about the secret itself.
  const credential = floor.credentials.get(hashOf(secret));
  if (credential?.kind === 'key') return byKey(floor.keys.get(credential.keyId), now);
  const session = credential && floor.sessions.get(credential.sessionId);
  return session && bySession(session, floor.users.get(session.userId), now);
}

function byKey(key: Key | undefined, now: Instant): Viewer | undefined {
  if (!key || (key.expiresAt ?? Infinity) <= now) return undefined;
  const { id, role, boardId, expiresAt } = key;
  const sight: Sight = boardId === undefined ? { kind: 'everything' } : { kind: 'board', boardId };
  const more = {
    ...(boardId === undefined ? {} : { boardId }),
    ...(expiresAt === undefined ? {} : { until: expiresAt }),
  };
  return { kind: 'key', role, keyId: id, sight, ...more };
}

function bySession({ id, accessUntil }: Session, user: User | undefined, now: Instant): Viewer | undefined {
  if (!user || accessUntil <= now) return undefined;
  const { role, agentId } = user;
  const more = agentId === undefined ? {} : { agentId };
  return { kind: 'user', role, userId: user.id, sessionId: id, sight: sightOf(user), until: accessUntil, ...more };
}

function sightOf({ id, role, agentId }: User): Sight {
  if (role === 'admin' || role === 'crm') return { kind: 'everything' };
  if (role === 'supervisor') return { kind: 'teams', userId: id };
  // One whose agent is gone is a user without a team: they see nothing.
  return agentId === undefined ? { kind: 'teams', userId: id } : { kind: 'self', agentId };
}
