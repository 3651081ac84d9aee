import { describe, expect, test } from 'vitest';
import type { Reply } from '../floor/decision.ts';
import { by, plain, Stage } from '../floor/stage.testing.ts';
import { freeze, thaw, type FrozenFloor } from '../floor/snapshot.ts';
import { evolve } from '../floor/evolve.ts';
import { emptyFloor } from '../floor/floor.ts';
import {
  asId,
  type AgentId,
  type BoardId,
  type KeyId,
  type QueueId,
  type SessionId,
  type TeamId,
  type UserId,
} from '../kernel/ids.ts';
import { ACCESS_MS, SESSION_IDLE_MS, SESSION_LONGEST_MS, type BoardSettings, type UserRole } from './people.ts';
import { seesAgent, seesCall, seesQueue, type Sight } from './sight.ts';

const [sales, support] = [asId<QueueId>('sales'), asId<QueueId>('support')];
const [anna, bert] = [asId<AgentId>('anna'), asId<AgentId>('bert')];
const [day, night] = [asId<TeamId>('day'), asId<TeamId>('night')];
const wall = asId<BoardId>('wall');
const [root, sue, ann] = [asId<UserId>('root'), asId<UserId>('sue'), asId<UserId>('ann')];
const session = (name: string): SessionId => asId(name);

const board: BoardSettings = {
  name: 'Hall',
  queueIds: [sales],
  teamIds: [day],
  pages: ['overview'],
  rotateAfterMs: 0,
  thresholds: {
    waiting: { warning: 5, alert: 10 },
    longestWaitMs: { warning: 30_000, alert: 60_000 },
    serviceLevel: { warning: 0.8, alert: 0.6 },
  },
};

class People extends Stage {
  constructor() {
    super();
    for (const [queueId, name] of [
      [sales, 'Sales'],
      [support, 'Support'],
    ] as const)
      this.command({ type: 'saveQueue', queueId, isNew: true, settings: { ...plain, name } });
    for (const [agentId, name] of [
      [anna, 'Anna'],
      [bert, 'Bert'],
    ] as const)
      this.command({ type: 'saveAgent', agentId, isNew: true, name });
    this.command({ type: 'saveMember', agentId: anna, queueId: sales, penalty: 0 });
    this.command({ type: 'saveTeam', teamId: day, isNew: true, name: 'Day', queueIds: [sales], agentIds: [anna] });
    this.user(root, 'root', 'admin');
  }

  user(
    userId: UserId,
    login: string,
    role: UserRole,
    more: { agentId?: AgentId; teamIds?: TeamId[] } = {},
  ): Reply | undefined {
    const isNew = !this.floor.users.has(userId);
    return this.command({ type: 'saveUser', userId, isNew, login, name: login, role, teamIds: [], ...more });
  }

  open(userId: UserId, name: string): Reply | undefined {
    const [access, refresh] = [`${name}-access-1`, `${name}-refresh-1`];
    return this.command({ type: 'openSession', sessionId: session(name), userId, access, refresh });
  }

  refresh(name: string, shown: number, next: number): Reply | undefined {
    const [access, refresh] = [`${name}-access-${next}`, `${name}-refresh-${next}`];
    return this.command({
      type: 'refreshSession',
      sessionId: session(name),
      presented: `${name}-refresh-${shown}`,
      access,
      refresh,
    });
  }

  ends(): string[] {
    return this.facts.flatMap((fact) =>
      fact.type === 'session.ended' ? [`${fact.payload.sessionId} ${fact.payload.reason}`] : [],
    );
  }
}

const refused = (code: string) => expect.objectContaining({ outcome: 'refused', code });

