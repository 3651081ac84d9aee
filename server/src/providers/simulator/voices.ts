/** What simulated parties say: a murmur in syllables, each at a pitch of its own, and the two sides in turns. */
import type { LegId } from '../../kernel/ids.ts';
import type { RecordedFile } from '../provider.ts';
import type { SwitchTap } from './line.ts';

const RATE = 8_000;
const LOUDNESS = 5_000;
const PIECE_MS = 1_000;
/** One side speaks for so long, then the other one. */
const TURN_MS = 3_200;
const SYLLABLE_MS = 190;
/** How loud the overtones of a voice are, from its pitch upwards. */
const OVERTONES = [1, 0.7, 0.5, 0.25, 0.12];

/** 8 kHz, signed, 16 bits, little-endian, until the tap was ended, or until now. */
export function voice({ legId, startedAt, endedAt }: SwitchTap, now: number): RecordedFile {
  const samples = Math.round((((endedAt ?? now) - startedAt) * RATE) / 1000);
  return { bytes: 2 * samples, pcm: murmur(legId, startedAt, samples) };
}

async function* murmur(legId: LegId, startedAt: number, samples: number): AsyncGenerator<Uint8Array> {
  const hertz = 105 + (hashOf(legId) % 110);
  const piece = (PIECE_MS * RATE) / 1000;
  for (let from = 0; from < samples; from += piece) {
    const bytes = Buffer.alloc(2 * Math.min(piece, samples - from));
    for (let at = 0; at < bytes.length / 2; at += 1) {
      const ms = startedAt + ((from + at) * 1000) / RATE;
      bytes.writeInt16LE(Math.round(LOUDNESS * loudness(legId, ms) * pitched(hertz, (from + at) / RATE)), 2 * at);
    }
    yield bytes;
  }
}

/** Phones that were rung speak first, callers answer; everybody takes a breath at times. */
function loudness(legId: LegId, ms: number): number {
  const isCaller = /-l\d+$/.test(legId) ? 0 : 1;
  if (Math.floor(ms / TURN_MS) % 2 !== isCaller) return 0;
  const syllable = Math.floor(ms / SYLLABLE_MS);
  const strength = (hashOf(`${legId} ${syllable}`) % 8) / 7;
  return strength < 0.2 ? 0 : strength * Math.sin((Math.PI * (ms % SYLLABLE_MS)) / SYLLABLE_MS) ** 2;
}

const pitched = (hertz: number, seconds: number): number =>
  OVERTONES.reduce((sum, share, n) => sum + share * Math.sin(2 * Math.PI * hertz * (n + 1) * seconds), 0) / 2;

function hashOf(text: string): number {
  let hash = 7;
  for (let at = 0; at < text.length; at += 1) hash = (hash * 31 + text.charCodeAt(at)) % 1_000_003;
  return hash;
}
