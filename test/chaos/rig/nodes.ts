/** Several servers that are one system: the same PostgreSQL, the same Redis, each a process that can be killed and started again. */
import { Client, type QueryResultRow } from 'pg';
import { type Postgres, startPostgres } from '../../support/postgres.ts';
import { type Redis, startRedis } from '../../support/redis.ts';
import { Ringside } from '../../support/ringside.ts';
import { Failpoints } from './failpoint.ts';

export interface NodesPlan {
  readonly nodes: number;
  readonly redis: boolean;
}

export interface Nodes extends AsyncDisposable {
  readonly all: readonly Ringside[];
  readonly postgres: Postgres;
  readonly redis: Redis | undefined;
  readonly failpoints: Failpoints;
  /** As an administrator, past all servers. */
  sql<Row extends QueryResultRow>(text: string): Promise<Row[]>;
  /** The living node that leads by the database's books; undefined while there is none. */
  leader(): Promise<Ringside | undefined>;
  /** At any node that lives, and at the next one when that fails. */
  ask<Data>(query: string, variables?: object): Promise<Data>;
}

const SECRET = 'the secret that all nodes of the rig share, long enough';

export async function openNodes({ nodes, redis: hasRedis }: NodesPlan): Promise<Nodes> {
  await using opened = new AsyncDisposableStack();
  const postgres = opened.use(await startPostgres());
  const redis = hasRedis ? opened.use(await startRedis()) : undefined;
  const failpoints = opened.use(new Failpoints());
  const all: Ringside[] = [];
  const start = async (): Promise<void> =>
    void all.push(
      opened.use(
        await Ringside.start({
          databaseUrl: postgres.url,
          ...(redis && { redisUrl: redis.url }),
          env: { RINGSIDE_SECRET: SECRET, ...failpoints.env },
        }),
      ),
    );
  await start(); // the first one makes the tables
  await Promise.all(Array.from({ length: nodes - 1 }, start));

  async function sql<Row extends QueryResultRow>(text: string): Promise<Row[]> {
    const client = new Client({ connectionString: postgres.url, connectionTimeoutMillis: 2_000 });
    client.on('error', () => undefined); // killed while nothing is asked
    await client.connect();
    try {
      return (await client.query<Row>(text)).rows;
    } finally {
      await client.end();
    }
  }

  const stack = opened.move();
  return {
    all,
    postgres,
    redis,
    failpoints,
    sql,
    async leader() {
      const [row] = await sql<{ process: string }>('select process from leader');
      const pid = Number(row?.process.split(' ').at(-1));
      return all.find((node) => node.running && node.pid === pid);
    },
    async ask(query, variables) {
      const faults: unknown[] = [];
      for (const node of all.filter(({ running }) => running)) {
        try {
          return await node.ask(query, variables);
        } catch (fault) {
          faults.push(fault);
        }
      }
      throw new AggregateError(faults, 'No node answers');
    },
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}
