/** Skills as they stand in a form: what is wrong with each, and what is sent. */
import type { SkillInput } from '@ringside/schema/documents';
import { type Fault, textFault } from './fault.ts';

export interface SkillRow {
  /** Empty until something is typed; such a row is not sent. */
  readonly name: string;
  readonly level: number;
}

export const skillLevels: readonly number[] = [1, 2, 3, 4, 5];
export const newSkill: SkillRow = { name: '', level: 3 };
export const skillLimits = { agent: 50, queue: 10 } as const;

/** Without regard to case, as the server compares them. */
const keyOf = (name: string): string => name.trim().normalize('NFC').toLowerCase();

/** By row; the first of two with the same name is well. */
export function skillRowFaults(rows: readonly SkillRow[]): readonly (Fault | undefined)[] {
  const before = new Set<string>();
  return rows.map(({ name }) => {
    const key = keyOf(name);
    const isTwice = key !== '' && before.has(key);
    before.add(key);
    return isTwice ? { key: 'twice' } : textFault(name, 40, false);
  });
}

export function skillsFault(rows: readonly SkillRow[], most: number): Fault | undefined {
  const { length } = skillsOf(rows);
  if (length > most) return { key: 'tooMany', values: { most } };
  return skillRowFaults(rows).find((fault) => fault !== undefined);
}

export const skillsOf = (rows: readonly SkillRow[]): SkillInput[] =>
  rows.map(({ name, level }) => ({ name: name.trim(), level })).filter(({ name }) => name !== '');

/** Of all known names those that are not there yet. */
export function skillsLeft(known: readonly string[], rows: readonly SkillRow[]): readonly string[] {
  const taken = new Set(rows.map(({ name }) => keyOf(name)));
  return known.filter((name) => !taken.has(keyOf(name)));
}
