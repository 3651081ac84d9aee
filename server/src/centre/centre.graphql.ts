/** The centre as a whole, and the server that runs it. */
import type { Centre as State } from '../floor/floor.ts';
import { builder } from '../graphql/builder.ts';
import { CommandOutcome, refusable, type Success } from '../graphql/refused.ts';
import { submit } from '../graphql/submit.ts';
import { RefusedError } from '../kernel/errors.ts';
import { isTimeZone } from '../kernel/zone.ts';
import type { Context } from '../graphql/context.ts';

const unset: State = { site: '', timeZone: 'UTC', dayStart: 0, nextDayAt: 0 };

const Centre = builder.objectRef<State>('Centre').implement({
  description: 'The call centre as a whole.',
  fields: (t) => ({
    site: t.exposeString('site', {
      description: 'Four letters made at the first start; they stand in the ids of all calls.',
    }),
    timeZone: t.exposeString('timeZone', {
      description: 'The time zone whose midnight begins a new day of counting, such as `Europe/Berlin`.',
    }),
    dayStart: t.expose('dayStart', { type: 'DateTime', description: 'When the present day of counting began.' }),
    nextDayAt: t.expose('nextDayAt', { type: 'DateTime', description: 'When the next one begins.' }),
  }),
});

const CentreChange = builder.objectRef<Pick<Success, 'outcome'>>('CentreChange').implement({
  description: 'The centre was changed.',
  fields: (t) => ({
    outcome: t.field({ type: CommandOutcome, description: 'How far it has got.', resolve: ({ outcome }) => outcome }),
    centre: t.field({
      type: Centre,
      description: 'The centre as it is now.',
      resolve: (_change, _args, { floor }) => floor.centre ?? unset,
    }),
  }),
});

const ServerInfo = builder.objectRef<Record<never, never>>('ServerInfo').implement({
  description: 'The server that answers.',
  fields: (t) => ({
    version: t.string({ description: 'The version of Ringside.', resolve: (_info, _args, { version }) => version }),
    position: t.field({
      type: 'Position',
      description: 'The last fact of the journal that this server has taken in.',
      resolve: (_info, _args, { floor }) => floor.seq,
    }),
    now: t.field({
      type: 'DateTime',
      description: "The server's time; a board counts seconds by the difference to its own.",
      resolve: (_info, _args, { clock }) => clock.now(),
    }),
  }),
});

function updateCentre(context: Context, timeZone: string) {
  if (!isTimeZone(timeZone)) {
    const message = 'is no time zone; expected a name such as Europe/Berlin';
    throw new RefusedError('INVALID_TIME_ZONE', `timeZone ${message}.`, [{ field: 'timeZone', message }]);
  }
  return submit(context, { type: 'configureCentre', timeZone });
}

builder.queryFields((t) => ({
  centre: t.field({
    type: Centre,
    description: 'The call centre as a whole.',
    resolve: (_root, _args, { floor }) => floor.centre ?? unset,
  }),
  serverInfo: t.field({ type: ServerInfo, description: 'The server that answers.', resolve: () => ({}) }),
}));

builder.mutationField('updateCentre', (t) =>
  t.field({
    type: CentreChange,
    description: 'Changes the centre.',
    authScopes: { can: 'configure' },
    errors: refusable('The changed centre'),
    args: {
      timeZone: t.arg.string({ required: true, description: 'A name of the IANA time zone database.' }),
    },
    resolve: (_root, { timeZone }, context) => updateCentre(context, timeZone),
  }),
);
