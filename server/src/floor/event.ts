/** What a PBX tells: events, and how it stands. */
import type { PhoneState } from '../agents/agent.ts';
import type { HangUpCause, Party } from '../calls/call.ts';
import type { BridgeId, Instant, LegId, PlayId, ProviderId, SupervisionId, TapId } from '../kernel/ids.ts';
import type { Facet } from './facet.ts';

/** What a PBX reports, in our words. Providers may repeat and lose events; the floor bears both. */
export type ProviderEvent =
  | {
      readonly type: 'leg.arrived';
      readonly providerId: ProviderId;
      readonly legId: LegId;
      readonly dialled: string;
      readonly remote: Party;
      /** Already answered by the PBX's own dial plan. */
      readonly answered: boolean;
    }
  | { readonly type: 'leg.ringing'; readonly providerId: ProviderId; readonly legId: LegId }
  | { readonly type: 'leg.answered'; readonly providerId: ProviderId; readonly legId: LegId }
  | { readonly type: 'leg.left'; readonly providerId: ProviderId; readonly legId: LegId; readonly cause: HangUpCause }
  | {
      readonly type: 'legs.joined';
      readonly providerId: ProviderId;
      readonly bridgeId: BridgeId;
      readonly legIds: readonly LegId[];
    }
  /** The phone's own hold button. */
  | { readonly type: 'leg.heldItself'; readonly providerId: ProviderId; readonly legId: LegId; readonly held: boolean }
  /** The phone's own transfer button; `to` as it was dialled. */
  | { readonly type: 'leg.transferAsked'; readonly providerId: ProviderId; readonly legId: LegId; readonly to: string }
  /** A key that the party pressed. */
  | { readonly type: 'leg.digit'; readonly providerId: ProviderId; readonly legId: LegId; readonly digit: string }
  /** Also when it was stopped; not `ok` when it could not be played. */
  | {
      readonly type: 'play.ended';
      readonly providerId: ProviderId;
      readonly legId: LegId;
      readonly playId: PlayId;
      readonly ok: boolean;
    }
  | {
      readonly type: 'phone.changed';
      readonly providerId: ProviderId;
      readonly extension: string;
      readonly state: PhoneState;
    }
  /** The file of a tap has begun; `startedAt` is when its first sample was, by the PBX's clock. */
  | {
      readonly type: 'tap.started';
      readonly providerId: ProviderId;
      readonly tapId: TapId;
      readonly startedAt: Instant;
      /** By how much that clock is behind ours. */
      readonly behindMs: number;
    }
  /** The file is closed; `endedAt` by the PBX's clock, when it was seen. */
  | {
      readonly type: 'tap.ended';
      readonly providerId: ProviderId;
      readonly tapId: TapId;
      readonly endedAt?: Instant;
    }
  /** `facets`: what it can do; nothing new about that when absent. */
  | {
      readonly type: 'provider.connected';
      readonly providerId: ProviderId;
      readonly version: string;
      readonly facets?: readonly Facet[];
    }
  | {
      readonly type: 'provider.lost';
      readonly providerId: ProviderId;
      readonly reason: string;
      readonly restarted?: boolean;
    }
  | { readonly type: 'provider.snapshot'; readonly providerId: ProviderId; readonly live: LiveLegs };

/** What is really there, as the PBX lists it. */
export interface LiveLegs {
  /** Those that came in from outside stand in the order of their arrival. */
  readonly legs: readonly LiveLeg[];
  readonly phones: readonly { readonly extension: string; readonly state: PhoneState }[];
  /** Every talk bridge of ours, with or without anybody in it. */
  readonly talkBridges: readonly BridgeId[];
  /** Supervisions of which anything is left there. */
  readonly supervisions?: readonly SupervisionId[];
  /** Taps whose files are being written. */
  readonly taps?: readonly { readonly tapId: TapId; readonly startedAt: Instant; readonly behindMs: number }[];
  /** When true, an extension that is not listed does not exist on the PBX. */
  readonly phonesComplete: boolean;
}

export interface LiveLeg {
  readonly legId: LegId;
  readonly state: 'arrived' | 'ringing' | 'up';
  /** In a talk bridge (with its id), in the waiting room, or in neither. */
  readonly place:
    | { readonly kind: 'talk'; readonly bridgeId: BridgeId }
    | { readonly kind: 'waiting' }
    | { readonly kind: 'none' };
  /** Present when the leg came in from outside. */
  readonly inbound?: { readonly dialled: string; readonly remote: Party };
}
