/**
 * The attacks that graphql-cop tries (C) and that the OWASP cheat sheet for GraphQL names (O), by number, so that one can count
 * them. What stands elsewhere: aliases, depth, pages, directives, suggestions and introspection in apiAttacks.test.ts, sessions and
 * foreign pages in apiAttacksSession.test.ts, guessed ids in apiGuessedIds.test.ts, board tokens in apiAttacksBoard.test.ts.
 *
 * C1 aliases · C2 batches · C3 queries by GET · C4 mutations by GET · C5 forms · C6 traces and debugging · C7 the same field again
 * and again · C8 suggestions · C9 an explorer in production · C10 introspection · C11 directives · C12 circular introspection
 * O1 other names for the way in · O2 errors that tell too much · O3 ids of documents · O4 variables that mean something elsewhere
 * O5 fragments in the way of introspection rules · O6 keys in addresses · O7 other origins · O8 @defer · O9 many operations in one
 */
import { getIntrospectionQuery } from 'graphql';
import { documentIds } from '@ringside/schema/documents';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { limits } from '../../server/src/graphql/limits.ts';
import { type ApiServer, startApi } from '../support/api.ts';
import { post } from '../support/apiClient.ts';
import { RawSocket } from '../support/rawSocket.ts';

let server: ApiServer;
let production: ApiServer;

beforeAll(async () => {
  server = await startApi();
  production = await startApi({ isProduction: true });
});
afterAll(async () => {
  await Promise.all([server?.[Symbol.asyncDispose](), production?.[Symbol.asyncDispose]()]);
});

interface Reaction {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  readonly extensions?: unknown;
  /** The close code of the socket. */
  readonly closed?: number;
}

type Send = (at: ApiServer, operation: Readonly<Record<string, unknown>>, key?: string) => Promise<Reaction>;

const byHttp: Send = async (at, operation, key = at.keys.admin) => (await post(at.origin, key, operation)).body;

const bySocket: Send = async (at, operation, key = at.keys.admin) => {
  await using raw = await RawSocket.open(at.origin, key);
  raw.send({ id: '1', type: 'subscribe', payload: { query: '', ...operation } });
  const message = await raw.until(({ type }) => type === 'next' || type === 'error');
  if (!message) return { closed: raw.closed };
  return message.type === 'error' ? { errors: message.payload as Reaction['errors'] } : (message.payload as Reaction); // by protocol
};

const code = ({ errors }: Reaction): string | undefined => errors?.[0]?.extensions?.code;
const text = (reaction: Reaction): string => JSON.stringify(reaction);
const took = async (work: Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work;
  return performance.now() - began;
};

