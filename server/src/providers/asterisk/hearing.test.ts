import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { expect, test } from 'vitest';
import { ManualClock } from '../../kernel/clock.ts';
import { Ari } from './ari.ts';
import { keepProving, prove, type Hearing } from './hearing.ts';
import { EventSocket } from './socket.ts';

const forever = new AbortController().signal;

/** Tells what it is asked to tell, unless it is deaf. */
async function pbx(clock: ManualClock) {
  const state = { deaf: false, asked: 0, behind: [] as number[] };
  const server = createServer((request, response) => {
    state.asked += 1;
    response.statusCode = 204;
    response.end();
    const name = /events\/user\/([^?]+)\?application=ringside$/.exec(request.url ?? '')?.[1];
    const event = `{"type":"ChannelUserevent","eventname":"${name}","userevent":{},"application":"ringside","timestamp":"1970-01-01T01:00:00.250+0100"}`;
    if (!state.deaf) for (const client of sockets.clients) client.send(event);
  });
  const sockets = new WebSocketServer({ server });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens on TCP
  const ari = new Ari({ address: `http://127.0.0.1:${port}`, username: 'u', password: 'p' });
  const socket = await EventSocket.open(ari, 'ringside', forever);
  const hearing: Hearing = { ari, app: 'ringside', socket, clock, behind: (ms) => void state.behind.push(ms) };
  return {
    state,
    hearing,
    async [Symbol.asyncDispose]() {
      await socket[Symbol.asyncDispose]();
      await ari[Symbol.asyncDispose]();
      for (const client of sockets.clients) client.terminate();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Until it sleeps: what is under way over the network takes real time. */
async function sleeping(clock: ManualClock): Promise<void> {
  while (clock.sleeping === 0) await new Promise((resolve) => setImmediate(resolve));
}

test('what comes back proves it, and is not for the reader', async () => {
  const clock = new ManualClock();
  await using peer = await pbx(clock);
  await clock.advance(1_000);
  await prove(peer.hearing, forever);
  expect(peer.state.behind, 'how far the other clock is behind').toEqual([750 + clock.now() - 1_000]);
  const reader = peer.hearing.socket.read(forever);
  peer.hearing.socket.fail(new Error('the end') as never);
  await expect(reader.next()).rejects.toThrow('the end');
});

test('a link over which nothing comes is said to be deaf', async () => {
  const clock = new ManualClock();
  await using peer = await pbx(clock);
  peer.state.deaf = true;
  const proof = prove(peer.hearing, forever);
  proof.catch(() => {}); // looked at below
  await sleeping(clock);
  await clock.advance(2_000);
  await expect(proof).rejects.toMatchObject({ name: 'ProviderError', retryable: true, fault: 'protocol' });
});

test('a link that goes deaf later is failed after the second time, one that recovers is not', async () => {
  const clock = new ManualClock();
  await using peer = await pbx(clock);
  const stop = new AbortController();
  const proving = keepProving(peer.hearing, stop.signal);
  const round = async (deaf: boolean): Promise<void> => {
    peer.state.deaf = deaf;
    const { asked } = peer.state;
    await sleeping(clock);
    await clock.advance(5_000);
    while (peer.state.asked === asked) await new Promise((resolve) => setImmediate(resolve));
    await sleeping(clock);
    if (deaf) await clock.advance(2_000);
  };
  for (const deaf of [false, true, false, true]) await round(deaf);
  const reader = peer.hearing.socket.read(forever);
  const next = reader.next();
  next.catch(() => {}); // looked at below
  await round(true);
  await expect(next).rejects.toThrow(/tells nothing/);
  await proving;
});

test('ends with its signal', async () => {
  const clock = new ManualClock();
  await using peer = await pbx(clock);
  const stop = new AbortController();
  const proving = keepProving(peer.hearing, stop.signal);
  await sleeping(clock);
  stop.abort();
  await proving;
  expect(peer.state.asked).toBe(0);
});
