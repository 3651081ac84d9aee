/** A whole centre without I/O: the soft switch, the floor and a clock that goes from one happening to the next. */
import { advance, type Step } from '../../server/src/floor/advance.ts';
import { nextDeadline } from '../../server/src/floor/deadlines.ts';
import type { Reply } from '../../server/src/floor/decision.ts';
import type { Effect } from '../../server/src/floor/effect.ts';
import { evolve } from '../../server/src/floor/evolve.ts';
import type { Fact } from '../../server/src/floor/fact.ts';
import { emptyFloor, type Floor } from '../../server/src/floor/floor.ts';
import type { ProviderEvent } from '../../server/src/floor/event.ts';
import type { Command, Input } from '../../server/src/floor/input.ts';
import { freeze, type FrozenFloor, thaw } from '../../server/src/floor/snapshot.ts';
import { ManualClock } from '../../server/src/kernel/clock.ts';
import { asId, type Instant, type LegId, type ProviderId } from '../../server/src/kernel/ids.ts';
import { Random } from '../../server/src/kernel/random.ts';
import { Agenda } from '../../server/src/providers/simulator/agenda.ts';
import { type Distribution, draw } from '../../server/src/providers/simulator/distribution.ts';
import { SoftSwitch } from '../../server/src/providers/simulator/softSwitch.ts';
import { SimulatedPerformer } from '../../server/src/providers/simulator/performer.ts';

/** What goes wrong between the switch and the floor. Chances are per event. */
export interface Faults {
  readonly loseChance?: number;
  /** Told a second time, up to five seconds later: after other events of the same leg, too. */
  readonly repeatChance?: number;
  /** How long events are under way; those of one leg keep their order. */
  readonly delay?: Distribution;
}

export interface CentreOptions {
  readonly seed: string | number;
  readonly providerId?: ProviderId;
  readonly startAt?: Instant;
  readonly latencyMs?: { readonly from: number; readonly to: number };
  /** From the commit of a decision until its effects are sent: what a crash in between loses. */
  readonly commitMs?: number;
  /** Long runs need not keep their facts; then they can only be restarted by thawing. */
  readonly keepFacts?: boolean;
  /** After each input, whatever it led to. Asserts invariants and counts. */
  readonly onStep?: (step: Step, input: Input, floor: Floor) => void;
  /** Right after each fact has been folded in. */
  readonly onFact?: (fact: Fact, floor: Floor) => void;
}

const LATEST_REPEAT_MS = 5000;

export class SimulatedCentre {
  readonly clock: ManualClock;
  readonly agenda: Agenda;
  readonly random: Random;
  readonly softSwitch: SoftSwitch;
  readonly facts: Fact[] = [];
  faults: Faults = {};
  inputs = 0;
  #floor = emptyFloor();
  readonly #options: CentreOptions;
  /** One for each life of the process: what an earlier one had not yet sent is not done any more. */
  #performer: SimulatedPerformer;
  /** When the last event of a leg arrives, while events are delayed. */
  readonly #underWay = new Map<LegId, Instant>();
  #connection: Disposable | undefined;
  /** Counts connections: what was under way on an earlier one does not arrive. */
  #line = 0;
  #isDown = false;

  constructor(options: CentreOptions) {
    const { seed, startAt, latencyMs, providerId = asId<ProviderId>('sim') } = options;
    this.#options = options;
    this.clock = new ManualClock(startAt);
    this.agenda = new Agenda(() => this.clock.now());
    this.random = Random.seeded(seed);
    const random = this.random.fork('switch');
    this.softSwitch = new SoftSwitch({ providerId, agenda: this.agenda, random, latencyMs });
    this.#performer = this.#newPerformer();
  }

  get floor(): Floor {
    return this.#floor;
  }

  get providerId(): ProviderId {
    return this.softSwitch.providerId;
  }

