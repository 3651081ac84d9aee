/** Runs the demo centre: sets it up once, then lets its people call and work until the signal aborts. */
import type { Command } from '../../floor/input.ts';
import type { Floor } from '../../floor/floor.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Instant } from '../../kernel/ids.ts';
import { Random } from '../../kernel/random.ts';
import { Agenda } from './agenda.ts';
import { demoAgents, demoCommands, demoHabits, demoLines, demoProviderId } from './demoCentre.ts';
import { noting } from './demoDispositions.ts';
import { Simulator } from './simulator.ts';
import { SoftSwitch } from './softSwitch.ts';
import { World } from './world.ts';

/** So many call at once, so that the board does not begin empty. */
const FIRST_CALLS = 11;
const FIRST_CALLS_WITHIN_MS = 2500;
const SET_UP_AGAIN_MS = 2000;
const BACK_TO_WORK_WITHIN_MS = 3000;

export interface DemoOptions {
  readonly clock: Clock;
  /** Another seed, another day. */
  readonly seed: string | number;
  /** The floor as it is now. */
  readonly floor: () => Floor;
  /** Refusals are no trouble: people may have changed or removed parts of the demo centre. */
  readonly submit: (command: Command) => Promise<unknown>;
  /** Told when a command got no answer. */
  readonly onTrouble: (error: unknown) => void;
}

export class Demo {
  readonly #agenda: Agenda;
  readonly #switch: SoftSwitch;
  readonly #random: Random;
  readonly #options: DemoOptions;
  #world: World | undefined;
  #isQuiet = false;

  constructor(options: DemoOptions) {
    const { clock, seed } = options;
    this.#options = options;
    this.#random = Random.seeded(seed);
    this.#agenda = new Agenda(() => clock.now());
    const random = this.#random.fork('switch');
    this.#switch = new SoftSwitch({ providerId: demoProviderId, agenda: this.#agenda, random });
    for (const { extension } of demoAgents) this.#switch.setPhone(extension, true);
  }

  /** The PBX of `demoProviderId`; a new connection to the same switch each time. */
  openProvider(): Simulator {
    return new Simulator(this.#switch);
  }

  /** Until the abort; then it resolves, or rejects with the abort's reason. */
  async run(signal: AbortSignal): Promise<void> {
    const { clock, floor, submit, onTrouble } = this.#options;
    await this.#setUp(signal);
    if (this.#isQuiet) return;
    this.#world = openDemoWorld({
      softSwitch: this.#switch,
      agenda: this.#agenda,
      random: this.#random.fork('people'),
      floor: floor(),
      submit: noting({
        floor,
        now: () => clock.now(),
        random: this.#random.fork('dispositions'),
        submit: (command) => void submit(command).catch(onTrouble),
      }),
    });
    this.#backToWork();
    try {
      await this.#agenda.keep(clock, signal);
    } finally {
      this.quiet();
    }
  }

  get isRunning(): boolean {
    return this.#world !== undefined;
  }

  /** Nobody calls any more and nobody reacts; what goes on can still be ended. */
  quiet(): void {
    this.#isQuiet = true;
    this.#world?.[Symbol.dispose]();
    this.#world = undefined;
  }

  /** A restart ends all conversations here, as the switch is part of this process: nobody need wrap up for long. */
  #backToWork(): void {
    const { floor, submit, onTrouble } = this.#options;
    const random = this.#random.fork('back to work');
    for (const { id: agentId } of demoAgents) {
      this.#agenda.after(random.between(500, BACK_TO_WORK_WITHIN_MS), () => {
        if (floor().agents.get(agentId)?.activity.state !== 'wrappingUp') return;
        submit({ type: 'endWrapUp', agentId, by: { kind: 'agent', id: agentId } }).catch(onTrouble);
      });
    }
  }

  /** Tries for as long as it takes: another node may lead, or the journal be away. */
  async #setUp(signal: AbortSignal): Promise<void> {
    const { clock, floor, submit, onTrouble } = this.#options;
    for (;;) {
      try {
        for (const command of demoCommands(floor())) {
          signal.throwIfAborted();
          if (this.#isQuiet) return;
          await submit(command);
        }
        return;
      } catch (error) {
        signal.throwIfAborted();
        onTrouble(error);
      }
      await clock.sleep(SET_UP_AGAIN_MS, signal);
    }
  }
}

interface DemoWorldOptions {
  readonly softSwitch: SoftSwitch;
  readonly agenda: Agenda;
  readonly random: Random;
  /** Agents begin as they are there. */
  readonly floor: Floor;
  readonly submit: (command: Command) => void;
}

/** The people of the demo centre; the first of them call now. */
export function openDemoWorld({ softSwitch, agenda, random, floor, submit }: DemoWorldOptions): World {
  const lines = demoLines(agenda.now());
  const workers = demoAgents.map(({ id: agentId, extension }) => {
    const status = floor.agents.get(agentId)?.status.state;
    return { agentId, extension, habits: demoHabits, status };
  });
  const world = new World({ softSwitch, agenda, random, lines, workers, submit });
  const first = random.fork('first');
  const callFirst = (at: Instant, count: number): void => {
    if (count === FIRST_CALLS) return;
    agenda.at(at, () => world.callers.call(lines[count % lines.length]!, first));
    callFirst(at + Math.round((FIRST_CALLS_WITHIN_MS / FIRST_CALLS) * first.between(0.5, 1.5)), count + 1);
  };
  callFirst(agenda.now(), 0);
  return world;
}
