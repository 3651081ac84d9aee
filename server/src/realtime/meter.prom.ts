/** The numbers for Prometheus. What happens is counted where it happens; what is, is read when somebody asks. See docs/monitoring.md. */
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { EngineMeter } from '../engine/engine.ts';
import { countFacts } from './facts.prom.ts';
import { gauges } from './gauges.prom.ts';
import type { Metrics } from './metrics.ts';

/** From a hundredth of a millisecond to ten seconds. */
const seconds = [0.000_01, 0.000_1, 0.000_25, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 10];

/** Gauges whose names say that they count up. What they tell is told by `nodejs_active_resources` and its like. */
const misnamed = ['nodejs_active_handles_total', 'nodejs_active_requests_total', 'nodejs_active_resources_total'];

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'ringside_' });
  for (const name of misnamed) registry.removeSingleMetric(`ringside_${name}`);
  const meter = meterOf(registers);
  const count = countFacts(registers);
  return {
    meter,
    contentType: registry.contentType,
    text: () => registry.metrics(),
    count: (engine) =>
      engine.onCommit((facts) => {
        for (const fact of facts) count(fact);
      }),
    watch: (watched) => gauges(watched, registers),
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
  const facts = new Counter({ name: 'ringside_facts_total', help: 'Facts committed by this node', registers });
  const effect = new Histogram({
    name: 'ringside_effect_seconds',
    help: 'How long a provider took to carry out an effect',
    labelNames: ['effect', 'result'],
    buckets: seconds,
    registers,
  });
  const command = new Histogram({
    name: 'ringside_command_seconds',
    help: 'How long a command took from its arrival to its answer',
    labelNames: ['outcome'],
    buckets: seconds,
    registers,
  });
  const commands = new Counter({
    name: 'ringside_commands_total',
    help: 'Commands that came to this node, by what became of them',
    labelNames: ['command', 'outcome'],
    registers,
  });
  const refusals = new Counter({
    name: 'ringside_refusals_total',
    help: 'Commands that were refused, by the reason',
    labelNames: ['code'],
    registers,
  });
  const takeover = new Histogram({
    name: 'ringside_takeover_seconds',
    help: 'How long this node took to lead from when it could',
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
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
    answered: (name, tookMs, answer) => {
      const outcome = answer === 'away' ? answer : answer.outcome;
      command.observe({ outcome }, tookMs / 1000);
      commands.inc({ command: name, outcome });
      if (answer !== 'away' && answer.outcome === 'refused') refusals.inc({ code: answer.code });
    },
    led: (tookMs) => takeover.observe(tookMs / 1000),
    bug: () => bugs.inc(),
  };
}