describe.each([
  ['HTTP', byHttp],
  ['WebSocket', bySocket],
] as const)('by %s', (way, send) => {
  test('C1 the costliest field under thirty names', async () => {
    const calls = Array.from({ length: 30 }, (_, n) => `a${n}: calls(first: 100) { nodes { legs { id } } }`);
    expect(code(await send(server, { query: `{ ${calls.join(' ')} }` }))).toBe('LIMIT_EXCEEDED');
  });

  test('C2 a list of operations in place of one', async () => {
    const operations = Array.from({ length: 10 }, () => ({ query: '{ __typename }' }));
    if (way === 'HTTP') {
      const { status, body } = await post(server.origin, server.keys.admin, operations);
      expect([status, body.data]).toEqual([400, undefined]);
    } else {
      await using raw = await RawSocket.open(server.origin, server.keys.admin);
      raw.send({ id: '1', type: 'subscribe', payload: operations });
      await raw.until(() => false);
      expect(raw.closed).toBe(4400);
    }
  });

  test('C6 neither traces nor stacks nor extensions, however they are asked for', async () => {
    for (const query of ['{ serverInfo { version } }', '{ none }', '{', '{ calls(first: 0) { nodes { id } } }']) {
      const reaction = await send(server, { query, extensions: { tracing: true, debug: 1 } });
      expect(reaction.extensions).toBeUndefined();
      expect(text(reaction)).not.toMatch(/tracing|stack|exception|node_modules|\.ts|\bat \w+ \(/);
    }
  });

  test('C7 the same field 1,900 times', async () => {
    for (const field of ['__typename ', 'centre { timeZone } '])
      for (const times of [200, 390, 1_900]) {
        const query = `{ ${field.repeat(times)} }`;
        expect(await took(send(server, { query }))).toBeLessThan(3_000);
      }
    const reaction = await send(server, { query: `{ ${'__typename '.repeat(1_900)} }` });
    expect(code(reaction)).toBe('LIMIT_EXCEEDED');
    expect(text(reaction)).not.toContain('"http"');
  });

  test('C10, O5 introspection in production by every way around', async () => {
    for (const query of [
      getIntrospectionQuery(),
      '{ __type(name: "Query") { name } }',
      '{ a: __schema { types { name } } }',
      '{ ...F } fragment F on Query { __schema { types { name } } }',
      '{ ... @include(if: true) { __schema { types { name } } } }',
      'query ($x: Boolean = true) { __schema @include(if: $x) { types { name } } }',
      '{\n__schema\n{types{name}}}',
      'mutation { __schema { types { name } } }',
    ]) {
      const reaction = await send(production, { query });
      expect([query, reaction.data]).toEqual([query, undefined]);
      expect(text(reaction)).not.toContain('"name":');
    }
  });

  test('C12 introspection that goes round in circles', async () => {
    const round = 'fields { type { fields { type { fields { type { fields { name } } } } } } }';
    const reaction = await send(server, { query: `{ __schema { types { ${round} } } }` });
    expect(reaction.data).toBeUndefined();
    const deep = `${'ofType { '.repeat(40)}name${' }'.repeat(40)}`;
    const type = await send(server, { query: `{ __type(name: "Query") { fields { type { ${deep} } } } }` });
    expect(code(type)).toBe('LIMIT_EXCEEDED');
  });

  test('O2 errors name no file, no table and no machine', async () => {
    const questions = [
      { query: '{ call(id: {}) { id } }' },
      { query: 'query ($x: CallFilter) { calls(filter: $x) { nodes { id } } }', variables: { x: { from: 'never' } } },
      { query: '{ calls(filter: { from: "99999999-01-01T00:00:00Z" }) { nodes { id } } }' },
      { query: '{ calls(filter: { number: "%%%%" }) { nodes { id } } }' },
      { query: 'query A { __typename } query B { __typename }' },
      { query: 'query A { __typename }', operationName: 'B' },
      { query: 'fragment F on Query { __typename }' },
    ];
    for (const question of questions) {
      const told = text(await send(production, question));
      expect([question.query, told]).toEqual([question.query, expect.stringContaining('errors')]);
      expect(told).not.toMatch(/node_modules|select |relation|pglite|Did you mean/i);
      expect(told).not.toContain(process.cwd());
    }
  });

  test('O3 ids of documents are neither guessed nor planted', async () => {
    const known = documentIds['Users'] ?? '';
    const tries = [
      known.slice(0, -1),
      known.toUpperCase(),
      `${known}0`,
      'sha256:*',
      '../generated/persisted.json',
      '%',
    ];
    for (const documentId of tries)
      expect([documentId, code(await send(server, { documentId }))]).toEqual([
        documentId,
        'PERSISTED_DOCUMENT_NOT_FOUND',
      ]);
    // As Apollo's servers would learn a document from whoever sends it first.
    const sha256Hash = '3b4f1ecd5a0a2d1d5b3f0b4a2f3ac7ad4ce8b7ae0c0c8ee2f0c7b8d1a1f1a2b3';
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    await send(server, { query: '{ __typename }', extensions });
    expect((await send(server, { extensions })).data).toBeUndefined();
    expect(code(await send(server, { documentId: `sha256:${sha256Hash}` }))).toBe('PERSISTED_DOCUMENT_NOT_FOUND');
    expect(code(await send(server, { documentId: known }, server.keys.board))).toBe('FORBIDDEN');
  });

  test('O4 variables that mean something elsewhere', async () => {
    const query = 'query ($filter: CallFilter) { calls(filter: $filter) { nodes { id } } }';
    for (const filter of ['{"__proto__":{"queueId":"x"}}', '{"constructor":{"prototype":{}}}', '{"$where":"1"}'])
      expect(
        (await send(server, { query, variables: { filter: JSON.parse(filter) as unknown } })).data,
      ).toBeUndefined();
    for (const variables of [[], 'x', 42, true])
      expect((await send(server, { query, variables })).data).toBeUndefined();
    expect(Object.prototype).not.toHaveProperty('queueId');
  });

  test('O8 @defer and @stream, with which one answer becomes many', async () => {
    for (const query of [
      '{ ... @defer { serverInfo { version } } }',
      '{ queues { nodes @stream(initialCount: 0) { id } } }',
    ])
      expect([query, (await send(server, { query })).data]).toEqual([query, undefined]);
  });

  test('O9 many operations in one document are counted together', async () => {
    const operations = Array.from({ length: 40 }, (_, n) => `query Q${n} { a: __typename }`);
    const reaction = await send(server, { query: operations.join(' '), operationName: 'Q0' });
    expect(code(reaction)).toBe('LIMIT_EXCEEDED');
  });

  test('O6 a key anywhere but where it belongs is none', async () => {
    const { admin } = server.keys;
    if (way === 'HTTP') {
      const body = JSON.stringify({ query: '{ __typename }' });
      for (const [address, headers] of [
        [`?key=${admin}`, {}],
        [`?authorization=Bearer%20${admin}`, {}],
        [`?access_token=${admin}`, {}],
        ['', { cookie: `authorization=Bearer ${admin}` }],
        ['', { 'x-api-key': admin }],
        ['', { authorization: admin }],
        ['', { authorization: `Basic ${Buffer.from(`admin:${admin}`).toString('base64')}` }],
      ] as const) {
        const asked = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body };
        expect((await fetch(`${server.origin}/graphql${address}`, asked)).status).toBe(401);
      }
    } else {
      for (const payload of [{ key: admin }, { Authorization: `Bearer ${admin}` }, { authorization: admin }, [admin]]) {
        await using raw = await RawSocket.open(server.origin, undefined, { authorization: `Bearer ${admin}` });
        raw.send({ type: 'connection_init', payload });
        await raw.until(() => false);
        expect(raw.closed).toBeGreaterThanOrEqual(4400);
      }
    }
    expect(server.lines.join('')).not.toContain(admin);
  });
});

