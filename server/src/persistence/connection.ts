/** How a connection to the database is made, and how long it may keep us waiting. */
import { Client, type ClientConfig, type Pool, type PoolClient } from 'pg';

/** A caller waits at most the sum of the first and the last: five seconds. */
export const CONNECT_MS = 2_000;
const SERVER_GIVES_UP_MS = 2_500;
export const QUERY_MS = 3_000;

/** How to get to the database. The name is what it is called in messages. */
export interface Reach {
  readonly kind: 'postgres' | 'pglite';
  readonly name: string;
  readonly config: ClientConfig;
}

export const postgresReach = (url: string): Reach => ({
  kind: 'postgres',
  name: 'The database',
  config: {
    connectionString: url,
    options: '-c TimeZone=UTC -c jit=off', // short statements: compiling one takes longer than running it a hundred times
    application_name: 'ringside',
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: QUERY_MS,
    statement_timeout: SERVER_GIVES_UP_MS,
    idle_in_transaction_session_timeout: 10_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  },
});

export const pgliteReach = (socketFolder: string): Reach => ({
  kind: 'pglite',
  name: 'The embedded database',
  config: {
    host: socketFolder,
    user: 'postgres',
    database: 'postgres',
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: QUERY_MS,
  },
});

/** A connection of its own, for long work or for a lock. `config` goes over the usual one. Ended by disposal. */
export async function connect({ config }: Reach, over: ClientConfig = {}): Promise<Client & AsyncDisposable> {
  const client = new Client({ ...config, ...over });
  client.on('error', () => undefined); // the query under way, or the next, rejects with it
  try {
    await client.connect();
  } catch (error) {
    void client.end();
    throw error;
  }
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() });
}

/** For migrations, rebuilds and vacuum: nobody stops them but their own connection's end. */
export const unhurried: ClientConfig = { query_timeout: 0, statement_timeout: 0 };

/**
 * Makes a pool give up connections that have gone silent. pg answers a late query with an error and keeps the connection,
 * so that whoever gets it next waits behind the same silence; and a connection lost while in use ends the process.
 */
export function watch(pool: Pool): void {
  pool.on('connect', (client) => {
    client.on('error', () => undefined); // as above
    endWhenSilent(client);
  });
  pool.on('error', () => undefined); // an idle connection broke; the pool has dropped it
}

function endWhenSilent(pooled: PoolClient): void {
  const client = pooled as PoolClient & Client; // what a pool hands out is a Client
  const ask = client.query.bind(client) as (...given: unknown[]) => unknown;
  const watched = (...given: unknown[]): unknown => {
    const answer = ask(...given);
    if (answer instanceof Promise) {
      answer.catch((error: unknown) => {
        if (error instanceof Error && error.message === 'Query read timeout') void client.end();
      });
    }
    return answer;
  };
  Object.assign(client, { query: watched });
}
