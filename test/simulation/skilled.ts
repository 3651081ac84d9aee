/** What agents can do and what queues require in a script, drawn from lots of its own: a seed brings back the same calls without it. */
import { SKILL_LEVELS, type Skill } from '../../server/src/agents/skills.ts';
import type { Command } from '../../server/src/floor/input.ts';
import type { Random } from '../../server/src/kernel/random.ts';

/** Each in two spellings. */
const names = [
  ['German', 'GERMAN'],
  ['Français', 'français'],
  ['Products', 'products'],
] as const;

export class Skilled {
  readonly #random: Random;
  readonly #isUsed: boolean;

  constructor(random: Random, isUsed: boolean) {
    this.#random = random;
    this.#isUsed = isUsed;
  }

  /** The command, with skills where it may name some. */
  add(command: Command): Command {
    if (!this.#isUsed) return command;
    switch (command.type) {
      case 'saveAgent':
        return { ...command, skills: this.#draw(0.7, SKILL_LEVELS.max) };
      case 'saveQueue':
        // Mostly easy to meet, so that calls go on being answered.
        return { ...command, settings: { ...command.settings, requiredSkills: this.#draw(0.25, 3) } };
      default:
        return command;
    }
  }

  #draw(chance: number, most: number): readonly Skill[] {
    const random = this.#random;
    return names.flatMap((spellings) =>
      random.chance(chance) ? [{ name: random.pick(spellings), level: 1 + random.whole(most) }] : [],
    );
  }
}
