/** A bounded queue between many who put and one who takes. Who puts into a full one waits, or is told that it is full. */
export class Channel<T> {
  readonly #limit: number;
  readonly #items: T[] = [];
  readonly #waitingToPut = new Set<() => void>();
  #wake: (() => void) | undefined;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get size(): number {
    return this.#items.length;
  }

  /** False when the channel is full: the item was not taken. */
  offer(item: T): boolean {
    if (this.#items.length >= this.#limit) return false;
    this.#items.push(item);
    this.#wake?.();
    return true;
  }

  /** Waits while the channel is full. Rejects with the signal's reason. */
  async put(item: T, signal: AbortSignal): Promise<void> {
    while (!this.offer(item))
      await waitFor((resume) => {
        this.#waitingToPut.add(resume);
        return () => this.#waitingToPut.delete(resume);
      }, signal);
  }

  /** Everything that is there, at most `most`. */
  take(most: number): T[] {
    const taken = this.#items.splice(0, most);
    this.#letIn(taken.length);
    return taken;
  }

  /** Takes out every item of a kind, wherever it stands. */
  removeAll(unwanted: (item: T) => boolean): T[] {
    const all = this.#items.splice(0);
    this.#items.push(...all.filter((item) => !unwanted(item)));
    this.#letIn(all.length - this.#items.length);
    return all.filter((item) => unwanted(item));
  }

  /** What is there now, without taking it. */
  peek(): readonly T[] {
    return this.#items;
  }

  /** Resolves when there is something to take. Rejects with the signal's reason. */
  async filled(signal: AbortSignal): Promise<void> {
    while (this.#items.length === 0)
      await waitFor((resume) => {
        this.#wake = resume;
        return () => undefined;
      }, signal);
  }

  /** There is room for so many: those who have waited longest go on. */
  #letIn(room: number): void {
    for (const resume of [...this.#waitingToPut].slice(0, room)) {
      this.#waitingToPut.delete(resume);
      resume();
    }
  }
}

/** `register` returns how to forget it: one who gives up must not be woken in another's place. */
async function waitFor(register: (resume: () => void) => () => unknown, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const forget = register(resolve);
  const abort = (): void => {
    forget();
    reject(signal.reason);
  };
  signal.addEventListener('abort', abort, { once: true });
  try {
    await promise;
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
