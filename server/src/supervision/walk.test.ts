/** Supervisors, agents and a PBX that do anything at any time: the promises of the floor hold after every step, and nobody is left over. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evolve } from '../floor/evolve.ts';
import { emptyFloor } from '../floor/floor.ts';
import { freeze } from '../floor/snapshot.ts';
import { steps, Walk } from './walk.testing.ts';

test('S1 to S13 in any order: the promises hold, every supervision ends once, and a replay gives the same floor', () => {
  const done: Partial<Record<string, number>> = {};
  fc.assert(
    fc.property(steps, (script) => {
      const walk = new Walk();
      for (const [what, lot] of script) walk.step(what, lot);
      const replayed = emptyFloor();
      for (const fact of walk.facts) evolve(replayed, fact);
      expect(freeze(replayed)).toEqual(freeze(walk.floor));
      walk.finish();
      const idsOf = (type: 'supervision.requested' | 'supervision.ended') =>
        walk.of(type).map(({ payload }) => payload.supervisionId);
      expect(idsOf('supervision.ended').toSorted()).toEqual(idsOf('supervision.requested').toSorted());
      for (const [type, count] of Object.entries(walk.done)) done[type] = (done[type] ?? 0) + (count ?? 0);
    }),
    { numRuns: 150, seed: 20261121 },
  );
  const least = { started: 60, changed: 6, tookOver: 25, handedBack: 6, ended: 80 };
  for (const [what, count] of Object.entries(least))
    expect([what, done[`supervision.${what}`] ?? 0]).toEqual([what, expect.toSatisfy((seen: number) => seen >= count)]);
});
