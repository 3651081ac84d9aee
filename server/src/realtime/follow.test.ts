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
  const pace = { clock, intervalMs: 50, audience };
  const subscribe = (since?: number) => follow(table, { since }, pace, stop.signal);
  /** Sees the rows of a list that may change; `told` raises the version and wakes. */
  const sight = { version: 0, ids: ['a'] as readonly string[] };
  const see = (ids: readonly string[]): void => {
    sight.ids = ids;
    told();
  };
  const told = (): void => {
    sight.version += 1;
    table.wake();
  };
  const narrow = (since?: number, sees = ({ id }: Row): boolean => sight.ids.includes(id)) => {
    const within = { version: () => sight.version, basis: () => [sight.ids], judge: () => sees };
    return follow(table, { since, within }, pace, stop.signal);
  };
  return { put, clock, audience, stop, subscribe, see, told, narrow };
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

describe('P14: a follower who does not see everything', () => {
  it('is told of what they see and of the going of what they saw, and of no other id', async () => {
    const { put, clock, narrow, see } = stage();
    put('a', 1);
    put('b', 1);
    const updates = narrow(1);
    expect((await updates.next()).value).toMatchObject({ full: true, rows: [{ id: 'a' }], removedIds: [] });
    const next = updates.next();
    await clock.advance(1_000);
    put('b', 2);
    await clock.advance(1_000);
    put('a', 2);
    expect((await next).value).toMatchObject({ position: 4, full: false, rows: [{ id: 'a', n: 2 }], removedIds: [] });
    see(['b']);
    await clock.advance(1_000);
    expect((await updates.next()).value).toMatchObject({ full: true, rows: [{ id: 'b', n: 2 }] });
  });

  it('gets everything anew when the sight changes, though no row does, and also while the interval lasts', async () => {
    const { put, clock, narrow, see } = stage();
    put('a', 1);
    put('b', 1);
    const updates = narrow();
    await updates.next();
    const next = updates.next();
    see(['a', 'b']);
    await clock.advance(51);
    expect((await next).value).toMatchObject({ full: true, rows: [{ id: 'a' }, { id: 'b' }] });
    const later = updates.next();
    await clock.advance(1_000);
    see([]);
    expect((await later).value).toMatchObject({ full: true, rows: [] });
  });

  it('is left alone when it was the sight of somebody else that changed', async () => {
    const { put, clock, narrow, told } = stage();
    put('a', 1);
    const updates = narrow();
    await updates.next();
    const next = updates.next();
    await clock.advance(1_000);
    told();
    await clock.advance(1_000);
    put('a', 2);
    expect((await next).value).toMatchObject({ full: false, rows: [{ n: 2 }] });
  });

  it('a row that leaves the sight by its own change is told to be gone, once', async () => {
    const { put, clock, narrow } = stage();
    put('a', 1);
    const updates = narrow(undefined, ({ n }) => n < 10);
    await updates.next();
    let next = updates.next();
    await clock.advance(1_000);
    put('a', 10);
    expect((await next).value).toMatchObject({ rows: [], removedIds: ['a'] });
    next = updates.next();
    await clock.advance(1_000);
    put('a', 11);
    await clock.advance(1_000);
    put('a', 2);
    expect((await next).value).toMatchObject({ rows: [{ n: 2 }], removedIds: [] });
  });
});
