/** Real nodes on one PostgreSQL, as the system tells of them: who leads, who stands by, who was killed, and who may not come in. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Postgres, startPostgres } from '../support/postgres.ts';
import { Ringside } from '../support/ringside.ts';
import { eventually } from '../support/wholeCentre.ts';

const env = { RINGSIDE_SECRET: 'the secret of these nodes, which is long enough' };
const UNDER_LOAD_MS = 60_000;

let postgres: Postgres;
let first: Ringside;
let second: Ringside;

beforeAll(async () => {
  postgres = await startPostgres();
  first = await Ringside.start({ databaseUrl: postgres.url, env });
  second = await Ringside.start({ databaseUrl: postgres.url, env });
});
afterAll(async () => {
  await second?.[Symbol.asyncDispose]();
  await first?.[Symbol.asyncDispose]();
  await postgres?.[Symbol.asyncDispose]();
});

interface Seen {
  readonly hasLeader: boolean;
  readonly nodes: readonly { readonly state: string; readonly epoch: number; readonly lagFacts: number }[];
}

const seenBy = async (node: Ringside): Promise<Seen> =>
  (await node.ask<{ system: Seen }>('{ system { hasLeader nodes { state epoch lagFacts } } }')).system;
const statesSeenBy = async (node: Ringside): Promise<string> =>
  (await seenBy(node)).nodes.map(({ state }) => state).join(' ');
const becomes = (node: Ringside, states: string) =>
  eventually(
    () => statesSeenBy(node),
    (seen) => seen === states,
    UNDER_LOAD_MS,
  );

test('one leads and one stands by, and each says so of both', { timeout: 180_000 }, async () => {
  await becomes(first, 'LEADS STANDS_BY');
  await becomes(second, 'LEADS STANDS_BY');
  const { hasLeader, nodes } = await seenBy(second);
  expect(hasLeader).toBe(true);
  expect(nodes.map(({ epoch }) => epoch)).toEqual([1, 0]);
});

test('a node with another secret does not start, and says why in words', { timeout: 180_000 }, async () => {
  const other = { RINGSIDE_SECRET: 'another secret than theirs, long enough as well' };
  const starting = Ringside.start({ databaseUrl: postgres.url, env: other });
  await expect(starting).rejects.toThrow(
    /ended with 1: (.|\n)*did not start: another Ringside .*another RINGSIDE_SECRET/,
  );
  expect((await seenBy(first)).nodes).toHaveLength(2);
});

test('the one that was killed falls silent, and the other one leads', { timeout: 180_000 }, async () => {
  await first.kill('SIGKILL');
  await becomes(second, 'SILENT LEADS');
  const { hasLeader, nodes } = await seenBy(second);
  expect(hasLeader).toBe(true);
  expect(nodes[1]!.epoch).toBeGreaterThan(nodes[0]!.epoch);
});

test('one that is stopped is not missed', { timeout: 180_000 }, async () => {
  await first.start();
  // The one that was killed is remembered for a minute.
  const seen = async (): Promise<string> => (await statesSeenBy(first)).replace('SILENT ', '');
  await expect.poll(seen, { timeout: UNDER_LOAD_MS }).toBe('LEADS STANDS_BY');
  expect(await second.kill('SIGTERM')).toBe(0);
  await expect.poll(seen, { timeout: UNDER_LOAD_MS }).toBe('LEADS');
});
