import { getEventListeners } from 'node:events';
import { describe, expect, test } from 'vitest';
import { Scope } from './scope.ts';

describe('a scope', () => {
  test('aborts with the signal around it, and with its reason', () => {
    const around = new AbortController();
    using scope = new Scope(around.signal);
    expect(scope.signal.aborted).toBe(false);
    around.abort('stop');
    expect(scope.signal.reason).toBe('stop');
  });

  test('is over from the start when the signal around it is', () => {
    using scope = new Scope(AbortSignal.abort('stopped'));
    expect(scope.signal.reason).toBe('stopped');
  });

  test('aborts by itself when its time is up', async () => {
    using scope = new Scope(new AbortController().signal, 5);
    await new Promise((resolve) => scope.signal.addEventListener('abort', resolve));
    expect(scope.signal.reason).toMatchObject({ name: 'TimeoutError' });
  });

  test('aborts and leaves nothing behind when it is disposed of', () => {
    const around = new AbortController();
    const scope = new Scope(around.signal, 60_000);
    const { signal } = scope;
    scope[Symbol.dispose]();
    expect(signal.aborted).toBe(true);
    expect(getEventListeners(around.signal, 'abort')).toEqual([]);
  });
});
