/** Who takes part in a conversation, who acts in it, and where each of them is wanted. Rules C6, C20 and C21 in RULES.md. */
import { refuse, type Decision } from '../floor/decision.ts';
import type { NewFact } from '../floor/fact.ts';
import type { AgentId, BridgeId, LegId } from '../kernel/ids.ts';
import type { Call, Leg, Stage } from './call.ts';

export type Connected = Extract<Stage, { state: 'connected' }>;

/** L10: parties of one conversation, with the one who is consulted (C29). */
export const PARTIES_LIMIT = 10;

export const about = (call: Call) => ({ providerId: call.providerId, callId: call.id });

export const keys = (call: Call, leg: Leg) => ({
  callId: call.id,
  legId: leg.id,
  ...(leg.agentId === undefined ? {} : { agentId: leg.agentId }),
});

export const fact = (...facts: readonly NewFact[]): Decision => ({ facts, effects: [] });

export const legsAt = (call: Call, legIds: readonly LegId[]): Leg[] =>
  legIds.flatMap((legId) => call.legs.get(legId) ?? []);

/** The parties of the conversation besides this one. */
export const othersThan = (call: Call, { legIds }: Connected, leg: Leg): Leg[] =>
  legsAt(call, legIds).filter((each) => each !== leg);

export const notTalking = refuse('CALL_NOT_TALKING', 'Nobody talks on this call now.');
const notTheirs = refuse('NOT_A_PARTY', 'This agent is not a party of the conversation.');
const saySomebody = refuse('NOT_A_PARTY', 'Several agents talk on this call. Say who of them acts.');

export const isRefused = (found: Leg | Decision): found is Decision => 'facts' in found;

/** C21: the party who acts, or why there is none. */
export function actingLeg(call: Call, { legIds }: Connected, agentId: AgentId | undefined): Leg | Decision {
  const agents = legsAt(call, legIds).filter((leg) => leg.agentId !== undefined && leg.role === 'agent');
  if (agentId !== undefined) return agents.find((leg) => leg.agentId === agentId) ?? notTheirs;
  return agents.length === 1 ? agents[0]! : agents.length === 0 ? notTheirs : saySomebody;
}

export type Wanted =
  | { readonly kind: 'talk'; readonly bridgeId: BridgeId }
  | { readonly kind: 'music' }
  /** Wherever it is. */
  | { readonly kind: 'any' };

/** Where a party of a conversation should be heard. */
export function wantedPlace({ consult, bridgeId, legIds }: Connected, leg: Leg): Wanted {
  if (leg.hold && leg.hold.state !== 'resuming') return { kind: 'music' };
  if (consult && consult.front === 'consult' && (leg.id === consult.legId || leg.id === consult.ownLegId))
    return consult.state === 'ringing' ? { kind: 'any' } : { kind: 'talk', bridgeId: consult.bridgeId };
  return legIds.includes(leg.id) ? { kind: 'talk', bridgeId } : { kind: 'any' };
}
