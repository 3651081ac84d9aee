/** The HTTP server: the API, the wallboard's files, and what a watchman asks for. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerSession, isSessionPath, type SessionParts } from '../auth/sessions.http.ts';
import { may } from '../auth/viewer.ts';
import type { Metrics } from '../realtime/metrics.ts';
import { isRecordingPath } from '../recordings/address.ts';
import { bodyOf, isDeclared } from './body.ts';
import { type Explorer, isForExplorer } from './explorer.ts';
import { type HealthParts, healthOf } from './health.ts';
import { limits } from './limits.ts';
import { plainMediaTypeOf } from './mediaType.ts';
import { openSockets, type SocketParts, type Sockets } from './socket.ts';
import { openStaticFiles, type StaticFiles } from './staticFiles.ts';
import { traceparentOf } from './traceparent.ts';

export interface HttpParts extends SocketParts, SessionParts {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  readonly health: HealthParts;
  /** For paths of recordings. Rejects for bugs only. */
  readonly playback: { answer(request: IncomingMessage, response: ServerResponse): Promise<void> };
  readonly metrics: Pick<Metrics, 'text' | 'contentType'>;
  /** The built wallboard; nothing is served when it is missing. */
  readonly wallboard?: string;
  /** Absent in production. */
  readonly explorer?: Explorer;
}

export interface Http extends AsyncDisposable {
  readonly port: number;
  readonly sockets: Pick<Sockets, 'size' | 'sent'>;
}

/** Listens when it resolves; rejects when the port is taken. Disposing takes nothing new, ends the sockets and waits a second for answers under way. */
export async function openHttp(parts: HttpParts): Promise<Http> {
  const { host, port, log } = parts;
  const files = await openStaticFiles(parts.wallboard);
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, (request, response) => {
    answer(request, response, parts, files).catch((error: unknown) => {
      if (isGone(error, response)) return response.destroy();
      const { message, extensions } = parts.pipeline.mask(error);
      return json(response, extensions['code'] === 'UNAVAILABLE' ? 503 : 500, { errors: [{ message, extensions }] });
    });
  });
  server.maxConnections = 2 * limits.sockets;
  await listening(server, host, port);
  const sockets = openSockets(server, parts);
  server.on('error', (error) => log.error({ err: error }, 'the HTTP server failed'));
  return {
    port: (server.address() as AddressInfo).port, // it listens on a port
    sockets,
    async [Symbol.asyncDispose]() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await sockets[Symbol.asyncDispose]();
      const waited = new AbortController();
      await Promise.race([closed, parts.clock.sleep(1_000, waited.signal).catch(() => undefined)]);
      waited.abort();
      server.closeAllConnections();
      await closed;
    },
  };
}

function listening(server: Server, host: string, port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const fail = (error: Error): void => reject(inWords(error, host, port));
  server.once('error', fail);
  server.listen(port, host, () => {
    server.off('error', fail);
    resolve();
  });
  return promise;
}

/** What a person at the terminal can do about it. */
function inWords(error: Error, host: string, port: number): Error {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return new Error(`Port ${port} is taken; set PORT to another one.`, { cause: error });
  if (code === 'EACCES')
    return new Error(`Port ${port} may not be used by this user; set PORT to another one.`, { cause: error });
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new Error(`This machine has no address ${host}; set HOST to one of its own.`, { cause: error });
  return error;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  parts: HttpParts,
  files: StaticFiles,
): Promise<void> {
  const path = request.url?.split('?')[0] ?? '/';
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  if (isForExplorer(path, request)) return await explore(path, request, response, parts);
  if (isSessionPath(path)) return await answerSession(path, request, response, parts);
  if (isRecordingPath(path)) return await parts.playback.answer(request, response);
  switch (path) {
    case '/graphql':
      return await graphql(request, response, parts);
    case '/health/live':
      return json(response, 200, { status: 'ok' });
    case '/health/ready': {
      const health = await healthOf(parts.health);
      return json(response, health.status === 'failing' ? 503 : 200, health);
    }
    case '/metrics':
      return await metrics(request, response, parts);
    default:
      return await file(path, request, response, files);
  }
}

