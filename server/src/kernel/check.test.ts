import { describe, expect, it } from 'vitest';
import { Check } from './check.ts';
import { RefusedError } from './errors.ts';

const refusalOf = (work: () => void): RefusedError => {
  try {
    work();
  } catch (error) {
    if (error instanceof RefusedError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('Check', () => {
  it('names every fault at once', () => {
    const check = new Check();
    check.text('name', '   ', { max: 10 });
    check.text('music', 'x'.repeat(11), { max: 10 });
    check.text('reason', 'a\u0000b', { max: 10 });
    check.whole('priority', 1.5, { min: 0, max: 10 });
    check.whole('penalty', 11, { min: 0, max: 10 });
    const refusal = refusalOf(() => check.done());
    expect(refusal.code).toBe('INVALID_INPUT');
    expect(refusal.faults.map(({ field }) => field)).toEqual(['name', 'music', 'reason', 'priority', 'penalty']);
    expect(refusal.message).toContain('name may not be empty; music has 11 characters; 10 is the most');
  });

  it('takes what is right, without the space around it', () => {
    const check = new Check();
    expect(check.text('name', '  Jürgen 🎧 ', { max: 10 })).toBe('Jürgen 🎧');
    expect(check.whole('priority', 10, { min: 0, max: 10 })).toBe(10);
    check.done();
  });
});
