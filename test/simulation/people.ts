/** Everybody at the phones: callers who lose patience, agents who answer, miss and decline, people outside. */
import type { LegId } from '../../server/src/kernel/ids.ts';
import type { Random } from '../../server/src/kernel/random.ts';
import type { Agenda } from '../../server/src/providers/simulator/agenda.ts';
import type { SwitchLeg, SwitchObserver } from '../../server/src/providers/simulator/line.ts';
import type { SoftSwitch } from '../../server/src/providers/simulator/softSwitch.ts';
import type { Script } from './script.ts';

/** How long anyone who has picked up listens to silence. */
const SILENCE_MS = 20_000;

export class People implements SwitchObserver {
  readonly #switch: SoftSwitch;
  readonly #agenda: Agenda;
  readonly #random: Random;
  readonly #script: Script;
  /** Draws from a stream of its own. */
  readonly #keys: Random;
  readonly #haste: Random;

  constructor(softSwitch: SoftSwitch, agenda: Agenda, random: Random, script: Script) {
    this.#switch = softSwitch;
    this.#agenda = agenda;
    this.#random = random;
    this.#script = script;
    this.#keys = random.fork('keys');
    this.#haste = random.fork('haste');
    softSwitch.observe(this);
  }

  callIn(dialled: string): LegId {
    const remote = { number: `+4917${this.#random.whole(1e6)}`, name: '' };
    const legId = this.#switch.callIn({ dialled, remote, answered: this.#random.chance(0.2) });
    this.#wearyAfter(legId, this.#ms(this.#script.habits.patienceMs));
    if (this.#script.asksForConsent) this.#press(legId);
    // Past a greeting, or at the end of a message.
    if (this.#script.hasBoxes && this.#haste.chance(0.5))
      this.#agenda.after(this.#haste.whole(90) * 1000, () => this.#switch.press(legId, '#'));
    return legId;
  }

  /** An answer to whether they may be recorded, early, late or twice; some say nothing. */
  #press(legId: LegId): void {
    for (let times = this.#keys.whole(3); times > 0; times -= 1)
      this.#agenda.after(this.#keys.whole(20) * 1000, () =>
        this.#switch.press(legId, this.#keys.pick(['1', '1', '1', '2', '5'])),
      );
  }

  ringing({ id }: SwitchLeg): void {
    const { answerMs, missChance, rejectChance, busyChance } = this.#script.habits;
    const choice = this.#random.unit();
    if (choice < missChance) return;
    this.#agenda.after(this.#ms(answerMs), () => {
      if (choice < missChance + rejectChance) this.#switch.decline(id);
      else if (choice < missChance + rejectChance + busyChance)
        this.#switch.hangUp(
          id,
          this.#random.pick(['busy', 'unreachable', 'congestion', 'failed', 'normal', 'noAnswer']),
        );
      else if (this.#switch.pickUp(id)) this.#wearyAfter(id, SILENCE_MS);
    });
  }

  joined(legs: readonly SwitchLeg[]): void {
    const leg = this.#random.pick(legs);
    const others = this.#random.chance(0.1) ? legs : [leg];
    const bridge = bridgeOf(leg);
    this.#agenda.after(this.#ms(this.#script.habits.talkMs), () => {
      if (bridgeOf(leg) === bridge) for (const { id } of others) this.#switch.hangUp(id);
      // Who is left of more than two has enough of it, too.
      const left = legs.filter((each) => bridgeOf(each) === bridge && this.#switch.legs.has(each.id));
      if (legs.length > 2 && left.length === 2) this.#agenda.after(SILENCE_MS, () => this.#switch.hangUp(left[0]!.id));
    });
  }

  /** Hangs up unless in a conversation by then, and otherwise after it. */
  #wearyAfter(legId: LegId, ms: number): void {
    this.#agenda.after(ms, () => {
      const leg = this.#switch.legs.get(legId);
      if (!leg) return;
      const bridge = leg.place.kind === 'talk' ? this.#switch.bridges.get(leg.place.bridgeId) : undefined;
      if ((bridge?.size ?? 0) < 2) this.#switch.hangUp(legId);
      else this.#wearyAfter(legId, SILENCE_MS);
    });
  }

  #ms(most: number): number {
    const { gridMs } = this.#script;
    return gridMs * this.#random.whole(1 + Math.ceil(most / gridMs));
  }
}

const bridgeOf = ({ place }: SwitchLeg): string | undefined => (place.kind === 'talk' ? place.bridgeId : undefined);
