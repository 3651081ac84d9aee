/** What goes on between the parties of a call, in the schema. */
import { builder } from '../graphql/builder.ts';
import { enumOf } from '../graphql/enum.ts';
import { shared } from '../graphql/sharing.ts';
import { ConsentHowEnum, ConsentStateEnum } from '../recordings/consentWords.graphql.ts';
import type { Consult, LegState, TransferBack } from './call.ts';
import { RoleEnum } from './callWords.graphql.ts';
import type { Handling, HoldState, PartyTold } from './handling.ts';

const HoldEnum = enumOf<HoldState>('HoldState', 'Whether a party hears music instead of the others.', {
  none: 'It is in the conversation.',
  requested: 'It is being put on hold.',
  held: 'It is on hold.',
  resuming: 'It is being brought back.',
});

const LegStateEnum = enumOf<LegState>('PartyState', 'How far a party is.', {
  requested: 'It is about to be rung.',
  arrived: 'It has called and was not answered yet.',
  ringing: 'Its phone rings.',
  up: 'It is on the phone.',
});

const BackEnum = enumOf<TransferBack>('TransferBack', 'Why a call came back to the agent.', {
  busy: 'The target was busy.',
  noAnswer: 'The target did not answer.',
  rejected: 'The target declined.',
  unreachable: 'The target could not be reached.',
  failed: 'The provider failed.',
  parked: 'Nobody retrieved it from where it was parked.',
});

const FrontEnum = enumOf<Consult['front']>('ConsultFront', 'With whom an agent who consults is now.', {
  consult: 'With the third party.',
  call: 'With the conversation.',
});

const ConsultStateEnum = enumOf<Consult['state']>('ConsultState', 'How far a consultation is.', {
  ringing: 'The third party is being called.',
  joining: 'The third party has answered.',
  talking: 'The two talk, or did and may again.',
});

const Consultation = builder.objectRef<Consult>('Consultation').implement({
  extensions: shared,
  description: 'A third party on the side of a conversation.',
  fields: (t) => ({
    legId: t.exposeID('legId', { description: 'The third party.' }),
    ownLegId: t.exposeID('ownLegId', { description: 'The party of the agent who consults.' }),
    state: t.field({ type: ConsultStateEnum, description: 'How far it is.', resolve: ({ state }) => state }),
    front: t.field({ type: FrontEnum, description: 'With whom the agent is now.', resolve: ({ front }) => front }),
  }),
});

const personal = 'Null for a key without the right `read`.';

const Party = builder.objectRef<PartyTold>('CallParty').implement({
  extensions: shared,
  description: 'Somebody who takes part in a call, or is being rung for it.',
  fields: (t) => ({
    legId: t.exposeID('legId', { description: 'Names the party in commands.' }),
    role: t.field({ type: RoleEnum, description: 'As what it takes part.', resolve: ({ role }) => role }),
    agentId: t.exposeID('agentId', { nullable: true, description: 'Whose phone it is; null when no agent’s.' }),
    name: t.exposeString('name', {
      nullable: true,
      description: `Its name; empty when unknown. ${personal}`,
      authScopes: { can: 'read' },
      unauthorizedResolver: () => null,
    }),
    number: t.exposeString('number', {
      nullable: true,
      description: `Its extension or number; empty when withheld. ${personal}`,
      authScopes: { can: 'read' },
      unauthorizedResolver: () => null,
    }),
    state: t.field({ type: LegStateEnum, description: 'How far it is.', resolve: ({ state }) => state }),
    since: t.expose('since', { type: 'DateTime', description: 'Since when it is on the phone, or rings.' }),
    hold: t.field({ type: HoldEnum, description: 'Whether it is on hold.', resolve: ({ hold }) => hold }),
    consent: t.field({
      type: ConsentStateEnum,
      description: 'Whether it has agreed to be recorded.',
      resolve: ({ consent }) => consent,
    }),
    consentHow: t.field({
      type: ConsentHowEnum,
      nullable: true,
      description: 'How it has said so; null while it has said nothing.',
      resolve: ({ consentHow }) => consentHow,
    }),
    isMuted: t.exposeBoolean('isMuted', { description: 'Whether nobody hears it.' }),
    heldItself: t.exposeBoolean('heldItself', { description: 'Whether its own hold button was pressed.' }),
    isLeaving: t.exposeBoolean('isLeaving', { description: 'Whether it is being hung up.' }),
  }),
});

const Parked = builder.objectRef<NonNullable<Handling['parked']>>('ParkedIn').implement({
  extensions: shared,
  description: 'Where a call is parked.',
  fields: (t) => ({
    slot: t.exposeString('slot', { description: 'What any phone dials to retrieve it, such as 701.' }),
    until: t.expose('until', { type: 'DateTime', description: 'When it rings the agent who parked it.' }),
  }),
});

const Sender = builder.objectRef<NonNullable<Handling['from']>>('CallSender').implement({
  extensions: shared,
  description: 'The agent who transferred or parked a call.',
  fields: (t) => ({
    agentId: t.exposeID('agentId', { description: 'Who.' }),
    name: t.exposeString('name', { description: 'What that agent is called.' }),
  }),
});

export const CallHandling = builder.objectRef<Handling>('CallHandling').implement({
  extensions: shared,
  description: 'What goes on between the parties of a call.',
  fields: (t) => ({
    version: t.exposeInt('version', {
      description: 'Grows with each change of the call; a command may name the version that its sender saw.',
    }),
    isTalking: t.exposeBoolean('isTalking', { description: 'Whether its parties are joined, and not only answered.' }),
    parties: t.field({
      type: [Party],
      description: 'Who takes part, or is being rung; in the order in which they came.',
      resolve: ({ parties }) => [...parties],
    }),
    consult: t.field({
      type: Consultation,
      nullable: true,
      description: 'The consultation that goes on; null without one.',
      resolve: ({ consult }) => consult,
    }),
    parked: t.field({
      type: Parked,
      nullable: true,
      description: 'Where it is parked; null when it is not.',
      resolve: ({ parked }) => parked,
    }),
    from: t.field({
      type: Sender,
      nullable: true,
      description: 'Who transferred or parked it, while it is on its way.',
      resolve: ({ from }) => from,
    }),
    back: t.field({
      type: BackEnum,
      nullable: true,
      description: 'Why it rings that agent again; null when it does not.',
      resolve: ({ back }) => back,
    }),
  }),
});
