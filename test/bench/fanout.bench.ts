/**
 * What it costs to tell everybody: boards of queues, thousands of readers, and the same bytes from Ringside, from graphql-yoga with
 * graphql-ws, from mercurius, and from bare `ws`. Each server has a core of its own and the load another.
 * - closed: the next event when all have the last one, and 60 ms after it at the earliest, as Ringside sends a board each 50 ms at most;
 * - fixed: events at a steady rate, whether all keep up or not;
 * - stalled: Ringside alone, one reader of a hundred stops reading, on the wallboard's own board of fifty queues.
 * `pnpm bench fanout [--subscribers 1000,4000] [--queues 12,50] [--rounds 5] [--seconds 5] [--rate 5] [--only ringside,yoga,mercurius,ws]
 * [--modes closed,fixed,stalled] [--stall 20]`
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type Figures, measure, sampleOf, type ServerName, serverNames } from './fanout/measure.ts';
import { type Goal, measureStalled } from './fanout/stalled.ts';
import { installPeers } from './support/peers.ts';
import { canPin } from './support/pinned.ts';
import { median, rounded } from './support/statistics.ts';

const { values } = parseArgs({
  options: {
    subscribers: { type: 'string', default: '1000,4000' },
    queues: { type: 'string', default: '12,50' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '5' },
    rate: { type: 'string', default: '5' },
    only: { type: 'string', default: serverNames.join(',') },
    modes: { type: 'string', default: 'closed,fixed,stalled' },
    stall: { type: 'string', default: '20' },
  },
});
const numbers = (list: string): number[] => list.split(',').map(Number);
const modes = values.modes.split(',');
const servers = serverNames.filter((name) => values.only.split(',').includes(name));
const [rounds, seconds, rate, stallS] = [values.rounds, values.seconds, values.rate, values.stall].map(Number);

interface Row extends Figures {
  readonly server: ServerName;
  readonly queues: number;
  readonly subscribers: number;
}

installPeers();
if (!canPin) console.log('There is no taskset here: servers and load share the cores, so compare ratios at most.');
const rows: Row[] = [];
for (const queues of modes.some((mode) => mode !== 'stalled') ? numbers(values.queues) : []) {
  const sample = await sampleOf(queues);
  console.log(`Boards of ${queues} queues: ${Buffer.byteLength(sample)} bytes in a message.`);
  for (const subscribers of numbers(values.subscribers)) {
    for (let round = 0; round < rounds!; round += 1) {
      // Another one begins in each round, so that what else the machine does meets them all alike.
      const order = servers.map((_, index) => servers[(index + round) % servers.length]!);
      for (const server of order) {
        for (const figures of await measure({
          server,
          queues,
          subscribers,
          sample,
          seconds: seconds!,
          rate: rate!,
          modes,
        }))
          rows.push({ server, queues, subscribers, ...figures });
      }
    }
  }
}
const cells = mediansOf(rows);
if (cells.length > 0) console.table(cells);
const stalled = modes.includes('stalled') ? await measureStalled(stallS!) : undefined;
for (const { isMet, about } of [...goalsOf(cells), ...(stalled?.goals ?? [])])
  console.log(`${isMet ? 'Met' : 'MISSED'}: ${about}`);
const machine = { node: process.version, cpus: cpus().length, cpu: cpus()[0]?.model, canPin };
console.log(JSON.stringify({ bench: 'fanout', ...machine, rows, stalled: stalled?.turns }));

function mediansOf(all: readonly Row[]): Row[] {
  const cellOf = ({ server, queues, subscribers, mode }: Row): string => `${queues} ${subscribers} ${mode} ${server}`;
  return [...Map.groupBy(all, cellOf).values()].map((group) => {
    const of = (figure: 'cpuUs' | 'grossUs' | 'perSecond' | 'p50Ms' | 'p99Ms' | 'rssMb' | 'received'): number =>
      rounded(median(group.map((row) => row[figure])));
    const { server, queues, subscribers, mode } = group[0]!;
    const [cpuUs, perSecond, received] = [of('cpuUs'), of('perSecond'), of('received')];
    const grossUs = of('grossUs');
    const [p50Ms, p99Ms, rssMb] = [of('p50Ms'), of('p99Ms'), of('rssMb')];
    return { server, queues, subscribers, mode, cpuUs, grossUs, perSecond, p50Ms, p99Ms, rssMb, received };
  });
}

/** The goals, each with the medians of the closed loop. */
function* goalsOf(medians: readonly Row[]): Generator<Goal> {
  const of = (server: ServerName, { queues, subscribers, mode }: Row): Row | undefined =>
    medians.find(
      (row) => row.server === server && row.queues === queues && row.subscribers === subscribers && row.mode === mode,
    );
  for (const own of medians.filter(({ server, mode }) => server === 'ringside' && mode === 'closed')) {
    const cell = `${own.subscribers} subscribers, ${own.queues} queues`;
    const [yoga, mercurius, ws] = [of('yoga', own), of('mercurius', own), of('ws', own)];
    const cheaper = (peer: Row | undefined, goal: number) => {
      const ratio = rounded((peer?.cpuUs ?? Number.NaN) / own.cpuUs);
      return { isMet: ratio >= goal, about: `${cell}: ${ratio} × less CPU than ${peer?.server} (goal ≥ ${goal})` };
    };
    if (yoga) yield cheaper(yoga, own.queues >= 50 ? 28 : 11);
    if (mercurius && own.queues >= 50) yield cheaper(mercurius, 24);
    if (ws) {
      const ratio = rounded(own.cpuUs / ws.cpuUs);
      yield { isMet: ratio <= 1.25, about: `${cell}: ${ratio} × the CPU of bare ws (goal ≤ 1.25)` };
    }
    if (yoga && own.subscribers >= 4_000) {
      const ratio = rounded(yoga.p99Ms / own.p99Ms);
      yield { isMet: ratio >= 10, about: `${cell}: p99 ${own.p99Ms} ms, ${ratio} × lower than yoga's (goal ≥ 10)` };
    }
  }
}
