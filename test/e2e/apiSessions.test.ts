/** Signing in over HTTP, and rule P11: what is open because of a right ends with it, within a second. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSecret } from '../../server/src/auth/secret.crypto.ts';
import { asId, type AgentId, type KeyId, type SessionId, type UserId } from '../../server/src/kernel/ids.ts';
import { type ApiServer, startApi } from '../support/api.ts';
import { post } from '../support/apiClient.ts';
import { RawSocket } from '../support/rawSocket.ts';
import { hire, PASSWORD, refresh, signIn, signOut } from '../support/sessions.ts';

let server: ApiServer;

beforeAll(async () => {
  server = await startApi();
  await hire(server, 'boss', 'admin');
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

const version = async (token: string): Promise<number> =>
  (await post(server.origin, token, { query: '{ serverInfo { version } }' })).status;

describe('a session', () => {
  test('begins with a token for the API and a cookie that no script sees', async () => {
    const agentId = asId<AgentId>('agent-anna');
    await server.command({ type: 'saveAgent', agentId, isNew: true, name: 'Anna' });
    const id = await hire(server, 'anna', 'agent', { agentId });
    const { status, body, setCookie, headers } = await signIn(server, 'Anna');
    expect([status, body.user]).toEqual([200, { id, name: 'The anna', role: 'AGENT', agentId }]);
    expect(Date.parse(body.expiresAt) - Date.now()).toBeGreaterThan(14 * 60_000);
    expect(setCookie).toMatch(
      /^ringside_refresh=session-\w{12}\.rst_[\w-]{43}; Max-Age=43(200|199); HttpOnly; SameSite=Strict; Path=\/session$/,
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(await version(body.accessToken)).toBe(200);
  });

  test('goes on with the cookie: new tokens, and the one before is void', async () => {
    const first = await signIn(server, 'boss');
    const second = await refresh(server, first.cookie);
    expect([second.status, second.body.user.role]).toEqual([200, 'ADMIN']);
    expect(second.cookie).not.toBe(first.cookie);
    expect([await version(first.body.accessToken), await version(second.body.accessToken)]).toEqual([401, 200]);
  });

  test('ends with signing out, for the token and for the cookie', async () => {
    const { body, cookie } = await signIn(server, 'boss');
    const out = await signOut(server, cookie);
    expect([out.status, out.cookie]).toEqual([204, undefined]);
    expect(out.setCookie).toMatch(/^ringside_refresh=; Max-Age=0; /);
    expect(await version(body.accessToken)).toBe(401);
    const again = await refresh(server, cookie);
    expect([again.status, again.code, again.setCookie]).toEqual([401, 'SESSION_ENDED', out.setCookie]);
    expect([(await signOut(server, cookie)).status, (await signOut(server, undefined)).status]).toEqual([204, 204]);
  });

  test('does not begin with a wrong password, and says no more than that', async () => {
    const wrong = await signIn(server, 'boss', 'not the password');
    const nobody = await signIn(server, 'nobody', PASSWORD);
    expect([wrong.status, wrong.code, wrong.setCookie]).toEqual([401, 'SIGN_IN_REFUSED', '']);
    expect(nobody.body).toEqual(wrong.body);
  });
});

/** What is open: a socket with a subscription that has sent its first state. */
async function watching(token: string): Promise<RawSocket> {
  const raw = await RawSocket.open(server.origin, token);
  raw.subscribe('1', 'subscription { agentBoard { position } }');
  await raw.until(({ type }) => type === 'next');
  return raw;
}

/** Runs what takes the right away; gives the close code, how long that took, and what was still sent afterwards. */
async function afterwards(raw: RawSocket, takeAway: () => Promise<unknown>) {
  await takeAway();
  const [before, began] = [raw.received.length, performance.now()];
  // Something that a board would show.
  await server.command({ type: 'saveAgent', agentId: asId(`agent-${crypto.randomUUID()}`), isNew: true, name: 'New' });
  await raw.until(() => false);
  return { code: raw.closed, inTime: performance.now() - began < 1_000, more: raw.received.slice(before) };
}

const putOut = { code: 4403, inTime: true, more: [] };

