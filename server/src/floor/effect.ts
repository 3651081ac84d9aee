/** What the floor wants of a PBX. An effect names everything by ids of ours, so that performing it twice does no harm. */
import type { HangUpCause, Party, Target } from '../calls/call.ts';
import {
  asId,
  type BridgeId,
  type CallId,
  type LegId,
  type PlayId,
  type ProviderId,
  type SupervisionId,
  type TapId,
} from '../kernel/ids.ts';
import type { Place } from '../supervision/supervision.ts';

export type Effect = {
  readonly providerId: ProviderId;
  readonly callId: CallId;
  /** The floor waits to hear that it was carried out, as no event tells it. */
  readonly tell?: true;
} & (
  | { readonly type: 'answer'; readonly legId: LegId }
  /** Into the waiting room, with this music; the leg need not be answered. */
  | { readonly type: 'wait'; readonly legId: LegId; readonly music: string }
  /** Out of the waiting room: no music from now on. */
  | { readonly type: 'aside'; readonly legId: LegId }
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
  /** Nothing that the party says is heard by anyone, or all of it again. */
  | { readonly type: 'mute'; readonly legId: LegId; readonly muted: boolean }
  /** These sounds one after another, to this party alone, wherever it is; `play.ended` tells when they are over. */
  | {
      readonly type: 'play';
      readonly legId: LegId;
      readonly playId: PlayId;
      readonly media: readonly string[];
      /** The party is in a conversation, and its keys are to be told all the same. */
      readonly keys?: true;
    }
  | { readonly type: 'stopPlay'; readonly legId: LegId; readonly playId: PlayId }
  /** Keys pressed towards the party. */
  | { readonly type: 'dtmf'; readonly legId: LegId; readonly digits: string }
  /** The supervisor's leg to this place, and nobody at anybody's ear but from there. */
  | {
      readonly type: 'supervise';
      readonly supervisionId: SupervisionId;
      readonly legId: LegId;
      readonly place: Place;
    }
  /** The supervision is over: remove whatever was made for it. The leg may be gone. */
  | { readonly type: 'clearSupervision'; readonly supervisionId: SupervisionId; readonly legId: LegId }
  /** Takes down what the leg says, into a file of its own at the PBX, from now until it is stopped or the leg leaves. */
  | {
      readonly type: 'record';
      readonly legId: LegId;
      readonly tapId: TapId;
      /** Ends by itself after so long a silence. */
      readonly silenceMs?: number;
    }
  /** The file goes on, with silence. */
  | { readonly type: 'muteRecord'; readonly legId: LegId; readonly tapId: TapId; readonly muted: boolean }
  | { readonly type: 'stopRecord'; readonly legId: LegId; readonly tapId: TapId }
  /** How many messages the PBX's mailbox shows; nothing where a PBX has no such mailboxes. */
  | { readonly type: 'messageWaiting'; readonly mailbox: string; readonly new: number; readonly old: number }
  | { readonly type: 'hangUp'; readonly legId: LegId; readonly cause: HangUpCause }
  /** The call is over: remove its talk bridges. */
  | { readonly type: 'clear'; readonly bridgeId: BridgeId }
);

export type EffectType = Effect['type'];

/** The legs that an effect touches; effects on the same leg are performed in their order. */
export function legsOf(effect: Effect): readonly LegId[] {
  if (effect.type === 'join') return effect.legIds;
  if (effect.type === 'clear') return [];
  // Told in order, so that what is told last is what is shown.
  if (effect.type === 'messageWaiting') return [asId(`mailbox ${effect.mailbox}`)];
  if (effect.type === 'supervise' && effect.place.kind === 'beside') return [effect.legId, effect.place.targetLegId];
  return [effect.legId];
}
