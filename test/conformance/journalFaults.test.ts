import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { JournalError } from '../../server/src/engine/journal.ts';
import { CallEntity } from '../../server/src/calls/call.entity.ts';
import { DatabaseHistory } from '../../server/src/persistence/history.ts';
import { brokenWire } from '../support/brokenWire.ts';
import { spawnChild } from '../support/child.ts';
import { drivers, type Opened, signal, useDatabases } from '../support/databases.ts';
import { batch, callArrived, days, dayStarted } from '../support/facts.ts';

const databases = useDatabases();
const PROMPTLY_MS = 6_000;

/** How it failed, and that it did so promptly. */
async function fails(work: Promise<unknown>): Promise<JournalError> {
  const begun = performance.now();
  const error: unknown = await work.then(
    () => 'it worked',
    (failure: unknown) => failure,
  );
  expect(performance.now() - begun).toBeLessThan(PROMPTLY_MS);
  if (!(error instanceof JournalError)) throw new Error(`Not a JournalError: ${String(error)}`, { cause: error });
  return error;
}

/** As the engine does: again and again until it is through. */
async function insist<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof JournalError && error.fault === 'away')) throw error;
    }
  }
}

async function everyCall({ journal, database }: Opened, epoch: number): Promise<readonly string[]> {
  const history = new DatabaseHistory(database);
  const calls = [
    journal.append(batch(epoch, days(3, 4)), signal()),
    journal.read(0, 10, signal()),
    journal.head(signal()),
    journal.openIntents(signal()),
    journal.latestSnapshot(signal()),
    journal.saveSnapshot({ seq: 2, at: 1, format: 'f', state: {} }, signal()),
    history.findCalls({}, 10, undefined, signal()),
  ];
  return Promise.all(calls.map(async (call) => (await fails(call)).fault));
}

const away = Array.from({ length: 7 }, () => 'away');

describe('PostgreSQL goes away', () => {
  test.each(['stop', 'kill'] as const)(
    '%s: every call says so promptly; after its return all works without a restart',
    async (how) => {
      await using opened = await databases.fresh('PostgreSQL');
      const { journal } = opened;
      const { epoch } = await opened.lead();
      await journal.append(batch(epoch, days(1, 2)), signal());
      await databases.postgres[how]();
      try {
        expect(await everyCall(opened, epoch)).toEqual(away);
      } finally {
        await databases.postgres.start();
      }
      await insist(() => journal.append(batch(epoch, days(3, 4)), signal()));
      expect(await journal.read(0, 10, signal())).toEqual(days(1, 4));
      expect((await new DatabaseHistory(opened.database).findCalls({}, 10, undefined, signal())).calls).toEqual([]);
    },
  );

  test('in the middle of a stream of appends: nothing acknowledged is lost, nothing is there twice', async () => {
    await using opened = await databases.fresh('PostgreSQL');
    const { journal } = opened;
    const { epoch } = await opened.lead();
    let acknowledged = 0;
    const writing = (async () => {
      while (acknowledged < 600) {
        const facts = days(acknowledged + 1, acknowledged + 3);
        await insist(() => journal.append(batch(epoch, facts), signal()));
        acknowledged += 3;
      }
    })();
    for (const restart of ['stop', 'kill'] as const) {
      const mark = acknowledged + 30;
      while (acknowledged < mark) await insist(() => journal.head(signal()));
      await databases.postgres[restart]();
      await databases.postgres.start();
    }
    await writing;
    expect((await journal.read(0, 10_000, signal())).map(({ seq }) => seq)).toEqual(days(1, 600).map(({ seq }) => seq));
  });

  test('the wire goes silent: every call says so promptly, and nobody waits behind the silence afterwards', async () => {
    const place = await databases.place('PostgreSQL');
    const url = new URL(place.databaseUrl!);
    await using wire = await brokenWire(url.hostname, Number(url.port));
    url.port = String(wire.port);
    await using opened = await databases.open({ ...place, databaseUrl: url.href });
    const { journal, database } = opened;
    const { epoch } = await opened.lead();
    await journal.append(batch(epoch, days(1, 2)), signal());
    expect(await database.orm.em.fork().count(CallEntity)).toBe(0);
    wire.silence();
    expect(await everyCall(opened, epoch)).toEqual(away);
    wire.mend();
    const begun = performance.now();
    expect(await database.orm.em.fork().count(CallEntity)).toBe(0);
    await insist(() => journal.append(batch(epoch, days(3, 4)), signal()));
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(await journal.read(0, 10, signal())).toEqual(days(1, 4));
  });

  test('a leader whose database is away has lost', async () => {
    await using opened = await databases.fresh('PostgreSQL');
    const { lost } = await opened.lead();
    await databases.postgres.stop();
    await databases.postgres.start();
    expect(lost.aborted).toBe(true);
  });
});

