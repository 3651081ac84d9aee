/** From the row of an agent to the calls in it: those that changed, and those that the agent no longer has at hand. */
import { isDeepStrictEqual } from 'node:util';
import type { OwnCall, OwnCalls } from '../calls/ownCalls.ts';
import { iterate } from '../kernel/iterate.ts';
import type { Update } from './live.ts';

/** For a follower of a single row. `rows` must end with its signal. */
export function eachCall(
  rows: (signal: AbortSignal) => AsyncIterable<Update<OwnCalls>>,
  outer: AbortSignal,
): AsyncIterableIterator<Update<OwnCall>> {
  return iterate(async function* (signal) {
    let sent = new Map<string, OwnCall>();
    for await (const { position, full, rows: changed } of rows(signal)) {
      const calls = changed.flatMap((row) => row.calls);
      const removedIds = [...sent.keys()].filter((id) => !calls.some((call) => call.id === id));
      const news = full ? calls : calls.filter((call) => !isDeepStrictEqual(call, sent.get(call.id)));
      sent = new Map(calls.map((call) => [call.id, call]));
      if (full) yield { position, full, rows: calls, removedIds: [] };
      else if (news.length > 0 || removedIds.length > 0) yield { position, full, rows: news, removedIds };
    }
  }, outer);
}
