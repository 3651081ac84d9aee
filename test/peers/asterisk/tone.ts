/** Music on hold for tests: a pure tone, so that a test can hear which class is playing. */

const RATE = 8_000;

/** The amplitude of every tone of the test beds, of 32,767 at most. */
export const AMPLITUDE = 6_000;

/** The tone of the music class of that number; `default` is 0. The first three are unlike all parties of the carrier. */
export const musicTone = (index: number): number => 350 + 50 * index;

/** G.711 µ-law, 8 kHz, of a soft sine; a whole number of periods, so that repeating it makes no click. */
export function tone(hertz: number, seconds = 4): Buffer {
  const samples = Math.round(RATE * seconds);
  const periods = Math.round(hertz * seconds);
  return Buffer.from(
    Array.from({ length: samples }, (_, at) => ulaw(AMPLITUDE * Math.sin((2 * Math.PI * periods * at) / samples))),
  );
}

/** One sample, as G.711 gives it. */
function ulaw(sample: number): number {
  const sign = sample < 0 ? 0x80 : 0;
  const magnitude = Math.min(Math.abs(Math.round(sample)), 32_635) + 132;
  const exponent = Math.floor(Math.log2(magnitude)) - 7;
  const mantissa = (magnitude >> (exponent + 3)) & 0x0f;
  return ~(sign | (exponent << 4) | mantissa) & 0xff;
}
