/** Saving boards. */
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { CommandOutcome, refusable, type Success } from '../graphql/refused.ts';
import { Removal } from '../graphql/removal.ts';
import { submit } from '../graphql/submit.ts';
import { RefusedError } from '../kernel/errors.ts';
import { given } from '../kernel/given.ts';
import { asId, type BoardId } from '../kernel/ids.ts';
import { newId } from '../kernel/newId.ts';
import { Board, BoardPageEnum } from './board.graphql.ts';
import { boardDefaults, checkBoard } from './boardInput.ts';
import type { BoardPage, Threshold } from './people.ts';
import { NAME_LENGTH } from './userInput.ts';

const ThresholdInput = builder.inputType('ThresholdInput', {
  description: 'From when on a figure stands out.',
  fields: (t) => ({
    warning: t.float({ required: true, description: 'From here on it is a warning.' }),
    alert: t.float({ required: true, description: 'From here on it is an alert.' }),
  }),
});

const ThresholdsInput = builder.inputType('BoardThresholdsInput', {
  description: 'From when on the figures of a board stand out; what is left out stays, or is as for a new board.',
  fields: (t) => ({
    waiting: t.field({ type: ThresholdInput, description: 'Callers who wait; 5 and 10 for a new board.' }),
    longestWaitMs: t.field({
      type: ThresholdInput,
      description: 'The longest wait, in milliseconds; 30,000 and 60,000 for a new board.',
    }),
    serviceLevel: t.field({
      type: ThresholdInput,
      description: 'The service level, as a share from 0 to 1, where less is worse; 0.8 and 0.6 for a new board.',
    }),
  }),
});

const about = {
  name: `What people call it; ${NAME_LENGTH} characters at most.`,
  queueIds: 'Which queues it shows; all when empty.',
  teamIds: 'Whose agents it shows; all when empty.',
  pages: 'What it shows, one after the other; one page at least.',
  rotateAfterMs: 'How long each page stays, in milliseconds: 3,000 at least, or 0 for the first one for ever.',
  thresholds: 'From when on its figures stand out.',
} as const;

const CreateBoardInput = builder.inputType('CreateBoardInput', {
  description: 'A new board.',
  fields: (t) => ({
    name: t.string({ required: true, description: about.name }),
    queueIds: t.idList({ description: `${about.queueIds} All when not given.` }),
    teamIds: t.idList({ description: `${about.teamIds} All when not given.` }),
    pages: t.field({ type: [BoardPageEnum], description: `${about.pages} OVERVIEW when not given.` }),
    rotateAfterMs: t.int({ description: `${about.rotateAfterMs} ${boardDefaults.rotateAfterMs} when not given.` }),
    thresholds: t.field({ type: ThresholdsInput, description: about.thresholds }),
  }),
});

const UpdateBoardInput = builder.inputType('UpdateBoardInput', {
  description: 'What is to change in a board; what is left out stays.',
  fields: (t) => ({
    name: t.string({ description: about.name }),
    queueIds: t.idList({ description: about.queueIds }),
    teamIds: t.idList({ description: about.teamIds }),
    pages: t.field({ type: [BoardPageEnum], description: about.pages }),
    rotateAfterMs: t.int({ description: about.rotateAfterMs }),
    thresholds: t.field({ type: ThresholdsInput, description: about.thresholds }),
  }),
});

interface ChangeShape {
  readonly outcome: Success['outcome'];
  readonly boardId: BoardId;
}

const BoardChange = builder.objectRef<ChangeShape>('BoardChange').implement({
  description: 'A board was created or changed.',
  fields: (t) => ({
    outcome: t.field({ type: CommandOutcome, description: 'How far it has got.', resolve: ({ outcome }) => outcome }),
    board: t.field({
      type: Board,
      nullable: true,
      description: 'The board as it is now; null when it was removed in the meantime.',
      resolve: ({ boardId }, _args, { floor }) => floor.boards.get(boardId),
    }),
  }),
});

interface Input {
  readonly name?: string | null;
  readonly queueIds?: readonly string[] | null;
  readonly teamIds?: readonly string[] | null;
  readonly pages?: readonly BoardPage[] | null;
  readonly rotateAfterMs?: number | null;
  readonly thresholds?: {
    readonly waiting?: Threshold | null;
    readonly longestWaitMs?: Threshold | null;
    readonly serviceLevel?: Threshold | null;
  } | null;
}

async function save(context: Context, { thresholds, ...input }: Input, id?: BoardId): Promise<ChangeShape> {
  const stored = id && context.floor.boards.get(id)?.settings;
  if (id && !stored) throw new RefusedError('BOARD_NOT_FOUND', 'There is no such board.');
  const boardId = id ?? asId<BoardId>(newId('board'));
  const settings = checkBoard({ ...given(input), thresholds: given(thresholds ?? {}) }, stored || undefined);
  const { outcome } = await submit(context, { type: 'saveBoard', boardId, isNew: !stored, settings });
  return { outcome, boardId };
}

builder.mutationFields((t) => ({
  createBoard: t.field({
    type: BoardChange,
    description: 'Saves a new board.',
    authScopes: { can: 'configure' },
    errors: refusable('The new board'),
    args: { input: t.arg({ type: CreateBoardInput, required: true, description: 'What it shows.' }) },
    resolve: (_root, { input }, context) => save(context, input),
  }),
  updateBoard: t.field({
    type: BoardChange,
    description: 'Changes a board.',
    authScopes: { can: 'configure' },
    errors: refusable('The changed board'),
    args: {
      id: t.arg.id({ required: true, description: 'Which board.' }),
      input: t.arg({ type: UpdateBoardInput, required: true, description: 'What is to change.' }),
    },
    resolve: (_root, { id, input }, context) => save(context, input, asId(id)),
  }),
  deleteBoard: t.field({
    type: Removal,
    description: 'Removes a board and revokes the keys that open it.',
    authScopes: { can: 'configure' },
    errors: refusable('The removal'),
    args: { id: t.arg.id({ required: true, description: 'Which board.' }) },
    resolve: async (_root, { id }, context) => ({
      id,
      ...(await submit(context, { type: 'removeBoard', boardId: asId(id) })),
    }),
  }),
}));
