/** What happens when a deadline is due. */
import { aloneTooLong } from '../calls/alone.ts';
import type { Call } from '../calls/call.ts';
import { notConsulted } from '../calls/consult.ts';
import { endCall, hangUpLeg, hangUpLegs, system } from '../calls/ending.ts';
import { stillNotThere } from '../calls/hold.ts';
import { left, notJoined } from '../calls/leave.ts';
import { parkedTooLong } from '../calls/park.ts';
import { notHad } from '../calls/transfer.ts';
import { dayBounds } from '../kernel/zone.ts';
import type { Instant, LegId, ProviderId } from '../kernel/ids.ts';
import { sessionRanOut } from '../people/sessions.ts';
import { missed, stopOffer } from '../queues/offers.ts';
import { waitedTooLong } from '../queues/visits.ts';
import { answerRanOut } from '../recordings/asking.ts';
import { pauseRanOut, tapIsDue } from '../recordings/commands.ts';
import { supervisionRangOut } from '../supervision/events.ts';
import { askInstead } from '../voicemail/colleague.ts';
import { messageTooLong } from '../voicemail/message.ts';
import type { Deadline } from './deadlines.ts';
import { nothing, type Decision } from './decision.ts';
import { callOfLeg, type Floor } from './floor.ts';

/** How often a leg is told to hang up before it is taken to be gone. */
const HANG_UP_TRIES = 3;
/** How often two legs are asked to be joined. */
const JOIN_TRIES = 2;

export function meet(floor: Floor, deadline: Deadline, now: Instant): Decision {
  switch (deadline.kind) {
    case 'ring':
      return rangOut(floor, deadline.legId, now);
    case 'hangUp':
      return stillThere(floor, deadline.legId, now);
    case 'maxWait': {
      const call = floor.calls.get(deadline.callId);
      return call?.stage.state === 'queued' ? waitedTooLong(floor, call, call.stage, now) : nothing;
    }
    case 'join': {
      const call = floor.calls.get(deadline.callId);
      return call ? stillApart(floor, call, now) : nothing;
    }
    case 'hold': {
      const call = callOfLeg(floor, deadline.legId);
      const leg = call?.legs.get(deadline.legId);
      return call && leg ? stillNotThere(floor, call, leg) : nothing;
    }
    case 'consent':
      return answerRanOut(floor, deadline.legId, now);
    case 'park': {
      const call = floor.calls.get(deadline.callId);
      return call?.stage.state === 'parked' ? parkedTooLong(floor, call, call.stage, now) : nothing;
    }
    case 'alone': {
      const call = floor.calls.get(deadline.callId);
      return call ? aloneTooLong(call) : nothing;
    }
    case 'message': {
      const call = floor.calls.get(deadline.callId);
      return call?.stage.state === 'leavingMessage' ? messageTooLong(floor, call, call.stage, now) : nothing;
    }
    case 'wrapUp': {
      const activity = floor.agents.get(deadline.agentId)?.activity;
      if (activity?.state !== 'wrappingUp') return nothing;
      return {
        facts: [{ type: 'wrapUp.ended', agentId: deadline.agentId, callId: activity.callId, payload: { by: system } }],
        effects: [],
      };
    }
    case 'rest':
      return { facts: [{ type: 'agent.rested', agentId: deadline.agentId, payload: {} }], effects: [] };
    case 'lost':
      return {
        facts: [
          {
            type: 'provider.givenUp',
            providerId: deadline.providerId,
            payload: { calls: callsOn(floor, deadline.providerId) },
          },
        ],
        effects: [],
      };
    case 'pause':
      return pauseRanOut(floor, deadline.recordingId);
    case 'tap':
      return tapIsDue(floor, deadline.tapId);
    case 'session':
      return sessionRanOut(floor, deadline.sessionId);
    case 'day':
      return floor.centre
        ? { facts: [{ type: 'day.started', payload: dayBounds(floor.centre.timeZone, now) }], effects: [] }
        : nothing;
  }
}

function rangOut(floor: Floor, legId: LegId, now: Instant): Decision {
  const call = callOfLeg(floor, legId);
  const leg = call?.legs.get(legId);
  if (!call || !leg) return nothing;
  const ofSupervision = supervisionRangOut(call, leg);
  if (ofSupervision) return ofSupervision;
  if (call.stage.state === 'queued') {
    const offer = call.stage.offers.get(legId);
    return offer ? stopOffer(call, offer, missed(floor, call, offer, now), 'noAnswer') : nothing;
  }
  if (call.stage.state === 'transferring') return notHad(floor, call, call.stage, 'noAnswer', now);
  if (call.stage.state === 'connected' && call.stage.consult)
    return notConsulted(call, { ...call.stage, consult: call.stage.consult }, 'noAnswer', false);
  if (call.stage.state === 'parked') return hangUpLegs(call, [leg], 'noAnswer');
  if (call.stage.state !== 'dialling') return nothing;
  const { agentId } = leg;
  return (
    askInstead(floor, call, { agentId, cause: 'noAnswer', rung: leg }, now) ??
    endCall(call, 'noAnswer', { cause: 'noAnswer' })
  );
}

/** Asked once more, in case only the confirmation was lost; then they come apart. */
function stillApart(floor: Floor, call: Call, now: Instant): Decision {
  if (call.stage.state !== 'connecting' || call.stage.tries >= JOIN_TRIES) return notJoined(floor, call, now);
  const { bridgeId, legIds, queueId, waitingSince, from, tries } = call.stage;
  const payload = {
    ...{ bridgeId, legIds, tries: tries + 1 },
    ...(waitingSince === undefined ? {} : { waitingSince }),
    ...(from === undefined ? {} : { from }),
  };
  return {
    facts: [{ type: 'join.requested', callId: call.id, ...(queueId === undefined ? {} : { queueId }), payload }],
    effects: [{ type: 'join', providerId: call.providerId, callId: call.id, bridgeId, legIds, again: true }],
  };
}

function stillThere(floor: Floor, legId: LegId, now: Instant): Decision {
  const call = callOfLeg(floor, legId);
  const leg = call?.legs.get(legId);
  if (!call || !leg?.hangUp) return nothing;
  if (leg.hangUp.tries >= HANG_UP_TRIES) return left(floor, legId, 'lost', now);
  const again = hangUpLeg(call, leg, leg.hangUp.cause);
  return { facts: [again.fact], effects: [again.effect] };
}

function callsOn(floor: Floor, providerId: ProviderId): number {
  let calls = 0;
  for (const call of floor.calls.values()) if (call.providerId === providerId) calls += 1;
  return calls;
}
