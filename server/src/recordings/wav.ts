/** The original rendition: WAV of two channels, 8 kHz, 16 bits. Its size is known before its first byte. */
import { SAMPLE_RATE } from './vault.ts';

export const WAV_HEADER = 44;
const CHANNELS = 2;
const BYTES_A_SAMPLE = 2;
const FRAME = CHANNELS * BYTES_A_SAMPLE;

/** @param samples of one channel */
export const wavSize = (samples: number): number => WAV_HEADER + samples * FRAME;

export function wavHeader(samples: number): Uint8Array {
  const header = new Uint8Array(WAV_HEADER);
  const view = new DataView(header.buffer);
  header.set(new TextEncoder().encode('RIFF'), 0);
  view.setUint32(4, wavSize(samples) - 8, true);
  header.set(new TextEncoder().encode('WAVEfmt '), 8);
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true); // PCM
  view.setUint16(22, CHANNELS, true);
  view.setUint32(24, SAMPLE_RATE, true);
  view.setUint32(28, SAMPLE_RATE * FRAME, true);
  view.setUint16(32, FRAME, true);
  view.setUint16(34, 8 * BYTES_A_SAMPLE, true);
  header.set(new TextEncoder().encode('data'), 36);
  view.setUint32(40, samples * FRAME, true);
  return header;
}

/** Little-endian, on whatever machine. */
export function wavSamples(block: Int16Array): Uint8Array {
  const bytes = new Uint8Array(block.length * BYTES_A_SAMPLE);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < block.length; index += 1) view.setInt16(index * BYTES_A_SAMPLE, block[index]!, true);
  return bytes;
}
