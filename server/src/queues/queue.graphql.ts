/** Queues in the schema, as they are set up. */
import { Skill } from '../agents/skill.graphql.ts';
import { DispositionCode, dispositionsHint } from '../calls/dispositions.graphql.ts';
import { builder } from '../graphql/builder.ts';
import { connectionOf, pageArgs, pageOf } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enum.ts';
import { notOfFloor, ofFloor } from '../graphql/keeping.ts';
import { canSeeQueue, queueSeen } from '../graphql/sight.ts';
import { asId } from '../kernel/ids.ts';
import { SupervisionToldEnum } from '../supervision/supervisionWords.graphql.ts';
import { ConsentProfileEnum } from '../recordings/consentWords.graphql.ts';
import { profileInForce } from '../recordings/policy.ts';
import { PAUSE_LIMIT_MS, type RecordingPolicy } from '../recordings/recording.ts';
import { VoicemailBox } from '../voicemail/box.graphql.ts';
import { waitingIn } from '../voicemail/voicemail.ts';
import type { Queue as State, WhenEmpty } from './queue.ts';
import { QueueTile, StrategyEnum } from './queueTile.graphql.ts';

export const WhenEmptyEnum = enumOf<WhenEmpty>(
  'WhenEmpty',
  'What becomes of callers while a queue has nobody at work. Who lacks a skill that it requires does not count.',
  {
    wait: 'They wait.',
    leave: 'They overflow, or the call ends.',
  },
);

export const RecordingPolicyEnum = enumOf<RecordingPolicy>('RecordingPolicy', 'Whether calls are recorded.', {
  never: 'Not at all, whatever anybody asks for.',
  onDemand: 'When somebody asks for it.',
  always: 'As soon as the parties talk.',
});

export const Queue = builder.objectRef<State>('Queue');

