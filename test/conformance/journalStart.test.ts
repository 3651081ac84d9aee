import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { connect } from '../../server/src/persistence/connection.ts';
import { openDatabase } from '../../server/src/persistence/database.ts';
import { FolderInUse, lockFolder } from '../../server/src/persistence/folderLock.ts';
import { migrate } from '../../server/src/persistence/migrate.ts';
import { tidy } from '../../server/src/persistence/tidy.ts';
import { spawnChild } from '../support/child.ts';
import { drivers, signal, useDatabases } from '../support/databases.ts';
import { batch, days, dayStarted } from '../support/facts.ts';

const databases = useDatabases();

const folder = new URL('../../server/src/persistence/migrations/', import.meta.url);
const migrations = async (): Promise<string[]> => (await readdir(folder)).toSorted();

describe('the embedded database’s folder', () => {
  test('a second process is kept out, in plain words', async () => {
    const place = await databases.place('PGlite');
    await using _opened = await databases.open(place);
    await using child = spawnChild('opener', place);
    expect(await child.line()).toMatch(
      new RegExp(
        `^FolderInUse: The data folder .* is in use by another Ringside \\(process ${process.pid}\\)\\. Stop that one first`,
      ),
    );
  });

  test('a second opening in the same process too', async () => {
    const place = await databases.place('PGlite');
    await using _opened = await databases.open(place);
    await expect(databases.open(place)).rejects.toThrow(/in use by another Ringside/);
  });

  test('is taken over from a process that was killed, with its litter removed', async () => {
    const place = await databases.place('PGlite');
    const child = spawnChild('leader', place);
    await child.line();
    const lock = JSON.parse(await readFile(join(place.dataFolder, 'pgdata.lock'), 'utf8')) as {
      pid: number;
      litter: string[];
    };
    expect(lock.pid).toBe(child.pid);
    await stat(lock.litter[0]!);
    child.kill();
    await child.ended;
    await using _opened = await databases.open(place);
    await expect(stat(lock.litter[0]!)).rejects.toThrow(/ENOENT/);
  });

  test('is free again after a clean close', async () => {
    const place = await databases.place('PGlite');
    await using child = spawnChild('opener', place);
    expect(await child.line()).toBe('1');
    expect(await child.ended).toBe(0);
    await expect(stat(join(place.dataFolder, 'pgdata.lock'))).rejects.toThrow(/ENOENT/);
  });

  const holders: readonly (readonly [string, object | string, boolean])[] = [
    ['a dead process', { host: hostname(), pid: 2 ** 22 - 1, born: '', litter: [] }, true],
    [
      'a process whose pid another one has now',
      { host: hostname(), pid: process.pid, born: 'another boot 1', litter: [] },
      true,
    ],
    ['a file that is no lock', 'half a li', true],
    ['a process on another machine', { host: 'elsewhere', pid: 1, born: '', litter: [] }, false],
  ];
  test.each(holders)('a lock of %s', async (_whose, holder, isFree) => {
    const { dataFolder } = await databases.place('PGlite');
    const path = join(dataFolder, 'pgdata.lock');
    await writeFile(path, typeof holder === 'string' ? holder : JSON.stringify(holder));
    const taken = lockFolder(path, []);
    if (isFree) {
      await (await taken)[Symbol.asyncDispose]();
      await expect(stat(path)).rejects.toThrow(/ENOENT/);
    } else await expect(taken).rejects.toThrow(/in use by process 1 on the machine elsewhere.*delete/);
  });

  test('of many who take a stale lock at once, one has it, and nothing is left lying about', async () => {
    const { dataFolder } = await databases.place('PGlite');
    const path = join(dataFolder, 'pgdata.lock');
    const before = await readdir(dataFolder);
    for (let round = 0; round < 50; round += 1) {
      await writeFile(path, JSON.stringify({ host: hostname(), pid: 2 ** 22 - 1, born: '', litter: [], round }));
      const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => lockFolder(path, [])));
      const taken = outcomes.filter((outcome) => outcome.status === 'fulfilled');
      expect(taken).toHaveLength(1);
      for (const outcome of outcomes)
        if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(FolderInUse);
      await taken[0]?.value[Symbol.asyncDispose]();
    }
    expect(await readdir(dataFolder)).toEqual(before);
  });

  test('one who dies while taking a stale lock stops nobody', async () => {
    const { dataFolder } = await databases.place('PGlite');
    const path = join(dataFolder, 'pgdata.lock');
    const dead = JSON.stringify({ host: hostname(), pid: 2 ** 22 - 1, born: '', litter: [] });
    await writeFile(path, dead);
    const claim = createHash('sha256').update(dead).digest('hex').slice(0, 16);
    await writeFile(`${path}.${claim}`, JSON.stringify({ host: hostname(), pid: 2 ** 22 - 2, born: '', litter: [] }));
    await using _lock = await lockFolder(path, []);
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ pid: process.pid });
  });
});

