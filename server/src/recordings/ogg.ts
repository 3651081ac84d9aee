/** Ogg pages (RFC 3533) with Opus of two channels that share nothing (RFC 7845, RFC 6716 appendix B). Knows no encoder. */

/** Opus counts in samples of 48 kHz, whatever goes in. */
export const OPUS_RATE = 48_000;

const VENDOR = 'Ringside';
const MOST_SEGMENTS = 255;
/** Pages before the first sound. */
const HEADS = 2;

export interface OggWriter {
  /** The pages that come before any sound. */
  head(preSkip: number, inputRate: number): Uint8Array;
  /** @param samples at 48 kHz, of all packets up to this one */
  packet(packet: Uint8Array, samples: number): Uint8Array;
  /** The last page. @param samples at 48 kHz, with the pre-skip; what the last packet has beyond is not played. */
  end(samples: number): Uint8Array;
}

export function createOggWriter(serial: number, packetsAPage: number): OggWriter {
  let number = 0;
  let reached = 0;
  let waiting: Uint8Array[] = [];

  const page = (flags: number, granule: number, packets: readonly Uint8Array[]): Uint8Array =>
    oggPage({ flags, granule, serial, number: number++, packets });
  const flush = (): Uint8Array => {
    const bytes = waiting.length > 0 ? page(0, reached, waiting) : new Uint8Array();
    waiting = [];
    return bytes;
  };
  return {
    head: (preSkip, inputRate) => joined([page(BEGINS, 0, [opusHead(preSkip, inputRate)]), page(0, 0, [opusTags()])]),
    packet(packet, samples) {
      // The first stands alone: some players cut a stream of one page at neither of its ends.
      const full = waiting.length >= (number === HEADS ? 1 : packetsAPage);
      const bytes = full || segments([...waiting, packet]).length > MOST_SEGMENTS ? flush() : new Uint8Array();
      waiting.push(packet);
      reached = samples;
      return bytes;
    },
    end: (samples) => page(ENDS, samples, waiting),
  };
}

const BEGINS = 2;
const ENDS = 4;

interface Page {
  readonly flags: number;
  readonly granule: number;
  readonly serial: number;
  readonly number: number;
  readonly packets: readonly Uint8Array[];
}

function oggPage({ flags, granule, serial, number, packets }: Page): Uint8Array {
  const table = segments(packets);
  const header = new Uint8Array(27 + table.length);
  const view = new DataView(header.buffer);
  header.set(new TextEncoder().encode('OggS'), 0);
  header[5] = flags;
  view.setBigUint64(6, BigInt(granule), true);
  view.setUint32(14, serial, true);
  view.setUint32(18, number, true);
  header[26] = table.length;
  header.set(table, 27);
  const bytes = joined([header, ...packets]);
  new DataView(bytes.buffer).setUint32(22, checksum(bytes), true);
  return bytes;
}

/** The lengths of packets as Ogg writes them: 255 means that it goes on. */
const segments = (packets: readonly Uint8Array[]): number[] =>
  packets.flatMap(({ length }) => [...Array.from({ length: Math.floor(length / 255) }, () => 255), length % 255]);

/** Mapping family 1 with two streams that are not coupled: nothing of one side can be heard on the other. */
function opusHead(preSkip: number, inputRate: number): Uint8Array {
  const head = new Uint8Array(23);
  const view = new DataView(head.buffer);
  head.set(new TextEncoder().encode('OpusHead'), 0);
  head[8] = 1;
  head[9] = 2; // channels
  view.setUint16(10, preSkip, true);
  view.setUint32(12, inputRate, true);
  head[18] = 1; // mapping family
  head[19] = 2; // streams
  head[20] = 0; // of which coupled
  head.set([0, 1], 21);
  return head;
}

function opusTags(): Uint8Array {
  const vendor = new TextEncoder().encode(VENDOR);
  const tags = new Uint8Array(16 + vendor.length);
  tags.set(new TextEncoder().encode('OpusTags'), 0);
  new DataView(tags.buffer).setUint32(8, vendor.length, true);
  tags.set(vendor, 12);
  return tags;
}

/** One packet of both sides. Each must be of a single frame, as an encoder makes them of 20 ms. */
export function twoStreams(left: Uint8Array, right: Uint8Array): Uint8Array {
  if ((left[0]! & 3) !== 0) throw new RangeError('An Opus packet of several frames');
  const frame = left.length - 1;
  const length = frame < 252 ? [frame] : [252 + (frame & 3), (frame - 252 - (frame & 3)) >> 2];
  return joined([left.subarray(0, 1), new Uint8Array(length), left.subarray(1), right]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** CRC-32 of the polynomial 04C11DB7, neither reflected nor inverted: not that of zlib. */
const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 24;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x80000000 ? (crc << 1) ^ 0x04c11db7 : crc << 1;
  return crc;
});

function checksum(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) crc = (crc << 8) ^ crcTable[((crc >>> 24) ^ byte) & 255]!;
  return crc >>> 0;
}
