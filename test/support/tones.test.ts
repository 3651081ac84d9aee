/** The ear must hear what is there, and must not hear what is not: with signals made up for it. */
import { describe, expect, test } from 'vitest';
import { AMPLITUDE, tone } from '../peers/asterisk/tone.ts';
import { PARTY_TONES } from '../peers/carrier/carrier.ts';
import { parse, type Pcm, render } from '../peers/carrier/rtp.ts';
import {
  firstHeard,
  level,
  longestGap,
  loudest,
  MUSIC_TONES,
  NO_TRACE_DB,
  remainder,
  strangest,
  UNHEARD_DB,
  verdict,
} from './tones.ts';

const ms = (count: number): number => count * 8;

/** Tones with their strengths in dB, all at once, from `fromMs` until `toMs`. */
function sound(lengthMs: number, ...parts: readonly { hertz: number; db?: number; fromMs?: number; toMs?: number }[]) {
  const pcm: Pcm = new Int16Array(ms(lengthMs));
  for (const { hertz, db = 0, fromMs = 0, toMs = lengthMs } of parts)
    for (let at = ms(fromMs); at < ms(toMs); at += 1)
      pcm[at] = pcm[at]! + Math.round(AMPLITUDE * 10 ** (db / 20) * Math.sin((2 * Math.PI * hertz * at) / 8_000));
  return pcm;
}

/** As it comes out of µ-law. */
const coded = (hertz: number): Pcm => render([{ at: 0, timestamp: 0, payload: tone(hertz, 1) }], 8_000);

describe('who is heard', () => {
  test('a tone is heard at its own frequency, and silence is nobody', () => {
    const pcm = sound(1_000, { hertz: 600 });
    expect(level(pcm, 600)).toBeCloseTo(0, 1);
    expect(verdict(pcm, 600)).toBe('heard');
    expect(verdict(pcm, 750)).toBe('unheard');
    expect(verdict(sound(1_000), 600)).toBe('unheard');
  });

  test('of two voices each is heard, and of a third no trace', () => {
    const pcm = sound(1_000, { hertz: 600 }, { hertz: 2_000 });
    expect([600, 2_000, 900].map((hertz) => verdict(pcm, hertz))).toEqual(['heard', 'heard', 'unheard']);
    expect(loudest(pcm, 900)).toBeLessThan(NO_TRACE_DB);
  });

  test('what comes and goes is neither heard nor unheard', () => {
    expect(verdict(sound(1_000, { hertz: 600, toMs: 900 }), 600)).toBe('unclear');
    expect(verdict(sound(1_000, { hertz: 600, fromMs: 900 }), 600)).toBe('unclear');
    expect(verdict(sound(1_000, { hertz: 600, db: -20 }), 600), 'a whisper').toBe('unclear');
  });

  test('a trace of −45 dB is found beside a full tone, and one that lasts for a tenth of a second as well', () => {
    const pcm = sound(1_000, { hertz: 600 }, { hertz: 1_600, db: -45 });
    expect(loudest(pcm, 1_600)).toBeGreaterThan(NO_TRACE_DB);
    expect(loudest(pcm, 1_600)).toBeCloseTo(-45, 0);
    const brief = sound(2_000, { hertz: 600 }, { hertz: 1_600, db: -20, fromMs: 1_000, toMs: 1_100 });
    expect(loudest(brief, 1_600)).toBeGreaterThan(UNHEARD_DB);
  });

  test('one stumble of a tone is no silence and no trace of another; a break of 100 ms is a silence', () => {
    const whole = { from: 0, to: ms(2_000) };
    const stumble = sound(2_000, { hertz: 600, toMs: 1_003 }, { hertz: 600, fromMs: 1_027 });
    expect(verdict(stumble, 600)).toBe('heard');
    expect(loudest(stumble, 750)).toBeGreaterThan(NO_TRACE_DB);
    expect(loudest(stumble, 750, whole, [600, 750])).toBeLessThan(NO_TRACE_DB);
    const trace = sound(2_000, { hertz: 600, toMs: 1_003 }, { hertz: 600, fromMs: 1_027 }, { hertz: 750, db: -45 });
    expect(loudest(trace, 750, whole, [600, 750]), 'a real one is found').toBeGreaterThan(NO_TRACE_DB);
    const burst = sound(
      2_000,
      { hertz: 600, toMs: 1_003 },
      { hertz: 600, fromMs: 1_027 },
      { hertz: 750, fromMs: 1_000, toMs: 1_060 },
    );
    expect(loudest(burst, 750, whole, [600, 750]), 'a loud one as well, however short').toBeGreaterThan(UNHEARD_DB);
    expect(remainder(stumble, [600])).toBeLessThan(-30);
    const broken = sound(2_000, { hertz: 600, toMs: 1_000 }, { hertz: 600, fromMs: 1_100 });
    expect(verdict(broken, 600)).toBe('unclear');
    const often = sound(
      1_000,
      ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => ({ hertz: 600, fromMs: n * 100, toMs: n * 100 + 60 })),
    );
    expect(verdict(often, 600)).toBe('unclear');
    expect(() => loudest(often, 750, { from: 0, to: ms(1_000) }, [600])).toThrow('too busy');
  });

  test('no party’s tone sounds like another’s, nor like music, after µ-law', () => {
    const others = [...PARTY_TONES, ...MUSIC_TONES];
    const confused = PARTY_TONES.flatMap((hertz) => {
      const pcm = coded(hertz);
      return others
        .filter((other) => other !== hertz && loudest(pcm, other) > -55)
        .map((other) => `${hertz} as ${other}`);
    });
    expect(confused).toEqual([]);
    expect(PARTY_TONES.map((hertz) => verdict(coded(hertz), hertz))).toEqual(PARTY_TONES.map(() => 'heard'));
  });

  test('what is none of the known tones is a remainder', () => {
    const pcm = sound(1_000, { hertz: 600 }, { hertz: 1_234 });
    expect(remainder(pcm, [600])).toBeCloseTo(0, 0);
    expect(strangest(pcm, [600])).toBe(1_230);
    expect(remainder(sound(1_000, { hertz: 600 }), [600])).toBeLessThan(-30);
  });

  test('less than a frame has no level', () => {
    expect(() => level(new Int16Array(100), 600)).toThrow('less than 20 ms');
  });
});

