/** Setting numbers up. */
import type { AnswerPolicy } from '../calls/call.ts';
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { CommandOutcome, refusable, type Success } from '../graphql/refused.ts';
import { Removal } from '../graphql/removal.ts';
import { submit } from '../graphql/submit.ts';
import { Check } from '../kernel/check.ts';
import { RefusedError } from '../kernel/errors.ts';
import { asId, type NumberId } from '../kernel/ids.ts';
import { newId } from '../kernel/newId.ts';
import { RecordingPolicyEnum } from '../queues/queue.graphql.ts';
import { ConsentProfileEnum } from '../recordings/consentWords.graphql.ts';
import { checkAnnouncement, type ConsentProfile } from '../recordings/jurisdiction.ts';
import type { RecordingPolicy } from '../recordings/recording.ts';
import { AnswerEnum, InboundNumber } from './number.graphql.ts';
import { checkPhoneNumber } from './phoneNumber.ts';

const about = {
  providerId: 'Where it is called.',
  number: 'As callers dial it; digits, an international + and the usual punctuation.',
  queueId: 'Where its callers wait.',
  answer: 'When its calls are answered.',
  recording: 'Whether its calls are recorded, whatever their queue says.',
  consent: 'Whose consent a recording needs and how it is asked for, whatever their queue says.',
  announcement: 'What is played to whoever is asked for consent: a sound of the provider, such as `sound:consent`.',
};

const CreateNumberInput = builder.inputType('CreateNumberInput', {
  description: 'A new number.',
  fields: (t) => ({
    providerId: t.id({ required: true, description: about.providerId }),
    number: t.string({ required: true, description: about.number }),
    queueId: t.id({ required: true, description: about.queueId }),
    answer: t.field({ type: AnswerEnum, description: `${about.answer} AT_ONCE when not given.` }),
    recording: t.field({
      type: RecordingPolicyEnum,
      description: `${about.recording} As the queue says when not given.`,
    }),
    consent: t.field({ type: ConsentProfileEnum, description: `${about.consent} As the queue says when not given.` }),
    announcement: t.string({ description: `${about.announcement} That of the queue when not given.` }),
  }),
});

const UpdateNumberInput = builder.inputType('UpdateNumberInput', {
  description: 'What is to change in a number; what is left out stays.',
  fields: (t) => ({
    providerId: t.id({ description: about.providerId }),
    number: t.string({ description: about.number }),
    queueId: t.id({ description: about.queueId }),
    answer: t.field({ type: AnswerEnum, description: about.answer }),
    recording: t.field({
      type: RecordingPolicyEnum,
      description: `${about.recording} Null leaves it to the queue.`,
    }),
    consent: t.field({ type: ConsentProfileEnum, description: `${about.consent} Null leaves it to the queue.` }),
    announcement: t.string({ description: `${about.announcement} Null leaves it to the queue.` }),
  }),
});

interface ChangeShape {
  readonly outcome: Success['outcome'];
  readonly numberId: NumberId;
}

const NumberChange = builder.objectRef<ChangeShape>('NumberChange').implement({
  description: 'A number was created or changed.',
  fields: (t) => ({
    outcome: t.field({ type: CommandOutcome, description: 'How far it has got.', resolve: ({ outcome }) => outcome }),
    number: t.field({
      type: InboundNumber,
      nullable: true,
      description: 'The number as it is now; null when it was removed in the meantime.',
      resolve: ({ numberId }, _args, { floor }) => floor.numbers.get(numberId),
    }),
  }),
});

interface Input {
  readonly providerId?: string | null;
  readonly number?: string | null;
  readonly queueId?: string | null;
  readonly answer?: AnswerPolicy | null;
  readonly recording?: RecordingPolicy | null;
  readonly consent?: ConsentProfile | null;
  readonly announcement?: string | null;
}

async function save(context: Context, input: Input, id?: NumberId): Promise<ChangeShape> {
  const stored = id && context.floor.numbers.get(id);
  if (id && !stored) throw new RefusedError('NUMBER_NOT_FOUND', 'There is no such number.');
  const numberId = id ?? asId<NumberId>(newId('number'));
  const recording = input.recording === undefined ? stored?.recording : input.recording;
  const consent = input.consent === undefined ? stored?.consent : input.consent;
  const check = new Check();
  const announcement = checkAnnouncement(
    check,
    input.announcement === undefined ? stored?.announcement : input.announcement,
  );
  check.done();
  const { outcome } = await submit(context, {
    type: 'saveNumber',
    numberId,
    isNew: !stored,
    providerId: asId(input.providerId ?? stored?.providerId ?? ''),
    number: checkPhoneNumber('number', input.number ?? stored?.number ?? ''),
    queueId: asId(input.queueId ?? stored?.queueId ?? ''),
    answer: input.answer ?? stored?.answer ?? 'atOnce',
    ...(recording == null ? {} : { recording }),
    ...(consent == null ? {} : { consent }),
    ...(announcement === undefined ? {} : { announcement }),
  });
  return { outcome, numberId };
}

builder.mutationFields((t) => ({
  createNumber: t.field({
    type: NumberChange,
    description: 'Sets up a number.',
    authScopes: { can: 'configure' },
    errors: refusable('The new number'),
    args: { input: t.arg({ type: CreateNumberInput, required: true, description: 'Its settings.' }) },
    resolve: (_root, { input }, context) => save(context, input),
  }),
  updateNumber: t.field({
    type: NumberChange,
    description: 'Changes a number; callers who are in already stay where they are.',
    authScopes: { can: 'configure' },
    errors: refusable('The changed number'),
    args: {
      id: t.arg.id({ required: true, description: 'Which number.' }),
      input: t.arg({ type: UpdateNumberInput, required: true, description: 'What is to change.' }),
    },
    resolve: (_root, { id, input }, context) => save(context, input, asId(id)),
  }),
  deleteNumber: t.field({
    type: Removal,
    description: 'Removes a number; whoever dials it then is turned away.',
    authScopes: { can: 'configure' },
    errors: refusable('The removal'),
    args: { id: t.arg.id({ required: true, description: 'Which number.' }) },
    resolve: async (_root, { id }, context) => ({
      id,
      ...(await submit(context, { type: 'removeNumber', numberId: asId(id) })),
    }),
  }),
}));
