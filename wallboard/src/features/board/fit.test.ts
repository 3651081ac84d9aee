import { expect, test } from 'vitest';
import { fit } from './fit.ts';

const television = { width: 1920, height: 1080 };

test('three queues and twelve agents fill a television with large type', () => {
  const { mode, unitPx, tiles, people } = fit(3, 12, television);
  expect({ mode, tiles, people }).toEqual({
    mode: 'wall',
    tiles: { columns: 3, size: 'full' },
    people: { columns: 3, size: 'full' },
  });
  expect(unitPx).toBeGreaterThanOrEqual(24);
});

test('twelve queues and sixty agents still fit on one screen', () => {
  const { mode, unitPx, tiles, people } = fit(12, 60, television);
  expect(mode).toBe('wall');
  expect([tiles.size, people.size]).toEqual(['compact', 'compact']);
  expect(unitPx).toBeGreaterThanOrEqual(14);
});

test('a phone scrolls', () => {
  expect(fit(3, 12, { width: 390, height: 844 }).mode).toBe('page');
});

test('more than fits in readable type scrolls', () => {
  expect(fit(40, 300, television).mode).toBe('page');
});

test('a notebook is a small wall', () => {
  expect(fit(3, 12, { width: 1366, height: 768 })).toMatchObject({ mode: 'wall', tiles: { columns: 3 } });
});

test('one queue does not become a poster', () => {
  expect(fit(1, 1, television).unitPx).toBeLessThan(30);
});

test('nothing to show is no reason to divide by zero', () => {
  const { unitPx } = fit(0, 0, television);
  expect(unitPx).toBeGreaterThan(10);
  expect(Number.isFinite(unitPx)).toBe(true);
});

test('the same counts give the same layout, whatever the figures are', () => {
  expect(fit(3, 12, television)).toEqual(fit(3, 12, { ...television }));
});

test('a larger screen never gets smaller type', () => {
  const counts = Array.from({ length: 12 }, (_, more) =>
    [1, 5, 12, 30, 60].map((agents) => [more + 1, agents] as const),
  );
  const smaller = counts.flat().filter(([queues, agents]) => {
    const small = fit(queues, agents, { width: 1600, height: 900 });
    return small.unitPx > fit(queues, agents, { width: 3840, height: 2160 }).unitPx;
  });
  expect(smaller).toEqual([]);
});
