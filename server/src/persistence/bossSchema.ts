/** The tables of pg-boss, in a schema of their own beside ours. It brings them to the shape that its version needs by itself. */
import type { ClientBase } from 'pg';
import { PgBoss } from 'pg-boss';
import { onClient } from './bossLink.ts';
import { locks, withLock } from './locks.ts';

export const BOSS_SCHEMA = 'pgboss';

/** Safe to run from several processes at once, like our own migrations. */
export function migrateBoss(client: ClientBase, signal: AbortSignal): Promise<void> {
  return withLock(client, locks.migration, signal, async () => {
    const boss = new PgBoss({ schema: BOSS_SCHEMA, db: onClient(client), supervise: false, schedule: false });
    const faults: Error[] = [];
    boss.on('error', (error) => faults.push(error));
    await boss.start();
    await boss.stop({ graceful: false, close: false });
    if (faults.length > 0) throw new AggregateError(faults, 'The tables of the jobs could not be made');
  });
}
