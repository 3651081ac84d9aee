/** The port to where recordings are kept: encrypted, in two renditions, on the local disk or in S3. Rules V1–V9. */
import type { Instant, RecordingId } from '../kernel/ids.ts';

/** Of everything that goes in: samples a second, signed, 16 bits, little-endian. */
export const SAMPLE_RATE = 8_000;

/** The longest recording that is taken. */
export const LONGEST_RECORDING_MS = 24 * 60 * 60 * 1000;

export const renditions = ['original', 'compact'] as const;
export type Rendition = (typeof renditions)[number];

/** What a browser or a download is told that it gets. */
export const mediaTypes = { original: 'audio/wav', compact: 'audio/ogg' } as const satisfies Record<Rendition, string>;

export interface Vault {
  /**
   * Stores a recording from its sides; whole or not at all. When there is one with this id already, the sides are not
   * read and the answer is the same as the first time. Throws VaultError; an error of a side is thrown as it came.
   */
  store(recording: RawRecording, signal: AbortSignal): Promise<StoredRecording>;
  /**
   * The bytes from (inclusive) to (exclusive) of the plain media, all of them without a range. Throws VaultError.
   * Every byte that comes out has been checked: a damaged part ends the stream with an error, never with noise.
   */
  read(
    stored: StoredRecording,
    rendition: Rendition,
    range: ByteRange | undefined,
    signal: AbortSignal,
  ): AsyncIterable<Uint8Array>;
  /**
   * Destroys the key, then the objects. After that neither rendition can be read, even where the objects survive.
   * May be repeated: what is gone already is no failure. Throws VaultError.
   */
  destroy(stored: StoredRecording, signal: AbortSignal): Promise<DestructionCertificate>;
  /**
   * Removes what a crash has left in the middle of a `store` or `destroy`. To be called by whoever leads, before it
   * stores (`openVault` does): what another process has begun is taken for dead. Should that one live, it loses its
   * recording, not ours.
   */
  sweep(signal: AbortSignal): Promise<Swept>;
}

export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/** What one leg said, from when on. Sides of one channel that overlap are mixed. */
export interface RawSide {
  /**
   * 8 kHz, signed, 16 bits, little-endian, mono; in pieces of any size, also odd ones. Opened when it is first needed,
   * if it is at all; read once, and closed. It should end with the signal that `store` was given.
   */
  readonly pcm: AsyncIterable<Uint8Array>;
  /** When its first sample was, from the beginning of the recording; below 0, what was before is left out. */
  readonly startsAtMs: number;
}

export interface RawRecording {
  readonly id: RecordingId;
  /** The customer. */
  readonly left: readonly RawSide[];
  /** The agents and all others. */
  readonly right: readonly RawSide[];
  /** To the sample: what a side has beyond it is left out, what it lacks is silence. At most LONGEST_RECORDING_MS. */
  readonly lengthMs: number;
  /** Spans that are digital silence on both channels whatever the sides hold, such as pauses. */
  readonly silences: readonly Silence[];
}

export interface Silence {
  readonly fromMs: number;
  readonly toMs: number;
}

/** All that has to be remembered of a recording. Nothing in it is personal, and without the server's secret none of it opens anything. */
export interface StoredRecording {
  readonly id: RecordingId;
  readonly lengthMs: number;
  /** Of the plain original. */
  readonly bytes: number;
  /** Of the plain original, in hex. */
  readonly sha256: string;
  /** Of the plain compact rendition. */
  readonly compactBytes: number;
  readonly peaks: Peaks;
  /** The recording's key, sealed. It is one half: the other half is kept with the objects, and `destroy` destroys that. */
  readonly wrappedKey: string;
  /** Which secret has sealed the key, without telling anything about it. */
  readonly keyId: string;
  /** The objects' name without ending, below the folder or in the bucket. */
  readonly location: string;
}

/** The loudest sample of each of at most 1,000 equally long spans, 0 to 255 (full scale). */
export interface Peaks {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

export interface DestructionCertificate {
  readonly id: RecordingId;
  /** Of the original that can not be read any more. */
  readonly sha256: string;
  readonly keyId: string;
  readonly destroyedAt: Instant;
  /** What there still was; empty when it had been destroyed before. */
  readonly destroyed: readonly ('key' | Rendition)[];
}

export interface Swept {
  /** Recordings whose beginning, or rest, was removed. */
  readonly removed: number;
}

export type VaultFault =
  /** The storage does not answer. */
  | 'away'
  /** No room is left. */
  | 'full'
  /** The storage refuses: wrong key, no such bucket, no right to write. */
  | 'denied'
  /** There is no such recording, or no longer. */
  | 'gone'
  /** What is stored is not what was written. */
  | 'damaged'
  /** It was sealed under another RINGSIDE_SECRET. */
  | 'locked';

/** Says whether the same call may succeed later. Its words hold no secret and nothing personal. */
export class VaultError extends Error {
  readonly fault: VaultFault;
  readonly retryable: boolean;

  constructor(fault: VaultFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'VaultError';
    this.fault = fault;
    this.retryable = fault === 'away' || fault === 'full' || fault === 'denied';
  }
}
