/** The journal in PostgreSQL and in PGlite: an append is one statement or one transaction, so it is true wholly or not at all. */
import type { PoolClient } from 'pg';
import {
  type Batch,
  type FloorSnapshot,
  type Forgetting,
  type Forgotten,
  type Intent,
  type Journal,
  JournalError,
  type Leadership,
} from '../engine/journal.ts';
import type { Effect } from '../floor/effect.ts';
import type { Fact } from '../floor/fact.ts';
import { asId } from '../kernel/ids.ts';
import type { Job } from '../kernel/job.ts';
import { appendWithJobs, type Enqueue, type Verdict } from './appendWithJobs.ts';
import { encodeBatch } from './batch.ts';
import type { Database } from './database.ts';
import { connectionLives } from './faults.ts';
import { factColumns, factFrom, type FactRow } from './factRow.ts';
import { forget, giveSpaceBack } from './forget.ts';
import { lead } from './leadership.ts';
import { pack, unpack } from './pack.ts';

const MOST_FACTS = 10_000;

/** One for each opened database: on PGlite leadership is told apart within the process only. */
export class PostgresJournal implements Journal {
  readonly #database: Database;
  readonly #warn: (message: string) => void;
  readonly #enqueue: Enqueue;
  /** Months (UTC) whose partitions were made, or tried to be. */
  readonly #months = new Set<string>();

  constructor(database: Database, warn: (message: string) => void = () => undefined, enqueue: Enqueue = nobody) {
    this.#database = database;
    this.#warn = warn;
    this.#enqueue = enqueue;
  }

  lead(signal: AbortSignal, standsBy?: () => void): Promise<Leadership> {
    return lead(this.#database, signal, standsBy);
  }

  async append(batch: Batch, signal: AbortSignal): Promise<void> {
    const text = encodeBatch(batch);
    await this.#makePartitions(batch.facts, signal);
    const verdict = await this.#appendText(text, batch.jobs ?? [], signal);
    const { facts, epoch } = batch;
    if (verdict === 'fenced') throw new JournalError('fenced', `Epoch ${epoch} is over: another process leads`);
    if (verdict === 'gap')
      throw new JournalError('gap', `Fact ${facts[0]?.seq} does not follow the last fact of the journal`);
  }

  async #appendText(text: string, jobs: readonly Job[], signal: AbortSignal): Promise<Verdict | undefined> {
    if (jobs.length > 0) return this.#with((client) => appendWithJobs(client, text, jobs, this.#enqueue), signal);
    const [row] = await this.#ask<{ verdict: Verdict }>('select append_batch($1) as verdict', [text], signal);
    return row?.verdict;
  }

