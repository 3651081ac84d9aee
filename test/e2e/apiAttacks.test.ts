/** Attacks on the API, each by HTTP and by WebSocket: both ways lead through the same limits and the same rights. */
import { getIntrospectionQuery } from 'graphql';
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
  /** HTTP's status or the close code of the socket. */
  readonly code?: number;
}

type Send = (at: ApiServer, query: string, variables?: Record<string, unknown>, key?: string) => Promise<Reaction>;

const byHttp: Send = async (at, query, variables, key = at.keys.admin) => {
  const { status, body } = await post(at.origin, key, { query, variables });
  return { ...body, code: status };
};

const bySocket: Send = async (at, query, variables, key = at.keys.admin) => {
  await using raw = await RawSocket.open(at.origin, key);
  raw.subscribe('1', query, variables);
  const message = await raw.until(({ type }) => type === 'next' || type === 'error');
  if (!message) return { code: raw.closed };
  return message.type === 'error' ? { errors: message.payload as Reaction['errors'] } : (message.payload as Reaction); // by protocol
};

const ways = [
  ['HTTP', byHttp],
  ['WebSocket', bySocket],
] as const;

const first = ({ errors }: Reaction): string => errors?.[0]?.message ?? 'no error';
const code = ({ errors }: Reaction): string | undefined => errors?.[0]?.extensions?.code;

