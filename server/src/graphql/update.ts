/** What all live lists have in common in the schema: their updates, where they go on, and how far somebody sees into them. */
import type { ObjectRef } from '@pothos/core';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { shared } from './sharing.ts';
import { given } from '../kernel/given.ts';
import { basisOf } from '../people/sight.ts';
import type { FollowOptions, Update } from '../realtime/live.ts';

type Types = typeof builder.$inferSchemaTypes;

export const about = {
  position: 'The place in the journal up to which this update is complete; pass it as `since` to go on from here.',
  full: 'Whether this is everything and replaces what was known. Otherwise it is what changed.',
  removedIds: 'What is gone, or no longer fits the filter; may name what was never sent.',
  since:
    'Go on after this position. When it lies too far back, and for who does not see everything, the first update is full.',
};

interface Listed<Row> {
  readonly description: string;
  readonly row: ObjectRef<Types, Row>;
  /** The name of the field with the rows, and what these are. */
  readonly field: string;
  readonly rows: string;
  readonly removedIds?: string;
}

export const updateOf = <Row>(name: string, { description, row, field, rows, removedIds }: Listed<Row>) =>
  builder.objectRef<Update<Row>>(name).implement({
    description,
    extensions: shared,
    fields: (t) => ({
      position: t.expose('position', { type: 'Position', description: about.position }),
      full: t.exposeBoolean('full', { description: about.full }),
      [field]: t.field({ type: [row], description: rows, resolve: (update) => [...update.rows] as never }), // a generic parent is beyond the builder's types
      removedIds: t.idList({
        description: removedIds ?? about.removedIds,
        resolve: (update) => [...update.removedIds],
      }),
    }),
  });

/** For who sees everything, the rows that were asked for; for others those of them that they see at the moment of each update. */
export function following<Row>(
  { viewer: { sight }, floor, live, arrivals }: Context,
  since: number | null | undefined,
  only: (row: Row) => boolean,
  judge: () => (row: Row) => boolean,
): FollowOptions<Row> {
  if (sight.kind === 'everything') return { ...(arrivals ? { arrivals } : given({ since })), only };
  return {
    ...given({ arrivals }),
    within: { version: () => live.sightVersion, basis: () => basisOf(floor, sight), judge },
  };
}
