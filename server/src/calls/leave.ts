/** A leg has left. What that means depends on whose it was and where the call stood. Rules C5–C9 in RULES.md. */
import { beginWrapUp } from '../agents/wrapUp.ts';
import { both, nothing, type Decision } from '../floor/decision.ts';
import type { NewFact } from '../floor/fact.ts';
import { callOfLeg, type Floor } from '../floor/floor.ts';
import type { Instant, LegId } from '../kernel/ids.ts';
import { offerLost } from '../queues/offers.ts';
import { enter, leaveAndEnd } from '../queues/visits.ts';
import { supervisionLeft } from '../supervision/events.ts';
import { askInstead } from '../voicemail/colleague.ts';
import { leftMessage } from '../voicemail/message.ts';
import { isRemote, type Call, type HangUpCause, type Leg } from './call.ts';
import { leftConsulting } from './consult.ts';
import { endCall, ended, hangUpLegs, leftFact, system } from './ending.ts';
import { backToTalk } from './hold.ts';
import { leftParked } from './park.ts';
import { othersThan, type Connected } from './parties.ts';
import { placedFailed } from './place.ts';
import { giveBack, leftTransferring } from './transfer.ts';

export function left(floor: Floor, legId: LegId, cause: HangUpCause, now: Instant): Decision {
  const call = callOfLeg(floor, legId);
  const leg = call?.legs.get(legId);
  if (!call || !leg) return nothing;
  const gone = both(
    { facts: [...wrapUp(floor, call, leg, now), leftFact(call, leg, cause)], effects: [] },
    supervisionLeft(call, leg, cause),
  );
  const { stage } = call;
  switch (stage.state) {
    case 'arrived':
    case 'asking':
      return both(gone, endCall(call, 'abandoned', { cause: 'normal', gone: leg }));
    case 'queued': {
      const offer = stage.offers.get(legId);
      if (offer) return both({ facts: offerLost(floor, call, offer, cause, now), effects: [] }, gone);
      if (!isRemote(leg) || leg.hangUp) return gone;
      const end = cause === 'lost' ? 'lost' : 'abandoned';
      return both(gone, leaveAndEnd(call, stage, now, 'abandoned', { end, cause: 'normal', gone: leg }));
    }
    case 'dialling':
      return both(
        gone,
        askInstead(floor, call, { agentId: leg.agentId, cause, rung: leg, hasLeft: true }, now) ??
          placedFailed(call, leg, cause),
      );
    case 'connecting':
      if (!stage.legIds.includes(legId)) return gone;
      return both(gone, notJoined(floor, call, now, leg));
    case 'connected':
      return both(
        gone,
        stage.consult
          ? leftConsulting(call, { ...stage, consult: stage.consult }, leg, cause)
          : leftConversation(call, stage, leg, cause),
      );
    case 'transferring':
      return both(gone, leftTransferring(floor, call, stage, leg, cause, now));
    case 'parked':
      return both(gone, leftParked(call, stage, leg, cause));
    case 'leavingMessage':
      return both(gone, leftMessage(call, stage, leg, cause));
    case 'ending':
      return call.legs.size === 1 ? both(gone, ended(call, stage.end)) : gone;
  }
}

/** C6: the others go on while two are left; one who was left behind on hold with one other is brought back. */
function leftConversation(call: Call, stage: Connected, leg: Leg, cause: HangUpCause): Decision {
  if (!stage.legIds.includes(leg.id)) return nothing;
  const others = othersThan(call, stage, leg).filter((each) => !each.hangUp);
  if (others.length < 2) return endCall(call, cause === 'lost' ? 'lost' : 'completed', { cause: 'normal', gone: leg });
  const back = others.filter(({ hold }) => hold && hold.state !== 'resuming');
  if (others.length - back.length >= 2) return nothing;
  return backToTalk(call, { bridgeId: stage.bridgeId, legIds: others.map(({ id }) => id), back }, system);
}

/** C8: what an agent does after a conversation from a queue, once the phone is really free. */
function wrapUp(floor: Floor, call: Call, leg: Leg, now: Instant): NewFact[] {
  const agent = leg.agentId === undefined ? undefined : floor.agents.get(leg.agentId);
  if (agent?.activity.state !== 'talking' || agent.activity.legId !== leg.id) return [];
  return beginWrapUp(floor, agent, call.id, now);
}

/**
 * C7: caller and agent never came together. A caller who is still there goes back to the queue, with the age and the
 * priority they had; otherwise the call is over. `gone`: the leg that has left by this decision, if one has.
 */
export function notJoined(floor: Floor, call: Call, now: Instant, gone?: Leg): Decision {
  if (call.stage.state !== 'connecting') return nothing;
  const { queueId, waitingSince, from, legIds } = call.stage;
  const about = gone === undefined ? { cause: 'failed' as const } : { cause: 'normal' as const, gone };
  if (from !== undefined) {
    const waiting = call.legs.get(legIds[0]!);
    if (!waiting || waiting === gone) return endCall(call, 'completed', about);
    const rest = [...call.legs.values()].filter((leg) => leg !== waiting && leg !== gone && leg.role !== 'supervisor');
    const given = { from, legId: waiting.id, ...(queueId === undefined ? {} : { queueId }) };
    const done = { told: new Set(rest.map(({ id }) => id)), ...(gone ? { gone } : {}) };
    return both(hangUpLegs(call, rest, 'normal'), giveBack(floor, call, given, 'failed', now, done));
  }
  const caller = [...call.legs.values()].find((leg) => isRemote(leg) && leg !== gone && !leg.hangUp);
  if (!caller || queueId === undefined) return endCall(call, queueId === undefined ? 'failed' : 'abandoned', about);
  const agents = [...call.legs.values()].filter((leg) => leg !== caller && leg !== gone && leg.role !== 'supervisor');
  const entry = { waitingSince: waitingSince ?? now, priority: call.priority, returned: true };
  const done = { told: new Set(agents.map(({ id }) => id)), ...(gone ? { gone } : {}) };
  const back = enter(floor, call, queueId, entry, now, done);
  return both(hangUpLegs(call, agents, 'normal'), back);
}
