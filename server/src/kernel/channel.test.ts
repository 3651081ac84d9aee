import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Channel } from './channel.ts';

const never = new AbortController().signal;
/** All that can go on without I/O has. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('a full channel', () => {
  test('does not take what is offered, and says so', () => {
    const channel = new Channel<number>(2);
    expect([1, 2, 3].map((item) => channel.offer(item))).toEqual([true, true, false]);
    expect(channel.size).toBe(2);
    expect(channel.peek()).toEqual([1, 2]);
    expect(channel.take(5)).toEqual([1, 2]);
    expect(channel.offer(4)).toBe(true);
  });

  test('lets those who put wait, and go on in the order in which they came', async () => {
    const channel = new Channel<number>(1);
    const puts = [1, 2, 3].map((item) => channel.put(item, never));
    await settled();
    const taken: number[] = [];
    while (taken.length < 3) {
      await channel.filled(never);
      taken.push(...channel.take(1));
      await settled();
    }
    await Promise.all(puts);
    expect(taken).toEqual([1, 2, 3]);
  });

  test('one who gives up waiting is told why and has put nothing; the next goes on in their place', async () => {
    const channel = new Channel<number>(1);
    channel.offer(0);
    const stop = new AbortController();
    const given = channel.put(1, stop.signal);
    const next = channel.put(2, never);
    await settled();
    stop.abort(new Error('enough'));
    await expect(given).rejects.toThrow('enough');
    expect(channel.take(1)).toEqual([0]);
    await settled();
    expect(channel.take(2)).toEqual([2]);
    await next;
  });
});

test('what is removed makes room for those who wait to put', async () => {
  const channel = new Channel<number>(3);
  for (const item of [1, 2, 3]) channel.offer(item);
  const puts = [5, 7].map((item) => channel.put(item, never));
  expect(channel.removeAll((item) => item % 2 === 1)).toEqual([1, 3]);
  await Promise.all(puts);
  expect(channel.take(9)).toEqual([2, 5, 7]);
});

describe('an empty channel', () => {
  test('wakes the one who waits for something', async () => {
    const channel = new Channel<number>(1);
    const filled = channel.filled(never);
    channel.offer(1);
    await filled;
    expect(channel.take(1)).toEqual([1]);
  });

  test('does not wait when something is there, or when it is over already', async () => {
    const channel = new Channel<number>(1);
    await expect(channel.filled(AbortSignal.abort(new Error('over')))).rejects.toThrow('over');
    channel.offer(1);
    await channel.filled(AbortSignal.abort());
  });

  test('who waits is told when it is over', async () => {
    const stop = new AbortController();
    const filled = new Channel<number>(1).filled(stop.signal);
    await settled();
    stop.abort(new Error('over'));
    await expect(filled).rejects.toThrow('over');
  });
});

test('nothing is lost, doubled or put in another order, whoever waits for whom', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 30 }),
      async (limit, takes) => {
        const channel = new Channel<number>(limit);
        const count = takes.reduce((sum, most) => sum + most, 0);
        const puts = Array.from({ length: count }, (_, item) => channel.put(item, never));
        const taken: number[] = [];
        let largest = 0;
        while (taken.length < count) {
          await channel.filled(never);
          largest = Math.max(largest, channel.size);
          taken.push(...channel.take(takes[taken.length % takes.length]!));
        }
        await Promise.all(puts);
        expect(taken).toEqual(Array.from({ length: count }, (_, item) => item));
        expect(largest).toBeLessThanOrEqual(limit);
      },
    ),
    { numRuns: 50 },
  );
});
