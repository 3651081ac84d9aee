/** What the adapter as a whole makes of an opening that fails; all else is proven on a real Asterisk. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { WebSocketServer } from 'ws';
import { ManualClock } from '../../kernel/clock.ts';
import { asId } from '../../kernel/ids.ts';
import { openAsterisk } from './asterisk.ts';

/** Moves the clock on until it is over: what is under way over the network takes real time. */
async function driven<T>(clock: ManualClock, work: Promise<T>): Promise<T> {
  let over = false;
  const ended = work.finally(() => (over = true));
  ended.catch(() => {}); // told to whoever awaits it
  while (!over) {
    if (clock.sleeping > 0) await clock.advance(10);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return ended;
}

test.each([
  [401, false],
  [403, false],
  [404, true], // while Asterisk starts, its web server answers before its REST interface is there
  [500, true],
  [503, true],
])('an opening that is answered with %s may be tried again soon: %s', async (status, retryable) => {
  const server = createServer();
  server.on('upgrade', (_request, socket) => void socket.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens on TCP
  const clock = new ManualClock();
  const address = `http://127.0.0.1:${port}`;
  await using provider = openAsterisk({ id: asId('pbx'), address, settings: { username: 'u' }, password: 'p', clock });
  const read = provider.events(new AbortController().signal)[Symbol.asyncIterator]().next();
  await expect(driven(clock, read)).rejects.toMatchObject({ name: 'ProviderError', retryable });
  server.close();
});

test('phones are watched where the template says which endpoints they are', () => {
  const open = (endpointTemplate: string) =>
    openAsterisk({
      id: asId('pbx'),
      address: 'http://pbx',
      settings: { endpointTemplate },
      password: '',
      clock: new ManualClock(),
    });
  expect(open('PJSIP/{extension}').phones).toBe(true);
  expect(open('').phones).toBe(true);
  expect(open('Local/{extension}@from-internal').phones).toBeUndefined();
});

test('a PBX that answers everything but tells nothing does not count as connected', async () => {
  const server = createServer(({ url = '' }, response) =>
    response.end(/channels|bridges|endpoints/.test(url) ? '[]' : '{}'),
  );
  const sockets = new WebSocketServer({ server });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens on TCP
  const clock = new ManualClock();
  await using provider = openAsterisk({
    id: asId('pbx'),
    address: `http://127.0.0.1:${port}`,
    settings: {},
    password: '',
    clock,
  });
  const read = provider.events(new AbortController().signal)[Symbol.asyncIterator]().next();
  await expect(driven(clock, read)).rejects.toMatchObject({
    retryable: true,
    message: expect.stringContaining('tells nothing'),
  });
  expect(sockets.clients.size, 'it has not left its connection behind').toBe(0);
  server.close();
});

test('a sign of life is asked over the REST interface, with the fault of a PBX that gives none', async () => {
  const asked: string[] = [];
  let status = 200;
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.writeHead(status).end('{"ping":"pong"}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens on TCP
  const about = { id: asId<never>('pbx'), address: `http://127.0.0.1:${port}`, settings: {}, password: '' };
  await using provider = openAsterisk({ ...about, clock: new ManualClock() });
  const { signal } = new AbortController();
  await provider.ping?.(signal);
  status = 503;
  await expect(provider.ping?.(signal)).rejects.toMatchObject({ name: 'ProviderError', retryable: true });
  expect(asked).toEqual(['/ari/asterisk/ping', '/ari/asterisk/ping']);
  server.close();
});
