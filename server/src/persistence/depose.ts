/** Ends the session of a leader who holds the lock and does not move: a process that was stopped, or that hangs (rule ND1). */
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from './database.ts';
import { LEASH_MS } from './leash.ts';
import { holders, locks } from './locks.ts';

const LOOK_MS = 100;
/** Since the last beat came in. The leader has stopped acting by then, also what it had sent on its way. */
export const SILENT_MS = LEASH_MS + 200;

/** `standsBy` is called when somebody holds the lock. Resolves when the signal aborts; never rejects. */
export async function deposeSilent(database: Database, signal: AbortSignal, standsBy: () => void): Promise<void> {
  while (!signal.aborted) {
    const look = database.pool.query(
      `select case when clock_timestamp() - state_change > $1 * interval '1 ms' then pg_terminate_backend(pid) end
       from ${holders(locks.leadership)} join pg_stat_activity using (pid)`,
      [SILENT_MS],
    );
    const isHeld = await look.then(
      ({ rows }) => rows.length > 0,
      () => false, // the database is away, and the lock with it
    );
    if (isHeld && !signal.aborted) standsBy();
    await pause(LOOK_MS, undefined, { signal }).catch(() => undefined); // the end
  }
}
