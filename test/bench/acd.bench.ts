/**
 * How long the floor takes to decide, and how that grows with the centre: an arrival that is offered at once, and a hang-up
 * that frees an agent who is offered the next waiting caller. Ten queues of fifty are busy: everybody talks and callers wait,
 * fifty in each at the size of the goal, so that an explanation is as long there as in larger centres. In the others agents
 * are idle. Each agent is in three queues. `pnpm bench acd [decisions in a round]`.
 */
import { cpus } from 'node:os';
import { advance, type Step } from '../../server/src/floor/advance.ts';
import { evolve } from '../../server/src/floor/evolve.ts';
import type { NewFact } from '../../server/src/floor/fact.ts';
import { emptyFloor, type Floor } from '../../server/src/floor/floor.ts';
import type { Input } from '../../server/src/floor/input.ts';
import { invariants } from '../../server/src/floor/invariants.ts';
import { type AgentId, asId, type LegId, type NumberId, type QueueId } from '../../server/src/kernel/ids.ts';
import { Random } from '../../server/src/kernel/random.ts';
import { pbx, plain } from '../../server/src/floor/stage.testing.ts';
import type { Strategy } from '../../server/src/queues/queue.ts';

const QUEUES = 50;
const BUSY = 10;
const QUEUES_OF_AGENT = 3;
const WARM_UP = 500;
const ROUNDS = 5;
const GOAL_MS = 1;
const GOAL_AGENTS = 1_000;
/** What the same measurement differs by from one time to the next. */
const NOISE = 1.1;
/** Waiting callers and agents. The last is more than the commands allow: 20,000 agents is the limit of a centre. */
const sizes = [
  [50, 100],
  [500, 1_000],
  [5_000, 10_000],
  [10_000, 20_000],
  [24_000, 50_000],
] as const;
const strategies: readonly Strategy[] = ['leastRecent', 'fewestCalls', 'roundRobinMemory', 'ringAll'];
const decisions = Number(process.argv[2] ?? 1_000);
const by = { kind: 'system', id: 'bench' } as const;

class Centre {
  readonly waiting: number;
  readonly agents: number;
  readonly floor: Floor = emptyFloor();
  readonly random = Random.seeded('acd');
  readonly #queues = Array.from({ length: QUEUES }, (_, index) => asId<QueueId>(`q${index}`));
  readonly #talking: readonly AgentId[];
  #now = Date.UTC(2026, 10, 20, 9);
  #callers = 0;

