/** A call comes in. Rules C1 and C2 in RULES.md. */
import { both, nothing, type Decision } from '../floor/decision.ts';
import type { NewFact } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import type { ProviderEvent } from '../floor/event.ts';
import { dialledKey, numberFrom } from '../floor/spelling.ts';
import type { CallId, Instant } from '../kernel/ids.ts';
import { enter } from '../queues/visits.ts';
import { askBefore } from '../recordings/asking.ts';
import type { Call, Leg } from './call.ts';
import { endCall } from './ending.ts';
import { dialledSlot } from './park.ts';

/** L10: calls that may be open at one time; a caller beyond that hears congestion. */
export const CALLS_LIMIT = 50_000;

export const nextCallId = (floor: Floor): CallId => `${floor.centre?.site ?? 'site'}-${floor.seq + 1}` as CallId;

export function arrive(floor: Floor, event: Extract<ProviderEvent, { type: 'leg.arrived' }>, now: Instant): Decision {
  const { providerId, legId, answered } = event;
  if (floor.legs.has(legId) || !floor.providers.has(providerId)) return nothing;
  const retrieval = dialledSlot(floor, event);
  if (retrieval) return retrieval;
  const dialled = numberFrom(floor, providerId, event.dialled);
  const remote = { ...event.remote, number: numberFrom(floor, providerId, event.remote.number) };
  const numberId = floor.numbersDialled.get(dialledKey(floor, providerId, event.dialled));
  const number = numberId === undefined ? undefined : floor.numbers.get(numberId);
  const leg: Leg = { id: legId, role: 'caller', createdAt: now, state: answered ? 'up' : 'arrived' };
  const call: Call = {
    id: nextCallId(floor),
    seq: floor.seq + 1,
    direction: 'inbound',
    providerId,
    arrivedAt: now,
    dialled,
    remote,
    ...(number ? { numberId: number.id } : {}),
    answer: number?.answer ?? 'withAgent',
    legs: new Map([[legId, leg]]),
    bridges: [],
    legCount: 1,
    visit: 0,
    priority: 0,
    commands: [],
    tags: [],
    stage: { state: 'arrived' },
    version: 0,
  };
  const arrived: NewFact = {
    type: 'call.arrived',
    callId: call.id,
    providerId,
    legId,
    payload: { ...(number ? { numberId: number.id } : {}), answer: call.answer, answered, arrivedAt: now },
    personal: { dialled, remote },
  };
  return both({ facts: [arrived], effects: [] }, onward());

  function onward(): Decision {
    if (floor.calls.size >= CALLS_LIMIT) return endCall(call, 'overflowed', { cause: 'congestion' });
    if (!number) return endCall(call, 'unknownNumber', { cause: 'unallocated' });
    return (
      askBefore(floor, call, leg, number.queueId, now) ?? enter(floor, call, number.queueId, { waitingSince: now }, now)
    );
  }
}
