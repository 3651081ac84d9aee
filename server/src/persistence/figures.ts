/** What the database tells of itself. Reads sizes, a short table and one row: nothing that grows with the journal. */
import type { Figures, JournalFigures } from '../engine/figures.ts';
import type { Database } from './database.ts';

const question = `
  select seq::float8 as position,
    (select sum(pg_total_relation_size(relid))::float8 from pg_partition_tree('journal')) as bytes,
    (select count(*)::float8 from pg_partition_tree('journal') where isleaf) as partitions,
    (select count(*)::float8 from intent) as "openIntents",
    (select extract(epoch from now() - min(made_at))::float8 * 1000 from intent) as "oldestIntentMs"
  from journal_head`;

type Row = Omit<JournalFigures, 'oldestIntentMs'> & { readonly oldestIntentMs: number | null };

export class DatabaseFigures implements Figures {
  readonly #database: Pick<Database, 'pool' | 'asFault'>;

  constructor(database: Pick<Database, 'pool' | 'asFault'>) {
    this.#database = database;
  }

  async journal(signal: AbortSignal): Promise<JournalFigures> {
    signal.throwIfAborted();
    try {
      const { rows } = await this.#database.pool.query<Row>(question);
      const [row] = rows;
      if (!row) throw new Error('The row journal_head is missing');
      return { ...row, oldestIntentMs: row.oldestIntentMs ?? undefined };
    } catch (error) {
      throw this.#database.asFault(error);
    }
  }
}
