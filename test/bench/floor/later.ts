/** What is to happen, soonest first: a heap, so that to wait for much costs no more than to wait for little. */

interface Entry {
  readonly at: number;
  readonly happen: () => void;
}

export class Later {
  readonly #heap: Entry[] = [];

  /** Infinity when nothing is to happen. */
  get nextAt(): number {
    return this.#heap[0]?.at ?? Infinity;
  }

  add(at: number, happen: () => void): void {
    const heap = this.#heap;
    const entry = { at, happen };
    let place = heap.push(entry) - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (heap[above]!.at <= at) break;
      heap[place] = heap[above]!;
      place = above;
    }
    heap[place] = entry;
  }

  /** Does the next. */
  happen(): void {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (!first || !last) return;
    if (heap.length > 0) this.#sink(last);
    first.happen();
  }

  #sink(entry: Entry): void {
    const heap = this.#heap;
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && heap[below + 1]!.at < heap[below]!.at) below += 1;
      if (heap[below]!.at >= entry.at) break;
      heap[place] = heap[below]!;
      place = below;
    }
    heap[place] = entry;
  }
}