  /** Connects to the switch, which must be configured by then; after a link was cut, as soon as it is mended. */
  connect(): void {
    this.#line += 1;
    const line = this.#line;
    this.#connection = this.softSwitch.connect({
      event: (event) => {
        this.#receive(event);
      },
      lost: (error) => {
        if (line === this.#line) this.#lose(error.message);
      },
    });
  }

  /** Undefined while the process is down. */
  submit(command: Command): Reply | undefined {
    return this.#isDown ? undefined : this.feed(command).reply;
  }

  feed(input: Input): Step {
    const { keepFacts = true, onFact, onStep } = this.#options;
    this.inputs += 1;
    const step = advance(this.#floor, input, this.clock.now(), onFact && ((fact) => onFact(fact, this.#floor)));
    if (keepFacts) this.facts.push(...step.facts);
    onStep?.(step, input, this.#floor);
    for (const effect of step.effects) this.#send(effect);
    return step;
  }

  /** Lets time pass: everything happens in its order, and deadlines are met to the millisecond. */
  run(ms: number): void {
    this.runUntil(this.clock.now() + ms);
  }

  runUntil(until: Instant): void {
    for (;;) {
      const happening = this.agenda.next ?? Infinity;
      const deadline = nextDeadline(this.#floor) ?? Infinity;
      const next = Math.min(happening, deadline);
      if (next > until) break;
      if (next > this.clock.now()) this.clock.moveTo(next);
      if (happening <= deadline) this.agenda.runDue(next);
      else this.feed({ type: 'tick' });
    }
    this.clock.moveTo(until);
  }

  cutLink(): void {
    this.softSwitch.cutLink();
  }

  mendLink(): void {
    this.softSwitch.mendLink();
    this.connect();
  }

  /** The process dies now and another takes over after `downMs`; people and switch go on meanwhile. */
  restart(how: 'replay' | 'thaw', downMs = 0): void {
    this.#line += 1;
    this.#connection?.[Symbol.dispose]();
    this.#performer.stop();
    this.#underWay.clear();
    const frozen = JSON.stringify(freeze(this.#floor));
    this.#isDown = true;
    const until = this.clock.now() + downMs;
    for (let next = this.agenda.next; next !== undefined && next <= until; next = this.agenda.next) {
      if (next > this.clock.now()) this.clock.moveTo(next);
      this.agenda.runDue(next);
    }
    this.clock.moveTo(until);
    this.#isDown = false;
    this.#floor = how === 'replay' ? replay(this.facts) : thaw(JSON.parse(frozen) as FrozenFloor);
    this.#performer = this.#newPerformer();
    const link = this.#floor.providers.get(this.providerId)?.link ?? 'unknown';
    if (link === 'unknown') return;
    this.#lose('Ringside was restarted.', true);
    if (this.softSwitch.linkIsUp) this.connect();
  }

  #newPerformer(): SimulatedPerformer {
    return new SimulatedPerformer(this.softSwitch, this.agenda, (failed) => this.feed(failed));
  }

  #lose(reason: string, restarted = false): void {
    this.feed({ type: 'provider.lost', providerId: this.providerId, reason, restarted });
  }

  #send(effect: Effect): void {
    const { commitMs = 0 } = this.#options;
    const performer = this.#performer;
    if (commitMs === 0) performer.start(effect);
    else this.agenda.after(commitMs, () => performer.start(effect));
  }

  #receive(event: ProviderEvent): void {
    const { loseChance = 0, repeatChance = 0, delay } = this.faults;
    if (event.type === 'provider.connected' || event.type === 'provider.snapshot') {
      this.feed(event);
      return;
    }
    if (loseChance > 0 && this.random.chance(loseChance)) return;
    if (delay) this.#later(event, draw(delay, this.random));
    else this.feed(event);
    if (repeatChance > 0 && this.random.chance(repeatChance)) this.#later(event, this.random.whole(LATEST_REPEAT_MS));
  }

  #later(event: ProviderEvent, ms: number): void {
    const line = this.#line;
    const legIds = 'legIds' in event ? event.legIds : 'legId' in event ? [event.legId] : [];
    let at = this.clock.now() + Math.round(ms);
    for (const legId of legIds) at = Math.max(at, this.#underWay.get(legId) ?? 0);
    for (const legId of legIds) this.#underWay.set(legId, at);
    this.agenda.at(at, () => {
      for (const legId of legIds) if (this.#underWay.get(legId) === at) this.#underWay.delete(legId);
      if (line === this.#line && this.softSwitch.linkIsUp) this.feed(event);
    });
  }
}

/** The floor that these facts lead to. */
export function replay(facts: readonly Fact[]): Floor {
  const floor = emptyFloor();
  for (const fact of facts) evolve(floor, fact);
  return floor;
}
