/**
 * The long run: 100 conversations and 50 who wait, on three servers, with at least 100 kills.
 * `pnpm chaos [--kills n] [--seed s] [--nodes n] [--talking n] [--waiting n] [--kinds leader,pause,…] [--no-redis]`
 */
import { parseArgs } from 'node:util';
import { Random } from '../../server/src/kernel/random.ts';
import { inTurn, kinds, type Kind } from './rig/killers.ts';
import { report } from './rig/report.ts';
import { runChaos } from './rig/run.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    seed: { type: 'string', default: String(Date.now()) },
    nodes: { type: 'string', default: '3' },
    talking: { type: 'string', default: '100' },
    waiting: { type: 'string', default: '50' },
    kinds: { type: 'string', default: kinds.join(',') },
    'no-redis': { type: 'boolean', default: false },
  },
});
const chosen = values.kinds.split(',').map((name): Kind => {
  const kind = kinds.find((each) => each === name);
  if (!kind) throw new Error(`There is no kill "${name}". There are: ${kinds.join(', ')}`);
  return kind;
});
const count = Number(values.kills);
const talking = Number(values.talking);
console.log(`seed ${values.seed}: ${count} kills`);
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
const outcome = await runChaos({
  signal: stop.signal,
  seed: values.seed,
  nodes: Number(values.nodes),
  redis: !values['no-redis'],
  talking,
  waiting: Number(values.waiting),
  heard: Math.ceil(talking / 10),
  talkMs: [5_000, 25_000],
  longTalkMs: [30_000, 90_000],
  kills: inTurn(chosen, count, Random.seeded(values.seed)),
  betweenMs: [300, 3_000],
  pauseMs: 10_000,
  goneMs: 5_000,
  say: (line) => console.log(`${new Date().toISOString().slice(11, 19)} ${line}`),
});
console.log(report(outcome));
console.log(JSON.stringify({ chaos: values.seed, ...outcome.findings, takeovers: outcome.takeovers }));
process.exitCode = outcome.findings.violations.length === 0 && outcome.kills.length === count ? 0 : 1;
