/** The form of a board on a wall: what is typed, what is wrong with it, and what is sent. */
import type { BoardPage, BoardSettingsFragment, CreateBoardInput } from '@ringside/schema/documents';
import { type Fault, type Faults, faultsOf, readWhole, spanFault, textFault, wholeFault } from '../setup/fault.ts';
import type { FieldNames } from '../setup/refusal.ts';
import { readSpan, writeSpan } from '../setup/span.ts';
import { readShare, writeShare } from './share.ts';

export const boardPages = ['OVERVIEW', 'QUEUES', 'AGENTS'] as const satisfies readonly BoardPage[];

/** Numbers and spans as they stand in the fields. An empty limit is none. */
export interface BoardForm {
  readonly name: string;
  /** All when empty. */
  readonly queueIds: readonly string[];
  /** Of everybody when empty. */
  readonly teamIds: readonly string[];
  /** In the order in which they are shown. */
  readonly pages: readonly BoardPage[];
  /** Empty for the first page for ever. */
  readonly rotate: string;
  readonly waitingWarning: string;
  readonly waitingAlert: string;
  readonly longestWarning: string;
  readonly longestAlert: string;
  readonly levelWarning: string;
  readonly levelAlert: string;
}
export type BoardField = keyof BoardForm;

/** The server's own defaults, with every page. */
export const newBoard: BoardForm = {
  name: '',
  queueIds: [],
  teamIds: [],
  pages: boardPages,
  rotate: '20 s',
  waitingWarning: '5',
  waitingAlert: '10',
  longestWarning: '30 s',
  longestAlert: '1 min',
  levelWarning: '80',
  levelAlert: '60',
};

export const boardFields: FieldNames<BoardField> = {
  fields: Object.keys(newBoard) as BoardField[], // exactly the keys of the type
  renamed: {
    rotateAfterMs: 'rotate',
    'thresholds.waiting': 'waitingAlert',
    'thresholds.longestWaitMs': 'longestAlert',
    'thresholds.serviceLevel': 'levelAlert',
  },
  codes: { NAME_TAKEN: 'name', QUEUE_NOT_FOUND: 'queueIds', TEAM_NOT_FOUND: 'teamIds' },
};

export function boardFormOf(board: BoardSettingsFragment): BoardForm {
  const { waiting, longestWaitMs, serviceLevel } = board.thresholds;
  return {
    name: board.name,
    queueIds: board.queueIds,
    teamIds: board.teamIds,
    pages: board.pages,
    rotate: board.rotateAfterMs === 0 ? '' : writeSpan(board.rotateAfterMs),
    waitingWarning: orEmpty(waiting.warning, String),
    waitingAlert: orEmpty(waiting.alert, String),
    longestWarning: orEmpty(longestWaitMs.warning, writeSpan),
    longestAlert: orEmpty(longestWaitMs.alert, writeSpan),
    levelWarning: orEmpty(serviceLevel.warning, writeShare),
    levelAlert: orEmpty(serviceLevel.alert, writeShare),
  };
}

const orEmpty = (value: number, write: (value: number) => string): string => (value === 0 ? '' : write(value));

const hourMs = 3_600_000;
const most = { waiting: 10_000, longestMs: 24 * hourMs } as const;
const shortestPageMs = 3000;

export function boardFaults(form: BoardForm): Faults<BoardField> {
  const whole = (text: string) => unlessEmpty(text, () => wholeFault(text, { min: 0, max: most.waiting }));
  const span = (text: string) => unlessEmpty(text, () => spanFault(text, { min: 0, max: most.longestMs }));
  const share = (text: string) =>
    unlessEmpty(text, () => (readShare(text) === undefined ? { key: 'share' } : undefined));
  const faults = {
    waitingWarning: whole(form.waitingWarning),
    waitingAlert: whole(form.waitingAlert),
    longestWarning: span(form.longestWarning),
    longestAlert: span(form.longestAlert),
    levelWarning: share(form.levelWarning),
    levelAlert: share(form.levelAlert),
  };
  const { waiting, longestWaitMs, serviceLevel } = limitsIn(form);
  return faultsOf<BoardField>({
    ...faults,
    name: textFault(form.name, 80),
    queueIds: undefined,
    teamIds: undefined,
    pages: form.pages.length === 0 ? { key: 'empty' } : undefined,
    rotate: unlessEmpty(form.rotate, () => spanFault(form.rotate, { min: shortestPageMs, max: hourMs })),
    waitingAlert: faults.waitingAlert ?? rising(waiting),
    longestAlert: faults.longestAlert ?? rising(longestWaitMs),
    levelAlert: faults.levelAlert ?? (serviceLevel.alert > serviceLevel.warning ? { key: 'falling' } : undefined),
  });
}

/** The alert is the worse of the two; without one there is no warning either. */
const rising = ({ warning, alert }: Limits): Fault | undefined =>
  alert < warning ? (alert === 0 ? { key: 'empty' } : { key: 'rising' }) : undefined;

const unlessEmpty = (text: string, find: () => Fault | undefined): Fault | undefined =>
  text.trim() === '' ? undefined : find();

interface Limits {
  readonly warning: number;
  readonly alert: number;
}

function limitsIn(form: BoardForm): Readonly<Record<'waiting' | 'longestWaitMs' | 'serviceLevel', Limits>> {
  return {
    waiting: { warning: readWhole(form.waitingWarning) ?? 0, alert: readWhole(form.waitingAlert) ?? 0 },
    longestWaitMs: { warning: readSpan(form.longestWarning) ?? 0, alert: readSpan(form.longestAlert) ?? 0 },
    serviceLevel: { warning: readShare(form.levelWarning) ?? 0, alert: readShare(form.levelAlert) ?? 0 },
  };
}

/** Of a form without faults. */
export function boardInputOf(form: BoardForm): CreateBoardInput {
  const { name, queueIds, teamIds, pages, rotate } = form;
  return {
    name: name.trim(),
    queueIds,
    teamIds,
    pages,
    rotateAfterMs: readSpan(rotate) ?? 0,
    thresholds: limitsIn(form),
  };
}
