/** What an agent can do and how well, and what a queue asks for. Rules A10 and Q15 in RULES.md. */
import type { Check } from '../kernel/check.ts';

/** Of an agent: how well they can do it. Required by a queue: how well it must be done at least. */
export interface Skill {
  /** As it was typed; the same skill without regard to case. */
  readonly name: string;
  /** From 1 to 5. */
  readonly level: number;
}

export const SKILL_NAME_LENGTH = 40;
export const SKILL_LEVELS = { min: 1, max: 5 } as const;
/** L10: the most that one agent may have, and that one queue may require. */
export const SKILL_LIMITS = { agent: 50, queue: 10 } as const;

/** Two names with the same key are the same skill. */
export const skillKey = (name: string): string => name.normalize('NFC').toLowerCase();

/** What is required and not there, or not well enough, in the order of the requirements. */
export function missingSkills(required: readonly Skill[], own: readonly Skill[]): readonly Skill[] {
  if (required.length === 0) return required;
  const levels = new Map(own.map(({ name, level }) => [skillKey(name), level]));
  return required.filter(({ name, level }) => (levels.get(skillKey(name)) ?? 0) < level);
}

/** Notes a fault for each name, level and repetition that may not be, under the place of the skill in the list. */
export function checkSkills(check: Check, field: string, given: readonly Skill[], most: number): readonly Skill[] {
  check.that(given.length <= most, field, `has ${given.length} entries; ${most} is the most`);
  // No more is looked at than may be told about.
  const skills = given.slice(0, most).map(({ name, level }, index) => ({
    name: check.text(`${field}.${index}.name`, name, { max: SKILL_NAME_LENGTH }),
    level: check.whole(`${field}.${index}.level`, level, SKILL_LEVELS),
  }));
  const keys = new Set<string>();
  for (const [index, { name }] of skills.entries()) {
    const key = skillKey(name);
    if (key !== '') check.that(!keys.has(key), `${field}.${index}.name`, 'is given twice');
    keys.add(key);
  }
  return skills;
}
