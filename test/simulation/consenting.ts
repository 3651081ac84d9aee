/** Who has to agree before calls are recorded in a script, drawn from lots of its own: a seed brings back the same calls without it. */
import type { Command } from '../../server/src/floor/input.ts';
import type { Random } from '../../server/src/kernel/random.ts';

export class Consenting {
  readonly #random: Random;
  readonly #isUsed: boolean;

  constructor(random: Random, isUsed: boolean) {
    this.#random = random;
    this.#isUsed = isUsed;
  }

  /** The command, with what it may say of recordings. */
  add(command: Command): Command {
    if (!this.#isUsed) return command;
    const random = this.#random;
    switch (command.type) {
      case 'saveAgent':
        return { ...command, recordingConsent: random.chance(0.7) };
      case 'saveQueue': {
        const recording = random.pick(['always', 'always', 'onDemand'] as const);
        const consent = random.pick(['de', 'de', 'gb', 'usAllParties'] as const);
        return { ...command, settings: { ...command.settings, recording, consent, announcement: 'sound:consent' } };
      }
      default:
        return command;
    }
  }
}
