/** Opens the database: a PostgreSQL, or PGlite in the data folder. From here on there is one driver and one dialect. */
import { setTimeout as pause } from 'node:timers/promises';
import { MikroORM, type PostgreSqlConnection } from '@mikro-orm/postgresql';
import { Pool } from 'pg';
import { AgentEntity } from '../agents/agent.entity.ts';
import { StatusSpanEntity } from '../agents/statusSpan.entity.ts';
import { AuditEntity } from '../audit/audit.entity.ts';
import { SupervisionEntity } from '../supervision/supervision.entity.ts';
import { CallEntity } from '../calls/call.entity.ts';
import { LegEntity } from '../calls/leg.entity.ts';
import type { Config } from '../config.ts';
import { UserEntity } from '../people/user.entity.ts';
import { ProviderEntity } from '../providers/provider.entity.ts';
import { MemberEntity } from '../queues/member.entity.ts';
import { OfferEntity } from '../queues/offer.entity.ts';
import { QueueEntity } from '../queues/queue.entity.ts';
import { CallCommandEntity } from '../calls/callCommand.entity.ts';
import { QueueVisitEntity } from '../queues/queueVisit.entity.ts';
import { RecordingEntity } from '../recordings/recording.entity.ts';
import { NumberEntity } from '../routing/number.entity.ts';
import { migrateBoss } from './bossSchema.ts';
import { connect, pgliteReach, postgresReach, type Reach, unhurried, watch } from './connection.ts';
import { asFault } from './faults.ts';
import { migrate } from './migrate.ts';
import { startPglite } from './pglite.ts';
import { Seat } from './seat.ts';
import { tidy } from './tidy.ts';

export const entities = [
  CallEntity,
  LegEntity,
  OfferEntity,
  QueueVisitEntity,
  CallCommandEntity,
  StatusSpanEntity,
  ProviderEntity,
  QueueEntity,
  NumberEntity,
  AgentEntity,
  MemberEntity,
  UserEntity,
  AuditEntity,
  SupervisionEntity,
  RecordingEntity,
];

export interface Database extends AsyncDisposable {
  readonly reach: Reach;
  readonly orm: MikroORM;
  /** For the journal: its own connections on PostgreSQL; on PGlite the only one there is, which the ORM uses too. */
  readonly pool: Pool;
  /** Who leads, on PGlite. */
  readonly seat: Seat;
  /** What to throw for an error of the driver. */
  asFault(error: unknown): unknown;
}

export interface OpenOptions {
  readonly warn?: (message: string) => void;
  /** How long a PostgreSQL that is still starting is waited for. */
  readonly patienceMs?: number;
}

/** PGlite has one session: whoever holds the one connection must not wait for another. */
const CONNECTIONS = { pglite: 1, postgres: 8 } as const;
const JOURNAL_CONNECTIONS = 3;
const OLDEST_POSTGRES = 14;

/**
 * Migrates the database and makes this and the next month's partition. Throws an error in plain words when the database
 * can't be had, the folder is in use, or the database belongs to a newer Ringside.
 */
export async function openDatabase(
  { databaseUrl, dataFolder }: Pick<Config, 'databaseUrl' | 'dataFolder'>,
  signal: AbortSignal,
  { warn = () => undefined, patienceMs = 30_000 }: OpenOptions = {},
): Promise<Database> {
  await using opened = new AsyncDisposableStack();
  const pglite = databaseUrl === undefined ? opened.use(await startPglite(dataFolder, signal, warn)) : undefined;
  const reach = databaseUrl === undefined ? pgliteReach(pglite!.socketFolder) : postgresReach(databaseUrl);
  await prepare(reach, signal, pglite ? 0 : patienceMs);

  const pools: Pool[] = [];
  const orm = await MikroORM.init({
    entities,
    dbName: reach.config.database ?? 'from the address',
    driverOptions: {
      ...reach.config,
      onPoolCreated: (made: Pool) => {
        watch(made);
        pools.push(made);
      },
    },
    pool: { min: 1, max: CONNECTIONS[reach.kind], idleTimeoutMillis: pglite ? 0 : 30_000 },
    ensureDatabase: false, // it is there and migrated
    logger: () => undefined, // it quotes statements with their values (L9); what fails is thrown
  });
  opened.defer(async () => {
    await orm.close(true);
    // It ends its connections only when it has asked something itself.
    for (const made of pools) if (!made.ended) await made.end();
  });
  // Otherwise the first question connects, and two that come together get into each other's way: one of them hangs.
  await orm.connect();
  const connection = orm.em.getConnection() as PostgreSqlConnection; // the driver's own
  const pool = pglite ? await connection.getNativeClient() : journalPool(reach, opened);
  if (pglite) opened.use(tidy(pool, warn));

  const stack = opened.move();
  return {
    reach,
    orm,
    pool,
    seat: new Seat(),
    asFault: (error) => asFault(error, reach.name, pglite?.fault),
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

function journalPool({ config }: Reach, opened: AsyncDisposableStack): Pool {
  const pool = new Pool({ ...config, max: JOURNAL_CONNECTIONS, min: 1 });
  watch(pool);
  opened.defer(() => pool.end());
  return pool;
}

async function prepare(reach: Reach, signal: AbortSignal, patienceMs: number): Promise<void> {
  await using client = await reached(reach, signal, patienceMs);
  if (reach.kind === 'postgres') {
    const { rows } = await client.query<{ version: string }>(`select current_setting('server_version') as version`);
    const version = rows[0]?.version ?? '';
    if (Number.parseInt(version, 10) < OLDEST_POSTGRES) {
      throw new Error(`The database is PostgreSQL ${version}; Ringside needs ${OLDEST_POSTGRES} or newer.`);
    }
  }
  await migrate(client, signal);
  await migrateBoss(client, signal);
  await client.query(`select make_journal_partition(now()), make_journal_partition(now() + interval '1 month')`);
}

/** A database that is still starting is tried again; one that turns us away is not. */
async function reached(reach: Reach, signal: AbortSignal, patienceMs: number) {
  const until = performance.now() + patienceMs;
  for (;;) {
    signal.throwIfAborted();
    try {
      return await connect(reach, unhurried);
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      const turnedAway = /^(28|3D)/.test(code) || code === 'ENOTFOUND';
      if (turnedAway || performance.now() > until) {
        throw new Error(`${reach.name} can't be reached: ${words || code}`, { cause: error });
      }
    }
    await pause(500, undefined, { signal });
  }
}
