/** Folds what a subscription sends into the rows that are known. */

/** `full`: `rows` replace everything. Otherwise they are the changed ones, and `removedIds` may name unknown ones. */
export interface Update<Row> {
  readonly position: number;
  readonly full: boolean;
  readonly rows: readonly Row[];
  readonly removedIds: readonly string[];
}

export interface Known<Row> {
  /** The place in the journal up to which the rows are right; undefined before the first message. */
  readonly position: number | undefined;
  readonly rows: ReadonlyMap<string, Row>;
}

export const nothingKnown: Known<never> = { position: undefined, rows: new Map<string, never>() };

/** A change that is no news (a repetition after a reconnect) is passed over; a full state always counts. */
export function merge<Row extends { readonly id: string }>(known: Known<Row>, update: Update<Row>): Known<Row> {
  if (update.full) return { position: update.position, rows: byId(update.rows) };
  if (known.position !== undefined && update.position <= known.position) return known;
  const rows = new Map(known.rows);
  for (const row of update.rows) rows.set(row.id, row);
  for (const id of update.removedIds) rows.delete(id);
  return { position: update.position, rows };
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
