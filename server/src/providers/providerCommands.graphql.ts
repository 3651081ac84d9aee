/** Setting providers up, and trying a connection before or after. */
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { CommandOutcome, refusable, type Success } from '../graphql/refused.ts';
import { Removal } from '../graphql/removal.ts';
import { submit } from '../graphql/submit.ts';
import { RefusedError } from '../kernel/errors.ts';
import { asId, type ProviderId } from '../kernel/ids.ts';
import { newId } from '../kernel/newId.ts';
import { SealBroken } from '../kernel/seal.ts';
import type { ProviderState } from '../floor/floor.ts';
import { formatOf, homeOf } from '../floor/spelling.ts';
import { Kind, NumberFormatEnum, Provider, Report } from './provider.graphql.ts';
import type { ProviderKind } from './provider.ts';
import { checkProvider, kindOf, type ProviderInput } from './providerInput.ts';
import { openSecrets, sealSecrets } from './secrets.ts';

const about = {
  name: 'What people call it; 80 characters at most.',
  kind: 'What sort of phone system it is.',
  primary: 'Whether it is the one that is used where nothing else is said; the first provider always is.',
  address: 'Where it is reached, such as `http://pbx.example:8088`.',
  username: 'The user as whom Ringside signs in.',
  password: 'The password; kept encrypted and never sent back.',
  app: 'The name under which Ringside takes calls there; `ringside` when not given.',
  endpointTemplate: 'How an extension is dialled, with `{extension}` in its place; `PJSIP/{extension}` when not given.',
  trunkTemplate: 'How a number outside is dialled, with `{number}` in its place, such as `PJSIP/{number}@trunk`.',
  numberFormat: 'How the trunk writes numbers.',
  country: 'The country whose way of writing that is, two letters of ISO 3166-1; empty for that of the centre.',
  callerId:
    'What people outside see who are called through it, unless agent or queue say otherwise; empty for nothing.',
};

const CreateProviderInput = builder.inputType('CreateProviderInput', {
  description: 'A new provider.',
  fields: (t) => ({
    name: t.string({ required: true, description: about.name }),
    kind: t.field({ type: Kind, required: true, description: about.kind }),
    primary: t.boolean({ description: about.primary }),
    address: t.string({ description: about.address }),
    username: t.string({ description: about.username }),
    password: t.string({ description: about.password }),
    app: t.string({ description: about.app }),
    endpointTemplate: t.string({ description: about.endpointTemplate }),
    trunkTemplate: t.string({ description: about.trunkTemplate }),
    numberFormat: t.field({ type: NumberFormatEnum, description: `${about.numberFormat} E164 when not given.` }),
    country: t.string({ description: about.country }),
    callerId: t.string({ description: about.callerId }),
  }),
});

const UpdateProviderInput = builder.inputType('UpdateProviderInput', {
  description: 'What is to change in a provider; what is left out stays.',
  fields: (t) => ({
    name: t.string({ description: about.name }),
    primary: t.boolean({ description: about.primary }),
    address: t.string({ description: about.address }),
    username: t.string({ description: about.username }),
    password: t.string({ description: `${about.password} Left out, the old one is kept.` }),
    app: t.string({ description: about.app }),
    endpointTemplate: t.string({ description: about.endpointTemplate }),
    trunkTemplate: t.string({ description: about.trunkTemplate }),
    numberFormat: t.field({ type: NumberFormatEnum, description: about.numberFormat }),
    country: t.string({ description: about.country }),
    callerId: t.string({ description: about.callerId }),
  }),
});

const ConnectionInput = builder.inputType('ConnectionInput', {
  description: 'Settings to be tried. Together with the id of a provider, what is left out is taken from there.',
  fields: (t) => ({
    kind: t.field({ type: Kind, description: about.kind }),
    address: t.string({ description: about.address }),
    username: t.string({ description: about.username }),
    password: t.string({ description: about.password }),
    app: t.string({ description: about.app }),
    endpointTemplate: t.string({ description: about.endpointTemplate }),
    trunkTemplate: t.string({ description: about.trunkTemplate }),
    numberFormat: t.field({ type: NumberFormatEnum, description: about.numberFormat }),
    country: t.string({ description: about.country }),
    callerId: t.string({ description: about.callerId }),
  }),
});

interface ChangeShape {
  readonly outcome: Success['outcome'];
  readonly providerId: ProviderId;
}

const ProviderChange = builder.objectRef<ChangeShape>('ProviderChange').implement({
  description: 'A provider was created or changed.',
  fields: (t) => ({
    outcome: t.field({ type: CommandOutcome, description: 'How far it has got.', resolve: ({ outcome }) => outcome }),
    provider: t.field({
      type: Provider,
      nullable: true,
      description: 'The provider as it is now; null when it was removed in the meantime.',
      resolve: ({ providerId }, _args, { floor }) => floor.providers.get(providerId),
    }),
  }),
});

type Given = {
  readonly [K in keyof ProviderInput]?: ProviderInput[K] | null;
} & { readonly password?: string | null };

