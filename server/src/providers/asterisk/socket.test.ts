/** The event socket against a server that stalls, floods and hangs up. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';
import { expect, test } from 'vitest';
import type { ProviderEvent } from '../../floor/event.ts';
import { ManualClock } from '../../kernel/clock.ts';
import { asId } from '../../kernel/ids.ts';
import { Ari } from './ari.ts';
import { EventSocket, type Item } from './socket.ts';

const forever = new AbortController().signal;

async function served(options: { readonly autoPong?: boolean; readonly status?: number } = {}) {
  const server = new WebSocketServer({
    port: 0,
    host: '127.0.0.1',
    autoPong: options.autoPong ?? true,
    verifyClient: (_info, done) => done(options.status === undefined, options.status),
  });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens on TCP
  const ari = new Ari({ address: `http://127.0.0.1:${port}`, username: 'u', password: 'p' });
  return {
    ari,
    async open(limit?: number): Promise<readonly [EventSocket, WebSocket]> {
      const connected = once(server, 'connection');
      const socket = await EventSocket.open(ari, 'ring side', forever, limit);
      const [far] = (await connected) as [WebSocket];
      return [socket, far];
    },
    async [Symbol.asyncDispose]() {
      await ari[Symbol.asyncDispose]();
      for (const client of server.clients) client.terminate();
      server.close();
      await once(server, 'close');
    },
  };
}

const event = (at: number): string => JSON.stringify({ type: 'StasisEnd', channel: { id: `${at}.1`, state: 'Up' } });
const idOf = (item: Item | undefined): string | undefined =>
  item && 'wire' in item ? item.wire.channel?.id : undefined;
/** Sent, and received by the socket of this very process. */
async function sent(far: WebSocket, ...messages: readonly string[]): Promise<void> {
  for (const message of messages) far.send(message);
  far.ping();
  await once(far, 'pong');
}

test('gives events in their order, and ours between them', async () => {
  await using pbx = await served();
  const [socket, far] = await pbx.open();
  await sent(far, event(1), event(2));
  const ours: ProviderEvent = { type: 'phone.changed', providerId: asId('pbx'), extension: '1', state: 'online' };
  socket.tell(ours);
  await sent(far, event(3));
  const items: Item[] = [];
  for await (const item of socket.read(forever)) if (items.push(item) === 4) break;
  expect(items.map((item) => ('told' in item ? item.told : idOf(item)))).toEqual(['1.1', '2.1', ours, '3.1']);
});

test('when the link is lost, what came before is still told, and then the reason', async () => {
  await using pbx = await served();
  const [socket, far] = await pbx.open();
  await sent(far, event(1), event(2));
  far.close();
  await once(far, 'close');
  const seen: unknown[] = [];
  const read = async (): Promise<void> => {
    for await (const item of socket.read(forever)) seen.push(idOf(item));
  };
  await expect(read()).rejects.toMatchObject({ name: 'ProviderError', fault: 'unreachable', retryable: true });
  expect(seen).toEqual(['1.1', '2.1']);
});

test('L10: more than it can keep is a lost link, and what it kept is of no use', async () => {
  await using pbx = await served();
  const [socket, far] = await pbx.open(3);
  const reader = socket.read(forever);
  await sent(far, event(1));
  expect(idOf((await reader.next()).value as Item)).toBe('1.1');
  far.on('error', () => {});
  const closed = once(far, 'close');
  for (const at of [2, 3, 4, 5]) far.send(event(at));
  await closed;
  await expect(reader.next()).rejects.toThrow(/faster than they could be read/);
});

test('two pings without an answer are a lost link, one is not', async () => {
  await using pbx = await served({ autoPong: false });
  const [socket, far] = await pbx.open();
  const clock = new ManualClock();
  const watching = socket.watch(clock, forever);
  await once(far, 'ping');
  const second = once(far, 'ping');
  await clock.advance(1_000);
  await second;
  far.pong();
  await sent(far, event(1)); // a pong of the other direction, so that this one has come
  await clock.advance(1_000);
  await clock.advance(1_000);
  const reader = socket.read(forever);
  expect(idOf((await reader.next()).value as Item)).toBe('1.1');
  await clock.advance(1_000);
  await watching;
  await expect(reader.next()).rejects.toMatchObject({ fault: 'timeout', message: 'The PBX has stopped answering.' });
});

test('an answered ping leaves the link alone, and watching ends with its signal', async () => {
  await using pbx = await served();
  const [socket, far] = await pbx.open();
  const clock = new ManualClock();
  const stop = new AbortController();
  const watching = socket.watch(clock, stop.signal);
  for (let at = 0; at < 5; at += 1) {
    await sent(far);
    await clock.advance(1_000);
  }
  stop.abort();
  await watching;
  await sent(far, event(1));
  expect(idOf((await socket.read(forever).next()).value as Item)).toBe('1.1');
});

test('ends on abort, also when the last event has just been taken', async () => {
  await using pbx = await served();
  const [socket, far] = await pbx.open();
  await sent(far, event(1));
  const stop = new AbortController();
  const reader = socket.read(stop.signal);
  await reader.next();
  stop.abort();
  await expect(reader.next()).rejects.toMatchObject({ name: 'AbortError' });
  const waiting = new AbortController();
  const next = socket.read(waiting.signal).next();
  waiting.abort();
  await expect(next).rejects.toMatchObject({ name: 'AbortError' });
});

test('what is no JSON is a fault of the link and ends nothing else', async () => {
  await using pbx = await served();
  const [socket, far] = await pbx.open();
  await sent(far, 'not json');
  await expect(socket.read(forever).next()).rejects.toMatchObject({ fault: 'protocol', retryable: true });
});

test.each([
  [401, 'refused', false],
  [503, 'unreachable', true],
])('an opening that is answered with %s', async (status, fault, retryable) => {
  await using pbx = await served({ status });
  await expect(EventSocket.open(pbx.ari, 'ringside', forever)).rejects.toMatchObject({
    name: 'ProviderError',
    fault,
    retryable,
  });
});

test('an opening that is aborted ends with the reason', async () => {
  await using pbx = await served();
  const reason = new Error('enough');
  await expect(EventSocket.open(pbx.ari, 'ringside', AbortSignal.abort(reason))).rejects.toBe(reason);
  const stop = new AbortController();
  const opening = EventSocket.open(pbx.ari, 'ringside', stop.signal);
  stop.abort(reason);
  await expect(opening).rejects.toBe(reason);
});
