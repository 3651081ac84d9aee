/** Work with entities: an identity map of its own for each piece, and errors in the words of the port. */
import type { Database } from './database.ts';

export type EntityManager = Database['orm']['em'];

/** Rejects with the signal's reason, JournalError `away`, or a bug. */
export async function using<T>(
  database: Database,
  signal: AbortSignal,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  try {
    return await work(database.orm.em.fork({ signal }));
  } catch (error) {
    signal.throwIfAborted();
    throw database.asFault(error);
  }
}
