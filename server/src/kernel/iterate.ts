/** An async generator that can be ended while it waits: `return()` aborts the signal that it was given. */
export function iterate<T>(
  generate: (signal: AbortSignal) => AsyncGenerator<T, void>,
  outer: AbortSignal,
): AsyncIterableIterator<T> {
  const inner = new AbortController();
  const stop = (): void => inner.abort(outer.reason);
  if (outer.aborted) stop();
  else outer.addEventListener('abort', stop, { once: true });
  const source = generate(inner.signal);
  const done = { done: true, value: undefined } as const;
  const over = (): typeof done => {
    outer.removeEventListener('abort', stop);
    return done;
  };
  const iterator: AsyncIterableIterator<T> = {
    async next() {
      try {
        const result = await source.next();
        return result.done ? over() : result;
      } catch (error) {
        over();
        if (inner.signal.aborted) return done; // an end that was asked for is no error
        throw error;
      }
    },
    async return() {
      inner.abort();
      over();
      await source.return().catch((error: unknown) => {
        if (error !== inner.signal.reason) throw error;
      });
      return done;
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}
