/** Ending calls: whom to hang up on, with which cause, and what stays to be waited for. Rules C5–C9 in RULES.md. */
import { both, nothing, type Decision } from '../floor/decision.ts';
import type { Effect } from '../floor/effect.ts';
import type { Actor, NewFact } from '../floor/fact.ts';
import type { LegId } from '../kernel/ids.ts';
import type { Call, CallEnd, HangUpCause, Leg } from './call.ts';

export const system: Actor = { kind: 'system', id: 'floor' };

/** Asks for one leg to be hung up; the leg is gone only when the PBX says so. */
export function hangUpLeg(
  call: Call,
  leg: Leg,
  cause: HangUpCause,
): { readonly fact: NewFact; readonly effect: Effect } {
  return {
    fact: {
      type: 'leg.hangUpRequested',
      callId: call.id,
      legId: leg.id,
      payload: { cause, tries: (leg.hangUp?.tries ?? 0) + 1 },
    },
    effect: { type: 'hangUp', providerId: call.providerId, callId: call.id, legId: leg.id, cause },
  };
}

export function hangUpLegs(call: Call, legs: Iterable<Leg>, cause: HangUpCause): Decision {
  const asked = [...legs].filter((leg) => !leg.hangUp).map((leg) => hangUpLeg(call, leg, cause));
  return { facts: asked.map(({ fact }) => fact), effects: asked.map(({ effect }) => effect) };
}

/** The last leg has gone. */
export function ended(call: Call, end: CallEnd): Decision {
  return {
    facts: [{ type: 'call.ended', callId: call.id, payload: { end } }],
    effects: call.bridges.map((bridgeId) => ({
      type: 'clear',
      providerId: call.providerId,
      callId: call.id,
      bridgeId,
    })),
  };
}

export interface Ending {
  readonly cause: HangUpCause;
  readonly by?: Actor;
  /** A leg that has left by this very decision. */
  readonly gone?: Leg;
  /** Legs that this decision has told to hang up already. */
  readonly told?: { has(legId: LegId): boolean };
}

/** Ends the call: everyone still there is hung up on; over when they are gone. */
export function endCall(call: Call, end: CallEnd, { cause, by = system, gone, told }: Ending): Decision {
  const left = [...call.legs.values()].filter((leg) => leg.id !== gone?.id);
  const ending: NewFact = { type: 'call.ending', callId: call.id, payload: { end, by } };
  const asked = hangUpLegs(
    call,
    left.filter((leg) => !told?.has(leg.id)),
    cause,
  );
  return both({ facts: [ending], effects: [] }, asked, left.length === 0 ? ended(call, end) : nothing);
}

export const leftFact = (call: Call, leg: Leg, cause: HangUpCause): NewFact => ({
  type: 'leg.left',
  callId: call.id,
  legId: leg.id,
  ...(leg.agentId === undefined ? {} : { agentId: leg.agentId }),
  payload: { cause },
});

/** How a call that was placed ends when the other side could not be had. */
export function endOf(cause: HangUpCause): CallEnd {
  switch (cause) {
    case 'normal':
    case 'answeredElsewhere':
      return 'completed';
    case 'busy':
    case 'noAnswer':
    case 'rejected':
    case 'unreachable':
    case 'lost':
      return cause;
    case 'congestion':
    case 'unallocated':
    case 'failed':
      return 'failed';
  }
}