describe.each(ways)('by %s', (way, send) => {
  test('the server answers a decent question', async () => {
    expect(await send(server, '{ serverInfo { version } }')).toMatchObject({ data: { serverInfo: { version: '0.0.0-test' } } });
  });

  test('a document of 1 MB is not even read', async () => {
    const reaction = await send(server, `{ serverInfo { version } } # ${'x'.repeat(1_000_000)}`);
    expect(reaction.code).toBe(way === 'HTTP' ? 413 : 1009);
  });

  test('variables of 1 MB are not even read', async () => {
    const reaction = await send(server, 'query ($x: ID!) { queue(id: $x) { id } }', { x: 'x'.repeat(1_000_000) });
    expect(reaction.code).toBe(way === 'HTTP' ? 413 : 1009);
  });

  test('variables of 50 kB are taken for what they are: an id that is not there', async () => {
    const reaction = await send(server, 'query ($x: ID!) { queue(id: $x) { id } }', { x: 'x'.repeat(50_000) });
    expect(reaction).toMatchObject({ data: { queue: null } });
  });

  test('a document of very many words is given up while it is parsed', async () => {
    const reaction = await send(server, `{ ${'serverInfo { version } '.repeat(2_000)} }`);
    expect(first(reaction)).toContain(`more than ${limits.tokens} tokens`);
  });

  test('1,000 aliases', async () => {
    const reaction = await send(server, `{ ${Array.from({ length: 1_000 }, (_, n) => `a${n}: __typename`).join(' ')} }`);
    expect(first(reaction)).toMatch(/tokens|aliases/);
  });

  test('100 aliases', async () => {
    const reaction = await send(server, `{ ${Array.from({ length: 100 }, (_, n) => `a${n}: __typename`).join(' ')} }`);
    expect([first(reaction), code(reaction)]).toEqual(['The document has aliases: 100; 30 is the limit.', 'LIMIT_EXCEEDED']);
  });

  test('depth 50', async () => {
    const nested = `${'queue(id: "1") { overflowQueue { '.repeat(1)}${'overflowQueue { '.repeat(48)}id${' }'.repeat(50)}`;
    expect(code(await send(server, `{ ${nested} }`))).toBe('LIMIT_EXCEEDED');
  });

  test('depth 50 by fragments', async () => {
    const fragments = Array.from({ length: 50 }, (_, n) => `fragment F${n} on Queue { overflowQueue { ${n === 49 ? 'id' : `...F${n + 1}`} } }`);
    expect(code(await send(server, `{ queue(id: "1") { ...F0 } } ${fragments.join(' ')}`))).toBe('LIMIT_EXCEEDED');
  });

  test('a fragment that holds itself', async () => {
    const reaction = await send(server, '{ queue(id: "1") { ...F } } fragment F on Queue { overflowQueue { ...F } }');
    expect(first(reaction)).toContain('Cannot spread fragment "F" within itself');
  });

  test('fragments that double at each of 40 levels', async () => {
    const levels = Array.from({ length: 40 }, (_, n) => `fragment F${n} on Queue { ${n === 39 ? 'id' : `...F${n + 1} ...F${n + 1}`} }`);
    const began = performance.now();
    await send(server, `{ queue(id: "1") { ...F0 } } ${levels.join(' ')}`);
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  test('a flood of directives', async () => {
    const reaction = await send(server, `{ __typename ${'@skip(if: false) '.repeat(100)} }`);
    expect(code(reaction)).toBe('LIMIT_EXCEEDED');
  });

  test('many faults at once are not all told', async () => {
    const reaction = await send(server, `{ ${Array.from({ length: 400 }, (_, n) => `f${n}`).join(' ')} }`);
    expect(reaction.errors!.length).toBeLessThanOrEqual(limits.faults + 1);
  });

  test('pages within pages within pages', async () => {
    const inner = 'nodes { queue { members(first: 100) { nodes { agent { memberships(first: 100) { nodes { penalty } } } } } } }';
    const reaction = await send(server, `{ agents(first: 100) { nodes { memberships(first: 100) { ${inner} } } } }`);
    expect(code(reaction)).toBe('LIMIT_EXCEEDED');
  });

  test.each([1e9, 101, 0, -1])('a page of %s', async (size) => {
    const written = await send(server, `{ agents(first: ${size}) { nodes { id } } }`);
    const given = await send(server, 'query ($n: Int) { calls(first: $n) { nodes { id } } }', { n: size });
    expect([code(written), code(given)]).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
  });

  test.each(['xyz', 'bm90IGEgY3Vyc29y', '', '\u0000'])('a cursor that is none: %j', async (after) => {
    const reaction = await send(server, 'query ($after: String) { calls(after: $after) { nodes { id } } }', { after });
    expect(code(reaction)).toBe('BAD_USER_INPUT');
  });

  test('text that no database can hold, and a number out of bounds, are no reason to stumble', async () => {
    for (const text of ["'; drop table call; --", '%', '\u0000', '\ud800', '🎧'.repeat(1_000)]) {
      const call = await send(server, 'query ($x: ID!) { call(id: $x) { id } }', { x: text });
      expect([call.data, call.errors]).toEqual([{ call: null }, undefined]);
      const calls = await send(server, 'query ($x: ID) { calls(filter: { queueId: $x, agentId: $x }) { nodes { id } } }', { x: text });
      expect([calls.data, calls.errors]).toEqual([{ calls: { nodes: [] } }, undefined]);
    }
    const late = await send(server, '{ calls(filter: { from: "9999-12-31T23:59:59Z" }) { nodes { id } } }');
    expect(late.data).toEqual({ calls: { nodes: [] } });
  });

  test('introspection is for outside production only', async () => {
    expect(await send(server, getIntrospectionQuery())).toMatchObject({ data: { __schema: { queryType: { name: 'Query' } } } });
    const reaction = await send(production, '{ __schema { types { name } } }');
    expect(reaction.data).toBeUndefined();
    expect(first(reaction)).toContain('introspection');
  });

  test('a misspelt name is not corrected in production', async () => {
    const question = '{ serverInf { version } queue(idd: 1) { id } }';
    expect(JSON.stringify(await send(server, question))).toContain('Did you mean');
    expect(JSON.stringify(await send(production, question))).not.toMatch(/Did you mean|serverInfo/);
    const variables = { input: { nam: 'x' } };
    const reaction = await send(production, 'mutation ($input: CreateQueueInput!) { createQueue(input: $input) { __typename } }', variables);
    expect(JSON.stringify(reaction)).not.toContain('Did you mean');
  });

  test('without a key, and with a wrong one, nobody gets in', async () => {
    const wrong = `${server.keys.admin.slice(0, -1)}x`;
    const reaction = way === 'HTTP' ? await send(server, '{ serverInfo { version } }', {}, wrong) : undefined;
    if (reaction) {
      expect([reaction.code, code(reaction)]).toEqual([401, 'UNAUTHENTICATED']);
      const none = await fetch(`${server.origin}/graphql`, { method: 'POST', body: '{"query":"{ serverInfo { version } }"}' });
      expect([none.status, none.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
      return;
    }
    await using refused = await RawSocket.open(server.origin);
    refused.send({ type: 'connection_init', payload: { authorization: `Bearer ${wrong}` } });
    await using empty = await RawSocket.open(server.origin);
    empty.send({ type: 'connection_init' });
    await using eager = await RawSocket.open(server.origin);
    eager.subscribe('1', '{ serverInfo { version } }');
    for (const socket of [refused, empty, eager]) await socket.until(() => false);
    expect([refused.closed, empty.closed, eager.closed]).toEqual([4403, 4401, 4401]);
    expect([...refused.received, ...empty.received, ...eager.received]).toEqual([]);
  });

  test('a key may do what its role may, and no more', async () => {
    const { board, crm } = server.keys;
    const forbidden = [
      [board, '{ calls { nodes { id } } }'],
      [board, '{ call(id: "1") { id } }'],
      [board, '{ providers { nodes { id } } }'],
      [board, '{ numbers { nodes { id } } }'],
      [board, 'mutation { hangUp(callId: "1") { __typename } }'],
      [board, 'mutation { setAgentStatus(agentId: "1", status: OFFLINE) { __typename } }'],
      [crm, 'mutation { createQueue(input: { name: "Mine" }) { __typename } }'],
      [crm, 'mutation { updateCentre(timeZone: "UTC") { __typename } }'],
      [crm, 'mutation { testProvider { __typename } }'],
      ...(way === 'WebSocket' ? ([[board, 'subscription { journal { position } }']] as const) : []),
    ] as const;
    for (const [key, question] of forbidden) {
      const reaction = await send(server, question, {}, key);
      expect([question, code(reaction)]).toEqual([question, 'FORBIDDEN']);
    }
    expect(await send(server, '{ queues { nodes { id } } }', {}, board)).toMatchObject({ data: { queues: { nodes: [] } } });
    expect(await send(server, '{ calls { nodes { id } } }', {}, crm)).toMatchObject({ data: { calls: { nodes: [] } } });
    const commanded = await send(server, 'mutation { hangUp(callId: "1") { ... on Refused { code } } }', {}, crm);
    expect(commanded).toMatchObject({ data: { hangUp: { code: 'CALL_NOT_FOUND' } } });
  });
});

describe('only by HTTP', () => {
  test('a batch of operations', async () => {
    const { status, body } = await post(server.origin, server.keys.admin, [{ query: '{ __typename }' }, { query: '{ __typename }' }]);
    expect([status, body.data]).toEqual([400, undefined]);
  });

  test('a body without a declared length is cut off at the limit', async () => {
    const chunk = new TextEncoder().encode('x'.repeat(10_000));
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1;
        if (sent > 1_000) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const response = await fetch(`${server.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${server.keys.admin}` },
      body,
      duplex: 'half',
    } as RequestInit).catch(() => undefined);
    if (response) expect(response.status).toBeGreaterThanOrEqual(400);
    expect(sent).toBeLessThan(500);
  });

  test('what is no JSON, no object, and a mutation by GET', async () => {
    for (const body of ['{', 'null', '"{ __typename }"', '42']) {
      expect((await post(server.origin, server.keys.admin, body)).status).toBeGreaterThanOrEqual(400);
    }
    const query = encodeURIComponent('mutation { hangUp(callId: "1") { __typename } }');
    const headers = { authorization: `Bearer ${server.keys.admin}` };
    expect((await fetch(`${server.origin}/graphql?query=${query}`, { headers })).status).toBe(405);
  });

  test('a path that climbs out of the folder, a method that is not known', async () => {
    for (const path of ['/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/assets/../../package.json', '//etc/passwd', '/\0']) {
      const response = await fetch(`${server.origin}${path}`);
      expect([path, response.status]).toEqual([path, 404]);
    }
    expect((await fetch(`${server.origin}/`, { method: 'DELETE' })).status).toBe(405);
  });

  test('the numbers of the centre are for those with a key', async () => {
    expect((await fetch(`${server.origin}/metrics`)).status).toBe(401);
    const answer = await fetch(`${server.origin}/metrics`, { headers: { authorization: `Bearer ${server.keys.board}` } });
    const text = await answer.text();
    for (const name of ['calls', 'queue_wait_seconds', 'offers_total', 'decision_seconds', 'journal_commit_seconds', 'nodejs_eventloop_lag_p99_seconds', 'subscriptions', 'provider_connected']) {
      expect(text).toContain(`ringside_${name}`);
    }
  });
});

describe('only by WebSocket', () => {
  test('messages that are none', async () => {
    for (const message of ['', '{', '[]', '{"type":"subscribe"}', '{"type":"steal"}', '[{"type":"ping"},{"type":"ping"}]']) {
      await using raw = await RawSocket.open(server.origin, server.keys.admin);
      raw.send(message);
      await raw.until(() => false);
      expect([message, raw.closed]).toEqual([message, 4400]);
    }
  });

  test('one who connects and says nothing', async () => {
    await using raw = await RawSocket.open(server.origin);
    await raw.until(() => false);
    expect(raw.closed).toBe(4408);
  });

  test('another path, another protocol', async () => {
    const upgrade = async (path: string, protocol: string): Promise<unknown> => {
      const { WebSocket } = await import('ws');
      const socket = new WebSocket(`${server.origin.replace('http', 'ws')}${path}`, protocol);
      const { promise, resolve } = Promise.withResolvers<unknown>();
      socket.on('error', (error) => resolve(error.message));
      socket.on('close', (closed) => resolve(closed));
      return await promise;
    };
    expect(await upgrade('/elsewhere', 'graphql-transport-ws')).toContain('404');
    expect(await upgrade('/graphql', 'graphql-ws')).not.toBe(1000);
  });

  test('more operations at once than allowed', async () => {
    await using raw = await RawSocket.open(server.origin, server.keys.admin);
    for (let n = 0; n <= limits.operations; n += 1) raw.subscribe(String(n), 'subscription { queueBoard { position } }');
    const refused = await raw.until(({ type }) => type === 'error');
    expect(JSON.stringify(refused)).toContain('LIMIT_EXCEEDED');
    await expect.poll(() => new Set(raw.received.filter(({ type }) => type === 'next').map(({ id }) => id)).size).toBe(limits.operations);
  });

  test('the same id twice', async () => {
    await using raw = await RawSocket.open(server.origin, server.keys.admin);
    raw.subscribe('1', 'subscription { queueBoard { position } }');
    raw.subscribe('1', 'subscription { queueBoard { position } }');
    await raw.until(() => false);
    expect(raw.closed).toBe(4409);
  });

  test('a key that is taken away starts nothing more', async () => {
    const signal = AbortSignal.timeout(10_000);
    const kept = (await server.apiKeys.all(signal)).find(({ role }) => role === 'crm')!;
    await using raw = await RawSocket.open(server.origin, server.keys.crm);
    await server.apiKeys.remove(kept.id, signal);
    await new Promise((resolve) => setTimeout(resolve, 1_100)); // keys are read again after a second
    raw.subscribe('1', '{ serverInfo { version } }');
    await raw.until(() => false);
    expect([raw.closed, raw.received.filter(({ type }) => type === 'next')]).toEqual([4403, []]);
    await server.apiKeys.save(kept, signal);
  });
});

test('none of this was a bug: nothing was masked and nothing broke', () => {
  const broken = [...server.lines, ...production.lines].filter((line) => /"level":(50|60)/.test(line));
  expect(broken).toEqual([]);
});
