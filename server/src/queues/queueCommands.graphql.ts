/** Setting queues up. */
import { SkillInput } from '../agents/skill.graphql.ts';
import { SKILL_LIMITS } from '../agents/skills.ts';
import { asCode, DispositionCodeInput, dispositionsHint } from '../calls/dispositions.graphql.ts';
import { homeOf } from '../floor/spelling.ts';
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { CommandOutcome, refusable, type Success } from '../graphql/refused.ts';
import { Removal } from '../graphql/removal.ts';
import { queueSeen } from '../graphql/sight.ts';
import { submit } from '../graphql/submit.ts';
import { RefusedError } from '../kernel/errors.ts';
import { given } from '../kernel/given.ts';
import { asId, type QueueId } from '../kernel/ids.ts';
import { newId } from '../kernel/newId.ts';
import { Queue, RecordingPolicyEnum, WhenEmptyEnum } from './queue.graphql.ts';
import type { QueueSettings } from './queue.ts';
import { checkQueue, type QueueInput, queueDefaults } from './queueInput.ts';
import { ConsentProfileEnum } from '../recordings/consentWords.graphql.ts';
import { SupervisionToldEnum } from '../supervision/supervisionWords.graphql.ts';
import { VoicemailBoxInput } from '../voicemail/box.graphql.ts';
import type { BoxInput } from '../voicemail/boxInput.ts';
import { StrategyEnum } from './queueTile.graphql.ts';

const about = {
  name: 'What people call it; 80 characters at most.',
  strategy: 'Who of the ready members is rung next.',
  ringTimeoutMs: "How long one agent's phone rings, in milliseconds; 1,000 to 300,000.",
  retryMs: 'How long an agent who missed, rejected or failed an offer is left alone, in milliseconds.',
  wrapUpMs: 'How long an agent wraps up after a call, in milliseconds; 0 for not at all.',
  maxWaitMs: 'The longest wait before a call overflows or ends, in milliseconds; 0 for no limit.',
  maxWaiting: 'The most callers who may wait, 10,000 at most; 0 for no limit but that of the server.',
  priority: 'Higher is served first, across all queues of an agent; -1,000 to 1,000.',
  overflowQueueId: 'Where callers go who have waited too long or find nobody at work.',
  whenEmpty: 'What becomes of callers while nobody is at work.',
  pauseAfterMisses: 'Misses in a row after which an agent is paused; 0 for never.',
  serviceLevelMs: 'A call answered within this time counts for the service level, in milliseconds.',
  music: "The provider's music class for waiting callers.",
  callerId: 'What people outside see who are called for it: a number that is set up at a provider, or its own.',
  wrapUpExtensionMs: 'By how much a wrap-up can be extended once, in milliseconds; 0 for not at all.',
  dispositions: dispositionsHint,
  dispositionNeeded: 'Whether a wrap-up can be ended early only once the call has a disposition.',
  voicemail: 'The box for messages of callers who would be let go.',
  recording: 'Whether its calls are recorded, where their number says nothing else.',
  consent: 'Whose consent a recording needs and how it is asked for, where the number says nothing else.',
  announcement: 'What is played to whoever is asked for consent: a sound of the provider, such as `sound:consent`.',
  supervisionTold: 'Whether its agents are told that they are supervised.',
  keepRecordingsDays: 'For how many days recordings are kept, 1 to 36,500.',
  pauseLimitMs: 'After how long a pause of a recording ends by itself, in milliseconds; 10,000 to 3,600,000.',
  requiredSkills: `What a member must be able to do, with the least level of each; ${SKILL_LIMITS.queue} at most, each once.`,
};

const or = (key: Exclude<keyof typeof queueDefaults, 'requiredSkills' | 'dispositions' | 'voicemail'>): string =>
  ` ${String(queueDefaults[key])} when not given.`;

