/** The load of the fan-out benchmark: thousands of WebSocket readers in one process, over plain TCP, so that reading costs next to nothing. */
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { answering, nowMs } from '../support/answering.ts';
import { quantile, rounded } from '../support/statistics.ts';
import { Checked } from './checked.ts';
import { clientFrame, Frames } from './frames.ts';
import type { Connecting, Expected, Happened, Received } from './words.ts';

interface Seat {
  readonly socket: Socket;
  readonly checked: Checked | undefined;
  position: number;
  isStalled: boolean;
  /** Who does not read answers no pings either, and may be cut off for it. */
  hasStalled: boolean;
}

/** One in so many readers parses all that it gets. */
const CHECKED = 50;
/** Connections that are opened at the same time. */
const AT_ONCE = 50;
const buffer = Buffer.alloc(1 << 18);
let seats: Seat[] = [];
let cutOff = 0;
const faults: string[] = [];
/** Of each message while recording: the position before, the position now, when. */
let arrivals: number[] | undefined;
let awaited: { readonly position: number; behind: number; readonly all: () => void } | undefined;

function left(seat: Seat, why: string): void {
  if (!seats.includes(seat)) return;
  seats = seats.filter((other) => other !== seat);
  if (!seat.hasStalled) fault(why);
  else cutOff += 1;
  if (awaited && !seat.isStalled && seat.position < awaited.position) oneLess();
}

function oneLess(): void {
  if (!awaited) return;
  awaited.behind -= 1;
  if (awaited.behind === 0) awaited.all();
}

function took(seat: Seat, position: number): void {
  if (position < 0) return fault('a message told no position');
  const before = seat.position;
  seat.position = position;
  if (seat.isStalled) return;
  arrivals?.push(before, position, nowMs());
  if (!awaited || before >= awaited.position || position < awaited.position) return;
  oneLess();
}

/** What overlaps counts once. */
function busyMs(events: readonly Happened[], lasted: readonly number[]): number {
  let busy = 0;
  let until = 0;
  for (const [event, { at }] of events.entries()) {
    const end = Math.max(until, at + lasted[event]!);
    busy += end - Math.max(until, at);
    until = end;
  }
  return busy;
}

function fault(what: string): void {
  if (faults.length < 10) faults.push(what);
}

async function open({ port, path, speaks, queues, ids }: Connecting, index: number): Promise<void> {
  const id = ids ?? randomUUID();
  const upgraded = Promise.withResolvers<void>();
  const acknowledged = Promise.withResolvers<void>();
  const frames = new Frames();
  const checked = index % CHECKED === 0 ? new Checked(id, queues) : undefined;
  let isOpen = false;
  let isAcknowledged = speaks === undefined;
  const reader = {
    message: (position: number) => {
      if (isAcknowledged) return took(seat, position);
      isAcknowledged = true; // the first message is the connection_ack
      acknowledged.resolve();
    },
    pong: (payload: Buffer) => void socket.write(clientFrame(10, payload)),
    closed: (code: number) => left(seat, `a socket was closed with ${code}`),
  };
  const read = (bytes: Buffer): void => {
    checked?.take(bytes);
    frames.take(bytes, reader);
  };
  let greeting = '';
  const socket = connect({
    port,
    host: '127.0.0.1',
    noDelay: true,
    onread: {
      buffer,
      callback: (count) => {
        const bytes = buffer.subarray(0, count);
        if (isOpen) read(bytes);
        else {
          greeting += bytes.toString('latin1');
          const end = greeting.indexOf('\r\n\r\n');
          if (end < 0) return true;
          if (!greeting.startsWith('HTTP/1.1 101')) upgraded.reject(new Error(greeting.split('\r\n')[0]));
          isOpen = true;
          upgraded.resolve();
          if (greeting.length > end + 4) read(Buffer.from(greeting.slice(end + 4), 'latin1'));
        }
        return true;
      },
    },
  });
  const seat: Seat = { socket, checked, position: -1, isStalled: false, hasStalled: false };
  socket.on('error', (error) => left(seat, String(error)));
  socket.on('close', () => left(seat, 'a socket was closed'));
  await once(socket, 'connect');
  const protocol = speaks ? 'Sec-WebSocket-Protocol: graphql-transport-ws\r\n' : '';
  const key = randomBytes(16).toString('base64');
  socket.write(
    `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
      `Sec-WebSocket-Key: ${key}\r\nSec-WebSocket-Version: 13\r\n${protocol}\r\n`,
  );
  await upgraded.promise;
  seats.push(seat);
  if (!speaks) return;
  const say = (message: unknown): void => void socket.write(clientFrame(1, Buffer.from(JSON.stringify(message))));
  say({ type: 'connection_init', payload: speaks.init });
  await acknowledged.promise;
  say({ id, type: 'subscribe', payload: { query: speaks.query } });
}

answering({
  async connect(asked: Connecting): Promise<number> {
    const numbers = Array.from({ length: asked.count }, (_, index) => index).values();
    const opener = async (): Promise<void> => {
      for (const index of numbers) await open(asked, index);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, opener));
    return seats.length;
  },
  /** How many are still behind when all have it, or when the time is over. */
  async expect({ position, withinMs }: Expected): Promise<number> {
    const behind = seats.filter((seat) => !seat.isStalled && seat.position < position).length;
    if (behind === 0) return 0;
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, withinMs);
    const waits = { position, behind, all: resolve };
    awaited = waits;
    await promise;
    clearTimeout(timer);
    awaited = undefined;
    return waits.behind;
  },
  record(): void {
    arrivals = [];
  },
  report({ events }: { readonly events: readonly Happened[] }): Received {
    const got = arrivals ?? [];
    arrivals = undefined;
    const latencies: number[] = [];
    const lasted = events.map(() => 0);
    for (let index = 0; index < got.length; index += 3) {
      for (const [event, { position, at }] of events.entries()) {
        if (position <= got[index]! || position > got[index + 1]!) continue;
        const latency = got[index + 2]! - at;
        latencies.push(latency);
        lasted[event] = Math.max(lasted[event]!, latency);
      }
    }
    const broken = seats.flatMap(({ checked }) => checked?.faults ?? []);
    return {
      messages: got.length / 3,
      p50Ms: rounded(quantile(latencies, 0.5)),
      p99Ms: rounded(quantile(latencies, 0.99)),
      busyMs: busyMs(events, lasted),
      checked: seats.reduce((sum, { checked }) => sum + (checked?.messages ?? 0), 0),
      faults: [...faults, ...broken],
    };
  },
  stall({ share }: { readonly share: number }): number {
    // Those who parse everything go on.
    const plain = seats.filter(({ checked }) => !checked);
    const stalled = plain.slice(0, Math.round(seats.length * share));
    for (const seat of stalled) {
      seat.isStalled = true;
      seat.hasStalled = true;
      seat.socket.pause();
    }
    return stalled.length;
  },
  /** How many of those who stalled have not read it. */
  resume({ position }: Pick<Happened, 'position'>): number {
    const stalled = seats.filter((seat) => seat.isStalled);
    const asleep = stalled.filter((seat) => seat.position < position).length;
    for (const seat of stalled) {
      seat.isStalled = false;
      seat.socket.resume();
    }
    return asleep;
  },
  /** How many of those who stalled were cut off. */
  cutOff: (): number => cutOff,
  sample: (): string => seats.find(({ checked }) => checked && checked.last !== '')?.checked?.last ?? '',
});
