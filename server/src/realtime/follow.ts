/** A subscriber of a live table: no more than a cursor, which moves when the subscriber asks for the next update. */
import type { Clock } from '../kernel/clock.ts';
import { iterate } from '../kernel/iterate.ts';
import type { FollowOptions, Update, Within } from './live.ts';
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

export function follow<Id extends string, Row extends { readonly id: Id }>(
  table: LiveTable<Id, Row>,
  { since, only, within }: FollowOptions<Row>,
  pace: Pace,
  outer: AbortSignal,
): AsyncIterableIterator<Update<Row>> {
  return iterate(async function* (signal) {
    using _seat = pace.audience.enter();
    const source = sourceOf(table, { only, within });
    let cursor = within ? undefined : since;
    let isFirst = true;
    for (;;) {
      const update = source.since(cursor, isFirst);
      cursor = update.position;
      if (isFirst || isNews(update)) {
        const sentAt = pace.clock.now();
        isFirst = false;
        yield update;
        await rest(sentAt, pace, signal);
      }
      // Who has gained or lost sight while the interval lasted is not kept waiting for the next change of a row.
      if (within?.version() === source.version) await table.changed(cursor, signal);
    }
  }, outer);
}

export const isNews = ({ full, rows, removedIds }: Update<unknown>): boolean =>
  full || rows.length > 0 || removedIds.length > 0;

interface Source<Row> {
  /** Of the sight by which the last update was judged. */
  readonly version: number | undefined;
  /** `isFromElsewhere`: the cursor is none that this source has given out. */
  since(cursor: number | undefined, isFromElsewhere?: boolean): Update<Row>;
}

export function sourceOf<Id extends string, Row extends { readonly id: Id }>(
  table: LiveTable<Id, Row>,
  { only = all, within }: Pick<FollowOptions<Row>, 'only' | 'within'>,
): Source<Row> {
  if (within) return narrowed(table, within);
  return { version: undefined, since: (cursor, isFromElsewhere) => table.since(cursor, only, isFromElsewhere) };
}

/** The table as somebody sees it who does not see everything. Remembers what was sent, as no other id may be told to be gone. */
function narrowed<Id extends string, Row extends { readonly id: Id }>(
  table: LiveTable<Id, Row>,
  within: Within<Row>,
): Source<Row> {
  const sent = new Set<string>();
  let version: number | undefined;
  let basis: readonly unknown[] = [];
  return {
    get version() {
      return version;
    },
    since(cursor: number | undefined): Update<Row> {
      const isSame = version === within.version() || !isNewBasis();
      version = within.version();
      const update = table.since(isSame ? cursor : undefined, within.judge());
      if (update.full) sent.clear();
      const removedIds = update.removedIds.filter((id) => sent.delete(id));
      for (const { id } of update.rows) sent.add(id);
      return { ...update, removedIds };
    },
  };

  function isNewBasis(): boolean {
    const before = basis;
    basis = within.basis();
    return basis.length !== before.length || basis.some((each, index) => each !== before[index]);
  }
}

/** Waits for what is left of the interval; a subscriber who took longer than that to come back waits no more. */
export async function rest(sentAt: number, { clock, intervalMs }: Pace, signal: AbortSignal): Promise<void> {
  const left = sentAt + intervalMs - clock.now();
  if (left > 0) await clock.sleep(left, signal);
}
