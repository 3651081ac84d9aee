/** The data folder of a server that has been started once: made when it is first wanted, and copied from then on, which is five times cheaper. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openDatabase } from '../../server/src/persistence/database.ts';

const persistence = new URL('../../server/src/persistence/', import.meta.url).pathname;
const pglite = new URL('../../server/node_modules/@electric-sql/pglite', import.meta.url).pathname;

/** Puts into `folder`, which is empty, what the embedded database leaves there when it was migrated and closed. */
export async function fillMigrated(folder: string): Promise<void> {
  const from = join(await template(), 'pgdata');
  await promisify(execFile)('cp', ['-R', from, join(folder, 'pgdata')]);
}

/** One for each set of migrations; whoever makes the same at the same time is done or comes too late, and both have it. */
async function template(): Promise<string> {
  const made = join(tmpdir(), `ringside-migrated-${await version()}`);
  if (await isThere(made)) return made;
  const making = await mkdtemp(`${made}-`);
  const database = await openDatabase({ databaseUrl: undefined, dataFolder: making }, new AbortController().signal);
  await database[Symbol.asyncDispose]();
  await rename(making, made).catch(async (error: unknown) => {
    await rm(making, { recursive: true });
    if (!(await isThere(made))) throw error;
  });
  return made;
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Changes with everything that an empty database is made of. */
async function version(): Promise<string> {
  const migrations = (await readdir(join(persistence, 'migrations'))).toSorted();
  const files = ['database.ts', 'pglite.worker.ts', ...migrations.map((name) => join('migrations', name))];
  const hash = createHash('sha256').update(await realpath(pglite)); // its version is in the path
  for (const file of files) hash.update(file).update(await readFile(join(persistence, file)));
  return hash.digest('hex').slice(0, 16);
}
