/** The tree of dispositions as an outline in a form: rows with a level, what can be done with them, what is wrong, and what is sent. */
import type { DispositionCodeInput, QueueSettingsFragment } from '@ringside/schema/documents';
import { type Fault, textFault } from '../setup/fault.ts';

export interface DispositionRow {
  readonly label: string;
  /** Empty for one that is made of the label. */
  readonly code: string;
  /** 0 at the top. */
  readonly level: number;
  readonly needsNote: boolean;
  readonly needsFollowUp: boolean;
  readonly retired: boolean;
}
type Rows = readonly DispositionRow[];

export const dispositionLimits = { codes: 200, levels: 3, code: 60, label: 80 } as const;
const blank = { label: '', code: '', needsNote: false, needsFollowUp: false, retired: false };

/** In the order of the tree, whatever the order in which the codes are kept. */
export function rowsOf(codes: QueueSettingsFragment['dispositions']): Rows {
  const below = (parent: string | null, level: number): Rows =>
    codes
      .filter((one) => one.parent === parent)
      .flatMap(({ label, code, needsNote, needsFollowUp, retired }) => [
        { label, code, level, needsNote, needsFollowUp, retired },
        ...below(code, level + 1),
      ]);
  return below(null, 0);
}

/** How many rows belong to this one, with itself. */
function sizeAt(rows: Rows, index: number): number {
  const level = rows[index]?.level ?? 0;
  const next = rows.findIndex((row, at) => at > index && row.level <= level);
  return (next < 0 ? rows.length : next) - index;
}

export const isBranch = (rows: Rows, index: number): boolean => sizeAt(rows, index) > 1;

/** The row on the same level before or after this one, below the same branch. */
function siblingAt(rows: Rows, index: number, step: -1 | 1): number | undefined {
  const level = rows[index]?.level ?? 0;
  for (let at = step < 0 ? index - 1 : index + sizeAt(rows, index); rows[at]; at += step) {
    if (rows[at]!.level < level) return undefined;
    if (rows[at]!.level === level) return at;
  }
  return undefined;
}

const shifted = (rows: Rows, by: number): Rows => rows.map((row) => ({ ...row, level: row.level + by }));

interface Change {
  readonly rows: Rows;
  /** Where the row stands now. */
  readonly at: number;
}

/** Another one on the same level, after all that belongs to this one; without one at the end of the top. */
export function added(rows: Rows, index?: number): Change {
  const at = index === undefined ? rows.length : index + sizeAt(rows, index);
  return { rows: rows.toSpliced(at, 0, { ...blank, level: rows[index ?? -1]?.level ?? 0 }), at };
}

/** With all that belongs to it. */
export const removed = (rows: Rows, index: number): Rows => rows.toSpliced(index, sizeAt(rows, index));

/** Undefined where there is nothing to change places with. */
export function moved(rows: Rows, index: number, step: -1 | 1): Change | undefined {
  const other = siblingAt(rows, index, step);
  if (other === undefined) return undefined;
  const [first, second] = step < 0 ? [other, index] : [index, other];
  const upper = rows.slice(first, second);
  const lower = rows.slice(second, second + sizeAt(rows, second));
  const whole = rows.toSpliced(first, upper.length + lower.length, ...lower, ...upper);
  return { rows: whole, at: step < 0 ? first : first + lower.length };
}

/** Below the row before it; undefined where there is none, or where the tree would be too deep. */
export function indented(rows: Rows, index: number): Change | undefined {
  const own = rows.slice(index, index + sizeAt(rows, index));
  const deepest = Math.max(...own.map(({ level }) => level));
  if (siblingAt(rows, index, -1) === undefined || deepest + 1 >= dispositionLimits.levels) return undefined;
  return { rows: rows.toSpliced(index, own.length, ...shifted(own, 1)), at: index };
}

/** To the level of the row above it, after all that belongs there. */
export function outdented(rows: Rows, index: number): Change | undefined {
  const level = rows[index]?.level ?? 0;
  if (level === 0) return undefined;
  const parent = rows.findLastIndex((row, at) => at < index && row.level < level);
  const own = rows.slice(index, index + sizeAt(rows, index));
  const at = parent + sizeAt(rows, parent) - own.length;
  return { rows: rows.toSpliced(index, own.length).toSpliced(at, 0, ...shifted(own, -1)), at };
}

const codeOf = ({ code, label }: DispositionRow): string =>
  code.trim() || label.trim().slice(0, dispositionLimits.code).trim();
const keyOf = (code: string): string => code.normalize('NFC').toLowerCase();

/** By row; the first of two with the same code is well. */
export function dispositionRowFaults(rows: Rows): readonly (Fault | undefined)[] {
  const before = new Set<string>();
  return rows.map((row) => {
    const key = keyOf(codeOf(row));
    const isTwice = key !== '' && before.has(key);
    before.add(key);
    if (isTwice) return { key: 'twice' };
    return textFault(row.label, dispositionLimits.label) ?? textFault(row.code, dispositionLimits.code, false);
  });
}

export function dispositionsFault(rows: Rows): Fault | undefined {
  const most = dispositionLimits.codes;
  if (rows.length > most) return { key: 'tooMany', values: { most } };
  return dispositionRowFaults(rows).find((fault) => fault !== undefined);
}

export function dispositionsOf(rows: Rows): DispositionCodeInput[] {
  const path: string[] = [];
  return rows.map((row) => {
    const code = codeOf(row);
    path.splice(row.level, path.length, code);
    const { needsNote, needsFollowUp, retired } = row;
    const parent = path[row.level - 1];
    return {
      code,
      label: row.label.trim(),
      ...(parent !== undefined && { parent }),
      needsNote,
      needsFollowUp,
      retired,
    };
  });
}
