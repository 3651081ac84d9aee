/** Facts between nodes by Redis' publish and subscribe: prompt, and forgotten where nobody listens (law L4). */
import { createClient } from '@redis/client';
import type { Bus } from '../engine/bus.ts';
import type { Fact } from '../floor/fact.ts';

/** L10: batches that were sent and not taken by Redis yet. What comes beyond is lost, and read from the journal. */
const MOST_UNDER_WAY = 200;
/** So that one who has fallen silent is noticed. */
const PING_MS = 500;
const SILENT_MS = 2_000;
const LONGEST_WAIT_MS = 1_000;

export interface RedisBusParts {
  /** redis:// or rediss:// */
  readonly url: string;
  /** Tells installations apart that share a Redis. */
  readonly installation: string;
  /** Of this Ringside: nodes of another one may have facts that this one can't fold, and are followed by the journal. */
  readonly version: string;
  readonly log: { warn(about: object, message: string): void; info(about: object, message: string): void };
}

/** Resolves at once: a Redis that can't be reached is tried again and again, and nobody waits for it. */
export function openRedisBus({ url, installation, version, log }: RedisBusParts): Bus & AsyncDisposable {
  const channel = `ringside:${installation}:facts:${version}`;
  const listeners = new Set<(facts: readonly Fact[]) => void>();
  const publisher = createClient({
    url,
    disableOfflineQueue: true,
    pingInterval: PING_MS,
    socket: {
      connectTimeout: SILENT_MS,
      socketTimeout: SILENT_MS,
      reconnectStrategy: (tries) => Math.min(LONGEST_WAIT_MS, 50 * 2 ** Math.min(tries, 5)),
    },
  });
  const subscriber = publisher.duplicate({ disableOfflineQueue: false });
  let isTold = false;
  const away = (error: Error): void => {
    if (!isTold) log.warn({ err: bare(error) }, 'Redis is away; other nodes read the journal instead');
    isTold = true;
  };
  // Without a listener an error ends the process.
  publisher.on('error', away);
  subscriber.on('error', away);
  subscriber.on('ready', () => {
    if (isTold) log.info({}, 'Redis is back');
    isTold = false;
  });
  const connected = [publisher.connect(), subscriber.connect()];
  const subscribed = subscriber.subscribe(channel, (text) => {
    const facts = JSON.parse(text) as Fact[]; // published below
    for (const listener of listeners) listener(facts);
  });
  for (const coming of [...connected, subscribed]) coming.catch(() => undefined); // told by its event
  let underWay = 0;
  return {
    get hears() {
      return subscriber.isReady;
    },
    publish(facts) {
      if (!publisher.isReady || underWay >= MOST_UNDER_WAY) return;
      underWay += 1;
      publisher
        .publish(channel, JSON.stringify(facts))
        .catch(() => undefined)
        .finally(() => (underWay -= 1));
    },
    onFacts(listener) {
      listeners.add(listener);
      return { [Symbol.dispose]: () => void listeners.delete(listener) };
    },
    async [Symbol.asyncDispose]() {
      publisher.destroy();
      subscriber.destroy();
      await Promise.allSettled([...connected, subscribed]);
    },
  };
}

/** Its words may quote the address, and so the password. */
const bare = (error: Error): { readonly name: string; readonly code?: unknown } =>
  'code' in error ? { name: error.name, code: error.code } : { name: error.name };
