import { describe, expect, test } from 'vitest';
import { ManualClock } from './clock.ts';

const never = new AbortController().signal;

describe('the manual clock', () => {
  test('wakes sleepers in order, each at its own time', async () => {
    const clock = new ManualClock(1000);
    const woken: string[] = [];
    const sleeper = async (name: string, ms: number) => {
      await clock.sleep(ms, never);
      woken.push(`${name} ${clock.now()}`);
    };
    const all = Promise.all([sleeper('late', 30), sleeper('early', 10), sleeper('middle', 20)]);
    await clock.advance(25);
    expect(woken).toEqual(['early 1010', 'middle 1020']);
    await clock.advance(5);
    await all;
    expect(woken.at(-1)).toBe('late 1030');
  });

  test('wakes one who falls asleep again within the same advance', async () => {
    const clock = new ManualClock(0);
    const at: number[] = [];
    const loop = async () => {
      for (let round = 0; round < 3; round += 1) {
        await clock.sleep(10, never);
        at.push(clock.now());
      }
    };
    const done = loop();
    await clock.advance(30);
    await done;
    expect(at).toEqual([10, 20, 30]);
  });

  test('an abort wakes the sleeper with its reason and forgets it', async () => {
    const clock = new ManualClock(0);
    const control = new AbortController();
    const asleep = clock.sleep(10, control.signal);
    expect(clock.sleeping).toBe(1);
    control.abort(new Error('closing'));
    await expect(asleep).rejects.toThrow('closing');
    expect(clock.sleeping).toBe(0);
    await expect(clock.sleep(10, control.signal)).rejects.toThrow('closing');
  });

  test('does not go back', () => {
    const clock = new ManualClock(1000);
    clock.moveTo(2000);
    expect(() => clock.moveTo(1999)).toThrow(RangeError);
    expect(clock.now()).toBe(2000);
  });
});
