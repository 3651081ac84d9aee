import { describe, expect, it } from 'vitest';
import { ManualClock } from '../kernel/clock.ts';
import { Audience, follow } from './follow.ts';
import { LiveTable } from './liveTable.ts';

interface Row {
  readonly id: string;
  readonly n: number;
}

function stage() {
  const source = new Map<string, Row>();
  let position = 0;
  const table = new LiveTable<string, Row>({
    view: (id) => source.get(id),
    ids: () => source.keys(),
    position: () => position,
    memory: 100,
  });
  const put = (id: string, n: number): void => {
    position += 1;
    source.set(id, { id, n });
    table.touch(id);
    table.committed();
  };
  const clock = new ManualClock();
  const audience = new Audience();
  const stop = new AbortController();
  const subscribe = (since?: number) => follow(table, { since }, { clock, intervalMs: 50, audience }, stop.signal);
  return { put, clock, audience, stop, subscribe };
}

describe('a follower', () => {
  it('gets the state at once, then a change at once when it has been quiet', async () => {
    const { put, clock, subscribe } = stage();
    put('a', 1);
    const updates = subscribe();
    expect((await updates.next()).value).toMatchObject({ position: 1, full: true, rows: [{ n: 1 }] });
    const next = updates.next();
    await clock.advance(1_000);
    put('a', 2);
    expect((await next).value).toMatchObject({ position: 2, full: false, rows: [{ n: 2 }] });
  });

  it('gets what changes within the interval as one update', async () => {
    const { put, clock, subscribe } = stage();
    put('a', 1);
    const updates = subscribe();
    await updates.next();
    const next = updates.next();
    for (let n = 2; n <= 40; n += 1) {
      put('a', n);
      await clock.advance(1);
    }
    await clock.advance(11);
    expect((await next).value).toMatchObject({ position: 40, rows: [{ n: 40 }] });
  });

  it('who does not ask for long gets one update, and costs nothing meanwhile', async () => {
    const { put, clock, subscribe } = stage();
    put('a', 1);
    const updates = subscribe();
    await updates.next();
    for (let n = 2; n <= 100; n += 1) put(n % 2 === 0 ? 'a' : 'b', n);
    await clock.advance(10_000);
    expect(clock.sleeping).toBe(0);
    expect((await updates.next()).value).toMatchObject({ position: 100, rows: [{ n: 99 }, { n: 100 }] });
  });

  it('goes on after a position without a hole, told even when there is nothing new', async () => {
    const { put, subscribe } = stage();
    put('a', 1);
    put('b', 1);
    put('a', 2);
    expect((await subscribe(2).next()).value).toMatchObject({ position: 3, full: false, rows: [{ id: 'a', n: 2 }] });
    expect((await subscribe(3).next()).value).toEqual({ position: 3, full: false, rows: [], removedIds: [] });
  });

  it('is counted, and ends when it leaves or the server stops', async () => {
    const { put, audience, stop, subscribe } = stage();
    put('a', 1);
    const [one, two] = [subscribe(), subscribe()];
    await Promise.all([one.next(), two.next()]);
    expect(audience.size).toBe(2);
    const pending = one.next();
    await one.return?.();
    expect(await pending).toMatchObject({ done: true });
    expect(audience.size).toBe(1);
    const last = two.next();
    stop.abort();
    expect(await last).toMatchObject({ done: true });
    expect(audience.size).toBe(0);
  });
});
