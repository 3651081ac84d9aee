/** The numbers that people dial, in the schema. */
import type { AnswerPolicy } from '../calls/call.ts';
import type { InboundNumber as State } from '../floor/floor.ts';
import { builder } from '../graphql/builder.ts';
import { connectionOf, pageArgs, pageOf } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enum.ts';
import { ofFloor } from '../graphql/keeping.ts';
import { numberSeen, providerSeen, queueSeen } from '../graphql/sight.ts';
import { asId } from '../kernel/ids.ts';
import { Provider } from '../providers/provider.graphql.ts';
import { Queue, RecordingPolicyEnum } from '../queues/queue.graphql.ts';
import { ConsentProfileEnum } from '../recordings/consentWords.graphql.ts';

export const AnswerEnum = enumOf<AnswerPolicy>(
  'AnswerPolicy',
  "When a caller's call is answered, and so begins to cost them.",
  {
    atOnce: 'As soon as they wait: they hear the music of the queue.',
    withAgent: 'When an agent takes the call: until then they hear it ring.',
  },
);

export const InboundNumber = builder.objectRef<State>('InboundNumber').implement({
  extensions: ofFloor,
  description: 'A number that people dial, and the queue it leads to.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id, which never changes.' }),
    number: t.exposeString('number', {
      description: 'As E.164, such as `+493023125001`; one that is known to the provider alone as it was entered.',
    }),
    provider: t.field({
      type: Provider,
      nullable: true,
      description: 'Where it is called; null for who does not see everything.',
      resolve: ({ providerId }, _args, context) => providerSeen(context, providerId),
    }),
    recording: t.field({
      type: RecordingPolicyEnum,
      nullable: true,
      description: 'Whether its calls are recorded; null where its queue says so.',
      resolve: ({ recording }) => recording,
    }),
    consent: t.field({
      type: ConsentProfileEnum,
      nullable: true,
      description: 'Whose consent a recording needs and how it is asked for; null where its queue says so.',
      resolve: ({ consent }) => consent,
    }),
    announcement: t.string({
      nullable: true,
      description: 'What is played to whoever is asked for consent; null for what its queue says.',
      resolve: ({ announcement }) => announcement,
    }),
    queue: t.field({
      type: Queue,
      nullable: true,
      description: 'Where its callers wait.',
      resolve: ({ queueId }, _args, context) => queueSeen(context, queueId),
    }),
    answer: t.field({ type: AnswerEnum, description: 'When its calls are answered.', resolve: ({ answer }) => answer }),
  }),
});

const NumberPage = connectionOf(InboundNumber, 'numbers');

builder.queryFields((t) => ({
  numbers: t.field({
    type: NumberPage,
    extensions: ofFloor,
    description: 'The numbers that lead to queues that the viewer sees, in their own order; for agents none.',
    authScopes: { can: 'read' },
    args: { ...pageArgs },
    resolve: (_root, args, context) =>
      pageOf(
        context.floor.numbers.values().filter(({ id }) => numberSeen(context, id) !== undefined),
        args,
        ({ number, id }) => `${number}\n${id}`,
      ),
  }),
  number: t.field({
    type: InboundNumber,
    nullable: true,
    extensions: ofFloor,
    description: 'One number; null when there is none with this id.',
    authScopes: { can: 'read' },
    args: { id: t.arg.id({ required: true, description: 'The id of the number that is wanted.' }) },
    resolve: (_root, { id }, context) => numberSeen(context, asId(id)),
  }),
}));
