import { expect, test } from 'vitest';
import { isSpoken } from './spoken.stream.ts';

/** A tone as loud as this. */
function tone(ms: number, loudness: number): Uint8Array {
  const samples = Int16Array.from({ length: ms * 8 }, (_, n) => Math.round(loudness * Math.sin((n * Math.PI) / 8)));
  return new Uint8Array(samples.buffer);
}

async function* pieces(bytes: Uint8Array, size: number, given: { bytes: number } = { bytes: 0 }) {
  for (let at = 0; at < bytes.length; at += size) {
    const piece = bytes.subarray(at, at + size);
    given.bytes += piece.length;
    yield piece;
  }
}

const join = (...all: readonly Uint8Array[]) => Uint8Array.from(all.flatMap((each) => [...each]));

test.each([1, 333, 320, 100_000])(
  'VM6 a quiet voice is heard, a line that hums is not, in pieces of %i bytes',
  async (size) => {
    expect(await isSpoken(pieces(tone(2_000, 100), size), 300)).toBe(false);
    expect(await isSpoken(pieces(join(tone(1_000, 100), tone(320, 400), tone(1_000, 0)), size), 300)).toBe(true);
    expect(await isSpoken(pieces(join(tone(1_000, 100), tone(200, 8_000)), size), 300)).toBe(false);
  },
);

test('VM6 no more is read than is needed, and what is in parts counts together', async () => {
  const given = { bytes: 0 };
  expect(await isSpoken(pieces(tone(10_000, 8_000), 320, given), 300)).toBe(true);
  expect(given.bytes).toBeLessThanOrEqual(300 * 16 + 320);
  const words = join(...Array.from({ length: 4 }, () => join(tone(100, 8_000), tone(500, 0))));
  expect(await isSpoken(pieces(words, 640), 300)).toBe(true);
});
