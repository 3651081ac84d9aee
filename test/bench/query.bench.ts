/**
 * What one question of the wallboard costs: Ringside, graphql-yoga and mercurius with its compiler, on the same schema, the same documents by
 * their id and the same data. The peers' data is prepared: their resolvers hand out parts of the answer that Ringside gave, which
 * is as little work as a resolver can have; they ask nobody whether the asker may know it. Each server has a core of its own.
 * - computed: in Ringside a fact changes the floor between any two requests;
 * - unchanged: nothing happens. The peers compute all the same, as they do by their documentation.
 * `pnpm bench query [--rounds 3] [--seconds 4] [--only ringside,yoga,mercurius] [--operations Me,Queues]`
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { Usage } from './support/answering.ts';
import { costOf, idleOf } from './support/cost.ts';
import { installPeers, peer } from './support/peers.ts';
import { canPin, Pinned } from './support/pinned.ts';
import { median, rounded } from './support/statistics.ts';
import type { Answered, Opened } from './query/words.ts';

/**
 * Those that a wallboard asks most often: who am I and what centre is this at each start and after each lost connection; the names
 * in the filters of the boards, the history and the recordings; the targets with each letter that somebody types who gives a call
 * away; and the list of queues, which is asked again after each change of the configuration.
 */
const operations = [
  { name: 'Me', variables: {} },
  { name: 'ServerInfo', variables: {} },
  { name: 'AgentChoices', variables: {} },
  { name: 'TransferTargets', variables: { search: 'agent 1' } },
  { name: 'Queues', variables: {} },
] as const;
type Operation = (typeof operations)[number];

const serverNames = ['ringside', 'yoga', 'mercurius'] as const;
type ServerName = (typeof serverNames)[number];
const CONNECTIONS = 50;
/** Requests, so that the compiler has seen it all. */
const WARM_UP = 2_000;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '4' },
    only: { type: 'string', default: serverNames.join(',') },
    operations: { type: 'string', default: operations.map(({ name }) => name).join(',') },
  },
});
const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)];
const servers = serverNames.filter((name) => values.only.split(',').includes(name));
const chosen = operations.filter(({ name }) => values.operations.split(',').includes(name));

type Mode = 'computed' | 'unchanged';

