/** What each of the two doors of the API turns away by itself, before the limits that they share. */
import { asId, type KeyId } from '../../server/src/kernel/ids.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { limits } from '../../server/src/graphql/limits.ts';
import { type ApiServer, startApi } from '../support/api.ts';
import { post } from '../support/apiClient.ts';
import { RawSocket } from '../support/rawSocket.ts';
import { parseExposition } from '../support/exposition.ts';

let server: ApiServer;

beforeAll(async () => {
  server = await startApi();
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

describe('only by HTTP', () => {
  test('a batch of operations', async () => {
    const { status, body } = await post(server.origin, server.keys.admin, [
      { query: '{ __typename }' },
      { query: '{ __typename }' },
    ]);
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
    for (const path of [
      '/../../etc/passwd',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/assets/../../package.json',
      '//etc/passwd',
      '/\0',
    ]) {
      const response = await fetch(`${server.origin}${path}`);
      expect([path, response.status]).toEqual([path, 404]);
    }
    expect((await fetch(`${server.origin}/`, { method: 'DELETE' })).status).toBe(405);
  });

  test('the numbers of the centre are for those who may read; a board token opens its board and nothing else', async () => {
    const asked = (key: string) => fetch(`${server.origin}/metrics`, { headers: { authorization: `Bearer ${key}` } });
    expect((await fetch(`${server.origin}/metrics`)).status).toBe(401);
    const refused = await asked(server.keys.board);
    expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining('"FORBIDDEN"')]);
    const text = await (await asked(server.keys.crm)).text();
    for (const name of [
      'calls',
      'queue_wait_seconds',
      'offers_total',
      'decision_seconds',
      'journal_commit_seconds',
      'nodejs_eventloop_lag_p99_seconds',
      'subscriptions',
      'provider_connected',
    ]) {
      expect(text).toContain(`ringside_${name}`);
    }
    const values = new Map(
      parseExposition(text).flatMap(({ samples }) => samples.map(({ name, value }) => [name, value] as const)),
    );
    const told = ['leads', 'stands_by', 'journal_lag_facts', 'intents_open'].map((name) =>
      values.get(`ringside_${name}`),
    );
    expect(told).toEqual([1, 0, 0, 0]);
    expect(values.get('ringside_journal_bytes')).toBeGreaterThan(100_000);
    expect(values.get('ringside_takeover_seconds_count')).toBe(1);
  });
});

describe('only by WebSocket', () => {
  test('messages that are none', async () => {
    for (const message of [
      '',
      '{',
      '[]',
      '{"type":"subscribe"}',
      '{"type":"steal"}',
      '[{"type":"ping"},{"type":"ping"}]',
    ]) {
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
    for (let n = 0; n <= limits.operations; n += 1)
      raw.subscribe(String(n), 'subscription { queueBoard { position } }');
    const refused = await raw.until(({ type }) => type === 'error');
    expect(JSON.stringify(refused)).toContain('LIMIT_EXCEEDED');
    await expect
      .poll(() => new Set(raw.received.filter(({ type }) => type === 'next').map(({ id }) => id)).size)
      .toBe(limits.operations);
  });

  test('the same id twice', async () => {
    await using raw = await RawSocket.open(server.origin, server.keys.admin);
    raw.subscribe('1', 'subscription { queueBoard { position } }');
    raw.subscribe('1', 'subscription { queueBoard { position } }');
    await raw.until(() => false);
    expect(raw.closed).toBe(4409);
  });

  test('a key that is taken away starts nothing more', async () => {
    const keyId = asId<KeyId>('key-crm');
    const { hash } = server.engine.floor.keys.get(keyId)!;
    await using raw = await RawSocket.open(server.origin, server.keys.crm);
    await server.command({ type: 'revokeKey', keyId });
    raw.subscribe('1', '{ serverInfo { version } }');
    await raw.until(() => false);
    expect([raw.closed, raw.received.filter(({ type }) => type === 'next')]).toEqual([4403, []]);
    await server.command({ type: 'saveKey', keyId, name: 'test crm', role: 'crm', hash });
  });
});

test('none of this was a bug: nothing was masked and nothing broke', () => {
  expect(server.lines.filter((line) => /"level":(50|60)/.test(line))).toEqual([]);
});