describe('users', () => {
  test('P2 a login belongs to one user, without regard to case, and is free again when the user is gone', () => {
    const stage = new People();
    expect(stage.user(sue, 'Sue@example.com', 'supervisor')).toMatchObject({ outcome: 'done', id: sue });
    expect(stage.user(ann, ' sue@EXAMPLE.com', 'crm')).toEqual(refused('LOGIN_TAKEN'));
    expect(stage.user(sue, 'susan', 'supervisor')).toMatchObject({ outcome: 'done' });
    expect(stage.user(ann, 'sue@example.com', 'crm')).toMatchObject({ outcome: 'done' });
    stage.command({ type: 'removeUser', userId: sue });
    expect(stage.floor.usersByLogin.has('susan')).toBe(false);
  });

  test('P2 a user with the role agent is one agent, and an agent at most one user', () => {
    const stage = new People();
    expect(stage.user(ann, 'ann', 'agent')).toEqual(refused('INVALID_INPUT'));
    expect(stage.user(ann, 'ann', 'agent', { agentId: asId('nobody') })).toEqual(refused('AGENT_NOT_FOUND'));
    expect(stage.user(ann, 'ann', 'agent', { agentId: anna })).toMatchObject({ outcome: 'done' });
    expect(stage.user(sue, 'sue', 'supervisor', { agentId: anna })).toEqual(refused('AGENT_TAKEN'));
  });

  test('P3 the last admin is neither removed nor given another role', () => {
    const stage = new People();
    expect(stage.command({ type: 'removeUser', userId: root })).toEqual(refused('LAST_ADMIN'));
    expect(stage.user(root, 'root', 'crm')).toEqual(refused('LAST_ADMIN'));
    stage.user(sue, 'sue', 'admin');
    expect(stage.command({ type: 'removeUser', userId: root })).toMatchObject({ outcome: 'done' });
  });

  test('a user in a team that there is not is refused; a team that goes takes itself out of its users', () => {
    const stage = new People();
    expect(stage.user(sue, 'sue', 'supervisor', { teamIds: [night] })).toEqual(refused('TEAM_NOT_FOUND'));
    stage.user(sue, 'sue', 'supervisor', { teamIds: [day] });
    stage.command({ type: 'removeTeam', teamId: day });
    expect(stage.floor.users.get(sue)?.teamIds).toEqual([]);
  });
});