async function graphql(request: IncomingMessage, response: ServerResponse, parts: HttpParts): Promise<void> {
  const viewer = parts.viewerOf(request.headers.authorization);
  if (!viewer) return unauthenticated(response);
  // What a form of another site can send is none of these.
  if (request.method === 'POST' && !/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) {
    response.setHeader('connection', 'close');
    const message = 'Expected Content-Type: application/json.';
    return json(response, 415, { errors: [{ message, extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }] });
  }
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  const context = parts.contextFor(viewer, gone.signal, traceparentOf(request.headers['traceparent']));
  const { yoga, hot } = parts.pipeline;
  const mediaType = request.method === 'POST' ? plainMediaTypeOf(request.headers) : undefined;
  if (mediaType === undefined || !isDeclared(request, limits.bodyBytes))
    return await byYoga(yoga.handleNodeRequestAndResponse(request, response, { context }), response);
  const body = await bodyOf(request);
  const answered = await hot.answer(body.toString(), context);
  if (!answered) return await byYoga(yoga.fetch(address, sentAgain(request, body), { context }), response);
  if (response.destroyed) return;
  response.writeHead(200, { 'content-type': `${mediaType}; charset=utf-8`, 'content-length': answered.length });
  response.end(answered);
}

/** Whatever it was that the request was sent to, here it is this. */
const address = 'http://localhost/graphql';

/** For Yoga, when the request's own stream has been read. */
function sentAgain({ headers }: IncomingMessage, body: Buffer<ArrayBuffer>): RequestInit {
  const { accept = '*/*', 'content-type': type = '' } = headers;
  return { method: 'POST', headers: { accept, 'content-type': type, 'content-length': String(body.length) }, body };
}

/** Sent from here and not by Yoga, whose answer to an error of its own would be the stack trace. */
async function byYoga(answering: Response | Promise<Response>, response: ServerResponse): Promise<void> {
  const answered = await answering;
  const body = Buffer.from(await answered.arrayBuffer());
  if (response.destroyed) return;
  for (const [name, value] of answered.headers) response.setHeader(name, value);
  response.setHeader('content-length', body.length);
  response.writeHead(answered.status).end(body);
}

/** The numbers tell how busy a centre is, which is nobody's business to whom a board is all there is. */
async function metrics(request: IncomingMessage, response: ServerResponse, parts: HttpParts): Promise<void> {
  const viewer = parts.viewerOf(request.headers.authorization);
  if (!viewer) return unauthenticated(response);
  if (!may(viewer, 'read')) {
    const message = 'This key has no right to the numbers of the centre.';
    return json(response, 403, { errors: [{ message, extensions: { code: 'FORBIDDEN' } }] });
  }
  const text = await parts.metrics.text();
  response.writeHead(200, { 'content-type': parts.metrics.contentType }).end(text);
}

async function explore(path: string, { method }: IncomingMessage, response: ServerResponse, { explorer }: HttpParts) {
  if (method !== 'GET' && method !== 'HEAD') return json(response, 405, { message: 'Only GET is possible here.' });
  if (!(await explorer?.send(path, response))) json(response, 404, { message: 'There is nothing here.' });
}

async function file(path: string, { method, headers }: IncomingMessage, response: ServerResponse, files: StaticFiles) {
  if (method !== 'GET' && method !== 'HEAD') return json(response, 405, { message: 'Only GET is possible here.' });
  const isSent = await files.send(path, headers['if-none-match'], method === 'HEAD', response);
  if (!isSent) json(response, 404, { message: 'There is nothing here.' });
}

/** The connection is closed because the body was not read: it may be long, and nobody knows who sends it. */
function unauthenticated(response: ServerResponse): void {
  response.setHeader('www-authenticate', 'Bearer');
  response.setHeader('connection', 'close');
  const message = 'A valid key or access token is needed: Authorization: Bearer <key>';
  json(response, 401, { errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] });
}

function json(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

/** The other side left before the answer was sent, which is nobody's fault. */
function isGone(error: unknown, response: ServerResponse): boolean {
  if (response.destroyed) return true;
  return (
    error instanceof Error &&
    'code' in error &&
    ['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET'].includes(String(error.code))
  );
}
