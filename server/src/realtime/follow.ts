/** A subscriber of a live table: no more than a cursor, which moves when the subscriber asks for the next update. */
import type { Clock } from '../kernel/clock.ts';
import { iterate } from '../kernel/iterate.ts';
import type { FollowOptions, Update } from './live.ts';
import type { LiveTable } from './liveTable.ts';

export interface Pace {
  readonly clock: Clock;
  /** The least time between two updates; what changes in between comes as one. */
  readonly intervalMs: number;
  readonly audience: Audience;
}

/** How many follow something now. */
export class Audience {
  #size = 0;

  get size(): number {
    return this.#size;
  }

  enter(): Disposable {
    this.#size += 1;
    return { [Symbol.dispose]: () => void (this.#size -= 1) };
  }
}

const all = (): boolean => true;

export function follow<Id extends string, Row>(
  table: LiveTable<Id, Row>,
  { since, only = all }: FollowOptions<Row>,
  pace: Pace,
  outer: AbortSignal,
): AsyncIterableIterator<Update<Row>> {
  return iterate(async function* (signal) {
    using _seat = pace.audience.enter();
    let cursor = since;
    let isFirst = true;
    for (;;) {
      const update = table.since(cursor, only);
      cursor = update.position;
      if (isFirst || update.full || update.rows.length > 0 || update.removedIds.length > 0) {
        const sentAt = pace.clock.now();
        isFirst = false;
        yield update;
        await rest(sentAt, pace, signal);
      }
      await table.changed(cursor, signal);
    }
  }, outer);
}

/** Waits for what is left of the interval; a subscriber who took longer than that to come back waits no more. */
export async function rest(sentAt: number, { clock, intervalMs }: Pace, signal: AbortSignal): Promise<void> {
  const left = sentAt + intervalMs - clock.now();
  if (left > 0) await clock.sleep(left, signal);
}