describe('gaps', () => {
  test('a gap is measured to a few milliseconds, also under another’s tone', () => {
    for (const gap of [20, 40, 60, 61, 80, 300]) {
      const pcm = sound(
        1_000,
        { hertz: 600, toMs: 403 },
        { hertz: 600, fromMs: 403 + gap },
        { hertz: 2_000, fromMs: 100 },
      );
      expect(Math.abs(longestGap(pcm, 600) - gap), `${gap} ms`).toBeLessThanOrEqual(5);
    }
    expect(longestGap(sound(1_000, { hertz: 600 }), 600)).toBe(0);
  });

  test('the longest one counts, within the span alone', () => {
    const pcm = sound(
      1_000,
      { hertz: 600, toMs: 100 },
      { hertz: 600, fromMs: 300, toMs: 600 },
      { hertz: 600, fromMs: 650 },
    );
    expect(Math.abs(longestGap(pcm, 600) - 200)).toBeLessThanOrEqual(5);
    expect(Math.abs(longestGap(pcm, 600, { from: ms(350), to: ms(1_000) }) - 50)).toBeLessThanOrEqual(5);
  });

  test('where one tone follows another, the silence between them is the gap', () => {
    const pcm = sound(1_000, { hertz: 350, toMs: 500 }, { hertz: 600, fromMs: 540 });
    expect(Math.abs(longestGap(pcm, [350, 600]) - 40)).toBeLessThanOrEqual(5);
    expect(longestGap(pcm, 600)).toBeGreaterThan(500);
  });

  test('a tone that is never there is one gap, and its first moment is found otherwise', () => {
    expect(longestGap(sound(1_000), 600)).toBeGreaterThan(950);
    expect(firstHeard(sound(1_000), 600)).toBeUndefined();
    const at = firstHeard(sound(1_000, { hertz: 600, fromMs: 500 }), 600)!;
    expect(Math.abs(at - ms(500))).toBeLessThanOrEqual(ms(15));
  });
});

describe('packets', () => {
  const voice = tone(600, 1);
  /** One second in packets of 20 ms, with the delay of each. */
  const packets = (delay: (index: number) => number, stamp = (index: number) => 160 * index) =>
    Array.from({ length: 50 }, (_, index) => ({
      at: 20 * index + delay(index),
      timestamp: stamp(index),
      payload: voice.subarray(160 * index, 160 * (index + 1)),
    }));

  test('come late when we are busy, which is no gap', () => {
    const pcm = render(
      packets((index) => (index > 20 && index < 30 ? 20 * (30 - index) : 3)),
      ms(1_000),
    );
    expect(longestGap(pcm, 600, { from: ms(20), to: ms(980) })).toBe(0);
  });

  test('come late for good when the sender paused, which is one', () => {
    const pcm = render(
      packets((index) => (index > 20 ? 100 : 0)),
      ms(1_100),
    );
    expect(Math.abs(longestGap(pcm, 600) - 100)).toBeLessThanOrEqual(5);
    const other = render(
      packets(
        (index) => (index > 20 ? 100 : 0),
        (index) => 160 * index + (index > 20 ? 9_999 : 0),
      ),
      ms(1_100),
    );
    expect(Math.abs(longestGap(other, 600) - 100), 'by another stream').toBeLessThanOrEqual(5);
  });

  test('are µ-law or left out', () => {
    const packet = (type: number, extension = false) =>
      Buffer.concat([
        Buffer.from([extension ? 0x90 : 0x80, type, 0, 1, 0, 0, 0, 160, 0, 0, 0, 9]),
        extension ? Buffer.from([0xbe, 0xde, 0, 1, 1, 2, 3, 4]) : Buffer.alloc(0),
        voice.subarray(0, 160),
      ]);
    expect(parse(packet(0), 5)).toMatchObject({ at: 5, timestamp: 160 });
    expect(parse(packet(0x80, true), 5)?.payload).toHaveLength(160);
    expect(parse(packet(101), 5), 'a key that was pressed').toBeUndefined();
    expect(parse(Buffer.from([0x80]), 5)).toBeUndefined();
  });
});
