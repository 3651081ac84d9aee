/** A sorted set with logarithmic search: chunks of at most 128 entries, found by binary search over their last entries. */
const CHUNK = 128;

export type Compare<T> = (a: T, b: T) => number;

export class Ordered<T> {
  readonly #compare: Compare<T>;
  readonly #chunks: T[][] = [];
  #size = 0;

  constructor(compare: Compare<T>) {
    this.#compare = compare;
  }

  get size(): number {
    return this.#size;
  }

  first(): T | undefined {
    return this.#chunks[0]?.[0];
  }

  /** Adds an entry; one that compares equal to it must not be in the set. */
  add(entry: T): void {
    this.#size += 1;
    const at = Math.min(this.#chunkOf(entry), this.#chunks.length - 1);
    const chunk = this.#chunks[at];
    if (!chunk) {
      this.#chunks.push([entry]);
      return;
    }
    chunk.splice(this.#indexIn(chunk, entry), 0, entry);
    if (chunk.length > CHUNK) this.#chunks.splice(at + 1, 0, chunk.splice(CHUNK / 2));
  }

  /** Removes the entry that compares equal; false when there is none. */
  delete(entry: T): boolean {
    const at = this.#chunkOf(entry);
    const chunk = this.#chunks[at];
    if (!chunk) return false;
    const index = this.#indexIn(chunk, entry);
    const found = chunk[index];
    if (found === undefined || this.#compare(found, entry) !== 0) return false;
    chunk.splice(index, 1);
    if (chunk.length === 0) this.#chunks.splice(at, 1);
    this.#size -= 1;
    return true;
  }

  /** The first entry that is not before the probe. */
  firstFrom(probe: T): T | undefined {
    const chunk = this.#chunks[this.#chunkOf(probe)];
    return chunk?.[this.#indexIn(chunk, probe)];
  }

  /** The first so many, in order. */
  top(most: number): T[] {
    const top: T[] = [];
    for (const chunk of this.#chunks) {
      if (top.length >= most) break;
      top.push(...chunk.slice(0, most - top.length));
    }
    return top;
  }

  *[Symbol.iterator](): Generator<T> {
    for (const chunk of this.#chunks) yield* chunk;
  }

  /** Index of the first chunk whose last entry is not before the entry. */
  #chunkOf(entry: T): number {
    let low = 0;
    let high = this.#chunks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const last = this.#chunks[middle]!.at(-1)!;
      if (this.#compare(last, entry) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #indexIn(chunk: readonly T[], entry: T): number {
    let low = 0;
    let high = chunk.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(chunk[middle]!, entry) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** An entry that is ordered by its numbers, and by its name where they are equal. */
export interface Ranked {
  readonly key: readonly number[];
  readonly id: string;
}

export function byRank(a: Ranked, b: Ranked): number {
  const length = Math.max(a.key.length, b.key.length);
  for (let index = 0; index < length; index += 1) {
    const difference = (a.key[index] ?? 0) - (b.key[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
