/** Databases for one suite over both drivers: a fresh one for each test, quickly. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { QueryResultRow } from 'pg';
import { afterAll, beforeAll } from 'vitest';
import type { Leadership } from '../../server/src/engine/journal.ts';
import { connect } from '../../server/src/persistence/connection.ts';
import { type Database, openDatabase } from '../../server/src/persistence/database.ts';
import { PostgresJournal } from '../../server/src/persistence/journal.postgres.ts';
import { projections } from '../../server/src/persistence/tables.ts';
import { type Postgres, startPostgres } from './postgres.ts';

export const drivers = ['PGlite', 'PostgreSQL'] as const;
export type Driver = (typeof drivers)[number];

export interface Place {
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
}

export interface Opened extends AsyncDisposable {
  readonly database: Database;
  readonly journal: PostgresJournal;
  readonly warnings: string[];
  /** Leads until the database is closed, or the leadership given back. */
  lead(): Promise<Leadership>;
  /** As an administrator would, past the journal. */
  sql<Row extends QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

export interface Databases {
  readonly postgres: Postgres;
  /** An empty database of its own, that can be opened, closed and opened again. */
  place(driver: Driver): Promise<Place>;
  open(place: Place): Promise<Opened>;
  /** An empty database that is open. */
  fresh(driver: Driver): Promise<Opened>;
}

/** To be called once in a test file, at its top level. */
export function useDatabases(): Databases {
  let folder = '';
  let postgres: Postgres;
  let pglite: Database;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ringside-databases-'));
    postgres = await startPostgres();
    // Making a PGlite takes seconds. One is made and copied; another copy serves all tests that don't close it.
    const template = await openDatabase({ databaseUrl: undefined, dataFolder: join(folder, 'template') }, signal());
    await template[Symbol.asyncDispose]();
    pglite = await openDatabase(await place('PGlite'), signal());
  });

  afterAll(async () => {
    await pglite[Symbol.asyncDispose]();
    await postgres[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  });

  async function place(driver: Driver): Promise<Place> {
    const dataFolder = await mkdtemp(join(folder, 'data-'));
    if (driver === 'PostgreSQL') return { databaseUrl: await postgres.createDatabase(), dataFolder };
    await cp(join(folder, 'template'), dataFolder, { recursive: true });
    return { databaseUrl: undefined, dataFolder };
  }

  async function open(where: Place): Promise<Opened> {
    const closing = new AsyncDisposableStack();
    const warnings: string[] = [];
    const database = closing.use(await openDatabase(where, signal(), { warn: (message) => warnings.push(message) }));
    return opened(database, warnings, closing);
  }

  async function fresh(driver: Driver): Promise<Opened> {
    if (driver === 'PostgreSQL') return open(await place(driver));
    await empty(pglite);
    return opened(pglite, [], new AsyncDisposableStack());
  }

  return {
    get postgres() {
      return postgres;
    },
    place,
    open,
    fresh,
  };
}

function opened(database: Database, warnings: string[], closing: AsyncDisposableStack): Opened {
  const journal = new PostgresJournal(database, (message) => warnings.push(message));
  return {
    database,
    journal,
    warnings,
    lead: async () => closing.use(await journal.lead(signal())),
    async sql<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []) {
      if (database.reach.kind === 'pglite') return (await database.pool.query<Row>(text, [...values])).rows;
      await using client = await connect(database.reach);
      return (await client.query<Row>(text, [...values])).rows;
    },
    [Symbol.asyncDispose]: () => closing.disposeAsync(),
  };
}

/** The journal's own triggers would refuse this. */
async function empty({ pool }: Database): Promise<void> {
  await pool.query(
    `set session_replication_role = replica;
     truncate journal, intent, floor_snapshot, ${projections.join(', ')};
     update journal_head set seq = 0;
     delete from pgboss.job;
     delete from pgboss.schedule;
     set session_replication_role = default`,
  );
}

/** One that nobody aborts. */
export const signal = (): AbortSignal => new AbortController().signal;
