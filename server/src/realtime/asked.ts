/** An answer that is asked for when somebody wants it, and kept for a while, as many may want it. */

export interface AskedOptions {
  readonly keptMs: number;
  /** Longer than this nobody is kept waiting. */
  readonly patienceMs: number;
}

/** Undefined where there was no answer in time; it is asked again the next time. Never asks twice at once. */
export function asked<T>(
  ask: (signal: AbortSignal) => Promise<T>,
  { keptMs, patienceMs }: AskedOptions,
): () => Promise<T | undefined> {
  let known: { readonly answer: T | undefined; readonly at: number } | undefined;
  let asking: Promise<T | undefined> | undefined;
  const answer = async (): Promise<T | undefined> => {
    const signal = AbortSignal.timeout(patienceMs);
    const { promise: tooLate, resolve } = Promise.withResolvers<undefined>();
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
    const answered = ask(signal).catch(() => undefined); // whoever is away is seen by the lack of its figures
    return Promise.race([answered, tooLate]);
  };
  return async () => {
    if (known && performance.now() - known.at < keptMs) return known.answer;
    asking ??= answer().finally(() => {
      asking = undefined;
    });
    const found = await asking;
    known = found === undefined ? undefined : { answer: found, at: performance.now() };
    return found;
  };
}
