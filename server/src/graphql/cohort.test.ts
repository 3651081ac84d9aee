import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ManualClock } from '../kernel/clock.ts';
import { Audience } from '../realtime/follow.ts';
import type { Update } from '../realtime/live.ts';
import { LiveTable } from '../realtime/liveTable.ts';
import { followTogether } from '../realtime/together.ts';
import { Cohort, MOST_PLACES, type Seat } from './cohort.ts';

interface Row {
  readonly id: string;
  readonly n: number;
}
type Known = ReadonlyMap<string, number>;

/** A table whose every state is remembered, a cohort that follows it, and members who fold what they are sent. */
function stage({ narrow = false, memory = 1_000 } = {}) {
  const source = new Map<string, Row>();
  const states: Known[] = [new Map()];
  const sees = { ids: new Set(['a', 'b', 'c']), version: 0 };
  const position = (): number => states.length - 1;
  const table = new LiveTable<string, Row>({
    view: (id) => source.get(id),
    ids: () => source.keys(),
    position,
    memory,
  });
  const note = (): void => {
    const visible = [...source.values()].filter(({ id }) => !narrow || sees.ids.has(id));
    states.push(new Map(visible.map(({ id, n }) => [id, n])));
  };
  const put = (id: string, n: number | undefined): void => {
    if (n === undefined) source.delete(id);
    else source.set(id, { id, n });
    note();
    table.touch(id);
    table.committed();
  };
  const see = (ids: readonly string[]): void => {
    sees.ids = new Set(ids);
    note();
    sees.version += 1;
    table.wake();
  };
  const clock = new ManualClock();
  const stop = new AbortController();
  const rounds: Update<Row>[] = [];
  let isOver = false;
  const cohort = new Cohort<Update<Row>>(() => stop.abort());
  const within = {
    version: () => sees.version,
    basis: () => [sees.ids],
    judge: () => (row: Row) => sees.ids.has(row.id),
  };
  const pace = { clock, intervalMs: 50, audience: new Audience() };
  const updates = followTogether(table, narrow ? { within } : {}, cohort.arrivals, pace, stop.signal);
  const running = (async () => {
    for await (const update of updates) {
      rounds.push(update);
      for (let n = 0; n < 5; n += 1) await Promise.resolve(); // an execution takes its time
      cohort.send(update);
    }
    isOver = true;
  })();
  return { put, see, clock, stop, cohort, rounds, states, position, running, isOver: () => isOver };
}

/** Holds what it is sent against the truth of that moment. */
class Screen implements Seat<Update<Row>> {
  readonly got: Update<Row>[] = [];
  readonly faults: string[] = [];
  isFull = false;
  #known: Map<string, number>;
  #wake: (() => void) | undefined;
  readonly #states: readonly Known[];

  constructor(states: readonly Known[], since?: number) {
    this.#states = states;
    this.#known = new Map(since === undefined ? [] : states[since]);
  }

