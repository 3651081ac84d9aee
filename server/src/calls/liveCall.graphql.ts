/** A call that is going on, as boards show it. */
import { builder } from '../graphql/builder.ts';
import { shared } from '../graphql/sharing.ts';
import { DirectionEnum, EndEnum, LiveStateEnum } from './callWords.graphql.ts';
import { CallHandling } from './handling.graphql.ts';
import { RecordingNow } from '../recordings/recordingNow.graphql.ts';
import { LiveSupervision } from '../supervision/liveSupervision.graphql.ts';
import { Disposition } from './notes.graphql.ts';
import type { LiveCall as Row, LiveOffer as Offer } from './liveCalls.ts';

const LiveOffer = builder.objectRef<Offer>('LiveOffer').implement({
  extensions: shared,
  description: 'A phone that rings for a call.',
  fields: (t) => ({
    agentId: t.exposeID('agentId', { description: 'Whose phone.' }),
    agentName: t.exposeString('agentName', { description: "The agent's name." }),
    ringingSince: t.expose('ringingSince', { type: 'DateTime', description: 'Since when.' }),
    ringUntil: t.expose('ringUntil', { type: 'DateTime', description: 'Until when, if nobody answers.' }),
  }),
});

const personal = 'Null for a key without the right `read`.';

export const LiveCall = builder.objectRef<Row>('LiveCall').implement({
  extensions: shared,
  description: 'A call that is going on.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of the call, which never changes.' }),
    direction: t.field({
      type: DirectionEnum,
      description: 'Which way it goes.',
      resolve: ({ direction }) => direction,
    }),
    state: t.field({ type: LiveStateEnum, description: 'Where it stands.', resolve: ({ state }) => state }),
    stateSince: t.expose('stateSince', { type: 'DateTime', description: 'Since when it stands there.' }),
    arrivedAt: t.expose('arrivedAt', { type: 'DateTime', description: 'When it came in or was placed.' }),
    queueId: t.exposeID('queueId', {
      nullable: true,
      description: 'The queue in which it waits or through which it came.',
    }),
    queueName: t.exposeString('queueName', { nullable: true, description: "The queue's name." }),
    agentId: t.exposeID('agentId', { nullable: true, description: 'The agent who talks or is being joined.' }),
    agentName: t.exposeString('agentName', { nullable: true, description: "The agent's name." }),
    dialled: t.exposeString('dialled', {
      description: 'The number of ours that was called; empty for an outbound call.',
    }),
    remoteNumber: t.exposeString('remoteNumber', {
      nullable: true,
      description: `The number of the party outside; empty when withheld. ${personal}`,
      authScopes: { can: 'read' },
      unauthorizedResolver: () => null,
    }),
    remoteName: t.exposeString('remoteName', {
      nullable: true,
      description: `The name of the party outside, as the provider sent it. ${personal}`,
      authScopes: { can: 'read' },
      unauthorizedResolver: () => null,
    }),
    priority: t.exposeInt('priority', { description: 'Higher is served first.' }),
    waitingSince: t.expose('waitingSince', {
      type: 'DateTime',
      nullable: true,
      description: 'When the caller began to wait, in whichever queue; null when not waiting.',
    }),
    connectedSince: t.expose('connectedSince', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when the parties talk; null when they do not.',
    }),
    end: t.field({
      type: EndEnum,
      nullable: true,
      description: 'How it ends; null while it goes on.',
      resolve: ({ end }) => end,
    }),
    supervisions: t.field({
      type: [LiveSupervision],
      description: 'Who supervises it; for agents only what their queue lets them know.',
      resolve: ({ supervisions, told }, _args, { viewer }) => [...(viewer.sight.kind === 'self' ? told : supervisions)],
    }),
    recording: t.field({
      type: RecordingNow,
      description: 'How its recording stands.',
      resolve: ({ recording }) => recording,
    }),
    tags: t.exposeStringList('tags', { description: 'With what it is tagged.' }),
    disposition: t.field({
      type: Disposition,
      nullable: true,
      description: 'What came of it; null while nobody has said.',
      resolve: ({ disposition }) => disposition,
    }),
    handling: t.field({
      type: CallHandling,
      description: 'Who takes part and what goes on between them.',
      resolve: ({ handling }) => handling,
    }),
    offers: t.field({
      type: [LiveOffer],
      description: 'The phones that ring for it.',
      resolve: ({ offers }) => [...offers],
    }),
  }),
});
