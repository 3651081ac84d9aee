/** Carries out effects as the engine's performer does, in simulated time: in order per leg, with three tries. */
import { type Effect, legsOf } from '../../floor/effect.ts';
import type { EffectDone, EffectFailed } from '../../floor/input.ts';
import type { LegId } from '../../kernel/ids.ts';
import { failureOf } from '../failure.ts';
import type { Agenda } from './agenda.ts';
import type { SoftSwitch } from './softSwitch.ts';

const TRIES = 3;
const RETRY_MS = 150;

interface Errand {
  readonly effect: Effect;
  /** On how many of its legs an earlier effect is still under way. */
  behind: number;
}

export class SimulatedPerformer {
  readonly #switch: SoftSwitch;
  readonly #agenda: Agenda;
  readonly #tell: (outcome: EffectDone | EffectFailed) => void;
  readonly #lines = new Map<LegId, Errand[]>();
  #isStopped = false;

  constructor(softSwitch: SoftSwitch, agenda: Agenda, tell: (outcome: EffectDone | EffectFailed) => void) {
    this.#switch = softSwitch;
    this.#agenda = agenda;
    this.#tell = tell;
  }

  /** What has been sent to the switch may still be carried out there; nothing else is. */
  stop(): void {
    this.#isStopped = true;
  }

  start(effect: Effect): void {
    if (this.#isStopped) return;
    const errand: Errand = { effect, behind: 0 };
    for (const legId of legsOf(effect)) {
      const line = this.#lines.get(legId);
      if (line) {
        line.push(errand);
        errand.behind += 1;
      } else this.#lines.set(legId, [errand]);
    }
    if (errand.behind === 0) this.#try(errand, 1);
  }

  #try(errand: Errand, tries: number): void {
    this.#switch.perform(errand.effect, (error) => {
      if (this.#isStopped) return;
      if (error?.retryable && tries < TRIES) {
        this.#agenda.after(RETRY_MS * tries, () => this.#isStopped || this.#try(errand, tries + 1));
        return;
      }
      if (error) this.#tell(failureOf(errand.effect, error));
      else if (errand.effect.tell) this.#tell({ type: 'effect.done', effect: errand.effect });
      this.#finish(errand);
    });
  }

  #finish({ effect }: Errand): void {
    for (const legId of legsOf(effect)) {
      const line = this.#lines.get(legId)!;
      line.shift();
      const next = line[0];
      if (!next) this.#lines.delete(legId);
      else if ((next.behind -= 1) === 0) this.#try(next, 1);
    }
  }
}
