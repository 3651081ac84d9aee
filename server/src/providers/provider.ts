/** The port to a PBX. A capability is the presence of a facet (law L6): what is absent can't be done there. */
import type { Effect } from '../floor/effect.ts';
import type { ProviderEvent } from '../floor/event.ts';
import { facets, type Facet } from '../floor/facet.ts';
import type { LegId, ProviderId, TapId } from '../kernel/ids.ts';

export const providerKinds = ['asterisk', 'simulator'] as const;
export type ProviderKind = (typeof providerKinds)[number];

export interface Provider extends AsyncDisposable {
  readonly id: ProviderId;
  readonly kind: ProviderKind;
  /**
   * Connects and yields what happens, in order per leg: first `provider.connected`, then `provider.snapshot`, then events.
   * Ends on abort. Throws ProviderError when the link is lost; it may be called again after that.
   */
  events(signal: AbortSignal): AsyncIterable<ProviderEvent>;
  /** Carries out an effect; idempotent by the ids in it. Throws ProviderError. */
  perform(effect: Effect, signal: AbortSignal): Promise<void>;
  /** Present when the PBX can be asked for a sign of life, over the way that effects go. Throws ProviderError. */
  ping?(signal: AbortSignal): Promise<void>;
  /** Tells whether and how the PBX can be used; never throws for a fault of the PBX or the settings. */
  test(signal: AbortSignal): Promise<ConnectionReport>;
  /** Present when calls can be placed through it. */
  readonly originate?: true;
  /** Present when callers can wait in it with music. */
  readonly queueing?: true;
  /** Present when it tells which phones are reachable. */
  readonly phones?: true;
  /** Present when it can put a supervisor beside a conversation. */
  readonly supervise?: true;
  /** Present when it can take down what a leg says. */
  readonly record?: Recorded;
}

export const facetsOf = (provider: Provider): readonly Facet[] =>
  facets.filter((facet) => provider[facet] !== undefined);

/** 8 kHz, signed, 16 bits, little-endian, mono. */
export interface RecordedFile {
  readonly bytes: number;
  readonly pcm: AsyncIterable<Uint8Array>;
}

/** The files that taps have left. */
export interface Recorded {
  /** Undefined when there is no such file. Throws ProviderError, also while it is read. */
  fetch(tapId: TapId, signal: AbortSignal): Promise<RecordedFile | undefined>;
  /** As a greeting names it; absent where files of taps can't be played. */
  media?(tapId: TapId): string;
  /** The file that a greeting names; undefined for one that no tap has left. */
  tapOf?(media: string): TapId | undefined;
  /** No failure when it is gone already. Throws ProviderError. */
  discard(tapId: TapId, signal: AbortSignal): Promise<void>;
}

/** A failure outside. `retryable`: the same call may work later; `gone`: what it was about no longer exists. */
export class ProviderError extends Error {
  readonly retryable: boolean;
  readonly fault: 'unreachable' | 'refused' | 'gone' | 'timeout' | 'protocol';

  /** Legs that are not there any more, when that is what was wrong. */
  readonly gone: readonly LegId[];

  constructor(
    message: string,
    about: { readonly retryable: boolean; readonly fault: ProviderError['fault']; readonly gone?: readonly LegId[] },
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ProviderError';
    this.retryable = about.retryable;
    this.fault = about.fault;
    this.gone = about.gone ?? [];
  }
}

export const connectionSteps = ['reach', 'signIn', 'identify', 'version', 'rights', 'events', 'facets'] as const;
export type ConnectionStep = (typeof connectionSteps)[number];

export interface StepResult {
  readonly step: ConnectionStep;
  readonly passed: boolean;
  /** What was found, in words. */
  readonly detail: string;
  /** What a person can do about it; present when it did not pass, or passed with a warning. */
  readonly advice?: string;
}

export interface ConnectionReport {
  readonly ok: boolean;
  readonly steps: readonly StepResult[];
  readonly version?: string;
  readonly facets: readonly Facet[];
  /** Median of a few small requests, milliseconds. */
  readonly roundTripMs?: number;
}
