/** The ends of an offer. Every offer ends by exactly one of these. Rules O1–O7 in RULES.md. */
import type { Call, HangUpCause, Offer } from '../calls/call.ts';
import { hangUpLegs, system } from '../calls/ending.ts';
import { both, type Decision } from '../floor/decision.ts';
import type { NewFact, WithdrawReason } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import type { Instant } from '../kernel/ids.ts';
import type { Queued } from './line.ts';

/** The reason shown for a pause that the floor itself made after too many misses. */
export const MISSED_PAUSE = 'missed calls';

const keys = (call: Call, offer: Offer) => ({
  callId: call.id,
  queueId: offer.queueId,
  agentId: offer.agentId,
  legId: offer.legId,
});

/** L10: a phone that is busy or declines at once is not rung more often than this, whatever the retry time. */
const ONCE_PER_MS = 1_000;

const restUntil = (floor: Floor, offer: Offer, now: Instant): Instant =>
  Math.max(now + (floor.queues.get(offer.queueId)?.settings.retryMs ?? 0), offer.madeAt + ONCE_PER_MS);

/** O6: after so many misses in a row the agent is paused in all queues. */
function pauses(floor: Floor, offer: Offer): NewFact[] {
  const agent = floor.agents.get(offer.agentId);
  const limit = floor.queues.get(offer.queueId)?.settings.pauseAfterMisses ?? 0;
  if (!agent || limit === 0 || agent.misses + 1 < limit) return [];
  return [...agent.queueIds]
    .filter((queueId) => !floor.queues.get(queueId)?.members.get(agent.id)?.paused)
    .map((queueId) => ({
      type: 'member.paused',
      agentId: agent.id,
      queueId,
      payload: { reason: MISSED_PAUSE, by: system },
    }));
}

/** The phone rang and nobody took it. */
export function missed(floor: Floor, call: Call, offer: Offer, now: Instant): NewFact[] {
  return [
    { type: 'offer.missed', ...keys(call, offer), payload: { restUntil: restUntil(floor, offer, now) } },
    ...pauses(floor, offer),
  ];
}

export const rejected = (floor: Floor, call: Call, offer: Offer, now: Instant): NewFact[] => [
  { type: 'offer.rejected', ...keys(call, offer), payload: { restUntil: restUntil(floor, offer, now) } },
];

/** The agent's leg went away before it was answered: what the PBX's cause says about the agent (rule O3). */
export function offerLost(floor: Floor, call: Call, offer: Offer, cause: HangUpCause, now: Instant): NewFact[] {
  if (cause === 'noAnswer') return missed(floor, call, offer, now);
  if (cause === 'rejected') return rejected(floor, call, offer, now);
  return [{ type: 'offer.failed', ...keys(call, offer), payload: { cause, restUntil: restUntil(floor, offer, now) } }];
}

/** Takes back every offer of a call but one, and stops those phones. */
export function withdrawAll(call: Call, stage: Queued, reason: WithdrawReason, except?: Offer): Decision {
  const offers = [...stage.offers.values()].filter((offer) => offer !== except);
  const legs = offers.map((offer) => call.legs.get(offer.legId)).filter((leg) => leg !== undefined);
  const facts = offers.map((offer): NewFact => ({
    type: 'offer.withdrawn',
    ...keys(call, offer),
    payload: { reason },
  }));
  const cause = reason === 'answeredElsewhere' ? 'answeredElsewhere' : 'normal';
  return both({ facts, effects: [] }, hangUpLegs(call, legs, cause));
}

/** C3: the first phone that is answered has the call; the others stop ringing as answered elsewhere. */
export function accepted(call: Call, offer: Offer, now: Instant): NewFact {
  return { type: 'offer.accepted', ...keys(call, offer), payload: { rangMs: now - offer.madeAt } };
}

/** Ends an offer because of the agent, and stops the phone. */
export function stopOffer(call: Call, offer: Offer, facts: readonly NewFact[], cause: HangUpCause): Decision {
  const leg = call.legs.get(offer.legId);
  return both({ facts, effects: [] }, hangUpLegs(call, leg ? [leg] : [], cause));
}
