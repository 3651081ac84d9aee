/** Subscribers who do not read: they cost nothing while they sleep, slow nobody, and wake up to the state of that moment. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { limits } from '../../server/src/graphql/limits.ts';
import { type ApiServer, startApi } from '../support/api.ts';
import { openPlayedCentre, type PlayedCentre } from '../support/playedCentre.ts';
import { RawSocket } from '../support/rawSocket.ts';

const SLEEPERS = 20;
const CHANGES = 250;
const AGENTS = 150;

let server: ApiServer;
let centre: PlayedCentre;

beforeAll(async () => {
  server = await startApi();
  centre = await openPlayedCentre(server, { queues: 3, agents: AGENTS });
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

/** Answers of several kB for each agent, so that what the operating system holds for a socket is full in a moment. */
const copies = Array.from({ length: 15 }, (_, n) => `q${n}: queues { queueId name penalty pausedReason obstacle }`);
const question = `subscription { agentBoard { position full agents { awayReason ${copies.join(' ')} } } }`;

interface Board {
  readonly agentBoard: {
    readonly position: number;
    readonly full: boolean;
    readonly agents: readonly { readonly awayReason: string | null }[];
  };
}

const updatesOf = (raw: RawSocket): Board['agentBoard'][] =>
  raw.received
    .filter(({ type }) => type === 'next')
    .map(({ payload }) => (payload as { readonly data: Board }).data.agentBoard); // the question's own shape

/** Every agent's reason changes, again and again; the last one is told by its number. */
async function changes(count: number): Promise<void> {
  for (let n = 1; n <= count; n += 1) {
    const agentId = centre.agents[n % AGENTS]!;
    await server.command({ type: 'setAgentStatus', agentId, status: 'away', reason: `reason ${n} ${'x'.repeat(60)}` });
  }
}

const sawLast = (raw: RawSocket, count: number): boolean =>
  updatesOf(raw).some(({ agents }) => agents.some(({ awayReason }) => awayReason?.startsWith(`reason ${count} `)));

const memory = (): number => {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

describe('a WebSocket that never reads', () => {
  test('slows nobody, fills no memory, and gets the state of the moment when it reads again', async () => {
    // How much one who reads is told while all read, for comparison.
    await using alone = await RawSocket.open(server.origin, server.keys.admin);
    alone.subscribe('1', question);
    await alone.until(({ type }) => type === 'next');
    await changes(CHANGES);
    await expect.poll(() => sawLast(alone, CHANGES), { timeout: 20_000 }).toBe(true);
    const usual = updatesOf(alone).length;

    await using sleepers = new AsyncDisposableStack();
    const asleep = await Promise.all(
      Array.from({ length: SLEEPERS }, async () => {
        const raw = sleepers.use(await RawSocket.open(server.origin, server.keys.admin));
        raw.pause();
        for (let n = 0; n < 10; n += 1) raw.subscribe(String(n), question);
        return raw;
      }),
    );
    await using awake = await RawSocket.open(server.origin, server.keys.admin);
    awake.subscribe('1', question);
    await awake.until(({ type }) => type === 'next');
    const before = memory();
    // Enough to fill what the operating system holds for a socket, many times over.
    for (let round = 1; round <= 3; round += 1) await changes(CHANGES);
    await expect.poll(() => sawLast(awake, CHANGES), { timeout: 20_000 }).toBe(true);

    const told = updatesOf(awake);
    const positions = told.map(({ position }) => position);
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    expect(told.filter(({ full }) => full)).toHaveLength(1); // it never fell behind
    // By counts and not by the clock: one who reads is told about as often as when all read.
    expect(told.length).toBeGreaterThan(usual / 2);
    expect(memory() - before).toBeLessThan(100_000_000);

    for (const raw of asleep) raw.resume();
    await expect.poll(() => asleep.filter((raw) => !sawLast(raw, CHANGES)).length, { timeout: 20_000 }).toBe(0);
    // What was on its way when it fell asleep, and one update for all that happened since: not one for each change.
    const perSubscription = asleep.map((raw) => updatesOf(raw).length / 10);
    expect(Math.max(...perSubscription)).toBeLessThan(told.length / 2);
  });

  test('that asks and asks without reading is cut off', async () => {
    await using raw = await RawSocket.open(server.origin, server.keys.admin);
    raw.pause();
    let asked = 0;
    const echo = { type: 'ping', payload: { text: 'x'.repeat(60_000) } };
    for (; raw.socket.readyState === raw.socket.OPEN && asked < 2_000; asked += 1) {
      raw.send(echo);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    raw.resume();
    await raw.until(() => false);
    expect(raw.closed).toBe(1006);
    // Bounded by the limit and by what two operating systems hold for a connection.
    expect(raw.received.length * 60_000).toBeLessThan(limits.unsentBytes + 10_000_000);
  });
});
