/** Worlds that have failed once, each with what was wrong. A seed brings back its bug only as long as worlds are drawn in the same order. */
import { expect, test } from 'vitest';
import { playWorld } from './world.ts';

test.each([
  [
    2,
    'ND1: a leader that had been deposed while it was stopped connected to the PBX, and so pushed out the one that leads',
  ],
  [5371, 'ND4: a command that was being decided when the lead was lost kept its sender waiting for five seconds'],
])('seed %i: %s', async (seed) => {
  await expect(playWorld(seed)).resolves.not.toHaveLength(0);
});
