/** Boxes for messages in a script, drawn from lots of their own: a seed brings back the same calls without them. */
import type { Command } from '../../server/src/floor/input.ts';
import type { Random } from '../../server/src/kernel/random.ts';
import type { BoxSettings } from '../../server/src/voicemail/voicemail.ts';

export class Boxes {
  readonly #random: Random;
  readonly #isUsed: boolean;

  constructor(random: Random, isUsed: boolean) {
    this.#random = random;
    this.#isUsed = isUsed;
  }

  /** The command, with a box where it may set one up. */
  add(command: Command): Command {
    if (!this.#isUsed) return command;
    const random = this.#random;
    switch (command.type) {
      case 'saveAgent':
        return random.chance(0.5) ? { ...command, voicemail: this.#draw() } : command;
      case 'saveQueue':
        return random.chance(0.7)
          ? { ...command, settings: { ...command.settings, voicemail: this.#draw() } }
          : command;
      default:
        return command;
    }
  }

  #draw(): BoxSettings {
    const random = this.#random;
    const mailbox = random.chance(0.5) ? { mailbox: 'box' } : {};
    return { greeting: 'sound:hello', longestMs: random.pick([5_000, 30_000]), silenceMs: 5_000, ...mailbox };
  }
}
