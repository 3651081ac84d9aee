/** The scalars: how instants, positions and free-form values look on the wire. */
import { GraphQLError } from 'graphql';
import { builder } from './builder.ts';

builder.scalarType('DateTime', {
  description: 'An instant, as ISO 8601 in UTC with milliseconds, such as `2026-11-21T09:30:00.000Z`.',
  serialize: (instant) => new Date(instant).toISOString(),
  parseValue: (value) => {
    const isDate =
      typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(value);
    const instant = isDate ? Date.parse(value) : Number.NaN;
    if (Number.isNaN(instant)) throw new GraphQLError('Expected an ISO 8601 date and time with a time zone.');
    return instant;
  },
});

builder.scalarType('Position', {
  description: 'A place in the journal: a whole number from 0 to 2⁵³ − 1 that only grows.',
  serialize: (position) => position,
  parseValue: (value) => {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
    throw new GraphQLError('Expected a position: a whole number that is not negative.');
  },
});

builder.scalarType('JSON', {
  description: 'Any JSON value. Only ever sent, never taken.',
  serialize: (value) => value,
  parseValue: () => {
    throw new GraphQLError('JSON is not taken as input.');
  },
});
