/** /session over HTTP: POST signs in, POST /session/refresh goes on, DELETE signs out. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { EngineAway } from '../engine/engine.ts';
import { Check } from '../kernel/check.ts';
import type { Clock } from '../kernel/clock.ts';
import { RefusedError } from '../kernel/errors.ts';
import { clearCookie, readCookie, writeCookie } from './cookie.ts';
import type { Answered, Doors, Opened } from './doors.ts';
import { isOwnOrigin } from './origin.ts';

export interface SessionParts {
  readonly doors: Pick<Doors, 'signIn' | 'refresh' | 'signOut'>;
  readonly publicUrl?: string;
  readonly clock: Clock;
}

/** A login and a password have room in a small part of it. */
const BODY_BYTES = 4_096;
const LONGEST = { login: 200, password: 1_000 } as const;

/** `code` is for a program. */
interface Fault {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly waitMs?: number;
}

const faults = {
  origin: { status: 403, code: 'WRONG_ORIGIN', message: 'This is only for pages of this server itself.' },
  refused: { status: 401, code: 'SIGN_IN_REFUSED', message: 'The login or the password is wrong.' },
  ended: { status: 401, code: 'SESSION_ENDED', message: 'This session has ended. Sign in again.' },
  away: {
    status: 503,
    code: 'UNAVAILABLE',
    message: 'The journal can not be reached, so it is not certain whether this was done. Try again later.',
  },
  tooLong: { status: 413, code: 'INVALID_INPUT', message: `A body may have ${BODY_BYTES} bytes here.` },
  noJson: {
    status: 400,
    code: 'INVALID_INPUT',
    message: 'Expected application/json: {"login": "…", "password": "…"}.',
  },
} as const satisfies Record<string, Fault>;

const methods: Readonly<Record<string, string>> = { '/session': 'POST, DELETE', '/session/refresh': 'POST' };

export const isSessionPath = (path: string): boolean => Object.hasOwn(methods, path);

/** Answers what `isSessionPath` says is for it. Rejects for bugs only. */
export async function answerSession(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  parts: SessionParts,
): Promise<void> {
  const { method = '', headers } = request;
  response.setHeader('cache-control', 'no-store');
  if (!methods[path]?.split(', ').includes(method)) {
    response.setHeader('allow', methods[path] ?? '');
    return fail(response, { status: 405, code: 'INVALID_INPUT', message: `${method} is not possible here.` });
  }
  if (!isOwnOrigin(headers.origin, headers.host, parts.publicUrl)) return fail(response, faults.origin);
  try {
    if (method === 'DELETE') await signOut(request, response, parts);
    else if (path === '/session') await signIn(request, response, parts);
    else await refresh(request, response, parts);
  } catch (error) {
    // The cookie is kept: the session may well go on.
    if (error instanceof EngineAway) return fail(response, faults.away);
    if (!(error instanceof RefusedError)) throw error;
    fail(response, { status: 400, code: error.code, message: error.message });
  }
}

async function signIn(request: IncomingMessage, response: ServerResponse, parts: SessionParts): Promise<void> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) return fail(response, faults.noJson);
  const text = await bodyOf(request);
  if (text === undefined) return fail(response, faults.tooLong);
  const given = credentialsOf(text);
  if (!given) return fail(response, faults.noJson);
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  // The other end of the connection: which proxies may be believed about somebody further away is not a setting yet.
  const address = request.socket.remoteAddress ?? '';
  answer(response, await parts.doors.signIn({ ...given, address }, gone.signal), parts);
}

async function refresh(request: IncomingMessage, response: ServerResponse, parts: SessionParts): Promise<void> {
  const shown = readCookie(request.headers.cookie);
  answer(response, shown ? await parts.doors.refresh(shown) : { kind: 'ended' }, parts);
}

async function signOut(request: IncomingMessage, response: ServerResponse, parts: SessionParts): Promise<void> {
  const shown = readCookie(request.headers.cookie);
  if (shown) await parts.doors.signOut(shown);
  response.setHeader('set-cookie', clearCookie(isSecure(parts)));
  response.writeHead(204).end();
}

function answer(response: ServerResponse, answered: Answered, parts: SessionParts): void {
  switch (answered.kind) {
    case 'opened': {
      const { refresh: shown, session } = answered;
      const lastsMs = session.expiresAt - parts.clock.now();
      response.setHeader('set-cookie', writeCookie(shown, lastsMs, isSecure(parts)));
      return send(response, 200, bodyFor(answered));
    }
    case 'refused':
      return fail(response, faults.refused);
    case 'ended':
      response.setHeader('set-cookie', clearCookie(isSecure(parts)));
      return fail(response, faults.ended);
    case 'tooMany': {
      const { waitMs } = answered;
      const message = 'Too many attempts to sign in. Try again later.';
      return fail(response, { status: 429, code: 'TOO_MANY_ATTEMPTS', message, waitMs });
    }
  }
}

function bodyFor({ access, session, user }: Opened) {
  const { id, name, role, agentId = null } = user;
  const expiresAt = new Date(session.accessUntil).toISOString();
  return { accessToken: access, expiresAt, user: { id, name, role: role.toUpperCase(), agentId } };
}

/** Undefined when it is longer than allowed; the rest of it is not read. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length; // without an encoding set, chunks are buffers
    if (bytes > BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

/** Undefined for what is no object with these two and no more; throws a refusal for values that can't be. */
function credentialsOf(text: string): { readonly login: string; readonly password: string } | undefined {
  const body = parsed(text);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  const entries = new Map<string, unknown>(Object.entries(body));
  const [login, password] = [entries.get('login'), entries.get('password')];
  if (entries.size !== 2 || typeof login !== 'string' || typeof password !== 'string') return undefined;
  const check = new Check();
  const name = check.text('login', login, { max: LONGEST.login });
  check.that(login.isWellFormed(), 'login', 'holds half of a character');
  check.that(password !== '', 'password', 'may not be empty');
  check.that(password.length <= LONGEST.password, 'password', `may have no more than ${LONGEST.password} characters`);
  check.done();
  return { login: name, password };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // told like any other body that is none
  }
}

const isSecure = ({ publicUrl }: SessionParts): boolean => publicUrl?.startsWith('https:') ?? false;

function fail(response: ServerResponse, { status, code, message, waitMs }: Fault): void {
  // What was not read of a long body, nobody reads any more.
  if (status === 413) response.setHeader('connection', 'close');
  if (waitMs !== undefined) response.setHeader('retry-after', Math.ceil(waitMs / 1_000));
  send(response, status, { errors: [{ message, extensions: { code } }] });
}

function send(response: ServerResponse, status: number, body: unknown): void {
  if (response.destroyed) return;
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}
