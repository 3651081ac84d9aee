/** The WebSocket at /graphql: graphql-transport-ws, for subscriptions and for whoever wants one connection for everything. */
import { GraphQLError } from 'graphql';
import { type Context as Connection, handleProtocols, makeServer } from 'graphql-ws';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';
import { isOwnOrigin } from '../auth/origin.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Log } from '../kernel/log.ts';
import { Admission, type AdmissionParts } from './admission.ts';
import { Cohorts, type CohortsParts, isArgs } from './cohorts.ts';
import { limits } from './limits.ts';
import { Sharing } from './sharing.ts';
import { prepare, stepsOf } from './socketOperation.ts';
import { Outlet, Posting } from './socketOutlet.ts';
import { Pings } from './socketPings.ts';
import { traceparentOf } from './traceparent.ts';

export interface SocketParts extends AdmissionParts, CohortsParts {
  /** Where pages of this server are found, when a proxy stands before it. */
  readonly publicUrl?: string;
  readonly log: Log;
  readonly initMs?: number;
  readonly pingMs?: number;
}

interface Seat {
  readonly socket: WebSocket;
  readonly outlet: Outlet;
  /** Aborts when the socket has closed, or when its guest was put out. */
  readonly gone: AbortController;
}

/** Close codes: those of the protocol, and two of RFC 6455. */
const close = { unauthorized: 4401, forbidden: 4403, internal: 4500, goingAway: 1001 } as const;

const FAREWELL_MS = 500;

type Params = { readonly authorization?: unknown };

const keyOf = (params: Params | undefined): string | undefined =>
  typeof params?.authorization === 'string' ? params.authorization : undefined;

const forbidden = (): GraphQLError =>
  new GraphQLError('This key is no longer valid.', { extensions: { code: 'FORBIDDEN' } });

const tooMany = (): GraphQLError =>
  new GraphQLError(`More than ${limits.operations} operations at once on one WebSocket.`, {
    extensions: { code: 'LIMIT_EXCEEDED' },
  });

function protocolOf(
  { pipeline, viewerOf, contextFor, clock, initMs = 5_000 }: SocketParts,
  admission: Admission,
  cohorts: Cohorts,
) {
  const sharing = new Sharing();
  /** Missing and wrong are told apart: the first is a client that was not set up, the second one to be set up anew. */
  const admit = ({ connectionParams, extra }: Connection<Params, Seat>): boolean => {
    const key = keyOf(connectionParams);
    if (!/^Bearer \S/i.test(key ?? '')) extra.socket.close(close.unauthorized, 'Unauthorized');
    return admission.enter(key, extra.gone.signal, () => putOut(extra, clock));
  };
  return makeServer<Params, Seat>({
    connectionInitWaitTimeout: initMs,
    onConnect: admit,
    onSubscribe: async ({ subscriptions, connectionParams, extra }, id, asked) => {
      if (Object.keys(subscriptions).length > limits.operations) return [tooMany()];
      // Asked again each time: a key that was taken away starts nothing more.
      const viewer = viewerOf(keyOf(connectionParams));
      if (!viewer) {
        extra.socket.close(close.forbidden, 'Forbidden');
        return [forbidden()];
      }
      const traceparent = traceparentOf(asked.extensions?.['traceparent']);
      const args = await prepare(pipeline, contextFor(viewer, extra.gone.signal, traceparent), asked);
      const place = isArgs(args) ? sharing.placeOf(args, viewer) : undefined;
      if (!isArgs(args) || !place) return args;
      const subscribe = () => cohorts.join({ place, viewer, asked, outlet: extra.outlet, id });
      return { ...args, rootValue: { ...stepsOf(args), subscribe } };
    },
    execute: (args) => stepsOf(args).execute(args),
    subscribe: (args) => stepsOf(args).subscribe(args),
  });
}

