/** Rule R9: files on one time line, and R3 and R7: what is not in them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId } from '../kernel/ids.ts';
import { layOut } from './layout.ts';
import { silenced } from './silenced.engine.ts';
import type { Tap } from './recording.ts';

const by = { kind: 'user', id: 'user-1' } as const;
const system = { kind: 'system', id: 'floor' } as const;
const SECOND = 16_000;

/** The PBX's clock is a minute behind ours. */
const tap = (count: number, startedAt: number, about: Partial<Tap> = {}): Tap => ({
  id: asId(`x-1-r1-t${count}`),
  legId: asId(`leg-${count}`),
  side: count === 1 ? 'customer' : 'agent',
  state: 'ended',
  startedAt,
  behindMs: 60_000,
  mutes: [],
  ...about,
});

describe('the time line', () => {
  test('R25 where a newer file of the same party begins, the older one ends, unless there is nothing in the newer', () => {
    const older = tap(1, 1_000);
    const newer = tap(2, 3_000, { legId: older.legId });
    const other = tap(3, 1_500);
    const layout = (bytes: number) =>
      layOut({ pauses: [], taps: [older, newer, other] }, [
        { tap: older, bytes: 2.5 * SECOND },
        { tap: newer, bytes },
        { tap: other, bytes: 4 * SECOND },
      ]).placed.map(({ silences }) => silences);
    expect(layout(2 * SECOND)).toEqual([[{ fromMs: 2_000, toMs: 4_500 }], [], []]);
    expect(layout(0)).toEqual([[], []]);
  });

  test('R9 begins with the first sample of whoever was first and ends with the last of whoever was last', () => {
    const taps = [tap(1, 1_040), tap(2, 1_000), tap(3, 3_000)];
    const { lengthMs, placed } = layOut({ pauses: [], taps }, [
      { tap: taps[0]!, bytes: 2 * SECOND },
      { tap: taps[1]!, bytes: SECOND },
      { tap: taps[2]!, bytes: SECOND + 160 },
    ]);
    expect(lengthMs).toBe(3_010);
    expect(placed.map(({ startsAtMs }) => startsAtMs)).toEqual([40, 0, 2_000]);
  });

  test('R9 a file that is shorter than the tap lasted is followed by silence', () => {
    const taps = [tap(1, 1_000, { endedAt: 3_000 }), tap(2, 1_100, { endedAt: 2_900 })];
    const { lengthMs } = layOut(
      { pauses: [], taps },
      taps.map((each) => ({ tap: each, bytes: SECOND })),
    );
    expect(lengthMs).toBe(2_000);
  });

  test('R9 what is said after the end is not in it, on the clock of the PBX', () => {
    const taps = [tap(1, 1_000, { endedAt: 3_000 })];
    const files = [{ tap: taps[0]!, bytes: 2 * SECOND }];
    expect(layOut({ pauses: [], taps, endedAt: 62_500 }, files).lengthMs).toBe(1_500);
    expect(layOut({ pauses: [], taps, endedAt: 70_000 }, files).lengthMs).toBe(2_000);
    expect(layOut({ pauses: [], taps, endedAt: 60_500 }, files).lengthMs).toBe(0);
  });

  test('R9 a tap that never began, and a file that is not there, are nothing', () => {
    const { startedAt: _never, ...never } = tap(2, 0);
    const taps = [tap(1, 1_000), { ...never, state: 'ended' as const }];
    expect(layOut({ pauses: [], taps }, [{ tap: taps[1]!, bytes: 10 }])).toMatchObject({ lengthMs: 0, placed: [] });
    expect(layOut({ pauses: [], taps }, []).lengthMs).toBe(0);
  });

  test('R7 pauses are silence for all, on the clock of the PBX, told with who and why', () => {
    const taps = [tap(1, 1_000), tap(2, 1_500, { behindMs: 60_004 })];
    const pauses = [
      { from: 62_000, to: 63_000, until: 99_000, reason: 'card', by, endedBy: system },
      { from: 64_500, until: 99_000, reason: 'again', by },
      { from: 50_000, to: 50_500, until: 99_000, reason: 'before it began', by },
    ];
    const { silences, gaps, lengthMs } = layOut({ pauses, taps }, [{ tap: taps[0]!, bytes: 5 * SECOND }]);
    expect(lengthMs).toBe(5_000);
    expect(silences).toEqual([
      { fromMs: 1_000, toMs: 2_000 },
      { fromMs: 3_500, toMs: 5_000 },
    ]);
    expect(gaps).toEqual([
      { fromMs: 1_000, toMs: 2_000, why: 'pause', reason: 'card', by, endedBy: system },
      { fromMs: 3_500, toMs: 5_000, why: 'pause', reason: 'again', by },
    ]);
  });

  test('R3 who was on hold is silent alone, on the time line of their own file', () => {
    const mutes = [
      { why: 'hold', from: 63_000, to: 64_000 },
      { why: 'pause', from: 64_000, to: 65_000 },
    ] as const;
    const taps = [tap(1, 1_000), tap(2, 2_000, { mutes })];
    const { placed, gaps, silences } = layOut({ pauses: [], taps }, [
      { tap: taps[0]!, bytes: 9 * SECOND },
      { tap: taps[1]!, bytes: 8 * SECOND },
    ]);
    expect(silences).toEqual([]);
    expect(placed[1]?.silences).toEqual([{ fromMs: 1_000, toMs: 2_000 }]);
    expect(gaps).toEqual([{ fromMs: 2_000, toMs: 3_000, why: 'hold', legId: 'leg-2' }]);
  });
});

async function* pieces(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const cut of [...cuts.toSorted((a, b) => a - b), bytes.length]) {
    if (cut <= from) continue;
    yield bytes.subarray(from, cut);
    from = cut;
  }
}

async function all(parts: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  for await (const part of parts) read.push(part);
  return Buffer.concat(read);
}

test('R3 silence is where it should be and nowhere else, however the samples are cut', async () => {
  const span = fc.tuple(fc.integer({ min: -10, max: 70 }), fc.integer({ min: 0, max: 40 }));
  await fc.assert(
    fc.asyncProperty(fc.array(span, { maxLength: 4 }), fc.array(fc.nat(1_000)), async (spans, cuts) => {
      const bytes = new Uint8Array(1_000).fill(7);
      const silences = spans.map(([fromMs, length]) => ({ fromMs, toMs: fromMs + length }));
      const heard = await all(silenced(pieces(bytes, cuts), silences));
      const isSilent = (at: number) => silences.some(({ fromMs, toMs }) => at >= fromMs * 16 && at < toMs * 16);
      expect([...heard]).toEqual(Array.from(bytes, (byte, at) => (isSilent(at) ? 0 : byte)));
      expect(
        bytes.every((byte) => byte === 7),
        'what was given is not changed',
      ).toBe(true);
    }),
  );
});
