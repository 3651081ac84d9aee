/** The numbers that people dial, in the schema. */
import type { AnswerPolicy } from '../calls/call.ts';
import type { InboundNumber as State } from '../floor/floor.ts';
import { builder } from '../graphql/builder.ts';
import { connectionOf, pageArgs, pageOf } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enum.ts';
import { asId } from '../kernel/ids.ts';
import { Provider } from '../providers/provider.graphql.ts';
import { Queue } from '../queues/queue.graphql.ts';

export const AnswerEnum = enumOf<AnswerPolicy>(
  'AnswerPolicy',
  "When a caller's call is answered, and so begins to cost them.",
  {
    atOnce: 'As soon as they wait: they hear the music of the queue.',
    withAgent: 'When an agent takes the call: until then they hear it ring.',
  },
);

export const InboundNumber = builder.objectRef<State>('InboundNumber').implement({
  description: 'A number that people dial, and the queue it leads to.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id, which never changes.' }),
    number: t.exposeString('number', { description: 'As it was entered.' }),
    provider: t.field({
      type: Provider,
      nullable: true,
      description: 'Where it is called.',
      resolve: ({ providerId }, _args, { floor }) => floor.providers.get(providerId),
    }),
    queue: t.field({
      type: Queue,
      nullable: true,
      description: 'Where its callers wait.',
      resolve: ({ queueId }, _args, { floor }) => floor.queues.get(queueId),
    }),
    answer: t.field({ type: AnswerEnum, description: 'When its calls are answered.', resolve: ({ answer }) => answer }),
  }),
});

const NumberPage = connectionOf(InboundNumber, 'numbers');

builder.queryFields((t) => ({
  numbers: t.field({
    type: NumberPage,
    description: 'All numbers, in their own order.',
    authScopes: { can: 'read' },
    args: { ...pageArgs },
    resolve: (_root, args, { floor }) => pageOf(floor.numbers.values(), args, ({ number, id }) => `${number}\n${id}`),
  }),
  number: t.field({
    type: InboundNumber,
    nullable: true,
    description: 'One number; null when there is none with this id.',
    authScopes: { can: 'read' },
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_root, { id }, { floor }) => floor.numbers.get(asId(id)),
  }),
}));