describe('sessions', () => {
  test('P4 the access token of before is void with the refresh, and both end with the session', () => {
    const stage = new People();
    stage.open(root, 's');
    expect(stage.floor.credentials.get('s-access-1')).toEqual({ kind: 'session', sessionId: 's' });
    stage.refresh('s', 1, 2);
    expect([...stage.floor.credentials.keys()]).toEqual(['s-access-2']);
    expect(stage.floor.sessions.get(session('s'))?.accessUntil).toBe(stage.now + ACCESS_MS);
    stage.command({ type: 'endSession', sessionId: session('s'), reason: 'signedOut' });
    expect(
      stage.floor.credentials.size +
        stage.floor.sessions.size +
        [...stage.floor.deadlines].filter(({ deadline }) => deadline.kind === 'session').length,
    ).toBe(0);
    expect(stage.refresh('s', 2, 3)).toEqual(refused('SESSION_ENDED'));
  });

  test('P4 it ends by itself when nobody refreshes it, and after 30 days whoever does', () => {
    const stage = new People();
    stage.open(root, 's');
    stage.now += SESSION_IDLE_MS - 1;
    stage.tell({ type: 'tick' });
    stage.refresh('s', 1, 2);
    stage.now += SESSION_IDLE_MS;
    stage.tell({ type: 'tick' });
    expect(stage.ends()).toEqual(['s expired']);
    stage.open(root, 't');
    const opened = stage.now;
    for (let at = 2; stage.floor.sessions.size > 0; at += 1) {
      stage.refresh('t', at - 1, at);
      stage.now += SESSION_IDLE_MS - 1;
      stage.tell({ type: 'tick' });
    }
    expect(stage.now - opened).toBeGreaterThanOrEqual(SESSION_LONGEST_MS);
    expect(stage.now - opened).toBeLessThan(SESSION_LONGEST_MS + SESSION_IDLE_MS);
  });

  test('P5 a refresh token that was used before ends its session, except within ten seconds', () => {
    const stage = new People();
    stage.open(root, 's');
    stage.refresh('s', 1, 2);
    stage.now += 10_000;
    expect(stage.refresh('s', 1, 3)).toMatchObject({ outcome: 'done' });
    stage.now += 10_001;
    expect(stage.refresh('s', 2, 4)).toEqual(refused('SESSION_ENDED'));
    expect(stage.ends()).toEqual(['s reused']);
    expect(stage.floor.credentials.size).toBe(0);
  });

  test('P5 a token from long before ends it at once', () => {
    const stage = new People();
    stage.open(root, 's');
    stage.refresh('s', 1, 2);
    stage.refresh('s', 2, 3);
    expect(stage.refresh('s', 1, 4)).toEqual(refused('SESSION_ENDED'));
    expect(stage.ends()).toEqual(['s reused']);
  });

  test('P6 a new password ends all other sessions, the end of a user all', () => {
    const stage = new People();
    stage.user(sue, 'sue', 'admin');
    for (const name of ['a', 'b', 'c']) stage.open(sue, name);
    stage.open(root, 'r');
    stage.command({ type: 'setPassword', userId: sue, hash: 'argon', keepSession: session('b') });
    expect(stage.ends()).toEqual(['a passwordSet', 'c passwordSet']);
    stage.command({ type: 'removeUser', userId: sue });
    expect([...stage.floor.sessions.keys()]).toEqual(['r']);
    expect(JSON.stringify(freeze(stage.floor))).not.toContain('argon');
  });

  test('P7 a twenty-first session ends the oldest', () => {
    const stage = new People();
    for (let at = 1; at <= 21; at += 1) stage.open(root, `s${at}`);
    expect(stage.ends()).toEqual(['s1 tooMany']);
    expect(stage.floor.sessions.size).toBe(20);
  });
});

describe('keys and boards', () => {
  const keyId = asId<KeyId>('k');

  test('P8 a board’s key opens that board, and is gone with it', () => {
    const stage = new People();
    expect(stage.command({ type: 'saveKey', keyId, name: 'TV', role: 'board', hash: 'h' })).toEqual(
      refused('INVALID_INPUT'),
    );
    expect(stage.command({ type: 'saveKey', keyId, name: 'TV', role: 'crm', hash: 'h', boardId: wall })).toEqual(
      refused('INVALID_INPUT'),
    );
    expect(stage.command({ type: 'saveKey', keyId, name: 'TV', role: 'board', hash: 'h', boardId: wall })).toEqual(
      refused('BOARD_NOT_FOUND'),
    );
    stage.command({ type: 'saveBoard', boardId: wall, isNew: true, settings: board });
    stage.command({ type: 'saveKey', keyId, name: 'TV', role: 'board', hash: 'h', boardId: wall });
    expect(stage.floor.credentials.get('h')).toEqual({ kind: 'key', keyId });
    stage.command({ type: 'removeBoard', boardId: wall });
    expect(stage.floor.credentials.size + stage.floor.keys.size).toBe(0);
  });

  test('a key that is replaced or revoked opens nothing more', () => {
    const stage = new People();
    stage.command({ type: 'saveKey', keyId, name: 'CRM', role: 'crm', hash: 'one' });
    stage.command({ type: 'saveKey', keyId, name: 'CRM', role: 'crm', hash: 'two' });
    expect([...stage.floor.credentials.keys()]).toEqual(['two']);
    stage.command({ type: 'revokeKey', keyId });
    expect(stage.floor.credentials.size).toBe(0);
    expect(stage.command({ type: 'revokeKey', keyId })).toEqual(refused('KEY_NOT_FOUND'));
  });

  test('P9 every refused sign-in is a fact, with the login apart', () => {
    const stage = new People();
    stage.command({ type: 'refuseSignIn', userId: root, reason: 'password', login: 'root' });
    expect(stage.facts.at(-1)).toMatchObject({
      type: 'user.signInRefused',
      payload: { userId: root, reason: 'password', by },
      personal: { login: 'root' },
    });
  });
});

