import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import type { Enqueue } from '../../server/src/persistence/appendWithJobs.ts';
import { type BossJobs, openJobs } from '../../server/src/persistence/jobs.boss.ts';
import { PostgresJournal } from '../../server/src/persistence/journal.postgres.ts';
import { spawnChild } from '../support/child.ts';
import { drivers, type Opened, signal, useDatabases } from '../support/databases.ts';
import { batch, days } from '../support/facts.ts';
import { CLOCKED, figuresOf, hasty, job, queues, WORK } from '../support/jobs.ts';
import { until } from '../support/until.ts';

const databases = useDatabases();

interface Node extends AsyncDisposable {
  readonly jobs: BossJobs;
  readonly warnings: readonly string[];
}

async function nodeOn({ database }: Opened): Promise<Node> {
  const warnings: string[] = [];
  const jobs = await openJobs(database, queues, { warn: (_about, message) => warnings.push(message) }, hasty);
  return { jobs, warnings, [Symbol.asyncDispose]: () => jobs[Symbol.asyncDispose]() };
}

const journalOf = ({ database }: Opened, enqueue: Enqueue): PostgresJournal =>
  new PostgresJournal(database, undefined, enqueue);

const workFigures = async (jobs: BossJobs) =>
  (await jobs.figures(signal())).find(({ queue }) => queue === WORK) ?? expect.fail('no figures');

describe.each(drivers)('JB1 enqueued on %s', (driver) => {
  test('with the facts, once, however often the batch is sent', async () => {
    await using opened = await databases.fresh(driver);
    await using node = await nodeOn(opened);
    const journal = journalOf(opened, node.jobs.enqueue);
    const { epoch } = await opened.lead();
    const asking = batch(epoch, days(1, 2), { jobs: [job(1), job(2), job(3, { queue: CLOCKED })] });
    await journal.append(asking, signal());
    await journal.append(asking, signal());
    expect(await workFigures(node.jobs)).toMatchObject({ waiting: 2, active: 0, failed: 0 });
    expect((await workFigures(node.jobs)).oldestWaitingMs).toBeGreaterThanOrEqual(0);
    expect(await journal.head(signal())).toBe(2);
  });

  test('not with facts that are refused', async () => {
    await using opened = await databases.fresh(driver);
    await using node = await nodeOn(opened);
    const journal = journalOf(opened, node.jobs.enqueue);
    const { epoch } = await opened.lead();
    const refused = async (theirs: number, from: number) =>
      journal.append(batch(theirs, days(from, from), { jobs: [job(from)] }), signal());
    await expect(refused(epoch - 1, 1)).rejects.toMatchObject({ fault: 'fenced' });
    await expect(refused(epoch, 7)).rejects.toMatchObject({ fault: 'gap' });
    expect(await workFigures(node.jobs)).toMatchObject({ waiting: 0 });
    await journal.append(batch(epoch, days(1, 1)), signal());
    expect(await journal.head(signal())).toBe(1);
  });

  test('neither facts nor jobs are there when the connection is cut between the two', async () => {
    await using opened = await databases.fresh(driver);
    await using node = await nodeOn(opened);
    let cuts = 2;
    const journal = journalOf(opened, async (client, jobs) => {
      if (cuts === 2) await node.jobs.enqueue(client, jobs);
      cuts -= 1;
      if (cuts >= 0) throw Object.assign(new Error('cut'), { code: 'ECONNRESET' }); // the connection is given up
      await node.jobs.enqueue(client, jobs);
    });
    const { epoch } = await opened.lead();
    const asking = batch(epoch, days(1, 1), { jobs: [job(1)] });
    for (const _attempt of [1, 2]) {
      await expect(journal.append(asking, signal())).rejects.toMatchObject({ fault: 'away' });
      expect([await journal.head(signal()), (await workFigures(node.jobs)).waiting]).toEqual([0, 0]);
    }
    await journal.append(asking, signal());
    expect([await journal.head(signal()), (await workFigures(node.jobs)).waiting]).toEqual([1, 1]);
  });

  test('an error of the database in the middle leaves nothing behind, and the connection in order', async () => {
    await using opened = await databases.fresh(driver);
    await using node = await nodeOn(opened);
    const broken = journalOf(opened, async (client) => void (await client.query('select 1 / 0')));
    const { epoch } = await opened.lead();
    await expect(broken.append(batch(epoch, days(1, 1), { jobs: [job(1)] }), signal())).rejects.toThrow('division');
    expect(await broken.head(signal())).toBe(0);
    await broken.append(batch(epoch, days(1, 1)), signal());
    expect([await broken.head(signal()), (await workFigures(node.jobs)).waiting]).toEqual([1, 0]);
  });

  test('JB4 one of a key while it waits, another one once it has begun', async () => {
    await using opened = await databases.fresh(driver);
    await using node = await nodeOn(opened);
    const journal = journalOf(opened, node.jobs.enqueue);
    const { epoch } = await opened.lead();
    const ask = (seq: number) => journal.append(batch(epoch, days(seq, seq), { jobs: [job(1)] }), signal());
    await ask(1);
    await ask(2);
    expect(await workFigures(node.jobs)).toMatchObject({ waiting: 1 });
    const begun = Promise.withResolvers<void>();
    const go = Promise.withResolvers<void>();
    await using _working = await node.jobs.work(WORK, () => (begun.resolve(), go.promise));
    await begun.promise;
    await ask(3);
    expect(await workFigures(node.jobs)).toMatchObject({ waiting: 1, active: 1 });
    go.resolve();
    await figuresOf(node.jobs, WORK, ({ waiting, active }) => waiting + active === 0);
  });
});

