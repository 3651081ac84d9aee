/**
 * The short way of known documents answers like the long one (H1, H2). What goes the long way here is the same request in chunks,
 * as that declares no length.
 */
import { documentIds } from '@ringside/schema/documents';
import { readFileSync } from 'node:fs';
import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiServer, startApi } from '../support/api.ts';
import { openTwoTeams, type TwoTeams } from '../support/twoTeams.ts';

const agent = new Agent({ keepAlive: true });
let server: ApiServer;
let strict: ApiServer;
let teams: TwoTeams;

beforeAll(async () => {
  server = await startApi();
  strict = await startApi({ isProduction: true, documents: 'persisted' });
  teams = await openTwoTeams(server);
});
afterAll(async () => {
  agent.destroy();
  await Promise.all([server?.[Symbol.asyncDispose](), strict?.[Symbol.asyncDispose]()]);
});

interface Heard {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

interface Sent {
  readonly at?: ApiServer;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

function send({ at = server, key = at.keys.admin, headers = {}, body }: Sent, inChunks: boolean): Promise<Heard> {
  const { promise, resolve, reject } = Promise.withResolvers<Heard>();
  const length = inChunks ? { 'transfer-encoding': 'chunked' } : { 'content-length': String(Buffer.byteLength(body)) };
  const asked = request(
    `${at.origin}/graphql`,
    {
      method: 'POST',
      agent,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...length, ...headers },
    },
    (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('end', () =>
        resolve({
          status: response.statusCode,
          headers: { ...response.headers, date: '' },
          // The time goes on in between.
          body: Buffer.concat(chunks)
            .toString()
            .replace(/"now":"[^"]*"/, ''),
        }),
      );
      response.once('error', reject);
    },
  );
  asked.once('error', reject);
  asked.end(body);
  return promise;
}

/** Both answers, which must be one and the same. */
async function expectSame(sent: Sent): Promise<Heard> {
  const [short, long] = [await send(sent, false), await send(sent, true)];
  expect([sent.body.toString().slice(0, 200), short]).toEqual([sent.body.toString().slice(0, 200), long]);
  return short;
}

const persisted = new URL('../../schema/generated/persisted.json', import.meta.url);
const texts = JSON.parse(readFileSync(persisted, 'utf8')) as Readonly<Record<string, string>>; // made by schema/generate.ts

const id = (operation: string): string => documentIds[operation] ?? 'none';
const asking = (operation: string, more: object = {}): string => JSON.stringify({ documentId: id(operation), ...more });

describe('by id', () => {
  /** It tells the time, and how the machine feels in this moment. */
  const restless = new Set(['System']);

  test('H1: every document of the wallboard, as everybody asks with it', async () => {
    const { near, supervisor, board } = teams;
    let answered = 0;
    for (const [operation, documentId] of Object.entries(documentIds)) {
      if (restless.has(operation)) continue;
      // A change of what is not there: two that are carried out are not answered alike.
      const isQuery = texts[documentId]?.startsWith('query');
      const ofCall = operation.startsWith('Call');
      const thing = operation.endsWith('Agent') ? near.agents[0] : ofCall ? near.talking : near.queueId;
      const named = { id: thing, callId: near.talking, agentId: near.agents[0], queueId: near.queueId };
      const variables = isQuery
        ? { ...named, first: 2 }
        : { id: 'none', callId: 'none', agentId: 'none', queueId: 'none' };
      for (const key of [server.keys.admin, server.keys.crm, supervisor, teams.agent, board]) {
        const { body } = await expectSame({ key, body: asking(operation, { variables }) });
        if (/^\{"data":\{(?!\}|"\w+":null)/.test(body)) answered += 1;
      }
    }
    expect(answered).toBeGreaterThan(100);
  });

  test('H2: by each media type', async () => {
    for (const accept of [
      '*/*',
      'application/json',
      'application/json, text/plain, */*',
      'application/graphql-response+json',
      'application/graphql-response+json,application/json;q=0.9',
      'application/graphql-response+json, application/json',
      'application/json;q=0.9,application/graphql-response+json',
      'text/html',
      'application/json; charset=latin1',
      '',
    ])
      for (const body of [asking('Queues'), asking('Call'), asking('Queues', { variables: { first: 0 } }), '{}', '{'])
        await expectSame({ headers: { accept }, body });
  });

  test('H2: by each way to write that it is JSON', async () => {
    for (const type of ['application/json; charset=utf-8', 'application/json;charset=utf-8', 'Application/JSON'])
      await expectSame({ headers: { 'content-type': type }, body: asking('Queues') });
  });

  test.each([
    ['without its variables', asking('Call')],
    ['with too many variables', asking('Queues', { variables: { nobody: 1 } })],
    ['with variables of another type', asking('Queues', { variables: { first: 'many' } })],
    ['with a page that is too large', asking('Queues', { variables: { first: 1_000 } })],
    ['with half of a character', asking('Queues', { variables: { after: '\ud800' } })],
    ['with a zero character deep in variables', asking('Queues', { variables: { after: [{ a: 'x\0' }] } })],
    ['with variables that are none', asking('Queues', { variables: [1] })],
    ['with a text as variables', asking('Queues', { variables: 'x' })],
    ['with null as variables', asking('Queues', { variables: null, operationName: null, extensions: null })],
    ['with extensions', asking('Queues', { extensions: { a: 1 } })],
    ['with extensions that are none', asking('Queues', { extensions: 1 })],
    ['with another operation', asking('Queues', { operationName: 'Agents' })],
    ['with an operation that is a number', asking('Queues', { operationName: 1 })],
    ['with an operation without a name', asking('Queues', { operationName: '' })],
    ['with something more', asking('Queues', { more: 1 })],
    ['with something more that is nothing', asking('Queues', { more: null })],
    ['with __proto__', `{"documentId":"${id('Queues')}","__proto__":{"variables":{}}}`],
    ['beside a text', asking('Queues', { query: '{ __typename }' })],
    ['beside an empty text', asking('Queues', { query: '' })],
    ['beside a number for a text', asking('Queues', { query: 1 })],
    ['of a subscription', asking('QueueBoard')],
    ['that nobody knows', '{"documentId":"sha256:0"}'],
    ['that is a number', '{"documentId":42}'],
  ])('H2: %s', async (_what, body) => {
    for (const at of [server, strict])
      for (const accept of ['*/*', 'application/graphql-response+json'])
        await expectSame({ at, headers: { accept }, body });
  });
});

test('H2: bodies of every other kind', async () => {
  const text = '{"query":"{ __typename }"}';
  for (const body of [
    text,
    '',
    '{',
    'null',
    '42',
    '""',
    '[]',
    '{}',
    `[${text}]`,
    `\ufeff${asking('Queues')}`,
    '{"query":""}',
    '{"query":1}',
    '{"query":"{ none }"}',
    '{"query":"{"}',
    '{"query":"subscription { queueBoard { position } }"}',
    '{"query":"mutation { hangUp(callId: 1) { __typename } }"}',
    Buffer.from([0x7b, 0xff, 0x7d]),
    Buffer.concat([Buffer.from('{"documentId":"'), Buffer.from([0xff]), Buffer.from('"}')]),
    asking('Queues', { variables: { after: 'x'.repeat(90_000) } }),
  ])
    for (const at of [server, strict])
      for (const accept of ['*/*', 'application/graphql-response+json'])
        await expectSame({ at, headers: { accept }, body });
});

test('H2: a body that is too long is refused with both, and nothing of it is answered', async () => {
  const sent = { body: asking('Queues', { variables: { after: 'x'.repeat(110_000) } }) };
  expect((await send(sent, false)).status).toBe(413);
});

test('H2: who has no key, or none that is valid', async () => {
  const [short, long] = await Promise.all(
    [false, true].map((inChunks) => send({ key: 'nobody', body: asking('Queues') }, inChunks)),
  );
  expect([short?.status, long?.status]).toEqual([401, 401]);
});

test('H1: a change goes the short way too, and is carried out once', async () => {
  const input = { name: 'Made by id' };
  const { body, status } = await send({ body: asking('CreateTeam', { variables: { input } }) }, false);
  expect([status, JSON.parse(body)]).toEqual([200, { data: { createTeam: expect.objectContaining({}) } }]);
  const made = [...server.engine.floor.teams.values()].filter(({ name }) => name === input.name);
  expect(made).toHaveLength(1);
  await expectSame({ body: asking('CreateTeam', { variables: { input: { name: '' } } }) });
  await expectSame({ key: server.keys.crm, body: asking('CreateTeam', { variables: { input } }) });
});

test('none of this was a bug: nothing was masked and nothing broke', () => {
  expect([...server.lines, ...strict.lines].filter((line) => /"level":(50|60)/.test(line))).toEqual([]);
});
