/** Users, teams, keys, boards and sessions over a real server: who may do what with them, and that no secret comes out twice. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashOf } from '../../server/src/auth/secret.crypto.ts';
import { plain } from '../../server/src/floor/stage.testing.ts';
import { asId, type AgentId, type QueueId, type SessionId } from '../../server/src/kernel/ids.ts';
import { type ApiServer, startApi } from '../support/api.ts';
import { RawSocket } from '../support/rawSocket.ts';
import { Recorded, textAt } from '../support/recorded.ts';
import { openSession } from '../support/sessions.ts';
import { until } from '../support/until.ts';

const passwords = ['a rather long sentence', 'another long sentence', 'and one by the admin'] as const;
const sales = asId<QueueId>('queue-sales');
const anna = asId<AgentId>('agent-anna');

let server: ApiServer;
let journal: RawSocket;
let client: Recorded;
/** What is told once, in the answer to its making. */
const told: string[] = [];

beforeAll(async () => {
  server = await startApi();
  client = new Recorded(server.origin);
  await server.command({ type: 'saveQueue', queueId: sales, isNew: true, settings: { ...plain, name: 'Sales' } });
  await server.command({ type: 'saveAgent', agentId: anna, isNew: true, name: 'Anna' });
  journal = await RawSocket.open(server.origin, server.keys.admin);
  journal.subscribe('all', 'subscription { journal(since: 0) { position facts { position type payload } } }');
});
afterAll(async () => {
  await journal?.[Symbol.asyncDispose]();
  await server?.[Symbol.asyncDispose]();
});

const say = (key: string, query: string, variables?: Readonly<Record<string, unknown>>) =>
  client.say(key, query, variables);
const admin = (query: string, variables?: Readonly<Record<string, unknown>>) =>
  say(server.keys.admin, query, variables);

const refused = '... on Refused { code message faults { field message } }';
const createUser = `mutation ($input: CreateUserInput!) {
  createUser(input: $input) { ... on UserChange { outcome user { id login name role agent { id } teams { id } } } ${refused} } }`;
const setPassword = `mutation ($userId: ID!, $password: String!, $currentPassword: String) {
  setPassword(userId: $userId, password: $password, currentPassword: $currentPassword) {
    ... on UserChange { outcome user { id } } ${refused} } }`;
const endSession = `mutation ($id: ID!) { endSession(id: $id) { ... on Removal { outcome id } ${refused} } }`;
const sessionsOf = (id: string) => `{ user(id: "${id}") { login sessions { id isMine } } }`;

const signIn = (userId: string, sessionId: string) => openSession(server, userId, sessionId);

const made = { sue: '', ann: '', team: '', otherTeam: '', board: '', sueToken: '', annToken: '' };

