/** Joins the sides of a recording to two channels: sample n of a side stands at exactly `startsAtMs * 8 + n`. Rules V1–V3. */
import { LONGEST_RECORDING_MS, type RawRecording, type RawSide, SAMPLE_RATE } from './vault.ts';

const SAMPLES_PER_MS = SAMPLE_RATE / 1000;

/** How many samples of each channel come at once: a second. */
export const BLOCK = SAMPLE_RATE;

/** An eighth of a millisecond is a sample; what lies between two goes to the nearer. */
export const sampleAt = (ms: number): number => Math.round(ms * SAMPLES_PER_MS);

/** Samples of a channel. Throws RangeError when it is no length. */
export function samplesOf({ lengthMs }: Pick<RawRecording, 'lengthMs'>): number {
  if (!(lengthMs >= 0 && lengthMs <= LONGEST_RECORDING_MS)) throw new RangeError(`${lengthMs} ms is no length`);
  return sampleAt(lengthMs);
}

/** Blocks of left and right sample in turn, each block a new array. Holds one piece of each side at a time. */
export async function* stereo(recording: RawRecording): AsyncGenerator<Int16Array<ArrayBuffer>> {
  const length = samplesOf(recording);
  const sides = [
    ...recording.left.map((side) => new Side(side, 0)),
    ...recording.right.map((side) => new Side(side, 1)),
  ];
  try {
    for (let from = 0; from < length; from += BLOCK) {
      const block = new Int16Array(2 * Math.min(BLOCK, length - from));
      for (const side of sides) await side.mixInto(block, from);
      for (const { fromMs, toMs } of recording.silences) {
        const [first, end] = [sampleAt(fromMs) - from, sampleAt(toMs) - from];
        block.fill(0, Math.max(0, 2 * first), Math.max(0, 2 * end));
      }
      yield block;
    }
  } finally {
    await Promise.all(sides.map((side) => side.close()));
  }
}

class Side {
  readonly #channel: 0 | 1;
  readonly #pcm: AsyncIterable<Uint8Array>;
  #pieces: AsyncIterator<Uint8Array> | undefined;
  #piece: Uint8Array = new Uint8Array();
  /** Bytes of the piece that are used up. */
  #used = 0;
  /** The first half of a sample whose other half comes with the next piece. */
  #half: number | undefined;
  #ended = false;
  /** Where the next sample goes. */
  #at: number;

  constructor({ pcm, startsAtMs }: RawSide, channel: 0 | 1) {
    this.#pcm = pcm;
    this.#channel = channel;
    this.#at = sampleAt(startsAtMs);
  }

  /** Adds what it has for the block whose first sample is `from`. */
  async mixInto(block: Int16Array, from: number): Promise<void> {
    const end = from + block.length / 2;
    while (!this.#ended && this.#at < end) {
      const bytesLeft = this.#piece.length - this.#used;
      if (bytesLeft === 0) {
        await this.#nextPiece();
      } else if (this.#half !== undefined) {
        this.#add(block, from, this.#half | (this.#piece[this.#used++]! << 8));
        this.#half = undefined;
      } else if (bytesLeft === 1) {
        this.#half = this.#piece[this.#used++]!;
      } else {
        this.#mixPairs(block, from, Math.min(bytesLeft >> 1, end - this.#at));
      }
    }
  }

  #mixPairs(block: Int16Array, from: number, pairs: number): void {
    for (let pair = 0; pair < pairs; pair += 1) {
      this.#add(block, from, this.#piece[this.#used]! | (this.#piece[this.#used + 1]! << 8));
      this.#used += 2;
    }
  }

  #add(block: Int16Array, from: number, unsigned: number): void {
    const at = this.#at - from;
    this.#at += 1;
    if (at < 0) return; // from before the recording's beginning
    const index = 2 * at + this.#channel;
    const mixed = block[index]! + ((unsigned << 16) >> 16);
    block[index] = Math.max(-32_768, Math.min(32_767, mixed));
  }

  async #nextPiece(): Promise<void> {
    this.#pieces ??= this.#pcm[Symbol.asyncIterator]();
    const { value, done } = await this.#pieces.next();
    this.#ended = done === true;
    this.#piece = done ? new Uint8Array() : value;
    this.#used = 0;
  }

  async close(): Promise<void> {
    this.#pieces ??= this.#pcm[Symbol.asyncIterator]();
    if (!this.#ended) await this.#pieces.return?.();
    this.#ended = true;
  }
}
