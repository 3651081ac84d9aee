/** The dashboard over HTTP: one question, within what each viewer sees (P10), and the same figures as the tiles. */
import { DashboardDocument, type DashboardQuery, QueueBoardDocument } from '@ringside/schema/documents';
import { print } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiServer, startApi } from '../support/api.ts';
import { ask, connect, post } from '../support/apiClient.ts';
import { openTwoTeams, signedIn, type TwoTeams } from '../support/twoTeams.ts';
import { until } from '../support/until.ts';

let server: ApiServer;
let teams: TwoTeams;

beforeAll(async () => {
  server = await startApi();
  teams = await openTwoTeams(server);
});
afterAll(() => server?.[Symbol.asyncDispose]());

async function dashboard(key: string, queueIds?: readonly string[]): Promise<DashboardQuery['dashboard']> {
  return (await ask(server.origin, key, DashboardDocument, queueIds ? { queueIds: [...queueIds] } : {})).dashboard;
}

const totals = ({ now, today }: DashboardQuery['dashboard']) => ({ now, today });
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

describe('the dashboard', () => {
  test('tells an admin of all queues together, at a place in the journal', async () => {
    const { near, far } = teams;
    const shown = await dashboard(server.keys.admin);
    expect(shown.queueIds.toSorted()).toEqual([near.queueId, far.queueId].toSorted());
    expect(shown.position).toBe(server.engine.floor.seq);
    expect(Date.parse(shown.at)).toBe(server.engine.floor.at);
    expect(shown.now).toMatchObject({ waiting: 2, talking: 2, agents: { talking: 2, away: 2, free: 0 } });
    const first = server.engine.floor.calls.get(near.waiting)!.arrivedAt;
    expect(Math.abs(Date.parse(shown.now.longestWaitingSince!) - first)).toBeLessThan(1_000);
    expect(shown.today).toMatchObject({ offered: 4, answered: 2, answeredInTime: 2, abandoned: 0, serviceLevel: 1 });
    expect(shown.today.longestWaitMs).toBeGreaterThanOrEqual(shown.today.averageWaitMs!);
    expect(shown.today.averageTalkMs).toBe(null);
  });

  test('its figures are those of the tiles, and the hours add up to them', async () => {
    const board = await tiles(server.keys.admin);
    const { today, hours, now } = await dashboard(server.keys.admin);
    for (const [mine, theirs] of [
      ['offered', 'entered'],
      ['answered', 'answered'],
      ['answeredInTime', 'answeredInTime'],
      ['abandoned', 'abandoned'],
    ] as const) {
      expect([mine, today[mine]]).toEqual([mine, sum(board.map((tile) => tile.today[theirs]))]);
      expect([mine, sum(hours.map((hour) => hour[mine]))]).toEqual([mine, today[mine]]);
    }
    expect(now.waiting).toBe(sum(board.map(({ waiting }) => waiting)));
    expect(Date.parse(hours[0]!.from)).toBe(server.engine.floor.centre?.dayStart);
    expect(Date.parse(hours.at(-1)!.from)).toBeLessThanOrEqual(Date.now());
    expect(hours.every(({ from, to }) => Date.parse(to) - Date.parse(from) === 3_600_000)).toBe(true);
  });

  test('a call that ends is talked of and waited for from then on', async () => {
    const { near } = teams;
    const before = await dashboard(server.keys.admin, [near.queueId]);
    await server.command({ type: 'hangUp', callId: near.talking });
    await until(() => !server.engine.floor.calls.has(near.talking));
    const after = await dashboard(server.keys.admin, [near.queueId]);
    expect(before.today.averageTalkMs).toBe(null);
    expect(after.today.averageTalkMs).toBeGreaterThanOrEqual(0);
    expect(after.now.talking).toBe(before.now.talking - 1);
  });

  test('P10: a supervisor, an agent and a board see what is theirs, whatever they ask for', async () => {
    const { near, far } = teams;
    const expected = await dashboard(server.keys.admin, [near.queueId]);
    for (const key of [teams.supervisor, teams.agent, teams.board]) {
      const all = await dashboard(key);
      expect(all.queueIds).toEqual([near.queueId]);
      expect(totals(all)).toEqual(totals(expected));
      expect(all.hours).toEqual(expected.hours);
      const foreign = await dashboard(key, [far.queueId]);
      const unknown = await dashboard(key, ['nothing']);
      expect(totals(foreign)).toEqual(totals(unknown));
      expect(foreign.queueIds).toEqual([]);
      expect(foreign.today).toMatchObject({ offered: 0, serviceLevel: null, longestWaitMs: null });
      expect(sum(foreign.hours.map(({ offered }) => offered))).toBe(0);
      expect(totals(await dashboard(key, [near.queueId, far.queueId]))).toEqual(totals(expected));
    }
  });

  test('P10: who belongs to no team sees nothing, and gets the hours all the same', async () => {
    const alone = await signedIn(server, 'alone', 'supervisor');
    const shown = await dashboard(alone);
    expect([shown.queueIds, shown.now.waiting, shown.today.offered]).toEqual([[], 0, 0]);
    expect(shown.hours.length).toBeGreaterThan(0);
  });

  test('refusals: without a key, with a wrong one, and with ids that are none', async () => {
    const query = print(DashboardDocument);
    expect((await post(server.origin, undefined, { query })).status).toBe(401);
    expect((await post(server.origin, 'rs_wrong', { query })).status).toBe(401);
    const { body } = await post(server.origin, server.keys.admin, { query, variables: { queueIds: [null] } });
    expect(body.errors?.[0]?.message).toContain('queueIds');
  });
});

async function tiles(key: string) {
  const client = connect(server.origin, key);
  try {
    for await (const { data } of client.iterate({ query: print(QueueBoardDocument) }))
      return (data as unknown as { queueBoard: { queues: Tile[] } }).queueBoard.queues;
    throw new Error('the board ended');
  } finally {
    await client.dispose();
  }
}

interface Tile {
  readonly waiting: number;
  readonly today: Readonly<Record<'entered' | 'answered' | 'answeredInTime' | 'abandoned', number>>;
}
