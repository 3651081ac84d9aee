/** PostgreSQL's advisory locks: held by a session, gone with it. Needs a direct connection, not a transaction pooler. */
import type { ClientBase } from 'pg';

/** One number for each purpose; the first half of every key is ours. */
export const locks = { migration: 1, leadership: 2 } as const;
export type Lock = (typeof locks)[keyof typeof locks];

const NAMESPACE = 1_380_535_879; // "RING"

/** A statement that waits holds back vacuum in the whole database, so a long wait is made of short ones. */
const SLICE_MS = 5_000;

/** Waits until this session has the lock. An abort is honoured by ending the connection, which is what `client` is for. */
export async function acquire(client: ClientBase, lock: Lock, signal: AbortSignal): Promise<void> {
  await client.query(`set lock_timeout = ${SLICE_MS}`);
  for (;;) {
    signal.throwIfAborted();
    if (await waited(client, lock)) return;
  }
}

async function waited(client: ClientBase, lock: Lock): Promise<boolean> {
  try {
    await client.query('select pg_advisory_lock($1, $2)', [NAMESPACE, lock]);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '55P03') return false; // lock_not_available
    throw error;
  }
}

export async function withLock<T>(
  client: ClientBase,
  lock: Lock,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T> {
  await acquire(client, lock, signal);
  try {
    return await work();
  } finally {
    // With a broken connection the lock is gone already, and that error must not hide the one of the work.
    await client.query('select pg_advisory_unlock($1, $2)', [NAMESPACE, lock]).catch(() => undefined);
  }
}

/** A table of the sessions that hold a lock in this database: `pid`. */
export const holders = (lock: Lock): string =>
  `(select pid from pg_locks where locktype = 'advisory' and granted and objsubid = 2 and classid = ${NAMESPACE} and objid = ${lock}
    and database = (select oid from pg_database where datname = current_database())) holder`;