describe('teams and users', () => {
  const createTeam = `mutation ($input: CreateTeamInput!) {
    createTeam(input: $input) { ... on TeamChange { outcome team { id name queues { id } agents { id } } } ${refused} } }`;

  test('P2: an admin sets up teams and users; a login belongs to one', async () => {
    const team = await admin(createTeam, { input: { name: ' Day ', queueIds: [sales, sales], agentIds: [anna] } });
    expect(team).toMatchObject({
      outcome: 'DONE',
      team: { name: 'Day', queues: [{ id: sales }], agents: [{ id: anna }] },
    });
    made.team = textAt(team, 'team', 'id');
    made.otherTeam = textAt(await admin(createTeam, { input: { name: 'Night' } }), 'team', 'id');
    expect(await admin(createTeam, { input: { name: 'day' } })).toMatchObject({ code: 'NAME_TAKEN' });
    expect(await admin(createTeam, { input: { name: '', queueIds: ['no'] } })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await admin(createTeam, { input: { name: 'X', queueIds: ['no'] } })).toMatchObject({
      code: 'QUEUE_NOT_FOUND',
    });

    const sue = { login: 'sue@example.com', name: 'Sue', role: 'SUPERVISOR', teamIds: [made.team] };
    const created = await admin(createUser, { input: { ...sue, password: passwords[0] } });
    expect(created).toMatchObject({ outcome: 'DONE', user: { login: 'sue@example.com', teams: [{ id: made.team }] } });
    made.sue = textAt(created, 'user', 'id');
    expect(await admin(createUser, { input: { ...sue, login: 'SUE@example.com' } })).toMatchObject({
      code: 'LOGIN_TAKEN',
    });
    const ann = { login: 'ann', name: 'Ann', role: 'AGENT' };
    expect(await admin(createUser, { input: ann })).toMatchObject({ code: 'INVALID_INPUT' });
    made.ann = textAt(await admin(createUser, { input: { ...ann, agentId: anna } }), 'user', 'id');
    expect(await admin(createUser, { input: { ...ann, login: 'ann2', agentId: anna } })).toMatchObject({
      code: 'AGENT_TAKEN',
    });
  });

  test('a password that may not be had refuses the user as well, with all that is wrong', async () => {
    const before = server.engine.floor.users.size;
    const input = { login: 'a b', name: ' ', role: 'CRM', password: 'short' };
    expect(await admin(createUser, { input })).toMatchObject({
      code: 'INVALID_INPUT',
      faults: [{ field: 'name' }, { field: 'login' }, { field: 'password' }],
    });
    expect(server.engine.floor.users.size).toBe(before);
  });

  test('when the password can not be set any more, the error says that the user is there', async () => {
    const { engine } = server;
    const submit = engine.submit.bind(engine);
    engine.submit = (command) =>
      command.type === 'setPassword'
        ? Promise.resolve({ outcome: 'refused', code: 'OVERLOADED', message: 'Too much is being asked.' })
        : submit(command);
    const input = { login: 'half', name: 'Half', role: 'CRM', password: passwords[0] };
    try {
      expect(await admin(createUser, { input })).toBe('PASSWORD_NOT_SET');
    } finally {
      engine.submit = submit;
    }
    const id = engine.floor.usersByLogin.get('half') ?? '';
    expect(client.answers.at(-1)).toContain(id);
    expect(client.answers.at(-1)).toContain('Too much is being asked.');
    const remove = `mutation ($id: ID!) { deleteUser(id: $id) { ... on Removal { id } ${refused} } }`;
    expect(await admin(remove, { id })).toEqual({ id });
    expect(await admin(remove, { id })).toMatchObject({ code: 'USER_NOT_FOUND' });
  });

  test('what is left out of a change stays, and null takes the agent away', async () => {
    const update = `mutation ($id: ID!, $input: UpdateUserInput!) { updateUser(id: $id, input: $input) {
      ... on UserChange { user { name role login agent { id } teams { id } } } ${refused} } }`;
    expect(await admin(update, { id: made.sue, input: { agentId: null, name: 'Susan' } })).toEqual({
      user: { name: 'Susan', role: 'SUPERVISOR', login: 'sue@example.com', agent: null, teams: [{ id: made.team }] },
    });
    expect(await admin(update, { id: made.ann, input: { agentId: null } })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await admin(update, { id: 'nobody', input: {} })).toMatchObject({ code: 'USER_NOT_FOUND' });
  });

  test('P3: the only admin stays one', async () => {
    const input = { login: 'root', name: 'Root', role: 'ADMIN' };
    const id = textAt(await admin(createUser, { input }), 'user', 'id');
    const update = `mutation ($id: ID!) { updateUser(id: $id, input: { role: CRM }) { __typename ${refused} } }`;
    expect(await admin(update, { id })).toMatchObject({ code: 'LAST_ADMIN' });
    expect(await admin(`mutation ($id: ID!) { deleteUser(id: $id) { ${refused} } }`, { id })).toMatchObject({
      code: 'LAST_ADMIN',
    });
  });
});

