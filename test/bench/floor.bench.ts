/**
 * A large centre at work: 10,000 agents in 200 queues and 100 calls a second, held against one of 100 agents and one call a second.
 * First straight through the floor for ten simulated minutes of the large one, in turns with as many calls of the small one;
 * then led by an engine in real time with a journal in memory.
 * `pnpm bench floor [--minutes 10] [--seconds 60] [--warm 110]`
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { heapMb } from './floor/heap.ts';
import { lead } from './floor/leading.ts';
import { Straight } from './floor/straight.ts';
import { RATE } from './floor/traffic.ts';
import { median, rounded } from './support/statistics.ts';

const SIZES = [100, 10_000] as const;
const TURNS = 10;
const FACTOR = 1.5;
const CPU_SHARE = 0.5;
const DELAY_MS = 20;
/** What the heap may grow by from the steady state to the end. */
const FLAT = 1.1;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    /** How long the engine is measured, and how long it is given before. */
    seconds: { type: 'string', default: '60' },
    warm: { type: 'string', default: '110' },
  },
});
const [minutes, seconds, warm] = [Number(values.minutes), Number(values.seconds), Number(values.warm)];

const played = playStraight();
console.table(played);
const led = [await lead(SIZES[1], warm, seconds)];
console.table(led);
if (led[0]!.lastedS > 1.05 * seconds)
  console.log('The machine had no time for it: what is told of leading is not true.');
const [small, large] = played;
const factor = rounded(large!.cpuUsPerCall / small!.cpuUsPerCall);
const [engine] = led;
for (const [isMet, about] of [
  [factor <= FACTOR, `a call costs ${factor} × as much at 10,000 agents as at 100 (goal ≤ ${FACTOR})`],
  [large!.growth <= FLAT, `straight: the heap is ${large!.growth} × what it was in the steady state (goal ≤ ${FLAT})`],
  [
    engine!.cpuShare < CPU_SHARE,
    `the leader takes ${engine!.cpuShare} of a core at 100 calls a second (goal < ${CPU_SHARE})`,
  ],
  [engine!.delayP99Ms < DELAY_MS, `event-loop delay p99 ${engine!.delayP99Ms} ms (goal < ${DELAY_MS})`],
  [
    engine!.heapAfterMb <= engine!.heapBeforeMb * FLAT,
    `leading: heap ${engine!.heapBeforeMb} MB before, ${engine!.heapAfterMb} MB after (goal ≤ ${FLAT} ×)`,
  ],
] as const)
  console.log(`${isMet ? 'Met' : 'MISSED'}: ${about}`);
console.log(
  JSON.stringify({ bench: 'floor', node: process.version, cpus: cpus().length, cpu: cpus()[0]?.model, played, led }),
);

/** One turn after the other, so that what else the machine does meets both alike. The first is not counted. */
function playStraight() {
  const calls = minutes * 60 * RATE * SIZES[1];
  return measureAll(
    SIZES.map((agents) => new Straight(agents)),
    calls / TURNS,
  );
}

function measureAll(centres: readonly Straight[], callsOfTurn: number) {
  const turns = centres.map((): number[] => []);
  for (const centre of centres) centre.play(120);
  const before = centres.map(({ ended, facts }) => ({ ended, facts }));
  const heapBeforeMb = heapMb();
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const [index, centre] of centres.entries()) {
      const from = { cpu: process.cpuUsage(), ended: centre.ended };
      centre.play(callsOfTurn / (RATE * centre.agents));
      const { user, system } = process.cpuUsage(from.cpu);
      turns[index]!.push((user + system) / (centre.ended - from.ended));
    }
  }
  // One heap for both: what it grows by is told of both.
  const growth = rounded(heapMb() / heapBeforeMb);
  return centres.map((centre, index) => {
    centre.check();
    const calls = centre.ended - before[index]!.ended;
    return {
      agents: centre.agents,
      queues: centre.floor.queues.size,
      calls,
      talking: centre.talking,
      factsPerCall: rounded((centre.facts - before[index]!.facts) / calls),
      cpuUsPerCall: rounded(median(turns[index]!), 0),
      cpuUsWorstTurn: rounded(Math.max(...turns[index]!), 0),
      heapBeforeMb,
      growth,
    };
  });
}
