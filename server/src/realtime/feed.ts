/** A subscriber of the journal: reads pages of the past, then what is committed, and keeps nothing but its place. */
import type { Fact } from '../floor/fact.ts';
import { iterate } from '../kernel/iterate.ts';
import { type Pace, rest } from './follow.ts';
import type { JournalUpdate } from './live.ts';

/** The most facts in one update (L10). */
export const FEED_PAGE = 500;

export interface FeedParts {
  /** How far the replica has got. */
  readonly position: () => number;
  /** Committed facts after a seq, from memory; undefined when memory does not reach back so far. */
  readonly recent: (after: number) => readonly Fact[] | undefined;
  readonly read: (after: number, limit: number, signal: AbortSignal) => Promise<readonly Fact[]>;
  /** Resolves when the replica is further than this. */
  readonly changed: (after: number, signal: AbortSignal) => Promise<void>;
}

export interface FeedOptions {
  readonly since?: number;
  readonly types?: readonly Fact['type'][];
}

export function feed(
  parts: FeedParts,
  { since, types }: FeedOptions,
  pace: Pace,
  outer: AbortSignal,
): AsyncIterableIterator<JournalUpdate> {
  const wanted = types && new Set(types);
  return iterate(async function* (signal) {
    using _seat = pace.audience.enter();
    let cursor = since ?? parts.position();
    let isFirst = true;
    for (;;) {
      const page = await pageAfter(parts, cursor, signal);
      cursor = page.at(-1)?.seq ?? cursor;
      const facts = wanted ? page.filter(({ type }) => wanted.has(type)) : page;
      // A full page without a wanted fact is told too: who is cut off there need not read it all again.
      if (isFirst || facts.length > 0 || page.length === FEED_PAGE) {
        const sentAt = pace.clock.now();
        isFirst = false;
        yield { position: cursor, facts };
        if (page.length < FEED_PAGE) await rest(sentAt, pace, signal);
      }
      if (page.length < FEED_PAGE) await parts.changed(cursor, signal);
    }
  }, outer);
}

async function pageAfter({ recent, read }: FeedParts, cursor: number, signal: AbortSignal): Promise<readonly Fact[]> {
  const facts = recent(cursor) ?? (await read(cursor, FEED_PAGE, signal));
  return facts.slice(0, FEED_PAGE);
}
