/** The people outside whom agents call: most answer, some don't, some lines are busy or dead. */
import type { LegId } from '../../kernel/ids.ts';
import type { Random } from '../../kernel/random.ts';
import type { Agenda, Appointment } from './agenda.ts';
import { type Distribution, draw } from './distribution.ts';
import type { SwitchLeg, SwitchObserver } from './line.ts';
import type { SoftSwitch } from './softSwitch.ts';

export interface Reachability {
  readonly busyChance: number;
  readonly deadChance: number;
  readonly missChance: number;
  readonly answer: Distribution;
  readonly talk: Distribution;
}

export const usualReachability: Reachability = {
  busyChance: 0.06,
  deadChance: 0.02,
  missChance: 0.22,
  answer: { kind: 'uniform', fromMs: 4000, toMs: 16_000 },
  talk: { kind: 'lognormal', medianMs: 60_000, sigma: 0.8 },
};

export class Outside implements SwitchObserver {
  readonly #switch: SoftSwitch;
  readonly #agenda: Agenda;
  readonly #habits: Reachability;
  readonly #random: Random;
  readonly #next = new Map<LegId, Appointment>();

  constructor(softSwitch: SoftSwitch, agenda: Agenda, habits: Reachability, random: Random) {
    this.#switch = softSwitch;
    this.#agenda = agenda;
    this.#habits = habits;
    this.#random = random;
  }

  ringing(leg: SwitchLeg): void {
    if (leg.rung?.target.kind !== 'outside') return;
    const { busyChance, deadChance, missChance, answer } = this.#habits;
    const fate = this.#random.unit();
    const delayMs = draw(answer, this.#random);
    const { id } = leg;
    if (fate < busyChance) this.#will(id, 300, () => this.#switch.hangUp(id, 'busy'));
    else if (fate < busyChance + deadChance) this.#will(id, 900, () => this.#switch.hangUp(id, 'unallocated'));
    else if (fate >= busyChance + deadChance + missChance) this.#will(id, delayMs, () => this.#switch.pickUp(id));
  }

  joined(legs: readonly SwitchLeg[]): void {
    for (const { id, rung } of legs) {
      if (rung?.target.kind !== 'outside') continue;
      this.#will(id, draw(this.#habits.talk, this.#random), () => this.#switch.hangUp(id));
    }
  }

  left(leg: SwitchLeg): void {
    this.#next.get(leg.id)?.cancel();
    this.#next.delete(leg.id);
  }

  #will(legId: LegId, afterMs: number, act: () => void): void {
    this.#next.get(legId)?.cancel();
    this.#next.set(legId, this.#agenda.after(afterMs, act));
  }
}