describe.each(drivers)('done on %s', (driver) => {
  async function filled(count: number, opened: Opened, node: Node, startAfterMs = 0): Promise<void> {
    const { epoch } = await opened.lead();
    const jobs = Array.from({ length: count }, (_, n) => job(n + 1, { startAfterMs }));
    await journalOf(opened, node.jobs.enqueue).append(batch(epoch, days(1, 1), { jobs }), signal());
  }

  test('JB2 once, by whichever of two nodes comes first', async () => {
    await using opened = await databases.fresh(driver);
    await using one = await nodeOn(opened);
    await using other = await nodeOn(opened);
    await filled(20, opened, one);
    const done: number[] = [];
    let atOnce = 0;
    let most = 0;
    const work = async (jobs: BossJobs) =>
      jobs.work(
        WORK,
        async ({ n }) => {
          most = Math.max(most, (atOnce += 1));
          await new Promise((resolve) => setImmediate(resolve));
          done.push(Number(n));
          atOnce -= 1;
        },
        { atOnce: 2 },
      );
    await using _one = await work(one.jobs);
    await using _other = await work(other.jobs);
    await figuresOf(one.jobs, WORK, ({ waiting, active }) => waiting + active === 0);
    expect(done.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
    expect(most).toBeLessThanOrEqual(4);
  });

  test('not before its time', async () => {
    await using opened = await databases.fresh(driver);
    await using node = await nodeOn(opened);
    await filled(1, opened, node, 1_500);
    const asked = performance.now();
    const begun = Promise.withResolvers<number>();
    await using _working = await node.jobs.work(WORK, async () => begun.resolve(performance.now() - asked));
    expect((await workFigures(node.jobs)).oldestWaitingMs).toBeUndefined();
    expect(await begun.promise).toBeGreaterThan(1_300);
  });

  test('JB3 what fails is tried again, then given up and counted; why is for the log alone', async () => {
    await using opened = await databases.fresh(driver);
    await using node = await nodeOn(opened);
    await filled(1, opened, node);
    let tries = 0;
    await using _working = await node.jobs.work(WORK, async () => {
      tries += 1;
      throw new TypeError('about +49 151 5550100');
    });
    await figuresOf(node.jobs, WORK, ({ failed }) => failed === 1);
    expect(tries).toBe(2);
    expect(await workFigures(node.jobs)).toMatchObject({ waiting: 0, active: 0, failed: 1 });
    expect(node.warnings).toEqual(['a job failed', 'a job failed']);
    const kept = await opened.sql<{ output: object }>(`select output from pgboss.job where name = $1`, [WORK]);
    expect(JSON.stringify(kept)).toContain('TypeError');
    expect(JSON.stringify(kept)).not.toContain('5550100');
  });

  test('JB6 a node that stops does so within a second; what it had under way waits for another', async () => {
    await using opened = await databases.fresh(driver);
    const node = await nodeOn(opened);
    await filled(1, opened, node);
    const begun = Promise.withResolvers<void>();
    const working = await node.jobs.work(WORK, (_data, stop) => {
      begun.resolve();
      return new Promise((_resolve, reject) => stop.addEventListener('abort', () => reject(stop.reason)));
    });
    await begun.promise;
    const asked = performance.now();
    await working[Symbol.asyncDispose]();
    await node[Symbol.asyncDispose]();
    expect(performance.now() - asked).toBeLessThan(1_000);
    expect(node.warnings).toEqual([]);
    await using next = await nodeOn(opened);
    expect(await workFigures(next.jobs)).toMatchObject({ waiting: 1, active: 0 });
    await using _next = await next.jobs.work(WORK, () => Promise.resolve());
    await figuresOf(next.jobs, WORK, ({ waiting, active }) => waiting + active === 0);
  });

  test('JB5 what is due by the clock once a minute, with two nodes', async () => {
    await using opened = await databases.fresh(driver);
    await using one = await nodeOn(opened);
    await using other = await nodeOn(opened);
    const ran: number[] = [];
    for (const { jobs } of [one, other]) await jobs.schedule(CLOCKED, '* * * * *');
    const began = Date.now();
    await using _one = await one.jobs.work(CLOCKED, async () => void ran.push(Date.now()));
    await using _other = await other.jobs.work(CLOCKED, async () => void ran.push(Date.now()));
    await until(() => ran.length > 0, 20_000);
    const looked = async () =>
      (await opened.sql<{ at: string }>('select cron_on::text as at from pgboss.version'))[0]?.at;
    const looks = new Set<string | undefined>();
    while (looks.size < 5) looks.add(await looked());
    await figuresOf(one.jobs, CLOCKED, ({ waiting, active }) => waiting + active === 0);
    const minutes = Math.floor(Date.now() / 60_000) - Math.floor(began / 60_000);
    expect(ran.length).toBeLessThanOrEqual(1 + minutes);
  });

  test('JB2 what a killed process had under way is tried again by another', async () => {
    const place = await databases.place(driver);
    {
      await using opened = await databases.open(place);
      await using node = await nodeOn(opened);
      await filled(1, opened, node);
    }
    await using child = spawnChild('stuck', place);
    const said = [await child.line(), await child.line()];
    expect(said.toSorted()).toEqual(['1', 'ready']);
    child.kill();
    await child.ended;
    await using opened = await databases.open(place);
    await using node = await nodeOn(opened);
    const done = Promise.withResolvers<unknown>();
    await using _working = await node.jobs.work(WORK, async ({ n }) => done.resolve(n));
    expect(await workFigures(node.jobs)).toMatchObject({ active: 1 });
    expect(await done.promise).toBe(1);
  });
});

describe('several processes', () => {
  test('JB2 each job is done once by two workers', async () => {
    const place = await databases.place('PostgreSQL');
    await using opened = await databases.open(place);
    await using node = await nodeOn(opened);
    await using one = spawnChild('worker', place);
    await using other = spawnChild('worker', place);
    expect([await one.line(), await other.line()]).toEqual(['ready', 'ready']);
    const { epoch } = await opened.lead();
    const jobs = Array.from({ length: 10 }, (_, n) => job(n));
    await journalOf(opened, node.jobs.enqueue).append(batch(epoch, days(1, 1), { jobs }), signal());
    const done: string[] = [];
    const follow = async (child: typeof one): Promise<void> => {
      for (;;) done.push(await child.line());
    };
    const following = Promise.allSettled([follow(one), follow(other)]);
    await figuresOf(node.jobs, WORK, ({ waiting, active }) => waiting + active === 0);
    await until(() => done.length === 10);
    one.kill();
    other.kill();
    await following;
    expect(done.toSorted()).toEqual(Array.from({ length: 10 }, (_, n) => String(n)));
  });

  test('while the database is away it is said once, and all goes on when it is back', async () => {
    await using opened = await databases.fresh('PostgreSQL');
    await using node = await nodeOn(opened);
    const done: unknown[] = [];
    await using _working = await node.jobs.work(WORK, async ({ n }) => void done.push(n));
    await databases.postgres.stop();
    try {
      await until(() => node.warnings.length > 0);
      await expect(node.jobs.figures(signal())).rejects.toMatchObject({ fault: 'away' });
    } finally {
      await databases.postgres.start();
    }
    const { epoch } = await opened.lead();
    await journalOf(opened, node.jobs.enqueue).append(batch(epoch, days(1, 1), { jobs: [job(1)] }), signal());
    await until(() => done.length === 1);
    expect(node.warnings).toEqual(['jobs can’t be seen to at the moment']);
  });
});
