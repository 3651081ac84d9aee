/** The one WebSocket to the server: whether it is up, since when it is not, and when to try again. */
import { type Client, createClient } from 'graphql-ws';
import { type Ref, shallowReadonly, shallowRef } from 'vue';

export type Link =
  | { readonly state: 'connecting' }
  | { readonly state: 'open' }
  /** `since`: when the server was last heard, by this screen's steady clock. */
  | { readonly state: 'lost'; readonly since: number };

export interface Connection {
  readonly client: Client;
  readonly link: Readonly<Ref<Link>>;
  /** When the server last gave a sign of life, by the clock in `ConnectionOptions`. */
  heardAt(): number;
  /** Resolves when the next attempt is due. All who wait share one delay, so that they come back together. */
  turn(signal: AbortSignal): Promise<void>;
  /** Ends the waiting of all: the network is back, or someone pressed the button. */
  hurry(): void;
  /** Drops the socket, so that the next one is opened with the key of that moment. */
  restart(): void;
}

export interface ConnectionOptions {
  readonly url: string;
  readonly key: () => string | undefined;
  /** The server turned this key away. */
  readonly refused: (key: string) => void;
  /** Epoch milliseconds that never jump. */
  readonly now: () => number;
  readonly webSocketImpl?: unknown;
}

const pingEveryMs = 5000;
const pongWithinMs = 4000;
const firstDelayMs = 250;
const longestDelayMs = 5000;
const closeCodes = { unauthorized: 4401, forbidden: 4403 };

export function openConnection({ url, key, refused, now, webSocketImpl }: ConnectionOptions): Connection {
  const link = shallowRef<Link>({ state: 'connecting' });
  let heard = now();
  let failures = 0;
  let upSince = Number.POSITIVE_INFINITY;
  let keyInUse = '';
  let isOver = false;
  let isRestart = false;
  let pongDue: ReturnType<typeof setTimeout> | undefined;
  let turn: { readonly promise: Promise<void>; readonly end: () => void } | undefined;

  const hear = () => void (heard = now());
  // A failed attempt is told twice, as an error and as a close, and must count once.
  const lose = () => {
    if (isOver) return;
    isOver = true;
    // A server that takes the connection and drops it at once must not be asked again and again without a pause.
    if (now() - upSince > longestDelayMs) failures = 0;
    failures += 1;
    upSince = Number.POSITIVE_INFINITY;
    if (link.value.state !== 'lost') link.value = { state: 'lost', since: heard };
  };

  const client = createClient({
    url,
    lazy: true,
    lazyCloseTimeout: 3000,
    keepAlive: pingEveryMs,
    connectionAckWaitTimeout: 10_000,
    // Subscriptions come back by themselves with the position they have reached; here they would ask from the old one.
    retryAttempts: 0,
    connectionParams: () => {
      keyInUse = key() ?? '';
      return { authorization: `Bearer ${keyInUse}` };
    },
    ...(webSocketImpl !== undefined && { webSocketImpl }),
    on: {
      connecting: () => void (isOver = false),
      connected: () => {
        hear();
        upSince = now();
        link.value = { state: 'open' };
      },
      message: hear,
      ping: (received) => {
        if (!received) pongDue = setTimeout(() => client.terminate(), pongWithinMs);
      },
      pong: (received) => {
        if (received) clearTimeout(pongDue);
      },
      error: lose,
      closed: (event) => {
        clearTimeout(pongDue);
        if (isRefusal(event)) refused(keyInUse);
        else if (isRestart || isNormal(event)) link.value = { state: 'connecting' };
        else lose();
      },
    },
  });

  return {
    client,
    link: shallowReadonly(link),
    heardAt: () => heard,
    turn: (signal) => {
      turn ??= delay(backOff(failures), () => (turn = undefined));
      return unlessAborted(turn.promise, signal);
    },
    hurry: () => turn?.end(),
    restart: () => {
      isRestart = true;
      client.terminate();
      isRestart = false;
    },
  };
}

/** Doubles from a quarter of a second to five, each a little different so that a hundred boards don't come as one. */
export function backOff(failures: number, chance = Math.random): number {
  const full = Math.min(longestDelayMs, firstDelayMs * 2 ** Math.max(0, failures - 1));
  return full * (0.75 + chance() * 0.25);
}

function delay(ms: number, done: () => void) {
  const { promise, resolve } = Promise.withResolvers<void>();
  const end = () => {
    clearTimeout(timer);
    done();
    resolve();
  };
  const timer = setTimeout(end, ms);
  return { promise, end };
}

/** Resolves with the promise or at the abort, whichever is first, and leaves no listener behind. */
async function unlessAborted(promise: Promise<void>, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const { promise: abort, resolve } = Promise.withResolvers<void>();
  const leave = () => resolve();
  signal.addEventListener('abort', leave);
  await Promise.race([promise, abort]);
  signal.removeEventListener('abort', leave);
}

const isRefusal = (event: unknown) => [closeCodes.unauthorized, closeCodes.forbidden].includes(codeOf(event));
const isNormal = (event: unknown) => codeOf(event) === 1000;

function codeOf(event: unknown): number {
  return typeof event === 'object' && event !== null && 'code' in event && typeof event.code === 'number'
    ? event.code
    : 0;
}