describe.each(drivers)('the disk is full on %s', (driver) => {
  test('away, in plain words; after room was made all works', async () => {
    await using opened = await databases.fresh(driver);
    const { journal, sql } = opened;
    const { epoch } = await opened.lead();
    await journal.append(batch(epoch, [dayStarted(1)]), signal());
    await sql(`create function full_disk() returns trigger language plpgsql as $$ begin
      raise exception 'could not extend file "base/5/16384": No space left on device' using errcode = 'disk_full'; end $$`);
    await sql('create trigger full_disk before insert on journal for each row execute function full_disk()');
    const error = await fails(journal.append(batch(epoch, [dayStarted(2)]), signal()));
    expect(error.fault).toBe('away');
    expect(error.message).toMatch(/disk is full.*No space left on device/);
    await sql('drop function full_disk cascade');
    await journal.append(batch(epoch, [dayStarted(2)]), signal());
    expect(await journal.read(0, 10, signal())).toEqual(days(1, 2));
  });

  test('an error carries no personal data', async () => {
    await using opened = await databases.fresh(driver);
    const { journal, sql } = opened;
    const { epoch } = await opened.lead();
    await sql(`alter table journal add constraint unwanted check (personal ->> 'dialled' is null)`);
    const error: unknown = await journal
      .append(batch(epoch, [callArrived(1)]), signal())
      .catch((failure: unknown) => failure);
    await sql('alter table journal drop constraint unwanted');
    if (!(error instanceof Error)) throw new Error('It was stored');
    expect(error.message).toMatch(/unwanted/);
    expect(JSON.stringify([error, { ...error }, error.message, error.stack, error.cause])).not.toMatch(
      /Müller|49151555/,
    );
  });
});

describe('PGlite gives up', () => {
  test('it is started again by itself; what was acknowledged is there, and the reason is told', async () => {
    const place = await databases.place('PGlite');
    await using opened = await databases.open(place);
    const { journal, sql, warnings } = opened;
    const { epoch } = await opened.lead();
    await journal.append(batch(epoch, days(1, 5)), signal());
    // As on a full disk, the next segment of the write-ahead log can't be made: a folder stands in its place.
    const log = join(place.dataFolder, 'pgdata', 'pg_wal');
    const obstacles = await blockLog(log);
    await sql('create table filler (text text)');
    const fill = `insert into filler select repeat('x', 500) from generate_series(1, 10000)`;
    await fails(fillUntilItFails(opened, fill));
    const error = await fails(journal.append(batch(epoch, [dayStarted(6)]), signal()));
    expect(error).toMatchObject({ fault: 'away', message: expect.stringContaining('The embedded database') });
    for (const obstacle of obstacles) await rm(obstacle, { recursive: true });
    await insist(() => journal.append(batch(epoch, [dayStarted(6)]), signal()));
    expect(await journal.read(0, 10, signal())).toEqual(days(1, 6));
    expect(warnings).toContainEqual(expect.stringMatching(/started again: .*pg_wal/));
  });
});

describe.each(drivers)('a writer on %s is killed', (driver) => {
  test('in the middle of its appends: all that was acknowledged is there, and there is no gap', async () => {
    const place = await databases.place(driver);
    let acknowledged = 0;
    for (const appends of [150, 40, 1]) {
      await using child = spawnChild('writer', place);
      for (let line = 0; line < appends; line += 1) acknowledged = Number(await child.line());
      child.kill();
      await child.ended;
      await using opened = await databases.open(place);
      const head = await opened.journal.head(signal());
      expect(head).toBeGreaterThanOrEqual(acknowledged);
      const seqs = (await opened.journal.read(0, 10_000, signal())).map(({ seq }) => seq);
      expect(seqs).toEqual(Array.from({ length: head }, (_, index) => index + 1));
    }
    expect(acknowledged).toBeGreaterThan(1_000);
  });
});

async function blockLog(folder: string): Promise<readonly string[]> {
  const segments = (await readdir(folder)).filter((name) => /^[0-9A-F]{24}$/.test(name)).toSorted();
  const last = Number.parseInt(segments.at(-1)!.slice(16), 16);
  const next = [1, 2, 3].map((step) =>
    join(folder, `00000001${'0'.repeat(8)}${(last + step).toString(16).padStart(8, '0').toUpperCase()}`),
  );
  for (const path of next) await mkdir(path);
  return next;
}

async function fillUntilItFails({ database, sql }: Opened, statement: string): Promise<never> {
  for (;;) {
    try {
      await sql(statement);
    } catch (error) {
      throw database.asFault(error);
    }
  }
}