  async read(after: number, limit: number, signal: AbortSignal): Promise<readonly Fact[]> {
    const rows = await this.#ask<FactRow>(
      `select ${factColumns} from journal where seq > $1 order by seq limit $2`,
      [after, Math.min(limit, MOST_FACTS)],
      signal,
    );
    return rows.map(factFrom);
  }

  async head(signal: AbortSignal): Promise<number> {
    const [row] = await this.#ask<{ seq: number }>('select seq::float8 as seq from journal_head', [], signal);
    return row?.seq ?? 0;
  }

  /** Tells this database apart from all others. */
  async installation(signal: AbortSignal): Promise<string> {
    const [row] = await this.#ask<{ installation: string }>('select installation::text from journal_head', [], signal);
    if (!row) throw new Error('The row journal_head is missing');
    return row.installation;
  }

  async openIntents(signal: AbortSignal): Promise<readonly Intent[]> {
    const rows = await this.#ask<{ id: string; seq: number; effect: Effect }>(
      'select id, seq::float8 as seq, effect from intent order by intent.seq, position',
      [],
      signal,
    );
    return rows.map(({ id, seq, effect }) => ({ id: asId(id), seq, effect }));
  }

  async latestSnapshot(signal: AbortSignal): Promise<FloorSnapshot | undefined> {
    const [row] = await this.#ask<{ seq: number; at: number; format: string; state: Buffer }>(
      `select seq::float8 as seq, (extract(epoch from at) * 1000)::float8 as at, format, state
       from floor_snapshot order by floor_snapshot.seq desc limit 1`,
      [],
      signal,
    );
    if (!row) return undefined;
    return { ...row, state: await unpack(row.state) };
  }

  async saveSnapshot({ seq, at, format, state }: FloorSnapshot, signal: AbortSignal): Promise<void> {
    const bytes = await pack(state);
    await this.#ask(
      `insert into floor_snapshot (seq, at, format, state) values ($1, $2, $3, $4)
       on conflict (seq) do update set at = excluded.at, format = excluded.format, state = excluded.state`,
      [seq, new Date(at).toISOString(), format, bytes],
      signal,
    );
    await this.#ask(
      'delete from floor_snapshot where seq < (select min(seq) from (select seq from floor_snapshot order by seq desc limit 2) newest)',
      [],
      signal,
    );
  }

  async forget(what: Forgetting, signal: AbortSignal): Promise<Forgotten> {
    await this.#makePartitions([what], signal);
    const forgot = await forget(this.#database, what, signal);
    if (forgot.kind === 'forgotten') await giveSpaceBack(this.#database, this.#warn);
    if (forgot.kind !== 'repeated') return forgot;
    const [fact] = await this.read(what.seq - 1, 1, signal);
    const snapshot = await this.latestSnapshot(signal);
    if (fact?.type !== 'facts.forgotten' || snapshot?.seq !== fact.seq)
      throw new JournalError('gap', `Fact ${what.seq} is another one than the one to be added`);
    return { kind: 'forgotten', fact, snapshot };
  }

  /** The connections belong to the database, which outlives the journal. */
  async [Symbol.asyncDispose](): Promise<void> {}

  /** When facts come into a month: its partition, if need be, and the next month's. The journal takes the facts without, too. */
  async #makePartitions(facts: readonly Pick<Fact, 'at'>[], signal: AbortSignal): Promise<void> {
    for (const { at } of [facts[0], facts.at(-1)].filter((fact) => fact !== undefined)) {
      const instant = new Date(at).toISOString();
      const month = instant.slice(0, 7);
      if (this.#months.has(month)) continue;
      try {
        await this.#ask(
          `select make_journal_partition($1::timestamptz), make_journal_partition($1::timestamptz + interval '1 month')`,
          [instant],
          signal,
        );
      } catch (error) {
        if (error instanceof JournalError || signal.aborted) throw error;
        this.#warn(
          `The journal's partition for ${month} could not be made: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
      this.#months.add(month);
    }
  }

  /** One statement. */
  #ask<Row extends object>(text: string, values: readonly unknown[], signal: AbortSignal): Promise<Row[]> {
    return this.#with(async (client) => (await client.query<Row>(text, [...values])).rows, signal);
  }

  /** Work on one connection. Rejects with the signal's reason, JournalError `away` five seconds after the last answer, or a bug. */
  async #with<T>(work: (client: PoolClient) => Promise<T>, signal: AbortSignal): Promise<T> {
    signal.throwIfAborted();
    const gone = Promise.withResolvers<never>();
    const abort = (): void => gone.reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    const coming = this.#database.pool.connect();
    let client: PoolClient | undefined;
    try {
      client = await Promise.race([coming, gone.promise]);
      const done = await Promise.race([work(client), gone.promise]);
      client.release();
      return done;
    } catch (error) {
      if (client) client.release(!connectionLives(error)); // otherwise nobody knows what state it is in
      else
        void coming.then(
          (late) => late.release(),
          () => undefined,
        ); // it may still come
      signal.throwIfAborted();
      throw this.#database.asFault(error);
    } finally {
      signal.removeEventListener('abort', abort);
      gone.promise.catch(() => undefined); // an abort that nobody waited for
    }
  }
}

const nobody: Enqueue = () => Promise.reject(new Error('Nobody was named who takes jobs'));
