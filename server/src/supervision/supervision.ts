/** Somebody who supervises a call: what they wish, what the PBX was asked for, and what it has done. */
import type { Call, Leg } from '../calls/call.ts';
import { refuse } from '../floor/decision.ts';
import type { Actor } from '../floor/fact.ts';
import type { SupervisionStep } from './history.ts';
import type { AgentId, BridgeId, Instant, LegId, SupervisionId } from '../kernel/ids.ts';

export const supervisionModes = ['listen', 'whisper', 'barge'] as const;
export type SupervisionMode = (typeof supervisionModes)[number];

/** S1 */
export const supervisionRights = [...supervisionModes, 'takeOver'] as const;
export type SupervisionRight = (typeof supervisionRights)[number];

/** S11 */
export const supervisionToldPolicies = ['atOnce', 'afterwards', 'never'] as const;
export type SupervisionTold = (typeof supervisionToldPolicies)[number];

export const supervisionEnds = [
  'ended',
  'hungUp',
  'callEnded',
  'handedBack',
  'busy',
  'noAnswer',
  'rejected',
  'unreachable',
  'failed',
  'lost',
  'rightGone',
] as const;
/** `ended`: by command; `hungUp`: the supervisor put the receiver down. Those after `handedBack` never heard anything, or no longer could. */
export type SupervisionEnd = (typeof supervisionEnds)[number];

/** L10 */
export const SUPERVISION_LIMITS = { ofCall: 5, reason: 200, past: 20, steps: 200 } as const;

/** Where the supervisor's leg is put. */
export type Place =
  | { readonly kind: 'waiting' }
  /** Beside the conversation, at the ear of one of its parties. */
  | { readonly kind: 'beside'; readonly mode: 'listen' | 'whisper'; readonly targetLegId: LegId }
  | { readonly kind: 'inside'; readonly bridgeId: BridgeId };

/** `beside`: no party. `talking`: has taken the call over. The others are on the way there and back. */
export type SupervisionPart =
  | { readonly state: 'beside' }
  | { readonly state: 'takingOver' }
  | { readonly state: 'talking'; readonly from: AgentId }
  | { readonly state: 'handingBack'; readonly from: AgentId; readonly legId: LegId };

export interface Supervision {
  readonly id: SupervisionId;
  readonly by: Actor;
  readonly legId: LegId;
  readonly reason: string;
  readonly requestedAt: Instant;
  /** As it is wished. */
  readonly mode: SupervisionMode;
  readonly part: SupervisionPart;
  /** Where the PBX was asked to put the leg; absent while the phone rings. */
  readonly asked?: Place;
  /** Where it has put it. */
  readonly placed?: Place;
  /** Since when it is there. */
  readonly placedAt?: Instant;
  /** What they did so far, oldest first; without a mode they waited. */
  readonly steps: readonly SupervisionStep[];
  /** What they did last; kept while they wait. */
  readonly did?: SupervisionMode;
  /** When the supervisor could hear something for the first time. */
  readonly startedAt?: Instant;
  /** Is to end, and why. */
  readonly ending?: { readonly end: SupervisionEnd; readonly by: Actor };
}

/** What an agent who is told afterwards is told. */
export interface PastSupervision {
  readonly id: SupervisionId;
  readonly by: Actor;
  readonly mode: SupervisionMode;
  readonly startedAt: Instant;
}

export const samePlace = (a: Place | undefined, b: Place | undefined): boolean => {
  if (a === undefined || b === undefined) return a === b;
  if (a.kind === 'beside') return b.kind === 'beside' && a.mode === b.mode && a.targetLegId === b.targetLegId;
  if (a.kind === 'inside') return b.kind === 'inside' && a.bridgeId === b.bridgeId;
  return b.kind === 'waiting';
};

/** Whether the supervisor is there, and nothing else has been asked for since. */
export const isAt = (place: Place, { asked, placed }: Supervision): boolean =>
  samePlace(place, asked) && samePlace(place, placed);

/** What the supervisor does there; undefined for one who waits. */
export function modeAt(place: Place | undefined): SupervisionMode | undefined {
  if (place?.kind === 'inside') return 'barge';
  return place?.kind === 'beside' ? place.mode : undefined;
}

export const supervisionsOf = (call: Call): readonly Supervision[] => call.supervisions ?? [];

export const supervisionOf = (call: Call | undefined, id: SupervisionId): Supervision | undefined =>
  call?.supervisions?.find((supervision) => supervision.id === id);

export const supervisionOfLeg = (call: Call, legId: LegId): Supervision | undefined =>
  call.supervisions?.find((supervision) => supervision.legId === legId);

/** What is left of one; nothing when they never heard anything. */
export const heard = ({ id, by, mode, did = mode, startedAt }: Supervision): PastSupervision[] =>
  startedAt === undefined ? [] : [{ id, by, mode: did, startedAt }];

/** All who could hear anything of the call so far. */
export function supervisedSoFar(call: Call): Pick<Call, 'supervised'> {
  const all = [...(call.supervised ?? []), ...supervisionsOf(call).flatMap(heard)];
  return all.length === 0 ? {} : { supervised: all };
}

/** S8: nobody is on hold or consulted on the side. */
export const isWhole = ({ stage, legs }: Call): boolean =>
  stage.state === 'connected' && !stage.consult && !stage.legIds.some((legId) => legs.get(legId)?.hold);

/** The supervision for which an agent is rung, to be handed the call back. */
export const handedTo = (call: Call, legId: LegId): Supervision | undefined =>
  call.supervisions?.find(({ part }) => part.state === 'handingBack' && part.legId === legId);

export const hasTakenOver = ({ part }: Supervision): boolean =>
  part.state === 'talking' || part.state === 'handingBack';

/** The legs of ids made so may come and go, so that none is ever given twice. */
export const nextSupervisionId = (call: Pick<Call, 'id' | 'legCount'>): SupervisionId =>
  `${call.id}-s${call.legCount + 1}` as SupervisionId;

export const noSupervision = refuse('SUPERVISION_NOT_FOUND', 'There is no such supervision of yours, or it has ended.');

export const callIdOf = (id: SupervisionId): Call['id'] => id.replace(/-s\d+$/, '') as Call['id'];

/**
 * Whom of the conversation the supervision is of: the one of before as long as they talk, else its agent, else who has
 * taken over. Undefined when there is none.
 */
export function talkerOf(call: Call, supervision: Supervision): Leg | undefined {
  if (call.stage.state !== 'connected') return undefined;
  const parties = call.stage.legIds.flatMap((legId) => call.legs.get(legId) ?? []).filter((leg) => !leg.hangUp);
  const own = parties.filter((leg) => leg.role !== 'caller' && leg.role !== 'callee' && leg.id !== supervision.legId);
  const before = supervision.placed?.kind === 'beside' ? supervision.placed.targetLegId : undefined;
  return own.find(({ id }) => id === before) ?? own.find(({ role }) => role === 'agent') ?? own[0];
}
