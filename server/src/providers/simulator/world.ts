/** Everybody around the soft switch: callers, agents and the people outside. Random, and the same for the same seed. */
import type { BridgeId, LegId } from '../../kernel/ids.ts';
import type { Random } from '../../kernel/random.ts';
import type { Agenda } from './agenda.ts';
import { Callers, type Line } from './callers.ts';
import type { SwitchLeg } from './line.ts';
import { Outside, type Reachability, usualReachability } from './outside.ts';
import type { SoftSwitch } from './softSwitch.ts';
import { type Submit, type Worker, Workers } from './workers.ts';

/** How long anyone listens to silence after the other has gone, when nobody ends the call for them. */
const SILENCE_MS = 8000;

export interface WorldOptions {
  readonly softSwitch: SoftSwitch;
  readonly agenda: Agenda;
  readonly random: Random;
  readonly lines: readonly Line[];
  readonly workers: readonly Worker[];
  readonly outside?: Reachability;
  readonly submit: Submit;
}

export class World implements Disposable {
  readonly callers: Callers;
  readonly #watching = new DisposableStack();
  #open = true;

  constructor({ softSwitch, agenda, random, lines, workers, outside = usualReachability, submit }: WorldOptions) {
    this.callers = new Callers(softSwitch, agenda, lines, random.fork('callers'));
    const submitOpen: Submit = (command) => this.#open && submit(command);
    const everybody = [
      this.callers,
      new Workers(softSwitch, agenda, workers, submitOpen, random.fork('workers')),
      new Outside(softSwitch, agenda, outside, random.fork('outside')),
      new Lonely(softSwitch, agenda),
    ];
    for (const people of everybody) this.#watching.use(softSwitch.observe(people));
  }

  /** Nobody calls and nobody reacts any more. */
  [Symbol.dispose](): void {
    this.#open = false;
    this.callers.close();
    this.#watching.dispose();
  }
}

/** Parties who stay in a bridge alone hang up by themselves: a controller that is away must not hold them for ever. */
class Lonely {
  readonly #switch: SoftSwitch;
  readonly #agenda: Agenda;
  readonly #bridges = new Map<LegId, BridgeId>();

  constructor(softSwitch: SoftSwitch, agenda: Agenda) {
    this.#switch = softSwitch;
    this.#agenda = agenda;
  }

  joined(legs: readonly SwitchLeg[]): void {
    for (const { id, place } of legs) if (place.kind === 'talk') this.#bridges.set(id, place.bridgeId);
  }

  left({ id }: SwitchLeg): void {
    const bridgeId = this.#bridges.get(id);
    if (bridgeId === undefined) return;
    this.#bridges.delete(id);
    const others = this.#switch.bridges.get(bridgeId);
    if (others?.size !== 1) return;
    for (const other of others) {
      this.#agenda.after(SILENCE_MS, () => {
        if (this.#bridges.get(other) === bridgeId && this.#switch.bridges.get(bridgeId)?.size === 1)
          this.#switch.hangUp(other);
      });
    }
  }
}
