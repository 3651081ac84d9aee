/** The boards: subscriptions that send the state now, then each change. */
import { AgentTile } from '../agents/agentTile.graphql.ts';
import type { AgentTile as AgentRow } from '../agents/agentBoard.ts';
import { DirectionEnum, LiveStateEnum } from '../calls/callWords.graphql.ts';
import { LiveCall } from '../calls/liveCall.graphql.ts';
import { type LiveCall as CallRow, matches } from '../calls/liveCalls.ts';
import { builder } from '../graphql/builder.ts';
import { given } from '../kernel/given.ts';
import { asId } from '../kernel/ids.ts';
import type { QueueTile as QueueRow } from '../queues/queueBoard.ts';
import { QueueTile } from '../queues/queueTile.graphql.ts';
import type { FollowOptions, Update } from './live.ts';

const about = {
  position: 'The place in the journal up to which this update is complete; pass it as `since` to go on from here.',
  full: 'Whether this is everything and replaces what was known. Otherwise it is what changed.',
  removedIds: 'What is gone, or no longer fits the filter; may name what was never sent.',
  since: 'Go on after this position. When it lies too far back, the first update is full.',
};

const QueueBoardUpdate = builder.objectRef<Update<QueueRow>>('QueueBoardUpdate').implement({
  description: 'What happened on the board of queues.',
  fields: (t) => ({
    position: t.expose('position', { type: 'Position', description: about.position }),
    full: t.exposeBoolean('full', { description: about.full }),
    queues: t.field({ type: [QueueTile], description: 'The queues.', resolve: ({ rows }) => [...rows] }),
    removedIds: t.idList({ description: about.removedIds, resolve: ({ removedIds }) => [...removedIds] }),
  }),
});

const AgentBoardUpdate = builder.objectRef<Update<AgentRow>>('AgentBoardUpdate').implement({
  description: 'What happened on the board of agents.',
  fields: (t) => ({
    position: t.expose('position', { type: 'Position', description: about.position }),
    full: t.exposeBoolean('full', { description: about.full }),
    agents: t.field({ type: [AgentTile], description: 'The agents.', resolve: ({ rows }) => [...rows] }),
    removedIds: t.idList({ description: about.removedIds, resolve: ({ removedIds }) => [...removedIds] }),
  }),
});

const LiveCallsUpdate = builder.objectRef<Update<CallRow>>('LiveCallsUpdate').implement({
  description: 'What happened among the calls that are going on.',
  fields: (t) => ({
    position: t.expose('position', { type: 'Position', description: about.position }),
    full: t.exposeBoolean('full', { description: about.full }),
    calls: t.field({ type: [LiveCall], description: 'The calls.', resolve: ({ rows }) => [...rows] }),
    removedIds: t.idList({ description: about.removedIds, resolve: ({ removedIds }) => [...removedIds] }),
  }),
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

/** The options of a board: all rows, or those with these ids. */
function board<Row extends { readonly id: string }>(
  ids: readonly string[] | null | undefined,
  since: number | null | undefined,
): FollowOptions<Row> {
  const wanted = ids && new Set(ids);
  return { ...given({ since }), ...(wanted && { only: ({ id }: Row) => wanted.has(id) }) };
}

builder.subscriptionFields((t) => ({
  queueBoard: t.field({
    type: QueueBoardUpdate,
    description: 'The queues now, then each change.',
    args: {
      queueIds: t.arg.idList({ description: 'Which queues; all when not given.' }),
      since: t.arg({ type: 'Position', description: about.since }),
    },
    subscribe: (_root, { queueIds, since }, { live, signal }) => live.queues.follow(board(queueIds, since), signal),
    resolve: (update) => update,
  }),
  agentBoard: t.field({
    type: AgentBoardUpdate,
    description: 'The agents now, then each change.',
    args: {
      agentIds: t.arg.idList({ description: 'Which agents; all when not given.' }),
      since: t.arg({ type: 'Position', description: about.since }),
    },
    subscribe: (_root, { agentIds, since }, { live, signal }) => live.agents.follow(board(agentIds, since), signal),
    resolve: (update) => update,
  }),
  liveCalls: t.field({
    type: LiveCallsUpdate,
    description: 'The calls that are going on now, then each change.',
    args: {
      filter: t.arg({ type: LiveCallFilterInput, description: 'Which calls; all when not given.' }),
      since: t.arg({ type: 'Position', description: about.since }),
    },
    subscribe: (_root, { filter, since }, { live, signal }) => {
      const { queueIds, agentIds, ...rest } = given(filter ?? {});
      const wanted = {
        ...rest,
        ...(queueIds && { queueIds: queueIds.map((id) => asId(id)) }),
        ...(agentIds && { agentIds: agentIds.map((id) => asId(id)) }),
      } as Parameters<typeof matches>[1]; // ids of the request get their brand
      return live.calls.follow({ ...given({ since }), only: (call) => matches(call, wanted) }, signal);
    },
    resolve: (update) => update,
  }),
}));
