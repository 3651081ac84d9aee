/**
 * How the files of a recording lie on one time line: it begins with the first sample of the side that began first. What
 * was left out is told twice, as silence for the vault and as the list of gaps with who and why (R9).
 */
import type { Instant } from '../kernel/ids.ts';
import type { Mute, Recording, RecordingGap, Tap } from './recording.ts';
import type { Silence } from './vault.ts';

export const BYTES_PER_MS = 16;

/** A tap with as many bytes as its file has. */
export interface TapFile {
  readonly tap: Tap;
  readonly bytes: number;
}

export interface Placed {
  readonly tap: Tap;
  readonly startsAtMs: number;
  /** On the file's own time line, so from its own first sample. */
  readonly silences: readonly Silence[];
}

export interface Layout {
  readonly lengthMs: number;
  readonly placed: readonly Placed[];
  /** For both sides. */
  readonly silences: readonly Silence[];
  readonly gaps: readonly RecordingGap[];
}

export function layOut(
  { pauses, taps, withheld = [], endedAt }: Pick<Recording, 'pauses' | 'taps' | 'withheld' | 'endedAt'>,
  files: readonly TapFile[],
): Layout {
  const begun = files.flatMap(({ tap, bytes }) =>
    tap.startedAt === undefined || bytes === 0 ? [] : [{ tap, bytes, at: tap.startedAt }],
  );
  const base = Math.min(...begun.map(({ at }) => at));
  // An Asterisk that is short of time skips a tick now and then: what was said stays where it belongs, and the end is missing.
  const ends = begun.map(({ tap: { endedAt = 0 }, bytes, at }) =>
    Math.max(endedAt, at + Math.floor(bytes / BYTES_PER_MS)),
  );
  const behind = behindOf(taps);
  // Whenever the PBX gets to it: what is said after the end is not in it.
  const end = Math.min(Math.max(...ends), endedAt === undefined ? Infinity : Math.max(base, endedAt - behind));
  const lengthMs = begun.length === 0 ? 0 : end - base;
  /** From our clock to the time line; nothing lies outside it. */
  const onLine = (at: Instant | undefined): number =>
    at === undefined ? lengthMs : Math.min(lengthMs, Math.max(0, at - behind - base));
  const spanOf = ({ from, to }: { readonly from: Instant; readonly to?: Instant }): Silence => ({
    fromMs: onLine(from),
    toMs: onLine(to),
  });
  const paused = pauses.map((pause) => ({ pause, span: spanOf(pause) })).filter(({ span }) => isSome(span));
  const placed = begun.map(({ tap, at }) => {
    const startsAtMs = at - base;
    const followers = begun.filter((other) => other.tap.legId === tap.legId && other.at > at);
    // R25: what both hold is taken from the one that has the right time.
    const until = Math.min(...followers.map((other) => other.at - base));
    const followed = until < lengthMs ? [{ fromMs: until, toMs: lengthMs }] : [];
    return { tap, startsAtMs, followed, muted: mutesOf(tap).map((mute) => ({ mute, span: spanOf(mute) })) };
  });
  return {
    lengthMs,
    placed: placed.map(({ tap, startsAtMs, followed, muted }) => ({
      tap,
      startsAtMs,
      silences: [...muted.map(({ span }) => span), ...followed].map(({ fromMs, toMs }) => ({
        fromMs: fromMs - startsAtMs,
        toMs: toMs - startsAtMs,
      })),
    })),
    silences: paused.map(({ span }) => span),
    gaps: [
      ...paused.map(({ pause: { reason, by, endedBy }, span }) => ({
        ...span,
        why: 'pause' as const,
        reason,
        by,
        ...(endedBy ? { endedBy } : {}),
      })),
      ...withheld
        .map((span) => ({ ...spanOf(span), why: 'consent' as const, ...sakeOf(span), legId: span.legId }))
        .filter(isSome),
      ...placed.flatMap(({ tap: { legId }, muted }) =>
        muted
          .filter(({ span }) => isSome(span))
          .map(({ mute, span }) => ({ ...span, why: mute.why, ...sakeOf(mute), legId })),
      ),
    ].toSorted((a, b) => a.fromMs - b.fromMs),
  };
}

/** The least that any tap has seen: the way of an event only adds to it. */
const behindOf = (taps: readonly Tap[]): number => Math.min(...taps.map(({ behindMs }) => behindMs ?? Infinity));

const isSome = ({ fromMs, toMs }: Silence): boolean => toMs > fromMs;

const sakeOf = ({ missing, by }: Pick<Mute, 'missing' | 'by'>) => ({ ...(missing && { missing }), ...(by && { by }) });

/** A pause is told for the whole recording. */
const mutesOf = ({ mutes }: Tap): readonly Mute[] => mutes.filter(({ why }) => why !== 'pause');