describe('P11: a socket with a subscription is closed', () => {
  const key = async (name: string, expiresAt?: number) => {
    const { secret, hash } = makeSecret();
    const keyId = asId<KeyId>(`key-${name}`);
    const end = expiresAt === undefined ? {} : { expiresAt };
    await server.command({ type: 'saveKey', keyId, name, role: 'crm', hash, ...end });
    return { keyId, secret };
  };

  test('when its key is revoked', async () => {
    const { keyId, secret } = await key('revoked');
    await using raw = await watching(secret);
    expect(await afterwards(raw, () => server.command({ type: 'revokeKey', keyId }))).toEqual(putOut);
  });

  test('when its key is replaced by one with less rights', async () => {
    const { keyId, secret } = await key('replaced');
    const { hash } = server.engine.floor.keys.get(keyId)!;
    await using raw = await watching(secret);
    const boardId = [...server.engine.floor.boards.keys()][0]!;
    const lower = { type: 'saveKey', keyId, name: 'replaced', role: 'board', boardId, hash } as const;
    expect(await afterwards(raw, () => server.command(lower))).toEqual(putOut);
  });

  test('when its key expires', async () => {
    const began = Date.now();
    const { secret } = await key('short', began + 700);
    await using raw = await watching(secret);
    await raw.until(() => false);
    const took = Date.now() - began;
    expect([raw.closed, took >= 650, took < 1_700]).toEqual([4403, true, true]);
  });

  test('when the session is ended by somebody else', async () => {
    await using raw = await watching((await signIn(server, 'boss')).body.accessToken);
    const sessionId = [...server.engine.floor.sessions.keys()].at(-1)!;
    const end = { type: 'endSession', sessionId, reason: 'revoked' } as const;
    expect(await afterwards(raw, () => server.command(end))).toEqual(putOut);
  });

  test('when its user signs out', async () => {
    const { body, cookie } = await signIn(server, 'boss');
    await using raw = await watching(body.accessToken);
    expect(await afterwards(raw, () => signOut(server, cookie))).toEqual(putOut);
  });

  test('when the tokens are made anew, and comes back with the new one', async () => {
    const { body, cookie } = await signIn(server, 'boss');
    await using raw = await watching(body.accessToken);
    let next = '';
    const renew = async () => (next = (await refresh(server, cookie)).body.accessToken);
    expect(await afterwards(raw, renew)).toEqual(putOut);
    await using again = await watching(next);
    expect(again.closed).toBeUndefined();
  });

  test('when its user is removed', async () => {
    const userId = await hire(server, 'leaver', 'crm');
    await using raw = await watching((await signIn(server, 'leaver')).body.accessToken);
    expect(await afterwards(raw, () => server.command({ type: 'removeUser', userId }))).toEqual(putOut);
  });

  test('when the role of its user changes, and comes back with the new rights', async () => {
    await hire(server, 'mover', 'admin');
    const { accessToken } = (await signIn(server, 'mover')).body;
    await using raw = await watching(accessToken);
    expect(await afterwards(raw, () => hire(server, 'mover', 'crm'))).toEqual(putOut);
    await using again = await watching(accessToken);
    again.subscribe('2', 'mutation { updateCentre(input: { timeZone: "UTC" }) { __typename } }');
    expect(JSON.stringify(await again.until(({ id, type }) => id === '2' && type !== 'complete'))).toContain(
      'FORBIDDEN',
    );
  });

  test('when its user becomes another agent', async () => {
    const [one, other] = [asId<AgentId>('agent-one'), asId<AgentId>('agent-other')];
    for (const agentId of [one, other])
      await server.command({ type: 'saveAgent', agentId, isNew: true, name: agentId });
    await hire(server, 'twin', 'agent', { agentId: one });
    await using raw = await watching((await signIn(server, 'twin')).body.accessToken);
    expect(await afterwards(raw, () => hire(server, 'twin', 'agent', { agentId: other }))).toEqual(putOut);
  });

  test('by force when the other side does not answer the farewell', async () => {
    const { keyId, secret } = await key('mute');
    await using raw = await watching(secret);
    raw.pause();
    expect(server.sockets.size).toBeGreaterThan(0);
    await server.command({ type: 'revokeKey', keyId });
    await expect.poll(() => server.sockets.size, { timeout: 1_000 }).toBe(0);
  });
});

describe('P11: a socket stays open', () => {
  test('when somebody else loses their rights, and when nothing of its own rights changes', async () => {
    const userId = await hire(server, 'stayer', 'supervisor');
    await hire(server, 'other', 'crm');
    await using raw = await watching((await signIn(server, 'stayer')).body.accessToken);
    const others = await signIn(server, 'other');
    await signOut(server, others.cookie);
    await server.command({ type: 'removeUser', userId: asId<UserId>('user-other') });
    await server.command({ type: 'endSession', sessionId: asId<SessionId>('session-none'), reason: 'revoked' });
    await server.command({
      type: 'saveTeam',
      teamId: asId('team-1'),
      isNew: true,
      name: 'One',
      queueIds: [],
      agentIds: [],
    });
    await server.command({
      type: 'saveUser',
      userId,
      isNew: false,
      login: 'stayer',
      name: 'Renamed',
      role: 'supervisor',
      teamIds: [asId('team-1')],
    });
    raw.subscribe('2', '{ serverInfo { version } }');
    expect((await raw.until(({ id }) => id === '2'))?.type).toBe('next');
    expect(raw.closed).toBeUndefined();
  });
});

test('none of this was a bug: nothing was masked and nothing broke', () => {
  expect(server.lines.filter((line) => /"level":(50|60)/.test(line))).toEqual([]);
});
