/**
 * How often each document of the wallboard asks the database, held against sqlCounts.json: as often for fifty rows as for one.
 * `UPDATE_GOLDEN=1` writes the file anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { documentIds } from '@ringside/schema/documents';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type ApiServer, startApi } from '../support/api.ts';
import { post } from '../support/apiClient.ts';
import { recorded } from '../support/recordedCalls.ts';
import { openTwoTeams, type TwoTeams } from '../support/twoTeams.ts';

const MANY = 50;
const golden = new URL('./sqlCounts.json', import.meta.url);
const persisted = new URL('../../schema/generated/persisted.json', import.meta.url);

const json = (file: URL): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>; // both are objects

const texts = json(persisted);
const queries = Object.entries(documentIds)
  .filter(([, documentId]) => String(texts[documentId]).startsWith('query'))
  .map(([operation]) => operation)
  .toSorted();

let server: ApiServer;
let teams: TwoTeams;
const clients: Client[] = [];
let recordingId: string;
const statements: string[] = [];

beforeAll(async () => {
  const query = Object.getOwnPropertyDescriptor(Client.prototype, 'query')!.value as (...given: unknown[]) => unknown; // pg's
  vi.spyOn(Client.prototype, 'query').mockImplementation(function (this: Client, ...given: unknown[]) {
    clients.push(this);
    const [first] = given as [string | { readonly text?: string }];
    statements.push(typeof first === 'string' ? first : (first.text ?? ''));
    return query.apply(this, given);
  } as Client['query']);
  server = await startApi();
  teams = await openTwoTeams(server, { recording: 'onDemand', consent: 'none' });
  recordingId = await recorded(server, teams.near.talking, 2_000);
  await clients.at(-1)!.query(
    `insert into supervision (id, call_id, seq, by_kind, by_id, reason, mode, requested_at, steps, of_ids)
     values ('supervision-1', $1, 1, 'user', 'user-near', 'Because', 'listen', now(), '[]', '{}')`,
    [teams.near.talking],
  );
  for (const table of ['call', 'supervision']) await multiply(table, "'id', one.id || '-' || n");
  await multiply('recording', "'id', one.id || '-' || n, 'call_id', one.call_id || '-' || n");
  await multiply('audit', "'seq', one.seq + 1000 * n");
});
afterAll(async () => {
  vi.restoreAllMocks();
  await server?.[Symbol.asyncDispose]();
});

/** Rows like those that are there, with other keys. */
async function multiply(table: string, key: string): Promise<void> {
  const { rows } = await clients
    .at(-1)!
    .query<{ readonly name: string }>(
      `select column_name as name from information_schema.columns where table_name = $1 and is_generated = 'NEVER'`,
      [table],
    );
  const columns = rows.map(({ name }) => name).join();
  await clients.at(-1)!.query(
    `insert into ${table} (${columns}) select ${columns} from (
       select (jsonb_populate_record(one, jsonb_build_object(${key}))).* from ${table} one, generate_series(1, ${MANY}) n
     ) copies`,
  );
}

/** The journal and the presence of the node write meanwhile, by themselves. */
const isReading = (text: string): boolean =>
  /^\s*(select|with)\b/i.test(text) && !/\b(insert|update|delete)\b/i.test(text);

async function countOf(operation: string, first: number): Promise<readonly [statements: number, rows: number]> {
  const { near } = teams;
  const id = operation.includes('Recording') ? recordingId : near.talking;
  const variables = { id, callId: near.talking, first };
  statements.length = 0;
  const key = operation === 'MyCalls' ? teams.agent : server.keys.admin;
  const { body } = await post(server.origin, key, { documentId: documentIds[operation], variables });
  if (body.errors) throw new Error(`${operation}: ${JSON.stringify(body.errors)}`);
  const count = statements.filter(isReading).length;
  const [found] = Object.values(body.data ?? {}) as [{ readonly nodes?: readonly unknown[] } | null]; // as documents are
  return [count, found?.nodes?.length ?? 0];
}

test('as often for many rows as for one, and as often as it is written down', async () => {
  const counted: Record<string, number> = {};
  const pages: string[] = [];
  for (const operation of queries) {
    const [[one, oneRow], [many, manyRows]] = [await countOf(operation, 1), await countOf(operation, MANY)];
    expect([operation, many]).toEqual([operation, one]);
    if (one > 0) counted[operation] = one;
    if (one > 0 && manyRows > 1) pages.push(`${operation}: ${oneRow}, ${manyRows}`);
  }
  if (process.env['UPDATE_GOLDEN']) writeFileSync(golden, `${JSON.stringify(counted, null, 2)}\n`);
  expect(counted).toEqual(json(golden));
  expect(pages).toEqual(['AuditLog', 'Calls', 'Recordings', 'Supervisions'].map((name) => `${name}: 1, ${MANY}`));
});
