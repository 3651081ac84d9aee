/** The boards: subscriptions that send the state now, then each change. */
import { AgentTile } from '../agents/agentTile.graphql.ts';
import type { AgentTile as AgentRow } from '../agents/agentBoard.ts';
import { DirectionEnum, LiveStateEnum } from '../calls/callWords.graphql.ts';
import { LiveCall } from '../calls/liveCall.graphql.ts';
import { type LiveCall as CallRow, matches } from '../calls/liveCalls.ts';
import { builder } from '../graphql/builder.ts';
import { shared } from '../graphql/sharing.ts';
import { canSeeAgent, canSeeQueue } from '../graphql/sight.ts';
import { given } from '../kernel/given.ts';
import { asId, type AgentId, type QueueId } from '../kernel/ids.ts';
import { seesCall } from '../people/sight.ts';
import type { QueueTile as QueueRow } from '../queues/queueBoard.ts';
import { QueueTile } from '../queues/queueTile.graphql.ts';
import { about, following, updateOf } from '../graphql/update.ts';

const QueueBoardUpdate = updateOf('QueueBoardUpdate', {
  description: 'What happened on the board of queues.',
  row: QueueTile,
  field: 'queues',
  rows: 'The queues that are new or have changed.',
});

const AgentBoardUpdate = updateOf('AgentBoardUpdate', {
  description: 'What happened on the board of agents.',
  row: AgentTile,
  field: 'agents',
  rows: 'The agents who are new or have changed.',
});

const LiveCallsUpdate = updateOf('LiveCallsUpdate', {
  description: 'What happened among the calls that are going on.',
  row: LiveCall,
  field: 'calls',
  rows: 'The calls that are new or have changed.',
});

const LiveCallFilterInput = builder.inputType('LiveCallFilter', {
  description: 'Which calls. All given conditions must hold.',
  fields: (t) => ({
    states: t.field({ type: [LiveStateEnum], description: 'Stands in one of these states.' }),
    direction: t.field({ type: DirectionEnum, description: 'Goes this way.' }),
    queueIds: t.idList({ description: 'Waits in, or came through, one of these queues.' }),
    agentIds: t.idList({ description: 'One of these agents talks, is being called or is being rung.' }),
  }),
});

/** All rows, or those with these ids. */
function withIds(ids: readonly string[] | null | undefined) {
  const wanted = ids && new Set(ids);
  return ({ id }: { readonly id: string }): boolean => !wanted || wanted.has(id);
}

builder.subscriptionFields((t) => ({
  queueBoard: t.field({
    type: QueueBoardUpdate,
    extensions: shared,
    description: 'The queues that the viewer sees now, then each change, also of what is seen.',
    args: {
      queueIds: t.arg.idList({ description: 'Which queues; all when not given.' }),
      since: t.arg({ type: 'Position', description: about.since }),
    },
    subscribe: (_root, { queueIds, since }, context) => {
      const only = withIds(queueIds);
      const judge = () => (row: QueueRow) => only(row) && canSeeQueue(context, row.id);
      return context.live.queues.follow(following<QueueRow>(context, since, only, judge), context.signal);
    },
    resolve: (update) => update,
  }),
  agentBoard: t.field({
    type: AgentBoardUpdate,
    extensions: shared,
    description: 'The agents whom the viewer sees now, then each change, also of who is seen.',
    args: {
      agentIds: t.arg.idList({ description: 'Which agents; all when not given.' }),
      since: t.arg({ type: 'Position', description: about.since }),
    },
    subscribe: (_root, { agentIds, since }, context) => {
      const only = withIds(agentIds);
      const judge = () => (row: AgentRow) => only(row) && canSeeAgent(context, row.id);
      return context.live.agents.follow(following<AgentRow>(context, since, only, judge), context.signal);
    },
    resolve: (update) => update,
  }),
  liveCalls: t.field({
    type: LiveCallsUpdate,
    extensions: shared,
    description: 'The calls that are going on now, those that the viewer sees, then each change.',
    args: {
      filter: t.arg({ type: LiveCallFilterInput, description: 'Which calls; all when not given.' }),
      since: t.arg({ type: 'Position', description: about.since }),
    },
    subscribe: (_root, { filter, since }, context) => {
      const { floor, live, viewer, signal } = context;
      const { queueIds, agentIds, ...rest } = given(filter ?? {});
      const wanted = {
        ...rest,
        ...(queueIds && { queueIds: queueIds.map((id) => asId<QueueId>(id)) }),
        ...(agentIds && { agentIds: agentIds.map((id) => asId<AgentId>(id)) }),
      };
      const only = (call: CallRow): boolean => matches(call, wanted);
      const judge = () => {
        // An id that the viewer does not see finds as much as one that nothing has.
        const visible = {
          ...wanted,
          ...(wanted.queueIds && { queueIds: wanted.queueIds.filter((id) => canSeeQueue(context, id)) }),
          ...(wanted.agentIds && { agentIds: wanted.agentIds.filter((id) => canSeeAgent(context, id)) }),
        };
        return (call: CallRow) => matches(call, visible) && seesCall(floor, viewer.sight, call.touches);
      };
      return live.calls.follow(following(context, since, only, judge), signal);
    },
    resolve: (update) => update,
  }),
}));
