/** The centre as a whole, and the server that runs it. */
import type { Centre as State } from '../floor/floor.ts';
import { DEFAULT_COUNTRY } from '../floor/spelling.ts';
import { builder } from '../graphql/builder.ts';
import { ofFloor } from '../graphql/keeping.ts';
import { CommandOutcome, refusable, type Success } from '../graphql/refused.ts';
import { seesEverything } from '../graphql/sight.ts';
import { submit } from '../graphql/submit.ts';
import { given } from '../kernel/given.ts';
import { checkCentre } from './centreInput.ts';

export const unset: State = {
  site: '',
  name: '',
  timeZone: 'UTC',
  country: DEFAULT_COUNTRY,
  blocked: [],
  allowed: [],
  dayStart: 0,
  nextDayAt: 0,
};

export const Centre = builder.objectRef<State>('Centre').implement({
  extensions: ofFloor,
  description: 'The call centre as a whole.',
  fields: (t) => ({
    site: t.exposeString('site', {
      description: 'Four letters made at the first start; they stand in the ids of all calls.',
    }),
    name: t.string({
      nullable: true,
      description: 'What people call it; null while nobody has given it a name.',
      resolve: ({ name }) => name || null,
    }),
    timeZone: t.exposeString('timeZone', {
      description: 'The time zone whose midnight begins a new day of counting, such as `Europe/Berlin`.',
    }),
    country: t.exposeString('country', {
      description:
        'The country in whose way numbers are written and read here: two letters of ISO 3166-1, such as `DE`.',
    }),
    blockedNumbers: t.stringList({
      nullable: true,
      description:
        'Beginnings of numbers that may not be called, such as `+4930`; null for who does not see everything. Of these and those that are allowed the longest that fits counts.',
      resolve: ({ blocked }, _args, context) => (seesEverything(context) ? [...blocked] : null),
    }),
    allowedNumbers: t.stringList({
      nullable: true,
      description:
        'Beginnings of numbers that may be called all the same, whole numbers at premium rate, and short numbers such as `116117`; null for who does not see everything.',
      resolve: ({ allowed }, _args, context) => (seesEverything(context) ? [...allowed] : null),
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

const UpdateCentreInput = builder.inputType('UpdateCentreInput', {
  description: 'What is to change in the centre; what is left out stays.',
  fields: (t) => ({
    name: t.string({ description: 'What people call it; 80 characters at most.' }),
    timeZone: t.string({
      description:
        'A name of the IANA time zone database, such as `Europe/Berlin`. Its midnight begins the next day of counting; what was counted so far today stays.',
    }),
    country: t.string({ description: 'Two letters of ISO 3166-1, such as `DE`.' }),
    blockedNumbers: t.stringList({
      description:
        'Beginnings of numbers that may not be called, such as `+4930`; `+` is all of them. The whole list, 500 at most.',
    }),
    allowedNumbers: t.stringList({
      description:
        'Beginnings of numbers that may be called all the same, whole numbers at premium rate, and short numbers such as `116117`. The whole list, 500 at most.',
    }),
  }),
});

builder.queryFields((t) => ({
  centre: t.field({
    type: Centre,
    extensions: ofFloor,
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
    args: { input: t.arg({ type: UpdateCentreInput, required: true, description: 'What is to change.' }) },
    resolve: (_root, { input }, context) => {
      const change = checkCentre(given(input), context.floor.centre);
      return submit(context, { type: 'configureCentre', ...change });
    },
  }),
);
