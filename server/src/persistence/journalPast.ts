/** What the journal tells of long ago, by its indexes: neither question grows with it. */
import type { QueryResultRow } from 'pg';
import type { JournalPast, Reconciled } from '../centre/journalPast.ts';
import type { Fact } from '../floor/fact.ts';
import type { Instant, ProviderId } from '../kernel/ids.ts';
import type { Database } from './database.ts';

type Payload = Extract<Fact, { type: 'provider.reconciled' }>['payload'];

interface ReconciledRow {
  readonly providerId: ProviderId;
  readonly at: Instant;
  readonly payload: Payload;
}

export class DatabaseJournalPast implements JournalPast {
  readonly #database: Pick<Database, 'pool' | 'asFault'>;

  constructor(database: Pick<Database, 'pool' | 'asFault'>) {
    this.#database = database;
  }

  async oldestAt(signal: AbortSignal): Promise<Instant | undefined> {
    const text = 'select (extract(epoch from at) * 1000)::float8 as at from journal order by seq limit 1';
    const [first] = await this.#ask<{ at: Instant }>(text, [], signal);
    return first?.at;
  }

  async reconciled(
    providers: readonly ProviderId[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<ProviderId, Reconciled>> {
    const rows = await this.#ask<ReconciledRow>(
      `select asked.id as "providerId", (extract(epoch from last.at) * 1000)::float8 as at, last.payload
       from unnest($1::text[]) asked(id) cross join lateral (
         select at, payload from journal where provider_id = asked.id and type = 'provider.reconciled' order by seq desc limit 1
       ) last`,
      [providers],
      signal,
    );
    return new Map(rows.map(({ providerId, at, payload }) => [providerId, { at, differences: countOf(payload) }]));
  }

  async #ask<Row extends QueryResultRow>(text: string, values: unknown[], signal: AbortSignal): Promise<Row[]> {
    signal.throwIfAborted();
    try {
      return (await this.#database.pool.query<Row>(text, values)).rows;
    } catch (error) {
      signal.throwIfAborted();
      throw this.#database.asFault(error);
    }
  }
}

/** Older facts name only what was found, and not what was asked for again. */
const countOf = ({ differences, adopted, gone, stray }: Payload): number => differences ?? adopted + gone + stray;
