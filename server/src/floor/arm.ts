/** Sets the deadlines that follow from a call's state. They rest while the call's PBX is out of reach (rule F6). */
import type { Call, Leg } from '../calls/call.ts';
import type { ProviderId } from '../kernel/ids.ts';
import { linkOf, type Floor } from './floor.ts';

/** How long a PBX may take over hanging up, and over joining two legs, before we ask again. */
export const HANG_UP_PATIENCE_MS = 5_000;
export const JOIN_PATIENCE_MS = 3_000;
/** After this long without its PBX a call is given up, so that no agent stays in a ghost state for ever. */
export const LOST_PATIENCE_MS = 300_000;

const reachable = (floor: Floor, call: Call): boolean => linkOf(floor, call.providerId) === 'connected';

export function armMaxWait(floor: Floor, call: Call): void {
  const deadline = { kind: 'maxWait', callId: call.id } as const;
  floor.deadlines.clear(deadline);
  if (call.stage.state !== 'queued' || !reachable(floor, call)) return;
  const limit = floor.queues.get(call.stage.queueId)?.settings.maxWaitMs ?? 0;
  if (limit > 0) floor.deadlines.set(deadline, call.stage.joinedAt + limit);
}

export function armLeg(floor: Floor, call: Call, leg: Leg): void {
  floor.deadlines.clear({ kind: 'ring', legId: leg.id });
  floor.deadlines.clear({ kind: 'hangUp', legId: leg.id });
  if (!reachable(floor, call)) return;
  if (leg.hangUp) floor.deadlines.set({ kind: 'hangUp', legId: leg.id }, leg.hangUp.at + HANG_UP_PATIENCE_MS);
  else if (leg.state !== 'up' && leg.ringUntil !== undefined)
    floor.deadlines.set({ kind: 'ring', legId: leg.id }, leg.ringUntil);
}

export function disarmLeg(floor: Floor, leg: Leg): void {
  floor.deadlines.clear({ kind: 'ring', legId: leg.id });
  floor.deadlines.clear({ kind: 'hangUp', legId: leg.id });
  floor.deadlines.clear({ kind: 'hold', legId: leg.id });
  floor.deadlines.clear({ kind: 'consent', legId: leg.id });
}

export function armJoin(floor: Floor, call: Call): void {
  const deadline = { kind: 'join', callId: call.id } as const;
  floor.deadlines.clear(deadline);
  if (call.stage.state === 'connecting' && reachable(floor, call))
    floor.deadlines.set(deadline, call.stage.since + JOIN_PATIENCE_MS);
}

export function armHold(floor: Floor, call: Call, leg: Leg): void {
  const deadline = { kind: 'hold', legId: leg.id } as const;
  floor.deadlines.clear(deadline);
  if (leg.hold && leg.hold.state !== 'held' && reachable(floor, call))
    floor.deadlines.set(deadline, leg.hold.since + JOIN_PATIENCE_MS);
}

/** Asked for consent: until the announcement is over, or a key is pressed. */
export function armConsent(floor: Floor, call: Call, leg: Leg): void {
  const deadline = { kind: 'consent', legId: leg.id } as const;
  floor.deadlines.clear(deadline);
  if (leg.asking && reachable(floor, call)) floor.deadlines.set(deadline, leg.asking.until);
}

export function armPark(floor: Floor, call: Call): void {
  const deadline = { kind: 'park', callId: call.id } as const;
  floor.deadlines.clear(deadline);
  if (call.stage.state === 'parked' && reachable(floor, call)) floor.deadlines.set(deadline, call.stage.until);
}

export function armAlone(floor: Floor, call: Call): void {
  const deadline = { kind: 'alone', callId: call.id } as const;
  floor.deadlines.clear(deadline);
  if (call.aloneUntil !== undefined && call.stage.state !== 'ending' && reachable(floor, call))
    floor.deadlines.set(deadline, call.aloneUntil);
}

export function armMessage(floor: Floor, call: Call): void {
  const deadline = { kind: 'message', callId: call.id } as const;
  floor.deadlines.clear(deadline);
  if (call.stage.state === 'leavingMessage' && reachable(floor, call)) floor.deadlines.set(deadline, call.stage.until);
}

export function armCall(floor: Floor, call: Call): void {
  armMaxWait(floor, call);
  armJoin(floor, call);
  armPark(floor, call);
  armMessage(floor, call);
  armAlone(floor, call);
  for (const leg of call.legs.values()) {
    armLeg(floor, call, leg);
    armHold(floor, call, leg);
    armConsent(floor, call, leg);
  }
}

export function disarmCall(floor: Floor, call: Call): void {
  floor.deadlines.clear({ kind: 'maxWait', callId: call.id });
  floor.deadlines.clear({ kind: 'join', callId: call.id });
  floor.deadlines.clear({ kind: 'park', callId: call.id });
  floor.deadlines.clear({ kind: 'message', callId: call.id });
  floor.deadlines.clear({ kind: 'alone', callId: call.id });
  for (const leg of call.legs.values()) disarmLeg(floor, leg);
}

export function armLost(floor: Floor, providerId: ProviderId): void {
  const provider = floor.providers.get(providerId);
  if (provider?.link === 'lost' && !provider.givenUp)
    floor.deadlines.set({ kind: 'lost', providerId }, provider.linkSince + LOST_PATIENCE_MS);
}
