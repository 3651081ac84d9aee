/** Who supervises a call now, in the schema. */
import { Agent } from '../agents/agent.graphql.ts';
import { builder } from '../graphql/builder.ts';
import { enumOf } from '../graphql/enum.ts';
import { ownToViewer, shared } from '../graphql/sharing.ts';
import { agentSeen } from '../graphql/sight.ts';
import type { LiveSupervision as Row, SupervisionState, ToldSupervision } from './live.ts';
import { SupervisionModeEnum } from './supervisionWords.graphql.ts';

const StateEnum = enumOf<SupervisionState>('SupervisionState', 'How far a supervision has got.', {
  ringing: 'The phone of the supervisor rings.',
  waiting: 'Nobody talks for now, or the provider has not done it yet: nothing is heard.',
  supervising: 'They hear the call.',
  talking: 'They have taken the call over.',
  leaving: 'It is being ended.',
});

export const LiveSupervision = builder.objectRef<Row>('LiveSupervision').implement({
  extensions: shared,
  description: 'Somebody who supervises a call now.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of the supervision.' }),
    userId: t.id({ description: 'The id of the user who supervises.', resolve: ({ by }) => by.id }),
    name: t.exposeString('name', { description: 'Their name; empty once removed or erased.' }),
    isMine: t.boolean({
      extensions: ownToViewer,
      description: 'Whether it is the one who asks.',
      resolve: ({ by }, _args, { viewer }) => viewer.kind === 'user' && by.kind === 'user' && viewer.userId === by.id,
    }),
    mode: t.field({ type: SupervisionModeEnum, description: 'As it is wished.', resolve: ({ mode }) => mode }),
    state: t.field({ type: StateEnum, description: 'How far it has got.', resolve: ({ state }) => state }),
    since: t.expose('since', { type: 'DateTime', description: 'Since when they hear what they hear.' }),
    reason: t.exposeString('reason', { description: 'Why, in their own words; empty for agents.' }),
    agent: t.field({
      type: Agent,
      nullable: true,
      description: 'Whose conversation it is; null for one who is not seen, and while nobody talks.',
      resolve: ({ ofId }, _args, context) => agentSeen(context, ofId),
    }),
    isHandingBack: t.exposeBoolean('isHandingBack', {
      description: 'Whether the agent is being rung to have the call back.',
    }),
  }),
});

export const MySupervision = builder.objectRef<ToldSupervision>('MySupervision').implement({
  description: 'What an agent is told of somebody who supervises or supervised their call.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of the supervision.' }),
    name: t.exposeString('name', { description: 'Who; empty once removed or erased.' }),
    mode: t.field({ type: SupervisionModeEnum, description: 'As what.', resolve: ({ mode }) => mode }),
    since: t.expose('since', { type: 'DateTime', description: 'Since when.' }),
  }),
});
