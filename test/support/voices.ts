/** Sides of recordings that were never spoken: tones and noise of any length, made while they are read. */
import { asId, type RecordingId } from '../../server/src/kernel/ids.ts';
import type { RawRecording, RawSide } from '../../server/src/recordings/vault.ts';

const RATE = 8_000;

/** A tone as a PBX would deliver it. */
export async function* tone(hz: number, ms: number, amplitude = 8_000): AsyncGenerator<Uint8Array> {
  const samples = ms * (RATE / 1000);
  for (let from = 0; from < samples; from += 1_600) {
    const piece = Buffer.alloc(2 * Math.min(1_600, samples - from));
    for (let at = 0; at < piece.length; at += 2) {
      const n = from + at / 2;
      piece.writeInt16LE(Math.round(amplitude * Math.sin((2 * Math.PI * hz * n) / RATE)), at);
    }
    yield piece;
  }
}

/** The customer at 440 Hz, the agent at 1,000 Hz from a quarter of a second on. */
export function spoken(id: string, lengthMs: number, silences: RawRecording['silences'] = []): RawRecording {
  const left: RawSide = { pcm: tone(440, lengthMs), startsAtMs: 0 };
  const right: RawSide = { pcm: tone(1_000, Math.max(0, lengthMs - 250)), startsAtMs: 250 };
  return { id: asId<RecordingId>(id), left: [left], right: [right], lengthMs, silences };
}
