/** People who sign in, for tests: hired past the API, and at /session like a browser that keeps one cookie. */
import { hashPassword } from '../../server/src/auth/password.crypto.ts';
import { hashOf, makeSecret } from '../../server/src/auth/secret.crypto.ts';
import { asId, type AgentId, type TeamId, type UserId } from '../../server/src/kernel/ids.ts';
import type { UserRole } from '../../server/src/people/people.ts';
import type { ApiServer } from './api.ts';

export const PASSWORD = 'a password of tests';
/** Made once: forty milliseconds for each user add up. */
const hash = hashPassword(PASSWORD);

interface More {
  readonly agentId?: AgentId;
  readonly teamIds?: readonly TeamId[];
}

/** Makes a user who signs in with PASSWORD, or gives one who is there another role. */
export async function hire(server: ApiServer, login: string, role: UserRole, more: More = {}): Promise<UserId> {
  const userId = asId<UserId>(`user-${login}`);
  const isNew = !server.engine.floor.users.has(userId);
  await server.command({ type: 'saveUser', userId, isNew, login, name: `The ${login}`, role, teamIds: [], ...more });
  if (isNew) await server.command({ type: 'setPassword', userId, hash: await hash });
  return userId;
}

/** A session of somebody whose password does not matter; its access token. */
export async function openSession(server: ApiServer, userId: string, sessionId: string): Promise<string> {
  const { secret } = makeSecret('rst');
  const hashes = { access: hashOf(secret), refresh: makeSecret('rst').hash };
  await server.command({ type: 'openSession', sessionId: asId(sessionId), userId: asId(userId), ...hashes });
  return secret;
}

export interface Shown {
  readonly accessToken: string;
  readonly expiresAt: string;
  readonly user: { readonly id: string; readonly name: string; readonly role: string; readonly agentId: string | null };
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

export interface SessionAnswer {
  readonly status: number;
  readonly code: string | undefined;
  readonly body: Shown;
  /** As it was set; '' when none was. */
  readonly setCookie: string;
  /** What a browser would send from now on; undefined when it was cleared or not set. */
  readonly cookie: string | undefined;
  readonly headers: Headers;
}

interface Asked {
  readonly method?: string;
  /** Sent as it is when it is a text. */
  readonly body?: unknown;
  readonly cookie?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

export async function atSession(origin: string, path: string, asked: Asked = {}): Promise<SessionAnswer> {
  const { method = 'POST', body, cookie, headers } = asked;
  const response = await fetch(`${origin}${path}`, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(cookie === undefined ? {} : { cookie }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const shown = JSON.parse(text === '' ? '{}' : text) as Shown; // the contract of /session
  const setCookie = response.headers.getSetCookie().join('\n');
  const [pair = ''] = setCookie.split(';');
  return {
    status: response.status,
    code: shown.errors?.[0]?.extensions.code,
    body: shown,
    setCookie,
    cookie: pair.endsWith('=') || pair === '' ? undefined : pair,
    headers: response.headers,
  };
}

export const signIn = (server: ApiServer, login: string, password = PASSWORD): Promise<SessionAnswer> =>
  atSession(server.origin, '/session', { body: { login, password } });

export const refresh = (server: ApiServer, cookie: string | undefined): Promise<SessionAnswer> =>
  atSession(server.origin, '/session/refresh', { cookie });

export const signOut = (server: ApiServer, cookie: string | undefined): Promise<SessionAnswer> =>
  atSession(server.origin, '/session', { method: 'DELETE', cookie });
