/** The right to append: one process has it at a time, and each holder has a higher epoch than the one before (rule ND1). */
import { hostname } from 'node:os';
import type { Client, ClientBase } from 'pg';
import type { Leadership } from '../engine/journal.ts';
import { Scope } from '../kernel/scope.ts';
import { connect } from './connection.ts';
import type { Database } from './database.ts';
import { Leash } from './leash.ts';
import { deposeSilent } from './depose.ts';
import { acquire, locks } from './locks.ts';

/**
 * The lock lives in a session of its own, so it falls when this process, its host or the network between does. Both ends
 * probe the connection: ours after two seconds of silence, the server after five, so that a lost host loses the lock. A
 * process that is held up keeps its connection; those who wait for the lock see its silence and end it (leash.ts, depose.ts).
 */
const session = {
  application_name: 'ringside leader',
  keepAliveInitialDelayMillis: 2_000,
  query_timeout: 0,
  statement_timeout: 0,
};
const probes = 'set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 2; set tcp_keepalives_count = 3';

/** Waits until this process leads. Throws JournalError `away` when the connection can't be had or breaks while waiting. */
export async function lead(
  database: Database,
  signal: AbortSignal,
  standsBy: () => void = () => undefined,
): Promise<Leadership> {
  signal.throwIfAborted();
  return database.reach.kind === 'postgres'
    ? leadBySession(database, signal, standsBy)
    : leadBySeat(database, signal, standsBy);
}

async function leadBySession(database: Database, signal: AbortSignal, standsBy: () => void): Promise<Leadership> {
  const lost = new AbortController();
  await using waiting = new AsyncDisposableStack();
  try {
    const client = waiting.use(await connect(database.reach, session));
    const ended = (): void => lost.abort(new Error('The connection that holds the leader lock has ended'));
    client.once('end', ended);
    waiting.defer(() => void client.off('end', ended)); // giving it back is no loss
    const abort = (): void => void client.end(); // rejects the statement that waits
    signal.addEventListener('abort', abort, { once: true });
    waiting.defer(() => signal.removeEventListener('abort', abort));
    await client.query(probes);
    await inLine(database, client, signal, standsBy);
    const epoch = await raiseEpoch(client);
    signal.throwIfAborted();
    signal.removeEventListener('abort', abort);
    const leash = waiting.use(new Leash(() => client.query('select'), lost.signal));
    const stack = waiting.move();
    return {
      epoch,
      lost: lost.signal,
      sure: (until) => leash.sure(until),
      [Symbol.asyncDispose]: () => stack.disposeAsync(),
    };
  } catch (error) {
    signal.throwIfAborted();
    throw database.asFault(error);
  }
}

/** Until the lock is ours. Meanwhile a holder who has fallen silent is deposed. */
async function inLine(database: Database, client: Client, signal: AbortSignal, standsBy: () => void): Promise<void> {
  using waiting = new Scope(signal);
  void deposeSilent(database, waiting.signal, standsBy);
  await acquire(client, locks.leadership, signal);
}

/** PGlite's folder has one process; within it, one holder at a time. */
async function leadBySeat(database: Database, signal: AbortSignal, standsBy: () => void): Promise<Leadership> {
  if (database.seat.isTaken) standsBy();
  const release = await database.seat.take(signal);
  try {
    const client = await database.pool.connect();
    try {
      const epoch = await raiseEpoch(client);
      const { signal: lost } = new AbortController(); // nothing can take it away
      return { epoch, lost, sure: () => Promise.resolve(), [Symbol.asyncDispose]: async () => release() };
    } finally {
      client.release();
    }
  } catch (error) {
    release();
    throw database.asFault(error);
  }
}

/** From here on an append under an older epoch is refused. */
async function raiseEpoch(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ epoch: number }>(
    `with head as (update journal_head set epoch = epoch + 1 returning epoch)
     insert into leader (epoch, process, since) select epoch, $1, now() from head
     on conflict (only_one) do update set epoch = excluded.epoch, process = excluded.process, since = excluded.since
     returning epoch::float8 as epoch`,
    [`${hostname()} ${process.pid}`],
  );
  const [row] = rows;
  if (!row) throw new Error('The row journal_head is missing');
  return row.epoch;
}
