/** What the floor wants of a PBX. An effect names everything by ids of ours, so that performing it twice does no harm. */
import type { HangUpCause, Party, Target } from '../calls/call.ts';
import type { BridgeId, CallId, LegId, ProviderId } from '../kernel/ids.ts';

export type Effect = { readonly providerId: ProviderId; readonly callId: CallId } & (
  | { readonly type: 'answer'; readonly legId: LegId }
  /** Into the waiting room, with this music; the leg need not be answered. */
  | { readonly type: 'wait'; readonly legId: LegId; readonly music: string }
  /** The ringing tone, to a party who waits for another to answer. */
  | { readonly type: 'indicate'; readonly legId: LegId; readonly tone: 'ringing' }
  | {
      readonly type: 'ring';
      readonly legId: LegId;
      readonly target: Target;
      readonly shown: Party;
      readonly timeoutMs: number;
      /** The leg for whose sake this one is rung. */
      readonly forLegId?: LegId;
    }
  /** Both legs into one talk bridge, out of wherever they are. */
  | {
      readonly type: 'join';
      readonly bridgeId: BridgeId;
      readonly legIds: readonly LegId[];
      /** Asked before, and not confirmed: if they are joined already, that is to be reported. */
      readonly again?: true;
    }
  | { readonly type: 'hangUp'; readonly legId: LegId; readonly cause: HangUpCause }
  /** The call is over: remove its talk bridges. */
  | { readonly type: 'clear'; readonly bridgeId: BridgeId }
);

export type EffectType = Effect['type'];

/** The legs that an effect touches; effects on the same leg are performed in their order. */
export function legsOf(effect: Effect): readonly LegId[] {
  if (effect.type === 'join') return effect.legIds;
  if (effect.type === 'clear') return [];
  return [effect.legId];
}
