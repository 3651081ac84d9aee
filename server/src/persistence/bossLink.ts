/** How pg-boss gets to the database: over a pool of ours, one statement or block of statements at a time. */
import type { ClientBase, Pool, QueryResult } from 'pg';
import type { Db } from 'pg-boss';

interface Rows {
  readonly rows: Record<string, unknown>[];
}

/** On a connection that somebody else holds, and in the transaction that is open there. */
export const onClient = (client: ClientBase): Db => ({
  executeSql: (text, values) => ask(client, text, values),
});

export class BossLink implements Db {
  readonly #pool: Pool;
  #isTroubled = false;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  async executeSql(text: string, values?: unknown[]): Promise<Rows> {
    const client = await this.#pool.connect();
    try {
      const answer = await ask(client, text, values);
      client.release();
      this.#isTroubled = false;
      return answer;
    } catch (error) {
      client.release(true); // a block that failed leaves its transaction open
      throw error;
    }
  }

  /** Says so when trouble begins, not each time that somebody runs into it. */
  trouble(say: () => void): void {
    if (!this.#isTroubled) say();
    this.#isTroubled = true;
  }
}

/** A block without values is several statements, of which each has an answer. */
async function ask(client: ClientBase, text: string, values: unknown[] | undefined): Promise<Rows> {
  const answer: QueryResult | QueryResult[] = await client.query(text, values?.length ? values : undefined);
  return Array.isArray(answer) ? { rows: answer.flatMap(({ rows }) => rows as Rows['rows']) } : answer;
}
