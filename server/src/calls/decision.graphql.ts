/** The flight recorder in the schema: who was considered for a call, and why each was passed over. */
import { Agent } from '../agents/agent.graphql.ts';
import type { FactOf } from '../floor/fact.ts';
import { builder } from '../graphql/builder.ts';
import { enumOf } from '../graphql/enum.ts';
import { agentSeen, queueSeen, agentNamed, queueNamed } from '../graphql/sight.ts';
import {
  type ConsideredAgent,
  type ConsideredCaller,
  EXPLAINED,
  type Explanation,
  type PassedOver,
} from '../queues/explain.ts';
import { Queue } from '../queues/queue.graphql.ts';
import { StrategyEnum } from '../queues/queueTile.graphql.ts';

const Reason = enumOf<PassedOver>('PassedOverReason', 'Why an agent was not chosen.', {
  offline: 'Signed out.',
  lacksSkill: 'Lacked a skill that the queue required, or had it at too low a level.',
  away: 'Signed in and away.',
  paused: 'Paused in this queue.',
  talking: 'On a call.',
  ringing: 'Being rung.',
  wrappingUp: 'Finishing the work on the last call.',
  hangingUp: 'The last call was still being hung up.',
  resting: 'Left alone for a moment after an offer that was not taken.',
  noExtension: 'Had no phone.',
  providerLost: 'The link to the provider of the phone was down.',
  phoneOffline: 'The phone was off the network.',
  phoneUnknown: 'The provider knew no such extension.',
  otherTier: 'Others with a lower penalty were ready.',
  behind: 'Others came before by the strategy.',
});

const Considered = builder.objectRef<ConsideredAgent>('ConsideredAgent').implement({
  description: 'An agent who was looked at.',
  fields: (t) => ({
    agentId: t.exposeID('agentId', { description: "The agent's id." }),
    agent: t.field({
      type: Agent,
      nullable: true,
      description: 'The agent; null once removed.',
      resolve: ({ agentId }, _args, context) => agentSeen(context, agentId),
    }),
    agentName: t.string({
      nullable: true,
      description: 'Their name, also of one who is not seen otherwise; null where there is none, and once removed.',
      resolve: ({ agentId }, _args, context) => agentNamed(context, agentId),
    }),
    chosen: t.exposeBoolean('chosen', { description: 'Whether the agent was offered the call.' }),
    penalty: t.exposeInt('penalty', { description: "The member's penalty." }),
    rank: t.exposeInt('rank', {
      nullable: true,
      description: 'The place among those who could be offered the call, from 1; null for the others.',
    }),
    passedOver: t.field({
      type: Reason,
      nullable: true,
      description: 'Why not chosen; null for who was.',
      resolve: ({ passedOver }) => passedOver,
    }),
  }),
});

const Caller = builder.objectRef<ConsideredCaller>('ConsideredCaller').implement({
  description: 'A caller who was in line.',
  fields: (t) => ({
    callId: t.exposeID('callId', { description: 'The id of the call that waited.' }),
    queueId: t.exposeID('queueId', { description: 'The queue in which it waited.' }),
    priority: t.exposeInt('priority', { description: 'Higher is served first.' }),
    waitedMs: t.exposeFloat('waitedMs', { description: 'How long it had waited, in milliseconds.' }),
    chosen: t.exposeBoolean('chosen', { description: 'Whether an agent was rung for it.' }),
  }),
});

interface Counted {
  readonly reason: string;
  readonly count: number;
}

const Count = builder.objectRef<Counted>('PassedOverCount').implement({
  description: 'Agents who are not listed one by one.',
  fields: (t) => ({
    reason: t.field({
      type: Reason,
      nullable: true,
      description: 'Why they were passed over; null for those who could have been offered the call.',
      resolve: ({ reason }) => (reason === 'ready' ? null : (reason as PassedOver)), // the keys of `moreAgents`
    }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

export const Decision = builder.objectRef<FactOf<'routing.decided'>>('RoutingDecision').implement({
  description: 'Why this agent got this call: who was considered, and why each was passed over.',
  fields: (t) => ({
    position: t.expose('seq', { type: 'Position', description: 'Its place in the journal.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was decided.' }),
    queue: t.field({
      type: Queue,
      nullable: true,
      description: 'For which queue; null once removed.',
      resolve: ({ queueId }, _args, context) => queueSeen(context, queueId),
    }),
    queueName: t.string({
      nullable: true,
      description: 'Its name, also of one that is not seen otherwise; null where there is none, and once removed.',
      resolve: ({ queueId }, _args, context) => queueNamed(context, queueId),
    }),
    strategy: t.field({
      type: StrategyEnum,
      description: 'By which strategy.',
      resolve: ({ payload }) => payload.strategy,
    }),
    agents: t.field({
      type: [Considered],
      description: `The agents, best first; ${EXPLAINED} at most.`,
      resolve: ({ payload }) => [...payload.agents],
    }),
    moreAgents: t.field({
      type: [Count],
      description: 'The rest of the agents, counted by reason.',
      resolve: ({ payload }) => countsOf(payload),
    }),
    callers: t.field({
      type: [Caller],
      description: `The callers in line, most urgent first; ${EXPLAINED} at most.`,
      resolve: ({ payload }) => [...payload.callers],
    }),
    moreCallers: t.int({
      description: 'How many more callers were in line behind those.',
      resolve: ({ payload }) => payload.moreCallers,
    }),
    rules: t.string({
      description: "Names the rules in force: the queue's strategy, time-outs and priorities.",
      resolve: ({ payload }) => payload.rules,
    }),
  }),
});

const countsOf = ({ moreAgents }: Explanation): Counted[] =>
  Object.entries(moreAgents).map(([reason, count]) => ({ reason, count }));
