/** Commands about people, teams, keys and boards. What they may not do is refused here; the shape of values is checked at the edge. */
import { done, refuse, type Decision } from '../floor/decision.ts';
import type { NewFact } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import type { Command, Input } from '../floor/input.ts';
import type { Instant } from '../kernel/ids.ts';
import { loginKey, PEOPLE_LIMITS, type User } from './people.ts';
import { endSession, endSessions, openSession, refreshSession } from './sessions.ts';

const kinds = [
  'saveUser',
  'removeUser',
  'setPassword',
  'refuseSignIn',
  'openSession',
  'refreshSession',
  'endSession',
  'saveTeam',
  'removeTeam',
  'saveKey',
  'revokeKey',
  'saveBoard',
  'removeBoard',
] as const satisfies readonly Command['type'][];
type Kind = (typeof kinds)[number];
type About = Extract<Command, { type: Kind }>;
type Of<T extends Kind> = Extract<Command, { type: T }>;

const kindSet: ReadonlySet<string> = new Set(kinds);
export const isAboutPeople = (input: Input): input is About => kindSet.has(input.type);

export function decidePeople(floor: Floor, command: About, now: Instant): Decision {
  switch (command.type) {
    case 'saveUser':
      return saveUser(floor, command);
    case 'removeUser':
      return removeUser(floor, command);
    case 'setPassword':
      return setPassword(floor, command);
    case 'refuseSignIn':
      return refuseSignIn(command);
    case 'openSession':
      return openSession(floor, command, now);
    case 'refreshSession':
      return refreshSession(floor, command, now);
    case 'endSession':
      return endSession(floor, command);
    case 'saveTeam':
      return saveTeam(floor, command);
    case 'removeTeam':
      return floor.teams.has(command.teamId)
        ? done([{ type: 'team.removed', payload: { teamId: command.teamId, by: command.by } }])
        : noTeam;
    case 'saveKey':
      return saveKey(floor, command);
    case 'revokeKey':
      return floor.keys.has(command.keyId)
        ? done([{ type: 'key.revoked', payload: { keyId: command.keyId, by: command.by } }])
        : refuse('KEY_NOT_FOUND', 'There is no such key.');
    case 'saveBoard':
      return saveBoard(floor, command);
    case 'removeBoard':
      return removeBoard(floor, command);
  }
}

const noUser = refuse('USER_NOT_FOUND', 'There is no such user.');
const noTeam = refuse('TEAM_NOT_FOUND', 'There is no such team.');
const noBoard = refuse('BOARD_NOT_FOUND', 'There is no such board.');
const full = (what: string, limit: number): Decision =>
  refuse('LIMIT_REACHED', `There can be no more than ${limit} ${what}.`);

const isNamedLike = (name: string) => (other: string) => other.toLowerCase() === name.toLowerCase();

const otherAdmins = (floor: Floor, userId: string): User[] =>
  [...floor.users.values()].filter(({ id, role }) => role === 'admin' && id !== userId);

function saveUser(floor: Floor, command: Of<'saveUser'>): Decision {
  const { userId, isNew, login, name, role, agentId, teamIds, supervision, by } = command;
  const known = floor.users.get(userId);
  if (isNew === (known !== undefined)) return noUser;
  if (isNew && floor.users.size >= PEOPLE_LIMITS.users) return full('users', PEOPLE_LIMITS.users);
  if ((floor.usersByLogin.get(loginKey(login)) ?? userId) !== userId)
    return refuse('LOGIN_TAKEN', 'Another user signs in with this name.');
  if (role === 'agent' && agentId === undefined)
    return refuse('INVALID_INPUT', 'A user with the role of an agent needs the agent that they are.');
  if (agentId !== undefined) {
    if (!floor.agents.has(agentId)) return refuse('AGENT_NOT_FOUND', 'There is no such agent.');
    const isTaken = [...floor.users.values()].some((other) => other.agentId === agentId && other.id !== userId);
    if (isTaken) return refuse('AGENT_TAKEN', 'Another user is this agent.');
  }
  if (teamIds.some((teamId) => !floor.teams.has(teamId))) return noTeam;
  if (known?.role === 'admin' && role !== 'admin' && otherAdmins(floor, userId).length === 0) return lastAdmin;
  const agent = agentId === undefined ? {} : { agent: agentId };
  const rights = supervision === undefined ? {} : { supervision };
  return done(
    [
      {
        type: 'user.configured',
        payload: { userId, role, ...agent, teamIds, ...rights, by },
        personal: { login, name },
      },
    ],
    userId,
  );
}

