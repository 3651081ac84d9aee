import { describe, expect, test } from 'vitest';
import { createCompactEncoder } from './compact.opus.ts';
import { createOggWriter, twoStreams } from './ogg.ts';

async function encode(blocks: readonly Int16Array[]): Promise<Buffer> {
  await using encoder = createCompactEncoder();
  const parts: Uint8Array[] = [];
  for (const block of blocks) parts.push(await encoder.add(block));
  parts.push(await encoder.end());
  return Buffer.concat(parts);
}

interface Page {
  readonly flags: number;
  readonly granule: bigint;
  readonly number: number;
  readonly body: Buffer;
}

function pagesOf(ogg: Buffer): Page[] {
  const pages: Page[] = [];
  for (let at = 0; at < ogg.length;) {
    expect(ogg.toString('latin1', at, at + 4)).toBe('OggS');
    const segments = ogg.subarray(at + 27, at + 27 + ogg[at + 26]!);
    const begin = at + 27 + segments.length;
    const end = begin + segments.reduce((sum, segment) => sum + segment, 0);
    pages.push({
      flags: ogg[at + 5]!,
      granule: ogg.readBigUInt64LE(at + 6),
      number: ogg.readUInt32LE(at + 18),
      body: ogg.subarray(begin, end),
    });
    at = end;
  }
  return pages;
}

/** How it sounds is heard by a browser: test/e2e/compactPlayback.test.ts. */
describe('V4 the compact rendition', () => {
  test.each([0, 1, 108, 109, 8_000, 8_001, 123_457])('%d samples: the last page tells as many', async (samples) => {
    const pages = pagesOf(await encode([new Int16Array(2 * samples)]));
    const preSkip = pages[0]!.body.readUInt16LE(10);
    expect(preSkip).toBe(52 * 6);
    expect(pages.at(-1)).toMatchObject({ flags: 4, granule: BigInt(samples * 6 + preSkip) });
  });

  test('the head names two streams that are not coupled; pages are numbered and their times rise', async () => {
    const pages = pagesOf(await encode([new Int16Array(2 * 8_000), new Int16Array(2 * 12_345)]));
    expect(pages[0]!.flags).toBe(2);
    expect(pages[0]!.body.toString('latin1', 0, 8)).toBe('OpusHead');
    expect([...pages[0]!.body.subarray(18)]).toEqual([1, 2, 0, 0, 1]);
    expect(pages[1]!.body.toString('latin1', 0, 8)).toBe('OpusTags');
    expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index));
    const times = pages.map(({ granule }) => Number(granule));
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  test('how it was cut into blocks makes no difference to the sound', async () => {
    const noise = Int16Array.from({ length: 40_000 }, (_, n) => (n * 7_919) % 4_001);
    const bodies = async (blocks: readonly Int16Array[]) => pagesOf(await encode(blocks)).map(({ body }) => body);
    expect(await bodies([noise.slice(0, 1_234), noise.slice(1_234)])).toEqual(await bodies([noise]));
  });
});

describe('Ogg', () => {
  test('packets of all lengths come back from a page, also those that are longer than 255', async () => {
    const lengths = [1, 253, 254, 255, 256, 510, 511, 1_000];
    const ogg = createOggWriter(7, 50); // without a head, no page stands alone
    const pages = [...lengths.map((length) => ogg.packet(new Uint8Array(length), 960)), ogg.end(960)];
    const page = Buffer.concat(pages);
    const table = [...page.subarray(27, 27 + page[26]!)];
    const read: number[] = [];
    let sum = 0;
    for (const segment of table) {
      sum += segment;
      if (segment === 255) continue;
      read.push(sum);
      sum = 0;
    }
    expect(read).toEqual(lengths);
    expect(page.length).toBe(27 + table.length + lengths.reduce((all, length) => all + length, 0));
  });

  test('the checksum of a page is that of RFC 3533', () => {
    const page = Buffer.from(createOggWriter(7, 50).end(960));
    const told = page.readUInt32LE(22);
    page.writeUInt32LE(0, 22);
    let crc = 0;
    for (const byte of page) {
      for (let bit = 7; bit >= 0; bit -= 1) {
        const carry = (crc >>> 31) ^ ((byte >> bit) & 1);
        crc = ((crc << 1) ^ (carry ? 0x04c11db7 : 0)) >>> 0;
      }
    }
    expect(told).toBe(crc);
  });

  test('a page that would have more than 255 segments is ended before', () => {
    const ogg = createOggWriter(7, 1_000);
    const sizes = Array.from({ length: 300 }, () => ogg.packet(new Uint8Array(10), 960).length);
    expect(sizes.filter((size) => size > 0)).toEqual([27 + 255 + 2_550]);
  });

  test.each([
    [0, [0]],
    [251, [251]],
    [252, [252, 0]],
    [255, [255, 0]],
    [256, [252, 1]],
    [1_275, [255, 255]],
  ])('a frame of %d bytes is told by %j (RFC 6716, 3.2.1)', (length, told) => {
    const packet = twoStreams(new Uint8Array(1 + length).fill(8), Uint8Array.of(8, 1));
    expect([...packet.subarray(1, 1 + told.length)]).toEqual(told);
    expect(packet.length).toBe(1 + told.length + length + 2);
  });

  test('a packet of several frames is refused', () => {
    expect(() => twoStreams(Uint8Array.of(9, 1), Uint8Array.of(8))).toThrow(RangeError);
  });
});
