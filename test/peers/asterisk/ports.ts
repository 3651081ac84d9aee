/** Free ports on 127.0.0.1. */
import { type Socket, createSocket } from 'node:dgram';
import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** What was handed out by this process. Many phones start at once, and take their ports a moment later. */
const given = new Set<number>();

/** A UDP port that nobody had a moment ago. */
export async function freeUdpPort(): Promise<number> {
  for (let tries = 0; tries < 200; tries += 1) {
    const socket = await bind(0);
    const { port } = socket.address();
    await new Promise<void>((done) => socket.close(() => done()));
    if (given.has(port)) continue;
    given.add(port);
    return port;
  }
  throw new Error('There is no free UDP port that was not handed out before');
}

/** The first of four media ports in a row, above those that the kernel gives out by itself: SIPp takes audio and video. */
export async function freeMediaPort(): Promise<number> {
  for (let tries = 0; tries < 200; tries += 1) {
    const first = 61_000 + 4 * randomInt(1_100);
    const sockets = await Promise.allSettled([0, 1, 2, 3].map((offset) => bind(first + offset)));
    for (const socket of sockets) if (socket.status === 'fulfilled') socket.value.close();
    if (sockets.every(({ status }) => status === 'fulfilled')) return first;
  }
  throw new Error('There are no four free media ports in a row');
}

/** A TCP port that nobody had a moment ago. */
export async function freeTcpPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  await new Promise<void>((done) => server.close(() => done()));
  if (address === null || typeof address === 'string') throw new Error('A TCP server without a port');
  return address.port;
}

export interface RtpRange {
  readonly first: number;
  readonly last: number;
  release(): void;
}

const SIZE = 2_000;
const FIRST = 10_000; // below the ports that the kernel gives out by itself

/** A range of media ports that no other Asterisk of ours has: whoever holds the range's last port has the range. */
export async function claimRtpRange(): Promise<RtpRange> {
  for (let first = FIRST; first + SIZE <= 32_000; first += SIZE) {
    try {
      const claim = await bind(first + SIZE - 1);
      claim.unref();
      return { first, last: first + SIZE - 3, release: () => void claim.close() };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
  throw new Error('All ranges of media ports are taken: too many Asterisks at once');
}

function bind(port: number): Promise<Socket> {
  const socket = createSocket('udp4');
  return new Promise((done, fail) => {
    socket.once('error', fail);
    socket.bind({ port, address: '127.0.0.1', exclusive: true }, () => done(socket));
  });
}