const lastAdmin = refuse('LAST_ADMIN', 'This is the only admin. Make another one first.');

function removeUser(floor: Floor, { userId, by }: Of<'removeUser'>): Decision {
  const user = floor.users.get(userId);
  if (!user) return noUser;
  if (user.role === 'admin' && otherAdmins(floor, userId).length === 0) return lastAdmin;
  return done([...endSessions(floor, userId, 'userRemoved', by), { type: 'user.removed', payload: { userId, by } }]);
}

function setPassword(floor: Floor, { userId, hash, keepSession, by }: Of<'setPassword'>): Decision {
  if (!floor.users.has(userId)) return noUser;
  return done([
    { type: 'user.passwordSet', payload: { userId, by }, personal: { hash } },
    ...endSessions(floor, userId, 'passwordSet', by, keepSession),
  ]);
}

function refuseSignIn({ userId, reason, login, by }: Of<'refuseSignIn'>): Decision {
  const payload = { ...(userId === undefined ? {} : { userId }), reason, by };
  return done([{ type: 'user.signInRefused', payload, personal: { login } }]);
}

function saveTeam(floor: Floor, { teamId, isNew, name, queueIds, agentIds, by }: Of<'saveTeam'>): Decision {
  if (isNew === floor.teams.has(teamId)) return noTeam;
  if (isNew && floor.teams.size >= PEOPLE_LIMITS.teams) return full('teams', PEOPLE_LIMITS.teams);
  const others = [...floor.teams.values()].filter(({ id }) => id !== teamId).map((team) => team.name);
  if (others.some(isNamedLike(name))) return refuse('NAME_TAKEN', 'Another team has this name.');
  if (queueIds.some((id) => !floor.queues.has(id))) return refuse('QUEUE_NOT_FOUND', 'There is no such queue.');
  if (agentIds.some((id) => !floor.agents.has(id))) return refuse('AGENT_NOT_FOUND', 'There is no such agent.');
  return done([{ type: 'team.configured', payload: { teamId, name, queueIds, agentIds, by } }], teamId);
}

function saveKey(floor: Floor, { keyId, name, role, hash, boardId, expiresAt, by }: Of<'saveKey'>): Decision {
  if (!floor.keys.has(keyId) && floor.keys.size >= PEOPLE_LIMITS.keys) return full('keys', PEOPLE_LIMITS.keys);
  if ((role === 'board') !== (boardId !== undefined))
    return refuse('INVALID_INPUT', 'A key opens a board when it has the role of one, and only then.');
  if (boardId !== undefined && !floor.boards.has(boardId)) return noBoard;
  const more = { ...(boardId === undefined ? {} : { boardId }), ...(expiresAt === undefined ? {} : { expiresAt }) };
  return done([{ type: 'key.configured', payload: { keyId, name, role, ...more, by }, personal: { hash } }], keyId);
}

function saveBoard(floor: Floor, { boardId, isNew, settings, by }: Of<'saveBoard'>): Decision {
  if (isNew === floor.boards.has(boardId)) return noBoard;
  if (isNew && floor.boards.size >= PEOPLE_LIMITS.boards) return full('boards', PEOPLE_LIMITS.boards);
  const others = [...floor.boards.values()].filter(({ id }) => id !== boardId).map((board) => board.settings.name);
  if (others.some(isNamedLike(settings.name))) return refuse('NAME_TAKEN', 'Another board has this name.');
  if (settings.queueIds.some((id) => !floor.queues.has(id)))
    return refuse('QUEUE_NOT_FOUND', 'There is no such queue.');
  if (settings.teamIds.some((id) => !floor.teams.has(id))) return noTeam;
  return done([{ type: 'board.configured', payload: { boardId, settings, by } }], boardId);
}

/** P8 */
function removeBoard(floor: Floor, { boardId, by }: Of<'removeBoard'>): Decision {
  if (!floor.boards.has(boardId)) return noBoard;
  const keys = [...floor.keys.values()].filter((key) => key.boardId === boardId);
  const revoked = keys.map(({ id }): NewFact => ({ type: 'key.revoked', payload: { keyId: id, by } }));
  return done([...revoked, { type: 'board.removed', payload: { boardId, by } }]);
}
