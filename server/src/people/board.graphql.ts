/** Boards in the schema: what a screen on a wall shows. */
import { builder } from '../graphql/builder.ts';
import { connectionOf, pageArgs, pageOf } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enum.ts';
import { ofFloor } from '../graphql/keeping.ts';
import { asId, type BoardId } from '../kernel/ids.ts';
import { boardsSeen, seesBoard } from './inSight.graphql.ts';
import type { Board as State, BoardPage as Page, BoardSettings, Threshold as Limits } from './people.ts';

export const BoardPageEnum = enumOf<Page>('BoardPage', 'What a board shows at a time.', {
  overview: 'The figures of all its queues together.',
  queues: 'A tile for each queue.',
  agents: 'A tile for each agent.',
});

const Threshold = builder.objectRef<Limits>('Threshold').implement({
  extensions: ofFloor,
  description: 'From when on a figure stands out.',
  fields: (t) => ({
    warning: t.exposeFloat('warning', { description: 'From here on it is a warning.' }),
    alert: t.exposeFloat('alert', { description: 'From here on it is an alert.' }),
  }),
});

const Thresholds = builder.objectRef<BoardSettings['thresholds']>('BoardThresholds').implement({
  extensions: ofFloor,
  description: 'From when on the figures of a board stand out.',
  fields: (t) => ({
    waiting: t.field({ type: Threshold, description: 'Callers who wait.', resolve: ({ waiting }) => waiting }),
    longestWaitMs: t.field({
      type: Threshold,
      description: 'The longest wait, in milliseconds.',
      resolve: ({ longestWaitMs }) => longestWaitMs,
    }),
    serviceLevel: t.field({
      type: Threshold,
      description: 'The service level, as a share from 0 to 1; here less is worse.',
      resolve: ({ serviceLevel }) => serviceLevel,
    }),
  }),
});

export const Board = builder.objectRef<State>('Board').implement({
  extensions: ofFloor,
  description: 'A board for a screen on a wall, as it was saved.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id, which never changes; it stands in the address of the board.' }),
    name: t.string({ description: 'What people call it.', resolve: ({ settings }) => settings.name }),
    queueIds: t.idList({
      description: 'Which queues it shows; all when empty. Queues that were removed stay in the list.',
      resolve: ({ settings }) => [...settings.queueIds],
    }),
    teamIds: t.idList({
      description: 'Whose agents it shows; all when empty. Teams that were removed stay in the list.',
      resolve: ({ settings }) => [...settings.teamIds],
    }),
    pages: t.field({
      type: [BoardPageEnum],
      description: 'What it shows, one after the other.',
      resolve: ({ settings }) => [...settings.pages],
    }),
    rotateAfterMs: t.int({
      description: 'How long each page stays, in milliseconds; 0 for the first one for ever.',
      resolve: ({ settings }) => settings.rotateAfterMs,
    }),
    thresholds: t.field({
      type: Thresholds,
      description: 'From when on its figures stand out.',
      resolve: ({ settings }) => settings.thresholds,
    }),
  }),
});

const BoardList = connectionOf(Board, 'boards');

builder.queryFields((t) => ({
  boards: t.field({
    type: BoardList,
    extensions: ofFloor,
    description: 'Boards, in the order of their names; the key of a board finds that one only.',
    args: { ...pageArgs },
    resolve: (_root, args, { floor, viewer }) =>
      pageOf(boardsSeen(floor, viewer.sight), args, ({ settings, id }) => `${settings.name}\n${id}`),
  }),
  board: t.field({
    type: Board,
    nullable: true,
    extensions: ofFloor,
    description: 'One board; null when there is none with this id.',
    args: { id: t.arg.id({ required: true, description: 'The id of the board that is wanted.' }) },
    resolve: (_root, { id }, { floor, viewer }) => {
      const boardId = asId<BoardId>(id);
      return seesBoard(viewer.sight, boardId) ? floor.boards.get(boardId) : undefined;
    },
  }),
}));