  send(update: Update<Row>): boolean {
    if (this.isFull) return false;
    const last = this.got.at(-1)?.position ?? -1;
    // The first, and the one after a jam, may come at the place of the one before; all others tell something new.
    if (update.position < last || (update.position === last && !update.full)) this.faults.push(`${last} again`);
    if (update.full) this.#known.clear();
    for (const { id, n } of update.rows) this.#known.set(id, n);
    for (const id of update.removedIds) this.#known.delete(id);
    this.got.push(update);
    if (!isDeepStrictEqual(this.#known, this.#states[update.position])) this.faults.push(`wrong at ${update.position}`);
    return true;
  }

  whenRead(wake: () => void): void {
    this.#wake = wake;
  }

  read(): void {
    this.isFull = false;
    this.#wake?.();
    this.#wake = undefined;
  }
}

/** Lets everything that is under way go on, without time. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('K5: what a member is sent', () => {
  it('begins with everything, and goes on with the changes that all are sent', async () => {
    const { put, clock, cohort, states, rounds } = stage();
    put('a', 1);
    const one = new Screen(states);
    cohort.join(one, undefined);
    await settled();
    expect(one.got).toMatchObject([{ full: true, position: 1 }]);
    await clock.advance(50);
    put('a', 2);
    await settled();
    await clock.advance(50);
    const two = new Screen(states);
    cohort.join(two, undefined);
    await settled();
    await clock.advance(50);
    put('b', 1);
    await settled();
    expect(one.got.map(({ full }) => full)).toEqual([true, false, false]);
    expect(two.got.map(({ full }) => full)).toEqual([true, false]);
    expect(two.got[1]).toBe(one.got[2]);
    expect(rounds).toHaveLength(4);
  });

  it('goes on from the place that it gave', async () => {
    const { put, clock, cohort, states } = stage();
    put('a', 1);
    put('b', 1);
    cohort.join(new Screen(states), undefined);
    await settled();
    put('b', 2);
    const back = new Screen(states, 1);
    cohort.join(back, 1);
    await clock.advance(50);
    expect(back.got).toMatchObject([{ full: false, position: 3, rows: [{ id: 'b', n: 2 }] }]);
  });

  it('loses nothing and repeats nothing, whoever comes, goes and lags, and whatever is seen', async () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd');
    const step = fc.oneof(
      fc.record({ do: fc.constant('put' as const), id, n: fc.option(fc.nat(3), { nil: undefined }) }),
      fc.record({ do: fc.constant('join' as const), back: fc.option(fc.nat(6), { nil: undefined }) }),
      fc.record({ do: fc.constant('leave' as const), who: fc.nat() }),
      fc.record({ do: fc.constant('fill' as const), who: fc.nat() }),
      fc.record({ do: fc.constant('read' as const), who: fc.nat() }),
      fc.record({ do: fc.constant('see' as const), ids: fc.uniqueArray(id) }),
      fc.record({ do: fc.constant('go' as const), ticks: fc.integer({ min: 1, max: 9 }) }),
      fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(0, 10, 50) }),
    );
    let [joined, resumed, jammed, messages] = [0, 0, 0, 0];
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60, size: 'max' }), fc.boolean(), async (steps, narrow) => {
        const { put, see, clock, stop, cohort, states, position, running } = stage({ narrow, memory: 4 });
        // Holds the cohort open.
        const rock = new Screen(states);
        cohort.join(rock, undefined);
        const screens: { readonly screen: Screen; readonly seat: Disposable }[] = [];
        const everybody: Screen[] = [];
        const at = (who: number) => screens[who % Math.max(1, screens.length)];
        for (const each of steps) {
          switch (each.do) {
            case 'put':
              put(each.id, each.n);
              break;
            case 'join': {
              const since = each.back === undefined ? undefined : Math.max(0, position() - each.back);
              const screen = new Screen(states, since);
              screens.push({ screen, seat: cohort.join(screen, since) });
              everybody.push(screen);
              joined += 1;
              if (since !== undefined) resumed += 1;
              break;
            }
            case 'leave': {
              const [gone] = screens.splice(each.who % Math.max(1, screens.length), 1);
              gone?.seat[Symbol.dispose]();
              break;
            }
            case 'fill': {
              const one = at(each.who);
              if (one) one.screen.isFull = true;
              jammed += 1;
              break;
            }
            case 'read':
              at(each.who)?.screen.read();
              break;
            case 'see':
              if (narrow) see(each.ids);
              break;
            case 'go':
              for (let n = 0; n < each.ticks; n += 1) await Promise.resolve();
              break;
            case 'wait':
              await clock.advance(each.ms);
          }
        }
        for (const { screen } of screens) screen.read();
        for (let n = 0; n < 4; n += 1) await clock.advance(50);
        await settled();
        for (const { got, faults } of [rock, ...everybody]) {
          messages += got.length;
          expect(faults).toEqual([]);
        }
        // Whatever came after the last message was nothing that is seen.
        for (const { got } of [rock, ...screens.map(({ screen }) => screen)])
          expect(states[got.at(-1)!.position]).toEqual(states.at(-1));
        stop.abort();
        await running;
      }),
      { numRuns: 400 },
    );
    expect(Math.min(joined, resumed, jammed, messages)).toBeGreaterThan(400);
  });
});

describe('K6: who joins', () => {
  it('with others costs one execution, and at most 16 are made for different places', async () => {
    const { put, clock, cohort, states, rounds } = stage();
    for (let n = 1; n <= 40; n += 1) put('a', n);
    cohort.join(new Screen(states), undefined);
    await settled();
    const before = rounds.length;
    for (let n = 0; n < 100; n += 1) cohort.join(new Screen(states), undefined);
    await clock.advance(50);
    expect(rounds.length - before).toBe(1);
    const back = Array.from({ length: 30 }, (_, n) => new Screen(states, n));
    for (const [n, screen] of back.entries()) cohort.join(screen, n);
    await clock.advance(50);
    expect(rounds.length - before).toBe(1 + MOST_PLACES + 1);
    expect(back.map(({ got }) => got[0]?.full)).toEqual([
      ...Array.from({ length: MOST_PLACES }, () => false),
      ...Array.from({ length: 30 - MOST_PLACES }, () => true),
    ]);
  });
});

describe('K7: who leaves', () => {
  it('is sent nothing more, and the last one ends the cohort', async () => {
    const { put, clock, cohort, states, running, isOver } = stage();
    const [one, two] = [new Screen(states), new Screen(states)];
    const first = cohort.join(one, undefined);
    const second = cohort.join(two, undefined);
    await clock.advance(50);
    first[Symbol.dispose]();
    put('a', 1);
    await clock.advance(50);
    expect([one.got.length, two.got.length]).toEqual([1, 2]);
    expect(isOver()).toBe(false);
    second[Symbol.dispose]();
    await running;
    expect(cohort.size).toBe(0);
  });
});

describe('K8: who does not read', () => {
  it('is sent everything once when it has read, and the others have not waited', async () => {
    const { put, clock, cohort, states } = stage();
    const [slow, quick] = [new Screen(states), new Screen(states)];
    cohort.join(slow, undefined);
    cohort.join(quick, undefined);
    await clock.advance(50);
    slow.isFull = true;
    for (let n = 1; n <= 5; n += 1) {
      put('a', n);
      await clock.advance(50);
    }
    expect([slow.got.length, quick.got.length]).toEqual([1, 6]);
    slow.read();
    await clock.advance(50);
    expect(slow.got.slice(1)).toMatchObject([{ full: true, position: 5, rows: [{ n: 5 }] }]);
    expect(quick.got).toHaveLength(6);
    put('a', 6);
    await clock.advance(50);
    expect(slow.got.at(-1)).toBe(quick.got.at(-1));
  });
});