Queue.implement({
  extensions: ofFloor,
  description: 'A line in which callers wait for an agent.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id, which never changes.' }),
    name: t.string({ description: 'What people call it.', resolve: ({ settings }) => settings.name }),
    strategy: t.field({
      type: StrategyEnum,
      description: 'Who of the ready members is rung next.',
      resolve: ({ settings }) => settings.strategy,
    }),
    ringTimeoutMs: t.int({
      description: "How long one agent's phone rings, in milliseconds.",
      resolve: ({ settings }) => settings.ringTimeoutMs,
    }),
    retryMs: t.int({
      description: 'How long an agent who missed, rejected or failed an offer is left alone, in milliseconds.',
      resolve: ({ settings }) => settings.retryMs,
    }),
    wrapUpMs: t.int({
      description: 'How long an agent wraps up after a call, in milliseconds; 0 for not at all.',
      resolve: ({ settings }) => settings.wrapUpMs,
    }),
    maxWaitMs: t.int({
      description: 'The longest wait before a call overflows or ends, in milliseconds; 0 for no limit.',
      resolve: ({ settings }) => settings.maxWaitMs,
    }),
    maxWaiting: t.int({
      description: 'The most callers who may wait; 0 for no limit but that of the server.',
      resolve: ({ settings }) => settings.maxWaiting,
    }),
    priority: t.int({
      description: 'Higher is served first, across all queues of an agent.',
      resolve: ({ settings }) => settings.priority,
    }),
    overflowQueue: t.field({
      type: Queue,
      nullable: true,
      description:
        'Where callers go who have waited too long or find nobody at work; null for nowhere the viewer may see.',
      resolve: ({ settings }, _args, context) => queueSeen(context, settings.overflowQueueId),
    }),
    whenEmpty: t.field({
      type: WhenEmptyEnum,
      description: 'What becomes of callers while nobody is at work.',
      resolve: ({ settings }) => settings.whenEmpty,
    }),
    pauseAfterMisses: t.int({
      description: 'Misses in a row after which an agent is paused; 0 for never.',
      resolve: ({ settings }) => settings.pauseAfterMisses,
    }),
    serviceLevelMs: t.int({
      description: 'A call answered within this time counts for the service level, in milliseconds.',
      resolve: ({ settings }) => settings.serviceLevelMs,
    }),
    music: t.string({
      description: "The provider's music class for waiting callers.",
      resolve: ({ settings }) => settings.music,
    }),
    recording: t.field({
      type: RecordingPolicyEnum,
      description: 'Whether its calls are recorded.',
      resolve: ({ settings }) => settings.recording ?? 'never',
    }),
    consent: t.field({
      type: ConsentProfileEnum,
      nullable: true,
      description:
        "Whose consent a recording needs and how it is asked for; null for the profile of the centre's country.",
      resolve: ({ settings }) => settings.consent,
    }),
    consentInForce: t.field({
      type: ConsentProfileEnum,
      description: 'The profile that holds for it now.',
      resolve: ({ settings }, _args, { floor }) => profileInForce(floor, settings.consent),
    }),
    announcement: t.string({
      nullable: true,
      description:
        'What is played to whoever is asked for consent: a sound of the provider, such as `sound:consent`; null where nobody is asked.',
      resolve: ({ settings }) => settings.announcement,
    }),
    supervisionTold: t.field({
      type: SupervisionToldEnum,
      description: 'Whether its agents are told that they are supervised.',
      resolve: ({ settings }) => settings.supervisionTold ?? 'atOnce',
    }),
    keepRecordingsDays: t.int({
      nullable: true,
      description: 'For how many days recordings are kept; null for as long as nobody deletes them.',
      resolve: ({ settings }) => settings.keepRecordingsDays,
    }),
    pauseLimitMs: t.int({
      description: 'After how long a pause of a recording ends by itself, in milliseconds.',
      resolve: ({ settings }) => settings.pauseLimitMs ?? PAUSE_LIMIT_MS,
    }),
    requiredSkills: t.field({
      type: [Skill],
      description:
        'What a member must be able to do, with the least level of each; who lacks one is not offered its callers. 10 at most.',
      resolve: ({ settings }) => [...settings.requiredSkills],
    }),
    callerId: t.string({
      nullable: true,
      description: 'The number that people outside see who are called for it; null for that of the provider.',
      authScopes: { can: 'read' },
      resolve: ({ settings }) => settings.callerId,
    }),
    wrapUpExtensionMs: t.int({
      nullable: true,
      description:
        'By how much a wrap-up can be extended once, in milliseconds; null for as long as it lasts, 0 for not at all.',
      resolve: ({ settings }) => settings.wrapUpExtensionMs,
    }),
    dispositions: t.field({
      type: [DispositionCode],
      description: dispositionsHint,
      resolve: ({ settings }) => [...(settings.dispositions ?? [])],
    }),
    dispositionNeeded: t.boolean({
      description: 'Whether a wrap-up can be ended early only once the call has a disposition.',
      resolve: ({ settings }) => settings.dispositionNeeded ?? false,
    }),
    voicemail: t.field({
      type: VoicemailBox,
      nullable: true,
      description:
        'The box for messages of callers who would be let go because of the wait, or because nobody serves it or it is full; null for none.',
      authScopes: { can: 'read' },
      resolve: ({ settings }) => settings.voicemail,
    }),
    voicemailsNew: t.int({
      description: 'Messages in its box that nobody has heard yet.',
      resolve: ({ id }, _args, { floor }) => waitingIn(floor, id).new,
    }),
    voicemailsOld: t.int({
      description: 'Messages in its box that were heard and are kept.',
      resolve: ({ id }, _args, { floor }) => waitingIn(floor, id).old,
    }),
    live: t.field({
      type: QueueTile,
      nullable: true,
      description: 'What goes on in it now, as boards show it.',
      extensions: notOfFloor,
      resolve: ({ id }, _args, { live }) => live.queues.get(id),
    }),
  }),
});

const QueuePage = connectionOf(Queue, 'queues');

builder.queryFields((t) => ({
  queues: t.field({
    type: QueuePage,
    extensions: ofFloor,
    description: 'The queues that the viewer sees, in the order of their names.',
    args: { ...pageArgs },
    resolve: (_root, args, context) =>
      pageOf(
        context.floor.queues.values().filter(({ id }) => canSeeQueue(context, id)),
        args,
        ({ settings, id }) => `${settings.name}\n${id}`,
      ),
  }),
  queue: t.field({
    type: Queue,
    nullable: true,
    extensions: ofFloor,
    description: 'One queue; null when there is none with this id.',
    args: { id: t.arg.id({ required: true, description: 'The id of the queue that is wanted.' }) },
    resolve: (_root, { id }, context) => queueSeen(context, asId(id)),
  }),
}));
