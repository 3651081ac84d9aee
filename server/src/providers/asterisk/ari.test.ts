/** The REST client against a server that misbehaves in the ways of networks. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { ProviderError } from '../provider.ts';
import { Ari, part } from './ari.ts';
import { refusalOf } from './faults.ts';
import { isOlder, versionOf } from './version.ts';

const forever = new AbortController().signal;

type Reply = (request: IncomingMessage, response: ServerResponse, count: number) => void;

async function served(reply: Reply) {
  let count = 0;
  const server = createServer((request, response) => reply(request, response, ++count));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens on TCP
  const ari = new Ari({ address: `http://127.0.0.1:${port}/`, username: 'ringside', password: 'pass:word' });
  return {
    ari,
    count: () => count,
    async [Symbol.asyncDispose]() {
      await ari[Symbol.asyncDispose]();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

test('signs in by header, asks below /ari, and encodes what Asterisk would misread', async () => {
  const seen: unknown[] = [];
  await using pbx = await served(({ url, method, headers }, response) => {
    seen.push([method, url, headers.authorization]);
    response.end('{"a":1}');
  });
  const query = { value: 'a+b c' };
  expect(await pbx.ari.do('POST', `channels/${part('pbx/1+2')}/variable`, { query }, forever)).toEqual({ a: 1 });
  const authorization = `Basic ${Buffer.from('ringside:pass:word').toString('base64')}`;
  expect(seen).toEqual([['POST', '/ari/channels/pbx%2F1%2B2/variable?value=a%2Bb%20c', authorization]]);
});

test('an address with /ari or a prefix', () => {
  const base = (address: string): string => new Ari({ address, username: '', password: '' }).base;
  expect(base('http://pbx:8088/ari/')).toBe('http://pbx:8088/ari');
  expect(base('https://pbx:8089/asterisk')).toBe('https://pbx:8089/asterisk/ari');
});

test('a request that meets a closing connection is sent once more, and not a third time', async () => {
  await using once_ = await served((request, response, count) =>
    count === 1 ? request.socket.destroy() : response.end('{}'),
  );
  expect(await once_.ari.do('GET', 'channels', {}, forever)).toEqual({});
  expect(once_.count()).toBe(2);
  await using always = await served((request) => void request.socket.destroy());
  await expect(always.ari.do('GET', 'channels', {}, forever)).rejects.toMatchObject({
    fault: 'unreachable',
    retryable: true,
  });
  expect(always.count()).toBe(2);
});

test('after renewing it asks over new connections, and what is under way is not lost', async () => {
  const ports: (number | undefined)[] = [];
  const held: ServerResponse[] = [];
  await using pbx = await served(({ url, socket }, response) => {
    ports.push(socket.remotePort);
    if (url === '/ari/slow') held.push(response);
    else response.end('{}');
  });
  await pbx.ari.do('GET', 'first', {}, forever);
  const slow = pbx.ari.do('GET', 'slow', {}, forever);
  while (held.length === 0) await new Promise((resolve) => setImmediate(resolve));
  pbx.ari.renew();
  await pbx.ari.do('GET', 'third', {}, forever);
  const before = ports.slice(0, -1);
  expect(before).not.toContain(ports.at(-1));
  held[0]?.end('{"late":true}');
  expect(await slow).toEqual({ late: true });
});

test('ends with its signal, and with its reason', async () => {
  await using silent = await served(() => {});
  const stop = new AbortController();
  const asked = silent.ari.do('GET', 'channels', {}, stop.signal);
  const reason = new Error('enough');
  stop.abort(reason);
  await expect(asked).rejects.toBe(reason);
});

test.each([
  [401, 'refused', false],
  [403, 'refused', false],
  [404, 'gone', false],
  [409, 'refused', false],
  [500, 'refused', true],
  [503, 'unreachable', true],
  [302, 'protocol', false],
])('status %s', async (status, fault, retryable) => {
  await using pbx = await served((_request, response) => {
    response.writeHead(status, { location: 'http://169.254.169.254/' });
    response.end('{"message":"about +4915990001111"}');
  });
  const asked = pbx.ari.do('GET', 'channels/1', {}, forever);
  await expect(asked).rejects.toMatchObject({ fault, retryable });
  await expect(asked).rejects.not.toThrow(/\d{5}|pass:word/);
  expect(pbx.count()).toBe(1);
  expect(await pbx.ari.do('GET', 'channels/1', {}, forever, [status])).toEqual({ message: 'about +4915990001111' });
});

test('what is no JSON has no body', async () => {
  await using page = await served((_request, response) => response.end('<html>'));
  expect(await page.ari.ask('GET', 'asterisk/ping', {}, forever)).toMatchObject({ status: 200, body: undefined });
});

test('refusals say what was asked, never what for', () => {
  expect(refusalOf({ status: 409 }, 'POST channels')).toBeInstanceOf(ProviderError);
  expect(refusalOf({ status: 409 }, 'POST channels').message).toBe('The PBX answered 409 (POST channels).');
});

test.each([
  ['22.10.1+dfsg+~cs6.17-1', false],
  ['22.10.2', false],
  ['23.0.0', false],
  ['22.11.0-rc1', false],
  ['22.10.0', true],
  ['22.9.0', true],
  ['20.16.0', true],
  ['certified/20.7-cert3', true],
  ['GIT-master-abc', false],
])('version %s is too old: %s', (version, old) => {
  expect(isOlder(version)).toBe(old);
  expect(versionOf({ system: { version } })).toBe(version);
});
