import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { WebSocket } from 'ws';
import { ManualClock } from '../kernel/clock.ts';
import { Pings } from './socketPings.ts';

class FakeSocket extends EventEmitter {
  pings = 0;
  isThere = true;
  ping(): void {
    this.pings += 1;
    if (this.isThere) this.emit('pong');
  }
  terminate(): void {
    this.emit('close');
  }
}

function stage() {
  const clock = new ManualClock();
  const pings = new Pings(clock, 12_000);
  const enter = (): FakeSocket => {
    const socket = new FakeSocket();
    pings.watch(socket as unknown as WebSocket); // all that is asked of it
    return socket;
  };
  return { clock, pings, enter };
}

const minutes = async (clock: ManualClock, count: number): Promise<void> => {
  for (let second = 0; second < 60 * count; second += 1) await clock.advance(1_000);
};

describe('pings', () => {
  it('ask each socket every twelve seconds, however many there are and whenever they came', async () => {
    const { clock, enter } = stage();
    const sockets: FakeSocket[] = [];
    for (let n = 0; n < 50; n += 1) {
      sockets.push(enter());
      await clock.advance(700);
    }
    const before = sockets.map(({ pings }) => pings);
    await minutes(clock, 1);
    expect(sockets.map(({ pings }, n) => pings - before[n]!)).toEqual(sockets.map(() => 5));
  });

  it('cut off who has not answered when asked again, and nobody else', async () => {
    const { clock, enter } = stage();
    const [alive, dead] = [enter(), enter()];
    let cutAt: number | undefined;
    const began = clock.now();
    dead.once('close', () => (cutAt = clock.now() - began));
    dead.isThere = false;
    await minutes(clock, 1);
    expect(cutAt).toBe(24_000);
    expect([dead.pings, alive.pings]).toEqual([1, 5]);
  });

  it('rest while nobody is there, and begin again', async () => {
    const { clock, pings, enter } = stage();
    enter().terminate();
    await minutes(clock, 1);
    const later = enter();
    await minutes(clock, 1);
    expect(later.pings).toBe(5);
    pings[Symbol.dispose]();
    await minutes(clock, 1);
    expect(later.pings).toBe(5);
  });
});
