/** People who call in: they arrive at random, wait as long as they have patience, talk, hang up, and some try again. */
import type { Party } from '../../calls/call.ts';
import type { LegId } from '../../kernel/ids.ts';
import type { Random } from '../../kernel/random.ts';
import type { Agenda, Appointment } from './agenda.ts';
import { type Curve, weightAt } from './curve.ts';
import { type Distribution, draw } from './distribution.ts';
import type { SwitchLeg, SwitchObserver } from './line.ts';
import { someone } from './people.ts';
import type { SoftSwitch } from './softSwitch.ts';

/** One dialled number and the people who call it. */
export interface Line {
  readonly dialled: string;
  readonly callsPerHour: number;
  readonly curve?: Curve;
  readonly patience: Distribution;
  readonly talk: Distribution;
  /** How likely one who gave up calls again, and after how long. */
  readonly redial?: { readonly chance: number; readonly after: Distribution };
}

/** The caller ends the conversation more often than the agent does. */
const CALLER_HANGS_UP = 0.6;

interface Caller {
  readonly line: Line;
  readonly remote: Party;
  readonly talkMs: number;
  readonly hangsUp: boolean;
  readonly redialMs: number | undefined;
  next: Appointment;
  talks: boolean;
}

export class Callers implements SwitchObserver {
  readonly #switch: SoftSwitch;
  readonly #agenda: Agenda;
  readonly #callers = new Map<LegId, Caller>();
  #open = true;

  /** Each line draws from a stream of its own: what happens to one call does not change who calls next. */
  constructor(softSwitch: SoftSwitch, agenda: Agenda, lines: readonly Line[], random: Random) {
    this.#switch = softSwitch;
    this.#agenda = agenda;
    for (const line of lines) this.#awaitNext(line, random.fork(line.dialled));
  }

  /** Nobody calls any more; those on the line go on. */
  close(): void {
    this.#open = false;
  }

  /** Someone calls now. */
  call(line: Line, random: Random): LegId {
    const gaveUpMs = line.redial && random.chance(line.redial.chance) ? draw(line.redial.after, random) : undefined;
    return this.#dial(
      {
        line,
        remote: someone(random),
        talkMs: draw(line.talk, random),
        hangsUp: random.chance(CALLER_HANGS_UP),
        redialMs: gaveUpMs,
      },
      draw(line.patience, random),
    );
  }

  joined(legs: readonly SwitchLeg[]): void {
    for (const leg of legs) {
      const caller = this.#callers.get(leg.id);
      if (!caller || caller.talks) continue;
      caller.talks = true;
      caller.next.cancel();
      caller.next = this.#agenda.after(caller.talkMs, () => this.#sayGoodbye(leg, caller));
    }
  }

  left(leg: SwitchLeg): void {
    this.#callers.get(leg.id)?.next.cancel();
    this.#callers.delete(leg.id);
  }

  #dial(who: Omit<Caller, 'next' | 'talks'>, patienceMs: number): LegId {
    const legId = this.#switch.callIn({ dialled: who.line.dialled, remote: who.remote });
    const next = this.#agenda.after(patienceMs, () => {
      this.#switch.hangUp(legId);
      if (who.redialMs === undefined) return;
      this.#agenda.after(who.redialMs, () => this.#open && this.#dial({ ...who, redialMs: undefined }, patienceMs));
    });
    this.#callers.set(legId, { ...who, next, talks: false });
    return legId;
  }

  #sayGoodbye(leg: SwitchLeg, caller: Caller): void {
    const { place } = leg;
    const others = place.kind === 'talk' ? [...(this.#switch.bridges.get(place.bridgeId) ?? [])] : [];
    const other = others.find((legId) => legId !== leg.id);
    this.#switch.hangUp(caller.hangsUp || other === undefined ? leg.id : other);
  }

  /** A Poisson stream whose pace follows the curve: too many are drawn, and some of them thinned out. */
  #awaitNext(line: Line, random: Random): void {
    const peak = line.curve ? Math.max(...line.curve.weights) : 1;
    if (line.callsPerHour * peak <= 0) return;
    const gapMs = random.exponential(3_600_000 / (line.callsPerHour * peak));
    this.#agenda.after(gapMs, () => {
      if (!this.#open) return;
      const weight = line.curve ? weightAt(line.curve, this.#agenda.now()) : 1;
      if (random.chance(weight / peak)) this.call(line, random);
      this.#awaitNext(line, random);
    });
  }
}
