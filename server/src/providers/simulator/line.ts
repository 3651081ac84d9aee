/** What the soft switch consists of: legs, where they are, the phones, and those who watch. */
import type { HangUpCause, Party, Target } from '../../calls/call.ts';
import type { Effect } from '../../floor/effect.ts';
import type { LiveLeg, ProviderEvent } from '../../floor/event.ts';
import type { Instant, LegId, PlayId, TapId } from '../../kernel/ids.ts';
import { ProviderError } from '../provider.ts';
import type { Appointment } from './agenda.ts';

export interface SwitchLeg {
  readonly id: LegId;
  /** `requested`: asked for, and its phone does not ring yet. */
  state: 'requested' | LiveLeg['state'];
  place: LiveLeg['place'];
  taps?: readonly SwitchTap[];
  /** What is being played to it. */
  plays?: Map<PlayId, Appointment>;
  /** Present when it came in from outside. */
  readonly inbound?: { readonly dialled: string; readonly remote: Party };
  /** Present when it was rung. */
  readonly rung?: {
    readonly target: Target;
    readonly shown: Party;
    readonly timeoutMs: number;
    readonly forLegId?: LegId;
  };
  /** Rings no longer than until then. */
  timeout?: Appointment;
  /** When the last effect on it takes place: effects on one leg keep their order. */
  settledAt: Instant;
  muted?: boolean;
}

export interface Phone {
  readonly extension: string;
  reachable: boolean;
  readonly legIds: Set<LegId>;
}

/** The people at the phones. Called at the moment of the happening; what they do about it may be at once. */
export interface SwitchObserver {
  /** A phone here or outside begins to ring. */
  ringing?(leg: SwitchLeg): void;
  joined?(legs: readonly SwitchLeg[]): void;
  left?(leg: SwitchLeg, cause: HangUpCause): void;
}

/** The connection from the switch to whoever controls it. */
export interface LinkListener {
  event(event: ProviderEvent): void;
  lost(error: ProviderError): void;
}

/** What a leg says is taken down, or was. */
export interface SwitchTap {
  readonly tapId: TapId;
  readonly legId: LegId;
  readonly startedAt: Instant;
  endedAt?: Instant;
}

export const gone = (legId: LegId) =>
  new ProviderError(`there is no leg ${legId}`, { retryable: false, fault: 'gone', gone: [legId] });
export const refused = (message: string) => new ProviderError(message, { retryable: false, fault: 'refused' });
export const unreachable = (reason: string) => new ProviderError(reason, { retryable: true, fault: 'unreachable' });

export const requestedLeg = ({
  legId,
  target,
  shown,
  timeoutMs,
  forLegId,
}: Extract<Effect, { type: 'ring' }>): SwitchLeg => ({
  id: legId,
  state: 'requested',
  place: { kind: 'none' },
  rung: { target, shown, timeoutMs, forLegId },
  settledAt: 0,
});
