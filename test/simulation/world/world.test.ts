/** Worlds of one to three nodes, each from its seed: `promises.ts`, `clients.ts` and the auditors say what must hold in all of them. */
import { describe, expect, test } from 'vitest';
import { Tally } from '../tally.ts';
import { playWorld } from './world.ts';

const WORLDS = 300;
const PER_TEST = 50;
const tally = new Tally();

describe('worlds', () => {
  const starts = Array.from({ length: WORLDS / PER_TEST }, (_, index) => index * PER_TEST);
  test.each(starts)(`from seed %i, ${PER_TEST} of them`, async (start) => {
    for (let seed = start; seed < start + PER_TEST; seed += 1)
      await expect(playWorld(seed, tally)).resolves.not.toHaveLength(0);
  });

  test('a seed brings back the same world', async () => {
    const once = await playWorld(WORLDS);
    expect(await playWorld(WORLDS)).toEqual(once);
  });
});

/** A third or so of what these seeds bring about. */
const least: readonly (readonly [what: string, times: number])[] = [
  ['calls', 3000],
  ['crashes', 100],
  ['stops', 30],
  ['pauses', 50],
  ['deposed', 10],
  ['cut off', 40],
  ['sessions broken', 40],
  ['database away', 40],
  ['redis away', 30],
  ['links cut', 50],
  ['clock steps', 50],
  ['epochs', 300],
  ['folds', 8000],
  ['floors compared', 800],
  ['places compared', 300],
  ['append done', 4000],
  ['append repeated', 20],
  ['append fenced', 10],
  ['bus: carried', 5000],
  ['bus: lost', 500],
  ['bus: repeated', 500],
  ['asked ring', 1000],
  ['asked join', 300],
  ['asked hangUp', 1000],
  ['answer checked, done', 300],
  ['answer checked, away', 5],
  ['answer checked, none', 3],
];

describe('they really did all of this', () => {
  test.each(least)('%s: %i at least', (what, times) => {
    expect(tally.of(what)).toBeGreaterThanOrEqual(times);
  });
});
