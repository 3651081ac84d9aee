/**
 * The floor against queueing theory: with exponential everything, no wrap-up and phones that are answered at once, a queue is
 * Erlang-A (Palm; Garnett, Mandelbaum and Reiman, MSOM 2002, 4:208–227), whose probabilities are known exactly.
 */
import { describe, expect, test } from 'vitest';
import { World } from '../../server/src/providers/simulator/world.ts';
import { numberOf, setUp, tireless } from '../support/centrePlan.ts';
import { SimulatedCentre } from '../support/simulatedCentre.ts';

const hourMs = 3_600_000;
const serviceMs = 180_000;
const patienceMs = 120_000;
const replications = 30;
/** Two-sided 99 % of Student's t with 29 degrees of freedom. */
const t99 = 2.756;

interface Outcome {
  readonly waited: number;
  readonly abandoned: number;
  readonly meanWaitMs: number;
}

/** The birth and death chain: death rate min(k, n)·μ + (k − n)⁺·θ, cut off where it has no weight left. */
function erlangA(agents: number, load: number): Outcome {
  const arrivals = load / serviceMs;
  const weights = [1];
  for (let k = 1; k < 20 * agents; k += 1) {
    const departures = Math.min(k, agents) / serviceMs + Math.max(0, k - agents) / patienceMs;
    weights.push((weights[k - 1]! * arrivals) / departures);
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const busy = weights.slice(agents).reduce((sum, weight) => sum + weight, 0) / total;
  const line = weights.reduce((sum, weight, k) => sum + weight * Math.max(0, k - agents), 0) / total;
  return { waited: busy, abandoned: line / patienceMs / arrivals, meanWaitMs: line / arrivals };
}

/** One run: an hour to get going, then twelve hours that count. */
function simulate(seed: string, agents: number, load: number): Outcome {
  const counted = new Set<string>();
  let countsFrom = Infinity;
  let arrived = 0;
  let waited = 0;
  let abandoned = 0;
  let waitMs = 0;
  const centre = new SimulatedCentre({
    seed,
    keepFacts: false,
    latencyMs: { from: 0, to: 0 },
    onFact: (fact) => {
      if (fact.type === 'call.arrived' && fact.at >= countsFrom) counted.add(fact.callId);
      if (fact.type !== 'queue.left' || !counted.delete(fact.callId)) return;
      arrived += 1;
      waitMs += fact.payload.waitedMs;
      if (fact.payload.waitedMs > 0) waited += 1;
      if (fact.payload.exit === 'abandoned') abandoned += 1;
    },
  });
  const extensions = Array.from({ length: agents }, (_, index) => String(100 + index));
  setUp(centre, {
    queues: { Q: {} },
    agents: Object.fromEntries(extensions.map((extension) => [extension, { Q: 0 }])),
  });
  const line = {
    dialled: numberOf('Q'),
    callsPerHour: (load * hourMs) / serviceMs,
    patience: { kind: 'exponential', meanMs: patienceMs },
    talk: { kind: 'exponential', meanMs: serviceMs },
  } as const;
  const { softSwitch, agenda, random } = centre;
  const submit = (): never => expect.fail('tireless agents send nothing');
  const workers = tireless(extensions);
  using _world = new World({ softSwitch, agenda, random: random.fork('people'), lines: [line], workers, submit });
  centre.run(hourMs);
  countsFrom = centre.clock.now();
  centre.run(12 * hourMs);
  return { waited: waited / arrived, abandoned: abandoned / arrived, meanWaitMs: waitMs / arrived };
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function interval(values: readonly number[]): { readonly mean: number; readonly half: number } {
  const mean = meanOf(values);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, half: t99 * Math.sqrt(variance / values.length) };
}

// Agents, load, and the published values: P(wait > 0), P(abandon), E[wait] in seconds.
describe.each([
  [5, 4, 0.345144, 0.117164, 14.0597],
  [10, 8, 0.262407, 0.062106, 7.4527],
])('%d agents under a load of %d', (agents, load, waited, abandoned, meanWaitS) => {
  test('the formula has the published values', () => {
    const exact = erlangA(agents, load);
    expect(exact.waited).toBeCloseTo(waited, 6);
    expect(exact.abandoned).toBeCloseTo(abandoned, 6);
    expect(exact.meanWaitMs / 1000).toBeCloseTo(meanWaitS, 4);
  });

  test(`the exact value lies in the 99 % confidence interval of ${replications} runs`, () => {
    const exact = erlangA(agents, load);
    const runs = Array.from({ length: replications }, (_, run) => simulate(`erlang-${agents}-${run}`, agents, load));
    for (const measure of ['waited', 'abandoned', 'meanWaitMs'] as const) {
      const { mean, half } = interval(runs.map((run) => run[measure]));
      expect(Math.abs(mean - exact[measure]), `${measure}: ${mean} ± ${half}, exactly ${exact[measure]}`).toBeLessThan(
        half,
      );
      expect(half / exact[measure], `${measure} is known well enough to tell a difference`).toBeLessThan(0.2);
    }
  });
});