  constructor(waiting: number, agents: number) {
    this.waiting = waiting;
    this.agents = agents;
    this.#fact({
      type: 'centre.configured',
      payload: { site: 'acd0', name: '', timeZone: 'UTC', country: 'DE', dayStart: 0, nextDayAt: 1e15, by },
      personal: { blocked: [], allowed: [] },
    });
    const settings = { name: 'pbx', kind: 'simulator', primary: true, address: '', settings: {}, by };
    this.#fact({ type: 'provider.configured', providerId: pbx, payload: settings, personal: { sealed: '' } });
    for (const queueId of this.#queues) {
      this.#fact(configured(queueId, 'leastRecent'));
      const payload = { providerId: pbx, number: dialled(queueId), queueId, answer: 'atOnce', by } as const;
      this.#fact({ type: 'number.configured', numberId: asId<NumberId>(queueId), payload });
    }
    for (let agent = 0; agent < agents; agent += 1) this.#agent(agent);
    this.tell({ type: 'provider.connected', providerId: pbx, version: '' });
    const live = { legs: [], talkBridges: [], phones: [], phonesComplete: false };
    this.tell({ type: 'provider.snapshot', providerId: pbx, live });
    const busy = this.#queues.slice(0, BUSY);
    for (let caller = 0; caller < agents / 2; caller += 1) this.talk(this.arrive(busy[caller % busy.length]!));
    for (let caller = 0; caller < waiting; caller += 1) this.arrive(busy[caller % busy.length]!);
    this.#talking = Array.from(this.floor.agents.values()).flatMap(({ id, activity }) =>
      activity.state === 'talking' ? [id] : [],
    );
    const broken = invariants(this.floor);
    if (broken.length > 0) throw new Error(broken[0]);
  }

  setStrategy(strategy: Strategy): void {
    for (const queueId of this.#queues) this.#fact(configured(queueId, strategy));
  }

  tell(input: Input): Step {
    this.#now += 1;
    return advance(this.floor, input, this.#now);
  }

  /** The input, not yet told: whoever times it tells it. */
  hangUp(): Input {
    const agent = this.floor.agents.get(this.random.pick(this.#talking));
    return { type: 'leg.left', providerId: pbx, legId: agent!.legId!, cause: 'normal' };
  }

  /** The input, not yet told. */
  arrival(queueId: QueueId): Input {
    this.#callers += 1;
    const legId = asId<LegId>(`in-${this.#callers}`);
    const remote = { number: '+493023125001', name: '' };
    return { type: 'leg.arrived', providerId: pbx, legId, dialled: dialled(queueId), remote, answered: true };
  }

  arrive(queueId: QueueId): Step {
    return this.tell(this.arrival(queueId));
  }

  calmQueue(): QueueId {
    return this.#queues[BUSY + this.random.whole(QUEUES - BUSY)]!;
  }

  /** The first phone that was rung is answered and joined, the others stop. */
  talk({ facts }: Step): void {
    const offer = facts.find((fact) => fact.type === 'offer.made');
    if (!offer) throw new Error('nobody was offered the call');
    const answered = this.tell({ type: 'leg.answered', providerId: pbx, legId: offer.legId });
    const join = answered.facts.find((fact) => fact.type === 'join.requested');
    if (join) this.tell({ type: 'legs.joined', providerId: pbx, ...join.payload });
    this.#hungUp(answered);
  }

  /** The caller goes again, and everybody who was rung is free. */
  abandon({ facts }: Step): void {
    const arrived = facts.find((fact) => fact.type === 'call.arrived');
    if (arrived) this.#hungUp(this.tell({ type: 'leg.left', providerId: pbx, legId: arrived.legId, cause: 'normal' }));
  }

  /** Who was told to hang up does so. */
  #hungUp({ facts }: Step): void {
    for (const fact of facts)
      if (fact.type === 'leg.hangUpRequested')
        this.tell({ type: 'leg.left', providerId: pbx, legId: fact.legId, cause: 'normal' });
  }

  /** After an agent has hung up: the other side goes, the next call is taken, and another caller comes to wait. */
  goOn(step: Step): void {
    this.#hungUp(step);
    this.talk(step);
    const served = step.facts.find((fact) => fact.type === 'offer.made')!;
    this.arrive(served.queueId);
  }

  /** Every other agent is in busy queues, with the penalties 0, 1 and 2. */
  #agent(index: number): void {
    const agentId = asId<AgentId>(`a${index}`);
    const extension = { providerId: pbx, extension: String(index) };
    this.#fact({
      type: 'agent.configured',
      agentId,
      payload: { extension, skills: [], by },
      personal: { name: agentId },
    });
    for (let queue = 0; queue < QUEUES_OF_AGENT; queue += 1) {
      const among = index % 2 === 0 ? this.#queues.slice(0, BUSY) : this.#queues.slice(BUSY);
      const queueId = among[((index >> 1) + queue * (1 + (index % 3))) % among.length]!;
      this.#fact({ type: 'member.configured', agentId, queueId, payload: { penalty: queue, by } });
    }
    this.#fact({ type: 'status.changed', agentId, payload: { status: 'available', reason: '', by } });
  }

  /** Folded as it is: the commands would refuse a centre beyond its limits. */
  #fact(fact: NewFact): void {
    evolve(this.floor, { ...fact, seq: this.floor.seq + 1, at: this.#now, version: 1 });
  }
}

const configured = (queueId: QueueId, strategy: Strategy): NewFact => ({
  type: 'queue.configured',
  queueId,
  payload: { settings: { ...plain, name: queueId, strategy }, by },
});

const dialled = (queueId: QueueId): string => `+4930${queueId.slice(1).padStart(4, '0')}`;