interface Row {
  readonly server: ServerName;
  readonly operation: Operation['name'];
  readonly mode: Mode;
  readonly bytes: number;
  readonly perSecond: number;
  readonly cpuUs: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

installPeers();
if (!canPin) console.log('There is no taskset here: servers and load share the cores, so compare ratios at most.');
const persisted = JSON.parse(
  await readFile(new URL('../../schema/generated/persisted.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, string>>; // texts by id, as schema/generate.ts makes them
const bodies = new Map(chosen.map(({ name, variables }) => [name, { documentId: idOf(name), variables }]));
const answers = await answersOfProduct();
const rows: Row[] = [];
for (let round = 0; round < rounds; round += 1) {
  for (const mode of ['computed', 'unchanged'] as const) {
    for (const server of servers.map((_, index) => servers[(index + round) % servers.length]!))
      rows.push(...(await measure(server, mode)));
  }
}
const medians = mediansOf(rows);
console.table(medians);
for (const line of goalsOf(medians)) console.log(line);
console.log(
  JSON.stringify({ bench: 'query', node: process.version, cpus: cpus().length, cpu: cpus()[0]?.model, canPin, rows }),
);

function idOf(name: string): string {
  const found = Object.entries(persisted).find(([, text]) => new RegExp(`^query ${name}\\b`).test(text));
  if (!found) throw new Error(`schema/generated/persisted.json has no query ${name}.`);
  return found[0];
}

/** What Ringside says, by operation: the peers are given it. */
async function answersOfProduct(): Promise<ReadonlyMap<string, Record<string, unknown>>> {
  await using server = await Pinned.start(new URL('query/product.ts', import.meta.url), 0);
  await using load = await Pinned.start(new URL('query/load.ts', import.meta.url), 1);
  const opened = await server.ask<Opened>('open');
  const found = new Map<string, Record<string, unknown>>();
  for (const [name, body] of bodies) {
    const { sample } = await load.ask<Answered>('ask', { ...opened, body, connections: 1, seconds: 0 });
    found.set(name, dataOf(sample));
  }
  return found;
}

function dataOf(answer: string): Record<string, unknown> {
  const { data, errors } = JSON.parse(answer) as { data?: Record<string, unknown>; errors?: unknown }; // a GraphQL answer
  if (!data || errors !== undefined) throw new Error(`An answer with errors: ${answer.slice(0, 500)}`);
  return data;
}

async function measure(name: ServerName, mode: Mode): Promise<Row[]> {
  const isOwn = name === 'ringside';
  const file = isOwn ? new URL('query/product.ts', import.meta.url) : peer(name);
  await using server = await Pinned.start(file, 0, mode === 'computed' ? ['changing'] : []);
  await using load = await Pinned.start(new URL('query/load.ts', import.meta.url), 1);
  const prepared = { answers: Object.assign({}, ...answers.values()) as unknown, persisted };
  const opened = await server.ask<Opened>(isOwn ? 'open' : 'prepare', prepared);
  const idle = await idleOf(server);
  const measured: Row[] = [];
  for (const { name: operation } of chosen) {
    const asked = { ...opened, body: bodies.get(operation), connections: CONNECTIONS };
    for (let warm = 0; warm < WARM_UP;) warm += (await load.ask<Answered>('ask', { ...asked, seconds: 0.5 })).requests;
    const before = await server.ask<Usage>('usage');
    const position = isOwn ? await server.ask<number>('position') : 0;
    const { requests, sample, perSecond, p50Ms, p99Ms } = await load.ask<Answered>('ask', { ...asked, seconds });
    const after = await server.ask<Usage>('usage');
    const data = dataOf(sample);
    if (!isOwn) assert.deepEqual(data, answers.get(operation), `${name} answers ${operation} otherwise than Ringside`);
    else assert.deepEqual(shapeOf(data), shapeOf(answers.get(operation)));
    const changes = isOwn ? (await server.ask<number>('position')) - position : 0;
    if (isOwn && (mode === 'computed' ? changes < requests : changes > 5))
      throw new Error(`${changes} changes of the floor while ${requests} requests were answered.`);
    const cpuUs = rounded(costOf(before, after, idle) / requests, 1);
    measured.push({ server: name, operation, mode, bytes: Buffer.byteLength(sample), perSecond, cpuUs, p50Ms, p99Ms });
  }
  return measured;
}

/** Without what the clock and the floor's position change. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, shapeOf(each)]));
}

function mediansOf(all: readonly Row[]): Row[] {
  return [...Map.groupBy(all, ({ operation, mode, server }) => `${operation} ${mode} ${server}`).values()].map(
    (group) => {
      const of = (figure: 'perSecond' | 'cpuUs' | 'p50Ms' | 'p99Ms'): number =>
        rounded(median(group.map((row) => row[figure])), 1);
      const { server, operation, mode, bytes } = group[0]!;
      return {
        server,
        operation,
        mode,
        bytes,
        perSecond: of('perSecond'),
        cpuUs: of('cpuUs'),
        p50Ms: of('p50Ms'),
        p99Ms: of('p99Ms'),
      };
    },
  );
}

/** The goals are held against yoga; mercurius is told beside it. */
function* goalsOf(cells: readonly Row[]): Generator<string> {
  for (const own of cells.filter(({ server }) => server === 'ringside')) {
    const than = (peerName: ServerName): { readonly cpu: number; readonly rate: number } => {
      const is = ({ server, operation, mode }: Row): boolean =>
        server === peerName && operation === own.operation && mode === own.mode;
      const other = cells.find(is);
      const [cpuUs, perSecond] = [other?.cpuUs ?? Number.NaN, other?.perSecond ?? Number.NaN];
      return { cpu: rounded(cpuUs / own.cpuUs), rate: rounded(own.perSecond / perSecond) };
    };
    const [yoga, mercurius] = [than('yoga'), than('mercurius')];
    const goal = own.mode === 'computed' ? 3 : 10;
    yield (
      `${yoga.cpu >= goal ? 'Met' : 'MISSED'}: ${own.operation}, ${own.mode}: ${yoga.cpu} × less CPU than yoga (goal ≥ ${goal}) and ` +
        `${yoga.rate} × its requests; ${mercurius.cpu} × less CPU than mercurius and ${mercurius.rate} × its requests`
    );
  }
}