describe('who sees what of people', () => {
  const listed = '{ teams { nodes { id supervisors { name login sessions { id } } } } }';

  test('me tells a user, a program and a board who they are', async () => {
    made.sueToken = await signIn(made.sue, 'session-sue');
    made.annToken = await signIn(made.ann, 'session-ann');
    const me = '{ me { kind id name role permissions agent { id } boardId until user { id login } } }';
    expect(await say(made.annToken, me)).toEqual({
      kind: 'USER',
      id: made.ann,
      name: 'Ann',
      role: 'AGENT',
      permissions: ['WATCH', 'READ', 'COMMAND'],
      agent: { id: anna },
      boardId: null,
      until: expect.stringMatching(/Z$/),
      user: { id: made.ann, login: 'ann' },
    });
    expect(await admin(me)).toMatchObject({ kind: 'KEY', id: 'key-admin', role: 'ADMIN', until: null, user: null });
    expect(await say(server.keys.board, me)).toMatchObject({
      role: 'BOARD',
      permissions: ['WATCH'],
      boardId: 'board-wall',
    });
  });

  test('P10: a supervisor finds their own teams, and of colleagues the name alone', async () => {
    const input = { login: 'tom', name: 'Tom', role: 'SUPERVISOR', teamIds: [made.team] };
    const tom = textAt(await admin(createUser, { input }), 'user', 'id');
    await signIn(tom, 'session-tom');
    const supervisors = [
      { name: 'Susan', login: 'sue@example.com', sessions: [{ id: 'session-sue' }] },
      { name: 'Tom', login: '', sessions: [] },
    ];
    expect(await say(made.sueToken, listed)).toEqual({ nodes: [{ id: made.team, supervisors }] });
    expect(await say(made.sueToken, `{ team(id: "${made.otherTeam}") { id } }`)).toBe(null);
    expect(await say(made.sueToken, sessionsOf(tom))).toBe(null);
    expect(await say(made.sueToken, sessionsOf(made.sue))).toMatchObject({ sessions: [{ isMine: true }] });
    expect(await admin(listed)).toMatchObject({ nodes: [{ id: made.team }, { id: made.otherTeam }] });
    expect(await say(made.annToken, listed)).toEqual({ nodes: [] });
  });

  test('P10: the key of a board sees that board and nothing of people', async () => {
    const create = `mutation { createBoard(input: { name: "Hall", pages: [QUEUES, AGENTS], thresholds: {
      waiting: { warning: 1, alert: 2 } } }) { ... on BoardChange { board { id pages rotateAfterMs
        thresholds { waiting { warning alert } serviceLevel { alert } } } } ${refused} } }`;
    const board = await admin(create);
    expect(board).toMatchObject({
      board: {
        pages: ['QUEUES', 'AGENTS'],
        rotateAfterMs: 20_000,
        thresholds: { waiting: { warning: 1, alert: 2 }, serviceLevel: { alert: 0.6 } },
      },
    });
    made.board = textAt(board, 'board', 'id');
    const other = `{ board(id: "${made.board}") { name } }`;
    expect(await say(server.keys.board, other)).toBe(null);
    expect(await say(server.keys.board, '{ boards { nodes { id } } }')).toEqual({ nodes: [{ id: 'board-wall' }] });
    expect(await say(made.annToken, other)).toEqual({ name: 'Hall' });
    for (const field of ['users { nodes { id } }', 'teams { nodes { id } }', 'apiKeys { nodes { id } }'])
      expect(await say(server.keys.board, `{ ${field} }`)).toBe('FORBIDDEN');
    expect(await say(server.keys.board, endSession, { id: 'session-sue' })).toBe('FORBIDDEN');
  });

  test('who is no admin changes nothing of people, and does not read who did', async () => {
    const asked = [
      '{ users { nodes { id } } }',
      '{ apiKeys { nodes { id } } }',
      '{ auditLog { nodes { position } } }',
      'mutation { createTeam(input: { name: "X" }) { __typename } }',
      `mutation { deleteTeam(id: "${made.team}") { __typename } }`,
      'mutation { createUser(input: { login: "x", name: "x", role: ADMIN }) { __typename } }',
      `mutation { updateUser(id: "${made.sue}", input: { role: ADMIN }) { __typename } }`,
      `mutation { deleteUser(id: "${made.ann}") { __typename } }`,
      'mutation { createApiKey(input: { name: "x", role: ADMIN }) { __typename } }',
      'mutation { revokeApiKey(id: "key-crm") { __typename } }',
      'mutation { createBoard(input: { name: "x" }) { __typename } }',
      `mutation { updateBoard(id: "${made.board}", input: { name: "x" }) { __typename } }`,
      `mutation { deleteBoard(id: "${made.board}") { __typename } }`,
      `mutation { createBoardToken(boardId: "${made.board}", name: "x") { __typename } }`,
    ];
    for (const key of [made.sueToken, made.annToken, server.keys.crm])
      for (const query of asked) expect([query, await say(key, query)]).toEqual([query, 'FORBIDDEN']);
  });
});