/** The protocol sends nothing more from here on; one who does not answer the farewell is cut off. */
function putOut({ socket, gone }: Seat, clock: Clock): void {
  socket.close(close.forbidden, 'Forbidden');
  gone.abort();
  const closed = new AbortController();
  socket.once('close', () => closed.abort());
  void clock.sleep(FAREWELL_MS, closed.signal).then(
    () => socket.terminate(),
    () => undefined, // it has closed
  );
}

export interface Sockets extends AsyncDisposable {
  readonly size: number;
  /** Messages that went out since the start, on all of them. */
  readonly sent: number;
}

/** Takes the upgrades of an HTTP server. Disposing closes every socket, by force after a second. */
export function openSockets(server: Server, parts: SocketParts): Sockets {
  const { clock, log } = parts;
  const admission = new Admission(parts);
  const cohorts = new Cohorts(parts);
  const protocol = protocolOf(parts, admission, cohorts);
  const posting = new Posting();
  const pings = new Pings(clock, parts.pingMs ?? 12_000);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.messageBytes, handleProtocols });
  const seat = (socket: WebSocket, stream: Duplex): void => {
    const gone = new AbortController();
    const outlet = new Outlet({ socket, stream, gone: gone.signal, posting });
    const left = protocol.opened(
      {
        protocol: socket.protocol,
        send: (text) => {
          posting.sent += 1;
          return send(socket, text);
        },
        close: (code, reason) => {
          if (socket.readyState === WebSocket.OPEN) socket.close(code, reason);
        },
        onMessage: (take) =>
          socket.on('message', (data) => {
            // With the default binaryType a message is one Buffer.
            // Who asks and asks and never reads the answers would fill our memory with them.
            if (socket.bufferedAmount > limits.unsentBytes) return socket.terminate();
            if (gone.signal.aborted) return;
            take((data as Buffer).toString()).catch((error: unknown) => {
              if (gone.signal.aborted) return;
              log.error({ err: error }, 'a message on a WebSocket broke something');
              socket.close(close.internal, 'Internal server error');
            });
          }),
      },
      { socket, outlet, gone },
    );
    socket.on('error', (error) => log.debug({ err: error }, 'a WebSocket failed'));
    socket.once('close', (code, reason) => {
      gone.abort();
      left(code, String(reason)).catch((error: unknown) => log.error({ err: error }, 'a WebSocket was not cleaned up'));
    });
    pings.watch(socket);
  };
  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    stream.on('error', (error) => log.debug({ err: error }, 'a WebSocket failed before it was one'));
    if (request.url?.split('?')[0] !== '/graphql') turnAway(stream, '404 Not Found');
    else if (!isOwnOrigin(request.headers.origin, request.headers.host, parts.publicUrl))
      turnAway(stream, '403 Forbidden');
    else if (sockets.clients.size >= limits.sockets) turnAway(stream, '503 Service Unavailable');
    else sockets.handleUpgrade(request, stream, head, (socket) => seat(socket, stream));
  });
  return {
    get size() {
      return sockets.clients.size;
    },
    get sent() {
      return posting.sent;
    },
    async [Symbol.asyncDispose]() {
      admission[Symbol.dispose]();
      pings[Symbol.dispose]();
      cohorts[Symbol.dispose]();
      await closeAll(sockets, clock);
    },
  };
}

/** Settles when the operating system has taken the bytes, which is what holds a subscription back whose reader is slow. */
function send(socket: WebSocket, text: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  if (socket.readyState === WebSocket.OPEN) socket.send(text, (error) => (error ? reject(error) : resolve()));
  else resolve();
  return promise;
}

function turnAway(stream: Duplex, status: string): void {
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

async function closeAll(sockets: WebSocketServer, clock: Clock): Promise<void> {
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  for (const socket of sockets.clients) socket.close(close.goingAway, 'The server is stopping');
  sockets.close(() => resolve());
  const waited = new AbortController();
  await Promise.race([closed, clock.sleep(1_000, waited.signal).catch(() => undefined)]);
  waited.abort();
  for (const socket of sockets.clients) socket.terminate();
}
