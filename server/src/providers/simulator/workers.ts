/** The agents as people: they pick up after a moment, miss or decline now and then, take breaks, forget nothing else. */
import type { AgentStatus } from '../../agents/agent.ts';
import type { HangUpCause } from '../../calls/call.ts';
import type { Command } from '../../floor/input.ts';
import type { AgentId, LegId } from '../../kernel/ids.ts';
import type { Random } from '../../kernel/random.ts';
import type { Agenda, Appointment } from './agenda.ts';
import { type Distribution, draw } from './distribution.ts';
import type { SwitchLeg, SwitchObserver } from './line.ts';
import { someone } from './people.ts';
import type { SoftSwitch } from './softSwitch.ts';

export interface Break {
  readonly status: Exclude<AgentStatus, 'available'>;
  /** Why away; empty for those who sign out. */
  readonly reason: string;
  readonly length: Distribution;
  /** How often it is this break rather than another. */
  readonly weight: number;
}

/** What agents are like. */
export interface Habits {
  readonly answer: Distribution;
  readonly missChance: number;
  readonly rejectChance: number;
  /** From one break to the next. */
  readonly breaks?: { readonly every: Distribution; readonly kinds: readonly Break[] };
  /** Present when they end their wrap-up themselves: how long they take. */
  readonly wrapUp?: Distribution;
  /** Present when they call people outside: how long from one such call to the next. */
  readonly callsOut?: Distribution;
}

export interface Worker {
  readonly agentId: AgentId;
  readonly extension: string;
  readonly habits: Habits;
  /** How the day begins for them; those who are away or signed out come back after a while. */
  readonly status?: AgentStatus;
}

/** What their own screens send. */
export type Submit = (command: Command) => void;

/** How long until one who missed a call looks at the screen, and sees to it that calls are offered again. */
const looksUp: Distribution = { kind: 'uniform', fromMs: 40_000, toMs: 180_000 };
/** How long those stay away who were away when the simulation began. */
const stillAway: Distribution = { kind: 'exponential', meanMs: 120_000 };

export class Workers implements SwitchObserver {
  readonly #byExtension = new Map<string, Agent>();

  /** Each agent draws from a stream of their own. */
  constructor(softSwitch: SoftSwitch, agenda: Agenda, workers: readonly Worker[], submit: Submit, random: Random) {
    for (const worker of workers) {
      const stream = random.fork(worker.extension);
      this.#byExtension.set(worker.extension, new Agent(softSwitch, agenda, worker, submit, stream));
    }
  }

  ringing(leg: SwitchLeg): void {
    this.#at(leg)?.ringing(leg.id);
  }

  left(leg: SwitchLeg, cause: HangUpCause): void {
    this.#at(leg)?.left(leg, cause);
  }

  #at({ rung }: SwitchLeg): Agent | undefined {
    return rung?.target.kind === 'extension' ? this.#byExtension.get(rung.target.extension) : undefined;
  }
}

class Agent {
  readonly #switch: SoftSwitch;
  readonly #agenda: Agenda;
  readonly #worker: Worker;
  readonly #submit: Submit;
  readonly #random: Random;
  #present: boolean;
  /** A break that is due, and begins when the conversation is over. */
  #due: Break | undefined;
  #reaction: Appointment | undefined;
  #wrapUp: Appointment | undefined;
  #lookUp: Appointment | undefined;

  constructor(softSwitch: SoftSwitch, agenda: Agenda, worker: Worker, submit: Submit, random: Random) {
    this.#switch = softSwitch;
    this.#agenda = agenda;
    this.#worker = worker;
    this.#submit = submit;
    this.#random = random;
    this.#present = (worker.status ?? 'available') === 'available';
    if (this.#present) this.#awaitBreak();
    else this.#after(stillAway, () => this.#comeBack());
    this.#awaitCallOut();
  }

  ringing(legId: LegId): void {
    const { answer, missChance, rejectChance } = this.#worker.habits;
    this.#wrapUp?.cancel();
    const mood = this.#random.unit();
    const delayMs = draw(answer, this.#random);
    if (mood < missChance) return;
    const react = () => {
      if (mood < missChance + rejectChance) this.#switch.decline(legId);
      else if (this.#switch.pickUp(legId)) this.#forgetMisses();
    };
    // No delay is none: queueing theory knows no ringing.
    if (delayMs === 0) react();
    else this.#reaction = this.#agenda.after(delayMs, react);
  }

  left(leg: SwitchLeg, cause: HangUpCause): void {
    this.#reaction?.cancel();
    if (cause === 'noAnswer') this.#lookUp ??= this.#after(looksUp, () => this.#ready());
    const { wrapUp } = this.#worker.habits;
    if (leg.state === 'up' && wrapUp) {
      this.#wrapUp = this.#after(wrapUp, () => this.#send({ type: 'endWrapUp', agentId: this.#worker.agentId }));
    }
    if (this.#due) this.#begin(this.#due);
  }

  #awaitBreak(): void {
    const { breaks } = this.#worker.habits;
    if (!breaks) return;
    this.#after(breaks.every, () => {
      const next = pickWeighted(breaks.kinds, this.#random);
      if (this.#isOnThePhone()) this.#due = next;
      else this.#begin(next);
    });
  }

  #begin({ status, reason, length }: Break): void {
    this.#due = undefined;
    this.#present = false;
    this.#send({ type: 'setAgentStatus', agentId: this.#worker.agentId, status, reason });
    this.#after(length, () => this.#comeBack());
  }

  #comeBack(): void {
    this.#present = true;
    this.#ready();
    this.#awaitBreak();
  }

  /** Whoever says that they are available is no longer paused for calls that they missed. */
  #ready(): void {
    this.#forgetMisses();
    if (!this.#present) return;
    this.#send({ type: 'setAgentStatus', agentId: this.#worker.agentId, status: 'available', reason: '' });
  }

  #forgetMisses(): void {
    this.#lookUp?.cancel();
    this.#lookUp = undefined;
  }

  #awaitCallOut(): void {
    const { callsOut } = this.#worker.habits;
    if (!callsOut) return;
    this.#after(callsOut, () => {
      const to = someone(this.#random).number;
      if (this.#present && !this.#isOnThePhone()) this.#send({ type: 'placeCall', agentId: this.#worker.agentId, to });
      this.#awaitCallOut();
    });
  }

  #isOnThePhone(): boolean {
    return (this.#switch.phones.get(this.#worker.extension)?.legIds.size ?? 0) > 0;
  }

  #after(distribution: Distribution, run: () => void): Appointment {
    return this.#agenda.after(draw(distribution, this.#random), run);
  }

  #send(command: AgentCommand): void {
    this.#submit({ ...command, by: { kind: 'agent', id: this.#worker.agentId } });
  }
}

type WithoutBy<C> = C extends Command ? Omit<C, 'by'> : never;
type AgentCommand = WithoutBy<Extract<Command, { type: 'setAgentStatus' | 'endWrapUp' | 'placeCall' }>>;

function pickWeighted(kinds: readonly Break[], random: Random): Break {
  const total = kinds.reduce((sum, { weight }) => sum + weight, 0);
  let left = random.unit() * total;
  for (const kind of kinds) {
    left -= kind.weight;
    if (left < 0) return kind;
  }
  return kinds.at(-1)!;
}
