/** Who is heard in a recording, by Goertzel's algorithm. Levels are in dB relative to a party's own full tone. */
import { AMPLITUDE, musicTone } from '../peers/asterisk/tone.ts';
import type { Pcm } from '../peers/carrier/rtp.ts';

/** In samples of the recording. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const RATE = 8_000;
const PER_MS = RATE / 1000;
/** 20 ms: all tones of the test beds are multiples of 50 Hz, so that none disturbs another in a whole number of these. */
const FRAME = 160;
const HOP = 20;
const QUIETEST = -120;

/** A tone within 6 dB of its full level is heard; half of a frame full of it is 6 dB less. */
export const HEARD_DB = -6;
/** Whoever is below that is not heard. */
export const UNHEARD_DB = -30;
/** Whoever is below that has left no trace. */
export const NO_TRACE_DB = -50;

/** What music on hold of the test bed sounds like: `default` and the first two classes beside it. */
export const MUSIC_TONES = [0, 1, 2].map(musicTone);

/** The level of a tone over a whole span, which is cut to a multiple of 20 ms. */
export function level(pcm: Pcm, hertz: number, { from, to }: Span = { from: 0, to: pcm.length }): number {
  const end = from + Math.floor((Math.min(to, pcm.length) - from) / FRAME) * FRAME;
  if (end <= from) throw new RangeError('A span of less than 20 ms has no level');
  const turn = 2 * Math.cos((2 * Math.PI * hertz) / RATE);
  let last = 0;
  let before = 0;
  for (let at = from; at < end; at += 1) {
    const next = pcm[at]! + turn * last - before;
    before = last;
    last = next;
  }
  const power = last * last + before * before - turn * last * before;
  const amplitude = (2 * Math.sqrt(Math.max(power, 0))) / (end - from);
  return Math.max(QUIETEST, 20 * Math.log10(amplitude / AMPLITUDE));
}

/** The longest stretch within the span, in ms, in which none of these tones is heard. Right to 5 ms from 20 ms upwards. */
export function longestGap(
  pcm: Pcm,
  tones: number | readonly number[],
  span: Span = { from: 0, to: pcm.length },
): number {
  const wanted = typeof tones === 'number' ? [tones] : tones;
  let longest = 0;
  let stretch = 0;
  for (let from = span.from; from + FRAME <= Math.min(span.to, pcm.length); from += HOP) {
    const heard = wanted.some((hertz) => level(pcm, hertz, { from, to: from + FRAME }) >= HEARD_DB);
    stretch = heard ? 0 : stretch + HOP;
    longest = Math.max(longest, stretch);
  }
  return longest / PER_MS;
}

/**
 * The highest level that a tone reaches in any 200 ms of the span: for proving that it is not there. A tone that breaks off
 * sounds like a trace of every other for a moment; so while one of those `beside` it does, only what is loud enough to be
 * heard counts. Throws when that is so most of the time.
 */
export function loudest(
  pcm: Pcm,
  hertz: number,
  span: Span = { from: 0, to: pcm.length },
  beside: readonly number[] = [],
): number {
  const window = 10 * FRAME;
  const end = Math.min(span.to, pcm.length);
  if (end - span.from < window) return level(pcm, hertz, span);
  let highest = QUIETEST;
  let windows = 0;
  let broken = 0;
  for (let from = span.from; from + window <= end; from += window / 2) {
    const part = { from, to: from + window };
    const reached = level(pcm, hertz, part);
    const breaks = beside.some((tone) => tone !== hertz && breaksOff(pcm, tone, part));
    windows += 1;
    if (breaks) broken += 1;
    if (!breaks || reached >= UNHEARD_DB) highest = Math.max(highest, reached);
  }
  if (broken > windows / 2)
    throw new Error('The other tones break off too often to tell a trace: the machine is too busy');
  return highest;
}

/** Whether a tone begins, ends, stumbles or jumps in its phase within these few frames. */
function breaksOff(pcm: Pcm, hertz: number, span: Span): boolean {
  const frames = levels(pcm, hertz, span);
  const strongest = Math.max(...frames);
  if (strongest < UNHEARD_DB) return false;
  return Math.min(...frames) < strongest - 1 || level(pcm, hertz, span) < strongest - 0.5;
}

/** Heard throughout, not heard at all, or something between, which is neither. */
export type Verdict = 'heard' | 'unheard' | 'unclear';

/** A stumble of up to 60 ms is no silence, as long as they are few. */
export function verdict(pcm: Pcm, hertz: number, span: Span = { from: 0, to: pcm.length }): Verdict {
  const frames = levels(pcm, hertz, span);
  const present = frames.filter((each) => each >= HEARD_DB).length / frames.length;
  if (present >= 0.8 && longestGap(pcm, hertz, span) <= 60) return 'heard';
  return loudest(pcm, hertz, span) < UNHEARD_DB ? 'unheard' : 'unclear';
}

/** What else is heard beside these tones, as loud as a tone of that level would be. */
export function remainder(pcm: Pcm, tones: readonly number[], span: Span = { from: 0, to: pcm.length }): number {
  const end = Math.min(span.to, pcm.length);
  const full = AMPLITUDE ** 2 / 2;
  const rests: number[] = [];
  for (let from = span.from; from + FRAME <= end; from += FRAME) {
    let energy = 0;
    for (let at = from; at < from + FRAME; at += 1) energy += pcm[at]! ** 2;
    const frame = { from, to: from + FRAME };
    const known = tones.reduce((sum, hertz) => sum + full * 10 ** (level(pcm, hertz, frame) / 10), 0);
    rests.push(Math.max(energy / FRAME - known, 0) / full);
  }
  const median = rests.toSorted((a, b) => a - b)[Math.floor(rests.length / 2)] ?? 0;
  return Math.max(QUIETEST, 10 * Math.log10(median));
}

/** The loudest frequency beside these tones, in steps of 10 Hz: for saying what it was that nobody should have heard. */
export function strangest(pcm: Pcm, tones: readonly number[], span: Span = { from: 0, to: pcm.length }): number {
  let found = { hertz: 0, level: Number.NEGATIVE_INFINITY };
  const window = 5 * FRAME;
  const starts = Array.from({ length: Math.floor((span.to - span.from) / window) }, (_, at) => span.from + at * window);
  for (let hertz = 200; hertz <= 3_400; hertz += 10) {
    if (tones.some((tone) => Math.abs(tone - hertz) < 30)) continue;
    const reached = Math.max(...starts.map((from) => level(pcm, hertz, { from, to: from + window })));
    if (reached > found.level) found = { hertz, level: reached };
  }
  return found.hertz;
}

/** The level in each 20 ms. */
function levels(pcm: Pcm, hertz: number, span: Span): number[] {
  const found: number[] = [];
  for (let from = span.from; from + FRAME <= Math.min(span.to, pcm.length); from += FRAME)
    found.push(level(pcm, hertz, { from, to: from + FRAME }));
  return found;
}

/** The first moment at or after `from` at which a tone is heard, in samples. */
export function firstHeard(pcm: Pcm, hertz: number, from = 0): number | undefined {
  for (let at = from; at + FRAME <= pcm.length; at += HOP)
    if (level(pcm, hertz, { from: at, to: at + FRAME }) >= HEARD_DB) return at;
  return undefined;
}