describe('closing and opening again', () => {
  test('closes in two seconds, leaves nothing to recover, and is all there again', async () => {
    const place = await databases.place('PGlite');
    {
      const opened = await databases.open(place);
      const { epoch } = await opened.lead();
      for (let from = 1; from <= 20_000; from += 1_000)
        await opened.journal.append(batch(epoch, days(from, from + 999)), signal());
      const begun = performance.now();
      await opened[Symbol.asyncDispose]();
      expect(performance.now() - begun).toBeLessThan(2_000);
    }
    await using again = await databases.open(place);
    expect(await again.journal.head(signal())).toBe(20_000);
    const { epoch } = await again.lead();
    expect(epoch).toBe(2);
    await again.journal.append(batch(epoch, [dayStarted(20_001)]), signal());
  });

  test('a deep temporary folder does not make the socket’s path too long', async () => {
    const deep = join(tmpdir(), 'a'.repeat(90));
    const before = process.env['TMPDIR'];
    process.env['TMPDIR'] = deep;
    try {
      await using opened = await databases.open(await databases.place('PGlite'));
      const { host } = opened.database.reach.config;
      expect(`${host}/.s.PGSQL.5432`.length).toBeLessThan(100);
      expect((await stat(host!)).mode & 0o777).toBe(0o700);
    } finally {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
    }
  });

  test('an opening that is aborted leaves the folder free', async () => {
    const place = await databases.place('PGlite');
    const controller = new AbortController();
    const opening = openDatabase(place, controller.signal);
    controller.abort(new Error('never mind'));
    await expect(opening).rejects.toThrow('never mind');
    await using _opened = await databases.open(place);
  });

  test('a folder that holds something else is refused in plain words', async () => {
    const { dataFolder } = await databases.place('PGlite');
    await writeFile(join(dataFolder, 'pgdata', 'PG_VERSION'), '9.6\n');
    await expect(openDatabase({ databaseUrl: undefined, dataFolder }, signal())).rejects.toThrow(
      /can't be opened: database files are incompatible with server/,
    );
  });

  test('a PostgreSQL that is not there, or turns us away, is named in plain words', async () => {
    const url = new URL(databases.postgres.url);
    url.pathname = '/nowhere';
    const place = { databaseUrl: url.href, dataFolder: '' };
    await expect(openDatabase(place, signal())).rejects.toThrow(
      /^The database can't be reached: database "nowhere" does not exist$/,
    );
    await expect(
      openDatabase({ ...place, databaseUrl: 'postgresql://127.0.0.1:1/x' }, signal(), { patienceMs: 0 }),
    ).rejects.toThrow(/^The database can't be reached: .*ECONNREFUSED/);
  });

  test('a PostgreSQL that is still starting is waited for', async () => {
    const place = await databases.place('PostgreSQL');
    await databases.postgres.stop();
    const opening = databases.open(place);
    await databases.postgres.start();
    await using opened = await opening;
    expect(await opened.journal.head(signal())).toBe(0);
  });
});

describe.each(drivers)('migrations on %s', (driver) => {
  test('each is applied once; a changed, a foreign and a newer one are refused', async () => {
    const place = await databases.place(driver);
    await using opened = await databases.open(place);
    await using client = await connect(opened.database.reach);
    expect(await migrate(client, signal())).toEqual([]);
    const [first, ...rest] = await opened.sql<{ name: string }>('select name from migration order by name');
    expect([first, ...rest].map((row) => row?.name)).toEqual(await migrations());
    await opened.sql(`update migration set checksum = 'x' where name = '0001_journal.sql'`);
    await expect(migrate(client, signal())).rejects.toThrow(/0001_journal\.sql was changed after/);
    await expect(migrate(client, signal(), async () => [])).rejects.toThrow(/newer Ringside: .*0001_journal\.sql/);
    const other = [{ name: '0000_other.sql', sql: 'select', checksum: 'x' }];
    await expect(migrate(client, signal(), async () => other)).rejects.toThrow(
      /0001_journal\.sql where this version has 0000_other\.sql/,
    );
  });

  test('one that fails leaves nothing behind and is tried again', async () => {
    await using opened = await databases.open(await databases.place(driver));
    await using client = await connect(opened.database.reach);
    await opened.sql('delete from migration');
    const broken = [{ name: '1.sql', sql: 'create table half (); select nonsense', checksum: 'x' }];
    await expect(migrate(client, signal(), async () => broken)).rejects.toThrow(
      /^The migration 1\.sql failed: column "nonsense" does not exist$/,
    );
    expect(await opened.sql(`select to_regclass('half') is null as clean`)).toEqual([{ clean: true }]);
    const unrecordable = `create table half (); alter table migration add constraint never check (name <> '1.sql')`;
    await expect(migrate(client, signal(), async () => [{ ...broken[0]!, sql: unrecordable }])).rejects.toThrow(
      /"never"/,
    );
    expect(await opened.sql(`select to_regclass('half') is null as clean`)).toEqual([{ clean: true }]);
    const mended = [{ name: '1.sql', sql: 'create table half ()', checksum: 'y' }];
    expect(await migrate(client, signal(), async () => mended)).toEqual(['1.sql']);
  });
});

test('several processes that start on one PostgreSQL at once migrate it once', async () => {
  const place = await databases.place('PostgreSQL');
  await using all = new AsyncDisposableStack();
  const opened = await Promise.all([1, 2, 3, 4].map(async () => all.use(await databases.open(place))));
  expect(await opened[0]!.sql('select count(*)::int as count from migration')).toEqual([
    { count: (await migrations()).length },
  ]);
});

test('several processes that make a partition at once make it once', async () => {
  await using opened = await databases.open(await databases.place('PostgreSQL'));
  for (let month = 1; month <= 9; month += 1) {
    const make = () => opened.sql<{ made: boolean }>(`select make_journal_partition('2040-0${month}-15') as made`);
    const made = await Promise.all(Array.from({ length: 8 }, make));
    expect(made.flat().filter((row) => row.made)).toHaveLength(1);
  }
});

test('tidying the embedded database: what was deleted is given back, and the log is cut', async () => {
  await using opened = await databases.open(await databases.place('PGlite'));
  const { database, sql } = opened;
  await sql(
    `insert into intent (id, seq, position, epoch, effect) select g, 1, 1, 1, '{}' from generate_series(1, 5000) g; delete from intent`,
  );
  await sql(`create table filler (text text)`);
  const logBytes = async () =>
    (
      await sql<{ bytes: number }>(
        'select (pg_current_wal_lsn() - redo_lsn)::float8 as bytes from pg_control_checkpoint()',
      )
    )[0]?.bytes ?? 0;
  while ((await logBytes()) < 70_000_000)
    await sql(`insert into filler select repeat('x', 500) from generate_series(1, 10000)`);
  const pages = async () =>
    (await sql<{ pages: number }>(`select pg_relation_size('intent')::int / 8192 as pages`))[0]?.pages;
  expect(await pages()).toBeGreaterThan(10);
  {
    await using _tidying = tidy(database.pool, (message) => opened.warnings.push(message), 5);
    while ((await pages()) !== 0) await logBytes();
  }
  expect(await logBytes()).toBeLessThan(30_000_000);
  expect(opened.warnings).toEqual([]);
});
