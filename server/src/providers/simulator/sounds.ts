/** What the soft switch plays to its parties. A sound takes one to ten seconds. */
import type { LegId, PlayId } from '../../kernel/ids.ts';
import type { Random } from '../../kernel/random.ts';
import type { ProviderError } from '../provider.ts';
import type { Agenda } from './agenda.ts';
import { refused, type SwitchLeg } from './line.ts';

interface SoundParts {
  readonly agenda: Agenda;
  readonly random: Random;
  readonly ended: (legId: LegId, playId: PlayId) => void;
}

export class Sounds {
  readonly #parts: SoundParts;

  constructor(parts: SoundParts) {
    this.#parts = parts;
  }

  play(leg: SwitchLeg, playId: PlayId): ProviderError | undefined {
    if (leg.state !== 'up') return refused(`${leg.id} is not answered`);
    leg.plays ??= new Map();
    if (leg.plays.has(playId)) return undefined;
    const { agenda, random } = this.#parts;
    const takesMs = Math.round(random.between(1_000, 10_000));
    leg.plays.set(
      playId,
      agenda.after(takesMs, () => this.end(leg, playId)),
    );
    return undefined;
  }

  end(leg: SwitchLeg, playId: PlayId): undefined {
    const playing = leg.plays?.get(playId);
    if (!playing) return;
    playing.cancel();
    leg.plays?.delete(playId);
    this.#parts.ended(leg.id, playId);
  }

  /** The party has left: nobody is told of an end. */
  drop({ plays }: SwitchLeg): void {
    for (const playing of plays?.values() ?? []) playing.cancel();
  }
}
