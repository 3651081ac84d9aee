/** Encodes one recording as Ogg Opus in a thread of its own, so that no call waits for it. The other end: compact.opus.ts. */
import { randomInt } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { Application, createEncoder, Signal } from 'libopus-wasm';
import { createOggWriter, OPUS_RATE, twoStreams } from './ogg.ts';
import { SAMPLE_RATE } from './vault.ts';

/** What it is told: a block of left and right sample in turn, or that there are no more. */
export type Work = { readonly block: Int16Array } | { readonly end: true };

const FRAME = SAMPLE_RATE / 50;
const PACKETS_A_PAGE = 50;
const UPSAMPLED = OPUS_RATE / SAMPLE_RATE;

const options = {
  sampleRate: SAMPLE_RATE,
  channels: 1,
  frameSize: FRAME,
  application: Application.Voip,
  signal: Signal.Voice,
  bitrate: 16_000,
  complexity: 3, // half the work of 5, at no difference that a telephone lets through
} as const;

const sides = [await createEncoder(options), await createEncoder(options)] as const;
const ogg = createOggWriter(randomInt(2 ** 32), PACKETS_A_PAGE);
/** What the encoder puts before the first sample. */
const lookahead = sides[0].getLookahead();
const frames = [new Int16Array(FRAME), new Int16Array(FRAME)] as const;
let samples = 0;
let filled = 0;
let packets = 0;
let begun = false;

function* add(block: Int16Array): Generator<Uint8Array> {
  if (!begun) yield ogg.head(lookahead * UPSAMPLED, SAMPLE_RATE);
  begun = true;
  for (let index = 0; index < block.length; index += 2) {
    frames[0][filled] = block[index]!;
    frames[1][filled] = block[index + 1]!;
    filled += 1;
    if (filled === FRAME) yield packet();
  }
}

function packet(): Uint8Array {
  const [left, right] = frames.map((frame, side) => sides[side]!.encode(frame));
  filled = 0;
  packets += 1;
  return ogg.packet(twoStreams(left!, right!), packets * FRAME * UPSAMPLED);
}

function* end(): Generator<Uint8Array> {
  const played = samples + lookahead;
  yield* add(new Int16Array(2 * (Math.ceil(played / FRAME) * FRAME - samples)));
  yield ogg.end(played * UPSAMPLED);
}

parentPort!.on('message', (work: Work) => {
  const bytes = Buffer.concat([...('end' in work ? end() : add(work.block))]);
  if ('block' in work) samples += work.block.length >> 1;
  parentPort!.postMessage(bytes);
});