const CreateQueueInput = builder.inputType('CreateQueueInput', {
  description: 'A new queue.',
  fields: (t) => ({
    name: t.string({ required: true, description: about.name }),
    strategy: t.field({ type: StrategyEnum, description: `${about.strategy} LEAST_RECENT when not given.` }),
    ringTimeoutMs: t.int({ description: about.ringTimeoutMs + or('ringTimeoutMs') }),
    retryMs: t.int({ description: about.retryMs + or('retryMs') }),
    wrapUpMs: t.int({ description: about.wrapUpMs + or('wrapUpMs') }),
    maxWaitMs: t.int({ description: about.maxWaitMs + or('maxWaitMs') }),
    maxWaiting: t.int({ description: about.maxWaiting + or('maxWaiting') }),
    priority: t.int({ description: about.priority + or('priority') }),
    overflowQueueId: t.id({ description: about.overflowQueueId }),
    whenEmpty: t.field({ type: WhenEmptyEnum, description: `${about.whenEmpty} WAIT when not given.` }),
    pauseAfterMisses: t.int({ description: about.pauseAfterMisses + or('pauseAfterMisses') }),
    serviceLevelMs: t.int({ description: about.serviceLevelMs + or('serviceLevelMs') }),
    music: t.string({ description: about.music + or('music') }),
    recording: t.field({ type: RecordingPolicyEnum, description: `${about.recording} NEVER when not given.` }),
    consent: t.field({
      type: ConsentProfileEnum,
      description: `${about.consent} As in the centre's country when not given.`,
    }),
    announcement: t.string({ description: `${about.announcement} Nobody is asked when not given.` }),
    supervisionTold: t.field({
      type: SupervisionToldEnum,
      description: `${about.supervisionTold} AT_ONCE when not given.`,
    }),
    keepRecordingsDays: t.int({
      description: `${about.keepRecordingsDays} Until somebody deletes them when not given.`,
    }),
    pauseLimitMs: t.int({ description: about.pauseLimitMs + or('pauseLimitMs') }),
    requiredSkills: t.field({ type: [SkillInput], description: `${about.requiredSkills} None when not given.` }),
    callerId: t.string({ description: about.callerId }),
    wrapUpExtensionMs: t.int({ description: `${about.wrapUpExtensionMs} As long as the wrap-up when not given.` }),
    dispositions: t.field({ type: [DispositionCodeInput], description: `${about.dispositions} None when not given.` }),
    dispositionNeeded: t.boolean({ description: `${about.dispositionNeeded} No when not given.` }),
    voicemail: t.field({ type: VoicemailBoxInput, description: `${about.voicemail} None when not given.` }),
  }),
});

const UpdateQueueInput = builder.inputType('UpdateQueueInput', {
  description: 'What is to change in a queue; what is left out stays.',
  fields: (t) => ({
    name: t.string({ description: about.name }),
    strategy: t.field({ type: StrategyEnum, description: about.strategy }),
    ringTimeoutMs: t.int({ description: about.ringTimeoutMs }),
    retryMs: t.int({ description: about.retryMs }),
    wrapUpMs: t.int({ description: about.wrapUpMs }),
    maxWaitMs: t.int({ description: about.maxWaitMs }),
    maxWaiting: t.int({ description: about.maxWaiting }),
    priority: t.int({ description: about.priority }),
    overflowQueueId: t.id({ description: `${about.overflowQueueId} Null takes the overflow away.` }),
    whenEmpty: t.field({ type: WhenEmptyEnum, description: about.whenEmpty }),
    pauseAfterMisses: t.int({ description: about.pauseAfterMisses }),
    serviceLevelMs: t.int({ description: about.serviceLevelMs }),
    music: t.string({ description: about.music }),
    recording: t.field({ type: RecordingPolicyEnum, description: about.recording }),
    consent: t.field({
      type: ConsentProfileEnum,
      description: `${about.consent} Null leaves it to the centre's country.`,
    }),
    announcement: t.string({ description: `${about.announcement} Null takes it away.` }),
    supervisionTold: t.field({ type: SupervisionToldEnum, description: about.supervisionTold }),
    keepRecordingsDays: t.int({
      description: `${about.keepRecordingsDays} Null keeps them until somebody deletes them.`,
    }),
    pauseLimitMs: t.int({ description: about.pauseLimitMs }),
    requiredSkills: t.field({
      type: [SkillInput],
      description: `${about.requiredSkills} The whole list; an empty one takes all away.`,
    }),
    callerId: t.string({ description: `${about.callerId} Null takes it away.` }),
    wrapUpExtensionMs: t.int({ description: `${about.wrapUpExtensionMs} Null makes it as long as the wrap-up.` }),
    dispositions: t.field({
      type: [DispositionCodeInput],
      description: `${about.dispositions} The whole list; an empty one takes all away.`,
    }),
    dispositionNeeded: t.boolean({ description: about.dispositionNeeded }),
    voicemail: t.field({ type: VoicemailBoxInput, description: `${about.voicemail} Null takes it away.` }),
  }),
});

