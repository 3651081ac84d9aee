/** Work in the background on pg-boss: its jobs lie in the database of the facts that ask for them. */
import type { PostgreSqlConnection } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { type ConstructorOptions, PgBoss } from 'pg-boss';
import type { JobFigures, Jobs, Worker } from '../engine/jobs.ts';
import type { Job, JobQueue } from '../kernel/job.ts';
import type { Enqueue } from './appendWithJobs.ts';
import { BossLink, onClient } from './bossLink.ts';
import { BOSS_SCHEMA } from './bossSchema.ts';
import type { Database } from './database.ts';

/** L10: for one job. */
const LONGEST_S = 3_600;
/** Those that are done or given up. */
const KEPT_S = 7 * 86_400;
/** pg-boss looks for what we have none of (jobs that wait for each other) and for what may stay a while (old jobs). */
const SELDOM_S = 86_400;

export interface JobsPace {
  /** What gives no sign of life for so long has died with its node, and is tried again by another. At least 10. */
  readonly silentS: number;
  /** How often those are looked for, and what is due by the clock. At most 45. */
  readonly superviseS: number;
}

export interface JobsLog {
  warn(about: object, message: string): void;
}

export interface BossJobs extends Jobs {
  readonly enqueue: Enqueue;
}

/** Rejects when the database can't be asked. Later it says so in the log, and goes on when it can. */
export async function openJobs(
  database: Database,
  queues: readonly JobQueue[],
  log: JobsLog,
  pace: JobsPace = { silentS: 30, superviseS: 30 },
): Promise<BossJobs> {
  const connection = database.orm.em.getConnection() as PostgreSqlConnection; // the driver's own
  const pool: Pool = await connection.getNativeClient(); // the journal's own connections are for those who lead
  const link = new BossLink(pool);
  const boss = new PgBoss({ ...options(pace), db: link, monitorVacuum: database.reach.kind === 'postgres' });
  boss.on('error', (error) => {
    link.trouble(() => log.warn({ err: error }, 'jobs can’t be seen to at the moment'));
  });
  boss.on('warning', ({ message }) => log.warn({}, message));
  await using opening = new AsyncDisposableStack();
  opening.defer(() => boss.stop({ graceful: false, close: false }));
  try {
    await boss.start();
    for (const queue of queues) await define(boss, queue, pace);
  } catch (error) {
    throw database.asFault(error);
  }
  opening.move();
  return new RunningJobs({ database, pool, boss, log }, queues);
}

const options = ({ superviseS }: JobsPace): ConstructorOptions => ({
  schema: BOSS_SCHEMA,
  superviseIntervalSeconds: superviseS,
  monitorIntervalSeconds: superviseS,
  cronMonitorIntervalSeconds: superviseS,
  cronWorkerIntervalSeconds: superviseS,
  maintenanceIntervalSeconds: SELDOM_S,
  flowIntervalSeconds: SELDOM_S,
});

async function define(boss: PgBoss, queue: JobQueue, { silentS }: JobsPace): Promise<void> {
  const { name, tries, firstWaitS, longestWaitS } = queue;
  const settings = {
    retryLimit: tries - 1,
    retryBackoff: true,
    retryDelay: firstWaitS,
    retryDelayMax: longestWaitS,
    heartbeatSeconds: silentS,
    expireInSeconds: LONGEST_S,
    deleteAfterSeconds: KEPT_S,
  };
  await boss.createQueue(name, { ...settings, policy: 'short' }); // one of a key at a time that has not begun
  await boss.updateQueue(name, settings); // should it have been there
  await boss.insert(name, []); // from here on it knows the queue, and asks nothing in the middle of a transaction
}

interface Parts {
  readonly database: Database;
  readonly pool: Pool;
  readonly boss: PgBoss;
  readonly log: JobsLog;
}

class RunningJobs implements BossJobs {
  readonly #parts: Parts;
  readonly #queues: ReadonlyMap<string, JobQueue>;

  constructor(parts: Parts, queues: readonly JobQueue[]) {
    this.#parts = parts;
    this.#queues = new Map(queues.map((queue) => [queue.name, queue]));
  }

  async work(name: string, worker: Worker, { atOnce = 1 } = {}): Promise<AsyncDisposable> {
    const { lookEveryS } = this.#queue(name);
    const stop = new AbortController();
    const settings = { localConcurrency: atOnce, pollingIntervalSeconds: lookEveryS };
    const id = await this.#parts.boss.work<Job['data']>(name, settings, async ([job]) => {
      if (job) await this.#try(name, worker, job.data, AbortSignal.any([stop.signal, job.signal]));
    });
    return {
      [Symbol.asyncDispose]: async () => {
        stop.abort(new Error('Ringside is stopping.'));
        await this.#parts.boss.offWork(name, { id, wait: true });
      },
    };
  }

  async schedule(name: string, cron: string): Promise<void> {
    await this.#parts.boss.schedule(this.#queue(name).name, cron, {}, { tz: 'UTC', missed: 'once' });
  }

  async figures(signal: AbortSignal): Promise<JobFigures> {
    signal.throwIfAborted();
    try {
      const { rows } = await this.#parts.pool.query<FiguresRow>(figuresByQueue, [[...this.#queues.keys()]]);
      return rows.map(({ oldestWaitingMs, ...figures }) => ({
        ...figures,
        ...(oldestWaitingMs === null ? {} : { oldestWaitingMs }),
      }));
    } catch (error) {
      throw this.#parts.database.asFault(error);
    }
  }

  readonly enqueue: Enqueue = async (client, jobs) => {
    for (const [name, ofQueue] of Map.groupBy(jobs, ({ queue }) => queue))
      await this.#parts.boss.insert(
        this.#queue(name).name,
        ofQueue.map(({ data, key, startAfterMs = 0 }) => ({
          data,
          singletonKey: key,
          startAfter: startAfterMs / 1_000,
        })),
        { db: onClient(client) },
      );
  };

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#parts.boss.stop({ graceful: false, close: false });
  }

  #queue(name: string): JobQueue {
    const queue = this.#queues.get(name);
    if (!queue) throw new Error(`There is no queue ${name}`);
    return queue;
  }

  /** What went wrong is for the log, which blanks what is personal: a failed job keeps its error as it is. */
  async #try(queue: string, worker: Worker, data: Job['data'], signal: AbortSignal): Promise<void> {
    try {
      await worker(data, signal);
    } catch (error) {
      if (!signal.aborted) this.#parts.log.warn({ queue, err: error }, 'a job failed');
      throw new Error(error instanceof Error ? error.name : 'something that is no Error was thrown');
    }
  }
}

interface FiguresRow {
  readonly queue: string;
  readonly waiting: number;
  readonly active: number;
  readonly failed: number;
  readonly oldestWaitingMs: number | null;
}

const figuresByQueue = `
  select queue.name as queue,
    count(*) filter (where job.state in ('created', 'retry'))::float8 as waiting,
    count(*) filter (where job.state = 'active')::float8 as active,
    count(*) filter (where job.state = 'failed')::float8 as failed,
    extract(epoch from now() - min(job.start_after) filter (where job.state in ('created', 'retry') and job.start_after <= now()))::float8
      * 1000 as "oldestWaitingMs"
  from unnest($1::text[]) as queue (name) left join ${BOSS_SCHEMA}.job on job.name = queue.name
  group by queue.name order by queue.name`;
