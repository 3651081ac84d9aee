/** What facts do to people. The only place that touches the indexes of logins and credentials. */
import type { Floor } from '../floor/floor.ts';
import type { Slice } from '../floor/slice.ts';
import { loginKey, type Key, type Session, type User } from './people.ts';

export const foldPeople: Slice = {
  'user.configured': (floor, { payload: { userId, role, agent, teamIds, supervision }, personal }) => {
    const { login = '', name = '' } = personal ?? {};
    setUser(floor, {
      id: userId,
      role,
      login,
      name,
      teamIds,
      ...(agent === undefined ? {} : { agentId: agent }),
      ...(supervision === undefined ? {} : { supervision }),
    });
  },
  'user.removed': (floor, { payload: { userId } }) => {
    const user = floor.users.get(userId);
    if (user) forgetLogin(floor, user);
    floor.users.delete(userId);
  },

  'session.opened': (floor, { at, payload: { sessionId, userId, expiresAt, accessUntil }, personal }) => {
    const { access = '', refresh = '' } = personal ?? {};
    setSession(floor, {
      id: sessionId,
      userId,
      openedAt: at,
      expiresAt,
      access,
      accessUntil,
      refresh,
      refreshedAt: at,
    });
  },
  'session.refreshed': (floor, { at, payload: { sessionId, expiresAt, accessUntil }, personal }) => {
    const known = floor.sessions.get(sessionId);
    if (!known) return;
    const { access = '', refresh = '' } = personal ?? {};
    setSession(floor, {
      ...known,
      expiresAt,
      access,
      accessUntil,
      refresh,
      refreshedAt: at,
      refreshBefore: known.refresh,
    });
  },
  'session.ended': (floor, { payload: { sessionId } }) => {
    const session = floor.sessions.get(sessionId);
    if (session) floor.credentials.delete(session.access);
    floor.sessions.delete(sessionId);
    floor.deadlines.clear({ kind: 'session', sessionId });
  },

  'team.configured': (floor, { payload: { teamId, name, queueIds, agentIds } }) => {
    floor.teams.set(teamId, { id: teamId, name, queueIds, agentIds });
  },
  'team.removed': (floor, { payload: { teamId } }) => {
    floor.teams.delete(teamId);
    for (const user of floor.users.values())
      if (user.teamIds.includes(teamId))
        floor.users.set(user.id, { ...user, teamIds: user.teamIds.filter((id) => id !== teamId) });
  },
  // A board keeps the ids of what is gone: a list of its own that became empty would show everything.
  'queue.removed': (floor, { queueId }) => {
    for (const team of floor.teams.values())
      if (team.queueIds.includes(queueId))
        floor.teams.set(team.id, { ...team, queueIds: team.queueIds.filter((id) => id !== queueId) });
  },
  'agent.removed': (floor, { agentId }) => {
    for (const team of floor.teams.values())
      if (team.agentIds.includes(agentId))
        floor.teams.set(team.id, { ...team, agentIds: team.agentIds.filter((id) => id !== agentId) });
  },

  'key.configured': (floor, { at, payload: { keyId, name, role, boardId, expiresAt }, personal }) => {
    setKey(floor, {
      id: keyId,
      name,
      role,
      hash: personal?.hash ?? '',
      madeAt: at,
      ...(boardId === undefined ? {} : { boardId }),
      ...(expiresAt === undefined ? {} : { expiresAt }),
    });
  },
  'key.revoked': (floor, { payload: { keyId } }) => {
    const key = floor.keys.get(keyId);
    if (key) floor.credentials.delete(key.hash);
    floor.keys.delete(keyId);
  },

  'board.configured': (floor, { payload: { boardId, settings } }) => {
    floor.boards.set(boardId, { id: boardId, settings });
  },
  'board.removed': (floor, { payload: { boardId } }) => {
    floor.boards.delete(boardId);
  },
};

export function setUser(floor: Floor, user: User): void {
  const known = floor.users.get(user.id);
  if (known) forgetLogin(floor, known);
  floor.users.set(user.id, user);
  // One whose login was erased can't sign in.
  if (user.login !== '') floor.usersByLogin.set(loginKey(user.login), user.id);
}

function forgetLogin(floor: Floor, { id, login }: User): void {
  if (floor.usersByLogin.get(loginKey(login)) === id) floor.usersByLogin.delete(loginKey(login));
}

export function setKey(floor: Floor, key: Key): void {
  const known = floor.keys.get(key.id);
  if (known) floor.credentials.delete(known.hash);
  floor.keys.set(key.id, key);
  if (key.hash !== '') floor.credentials.set(key.hash, { kind: 'key', keyId: key.id });
}

export function setSession(floor: Floor, session: Session): void {
  const known = floor.sessions.get(session.id);
  if (known) floor.credentials.delete(known.access);
  floor.sessions.set(session.id, session);
  if (session.access !== '') floor.credentials.set(session.access, { kind: 'session', sessionId: session.id });
  floor.deadlines.set({ kind: 'session', sessionId: session.id }, session.expiresAt);
}
