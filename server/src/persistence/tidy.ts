/** What a PostgreSQL server does in the background and PGlite, which has no background, never does: checkpoint, vacuum, analyse. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { BOSS_SCHEMA } from './bossSchema.ts';

const EVERY_MS = 60_000;
/** Without a checkpoint the write-ahead log grows for ever, and with it the time that a start after a crash takes. */
const LOG_BYTES = 32 * 1024 * 1024;
const ofJobs = ['job_common', 'queue', 'version'].map((table) => `${BOSS_SCHEMA}.${table}`);
/** Rows that change: without vacuum their old versions pile up. The journal is only ever added to. */
const changing = ['call', 'leg', 'offer', 'queue_visit', 'status_span', ...ofJobs];
/** Rounds from one vacuum of these to the next. Intents live for moments only, so theirs is done in every round. */
const VACUUM_EVERY = 10;

/** Runs until disposed of. A failed round is told and the next one tried: nothing depends on a single one. */
export function tidy(pool: Pool, warn: (message: string) => void, everyMs = EVERY_MS): AsyncDisposable {
  const closing = new AbortController();
  const running = rounds(pool, warn, everyMs, closing.signal);
  return {
    async [Symbol.asyncDispose]() {
      closing.abort();
      await running;
    },
  };
}

async function rounds(
  pool: Pool,
  warn: (message: string) => void,
  everyMs: number,
  signal: AbortSignal,
): Promise<void> {
  for (let round = 1; ; round += 1) {
    try {
      await pause(everyMs, undefined, { signal });
      await checkpoint(pool);
      await unhurriedly(pool, 'vacuum intent');
      if (round % VACUUM_EVERY === 0)
        for (const table of changing) await unhurriedly(pool, `vacuum (analyze) ${table}`);
    } catch (error) {
      if (signal.aborted) return;
      warn(`Tidying the embedded database failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

async function checkpoint(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ bytes: number }>(
    'select (pg_current_wal_lsn() - redo_lsn)::float8 as bytes from pg_control_checkpoint()',
  );
  if ((rows[0]?.bytes ?? 0) > LOG_BYTES) await unhurriedly(pool, 'checkpoint');
}

const unhurriedly = (pool: Pool, text: string) => pool.query(Object.assign({ text }, { query_timeout: 60_000 }));
