import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId, type RecordingId } from '../kernel/ids.ts';
import { sampleAt, stereo } from './stereo.stream.ts';
import type { RawRecording, RawSide } from './vault.ts';

const id = asId<RecordingId>('call-1-r1');

async function* pieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (let turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length]!;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

const bytesOf = (samples: readonly number[]): Uint8Array => {
  const bytes = Buffer.alloc(samples.length * 2);
  samples.forEach((sample, index) => bytes.writeInt16LE(sample, index * 2));
  return bytes;
};

const side = (samples: readonly number[], startsAtMs: number, sizes = [320]): RawSide => ({
  pcm: pieces(bytesOf(samples), sizes),
  startsAtMs,
});

async function channels(recording: Omit<RawRecording, 'id'>): Promise<readonly [number[], number[]]> {
  const both: [number[], number[]] = [[], []];
  for await (const block of stereo({ id, ...recording })) {
    block.forEach((sample, index) => both[index % 2 === 0 ? 0 : 1].push(sample));
  }
  return both;
}

const limited = (sample: number): number => Math.max(-32_768, Math.min(32_767, sample));

interface Spoken {
  readonly samples: readonly number[];
  readonly startsAtMs: number;
  readonly sizes: number[];
}

/** The same in the plainest words, for comparison. */
function expected(spoken: readonly Spoken[], length: number, silences: RawRecording['silences']): number[] {
  const channel = Array.from({ length }, () => 0);
  for (const { samples, startsAtMs } of spoken) {
    samples.forEach((sample, n) => {
      const at = Math.round(startsAtMs * 8) + n;
      if (at >= 0 && at < length) channel[at] = limited(channel[at]! + sample);
    });
  }
  for (const { fromMs, toMs } of silences) channel.fill(0, Math.round(fromMs * 8), Math.round(toMs * 8));
  return channel;
}

const spoken: fc.Arbitrary<Spoken> = fc.record({
  samples: fc.array(fc.integer({ min: -32_768, max: 32_767 }), { maxLength: 3_000 }),
  startsAtMs: fc.oneof(fc.integer({ min: -200, max: 2_500 }), fc.double({ min: 0, max: 2_500, noNaN: true })),
  sizes: fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 4 }),
});

const silence = fc
  .tuple(fc.integer({ min: 0, max: 2_600 }), fc.integer({ min: 0, max: 900 }))
  .map(([fromMs, ms]) => ({ fromMs, toMs: fromMs + ms }));

describe('stereo', () => {
  test('V1–V3 any sides in any pieces stand where they belong, to the sample', async () => {
    const arbitrary = fc.record({
      left: fc.array(spoken, { maxLength: 3 }),
      right: fc.array(spoken, { maxLength: 3 }),
      lengthMs: fc.integer({ min: 0, max: 2_500 }),
      silences: fc.array(silence, { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(arbitrary, async ({ left, right, lengthMs, silences }) => {
        const sides = (all: readonly Spoken[]) =>
          all.map(({ samples, startsAtMs, sizes }) => side(samples, startsAtMs, sizes));
        const both = await channels({ left: sides(left), right: sides(right), lengthMs, silences });
        const length = sampleAt(lengthMs);
        expect(both[0]).toEqual(expected(left, length, silences));
        expect(both[1]).toEqual(expected(right, length, silences));
      }),
      { numRuns: 60 },
    );
  });

  test('V1 the customer is left, the agent right', async () => {
    const both = await channels({ left: [side([1, 2], 0)], right: [side([3], 0.125)], lengthMs: 0.375, silences: [] });
    expect(both).toEqual([
      [1, 2, 0],
      [0, 3, 0],
    ]);
  });

  test('V2 two who speak at once are limited, not wrapped around', async () => {
    const loud = () => side([30_000, -30_000], 0);
    const [left] = await channels({ left: [loud(), loud()], right: [], lengthMs: 0.25, silences: [] });
    expect(left).toEqual([32_767, -32_768]);
  });

  test('V2 half a sample at the end of a side counts for nothing', async () => {
    const cut = { pcm: pieces(new Uint8Array([1, 0, 7]), [2]), startsAtMs: 0 };
    expect(await channels({ left: [cut], right: [], lengthMs: 0.25, silences: [] })).toEqual([
      [1, 0],
      [0, 0],
    ]);
  });

  test.each([-1, Number.NaN, Infinity, 86_400_001])('%d ms is no length', async (lengthMs) => {
    await expect(channels({ left: [], right: [], lengthMs, silences: [] })).rejects.toThrow(RangeError);
  });

  test('every side is closed, when all is read, when reading stops and when a side fails', async () => {
    const closed: string[] = [];
    async function* endless(name: string): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield new Uint8Array(1_000);
      } finally {
        closed.push(name);
      }
    }
    const sideOf = (name: string): RawSide => ({ pcm: endless(name), startsAtMs: 0 });
    const recording = (name: string) => ({ id, left: [sideOf(name)], right: [], lengthMs: 3_000, silences: [] });
    for await (const _block of stereo(recording('read'))) continue;
    for await (const _block of stereo(recording('stopped'))) break;
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(2);
      throw new Error('the PBX hung up');
    }
    const failing = { ...recording('beside'), right: [{ pcm: broken(), startsAtMs: 0 }] };
    await expect(Array.fromAsync(stereo(failing))).rejects.toThrow('the PBX hung up');
    expect(closed).toEqual(['read', 'stopped', 'beside']);
  });
});
