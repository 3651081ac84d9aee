/** The parts that projections are made of. */
import type { RowChange } from '../engine/journal.ts';
import type { FactOf, FactType } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import type { Instant } from '../kernel/ids.ts';

/** A part of `project`: the rows that facts change, by type. */
export type Projection = { readonly [T in FactType]?: (fact: FactOf<T>, floor: Floor) => readonly RowChange[] };

/** As the database writes an instant. */
export const timestamp = (instant: Instant): string => new Date(instant).toISOString();

export const row = (table: string, id: string, set: RowChange['set'] & object): RowChange => ({
  table,
  key: { id },
  set,
});
