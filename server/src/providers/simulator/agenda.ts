/** What will happen in the simulated world and when. Runs in any time: a simulation moves it, `keep` lets it run in real time. */
import type { Clock } from '../../kernel/clock.ts';
import type { Instant } from '../../kernel/ids.ts';

export interface Appointment {
  cancel(): void;
}

/** Appointments in the order of their time, those of the same time in the order in which they were made. */
export class Agenda {
  readonly #now: () => Instant;
  readonly #heap: Entry[] = [];
  #made = 0;
  #onEarlier: (() => void) | undefined;

  constructor(now: () => Instant) {
    this.#now = now;
  }

  now(): Instant {
    return this.#now();
  }

  after(ms: number, run: () => void): Appointment {
    return this.at(this.#now() + Math.max(0, Math.round(ms)), run);
  }

  at(at: Instant, run: () => void): Appointment {
    const entry = new Entry(at, (this.#made += 1), run);
    this.#heap.push(entry);
    this.#rise(this.#heap.length - 1);
    if (this.#heap[0] === entry) this.#onEarlier?.();
    return entry;
  }

  /** When the next thing happens. */
  get next(): Instant | undefined {
    for (let first = this.#heap[0]; first; first = this.#heap[0]) {
      if (first.run) return first.at;
      this.#takeFirst();
    }
    return undefined;
  }

  /** Lets everything happen that is due by then, and what that brings about by then too. Returns how much it was. */
  runDue(until: Instant): number {
    let count = 0;
    for (let next = this.next; next !== undefined && next <= until; next = this.next) {
      const run = this.#takeFirst().run;
      run?.();
      count += 1;
    }
    return count;
  }

  /** Runs in the clock's time until the signal aborts. One agenda has one keeper at a time. */
  async keep(clock: Clock, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      this.runDue(clock.now());
      const early = new AbortController();
      this.#onEarlier = () => early.abort();
      const wake = AbortSignal.any([signal, early.signal]);
      try {
        await clock.sleep(Math.max(0, (this.next ?? Number.MAX_SAFE_INTEGER) - clock.now()), wake);
      } catch (error) {
        if (!wake.aborted) throw error;
      } finally {
        this.#onEarlier = undefined;
      }
    }
  }

  #takeFirst(): Entry {
    const heap = this.#heap;
    const first = heap[0]!;
    const last = heap.pop()!;
    if (heap.length > 0) {
      heap[0] = last;
      this.#sink(0);
    }
    return first;
  }

  #rise(from: number): void {
    const heap = this.#heap;
    const entry = heap[from]!;
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >>> 1;
      if (!entry.isBefore(heap[parent]!)) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = entry;
  }

  #sink(from: number): void {
    const heap = this.#heap;
    const entry = heap[from]!;
    let at = from;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && heap[child + 1]!.isBefore(heap[child]!)) child += 1;
      if (!heap[child]!.isBefore(entry)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = entry;
  }
}

class Entry implements Appointment {
  readonly at: Instant;
  readonly #made: number;
  /** Absent once cancelled: the entry stays in the heap until its time, which is cheaper than finding it. */
  run: (() => void) | undefined;

  constructor(at: Instant, made: number, run: () => void) {
    this.at = at;
    this.#made = made;
    this.run = run;
  }

  cancel(): void {
    this.run = undefined;
  }

  isBefore(other: Entry): boolean {
    return this.at < other.at || (this.at === other.at && this.#made < other.#made);
  }
}
