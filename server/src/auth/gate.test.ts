import { describe, expect, it } from 'vitest';
import { Gate } from './gate.ts';

const work = () => Promise.withResolvers<string>();
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('the gate', () => {
  it('lets so many in at once, the others in their order, and turns the rest away', async () => {
    const gate = new Gate({ atOnce: 2, waiting: 1 });
    const jobs = [work(), work(), work()];
    const begun: number[] = [];
    const enter = (n: number) =>
      gate.through(() => {
        begun.push(n);
        return jobs[n]!.promise;
      });
    const results = [enter(0), enter(1), enter(2)];
    expect(await gate.through(() => Promise.resolve('done'))).toBeUndefined();
    expect(begun).toEqual([0, 1]);
    jobs[0]!.resolve('first');
    expect(await results[0]).toBe('first');
    await settled();
    expect(begun).toEqual([0, 1, 2]);
    for (const job of jobs) job.resolve('rest');
    await Promise.all(results);
    expect(await Promise.all([1, 2, 3].map(() => gate.through(() => Promise.resolve('again'))))).toEqual([
      'again',
      'again',
      'again',
    ]);
  });

  it('gives the place free when the work fails', async () => {
    const gate = new Gate({ atOnce: 1, waiting: 0 });
    await expect(gate.through(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await gate.through(() => Promise.resolve('next'))).toBe('next');
  });
});
