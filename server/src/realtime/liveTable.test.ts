import { describe, expect, it } from 'vitest';
import { LiveTable } from './liveTable.ts';

interface Row {
  readonly id: string;
  readonly n: number;
}

const all = (): boolean => true;

function tableOf(memory = 100) {
  const source = new Map<string, Row>();
  const at = { position: 0, made: 0 };
  const table = new LiveTable<string, Row>({
    view: (id) => {
      at.made += 1;
      return source.get(id);
    },
    ids: () => source.keys(),
    position: () => at.position,
    memory,
  });
  const put = (id: string, n: number | undefined): void => {
    at.position += 1;
    if (n === undefined) source.delete(id);
    else source.set(id, { id, n });
    table.touch(id);
    table.committed();
  };
  return { table, put, at, source };
}

describe('a live table', () => {
  it('gives everything to who knows nothing, and then only what changed', () => {
    const { table, put } = tableOf();
    put('a', 1);
    put('b', 1);
    expect(table.since(undefined, all)).toMatchObject({ position: 2, full: true, rows: [{ id: 'a' }, { id: 'b' }] });
    put('b', 2);
    put('a', undefined);
    expect(table.since(2, all)).toEqual({ position: 4, full: false, rows: [{ id: 'b', n: 2 }], removedIds: ['a'] });
    expect(table.since(4, all)).toEqual({ position: 4, full: false, rows: [], removedIds: [] });
  });

  it('tells many changes of a row as one', () => {
    const { table, put } = tableOf();
    put('a', 1);
    const { position } = table.since(undefined, all);
    for (let n = 2; n <= 50; n += 1) put('a', n);
    expect(table.since(position, all).rows).toEqual([{ id: 'a', n: 50 }]);
  });

  it('makes a row again only when somebody looks', () => {
    const { table, put, at } = tableOf();
    put('a', 1);
    table.since(undefined, all);
    const before = at.made;
    for (let n = 2; n <= 50; n += 1) put('a', n);
    expect(at.made).toBe(before);
    table.since(1, all);
    expect(at.made).toBe(before + 1);
  });

  it('does not tell of a row that was touched and is the same', () => {
    const { table, put, at } = tableOf();
    put('a', 1);
    table.since(undefined, all);
    at.position += 1;
    table.touch('a');
    table.committed();
    expect(table.since(1, all)).toEqual({ position: 2, full: false, rows: [], removedIds: [] });
  });

  it('names a row that no longer fits the filter as removed', () => {
    const { table, put } = tableOf();
    const small = ({ n }: Row): boolean => n < 10;
    put('a', 1);
    const { position } = table.since(undefined, small);
    put('a', 11);
    expect(table.since(position, small)).toMatchObject({ full: false, rows: [], removedIds: ['a'] });
  });

  it('sends everything to who was away for longer than it remembers, or comes from another journal', () => {
    const { table, put } = tableOf(10);
    put('a', 1);
    const { position } = table.since(undefined, all);
    for (let n = 2; n <= 60; n += 1) {
      put('a', n);
      table.since(undefined, all); // somebody else looks, so each change is one of its own
    }
    expect(table.since(position, all).full).toBe(true);
    expect(table.since(55, all)).toMatchObject({ full: false, rows: [{ id: 'a', n: 60 }] });
    expect(table.since(1_000, all).full).toBe(true);
  });

  it('keeps a bounded memory while nobody looks and rows come and go for ever, and still finds what is gone', () => {
    const { table, put } = tableOf(10);
    put('stays', 1);
    put('goes', 1);
    const { position } = table.since(undefined, all);
    put('goes', undefined);
    for (let n = 0; n < 1_000; n += 1) {
      put(`call-${n}`, n);
      put(`call-${n}`, undefined);
    }
    const update = table.since(position, all);
    expect(update).toEqual({ position: 2_003, full: false, rows: [], removedIds: ['goes'] });
    expect(table.since(undefined, all).rows).toEqual([{ id: 'stays', n: 1 }]);
  });

  it('tells who comes from another node also of what went back to how it was while nobody looked here', () => {
    const { table, put } = tableOf();
    put('a', 1);
    const { position } = table.since(undefined, all);
    put('a', 2);
    put('b', 1);
    const elsewhere = position + 2; // who looked at another node now saw both
    put('a', 1);
    put('b', undefined);
    expect(table.since(position, all)).toMatchObject({ full: false, rows: [], removedIds: [] });
    expect(table.since(elsewhere, all, true)).toEqual({
      position: elsewhere + 2,
      full: false,
      rows: [{ id: 'a', n: 1 }],
      removedIds: ['b'],
    });
  });

  it('tells who comes from another node everything when it was not told of every touch itself', () => {
    const { table, put } = tableOf();
    put('a', 1);
    const { position } = table.since(undefined, all);
    table.touchAll();
    put('b', 1);
    put('b', undefined);
    expect(table.since(position, all)).toMatchObject({ full: false, rows: [], removedIds: [] });
    expect(table.since(position + 1, all, true)).toMatchObject({ full: true, rows: [{ id: 'a' }] });
  });

  it('wakes who waits, once something was touched', async () => {
    const { table, put, at } = tableOf();
    put('a', 1);
    table.since(undefined, all);
    const never = new AbortController();
    let woken = false;
    const waiting = table.changed(at.position, never.signal).then(() => (woken = true));
    at.position += 1;
    table.committed(); // a commit that touched nothing here
    await Promise.resolve();
    expect(woken).toBe(false);
    put('a', 2);
    await waiting;
    await table.changed(0, never.signal); // it has changed since then already
  });

  it('rejects with the reason when the wait is given up', async () => {
    const { table, at } = tableOf();
    const given = new AbortController();
    const waiting = table.changed(at.position, given.signal);
    given.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
  });
});
