/**
 * How fast facts become true: commits of 1, 5 and 20 facts with their rows and intents, one after the other as the engine
 * makes them, on PGlite and on PostgreSQL. `pnpm bench journal [commits]`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import type { Batch } from '../../server/src/engine/journal.ts';
import { openDatabase } from '../../server/src/persistence/database.ts';
import { PostgresJournal } from '../../server/src/persistence/journal.postgres.ts';
import { startPostgres } from '../support/postgres.ts';
import { batches, busyDay } from '../support/traffic.ts';

interface Result {
  readonly database: string;
  /** Facts in one commit. */
  readonly facts: number;
  readonly commits: number;
  readonly rowsPerCommit: number;
  readonly factsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  /** How late the event loop of the writer came to its timers. */
  readonly loopP99Ms: number;
}

const sizes = [1, 5, 20];
const WARM_UP = 100;
const commits = Number(process.argv[2] ?? 1_000);
const signal = new AbortController().signal;

async function measure(database: string, size: number, databaseUrl: string | undefined): Promise<Result> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'ringside-bench-'));
  try {
    await using opened = await openDatabase({ databaseUrl, dataFolder }, signal);
    const journal = new PostgresJournal(opened);
    await using leadership = await journal.lead(signal);
    const stream = batches(busyDay('bench', (commits + WARM_UP) * size), leadership.epoch, size).slice(
      0,
      commits + WARM_UP,
    );
    for (const batch of stream.slice(0, WARM_UP)) await journal.append(batch, signal);
    return { database, facts: size, ...(await timed(journal, stream.slice(WARM_UP))) };
  } finally {
    await rm(dataFolder, { recursive: true, force: true });
  }
}

async function timed(journal: PostgresJournal, stream: readonly Batch[]): Promise<Omit<Result, 'database' | 'facts'>> {
  const loop = monitorEventLoopDelay({ resolution: 1 });
  loop.enable();
  const took: number[] = [];
  const start = performance.now();
  for (const batch of stream) {
    const from = performance.now();
    await journal.append(batch, signal);
    took.push(performance.now() - from);
  }
  const seconds = (performance.now() - start) / 1_000;
  loop.disable();
  took.sort((a, b) => a - b);
  const facts = stream.reduce((sum, batch) => sum + batch.facts.length, 0);
  const rows = stream.reduce((sum, batch) => sum + batch.changes.length, 0);
  const at = (share: number): number => round(took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0);
  return {
    commits: stream.length,
    rowsPerCommit: round(rows / stream.length),
    factsPerSecond: Math.round(facts / seconds),
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    maxMs: at(1),
    loopP99Ms: round(loop.percentile(99) / 1e6),
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;

const results: Result[] = [];
for (const size of sizes) results.push(await measure('PGlite', size, undefined));
await using postgres = await startPostgres({ durable: true });
for (const size of sizes) results.push(await measure('PostgreSQL', size, await postgres.createDatabase()));

console.table(results);
console.log(
  JSON.stringify({ bench: 'journal', node: process.version, cpus: cpus().length, cpu: cpus()[0]?.model, results }),
);
