/** What simulated parties say: each a tone of its own, so that it can be heard who is who. */
import type { RecordedFile } from '../provider.ts';
import type { SwitchTap } from './line.ts';

const RATE = 8_000;
const LOUDNESS = 3_000;
const PIECE_MS = 1_000;

/** 8 kHz, signed, 16 bits, little-endian, until the tap was ended, or until now. */
export function voice({ legId, startedAt, endedAt }: SwitchTap, now: number): RecordedFile {
  const samples = Math.round((((endedAt ?? now) - startedAt) * RATE) / 1000);
  return { bytes: 2 * samples, pcm: tone(legId, samples) };
}

async function* tone(legId: string, samples: number): AsyncGenerator<Uint8Array> {
  const hertz = 200 + 50 * (Array.from(legId).reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 20);
  const piece = (PIECE_MS * RATE) / 1000;
  for (let from = 0; from < samples; from += piece) {
    const bytes = Buffer.alloc(2 * Math.min(piece, samples - from));
    for (let at = 0; at < bytes.length / 2; at += 1)
      bytes.writeInt16LE(Math.round(LOUDNESS * Math.sin((2 * Math.PI * hertz * (from + at)) / RATE)), 2 * at);
    yield bytes;
  }
}
