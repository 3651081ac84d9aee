import { describe, expect, it } from 'vitest';
import { iterate } from './iterate.ts';

const never = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));

describe('iterate', () => {
  it('ends a generator that waits for something that never comes', async () => {
    let cleaned = false;
    const iterator = iterate(async function* (signal) {
      try {
        yield 1;
        await never(signal);
      } finally {
        cleaned = true;
      }
    }, new AbortController().signal);
    expect(await iterator.next()).toEqual({ done: false, value: 1 });
    const pending = iterator.next();
    expect(await iterator.return?.()).toEqual({ done: true, value: undefined });
    expect(await pending).toEqual({ done: true, value: undefined });
    expect(cleaned).toBe(true);
  });

  it('ends when the signal around it aborts, without an error', async () => {
    const outer = new AbortController();
    const iterator = iterate<number>(async function* (signal) {
      yield await never(signal);
    }, outer.signal);
    const pending = iterator.next();
    outer.abort();
    expect(await pending).toEqual({ done: true, value: undefined });
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
  });

  it('hands on an error of the generator', async () => {
    const iterator = iterate<number>(async function* () {
      yield await Promise.reject(new Error('a bug'));
    }, new AbortController().signal);
    await expect(iterator.next()).rejects.toThrow('a bug');
  });
});