describe('only by HTTP', () => {
  const headers = (): Record<string, string> => ({ authorization: `Bearer ${server.keys.admin}` });

  test('C3, C4 by GET: nothing without a key in a header, which no link can bring; and never a mutation', async () => {
    const at = (query: string): string => `${server.origin}/graphql?query=${encodeURIComponent(query)}`;
    expect((await fetch(at('{ __typename }'))).status).toBe(401);
    const mutation = 'mutation { hangUp(callId: "1") { __typename } }';
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH']) {
      const { status } = await fetch(at(mutation), { method, headers: headers() });
      expect([method, status]).toEqual([method, 405]);
    }
    const named = `query A { __typename } ${mutation.replace('mutation', 'mutation B')}`;
    const { status } = await fetch(`${at(named)}&operationName=B`, { headers: headers() });
    expect(status).toBe(405);
    const overridden = { ...headers(), 'x-http-method-override': 'POST' };
    expect((await fetch(at(mutation), { headers: overridden })).status).toBe(405);
  });

  test.each([
    ['application/x-www-form-urlencoded', 'query=%7B__typename%7D'],
    ['text/plain', '{"query":"{ __typename }"}'],
    ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{}\r\n--x--'],
    ['application/graphql', '{ __typename }'],
    ['application/jsonx', '{"query":"{ __typename }"}'],
    ['', '{"query":"{ __typename }"}'],
  ])('C5 what a form can send is not taken: %s', async (type, body) => {
    const asked = { method: 'POST', headers: { ...headers(), 'content-type': type }, body };
    const response = await fetch(`${server.origin}/graphql`, asked);
    expect([response.status, await response.text()]).toEqual([415, expect.stringContaining('UNSUPPORTED_MEDIA_TYPE')]);
  });

  test('C5 JSON with a charset is JSON', async () => {
    const type = { 'content-type': 'application/json; charset=utf-8' };
    const body = '{"query":"{ __typename }"}';
    const response = await fetch(`${server.origin}/graphql`, {
      method: 'POST',
      headers: { ...headers(), ...type },
      body,
    });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  test('C6 headers that ask other servers for traces', async () => {
    const response = await fetch(`${production.origin}/graphql`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${production.keys.admin}`,
        'content-type': 'application/json',
        'apollo-tracing': '1',
        'x-debug': 'true',
        'x-apollo-tracing': '1',
      },
      body: '{"query":"{ none }"}',
    });
    expect(await response.text()).not.toMatch(/tracing|stack|duration/);
    expect([response.headers.get('x-powered-by'), response.headers.get('server')]).toEqual([null, null]);
  });

  test('C9, O1 in production there is no explorer, by whatever name', async () => {
    const names = ['graphql', 'graphiql', 'playground', 'altair', 'voyager', 'console', 'graphql/explorer/page.js'];
    for (const path of [...names, 'graphql/', 'graphql/console', 'v1/graphql', 'api/graphql', 'graphql.php']) {
      const accept = 'text/html,application/xhtml+xml';
      const response = await fetch(`${production.origin}/${path}`, { headers: { accept } });
      expect([path, response.status]).toEqual([path, 404]);
      expect(await response.text()).not.toMatch(/graphiql|playground/i);
    }
  });

  test('O7 a page of another origin is told nothing', async () => {
    const origin = 'https://evil.example';
    const flight = await fetch(`${server.origin}/graphql`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
    });
    const asked = { method: 'POST', headers: { ...headers(), 'content-type': 'application/json', origin } };
    const answer = await fetch(`${server.origin}/graphql`, { ...asked, body: '{"query":"{ __typename }"}' });
    for (const { headers: given } of [flight, answer])
      expect([...given.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(flight.status).toBeGreaterThanOrEqual(400);
  });

  test(`O2 a body that breaks off, and one of ${limits.bodyBytes} bytes of brackets`, async () => {
    for (const body of ['{"query":"{ __typename', '['.repeat(limits.bodyBytes - 1)]) {
      const response = await post(production.origin, production.keys.admin, body);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(JSON.stringify(response.body)).not.toMatch(/position \d|\.js|\.ts|stack/);
    }
  });
});

test('none of this was a bug: nothing was masked and nothing broke', () => {
  expect([...server.lines, ...production.lines].filter((line) => /"level":(50|60)/.test(line))).toEqual([]);
});
