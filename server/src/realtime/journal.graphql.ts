/** The journal in the schema: every fact, without what is personal. */
import { may } from '../auth/viewer.ts';
import { FactTypeEnum } from '../centre/factType.graphql.ts';
import type { Fact } from '../floor/fact.ts';
import { builder } from '../graphql/builder.ts';
import { seesEverything } from '../graphql/sight.ts';
import { given } from '../kernel/given.ts';
import type { JournalUpdate as Update } from './live.ts';
import { about } from '../graphql/update.ts';

const id = (what: string) => `${what} that it is about; null when it is about none.`;

const JournalFact = builder.objectRef<Fact>('Fact').implement({
  description: 'Something that happened. Names, numbers and secrets are never part of it.',
  fields: (t) => ({
    position: t.expose('seq', {
      type: 'Position',
      description:
        'Its place in the journal. Where places are missing before a `FACTS_FORGOTTEN`, what stood there is gone for good.',
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When it happened.' }),
    type: t.field({ type: FactTypeEnum, description: 'What happened.', resolve: ({ type }) => type }),
    version: t.exposeInt('version', { description: 'The version of the shape of `payload`.' }),
    callId: t.exposeID('callId', { nullable: true, description: id('The call') }),
    agentId: t.exposeID('agentId', { nullable: true, description: id('The agent') }),
    queueId: t.exposeID('queueId', { nullable: true, description: id('The queue') }),
    providerId: t.exposeID('providerId', { nullable: true, description: id('The provider') }),
    numberId: t.exposeID('numberId', { nullable: true, description: id('The number') }),
    legId: t.exposeID('legId', { nullable: true, description: id('The leg') }),
    payload: t.field({
      type: 'JSON',
      description: 'The particulars, as the journal keeps them; their shape depends on type and version.',
      resolve: ({ payload }) => payload,
    }),
  }),
});

const JournalUpdate = builder.objectRef<Update>('JournalUpdate').implement({
  description: 'The next facts of the journal.',
  fields: (t) => ({
    position: t.expose('position', { type: 'Position', description: about.position }),
    facts: t.field({
      type: [JournalFact],
      description: 'The facts, in order; 500 at most.',
      resolve: ({ facts }) => [...facts],
    }),
  }),
});

builder.subscriptionField('journal', (t) =>
  t.field({
    type: JournalUpdate,
    description:
      'The facts after a position, then each new one, and none left out but those that were forgotten. For who sees everything.',
    authScopes: (_root, _args, context) => may(context.viewer, 'read') && seesEverything(context),
    args: {
      since: t.arg({
        type: 'Position',
        description: 'Begin after this position, 0 for the very start; from now on when not given.',
      }),
      types: t.arg({ type: [FactTypeEnum], description: 'Only facts of these types; all when not given.' }),
    },
    subscribe: (_root, args, { live, signal }) => live.journal(given(args), signal),
    resolve: (update) => update,
  }),
);
