/** The numbers for Prometheus. What happens is counted where it happens; what is, is read when somebody asks. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Engine, EngineMeter } from '../engine/engine.ts';
import type { Fact } from '../floor/fact.ts';
import { callStates } from '../calls/history.ts';
import type { Metrics, Watched } from './metrics.ts';

/** From a hundredth of a millisecond to ten seconds. */
const seconds = [0.000_01, 0.000_1, 0.000_25, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 10];

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'ringside_' });
  const meter = meterOf(registers);
  const waits = new Histogram({
    name: 'ringside_queue_wait_seconds',
    help: 'How long callers waited when they left a queue, by the way they left it',
    labelNames: ['exit'],
    buckets: [1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1800],
    registers,
  });
  const offers = new Counter({
    name: 'ringside_offers_total',
    help: 'Offers that ended, by how',
    labelNames: ['outcome'],
    registers,
  });
  return {
    meter,
    contentType: registry.contentType,
    text: () => registry.metrics(),
    watch: (watched) => {
      gauges(watched, registers);
      return watched.engine.onCommit((facts) => {
        for (const fact of facts) countFact(fact, waits, offers);
      });
    },
  };
}

function meterOf(registers: Registry[]): EngineMeter {
  const decision = new Histogram({
    name: 'ringside_decision_seconds',
    help: 'How long one input took to decide',
    buckets: seconds,
    registers,
  });
  const commit = new Histogram({
    name: 'ringside_journal_commit_seconds',
    help: 'How long a batch of facts took to become true',
    buckets: seconds,
    registers,
  });
  const facts = new Counter({ name: 'ringside_facts_total', help: 'Facts committed', registers });
  const effect = new Histogram({
    name: 'ringside_effect_seconds',
    help: 'How long a provider took to carry out an effect',
    labelNames: ['effect', 'result'],
    buckets: seconds,
    registers,
  });
  const bugs = new Counter({ name: 'ringside_bugs_total', help: 'Broken promises of the floor', registers });
  return {
    decided: (tookMs) => decision.observe(tookMs / 1000),
    committed: (tookMs, count) => {
      commit.observe(tookMs / 1000);
      facts.inc(count);
    },
    performed: (name, tookMs, failed) =>
      effect.observe({ effect: name, result: failed ? 'failed' : 'done' }, tookMs / 1000),
    bug: () => bugs.inc(),
  };
}

function countFact(fact: Fact, waits: Histogram<'exit'>, offers: Counter<'outcome'>): void {
  switch (fact.type) {
    case 'queue.left':
      return waits.observe({ exit: fact.payload.exit }, fact.payload.waitedMs / 1000);
    case 'offer.accepted':
    case 'offer.missed':
    case 'offer.rejected':
    case 'offer.failed':
    case 'offer.withdrawn':
      return offers.inc({ outcome: fact.type.slice('offer.'.length) });
    default:
  }
}

function gauges({ engine, followers, sockets }: Watched, registers: Registry[]): void {
  const gauge = (name: string, help: string, collect: (this: Gauge) => void, labelNames: string[] = []) =>
    new Gauge({ name: `ringside_${name}`, help, labelNames, registers, collect });
  gauge(
    'calls',
    'Calls that are going on, by state',
    function () {
      for (const [state, count] of callsByState(engine)) this.set({ state }, count);
    },
    ['state'],
  );
  gauge(
    'provider_connected',
    'Whether the link to a provider is up',
    function () {
      this.reset();
      for (const { id, link } of engine.floor.providers.values())
        this.set({ provider: id }, link === 'connected' ? 1 : 0);
    },
    ['provider'],
  );
  gauge('subscriptions', 'Subscriptions that are followed now', function () {
    this.set(followers());
  });
  gauge('websockets', 'WebSockets that are open now', function () {
    this.set(sockets());
  });
  gauge('journal_position', 'The last fact that this node has taken in', function () {
    this.set(engine.floor.seq);
  });
  gauge('journal_away', 'Whether appends to the journal fail now', function () {
    this.set(engine.health.journalAwaySince === undefined ? 0 : 1);
  });
  gauge('leads', 'Whether this node leads', function () {
    this.set(engine.health.leads ? 1 : 0);
  });
  gauge('inputs_waiting', 'Inputs that wait to be decided', function () {
    this.set(engine.health.inputsWaiting);
  });
}

function callsByState({ floor }: Pick<Engine, 'floor'>): Map<string, number> {
  const counts = new Map<string, number>(callStates.filter((state) => state !== 'ended').map((state) => [state, 0]));
  for (const { stage } of floor.calls.values()) counts.set(stage.state, (counts.get(stage.state) ?? 0) + 1);
  return counts;
}