describe('P10 who sees what', () => {
  const sees = (stage: People, sight: Sight) => ({
    queues: [sales, support].filter((id) => seesQueue(stage.floor, sight, id)),
    agents: [anna, bert].filter((id) => seesAgent(stage.floor, sight, id)),
    calls: [
      [sales, bert],
      [support, anna],
      [support, bert],
    ].filter(([queueId, agentId]) =>
      seesCall(stage.floor, sight, { queueIds: [queueId as QueueId], agentIds: [agentId as AgentId] }),
    ).length,
  });

  test('everything, the teams’, oneself, or what the board shows', () => {
    const stage = new People();
    stage.user(sue, 'sue', 'supervisor', { teamIds: [day] });
    stage.command({ type: 'saveBoard', boardId: wall, isNew: true, settings: board });
    expect(sees(stage, { kind: 'everything' })).toEqual({ queues: [sales, support], agents: [anna, bert], calls: 3 });
    expect(sees(stage, { kind: 'teams', userId: sue })).toEqual({ queues: [sales], agents: [anna], calls: 2 });
    expect(sees(stage, { kind: 'self', agentId: anna })).toEqual({ queues: [sales], agents: [anna], calls: 1 });
    expect(sees(stage, { kind: 'board', boardId: wall })).toEqual({ queues: [sales], agents: [anna], calls: 0 });
  });

  test('nothing when the team, the agent or the board is gone, and everything of a board that names nothing', () => {
    const stage = new People();
    stage.user(sue, 'sue', 'supervisor', { teamIds: [day] });
    stage.command({ type: 'removeTeam', teamId: day });
    const none = { queues: [], agents: [], calls: 0 };
    expect(sees(stage, { kind: 'teams', userId: sue })).toEqual(none);
    expect(sees(stage, { kind: 'board', boardId: wall })).toEqual(none);
    stage.command({ type: 'saveBoard', boardId: wall, isNew: true, settings: { ...board, queueIds: [], teamIds: [] } });
    expect(sees(stage, { kind: 'board', boardId: wall })).toEqual({
      queues: [sales, support],
      agents: [anna, bert],
      calls: 0,
    });
  });

  test('a board that names a queue which was removed shows none, and not all', () => {
    const stage = new People();
    stage.command({ type: 'saveBoard', boardId: wall, isNew: true, settings: board });
    stage.command({ type: 'removeQueue', queueId: sales });
    expect(sees(stage, { kind: 'board', boardId: wall }).queues).toEqual([]);
    expect(stage.floor.teams.get(day)?.queueIds).toEqual([]);
  });
});

test('F1 thawing and folding give the same people', () => {
  const stage = new People();
  stage.user(sue, 'sue', 'supervisor', { teamIds: [day] });
  stage.open(sue, 's');
  stage.refresh('s', 1, 2);
  stage.command({ type: 'saveBoard', boardId: wall, isNew: true, settings: board });
  stage.command({
    type: 'saveKey',
    keyId: asId('k'),
    name: 'TV',
    role: 'board',
    hash: 'h',
    boardId: wall,
    expiresAt: 5,
  });
  const thawed = thaw(JSON.parse(JSON.stringify(freeze(stage.floor))) as FrozenFloor);
  const folded = emptyFloor();
  for (const fact of stage.facts) evolve(folded, fact);
  for (const floor of [thawed, folded]) {
    expect(freeze(floor)).toEqual(freeze(stage.floor));
    expect(floor.credentials).toEqual(stage.floor.credentials);
    expect(floor.usersByLogin).toEqual(stage.floor.usersByLogin);
    expect([...floor.deadlines]).toEqual([...stage.floor.deadlines]);
  }
});
