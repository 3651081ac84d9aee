import { describe, expect, test } from 'vitest';
import { Random } from './random.ts';

const draws = 200_000;

function momentsOf(draw: () => number): { mean: number; deviation: number } {
  let sum = 0;
  let squares = 0;
  for (let index = 0; index < draws; index += 1) {
    const value = draw();
    sum += value;
    squares += value * value;
  }
  const mean = sum / draws;
  return { mean, deviation: Math.sqrt(squares / draws - mean * mean) };
}

describe('the stream', () => {
  test('is that of the reference implementation of xoshiro128**', () => {
    const random = new Random([1, 2, 3, 4]);
    expect(Array.from({ length: 7 }, () => random.bits())).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034,
    ]);
  });

  test('is the same for the same seed and another for its neighbour', () => {
    const streamOf = (seed: number) => {
      const random = Random.seeded(seed);
      return Array.from({ length: 8 }, () => random.bits());
    };
    expect(streamOf(7)).toEqual(streamOf(7));
    const other = new Set(streamOf(8));
    expect(streamOf(7).some((bits) => other.has(bits))).toBe(false);
  });

  test('goes on from a state that was stored as JSON', () => {
    const random = Random.seeded('day');
    random.normal();
    const stored = JSON.parse(JSON.stringify(random.state));
    const again = new Random(stored);
    expect(Array.from({ length: 5 }, () => again.unit())).toEqual(Array.from({ length: 5 }, () => random.unit()));
  });

  test('forks by name without moving on', () => {
    const random = Random.seeded('day');
    const before = random.state;
    const first = random.fork('callers').unit();
    expect(random.fork('agents').unit()).not.toBe(first);
    expect(random.fork('callers').unit()).toBe(first);
    expect(random.state).toEqual(before);
  });
});

describe('the draws', () => {
  test('unit is even over 0 to 1', () => {
    const random = Random.seeded(1);
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let index = 0; index < draws; index += 1) tenths[Math.floor(random.unit() * 10)]! += 1;
    const chiSquare = tenths.reduce((sum, count) => sum + (count - draws / 10) ** 2 / (draws / 10), 0);
    expect(chiSquare).toBeLessThan(27.9); // 9 degrees of freedom, p = 0.001
  });

  test.each([
    ['exponential', (random: Random) => random.exponential(180), 180, 180],
    ['normal', (random: Random) => 5 + random.normal(), 5, 1],
    ['lognormal', (random: Random) => random.lognormal(100, 0.5), 113.31, 60.39],
    ['gamma above one', (random: Random) => random.gamma(4, 25), 100, 50],
    ['gamma below one', (random: Random) => random.gamma(0.5, 20), 10, 14.14],
  ])('%s has its mean and its deviation', (name, draw, mean, deviation) => {
    const random = Random.seeded(name);
    const found = momentsOf(() => draw(random));
    expect(Math.abs(found.mean / mean - 1)).toBeLessThan(0.01);
    expect(Math.abs(found.deviation / deviation - 1)).toBeLessThan(0.02);
  });

  test('pick takes each and refuses an empty list', () => {
    const random = Random.seeded(3);
    expect(new Set(Array.from({ length: 100 }, () => random.pick(['a', 'b', 'c']))).size).toBe(3);
    expect(() => random.pick([])).toThrow(RangeError);
  });
});
