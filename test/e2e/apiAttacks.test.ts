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
    expect(await send(server, '{ serverInfo { version } }')).toMatchObject({
      data: { serverInfo: { version: '0.0.0-test' } },
    });
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

  test('variables nested 20,000 deep', async () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const operation = `{"query":"query ($x: ID!) { queue(id: $x) { id } }","variables":{"x":${deep}}}`;
    if (way === 'HTTP') {
      const { body } = await post(server.origin, server.keys.admin, operation);
      expect(body.errors?.[0]?.message).toMatch(/Variable "\$x"|Something went wrong/);
    } else {
      await using raw = await RawSocket.open(server.origin, server.keys.admin);
      raw.send(`{"id":"1","type":"subscribe","payload":${operation}}`);
      expect(JSON.stringify(await raw.until(({ id }) => id === '1'))).toContain('x');
    }
  });

  test('a document of very many words is given up while it is parsed', async () => {
    const reaction = await send(server, `{ ${'serverInfo { version } '.repeat(2_000)} }`);
    expect(first(reaction)).toContain(`more than ${limits.tokens} tokens`);
  });

  test('1,000 aliases', async () => {
    const reaction = await send(
      server,
      `{ ${Array.from({ length: 1_000 }, (_, n) => `a${n}: __typename`).join(' ')} }`,
    );
    expect(first(reaction)).toMatch(/tokens|aliases/);
  });

  test('100 aliases', async () => {
    const reaction = await send(server, `{ ${Array.from({ length: 100 }, (_, n) => `a${n}: __typename`).join(' ')} }`);
    expect([first(reaction), code(reaction)]).toEqual([
      'The document has aliases: 100; 30 is the limit.',
      'LIMIT_EXCEEDED',
    ]);
  });

  test('depth 50', async () => {
    const nested = `${'queue(id: "1") { overflowQueue { '.repeat(1)}${'overflowQueue { '.repeat(48)}id${' }'.repeat(50)}`;
    expect(code(await send(server, `{ ${nested} }`))).toBe('LIMIT_EXCEEDED');
  });

  test('depth 50 by fragments', async () => {
    const fragments = Array.from(
      { length: 50 },
      (_, n) => `fragment F${n} on Queue { overflowQueue { ${n === 49 ? 'id' : `...F${n + 1}`} } }`,
    );
    expect(code(await send(server, `{ queue(id: "1") { ...F0 } } ${fragments.join(' ')}`))).toBe('LIMIT_EXCEEDED');
  });

  test('a fragment that holds itself', async () => {
    const reaction = await send(server, '{ queue(id: "1") { ...F } } fragment F on Queue { overflowQueue { ...F } }');
    expect(first(reaction)).toContain('Cannot spread fragment "F" within itself');
  });

  test('fragments that double at each of 40 levels', async () => {
    const levels = Array.from(
      { length: 40 },
      (_, n) => `fragment F${n} on Queue { ${n === 39 ? 'id' : `...F${n + 1} ...F${n + 1}`} }`,
    );
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
    const inner =
      'nodes { queue { members(first: 100) { nodes { agent { memberships(first: 100) { nodes { penalty } } } } } } }';
    const reaction = await send(server, `{ agents(first: 100) { nodes { memberships(first: 100) { ${inner} } } } }`);
    expect(code(reaction)).toBe('LIMIT_EXCEEDED');
  });

  test('the whole story of a hundred calls at once', async () => {
    const story = 'legs { id } offers { legId } queueVisits { queueId } timeline { text }';
    expect(code(await send(server, `{ calls(first: 100) { nodes { ${story} } } }`))).toBe('LIMIT_EXCEEDED');
    expect(await send(server, `{ calls(first: 10) { nodes { ${story} } } }`)).toMatchObject({
      data: { calls: { nodes: [] } },
    });
  });

  test.each([1e9, 101, 0, -1])('a page of %s', async (size) => {
    const written = await send(server, `{ agents(first: ${size}) { nodes { id } } }`);
    const given = await send(server, 'query ($n: Int) { calls(first: $n) { nodes { id } } }', { n: size });
    expect([code(written), code(given)]).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
  });

  test.each(['xyz', 'bm90IGEgY3Vyc29y', ''])('a cursor that is none: %j', async (after) => {
    const reaction = await send(server, 'query ($after: String) { calls(after: $after) { nodes { id } } }', { after });
    expect(code(reaction)).toBe('BAD_USER_INPUT');
  });

  test('strange text is an id that is not there', async () => {
    for (const text of ["'; drop table call; --", '%', '\\', '🎧'.repeat(1_000)]) {
      const call = await send(server, 'query ($x: ID!) { call(id: $x) { id } }', { x: text });
      expect([call.data, call.errors]).toEqual([{ call: null }, undefined]);
      const calls = await send(
        server,
        'query ($x: ID) { calls(filter: { queueId: $x, agentId: $x }) { nodes { id } } }',
        { x: text },
      );
      expect([calls.data, calls.errors]).toEqual([{ calls: { nodes: [] } }, undefined]);
    }
    const late = await send(server, '{ calls(filter: { from: "9999-12-31T23:59:59Z" }) { nodes { id } } }');
    expect(late.data).toEqual({ calls: { nodes: [] } });
  });

  test('text that no database can hold is turned away at the door', async () => {
    for (const text of ['\0', 'half a \ud800 character']) {
      const given = await send(server, 'query ($f: CallFilter) { calls(filter: $f) { nodes { id } } }', {
        f: { queueId: text },
      });
      const written = await send(server, `{ call(id: ${JSON.stringify(text)}) { id } }`);
      expect([code(given), given.data]).toEqual(['BAD_USER_INPUT', undefined]);
      expect(written.data).toBeUndefined();
    }
  });

  test('introspection is for outside production only', async () => {
    expect(await send(server, getIntrospectionQuery())).toMatchObject({
      data: { __schema: { queryType: { name: 'Query' } } },
    });
    const reaction = await send(production, '{ __schema { types { name } } }');
    expect(reaction.data).toBeUndefined();
    expect(first(reaction)).toContain('introspection');
  });

  test('a misspelt name is not corrected in production', async () => {
    const question = '{ serverInf { version } queue(idd: 1) { id } }';
    expect(JSON.stringify(await send(server, question))).toContain('Did you mean');
    expect(JSON.stringify(await send(production, question))).not.toMatch(/Did you mean|serverInfo/);
    const variables = { input: { nam: 'x' } };
    const reaction = await send(
      production,
      'mutation ($input: CreateQueueInput!) { createQueue(input: $input) { __typename } }',
      variables,
    );
    expect(JSON.stringify(reaction)).not.toContain('Did you mean');
  });

  test('without a key, and with a wrong one, nobody gets in', async () => {
    const wrong = `${server.keys.admin.slice(0, -1)}x`;
    const reaction = way === 'HTTP' ? await send(server, '{ serverInfo { version } }', {}, wrong) : undefined;
    if (reaction) {
      expect([reaction.code, code(reaction)]).toEqual([401, 'UNAUTHENTICATED']);
      const none = await fetch(`${server.origin}/graphql`, {
        method: 'POST',
        body: '{"query":"{ serverInfo { version } }"}',
      });
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
      [crm, 'mutation { updateCentre(input: { timeZone: "UTC" }) { __typename } }'],
      [crm, 'mutation { testProvider { __typename } }'],
      ...(way === 'WebSocket' ? ([[board, 'subscription { journal { position } }']] as const) : []),
    ] as const;
    for (const [key, question] of forbidden) {
      const reaction = await send(server, question, {}, key);
      expect([question, code(reaction)]).toEqual([question, 'FORBIDDEN']);
    }
    expect(await send(server, '{ queues { nodes { id } } }', {}, board)).toMatchObject({
      data: { queues: { nodes: [] } },
    });
    expect(await send(server, '{ calls { nodes { id } } }', {}, crm)).toMatchObject({ data: { calls: { nodes: [] } } });
    const commanded = await send(server, 'mutation { hangUp(callId: "1") { ... on Refused { code } } }', {}, crm);
    expect(commanded).toMatchObject({ data: { hangUp: { code: 'CALL_NOT_FOUND' } } });
  });
});

test('none of this was a bug: nothing was masked and nothing broke', () => {
  const broken = [...server.lines, ...production.lines].filter((line) => /"level":(50|60)/.test(line));
  expect(broken).toEqual([]);
});
