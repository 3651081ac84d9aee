/** Brings the database to the shape that this version needs: the files of migrations/, each once and in order. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { ClientBase } from 'pg';
import { locks, withLock } from './locks.ts';

const folder = new URL('./migrations/', import.meta.url);

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** The database's history is not one that this version can go on from. */
export class MigrationError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'MigrationError';
  }
}

/** Safe to run from several processes at once: one does it, the others wait. Each file is one transaction. */
export async function migrate(client: ClientBase, signal: AbortSignal, files = committed): Promise<readonly string[]> {
  const migrations = await files();
  return withLock(client, locks.migration, signal, async () => {
    await client.query(
      'create table if not exists migration (name text primary key, checksum text not null, applied_at timestamptz not null default now())',
    );
    const { rows } = await client.query<{ name: string; checksum: string }>(
      'select name, checksum from migration order by name',
    );
    check(rows, migrations);
    const pending = migrations.slice(rows.length);
    for (const migration of pending) {
      signal.throwIfAborted();
      await apply(client, migration);
    }
    return pending.map(({ name }) => name);
  });
}

function check(applied: readonly { name: string; checksum: string }[], known: readonly Migration[]): void {
  for (const [index, { name, checksum }] of applied.entries()) {
    const migration = known[index];
    if (migration === undefined) {
      throw new MigrationError(
        `The database was written by a newer Ringside: it holds the migration ${name}, which this version does not know.`,
      );
    }
    if (migration.name !== name) {
      throw new MigrationError(`The database holds the migration ${name} where this version has ${migration.name}.`);
    }
    if (migration.checksum !== checksum) {
      throw new MigrationError(
        `The migration ${name} was changed after it had been applied to this database. Undo that change and add a new migration.`,
      );
    }
  }
}

async function apply(client: ClientBase, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query('begin');
    await client.query(sql);
    await client.query('insert into migration (name, checksum) values ($1, $2)', [name, checksum]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new MigrationError(
      `The migration ${name} failed: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
}

async function committed(): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const sql = (await readFile(new URL(name, folder), 'utf8')).replaceAll('\r\n', '\n');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}
