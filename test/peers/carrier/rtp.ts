/** RTP packets into sound, as a listener with hindsight: every packet stands where it was sent, not where we got round to it. */

/** 8 kHz signed linear. */
export type Pcm = Int16Array;

export interface Packet {
  /** Milliseconds since the ear was opened. */
  readonly at: number;
  /** In samples; goes on without a break within one stream. */
  readonly timestamp: number;
  /** G.711 µ-law. */
  readonly payload: Uint8Array;
}

const PCMU = 0;
const PER_MS = 8;
/** What a switch must be late by to count as silence before it; less is the jitter of two processes. */
const STEP_MS = 10;

/** Undefined for what is not G.711 µ-law, such as keys pressed. */
export function parse(message: Buffer, at: number): Packet | undefined {
  if (message.length < 12 || message[0]! >> 6 !== 2 || (message[1]! & 0x7f) !== PCMU) return undefined;
  const extension = (message[0]! & 0x10) === 0 ? 0 : 4;
  let start = 12 + 4 * (message[0]! & 0x0f);
  if (extension > 0) start += extension + 4 * message.readUInt16BE(start + 2);
  return { at, timestamp: message.readUInt32BE(4), payload: message.subarray(start) };
}

/**
 * A packet may come late, never early. So within a stream, the least delay of all that follow tells when a packet was
 * due: a pause of the sender delays all of them, a pause of ours only those that came meanwhile.
 */
export function render(packets: readonly Packet[], length: number): Pcm {
  const pcm = new Int16Array(length);
  for (const stream of streams(packets)) {
    let due = 0;
    const earliest = suffixMinimum(stream);
    let base = earliest[0]!;
    for (const [index, { payload }] of stream.entries()) {
      if (earliest[index]! - base > STEP_MS) base = earliest[index]!;
      const from = Math.round((base + due) * PER_MS);
      for (let at = 0; at < payload.length && from + at < length; at += 1)
        if (from + at >= 0) pcm[from + at] = LINEAR[payload[at]!]!;
      due += payload.length / PER_MS;
    }
  }
  return pcm;
}

/** Runs of packets whose timestamps go on without a break. */
function streams(packets: readonly Packet[]): Packet[][] {
  const found: Packet[][] = [];
  let next: number | undefined;
  for (const packet of packets) {
    if (packet.timestamp === next) found.at(-1)!.push(packet);
    else found.push([packet]);
    next = (packet.timestamp + packet.payload.length) >>> 0;
  }
  return found;
}

/** For each packet: the earliest start of its stream that it, or one after it, allows. */
function suffixMinimum(stream: readonly Packet[]): number[] {
  let due = 0;
  const starts = stream.map(({ at, payload }) => {
    const start = at - due;
    due += payload.length / PER_MS;
    return start;
  });
  let least = Number.POSITIVE_INFINITY;
  return starts
    .toReversed()
    .map((start) => (least = Math.min(least, start)))
    .toReversed();
}

/** G.711 µ-law to linear. */
export const LINEAR = Int16Array.from({ length: 256 }, (_, code) => {
  const bits = ~code & 0xff;
  const magnitude = ((((bits & 0x0f) << 3) + 132) << ((bits >> 4) & 7)) - 132;
  return (bits & 0x80) === 0 ? magnitude : -magnitude;
});