interface Result {
  readonly strategy: Strategy;
  readonly decision: 'arrival' | 'hang-up';
  readonly waiting: number;
  readonly agents: number;
  /** Offers that one decision made, on average. */
  readonly offers: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
}

type Times = Omit<Result, 'strategy' | 'decision' | 'waiting' | 'agents'>;
type Kind = Result['decision'];

/** One round after another in centres of every size, so that what else the machine does meets them all alike. */
function measure(centres: readonly Centre[], strategy: Strategy, decision: Kind): Result[] {
  const rounds = centres.map((): Times[] => []);
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const [index, centre] of centres.entries()) {
      const times = playRound(centre, decision, round < 0 ? WARM_UP : decisions);
      if (round >= 0) rounds[index]!.push(times);
    }
  }
  return centres.map(({ waiting, agents }, index) => {
    // The quietest round counts: other processes only ever make a decision look dearer.
    const least = (of: 'p50Ms' | 'p99Ms' | 'maxMs'): number => Math.min(...rounds[index]!.map((times) => times[of]));
    const { offers } = rounds[index]![0]!;
    return {
      strategy,
      decision,
      waiting,
      agents,
      offers,
      p50Ms: least('p50Ms'),
      p99Ms: least('p99Ms'),
      maxMs: least('maxMs'),
    };
  });
}

function playRound(centre: Centre, decision: Kind, count: number): Times {
  const took: number[] = [];
  let offers = 0;
  for (let index = 0; index < count; index += 1) {
    const input = decision === 'arrival' ? centre.arrival(centre.calmQueue()) : centre.hangUp();
    const from = performance.now();
    const step = centre.tell(input);
    took.push(performance.now() - from);
    const made = step.facts.filter(({ type }) => type === 'offer.made').length;
    if (made === 0) throw new Error(`a decision that was to offer a call did not: ${JSON.stringify(step.facts)}`);
    offers += made;
    if (decision === 'arrival') centre.abandon(step);
    else centre.goOn(step);
  }
  return {
    offers: rounded(offers / count),
    p50Ms: quantile(took, 0.5),
    p99Ms: quantile(took, 0.99),
    maxMs: quantile(took, 1),
  };
}

const quantile = (values: readonly number[], share: number): number =>
  rounded(values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!);
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

const centres = sizes.map(([waiting, agents]) => new Centre(waiting, agents));
const results = strategies.flatMap((strategy) => {
  for (const centre of centres) centre.setStrategy(strategy);
  return [...measure(centres, strategy, 'arrival'), ...measure(centres, strategy, 'hang-up')];
});
console.table(results);

/**
 * How much dearer than at the size of the goal, and how much dearer the logarithm of waiting × agents allows. Under ring all
 * the cost of one phone counts, from the size on in which as many phones ring as may: a hundred.
 */
const growth = results.flatMap((result) => {
  const { strategy, decision, waiting, agents, offers, p50Ms } = result;
  const base = results.find(
    (other) =>
      other.strategy === strategy &&
      other.decision === decision &&
      other.agents >= GOAL_AGENTS &&
      other.offers === offers,
  );
  if (!base || agents <= base.agents) return [];
  const ratio = rounded(p50Ms / base.p50Ms);
  const allowed = rounded(Math.log(waiting * agents) / Math.log(base.waiting * base.agents));
  return [{ strategy, decision, from: base.agents, to: agents, ratio, allowed }];
});
console.table(growth);
const atGoal = results.filter(({ agents }) => agents === GOAL_AGENTS);
const worst = Math.max(...atGoal.map(({ p99Ms }) => p99Ms));
const tooFast = growth.filter(({ ratio, allowed }) => ratio > allowed * NOISE);
console.log(
  `${worst <= GOAL_MS ? 'Met' : 'MISSED'}: with 500 waiting and 1,000 agents p99 is ${worst} ms at most (goal ${GOAL_MS} ms). ` +
    `${tooFast.length === 0 ? 'Met' : 'MISSED'}: ${growth.length - tooFast.length} of ${growth.length} grow no faster than the logarithm, give or take a tenth.`,
);
console.log(
  JSON.stringify({ bench: 'acd', node: process.version, cpus: cpus().length, cpu: cpus()[0]?.model, results, growth }),
);
