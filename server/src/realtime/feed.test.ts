import { describe, expect, it } from 'vitest';
import type { Fact } from '../floor/fact.ts';
import { Bell } from '../kernel/bell.ts';
import { ManualClock } from '../kernel/clock.ts';
import { FEED_PAGE, feed, type FeedOptions } from './feed.ts';
import { Audience } from './follow.ts';

const factAt = (seq: number): Fact =>
  ({ seq, at: 0, version: 1, type: seq % 10 === 0 ? 'agent.rested' : 'leg.ringing', payload: {} }) as Fact; // only type and seq are read

/** A journal of `length` facts, of which memory holds the last `remembered`. */
function stage(length: number, remembered: number) {
  const facts = Array.from({ length }, (_, index) => factAt(index + 1));
  const bell = new Bell();
  const reads: number[] = [];
  const parts = {
    position: () => facts.length,
    recent: (after: number) => (after >= facts.length - remembered ? facts.slice(after) : undefined),
    read: (after: number, limit: number) => {
      reads.push(after);
      return Promise.resolve(facts.slice(after, after + limit));
    },
    changed: async (after: number, signal: AbortSignal) => {
      if (facts.length <= after) await bell.next(signal);
    },
  };
  const pace = { clock: new ManualClock(), intervalMs: 0, audience: new Audience() };
  const append = (): void => {
    facts.push(factAt(facts.length + 1));
    bell.ring();
  };
  const follow = (options: FeedOptions) => feed(parts, options, pace, new AbortController().signal);
  return { follow, append, reads };
}

async function take(updates: ReturnType<ReturnType<typeof stage>['follow']>, count: number) {
  const seqs: number[] = [];
  const sizes: number[] = [];
  while (seqs.length < count) {
    const { value, done } = await updates.next();
    if (done) break;
    seqs.push(...value.facts.map(({ seq }: Fact) => seq));
    sizes.push(value.facts.length);
  }
  return { seqs, sizes };
}

describe('the feed of the journal', () => {
  it('tells every fact once and in order, from the journal, from memory and as they come', async () => {
    const { follow, append, reads } = stage(2_345, 700);
    const updates = follow({ since: 0 });
    const past = await take(updates, 2_345);
    expect(past.seqs).toEqual(Array.from({ length: 2_345 }, (_, index) => index + 1));
    expect(Math.max(...past.sizes)).toBe(FEED_PAGE);
    expect(reads).toEqual([0, 500, 1_000, 1_500]);
    const next = updates.next();
    append();
    expect((await next).value).toMatchObject({ position: 2_346, facts: [{ seq: 2_346 }] });
  });

  it('begins with now when no position is given', async () => {
    const { follow, append } = stage(100, 100);
    const updates = follow({});
    expect((await updates.next()).value).toEqual({ position: 100, facts: [] });
    const next = updates.next();
    append();
    expect((await next).value).toMatchObject({ position: 101, facts: [{ seq: 101 }] });
  });

  it('tells only the wanted types, and how far it has got when a page holds none', async () => {
    const { follow } = stage(1_200, 0);
    const updates = follow({ since: 0, types: ['agent.rested'] });
    expect((await take(updates, 120)).seqs).toEqual(Array.from({ length: 120 }, (_, index) => (index + 1) * 10));
    const none = stage(1_200, 0).follow({ since: 0, types: ['call.ended'] });
    expect((await none.next()).value).toEqual({ position: 500, facts: [] });
    expect((await none.next()).value).toEqual({ position: 1_000, facts: [] });
  });

  it('keeps its place and nothing else while it is not read', async () => {
    const { follow, append } = stage(10, 10);
    const updates = follow({ since: 10 });
    await updates.next();
    for (let index = 0; index < 3_000; index += 1) append();
    const { seqs, sizes } = await take(updates, 3_000);
    expect(seqs).toEqual(Array.from({ length: 3_000 }, (_, index) => index + 11));
    expect(Math.max(...sizes)).toBe(FEED_PAGE);
  });
});
