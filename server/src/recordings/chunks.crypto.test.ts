import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId, type RecordingId } from '../kernel/ids.ts';
import { CHUNK, createChunkSealer, openChunks, sealedRange, sealedSize, type Sealing, TAG } from './chunks.crypto.ts';
import { type ByteRange, VaultError } from './vault.ts';

const SEALED = CHUNK + TAG;
const sealing: Sealing = { key: randomBytes(32), id: asId<RecordingId>('call-1-r1'), rendition: 'original' };

function seal(plain: Uint8Array, piece = 10_000, as = sealing): Buffer {
  const sealer = createChunkSealer(as);
  const parts: Uint8Array[] = [];
  for (let at = 0; at < plain.length; at += piece) parts.push(sealer.add(plain.subarray(at, at + piece)));
  return Buffer.concat([...parts, sealer.end()]);
}

async function* inPieces(bytes: Uint8Array, size = 30_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** As the vault reads: of the sealed bytes only those that hold the span. */
async function open(sealed: Uint8Array, plainBytes: number, span?: ByteRange, as = sealing): Promise<Buffer> {
  const wanted = span ?? { from: 0, to: plainBytes };
  const range = sealedRange(wanted, plainBytes);
  if (!range) return Buffer.alloc(0);
  const pieces = inPieces(sealed.subarray(range.from, range.to));
  return Buffer.concat(await Array.fromAsync(openChunks(as, pieces, wanted, plainBytes)));
}

async function faultOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => 'nothing',
    (failure: unknown) => failure,
  );
  return error instanceof VaultError ? error.fault : String(error);
}

describe('V5 chunks', () => {
  test.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 5])('%d bytes come back', async (length) => {
    const plain = randomBytes(length);
    const sealed = seal(plain);
    expect(sealed.length).toBe(sealedSize(length));
    expect((await open(sealed, length)).equals(plain)).toBe(true);
  });

  test('how it was cut into pieces makes no difference', () => {
    const plain = randomBytes(2 * CHUNK + 77);
    expect(seal(plain, 1_000).equals(seal(plain, 999_999))).toBe(true);
  });

  test('any part is what it is in the whole', async () => {
    const plain = randomBytes(4 * CHUNK + 321);
    const sealed = seal(plain);
    const at = fc.integer({ min: 0, max: plain.length });
    await fc.assert(
      fc.asyncProperty(at, at, async (one, other) => {
        const span = { from: Math.min(one, other), to: Math.max(one, other) };
        expect((await open(sealed, plain.length, span)).equals(plain.subarray(span.from, span.to))).toBe(true);
      }),
    );
  });

  test('a part is opened without the rest', async () => {
    const plain = randomBytes(4 * CHUNK);
    const sealed = seal(plain);
    sealed.fill(0, 0, SEALED);
    sealed.fill(0, 2 * SEALED);
    const span = { from: CHUNK + 10, to: 2 * CHUNK };
    expect((await open(sealed, plain.length, span)).equals(plain.subarray(span.from, span.to))).toBe(true);
  });

  test('any bit that is turned is noticed', async () => {
    const plain = randomBytes(2 * CHUNK + 5);
    const sealed = seal(plain);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: sealed.length * 8 - 1 }), async (bit) => {
        const changed = Buffer.from(sealed);
        changed[bit >> 3]! ^= 1 << (bit & 7);
        expect(await faultOf(open(changed, plain.length))).toBe('damaged');
      }),
    );
  });

  test('wherever it is cut off is noticed, also between two chunks', async () => {
    const plain = randomBytes(3 * CHUNK);
    const sealed = seal(plain);
    const cut = fc.oneof(
      fc.integer({ min: 0, max: sealed.length - 1 }),
      fc.constantFrom(0, SEALED, 2 * SEALED, sealed.length - 1),
    );
    await fc.assert(
      fc.asyncProperty(cut, async (at) => {
        expect(await faultOf(open(sealed.subarray(0, at), plain.length))).toBe('damaged');
      }),
    );
  });

  test('cut off between two chunks is noticed even by who believes it to be that short', async () => {
    const sealed = seal(randomBytes(3 * CHUNK));
    expect(await faultOf(open(sealed.subarray(0, 2 * SEALED), 2 * CHUNK))).toBe('damaged');
  });

  test('what comes after the end is noticed', async () => {
    const plain = randomBytes(CHUNK);
    const longer = Buffer.concat([seal(plain), randomBytes(100)]);
    const whole = { from: 0, to: CHUNK };
    const read = Array.fromAsync(openChunks(sealing, inPieces(longer), whole, CHUNK));
    expect(await faultOf(read)).toBe('damaged');
  });

  test('chunks that changed places are noticed', async () => {
    const plain = randomBytes(3 * CHUNK);
    const sealed = seal(plain);
    const [first, second, third] = [0, 1, 2].map((n) => sealed.subarray(n * SEALED, (n + 1) * SEALED));
    for (const order of [
      [second, first, third],
      [first, third, second],
      [first, first, third],
      [first, third],
    ]) {
      expect(await faultOf(open(Buffer.concat(order as Uint8Array[]), plain.length))).toBe('damaged');
    }
  });

  test.each([
    ['another recording', { id: asId<RecordingId>('call-2-r1') }],
    ['another rendition', { rendition: 'compact' as const }],
    ['another key', { key: randomBytes(32) }],
  ])('%s does not open it', async (_what, other) => {
    const sealed = seal(randomBytes(100));
    expect(await faultOf(open(sealed, 100, undefined, { ...sealing, ...other }))).toBe('damaged');
  });
});
