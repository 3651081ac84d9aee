import { describe, expect, test } from 'vitest';
import { frameFor } from './arrange.ts';
import { overviewLines, type Page, mostAgents, pageAfter, pageAt, pagesOf, rotationMs } from './pages.ts';
import { type TvSettings, scopeOf } from './settings.ts';

const television = { width: 1920, height: 1080 };
const settings: TvSettings = {
  id: 'b1',
  name: 'Ground floor',
  queueIds: [],
  teamIds: [],
  pages: ['OVERVIEW', 'QUEUES', 'AGENTS'],
  rotateAfterMs: 20_000,
  thresholds: {
    waiting: { warning: 5, alert: 10 },
    longestWaitMs: { warning: 30_000, alert: 60_000 },
    serviceLevel: { warning: 0.8, alert: 0.6 },
  },
};
const pages = (queues: number, agents: number, screen = television, changes: Partial<TvSettings> = {}) =>
  pagesOf({ ...settings, ...changes }, { queues, agents }, frameFor(screen));
const keys = (all: readonly Page[]) => all.map(({ key }) => key);
const of = (kind: string, all: readonly Page[]) => all.filter((page) => page.kind === kind);

describe('fit', () => {
  test.each([
    [1, 1, 'full'],
    [3, 1, 'tall'],
    [4, 1, 'tall'],
    [6, 1, 'full'],
    [12, 1, 'compact'],
    [13, 2, 'compact'],
    [30, 3, 'compact'],
  ])('%d queues are on %d pages, %s', (count, parts, form) => {
    const queues = of('QUEUES', pages(count, 12));
    expect(queues.map(({ grid }) => grid.form.name)).toEqual(Array.from({ length: parts }, () => form));
  });

  test.each([
    [12, 1],
    [45, 1],
    [60, 2],
    [200, 5],
  ])('%d agents are on %d pages', (count, parts) => {
    expect(of('AGENTS', pages(3, count)).length).toBe(parts);
  });

  test('figures are at least 64 and words at least 24 pixels on a television, whatever the counts', () => {
    for (let count = 0; count <= 60; count += 1) {
      for (const { grid, kind } of pages(count, count * 4)) {
        expect([kind, count, grid.zoom >= 1]).toEqual([kind, count, true]);
        if (kind === 'QUEUES') expect(grid.form.figure * grid.zoom).toBeGreaterThanOrEqual(64);
      }
    }
  });

  test('nothing is cut off: columns and rows fit the room', () => {
    const { width, height } = frameFor(television);
    for (let count = 1; count <= 60; count += 1) {
      for (const { grid } of of('QUEUES', pages(count, 0))) {
        const across = grid.columns * grid.form.width * grid.zoom + (grid.columns - 1) * 16;
        const down = grid.rows * grid.form.height * grid.zoom + (grid.rows - 1) * 16;
        expect([count, across <= width, down <= height]).toEqual([count, true, true]);
        expect(grid.columns * grid.rows).toBeGreaterThanOrEqual(grid.perPage);
      }
    }
  });

  test('everything is shown once, in order', () => {
    for (const count of [0, 1, 7, 13, 30, 200]) {
      const parts = of('AGENTS', pages(1, count));
      expect(parts.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n))).toEqual(
        Array.from({ length: count }, (_, n) => n),
      );
    }
  });

  test('a larger television shows the same, larger', () => {
    const large = { width: 3840, height: 2160 };
    expect(frameFor(large)).toEqual({ ...frameFor(television), scale: 2 });
    expect(pages(12, 60, large)).toEqual(pages(12, 60));
  });

  test('a phone scrolls: one column, no parts', () => {
    const hand = { width: 390, height: 844 };
    expect(frameFor(hand).mode).toBe('page');
    expect(keys(pages(30, 200, hand))).toEqual(['OVERVIEW-1', 'QUEUES-1', 'AGENTS-1']);
    expect(pages(30, 200, hand).every(({ grid }) => grid.columns === 1)).toBe(true);
  });

  test('no screen is so small that a size is no number', () => {
    for (const screen of [
      { width: 320, height: 480 },
      { width: 700, height: 200 },
      { width: 1080, height: 1920 },
    ]) {
      for (const { grid } of pages(30, 200, screen)) expect(grid.zoom).toBeGreaterThan(0);
      expect(overviewLines(frameFor(screen))).toBeGreaterThan(0);
      expect(mostAgents(frameFor(screen))).toBeGreaterThan(0);
    }
  });
});

describe('pages', () => {
  test('a board that does not rotate shows its first page, with all its parts', () => {
    const still = { rotateAfterMs: 0, pages: ['QUEUES', 'AGENTS'] } as const;
    expect(keys(pages(30, 12, television, still))).toEqual(['QUEUES-1', 'QUEUES-2', 'QUEUES-3']);
    expect(rotationMs({ ...settings, rotateAfterMs: 0 })).toBe(15_000);
    expect(rotationMs(settings)).toBe(20_000);
  });

  test('a board without pages shows the overview, and no page twice', () => {
    expect(keys(pages(3, 12, television, { pages: [] }))).toEqual(['OVERVIEW-1']);
    expect(keys(pages(3, 12, television, { pages: ['QUEUES', 'QUEUES'] }))).toEqual(['QUEUES-1']);
  });

  test('pages go round, both ways', () => {
    const all = pages(13, 12);
    const round = (by: 1 | -1) => all.map(({ key }) => pageAfter(all, key, by)?.key);
    expect(round(1)).toEqual(['QUEUES-1', 'QUEUES-2', 'AGENTS-1', 'OVERVIEW-1']);
    expect(round(-1)).toEqual(['AGENTS-1', 'OVERVIEW-1', 'QUEUES-1', 'QUEUES-2']);
  });

  test('when a part is no longer needed, the last one of its kind is shown', () => {
    expect(pageAt(pages(30, 12), 'QUEUES-3')?.key).toBe('QUEUES-3');
    expect(pageAt(pages(13, 12), 'QUEUES-3')?.key).toBe('QUEUES-2');
    expect(pageAt(pages(13, 12, television, { pages: ['AGENTS'] }), 'QUEUES-3')?.key).toBe('AGENTS-1');
    expect(pageAt([], 'QUEUES-3')).toBeUndefined();
    expect(pageAfter([], undefined, 1)).toBeUndefined();
  });
});

test('other queues or teams are another scope; the order, the name and the limits are not', () => {
  const scope = (changes: Partial<TvSettings>) => scopeOf({ ...settings, ...changes });
  expect(scope({ queueIds: ['a', 'b'] })).toBe(scope({ queueIds: ['b', 'a'], name: 'Other', rotateAfterMs: 0 }));
  expect(scope({ queueIds: ['a'] })).not.toBe(scope({}));
  expect(scope({ teamIds: ['a'] })).not.toBe(scope({ queueIds: ['a'] }));
});