interface ChangeShape {
  readonly outcome: Success['outcome'];
  readonly queueId: QueueId;
}

const QueueChange = builder.objectRef<ChangeShape>('QueueChange').implement({
  description: 'A queue was created or changed.',
  fields: (t) => ({
    outcome: t.field({ type: CommandOutcome, description: 'How far it has got.', resolve: ({ outcome }) => outcome }),
    queue: t.field({
      type: Queue,
      nullable: true,
      description: 'The queue as it is now; null when it was removed in the meantime.',
      resolve: ({ queueId }, _args, context) => queueSeen(context, queueId),
    }),
  }),
});

type Plain = { readonly [K in keyof QueueSettings]?: QueueSettings[K] | string | boolean | null };
interface Input extends Omit<Plain, 'dispositions' | 'voicemail'> {
  readonly voicemail?: BoxInput | null;
  readonly dispositions?: readonly Parameters<typeof asCode>[0][] | null;
}

async function save(context: Context, input: Input, id?: QueueId): Promise<ChangeShape> {
  const stored = id && context.floor.queues.get(id);
  if (id && !stored) throw new RefusedError('QUEUE_NOT_FOUND', 'There is no such queue.');
  const queueId = id ?? asId<QueueId>(newId('queue'));
  const { overflowQueueId, callerId, wrapUpExtensionMs, dispositions, keepRecordingsDays, consent, announcement } =
    input;
  const fields = {
    ...given(input),
    ...(overflowQueueId !== undefined && { overflowQueueId }),
    ...(keepRecordingsDays !== undefined && { keepRecordingsDays }),
    ...(consent !== undefined && { consent }),
    ...(announcement !== undefined && { announcement }),
    ...(callerId !== undefined && { callerId }),
    ...(wrapUpExtensionMs !== undefined && { wrapUpExtensionMs }),
    ...(input.voicemail !== undefined && { voicemail: input.voicemail }),
    ...(dispositions && { dispositions: dispositions.map(asCode) }),
  } as QueueInput; // null is said for these alone
  const settings = checkQueue(fields, stored?.settings, homeOf(context.floor));
  const { outcome } = await submit(context, { type: 'saveQueue', queueId, isNew: !stored, settings });
  return { outcome, queueId };
}

builder.mutationFields((t) => ({
  createQueue: t.field({
    type: QueueChange,
    description: 'Sets up a queue.',
    authScopes: { can: 'configure' },
    errors: refusable('The new queue'),
    args: { input: t.arg({ type: CreateQueueInput, required: true, description: 'Its settings.' }) },
    resolve: (_root, { input }, context) => save(context, input),
  }),
  updateQueue: t.field({
    type: QueueChange,
    description: 'Changes a queue; callers and offers under way are kept.',
    authScopes: { can: 'configure' },
    errors: refusable('The changed queue'),
    args: {
      id: t.arg.id({ required: true, description: 'Which queue.' }),
      input: t.arg({ type: UpdateQueueInput, required: true, description: 'What is to change.' }),
    },
    resolve: (_root, { id, input }, context) => save(context, input, asId(id)),
  }),
  deleteQueue: t.field({
    type: Removal,
    description: 'Removes a queue in which nobody waits and to which no number and no overflow leads.',
    authScopes: { can: 'configure' },
    errors: refusable('The removal'),
    args: { id: t.arg.id({ required: true, description: 'Which queue.' }) },
    resolve: async (_root, { id }, context) => ({
      id,
      ...(await submit(context, { type: 'removeQueue', queueId: asId(id) })),
    }),
  }),
}));
