import { expect, test } from 'vitest';
import { type Known, merge, nothingKnown } from './merge.ts';

interface Row {
  readonly id: string;
  readonly waiting: number;
}

const known: Known<Row> = merge<Row>(nothingKnown, {
  position: 10,
  full: true,
  rows: [
    { id: 'sales', waiting: 1 },
    { id: 'support', waiting: 2 },
  ],
  removedIds: [],
});

test('the first message is the state', () => {
  expect(known.position).toBe(10);
  expect([...known.rows.values()]).toEqual([
    { id: 'sales', waiting: 1 },
    { id: 'support', waiting: 2 },
  ]);
});

test('a change replaces its rows, adds new ones and takes removed ones away', () => {
  const next = merge(known, {
    position: 11,
    full: false,
    rows: [
      { id: 'support', waiting: 3 },
      { id: 'billing', waiting: 0 },
    ],
    removedIds: ['sales'],
  });
  expect(next.position).toBe(11);
  expect([...next.rows]).toEqual([
    ['support', { id: 'support', waiting: 3 }],
    ['billing', { id: 'billing', waiting: 0 }],
  ]);
});

test('what was known stays as it was', () => {
  merge(known, { position: 11, full: false, rows: [{ id: 'sales', waiting: 9 }], removedIds: ['support'] });
  expect(known.rows.get('sales')?.waiting).toBe(1);
  expect(known.rows.has('support')).toBe(true);
});

test('a change that was seen before is passed over', () => {
  const stale = { position: 10, full: false, rows: [{ id: 'sales', waiting: 99 }], removedIds: [] };
  expect(merge(known, stale)).toBe(known);
});

test('a full state counts even when its position is lower: the journal may have been restored from a backup', () => {
  const restored = merge(known, { position: 4, full: true, rows: [{ id: 'sales', waiting: 0 }], removedIds: [] });
  expect(restored).toEqual({ position: 4, rows: new Map([['sales', { id: 'sales', waiting: 0 }]]) });
});