describe('keys', () => {
  const createKey = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) {
    ... on NewKey { key { id name role boardId expiresAt } secret } ${refused} } }`;
  const createToken = `mutation ($boardId: ID!) { createBoardToken(boardId: $boardId, name: "TV") {
    ... on NewKey { key { id role boardId } secret } ${refused} } }`;

  test('P1: a key works until it is revoked, and its secret is told once', async () => {
    const created = await admin(createKey, { input: { name: 'CRM', role: 'CRM' } });
    expect(created).toMatchObject({ key: { name: 'CRM', role: 'CRM', boardId: null, expiresAt: null } });
    const secret = textAt(created, 'secret');
    told.push(secret);
    expect(await say(secret, '{ me { name } }')).toEqual({ name: 'CRM' });
    const revoke = `mutation ($id: ID!) { revokeApiKey(id: $id) { ... on Removal { outcome } ${refused} } }`;
    const id = textAt(created, 'key', 'id');
    expect(await admin(revoke, { id })).toEqual({ outcome: 'DONE' });
    expect(await say(secret, '{ me { name } }')).toBe('UNAUTHENTICATED');
    expect(await admin(revoke, { id })).toMatchObject({ code: 'KEY_NOT_FOUND' });
  });

  test('a key is for a program, begins to end in the future, and has a name', async () => {
    for (const [input, field] of [
      [{ name: 'x', role: 'BOARD' }, 'role'],
      [{ name: 'x', role: 'AGENT' }, 'role'],
      [{ name: ' ', role: 'CRM' }, 'name'],
      [{ name: 'x', role: 'CRM', expiresAt: '2020-01-01T00:00:00Z' }, 'expiresAt'],
    ] as const)
      expect(await admin(createKey, { input })).toMatchObject({ code: 'INVALID_INPUT', faults: [{ field }] });
  });

  test('P8: the token of a board opens it and goes with it', async () => {
    const created = await admin(createToken, { boardId: made.board });
    expect(created).toMatchObject({ key: { role: 'BOARD', boardId: made.board } });
    const secret = textAt(created, 'secret');
    told.push(secret);
    expect(secret).toMatch(/^rsb_/);
    expect(await say(secret, '{ boards { nodes { name } } }')).toEqual({ nodes: [{ name: 'Hall' }] });
    const update = `mutation { updateBoard(id: "${made.board}", input: { name: "Foyer", rotateAfterMs: 10 }) {
      ${refused} } }`;
    expect(await admin(update)).toMatchObject({ code: 'INVALID_INPUT', faults: [{ field: 'rotateAfterMs' }] });
    await admin(`mutation { updateBoard(id: "${made.board}", input: { name: "Foyer" }) { __typename } }`);
    expect(await say(secret, '{ boards { nodes { name pages } } }')).toEqual({
      nodes: [{ name: 'Foyer', pages: ['QUEUES', 'AGENTS'] }],
    });
    await admin(`mutation { deleteBoard(id: "${made.board}") { __typename } }`);
    expect(await say(secret, '{ boards { nodes { name } } }')).toBe('UNAUTHENTICATED');
    expect(await admin(createToken, { boardId: made.board })).toMatchObject({ code: 'BOARD_NOT_FOUND' });
  });
});

describe('passwords and sessions', () => {
  test('P6: oneself with the current password; the other sessions end, this one stays', async () => {
    await signIn(made.sue, 'session-elsewhere');
    const own = { userId: made.sue, password: passwords[1] };
    for (const currentPassword of [undefined, passwords[1]])
      expect(await say(made.sueToken, setPassword, { ...own, currentPassword })).toMatchObject({
        code: 'INVALID_INPUT',
        faults: [{ field: 'currentPassword' }],
      });
    expect(server.engine.floor.sessions.has(asId<SessionId>('session-elsewhere'))).toBe(true);
    const weak = { ...own, password: 'Sue@Example.com', currentPassword: passwords[0] };
    expect(await say(made.sueToken, setPassword, weak)).toMatchObject({ faults: [{ field: 'password' }] });
    expect(await say(made.sueToken, setPassword, { ...own, currentPassword: passwords[0] })).toMatchObject({
      outcome: 'DONE',
    });
    expect(await say(made.sueToken, sessionsOf(made.sue))).toMatchObject({ sessions: [{ id: 'session-sue' }] });
    const again = { ...own, password: passwords[0], currentPassword: passwords[0] };
    expect(await say(made.sueToken, setPassword, again)).toMatchObject({ code: 'INVALID_INPUT' });
  });

  test('somebody else only for admins, and then without; all their sessions end', async () => {
    const other = { userId: made.sue, password: passwords[2] };
    expect(await say(made.annToken, setPassword, { ...other, currentPassword: passwords[1] })).toMatchObject({
      code: 'USER_NOT_FOUND',
    });
    expect(await say(server.keys.crm, setPassword, other)).toMatchObject({ code: 'USER_NOT_FOUND' });
    expect(await admin(setPassword, other)).toMatchObject({ outcome: 'DONE', user: { id: made.sue } });
    expect(await say(made.sueToken, '{ me { id } }')).toBe('UNAUTHENTICATED');
    made.sueToken = await signIn(made.sue, 'session-sue-2');
  });

  test('a session is ended by its user or an admin', async () => {
    const [first, second] = [await signIn(made.ann, 'session-1'), await signIn(made.ann, 'session-2')];
    expect(await say(made.sueToken, endSession, { id: 'session-1' })).toMatchObject({ code: 'SESSION_ENDED' });
    expect(await say(made.annToken, endSession, { id: 'session-1' })).toEqual({ outcome: 'DONE', id: 'session-1' });
    expect(await say(first, '{ me { id } }')).toBe('UNAUTHENTICATED');
    expect(await admin(endSession, { id: 'session-2' })).toMatchObject({ outcome: 'DONE' });
    expect(await say(second, '{ me { id } }')).toBe('UNAUTHENTICATED');
    expect(await admin(endSession, { id: 'session-2' })).toMatchObject({ code: 'SESSION_ENDED' });
    expect(await say(made.annToken, '{ me { id } }')).toEqual({ id: made.ann });
  });
});

describe('P9: the audit', () => {
  const entry = 'position action actor { kind id name } subjectKind subjectId subjectName login detail';
  const auditLog = `query ($filter: AuditFilter, $first: Int, $after: String) {
    auditLog(filter: $filter, first: $first, after: $after) { nodes { ${entry} } pageInfo { hasNextPage endCursor } } }`;

  test('tells who did what to whom, newest first, by the names of now', async () => {
    await server.command({ type: 'refuseSignIn', reason: 'unknown', login: 'nobody' });
    const filter = { subjectId: made.sue, actions: ['USER_CONFIGURED', 'USER_PASSWORD_SET', 'SESSION_OPENED'] };
    const all = await admin(auditLog, { filter });
    const actions = (all as { nodes: { action: string }[] }).nodes.map(({ action }) => action);
    expect(actions).toEqual([
      'SESSION_OPENED',
      'USER_PASSWORD_SET',
      'USER_PASSWORD_SET',
      'SESSION_OPENED',
      'SESSION_OPENED',
      'USER_CONFIGURED',
      'USER_PASSWORD_SET',
      'USER_CONFIGURED',
    ]);
    expect(all).toMatchObject({ nodes: { 2: { actor: { kind: 'USER', id: made.sue, name: 'Susan' } } } });
    const [tried] = ((await admin(auditLog, { first: 1 })) as { nodes: unknown[] }).nodes;
    expect(tried).toMatchObject({
      action: 'USER_SIGN_IN_REFUSED',
      subjectKind: 'USER',
      subjectId: null,
      login: 'nobody',
      detail: { reason: 'unknown' },
    });
    const queue = await admin(auditLog, { filter: { subjectId: sales } });
    expect(queue).toMatchObject({
      nodes: [{ subjectKind: 'QUEUE', subjectName: 'Sales', detail: { settings: { name: 'Sales' } } }],
    });
  });

  test('in pages that leave nothing out, filtered by actor and time', async () => {
    const seen: number[] = [];
    for (let after: string | undefined, more = true; more;) {
      const page = (await admin(auditLog, { first: 7, after })) as {
        nodes: { position: number }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      seen.push(...page.nodes.map(({ position }) => position));
      more = page.pageInfo.hasNextPage;
      after = page.pageInfo.endCursor;
    }
    const written = (await server.journal.read(0, 10_000, new AbortController().signal)).filter(
      ({ type }) => type !== 'day.started',
    );
    expect(seen).toEqual(written.map(({ seq }) => seq).toReversed());
    expect(await admin(auditLog, { filter: { actorId: made.ann } })).toMatchObject({
      nodes: [{ action: 'SESSION_ENDED', actor: { name: 'Ann' }, detail: { sessionId: 'session-1' } }],
    });
    const future = new Date(Date.now() + 60_000).toISOString();
    expect(await admin(auditLog, { filter: { from: future } })).toMatchObject({ nodes: [] });
    expect(await admin(auditLog, { first: 1, filter: { to: future } })).toMatchObject({ nodes: [{}] });
    expect(await admin(auditLog, { filter: { actions: [] } })).toMatchObject({ nodes: [] });
    expect(await admin(auditLog, { after: 'bm9uZQ' })).toBe('BAD_USER_INPUT');
  });
});

test('P1: no hash and no password comes out anywhere, and a secret only where it is made', async () => {
  const { engine } = server;
  await until(() =>
    journal.received.some((message) => JSON.stringify(message).includes(`"position":${engine.floor.seq}`)),
  );
  const out = [...client.answers, ...journal.received.map((message) => JSON.stringify(message)), ...server.lines].join(
    '\n',
  );
  const facts = await server.journal.read(0, 10_000, new AbortController().signal);
  const hashes = facts.flatMap((fact) => {
    const personal: Readonly<Record<string, unknown>> = 'personal' in fact ? { ...fact.personal } : {};
    return [personal['hash'], personal['access'], personal['refresh']].filter((hash) => typeof hash === 'string');
  });
  expect(hashes.length).toBeGreaterThan(20);
  expect(hashes.filter((hash) => hash.startsWith('$argon2id$'))).toHaveLength(3);
  expect([...hashes, ...passwords].filter((text) => out.includes(text))).toEqual([]);
  expect(told.map((secret) => out.split(secret).length - 1)).toEqual([1, 1]);
  expect(told.every((secret) => hashes.includes(hashOf(secret)))).toBe(true);
  expect(server.lines.filter((line) => /"level":(50|60)/.test(line))).toEqual([]);
});
