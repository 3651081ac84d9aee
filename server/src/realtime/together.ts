/** Many subscribers of a live table who are sent the same: one cursor for all of them. */
import { iterate } from '../kernel/iterate.ts';
import { isNews, type Pace, rest, sourceOf } from './follow.ts';
import type { Arrivals, FollowOptions, Update } from './live.ts';
import type { LiveTable } from './liveTable.ts';

/**
 * All updates of a round are made at the same moment. So whoever arrives in it goes on from where the others are, and the
 * next round leaves out and repeats nothing for anybody.
 */
export function followTogether<Id extends string, Row extends { readonly id: Id }>(
  table: LiveTable<Id, Row>,
  { only, within }: FollowOptions<Row>,
  arrivals: Arrivals,
  pace: Pace,
  outer: AbortSignal,
): AsyncIterableIterator<Update<Row>> {
  return iterate(async function* (signal) {
    const source = sourceOf(table, { ...(only && { only }), ...(within && { within }) });
    let cursor: number | undefined;
    for (;;) {
      const news = cursor === undefined ? undefined : source.since(cursor);
      const welcomes = arrivals
        .take()
        .map((since) => ({ since, update: source.since(within ? undefined : since, true) }));
      const sentAt = pace.clock.now();
      cursor = (news ?? welcomes[0]?.update)?.position;
      const hasNews = news !== undefined && isNews(news);
      if (hasNews) {
        arrivals.address({ kind: 'present' });
        yield news;
      }
      for (const { since, update } of welcomes) {
        arrivals.address({ kind: 'arrived', since });
        yield update;
      }
      if (hasNews || welcomes.length > 0) await rest(sentAt, pace, signal);
      if (cursor === undefined) await arrivals.next(signal);
      else if (within?.version() === source.version) await somethingNew(table, cursor, arrivals, signal);
    }
  }, outer);
}

async function somethingNew<Id extends string, Row>(
  table: LiveTable<Id, Row>,
  cursor: number,
  arrivals: Arrivals,
  outer: AbortSignal,
): Promise<void> {
  const over = new AbortController();
  const stop = (): void => over.abort(outer.reason);
  outer.throwIfAborted();
  outer.addEventListener('abort', stop, { once: true });
  try {
    await Promise.race([table.changed(cursor, over.signal), arrivals.next(over.signal)]);
  } finally {
    outer.removeEventListener('abort', stop);
    over.abort();
  }
}
