/** Makes all projections again from the journal: after a change of what they hold, or when they are in doubt. */
import type { PoolClient, QueryResultRow } from 'pg';
import type { RowChange } from '../engine/journal.ts';
import { evolve } from '../floor/evolve.ts';
import { emptyFloor } from '../floor/floor.ts';
import { encode, mergeChanges } from './batch.ts';
import type { Database } from './database.ts';
import { factColumns, factFrom, type FactRow } from './factRow.ts';
import { project } from './project.ts';
import { projections } from './tables.ts';

const FACTS_AT_ONCE = 2_000;
const DAY_MS = 86_400_000;

/** One transaction: readers see the old rows until it is done, and appends wait. The answer is the number of facts. */
export async function rebuild(database: Database, signal: AbortSignal): Promise<number> {
  signal.throwIfAborted();
  const client = await database.pool.connect();
  try {
    await ask(client, 'begin');
    await ask(client, 'set local statement_timeout = 0');
    await ask(client, 'select from journal_head for update');
    await ask(client, `truncate ${projections.join(', ')}`);
    const count = await refill(client, signal);
    await ask(client, 'commit');
    client.release();
    return count;
  } catch (error) {
    client.release(true); // the transaction ends with its connection
    throw database.asFault(error);
  }
}

async function refill(client: PoolClient, signal: AbortSignal): Promise<number> {
  const floor = emptyFloor();
  for (let count = 0; ;) {
    signal.throwIfAborted();
    const text = `select ${factColumns} from journal where seq > $1 order by journal.seq limit ${FACTS_AT_ONCE}`;
    const facts = (await ask<FactRow & QueryResultRow>(client, text, [floor.seq])).map(factFrom);
    if (facts[0] === undefined) return count;
    if (count === 0) floor.seq = facts[0].seq - 1; // the months before were dropped
    const changes: RowChange[] = [];
    for (const fact of facts) {
      evolve(floor, fact);
      changes.push(...project(floor, fact));
    }
    const { rows, gone } = mergeChanges(changes);
    await ask(client, 'select write_rows($1, $2)', [encode(rows), encode(gone)]);
    count += facts.length;
  }
}

async function ask<Row extends QueryResultRow>(
  client: PoolClient,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const { rows } = await client.query<Row>(Object.assign({ text, values }, { query_timeout: DAY_MS }));
  return rows;
}
