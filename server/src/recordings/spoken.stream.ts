/** Whether anything was said: of samples how much is louder than the noise of a line. Rule VM6 in voicemail/RULES.md. */

/** 20 ms of 8 kHz. */
const FRAME = 160;
const FRAME_MS = 20;
/** The mean of a frame, of 32,768; Asterisk takes twice as much for silence already (`silencethreshold`). */
const NOISE = 128;

/** As soon as so much is there the rest is not read. Samples of 16 bits, the lower byte first, in pieces of any size. */
export async function isSpoken(pcm: AsyncIterable<Uint8Array>, enoughMs: number): Promise<boolean> {
  let heardMs = 0;
  let sum = 0;
  let samples = 0;
  let low: number | undefined;
  for await (const piece of pcm) {
    for (const byte of piece) {
      if (low === undefined) {
        low = byte;
        continue;
      }
      sum += Math.abs(((byte << 24) >> 16) | low);
      low = undefined;
      samples += 1;
      if (samples < FRAME) continue;
      if (sum >= NOISE * FRAME) heardMs += FRAME_MS;
      if (heardMs >= enoughMs) return true;
      sum = 0;
      samples = 0;
    }
  }
  return false;
}
