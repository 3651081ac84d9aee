/** The demo centre is taken away from a running server: nothing remembers it, one's own stays, and no start brings it back. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Replica } from '../../server/src/engine/replica.ts';
import { freeze } from '../../server/src/floor/snapshot.ts';
import { openDatabase } from '../../server/src/persistence/database.ts';
import { PostgresJournal } from '../../server/src/persistence/journal.postgres.ts';
import { rebuild } from '../../server/src/persistence/rebuild.ts';
import { demoAgents } from '../../server/src/providers/simulator/demoCentre.ts';
import { post } from '../support/apiClient.ts';
import { signal } from '../support/databases.ts';
import { Ringside } from '../support/ringside.ts';
import { until } from '../support/until.ts';

let server: Ringside;
let token: string;

beforeAll(async () => {
  server = await Ringside.start({ demo: true, env: { RINGSIDE_ADMIN_KEY: '' } });
  const password = await until(() => /Password, shown this once: (\S+)/.exec(server.lines.join('\n'))?.[1]);
  token = await signIn(password);
});
afterAll(() => server?.[Symbol.asyncDispose]());

async function signIn(password: string): Promise<string> {
  const answer = await fetch(`${server.origin}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login: 'admin', password }),
  });
  const { accessToken } = (await answer.json()) as { readonly accessToken: string };
  return accessToken;
}

/** Throws for errors and refusals. */
async function ask<Data>(query: string, variables: object = {}): Promise<Data> {
  const { body } = await post(server.origin, token, { query, variables });
  if (body.errors || JSON.stringify(body.data).includes('"code"')) throw new Error(JSON.stringify(body));
  return body.data as Data; // whoever asks knows what for
}

/** Sets one thing up; the id of what was made. */
async function make(mutation: string, input: object, made: string): Promise<string> {
  const [name] = mutation.split(':') as [string];
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const text = `mutation($input: ${type}!) { made: ${name}(input: $input) { ... on Refused { code message faults { field message } } ... on ${made} } }`;
  const { made: answer } = await ask<{ made: Record<string, { id: string }> }>(text, { input });
  return Object.values(answer)[0]!.id;
}

interface Centre {
  readonly centre: { readonly demo: { isRunning: boolean; queues: number; agents: number } | null };
  readonly queues: { readonly nodes: readonly { id: string; name: string }[] };
  readonly agents: { readonly nodes: readonly { id: string; name: string }[] };
  readonly teams: { readonly nodes: readonly { queues: { id: string }[]; agents: { id: string }[] }[] };
  readonly users: { readonly nodes: readonly { login: string }[] };
  readonly boards: { readonly nodes: readonly { name: string }[] };
  readonly numbers: { readonly nodes: readonly { id: string }[] };
  readonly providers: { readonly nodes: readonly { id: string }[] };
  readonly apiKeys: { readonly nodes: readonly { name: string }[] };
}

const look = (): Promise<Centre> =>
  ask(`{ centre { demo { isRunning queues agents } } queues(first: 50) { nodes { id name } }
    agents(first: 50) { nodes { id name } } teams(first: 50) { nodes { queues { id } agents { id } } }
    users(first: 50) { nodes { login } } boards(first: 50) { nodes { name } } numbers(first: 50) { nodes { id } }
    providers(first: 50) { nodes { id } } apiKeys(first: 50) { nodes { name } } }`);

/** Every text in every table, by table. */
async function everything(dataFolder: string): Promise<Map<string, string>> {
  await using database = await openDatabase({ databaseUrl: undefined, dataFolder }, signal());
  const { rows: tables } = await database.pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const texts = new Map<string, string>();
  for (const { name } of tables) {
    const { rows } = await database.pool.query<{ row: string }>(`select to_jsonb(t)::text as row from ${name} t`);
    texts.set(name, rows.map(({ row }) => row).join('\n'));
  }
  const snapshot = await new PostgresJournal(database).latestSnapshot(signal());
  texts.set('floor_snapshot', JSON.stringify(snapshot));
  return texts;
}

const traces = (texts: ReadonlyMap<string, string>, marks: readonly string[]): string[] =>
  [...texts].flatMap(([table, text]) =>
    marks.filter((mark) => text.includes(mark)).map((mark) => `${mark} in ${table}`),
  );

