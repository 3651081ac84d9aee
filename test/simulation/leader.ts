/** The node that leads: decides, commits a moment later, performs after that, dies at any point and comes back. */
import { advance, type Step } from '../../server/src/floor/advance.ts';
import type { Effect } from '../../server/src/floor/effect.ts';
import { evolve } from '../../server/src/floor/evolve.ts';
import type { Fact } from '../../server/src/floor/fact.ts';
import { emptyFloor, type Floor } from '../../server/src/floor/floor.ts';
import type { Input } from '../../server/src/floor/input.ts';
import { freeze, thaw, type FrozenFloor } from '../../server/src/floor/snapshot.ts';
import type { Instant } from '../../server/src/kernel/ids.ts';
import type { Random } from '../../server/src/kernel/random.ts';
import type { Agenda, Appointment } from '../../server/src/providers/simulator/agenda.ts';
import {
  Conversations,
  expectEffects,
  expectInvariants,
  expectSame,
  expectSameDerived,
  thawed,
  Twin,
} from './checks.ts';
import type { Tally } from './tally.ts';

export interface LeaderParts {
  readonly agenda: Agenda;
  readonly random: Random;
  readonly commitMs: number;
  readonly tally: Tally;
  readonly perform: (effect: Effect) => void;
}

const TWIN_STEPS = 25;
/** No script takes more; more would be a loop. */
const STEPS_LIMIT = 50_000;

export class Leader {
  readonly facts: Fact[] = [];
  /** How many facts there were after each step: what was committed together. */
  readonly batches: number[] = [];
  /** What the clock is wrong by, for inputs from outside. */
  skewMs = 0;
  isDown = false;
  readonly #parts: LeaderParts;
  #steps = 0;
  #floor = emptyFloor();
  #committed = 0;
  readonly #underWay = new Set<Appointment>();
  #stored: { readonly frozen: string; readonly seq: number } | undefined;
  #twin: Twin | undefined;
  #lastInputAt: Instant = 0;

  constructor(parts: LeaderParts) {
    this.#parts = parts;
  }

  get floor(): Floor {
    return this.#floor;
  }

  tell(input: Input): Step | undefined {
    if (this.isDown) return undefined;
    this.#steps += 1;
    if (this.#steps > STEPS_LIMIT) throw new Error(`there is no end of it: ${JSON.stringify(input)}`);
    const { agenda, tally } = this.#parts;
    const at = agenda.now() + (input.type === 'tick' ? 0 : this.skewMs);
    const conversations = input.type === 'provider.snapshot' ? new Conversations(this.#floor, input.live) : undefined;
    this.#beginTwin();
    const step = advance(this.#floor, input, at);
    tally.count('steps');
    if (agenda.now() === this.#lastInputAt) tally.count('steps at the same millisecond');
    if (at < this.#lastInputAt) tally.count('the clock went back');
    this.#lastInputAt = agenda.now();
    expectInvariants(this.#floor, input);
    expectEffects(this.#floor, step);
    this.#twin?.expectSame(input, at, step);
    if (conversations) {
      conversations.expectKept(step.effects);
      tally.count('conversations kept', conversations.size);
    }
    this.#commit(step);
    return step;
  }

  /** Dies now. What was not committed has not happened. */
  die(): void {
    const { tally } = this.#parts;
    for (const sending of this.#underWay) sending.cancel();
    this.#underWay.clear();
    if (this.#committed < this.facts.length)
      tally.count('facts undone by a crash', this.facts.length - this.#committed);
    else this.#expectRecoverable();
    this.facts.length = this.#committed;
    while ((this.batches.at(-1) ?? 0) > this.#committed) this.batches.pop();
    this.#endTwin(false);
    this.isDown = true;
  }

  /** From all facts, from a snapshot of this moment, or from an older one and the facts since. */
  comeBack(how: 'replay' | 'thaw' | 'tail'): void {
    const { tally } = this.#parts;
    const replayed = replay(this.facts);
    tally.count(`restart by ${how}`);
    if (how === 'replay') this.#floor = replayed;
    else if (how === 'thaw') this.#floor = thawed(replayed);
    else {
      const stored = this.#stored && this.#stored.seq <= this.facts.length ? this.#stored : undefined;
      this.#floor = stored ? thaw(JSON.parse(stored.frozen) as FrozenFloor) : emptyFloor();
      for (const fact of this.facts.slice(this.#floor.seq)) evolve(this.#floor, fact);
      if (stored) tally.count('facts since a snapshot', this.facts.length - stored.seq);
    }
    expectSame(`coming back by ${how}`, replayed, this.#floor);
    this.isDown = false;
    for (const { id, link } of this.#floor.providers.values())
      if (link !== 'unknown')
        this.tell({ type: 'provider.lost', providerId: id, reason: 'restarted', restarted: true });
  }

  expectReplayed(): void {
    this.#endTwin(true);
    expectSame('replaying all facts', this.#floor, replay(this.facts));
    if (this.#parts.random.chance(0.1)) this.#expectErasable();
  }

  /** Law L9: with everything personal blanked, the facts still fold, and to the same lines, lists and deadlines. */
  #expectErasable(): void {
    const blank = (fact: Fact): Fact => {
      const { personal: _personal, ...rest } = fact as Fact & { readonly personal?: unknown };
      return rest as Fact;
    };
    expectSameDerived('replaying erased facts', this.#floor, replay(this.facts.map(blank)));
    this.#parts.tally.count('replayed without what is personal');
  }

  #commit(step: Step): void {
    const { agenda, commitMs, perform, random } = this.#parts;
    if (step.facts.length > 0) {
      this.facts.push(...step.facts);
      this.batches.push(this.facts.length);
    }
    const upTo = this.facts.length;
    const commit = (): void => {
      this.#committed = upTo;
      if (random.chance(0.02))
        this.#stored = { frozen: JSON.stringify(freeze(replayedUpTo(this.facts, upTo, this.#floor))), seq: upTo };
      for (const effect of step.effects) perform(effect);
    };
    if (commitMs === 0) return commit();
    if (step.facts.length === 0 && step.effects.length === 0) return;
    const committing = agenda.after(commitMs, () => {
      this.#underWay.delete(committing);
      commit();
    });
    this.#underWay.add(committing);
  }

  #beginTwin(): void {
    const { random } = this.#parts;
    if (this.#twin && this.#twin.steps >= TWIN_STEPS) this.#endTwin(true);
    if (!this.#twin && random.chance(0.02)) this.#twin = new Twin(this.#floor);
  }

  #endTwin(compare: boolean): void {
    if (!this.#twin) return;
    this.#parts.tally.count('steps of a twin', this.#twin.steps);
    if (compare) this.#twin.compare(this.#floor);
    this.#twin = undefined;
  }

  #expectRecoverable(): void {
    expectSame('thawing at the end of a life', this.#floor, thawed(this.#floor));
  }
}

/** The floor that these facts lead to. */
export function replay(facts: readonly Fact[]): Floor {
  const floor = emptyFloor();
  for (const fact of facts) evolve(floor, fact);
  return floor;
}

/** A snapshot holds only what is committed. */
const replayedUpTo = (facts: readonly Fact[], seq: number, floor: Floor): Floor =>
  floor.seq === seq ? floor : replay(facts.slice(0, seq));
