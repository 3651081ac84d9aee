/** The extensions of the phone systems: which there are, how their phones stand, and whose they are. */
import { phoneKey, phoneOf, type Floor } from '../floor/floor.ts';
import { builder } from '../graphql/builder.ts';
import { connectionOf, pageArgs, pageOf } from '../graphql/connection.ts';
import { ofFloor } from '../graphql/keeping.ts';
import { agentSeen, seesEverything } from '../graphql/sight.ts';
import { asId, type ProviderId } from '../kernel/ids.ts';
import { Provider } from '../providers/provider.graphql.ts';
import { Agent, Extension } from './agent.graphql.ts';
import { PhoneEnum } from './agentTile.graphql.ts';
import { countPhones, findExtensions, orderOf, type PhoneCount } from './extensions.ts';

builder.objectFields(Extension, (t) => ({
  state: t.field({
    type: PhoneEnum,
    description: 'How the phone stands, as its provider told last.',
    resolve: ({ providerId, extension }, _args, { floor }) => phoneOf(floor, providerId, extension),
  }),
  agent: t.field({
    type: Agent,
    nullable: true,
    description: 'The agent who has it; null for nobody whom the viewer sees.',
    resolve: ({ providerId, extension }, _args, context) =>
      agentSeen(context, context.floor.agentsByExtension.get(phoneKey(providerId, extension))),
  }),
}));

const ExtensionFilter = builder.inputType('ExtensionFilter', {
  description: 'Which extensions; all conditions that are given must hold.',
  fields: (t) => ({
    providerId: t.id({ description: 'Belongs to this provider.' }),
    isFree: t.boolean({ description: 'Whether no agent has it.' }),
    search: t.string({ description: "What the extension or its agent's name contains, in capitals or not." }),
  }),
});

const ExtensionPage = connectionOf(Extension, 'extensions');

builder.queryFields((t) => ({
  extensions: t.field({
    type: ExtensionPage,
    extensions: ofFloor,
    description:
      'The extensions that the providers have told about, by the name of the provider and then in the order of their numbers; for who does not see everything, none. A provider without the capability PHONES tells about none.',
    authScopes: { can: 'read' },
    args: { ...pageArgs, filter: t.arg({ type: ExtensionFilter, description: 'Which extensions; all when absent.' }) },
    resolve: (_root, { filter, ...args }, context) => {
      const { floor } = context;
      const asked = {
        ...(filter?.providerId != null && { providerId: asId<ProviderId>(filter.providerId) }),
        ...(filter?.isFree != null && { isFree: filter.isFree }),
        ...(filter?.search != null && { search: filter.search }),
      };
      return pageOf(
        seesEverything(context) ? findExtensions(floor, asked) : [],
        args,
        ({ providerId, extension }) =>
          `${floor.providers.get(providerId)?.name ?? ''}\n${providerId}\n${orderOf(extension)}`,
      );
    },
  }),
}));

interface Counted {
  readonly seq: number;
  readonly counts: ReadonlyMap<ProviderId, PhoneCount>;
}

/** Counted once for all providers, and again after the next fact. */
const counted = new WeakMap<Floor, Counted>();

function phonesOf(floor: Floor, providerId: ProviderId): PhoneCount {
  let known = counted.get(floor);
  if (known?.seq !== floor.seq) {
    known = { seq: floor.seq, counts: countPhones(floor) };
    counted.set(floor, known);
  }
  return known.counts.get(providerId) ?? { known: 0, online: 0 };
}

builder.objectFields(Provider, (t) => ({
  extensionCount: t.int({
    description: 'How many extensions it has told about; 0 for one without the capability PHONES.',
    resolve: ({ id }, _args, { floor }) => phonesOf(floor, id).known,
  }),
  onlineCount: t.int({
    description: 'How many of these have a phone that is reachable.',
    resolve: ({ id }, _args, { floor }) => phonesOf(floor, id).online,
  }),
}));
