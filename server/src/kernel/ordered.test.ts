import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byRank, Ordered, type Ranked } from './ordered.ts';

const numeric = (a: number, b: number): number => a - b;

/** Adds and deletes as `steps` say, in the set and in a plain sorted array. */
function both(
  steps: readonly { readonly add: boolean; readonly value: number }[],
  look?: (set: Ordered<number>, plain: readonly number[]) => void,
) {
  const set = new Ordered<number>(numeric);
  let plain: number[] = [];
  for (const { add, value } of steps) {
    const known = plain.includes(value);
    if (!add) {
      expect(set.delete(value)).toBe(known);
      plain = plain.filter((other) => other !== value);
    } else if (!known) {
      set.add(value);
      plain = [...plain, value].toSorted(numeric);
    }
    look?.(set, plain);
  }
  return { set, plain };
}

const stepsOf = (range: number, length: number, addWeight: number) =>
  fc.array(
    fc.record({
      add: fc.oneof(
        { arbitrary: fc.constant(true), weight: addWeight },
        { arbitrary: fc.constant(false), weight: 10 - addWeight },
      ),
      value: fc.integer({ min: 0, max: range }),
    }),
    { maxLength: length },
  );

describe('against a plain sorted array', () => {
  test('holds the same in the same order after every step', () => {
    fc.assert(
      fc.property(stepsOf(40, 120, 6), (steps) => {
        both(steps, (set, plain) => {
          expect([...set]).toEqual(plain);
          expect(set.size).toBe(plain.length);
          expect(set.first()).toBe(plain[0]);
        });
      }),
      { numRuns: 200 },
    );
  });

  test('over many chunks, growing and shrinking again', () => {
    fc.assert(
      fc.property(
        stepsOf(3000, 3000, 8),
        fc.array(fc.integer({ min: -1, max: 3001 }), { maxLength: 50 }),
        (steps, probes) => {
          const { set, plain } = both(steps);
          expect([...set]).toEqual(plain);
          for (const probe of probes) expect(set.firstFrom(probe)).toBe(plain.find((value) => value >= probe));
          for (const most of [0, 1, 64, 200, 5000]) expect(set.top(most)).toEqual(plain.slice(0, most));
          for (const value of plain) expect(set.delete(value)).toBe(true);
          expect([...set]).toEqual([]);
          expect(set.first()).toBeUndefined();
          expect(set.firstFrom(0)).toBeUndefined();
          set.add(7);
          expect([...set]).toEqual([7]);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('in rising and in falling order, a hundred thousand', () => {
    for (const order of [1, -1]) {
      const set = new Ordered<number>((a, b) => order * (a - b));
      for (let value = 0; value < 100_000; value += 1) set.add(value);
      expect(set.size).toBe(100_000);
      expect(set.first()).toBe(order === 1 ? 0 : 99_999);
      for (let value = 0; value < 100_000; value += 2) set.delete(value);
      expect([...set].slice(0, 3)).toEqual(order === 1 ? [1, 3, 5] : [99_999, 99_997, 99_995]);
      expect(set.firstFrom(50_000)).toBe(order === 1 ? 50_001 : 49_999);
    }
  });
});

describe('byRank', () => {
  const ranked = fc.record({
    key: fc.array(fc.integer({ min: -2, max: 2 }), { maxLength: 3 }),
    id: fc.constantFrom('a', 'b', 'c'),
  });
  const sign = (a: Ranked, b: Ranked) => Math.sign(byRank(a, b));

  test('is an order: antisymmetric and transitive', () => {
    fc.assert(
      fc.property(ranked, ranked, ranked, (a, b, c) => {
        expect(sign(a, b) + sign(b, a)).toBe(0);
        if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('numbers come first, one by one, then the name; a number that is left out counts as nought', () => {
    const list: Ranked[] = [
      { key: [1, -5], id: 'a' },
      { key: [0, 2], id: 'a' },
      { key: [0], id: 'b' },
      { key: [0, 0], id: 'a' },
      { key: [-1, 9], id: 'z' },
    ];
    expect(list.toSorted(byRank).map(({ key, id }) => `${key.join(',')}${id}`)).toEqual([
      '-1,9z',
      '0,0a',
      '0b',
      '0,2a',
      '1,-5a',
    ]);
  });
});
