/** Makes all projections again from the journal: after a change of what they hold, or when they are in doubt. */
import type { PoolClient, QueryResultRow } from 'pg';
import type { RowChange } from '../engine/journal.ts';
import { recall } from '../floor/evolve.ts';
import type { Fact } from '../floor/fact.ts';
import { emptyFloor, type Floor } from '../floor/floor.ts';
import { encode, mergeChanges } from './batch.ts';
import type { Database } from './database.ts';
import { factColumns, factFrom, type FactRow } from './factRow.ts';
import { project } from './project.ts';
import { projections } from './tables.ts';

const FACTS_AT_ONCE = 2_000;
const DAY_MS = 86_400_000;

export const emptyRows = `truncate ${projections.join(', ')}`;

/** One transaction: readers see the old rows until it is done, and appends wait. The answer is the number of facts. */
export async function rebuild(database: Database, signal: AbortSignal): Promise<number> {
  signal.throwIfAborted();
  const client = await database.pool.connect();
  try {
    await ask(client, 'begin');
    await ask(client, 'set local statement_timeout = 0');
    await ask(client, 'select from journal_head for update');
    await ask(client, emptyRows);
    const { count } = await refill(client, signal);
    await ask(client, 'commit');
    client.release();
    return count;
  } catch (error) {
    client.release(true); // the transaction ends with its connection
    throw database.asFault(error);
  }
}

export interface Refilled {
  /** As all facts together make it. */
  readonly floor: Floor;
  readonly count: number;
}

/** Writes the rows of all facts into empty tables. `see` is shown each page of facts before, and says what is left of it. */
export async function refill(
  client: PoolClient,
  signal: AbortSignal,
  see: (facts: readonly Fact[]) => Promise<readonly Fact[]> = (facts) => Promise.resolve(facts),
): Promise<Refilled> {
  const floor = emptyFloor();
  for (let count = 0, after = 0; ;) {
    signal.throwIfAborted();
    const text = `select ${factColumns} from journal where seq > $1 order by journal.seq limit ${FACTS_AT_ONCE}`;
    const page = (await ask<FactRow & QueryResultRow>(client, text, [after])).map(factFrom);
    if (page[0] === undefined) return { floor, count };
    const facts = await see(page);
    const changes: RowChange[] = [];
    for (const fact of facts) {
      recall(floor, fact);
      changes.push(...project(floor, fact));
    }
    const { rows, gone } = mergeChanges(changes);
    await ask(client, 'select write_rows($1, $2)', [encode(rows), encode(gone)]);
    after = page.at(-1)!.seq;
    count += facts.length;
  }
}

export async function ask<Row extends QueryResultRow>(
  client: PoolClient,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const { rows } = await client.query<Row>(Object.assign({ text, values }, { query_timeout: DAY_MS }));
  return rows;
}
