/** Both channels of a WAV file as the vault writes it: 8 kHz, 16 bits, stereo. */
import type { Pcm } from '../peers/carrier/rtp.ts';

export interface Stereo {
  readonly left: Pcm;
  readonly right: Pcm;
  readonly lengthMs: number;
}

const HEADER = 44;

export function stereoOf(wav: Buffer): Stereo {
  const frames = (wav.length - HEADER) / 4;
  const channel = (offset: number): Pcm =>
    Int16Array.from({ length: frames }, (_, at) => wav.readInt16LE(HEADER + 4 * at + offset));
  return { left: channel(0), right: channel(2), lengthMs: frames / 8 };
}
