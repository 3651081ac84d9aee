/** Providers in the schema: the PBXs, what each can do, and whether it is reached. */
import { builder } from '../graphql/builder.ts';
import { connectionOf, pageArgs, pageOf } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enum.ts';
import { notOfFloor, ofFloor } from '../graphql/keeping.ts';
import { providerSeen, seesEverything } from '../graphql/sight.ts';
import type { Facet } from '../floor/facet.ts';
import type { Link, ProviderState } from '../floor/floor.ts';
import { formatOf } from '../floor/spelling.ts';
import type { NumberFormat } from '../kernel/e164.ts';
import { asId } from '../kernel/ids.ts';
import { kindOf } from './providerInput.ts';
import type { ConnectionReport, ConnectionStep, ProviderKind, StepResult } from './provider.ts';

export const Kind = enumOf<ProviderKind>('ProviderKind', 'What sort of phone system a provider is.', {
  asterisk: 'An Asterisk 22.10.1 or newer, through its REST interface.',
  simulator: 'A phone system in memory, for demonstrations and tests.',
});

const LinkState = enumOf<Link>('LinkState', 'How the link to a provider stands.', {
  unknown: 'Not tried yet.',
  lost: 'Down; it is tried again and again. Calls that were going on there are kept for a while.',
  reconciling: 'Reached again, but what really goes on there is not yet known; no new calls are offered.',
  connected: 'Up.',
});

const Capability = enumOf<Facet>('Capability', 'Something that a provider can do through Ringside.', {
  originate: 'Calls can be placed through it.',
  queueing: 'Callers can wait in it, with music.',
  phones: 'It tells which phones are reachable.',
  record: 'Conversations can be recorded, each party by itself.',
  supervise: 'Supervisors can listen, whisper and barge in.',
});

export const NumberFormatEnum = enumOf<NumberFormat>('NumberFormat', 'How a trunk writes phone numbers.', {
  e164: 'With a plus and the code of the country: `+493023125001`.',
  international: 'With what its country dials to reach another one: `00493023125001`.',
  national: 'As they are dialled in its country, `03023125001`, and those of other countries as INTERNATIONAL.',
});

export const Provider = builder.objectRef<ProviderState>('Provider').implement({
  extensions: ofFloor,
  description: 'A phone system that Ringside drives.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id, which never changes.' }),
    name: t.exposeString('name', { description: 'What people call it.' }),
    kind: t.field({ type: Kind, description: 'What sort of phone system it is.', resolve: ({ kind }) => kindOf(kind) }),
    primary: t.exposeBoolean('primary', {
      description: 'Whether it is the one that is used where nothing else is said.',
    }),
    address: t.exposeString('address', { description: 'Where it is reached, such as `http://pbx.example:8088`.' }),
    username: t.string({
      description: 'The user as whom Ringside signs in.',
      resolve: ({ settings }) => settings['username'] ?? '',
    }),
    hasPassword: t.boolean({
      description: 'Whether a password is kept. The password itself is never sent.',
      resolve: ({ sealed }) => sealed !== '',
    }),
    app: t.string({
      description: 'The name under which Ringside takes calls there; Asterisk calls it the Stasis application.',
      resolve: ({ settings }) => settings['app'] ?? '',
    }),
    endpointTemplate: t.string({
      description: 'How an extension is dialled, with `{extension}` in its place, such as `PJSIP/{extension}`.',
      resolve: ({ settings }) => settings['endpointTemplate'] ?? '',
    }),
    trunkTemplate: t.string({
      description: 'How a number outside is dialled, with `{number}` in its place; empty when there is no trunk.',
      resolve: ({ settings }) => settings['trunkTemplate'] ?? '',
    }),
    numberFormat: t.field({
      type: NumberFormatEnum,
      description: 'How its trunk writes numbers.',
      resolve: ({ settings }) => formatOf(settings),
    }),
    country: t.string({
      nullable: true,
      description: 'The country whose way of writing numbers that is; null for that of the centre.',
      resolve: ({ settings }) => settings['country'] || null,
    }),
    callerId: t.string({
      nullable: true,
      description: 'What people outside see who are called through it, unless agent or queue say otherwise.',
      resolve: ({ settings }) => settings['callerId'] || null,
    }),
    link: t.field({ type: LinkState, description: 'How the link stands.', resolve: ({ link }) => link }),
    linkSince: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Since when; null when it was never tried.',
      resolve: ({ link, linkSince }) => (link === 'unknown' ? null : linkSince),
    }),
    linkNote: t.exposeString('note', { description: 'Why the link is down, or the version of what it leads to.' }),
    capabilities: t.field({
      type: [Capability],
      description: 'What it can do through Ringside; what is absent cannot be done there.',
      extensions: notOfFloor,
      resolve: ({ kind }, _args, { connections }) => [...connections.facetsOf(kindOf(kind))],
    }),
  }),
});

const ProviderPage = connectionOf(Provider, 'providers');

builder.queryFields((t) => ({
  providers: t.field({
    type: ProviderPage,
    extensions: ofFloor,
    description: 'All providers, in the order of their names; for who does not see everything, none.',
    authScopes: { can: 'read' },
    args: { ...pageArgs },
    resolve: (_root, args, context) => {
      const providers = seesEverything(context) ? context.floor.providers.values() : [];
      return pageOf(providers, args, ({ name, id }) => `${name}\n${id}`);
    },
  }),
  provider: t.field({
    type: Provider,
    nullable: true,
    extensions: ofFloor,
    description: 'One provider; null when there is none with this id.',
    authScopes: { can: 'read' },
    args: { id: t.arg.id({ required: true, description: 'The id of the provider that is wanted.' }) },
    resolve: (_root, { id }, context) => providerSeen(context, asId(id)),
  }),
}));

const Step = enumOf<ConnectionStep>('ConnectionStep', 'A step of a connection test; they are taken in this order.', {
  reach: 'Reach the address.',
  signIn: 'Sign in with user and password.',
  identify: 'Find out whether it is the expected kind of phone system.',
  version: 'See whether its version is supported.',
  rights: 'See whether the user may do what is needed.',
  events: 'Receive events.',
  facets: 'Find out what can be done with it.',
});

const Result = builder.objectRef<StepResult>('ConnectionStepResult').implement({
  description: 'How one step of a connection test went.',
  fields: (t) => ({
    step: t.field({ type: Step, description: 'Which step.', resolve: ({ step }) => step }),
    passed: t.exposeBoolean('passed', { description: 'Whether it went well enough to go on.' }),
    detail: t.exposeString('detail', { description: 'What was found, in words.' }),
    advice: t.exposeString('advice', {
      nullable: true,
      description: 'What a person can do about it; present when it failed, or passed with a warning.',
    }),
  }),
});

export const Report = builder.objectRef<ConnectionReport>('ConnectionReport').implement({
  description: 'What a connection test found.',
  fields: (t) => ({
    ok: t.exposeBoolean('ok', { description: 'Whether the provider can be used as it is.' }),
    steps: t.field({ type: [Result], description: 'The steps that were taken.', resolve: ({ steps }) => [...steps] }),
    version: t.exposeString('version', { nullable: true, description: 'What it says it is, when it was reached.' }),
    capabilities: t.field({
      type: [Capability],
      description: 'What could be done with it.',
      resolve: ({ facets }) => [...facets],
    }),
    roundTripMs: t.exposeFloat('roundTripMs', {
      nullable: true,
      description: 'The median of a few small requests, in milliseconds.',
    }),
  }),
});