/** The input with what was not given taken from the stored provider, or from the defaults. */
function whole(given: Given, stored: ProviderState | undefined, kind: ProviderKind): ProviderInput {
  const settings = stored?.settings ?? {};
  return {
    kind,
    name: given.name ?? stored?.name ?? '',
    primary: given.primary ?? stored?.primary ?? false,
    address: given.address ?? stored?.address ?? '',
    username: given.username ?? settings['username'] ?? '',
    app: given.app ?? settings['app'] ?? 'ringside',
    endpointTemplate: given.endpointTemplate ?? settings['endpointTemplate'] ?? 'PJSIP/{extension}',
    trunkTemplate: given.trunkTemplate ?? settings['trunkTemplate'] ?? '',
    numberFormat: given.numberFormat ?? formatOf(settings),
    country: given.country ?? settings['country'] ?? '',
    callerId: given.callerId ?? settings['callerId'] ?? '',
  };
}

function storedProvider({ floor }: Context, providerId: ProviderId): ProviderState {
  const stored = floor.providers.get(providerId);
  if (!stored) throw new RefusedError('PROVIDER_NOT_FOUND', 'There is no such provider.');
  return stored;
}

async function save(context: Context, given: Given, stored?: ProviderState): Promise<ChangeShape> {
  const kind = stored ? kindOf(stored.kind) : (given.kind ?? 'asterisk');
  const { sealer, floor } = context;
  if (!stored && kind === 'simulator')
    throw new RefusedError(
      'PROVIDER_CANNOT',
      'The simulated phone system belongs to the demo centre and comes with it.',
    );
  const record = checkProvider(whole(given, stored, kind), homeOf(floor));
  const providerId = stored?.id ?? asId<ProviderId>(newId('provider'));
  const kept = stored?.sealed ?? '';
  const { outcome } = await submit(context, {
    type: 'saveProvider',
    providerId,
    isNew: !stored,
    ...record,
    settings: { ...stored?.settings, ...record.settings },
    primary: record.primary || floor.providers.size === 0,
    sealed: given.password == null ? kept : sealSecrets(sealer, { password: given.password }),
  });
  return { outcome, providerId };
}

async function test(context: Context, id: ProviderId | undefined, given: Given) {
  const stored = id && storedProvider(context, id);
  const kind = given.kind ?? (stored ? kindOf(stored.kind) : 'asterisk');
  if (kind === 'simulator')
    throw new RefusedError('PROVIDER_CANNOT', 'A simulated phone system has no connection to test.');
  const { address, settings } = checkProvider(
    { ...whole(given, stored, kind), name: stored?.name ?? 'test' },
    homeOf(context.floor),
  );
  const password = given.password ?? storedPassword(context, stored);
  return await context.connections.test({ kind, address, settings, secrets: { password } }, context.signal);
}

function storedPassword({ sealer }: Context, stored: ProviderState | undefined): string {
  try {
    return openSecrets(sealer, stored?.sealed ?? '').password;
  } catch (error) {
    if (!(error instanceof SealBroken)) throw error;
    const message = 'can not be opened with the present RINGSIDE_SECRET; enter it again';
    throw new RefusedError('INVALID_INPUT', `The stored password ${message}.`, [{ field: 'password', message }]);
  }
}

builder.mutationFields((t) => ({
  createProvider: t.field({
    type: ProviderChange,
    description: 'Sets up a provider; Ringside connects to it at once.',
    authScopes: { can: 'configure' },
    errors: refusable('The new provider'),
    args: { input: t.arg({ type: CreateProviderInput, required: true, description: 'Its settings.' }) },
    resolve: (_root, { input }, context) => save(context, input),
  }),
  updateProvider: t.field({
    type: ProviderChange,
    description: 'Changes a provider; the link is made anew when its address or its credentials change.',
    authScopes: { can: 'configure' },
    errors: refusable('The changed provider'),
    args: {
      id: t.arg.id({ required: true, description: 'Which provider.' }),
      input: t.arg({ type: UpdateProviderInput, required: true, description: 'What is to change.' }),
    },
    resolve: (_root, { id, input }, context) => save(context, input, storedProvider(context, asId(id))),
  }),
  deleteProvider: t.field({
    type: Removal,
    description: 'Removes a provider to which no number and no agent belongs any more.',
    authScopes: { can: 'configure' },
    errors: refusable('The removal'),
    args: { id: t.arg.id({ required: true, description: 'Which provider.' }) },
    resolve: async (_root, { id }, context) => ({
      id,
      ...(await submit(context, { type: 'removeProvider', providerId: asId(id) })),
    }),
  }),
  testProvider: t.field({
    type: Report,
    description:
      'Tries a connection and says what works and what a person can do about the rest; changes nothing. Takes ten seconds at most.',
    authScopes: { can: 'configure' },
    errors: refusable('What the test found'),
    args: {
      id: t.arg.id({ description: 'A provider that is set up; left out, `settings` say everything.' }),
      settings: t.arg({ type: ConnectionInput, description: 'Settings that are not saved (yet).' }),
    },
    resolve: (_root, { id, settings }, context) => test(context, id == null ? undefined : asId(id), settings ?? {}),
  }),
}));
