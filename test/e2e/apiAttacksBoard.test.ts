/** A token that hangs on a wall is seen by everybody who passes: whatever is tried with it, it opens its board and nothing else. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiServer, startApi } from '../support/api.ts';
import { post } from '../support/apiClient.ts';
import { rootFields, type FieldOperation } from '../support/rootFields.ts';
import { RawSocket } from '../support/rawSocket.ts';
import { atSession, hire, PASSWORD } from '../support/sessions.ts';

let server: ApiServer;

beforeAll(async () => {
  server = await startApi();
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

/** What a board is made of. Whoever adds a field that a board may have says so here; what is in them, apiSight.test.ts holds. */
const ofBoards = [
  'query agent',
  'query agents',
  'query board',
  'query boards',
  'query centre',
  // The totals of what it shows.
  'query dashboard',
  'query me',
  'query queue',
  'query queues',
  'query serverInfo',
  'subscription agentBoard',
  // It may ask, and gets none: to a board there are no calls.
  'subscription liveCalls',
  'subscription queueBoard',
];

type Send = (operation: FieldOperation) => Promise<unknown>;

/** The fields to which the answer was anything but that the right is missing. */
async function openFields(operations: readonly FieldOperation[], send: Send): Promise<string[]> {
  const open: string[] = [];
  for (const operation of operations) {
    const answer = JSON.stringify(await send(operation));
    // What is invalid never got as far as the rights, and proves nothing.
    expect(answer).not.toMatch(/GRAPHQL_VALIDATION_FAILED|GRAPHQL_PARSE_FAILED|BAD_USER_INPUT|Cannot query/);
    if (!answer.includes('"FORBIDDEN"')) open.push(`${operation.kind} ${operation.field}`);
  }
  return open;
}

const bySocket: Send = async ({ text }) => {
  await using raw = await RawSocket.open(server.origin, server.keys.board);
  raw.subscribe('1', text);
  return (await raw.until(({ type }) => type === 'next' || type === 'error')) ?? raw.closed;
};

describe('a board token', () => {
  test('by HTTP, over the whole schema', async () => {
    const operations = rootFields().filter(({ kind }) => kind !== 'subscription');
    expect(operations.length).toBeGreaterThan(50);
    const send: Send = async ({ text }) => (await post(server.origin, server.keys.board, { query: text })).body;
    expect(await openFields(operations, send)).toEqual(ofBoards.filter((name) => !name.startsWith('subscription')));
  });

  test('by WebSocket, over the whole schema', async () => {
    expect(await openFields(rootFields(), bySocket)).toEqual(ofBoards);
  });

  test('the admin may all of that: it was the right that was missing', async () => {
    // What an agent has at hand is theirs alone.
    const queries = rootFields().filter(({ kind, field }) => kind === 'query' && field !== 'myCalls');
    const send: Send = async ({ text }) => (await post(server.origin, server.keys.admin, { query: text })).body;
    expect((await openFields(queries, send)).length).toBe(queries.length);
  });

  test('is no cookie, no password and no login', async () => {
    await hire(server, 'boss', 'admin');
    const { board } = server.keys;
    const tries = [
      atSession(server.origin, '/session/refresh', { cookie: `ringside_refresh=${board}` }),
      atSession(server.origin, '/session/refresh', { headers: { authorization: `Bearer ${board}` } }),
      atSession(server.origin, '/session', { body: { login: 'boss', password: board } }),
      atSession(server.origin, '/session', { body: { login: 'test board', password: PASSWORD } }),
    ];
    expect((await Promise.all(tries)).map(({ status, setCookie }) => [status, /rst_/.test(setCookie)])).toEqual(
      tries.map(() => [401, false]),
    );
  });
});

test('none of this was a bug: nothing was masked and nothing broke', () => {
  expect(server.lines.filter((line) => /"level":(50|60)/.test(line))).toEqual([]);
});
