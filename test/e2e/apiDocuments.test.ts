/** Documents that the server knows by id, as the wallboard sends them, by HTTP and by WebSocket. */
import { readFileSync } from 'node:fs';
import { documentIds } from '@ringside/schema/documents';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiServer, startApi } from '../support/api.ts';
import { post } from '../support/apiClient.ts';
import { RawSocket } from '../support/rawSocket.ts';

let server: ApiServer;
let strict: ApiServer;

beforeAll(async () => {
  server = await startApi();
  strict = await startApi({ isProduction: true, documents: 'persisted' });
});
afterAll(async () => {
  await Promise.all([server?.[Symbol.asyncDispose](), strict?.[Symbol.asyncDispose]()]);
});

interface Asked {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly operationName?: string;
  readonly variables?: Record<string, unknown>;
}

interface Reaction {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

type Send = (at: ApiServer, asked: Asked, key?: string) => Promise<Reaction>;

const byHttp: Send = async (at, asked, key = at.keys.admin) => (await post(at.origin, key, asked)).body;

const bySocket: Send = async (at, asked, key = at.keys.admin) => {
  await using raw = await RawSocket.open(at.origin, key);
  raw.send({ id: '1', type: 'subscribe', payload: { query: '', ...asked } });
  const message = await raw.until(({ type }) => type === 'next' || type === 'error');
  if (message?.type === 'error') return { errors: message.payload as Reaction['errors'] }; // by protocol
  return message?.payload as Reaction; // by protocol
};

const id = (operation: string): string => documentIds[operation] ?? 'none';
const code = ({ errors }: Reaction): unknown => errors?.[0]?.extensions?.['code'];

describe.each([
  ['HTTP', byHttp],
  ['WebSocket', bySocket],
] as const)('by %s', (_way, send) => {
  test('a known id is answered like its text, with variables', async () => {
    for (const at of [server, strict]) {
      const answer = await send(at, { documentId: id('Agents'), variables: { first: 5 } });
      expect(answer).toEqual({
        data: {
          agents: {
            nodes: [],
            pageInfo: { hasNextPage: false, endCursor: null, __typename: 'PageInfo' },
            __typename: 'AgentConnection',
          },
        },
      });
    }
  });

  test('an id that the server does not know, and what is no id at all', async () => {
    const strange = ['sha256:0', 'sha256', '', '__proto__', 'constructor', 42, true, {}, ['sha256:0'], 'Agents'];
    for (const documentId of [...strange, id('Agents').slice('sha256:'.length), `${id('Agents')} `])
      expect([documentId, code(await send(server, { documentId }))]).toEqual([
        documentId,
        'PERSISTED_DOCUMENT_NOT_FOUND',
      ]);
  });

  test('an id beside a text', async () => {
    const asked = { query: '{ __typename }', documentId: id('Agents') };
    expect(code(await send(server, asked))).toBe('BAD_USER_INPUT');
    expect(code(await send(strict, asked))).toBe('BAD_USER_INPUT');
  });

  test('with RINGSIDE_DOCUMENTS=persisted, text is turned away, even that of a known document', async () => {
    const known = JSON.parse(
      readFileSync(new URL('../../schema/generated/persisted.json', import.meta.url), 'utf8'),
    ) as Record<string, string>; // texts by id
    for (const query of ['{ __typename }', '{', '#', known[id('ServerInfo')]])
      expect([query, code(await send(strict, { query }))]).toEqual([query, 'PERSISTED_DOCUMENT_REQUIRED']);
    expect(code(await send(server, { query: known[id('ServerInfo')] }))).toBeUndefined();
  });

  test('rights hold for them as for text', async () => {
    for (const operation of ['Calls', 'Providers', 'Users'])
      expect(code(await send(server, { documentId: id(operation) }, server.keys.board))).toBe('FORBIDDEN');
    const created = await send(
      server,
      { documentId: id('CreateQueue'), variables: { input: { name: 'Mine' } } },
      server.keys.crm,
    );
    expect(code(created)).toBe('FORBIDDEN');
  });

  test('limits and checks of variables hold for them as for text', async () => {
    const page = await send(server, { documentId: id('Agents'), variables: { first: 1_000 } });
    const text = await send(server, { documentId: id('Agents'), variables: { after: 'half a \ud800' } });
    expect([code(page), code(text)]).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
    const missing = await send(server, { documentId: id('Call') });
    expect(missing.errors?.[0]?.message).toContain('$id');
  });
});

describe('only by HTTP', () => {
  const asked = async (at: ApiServer, body: Asked, accept: string): Promise<[number, string]> => {
    const headers = { authorization: `Bearer ${at.keys.admin}`, 'content-type': 'application/json', accept };
    const response = await fetch(`${at.origin}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
    return [response.status, await response.text()];
  };

  test('to who takes the media type of GraphQL, a fault of the request is a status of 400', async () => {
    for (const [at, body] of [
      [server, {}],
      [server, { documentId: 'sha256:0' }],
      [server, { documentId: id('Agents'), query: '{ __typename }' }],
      [strict, { query: '{ __typename }' }],
    ] as const) {
      const [status, text] = await asked(at, body, 'application/graphql-response+json');
      expect([body, status]).toEqual([body, 400]);
      expect(text).not.toContain('"http"');
      expect(JSON.parse(text)).toEqual({ errors: [expect.objectContaining({ message: expect.any(String) })] });
    }
  });

  test('an id can not be asked by GET, where a link could', async () => {
    const headers = { authorization: `Bearer ${server.keys.admin}` };
    const answer = await fetch(`${server.origin}/graphql?documentId=${encodeURIComponent(id('Agents'))}`, { headers });
    expect(await answer.text()).toContain('Must provide query string');
    const text = await fetch(`${strict.origin}/graphql?query={__typename}`, {
      headers: { authorization: `Bearer ${strict.keys.admin}` },
    });
    expect(await text.text()).toContain('PERSISTED_DOCUMENT_REQUIRED');
  });
});

test('a subscription goes by its id too, and without one it does not', async () => {
  await using raw = await RawSocket.open(strict.origin, strict.keys.board);
  raw.send({ id: '1', type: 'subscribe', payload: { query: '', documentId: id('QueueBoard'), variables: {} } });
  expect(await raw.until(({ type }) => type === 'next' || type === 'error')).toMatchObject({
    type: 'next',
    payload: { data: { queueBoard: { full: true } } },
  });
  raw.subscribe('2', 'subscription { queueBoard { position } }');
  const refused = await raw.until(({ id: of }) => of === '2');
  expect(JSON.stringify(refused)).toContain('PERSISTED_DOCUMENT_REQUIRED');
});

test('none of this was a bug: nothing was masked and nothing broke', () => {
  expect([...server.lines, ...strict.lines].filter((line) => /"level":(50|60)/.test(line))).toEqual([]);
});
