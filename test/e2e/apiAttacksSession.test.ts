/** Attacks on signing in, on sessions and on what a browser sends along by itself. */
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { FactType } from '../../server/src/floor/fact.ts';
import { type ApiServer, startApi } from '../support/api.ts';
import { post } from '../support/apiClient.ts';
import { RawSocket } from '../support/rawSocket.ts';
import { atSession, hire, PASSWORD, refresh, signIn, signOut } from '../support/sessions.ts';

let server: ApiServer;
let secure: ApiServer;

const publicUrl = 'https://calls.example.org';

beforeAll(async () => {
  server = await startApi();
  secure = await startApi({ isProduction: true, publicUrl });
  for (const at of [server, secure]) await hire(at, 'boss', 'admin');
});
afterAll(async () => {
  await Promise.all([server?.[Symbol.asyncDispose](), secure?.[Symbol.asyncDispose]()]);
});

const strangers = [
  'https://evil.example',
  'null',
  'http://127.0.0.1:1',
  'http://127.0.0.1.evil.example',
  'https://calls.example.org.evil.example',
];

/** How an upgrade went: open, or the status it was turned away with. */
async function upgrade(at: ApiServer, origin?: string): Promise<string> {
  const headers = origin === undefined ? {} : { origin };
  const socket = new WebSocket(`${at.origin.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
  const { promise, resolve } = Promise.withResolvers<string>();
  socket.once('open', () => resolve('open'));
  socket.once('error', ({ message }) => resolve(message));
  const result = await promise;
  socket.terminate();
  return result;
}

const committed = async (type: FactType, after: number) => {
  const facts = await server.journal.read(after, 10_000, new AbortController().signal);
  return facts.filter((fact) => fact.type === type);
};
const head = (): Promise<number> => server.journal.head(new AbortController().signal);

describe('from a page of another site', () => {
  test.each(strangers)('no WebSocket: %s', async (origin) => {
    expect([await upgrade(server, origin), await upgrade(secure, origin)]).toEqual([
      expect.stringContaining('403'),
      expect.stringContaining('403'),
    ]);
  });

  test.each(strangers)('no signing in, going on or out: %s', async (origin) => {
    const { cookie } = await signIn(server, 'boss');
    const headers = { origin };
    const body = { login: 'boss', password: PASSWORD };
    const tries = [
      await atSession(server.origin, '/session', { body, headers }),
      await atSession(server.origin, '/session/refresh', { cookie, headers }),
      await atSession(server.origin, '/session', { method: 'DELETE', cookie, headers }),
    ];
    for (const { status, code, setCookie } of tries)
      expect([status, code, setCookie]).toEqual([403, 'WRONG_ORIGIN', '']);
    expect((await refresh(server, cookie)).status).toBe(200);
  });

  test('our own pages, and programs, get in', async () => {
    expect([await upgrade(server, server.origin), await upgrade(server)]).toEqual(['open', 'open']);
    expect([await upgrade(secure, publicUrl), await upgrade(secure, secure.origin)]).toEqual(['open', 'open']);
    const body = { login: 'boss', password: PASSWORD };
    const { status, setCookie } = await atSession(secure.origin, '/session', { body, headers: { origin: publicUrl } });
    expect([status, setCookie.endsWith('; Path=/session; Secure')]).toEqual([200, true]);
  });

  test('a form can send no JSON', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'application/jsonx',
    ]) {
      const body = JSON.stringify({ login: 'boss', password: PASSWORD });
      const { status, code } = await atSession(server.origin, '/session', { body, headers: { 'content-type': type } });
      expect([type, status, code]).toEqual([type, 400, 'INVALID_INPUT']);
    }
  });

  test('the cookie opens nothing but /session', async () => {
    const { cookie = '' } = await signIn(server, 'boss');
    const headers = { cookie, 'content-type': 'application/json' };
    const body = '{"query":"{ serverInfo { version } }"}';
    expect((await fetch(`${server.origin}/graphql`, { method: 'POST', headers, body })).status).toBe(401);
    await using raw = await RawSocket.open(server.origin, undefined, { cookie });
    raw.send({ type: 'connection_init' });
    await raw.until(() => false);
    expect(raw.closed).toBe(4401);
    const secret = cookie.replace(/^.*\./, '');
    expect((await post(server.origin, secret, { query: '{ __typename }' })).status).toBe(401);
  });
});

describe('guessing', () => {
  test('by force: five guesses, then nothing, not even for the right one; the journal is not flooded', async () => {
    await hire(server, 'victim', 'crm');
    const before = await head();
    const statuses = [];
    for (let n = 0; n < 8; n += 1) statuses.push((await signIn(server, 'victim', `guess number ${n}`)).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
    const right = await signIn(server, 'Victim');
    expect([right.status, right.code, right.cookie]).toEqual([429, 'TOO_MANY_ATTEMPTS', undefined]);
    const wait = Number(right.headers.get('retry-after'));
    expect([wait > 14 * 60, wait <= 15 * 60]).toEqual([true, true]);
    const facts = await committed('user.signInRefused', before);
    const reasons = facts.map((fact) => fact.type === 'user.signInRefused' && fact.payload.reason);
    expect(reasons).toEqual([...Array.from({ length: 5 }, () => 'password'), 'locked']);
  });

  test('a login that nobody has is answered word for word like one that somebody has', async () => {
    await hire(server, 'known', 'crm');
    const answers = [];
    for (const login of ['known', 'unknown']) {
      const all = [];
      for (let n = 0; n < 6; n += 1) {
        const { status, body, headers } = await signIn(server, login, 'not the password');
        all.push([status, body, [...headers.keys()].toSorted()]);
      }
      answers.push(all);
    }
    expect(answers[0]).toEqual(answers[1]);
  });
});

describe('a session', () => {
  test('P5: a cookie that was stolen and used again ends it for both', async () => {
    const first = await signIn(server, 'boss');
    const stolen = first.cookie;
    const second = await refresh(server, stolen);
    const third = await refresh(server, second.cookie);
    expect(third.status).toBe(200);
    const thief = await refresh(server, stolen);
    expect([thief.status, thief.code, thief.cookie]).toEqual([401, 'SESSION_ENDED', undefined]);
    expect((await refresh(server, third.cookie)).status).toBe(401);
    expect((await post(server.origin, third.body.accessToken, { query: '{ __typename }' })).status).toBe(401);
  });

  test('a token after signing out opens nothing, on either door', async () => {
    const { body, cookie } = await signIn(server, 'boss');
    await signOut(server, cookie);
    expect((await post(server.origin, body.accessToken, { query: '{ __typename }' })).status).toBe(401);
    await using raw = await RawSocket.open(server.origin);
    raw.send({ type: 'connection_init', payload: { authorization: `Bearer ${body.accessToken}` } });
    await raw.until(() => false);
    expect(raw.closed).toBe(4403);
  });

  test('is not one that somebody else has chosen', async () => {
    await hire(server, 'mallory', 'crm');
    const planted = (await signIn(server, 'mallory')).cookie;
    const body = { login: 'boss', password: PASSWORD };
    const { cookie, body: shown } = await atSession(server.origin, '/session', { body, cookie: planted });
    expect(cookie).not.toBe(planted);
    expect(cookie!.split('.')[0]).not.toBe(planted!.split('.')[0]);
    expect(shown.user.role).toBe('ADMIN');
    expect((await refresh(server, planted)).body.user.role).toBe('CRM');
  });

  test('of two cookies none is taken: one may have been planted by another site of the domain', async () => {
    const [mine, planted] = [(await signIn(server, 'boss')).cookie, (await signIn(server, 'boss')).cookie];
    for (const cookie of [`${planted}; ${mine}`, `${mine}; ${planted}`])
      expect([(await refresh(server, cookie)).status]).toEqual([401]);
    expect((await refresh(server, mine)).status).toBe(200);
  });
});

describe('strange input', () => {
  const badLogins = [
    'boss\r\nSet-Cookie: ringside_refresh=x',
    'boss\0',
    '\ud800',
    '',
    ' ',
    'x'.repeat(201),
    '\u001b[2J',
  ];

  test.each(badLogins)('a login that can not be one: %j', async (login) => {
    const { status, code, setCookie } = await signIn(server, login);
    expect([status, code, setCookie]).toEqual([400, 'INVALID_INPUT', '']);
  });

  test('logins that mean something elsewhere are logins that nobody has', async () => {
    for (const login of ["' or 1=1 --", "boss'; drop table user_account; --", '{"$ne":null}', '__proto__', '%', '*'])
      expect([login, (await signIn(server, login)).code]).toEqual([login, 'SIGN_IN_REFUSED']);
    expect((await signIn(server, 'boss')).status).toBe(200);
  });

  const password = PASSWORD;
  test.each([
    '',
    '{',
    'null',
    '42',
    '[]',
    '"boss"',
    JSON.stringify([{ login: 'boss', password }]),
    JSON.stringify({ login: 'boss' }),
    JSON.stringify({ login: { $ne: null }, password: { $ne: null } }),
    JSON.stringify({ login: ['boss'], password }),
    JSON.stringify({ login: 'boss', password, role: 'ADMIN' }),
    `{"login":"boss","password":"${password}","__proto__":{"role":"admin"}}`,
    `{"__proto__":{"login":"boss","password":"${password}"}}`,
    `{"constructor":{"prototype":{"login":"boss"}},"password":"${password}"}`,
  ])('a body that is none: %s', async (body) => {
    const { status, code, setCookie } = await atSession(server.origin, '/session', { body });
    expect([status, code, setCookie]).toEqual([400, 'INVALID_INPUT', '']);
    expect(Object.prototype).not.toHaveProperty('role');
  });

  test('a login or a password of 1 MB is not even read', async () => {
    for (const body of [
      { login: 'x'.repeat(1_000_000), password },
      { login: 'boss', password: 'x'.repeat(1_000_000) },
    ]) {
      const { status } = await atSession(server.origin, '/session', { body }).catch(() => ({ status: 413 })); // cut off while it was sent
      expect(status).toBe(413);
    }
  });

  test('a body that never ends is cut off', async () => {
    const { promise, resolve } = Promise.withResolvers<number | undefined>();
    const sending = request(`${server.origin}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
    });
    sending.once('response', ({ statusCode }) => resolve(statusCode));
    sending.once('error', () => resolve(undefined));
    sending.write('x'.repeat(5_000));
    expect(await promise).toBe(413);
    sending.destroy();
  });

  test('other methods', async () => {
    for (const [method, path] of [
      ['GET', '/session'],
      ['PUT', '/session'],
      ['GET', '/session/refresh'],
      ['DELETE', '/session/refresh'],
    ] as const)
      expect([method, path, (await atSession(server.origin, path, { method })).status]).toEqual([method, path, 405]);
  });
});

test('by force from one address, a login for each guess: thirty in a minute', async () => {
  const statuses: number[] = [];
  for (let n = 0; n < 31; n += 1) statuses.push((await signIn(server, `somebody ${n}`, 'letmein letmein')).status);
  expect([statuses[0], statuses.at(-1)]).toEqual([401, 429]);
  const right = await signIn(server, 'boss');
  expect([right.status, Number(right.headers.get('retry-after')) <= 60]).toEqual([429, true]);
});

test('nothing of it is in the log, neither logins nor passwords nor tokens, and nothing broke', () => {
  const lines = [...server.lines, ...secure.lines];
  expect(lines.filter((line) => /"level":(50|60)/.test(line))).toEqual([]);
  expect(lines.filter((line) => /rst_|password of tests|victim|drop table/.test(line))).toEqual([]);
});
