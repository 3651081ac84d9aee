/** A leg has left. What that means depends on whose it was and where the call stood. Rules C5–C9 in RULES.md. */
import { both, nothing, type Decision } from '../floor/decision.ts';
import type { NewFact } from '../floor/fact.ts';
import { callOfLeg, type Floor } from '../floor/floor.ts';
import type { Instant, LegId } from '../kernel/ids.ts';
import { offerLost } from '../queues/offers.ts';
import { enter, leaveAndEnd } from '../queues/visits.ts';
import type { Call, HangUpCause, Leg } from './call.ts';
import { endCall, ended, hangUpLegs, leftFact } from './ending.ts';
import { placedFailed } from './place.ts';

export function left(floor: Floor, legId: LegId, cause: HangUpCause, now: Instant): Decision {
  const call = callOfLeg(floor, legId);
  const leg = call?.legs.get(legId);
  if (!call || !leg) return nothing;
  const gone = { facts: [...wrapUp(floor, call, leg, now), leftFact(call, leg, cause)], effects: [] };
  const { stage } = call;
  switch (stage.state) {
    case 'arrived':
      return both(gone, endCall(call, 'abandoned', { cause: 'normal', gone: leg }));
    case 'queued': {
      const offer = stage.offers.get(legId);
      if (offer) return both({ facts: offerLost(floor, call, offer, cause, now), effects: [] }, gone);
      if (leg.role !== 'caller') return gone;
      const end = cause === 'lost' ? 'lost' : 'abandoned';
      return both(gone, leaveAndEnd(call, stage, now, 'abandoned', { end, cause: 'normal', gone: leg }));
    }
    case 'dialling':
      return both(gone, placedFailed(call, leg, cause));
    case 'connecting':
      if (!stage.legIds.includes(legId)) return gone;
      return both(gone, notJoined(floor, call, now, leg));
    case 'connected':
      if (!stage.legIds.includes(legId)) return gone;
      return both(gone, endCall(call, cause === 'lost' ? 'lost' : 'completed', { cause: 'normal', gone: leg }));
    case 'ending':
      return call.legs.size === 1 ? both(gone, ended(call, stage.end)) : gone;
  }
}

/** C8: what an agent does after a conversation from a queue, once the phone is really free. */
function wrapUp(floor: Floor, call: Call, leg: Leg, now: Instant): NewFact[] {
  const agent = leg.agentId === undefined ? undefined : floor.agents.get(leg.agentId);
  if (agent?.activity.state !== 'talking' || agent.activity.legId !== leg.id) return [];
  const { queueId } = agent.activity;
  const wrapUpMs = queueId === undefined ? 0 : (floor.queues.get(queueId)?.settings.wrapUpMs ?? 0);
  if (queueId === undefined || wrapUpMs === 0) return [];
  return [{ type: 'wrapUp.started', agentId: agent.id, queueId, callId: call.id, payload: { until: now + wrapUpMs } }];
}

/**
 * C7: caller and agent never came together. A caller who is still there goes back to the queue, with the age and the
 * priority they had; otherwise the call is over. `gone`: the leg that has left by this decision, if one has.
 */
export function notJoined(floor: Floor, call: Call, now: Instant, gone?: Leg): Decision {
  if (call.stage.state !== 'connecting') return nothing;
  const { queueId, waitingSince } = call.stage;
  const caller = [...call.legs.values()].find((leg) => leg.role === 'caller' && leg !== gone && !leg.hangUp);
  const about = gone === undefined ? { cause: 'failed' as const } : { cause: 'normal' as const, gone };
  if (!caller || queueId === undefined) return endCall(call, queueId === undefined ? 'failed' : 'abandoned', about);
  const agents = [...call.legs.values()].filter((leg) => leg !== caller && leg !== gone);
  const entry = { waitingSince: waitingSince ?? now, priority: call.priority, returned: true };
  const done = { told: new Set(agents.map(({ id }) => id)), ...(gone ? { gone } : {}) };
  const back = enter(floor, call, queueId, entry, now, done);
  return both(hangUpLegs(call, agents, 'normal'), back);
}
