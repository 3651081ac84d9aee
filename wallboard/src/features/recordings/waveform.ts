/** The waveform of a recording, from how loud each of its spans is: 0 to 255 a side. */
import type { RecordingDetailFragment } from '@ringside/schema/documents';

export type Peaks = NonNullable<RecordingDetailFragment['peaks']>;

export const sides = ['customer', 'agent'] as const;
export type Side = (typeof sides)[number];

export const pointsOf = ({ left, right }: Peaks, side: Side): readonly number[] => (side === 'customer' ? left : right);

/** People who speak reach a third of full scale; a line of background noise is not to look like a voice all the same. */
const LEAST_SCALE = 48;

/** What fills a lane; the same for both sides, so that one can see who is louder. */
export const scaleOf = ({ left, right }: Peaks): number => Math.max(LEAST_SCALE, ...left, ...right);

/** The upper half of a lane as the path of an SVG: one unit wide for each point, 0 to −1 high. */
export function outlineOf(points: readonly number[], scale: number): string {
  const steps = points.map((point, at) => `V${height(point, scale)}H${at + 1}`);
  return `M0 0${steps.join('')}V0Z`;
}

const height = (point: number, scale: number): number => (point === 0 ? 0 : -Math.round((1000 * point) / scale) / 1000);

export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/** Digital silence is 0; the noise of a line may be a little more. */
const QUIET = 2;
/** What is shorter is a pause for breath. */
const LEAST_SILENCE_MS = 2_000;
/** Left of a silence at both ends, so that no word is cut. */
const MARGIN_MS = 300;

/** Where nobody says anything for so long that it may be skipped. */
export function silencesOf({ left, right }: Peaks, lengthMs: number): Span[] {
  const count = Math.max(left.length, right.length);
  const pointMs = count === 0 ? 0 : lengthMs / count;
  const found: Span[] = [];
  let from: number | undefined;
  for (let at = 0; at <= count; at += 1) {
    const isQuiet = at < count && (left[at] ?? 0) <= QUIET && (right[at] ?? 0) <= QUIET;
    if (isQuiet) from ??= at;
    else if (from !== undefined) {
      const span = { fromMs: from * pointMs + MARGIN_MS, toMs: at * pointMs - MARGIN_MS };
      if (span.toMs - span.fromMs >= LEAST_SILENCE_MS) found.push(span);
      from = undefined;
    }
  }
  return found;
}

/** Where to go on when one has come into a silence; undefined elsewhere. */
export const beyondSilence = (silences: readonly Span[], atMs: number): number | undefined =>
  silences.find(({ fromMs, toMs }) => fromMs <= atMs && atMs < toMs)?.toMs;