describe('taking the demo centre away', () => {
  test('it goes with its calls and all that named it, and one’s own stays', { timeout: 120_000 }, async () => {
    const at = { kind: 'ASTERISK', address: 'http://127.0.0.1:9', username: 'ringside', password: 'wrong-password' };
    const providerId = await make('createProvider', { name: 'Own PBX', ...at }, 'ProviderChange { provider { id } }');
    const queueId = await make(
      'createQueue',
      { name: 'Own', overflowQueueId: 'demo-sales' },
      'QueueChange { queue { id } }',
    );
    const agentId = await make(
      'createAgent',
      { name: 'Olga', extension: { providerId, extension: '200' } },
      'AgentChange { agent { id } }',
    );
    const demoAgent = demoAgents[0]!.id;
    await ask(
      `mutation { addMember(agentId: "${agentId}", queueId: "demo-sales") { __typename ... on Refused { code message } } }`,
    );
    await ask(
      `mutation { addMember(agentId: "${agentId}", queueId: "${queueId}") { __typename ... on Refused { code message } } }`,
    );
    await make(
      'createNumber',
      { providerId, number: '+493011111', queueId: 'demo-support' },
      'NumberChange { number { id } }',
    );
    const teamId = await make(
      'createTeam',
      { name: 'Team', queueIds: [queueId, 'demo-sales'], agentIds: [agentId, demoAgent] },
      'TeamChange { team { id } }',
    );
    const user = { password: 'correct horse battery', teamIds: [teamId] };
    await make(
      'createUser',
      { ...user, login: 'sue', name: 'Sue', role: 'SUPERVISOR', agentId: demoAgent },
      'UserChange { user { id } }',
    );
    await make(
      'createUser',
      { ...user, login: 'sim', name: 'Sim', role: 'AGENT', agentId: demoAgents[1]!.id },
      'UserChange { user { id } }',
    );
    await make('createBoard', { name: 'Both', queueIds: [queueId, 'demo-sales'] }, 'BoardChange { board { id } }');
    const boardId = await make(
      'createBoard',
      { name: 'Gone', queueIds: ['demo-sales'] },
      'BoardChange { board { id } }',
    );
    await ask(
      `mutation { createBoardToken(boardId: "${boardId}", name: "TV") { __typename ... on Refused { code message } } }`,
    );
    const before = await look();
    expect(before.centre.demo).toEqual({ isRunning: true, queues: 3, agents: demoAgents.length });
    const { calls } = await ask<{ calls: { nodes: { remoteNumber: string }[] } }>(
      '{ calls(first: 100) { nodes { remoteNumber } } }',
    );

    const { removeDemo } = await ask<{ removeDemo: object }>(
      'mutation { removeDemo { __typename ... on DemoRemoval { centre { demo { isRunning } } } ... on Refused { code message } } }',
    );
    expect(removeDemo).toEqual({ __typename: 'DemoRemoval', centre: { demo: null } });
    const after = await look();
    expect(after).toEqual({
      centre: { demo: null },
      queues: { nodes: [{ id: queueId, name: 'Own' }] },
      agents: { nodes: [{ id: agentId, name: 'Olga' }] },
      teams: { nodes: [{ queues: [{ id: queueId }], agents: [{ id: agentId }] }] },
      users: { nodes: expect.arrayContaining([{ login: 'admin' }, { login: 'sue' }]) },
      boards: { nodes: [{ name: 'Both' }] },
      numbers: { nodes: [] },
      providers: { nodes: [{ id: providerId }] },
      apiKeys: { nodes: [] },
    });
    expect(after.users.nodes).toHaveLength(2);
    expect(await ask('{ calls(first: 100) { nodes { id } } }')).toEqual({ calls: { nodes: [] } });
    const again = await post(server.origin, token, { query: 'mutation { removeDemo { ... on Refused { code } } }' });
    expect(again.body.data).toEqual({ removeDemo: { code: 'DEMO_NOT_FOUND' } });
    const { auditLog } = await ask<{ auditLog: { nodes: { action: string }[] } }>(
      '{ auditLog(first: 1) { nodes { action } } }',
    );
    expect(auditLog.nodes).toEqual([{ action: 'FACTS_FORGOTTEN' }]);

    expect(await server.kill('SIGINT')).toBe(0);
    const texts = await everything(server.dataFolder);
    expect(texts.get('journal')).toContain('Own PBX');
    expect(texts.get('audit')).toContain('facts.forgotten');
    const people = demoAgents.map(({ name }) => name);
    const numbers = calls.nodes.map(({ remoteNumber }) => remoteNumber).filter((number) => number.length > 6);
    expect(numbers.length).toBeGreaterThan(20);
    expect(traces(texts, ['demo', 'Demo', ...people, ...numbers])).toEqual([]);
  });

  test('the journal alone tells the same, and the space is given back', { timeout: 60_000 }, async () => {
    const { dataFolder } = server;
    await using database = await openDatabase({ databaseUrl: undefined, dataFolder }, signal());
    const journal = new PostgresJournal(database);
    const fromSnapshot = freeze((await Replica.recover(journal, signal())).floor);
    await database.pool.query(`update floor_snapshot set format = 'another'`);
    expect(freeze((await Replica.recover(journal, signal())).floor)).toEqual(fromSnapshot);
    await rebuild(database, signal());
    const { rows } = await database.pool.query<{ bytes: number }>(
      `select sum(pg_total_relation_size(oid))::float8 as bytes from pg_class where relname like 'journal%' and relkind = 'r'`,
    );
    expect(rows[0]?.bytes).toBeLessThan(2_000_000);
  });

  test('the next start goes on without it, and does not make it again', { timeout: 60_000 }, async () => {
    await server.start();
    const seen = await look();
    expect(seen.centre.demo).toBe(null);
    expect(seen.queues.nodes.map(({ name }) => name)).toEqual(['Own']);
    const page = await fetch(`${server.origin}/health/ready`);
    expect(page.status).toBe(200);
    const queueId = await make('createQueue', { name: 'Later' }, 'QueueChange { queue { id } }');
    expect((await look()).queues.nodes).toContainEqual({ id: queueId, name: 'Later' });
  });
});
