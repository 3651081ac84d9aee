/** The consent of the parties of a call to its recording: who has given it and whose is missing. Rules R16–R22 in RULES.md. */
import { isRemote, type Call, type Leg } from '../calls/call.ts';
import type { Actor, NewFact } from '../floor/fact.ts';
import { callOfLeg, type Floor } from '../floor/floor.ts';
import type { AgentId, Instant, LegId, PlayId } from '../kernel/ids.ts';
import type { ConsentNeeded } from './jurisdiction.ts';
import { jurisdictionOf, policyOf } from './policy.ts';

/** `silence`: no key was pressed. `standing`: an agent's consent to all their calls. */
export const consentHows = ['key', 'notice', 'spoken', 'standing', 'silence'] as const;
export type ConsentHow = (typeof consentHows)[number];

/** What a party has said; absent while it has said nothing. */
export interface Consent {
  readonly state: 'given' | 'refused' | 'withdrawn';
  readonly how: ConsentHow;
  readonly at: Instant;
  /** Who noted it. */
  readonly by: Actor;
}

/** A party that is being asked: it hears the announcement, or is to press a key. */
export interface Asking {
  readonly state: 'playing' | 'awaiting';
  readonly playId: PlayId;
  readonly how: 'key' | 'notice';
  readonly media: string;
  readonly until: Instant;
  readonly tries: number;
  readonly by: Actor;
}

export const consentStates = ['notNeeded', 'missing', 'asking', 'given', 'refused', 'withdrawn'] as const;
export type ConsentState = (typeof consentStates)[number];

export function consentStateOf(floor: Floor, call: Call, leg: Leg): ConsentState {
  if (leg.asking) return 'asking';
  if (leg.consent) return leg.consent.state;
  if (policyOf(floor, call) === 'never') return 'notNeeded';
  return isNeeded(jurisdictionOf(floor, call).needed, leg) ? 'missing' : 'notNeeded';
}

const hasGiven = ({ consent }: Leg): boolean => consent?.state === 'given';

const isNeeded = (needed: ConsentNeeded, leg: Leg): boolean =>
  needed === 'everyParty' || (needed === 'outside' && isRemote(leg));

/** Those who are in the conversation, on their way into it or waiting for it to go on. */
export function conversing({ stage, legs }: Call): Leg[] {
  const legIds: readonly LegId[] =
    stage.state === 'connected' || stage.state === 'connecting'
      ? stage.legIds
      : stage.state === 'transferring' || stage.state === 'parked'
        ? [stage.legId]
        : [];
  return legIds.flatMap((legId) => legs.get(legId) ?? []);
}

/** R20: whose consent has to be there before anything is recorded, and is not. */
export function missing(floor: Floor, call: Call): Leg[] {
  const { needed } = jurisdictionOf(floor, call);
  return conversing(call).filter((leg) => isNeeded(needed, leg) && !hasGiven(leg));
}

/** R21, R22: for whose sake this party is not recorded now: their own, or, where all have to agree, that of another. */
export function withheldBy(floor: Floor, call: Call, leg: Leg): Leg | undefined {
  const parties = conversing(call);
  if (!parties.includes(leg)) return undefined;
  const { needed } = jurisdictionOf(floor, call);
  if (leg.consent ? !hasGiven(leg) : isNeeded(needed, leg)) return leg;
  return needed === 'everyParty' ? parties.find((each) => !hasGiven(each)) : undefined;
}

/** R21: who has said no to a recording to which all have to say yes. */
export function objector(floor: Floor, call: Call): Leg | undefined {
  if (jurisdictionOf(floor, call).needed !== 'everyParty') return undefined;
  return conversing(call).find(({ consent }) => consent && consent.state !== 'given');
}

/** R19: on the call that the agent is on, if it was told of it. */
export function standingWithdrawn(floor: Floor, agentId: AgentId, by: Actor): NewFact[] {
  const legId = floor.agents.get(agentId)?.legId;
  const call = legId === undefined ? undefined : callOfLeg(floor, legId);
  const consent = legId === undefined ? undefined : call?.legs.get(legId)?.consent;
  if (!call || legId === undefined || consent?.how !== 'standing' || consent.state !== 'given') return [];
  return [{ type: 'consent.withdrawn', callId: call.id, legId, agentId, payload: { how: 'standing', by } }];
}

/** R19: agents in the conversation who have agreed once for all their calls, told of this one. */
export function standing(floor: Floor, call: Call): NewFact[] {
  if (policyOf(floor, call) === 'never' || jurisdictionOf(floor, call).needed !== 'everyParty') return [];
  return conversing(call).flatMap(({ id: legId, agentId, consent }): NewFact[] =>
    agentId !== undefined && !consent && floor.agents.get(agentId)?.recordingConsent
      ? [
          {
            type: 'consent.given',
            callId: call.id,
            legId,
            agentId,
            payload: { how: 'standing', by: { kind: 'agent', id: agentId } },
          },
        ]
      : [],
  );
}
