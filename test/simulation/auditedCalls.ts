/** Audits calls: every visit has one exit, every offer one end, every leg one life; nobody is in two conversations. */
import type { Fact, FactOf } from '../../server/src/floor/fact.ts';
import { isDeserted } from './auditedSkills.ts';
import type { AuditedCall, AuditedDay, Ledger, Reader } from './ledger.ts';

type OfferEnd = FactOf<'offer.accepted' | 'offer.missed' | 'offer.rejected' | 'offer.failed' | 'offer.withdrawn'>;

function openCall(
  ledger: Ledger,
  fact: FactOf<'call.arrived' | 'call.placed'>,
  call: Pick<AuditedCall, 'direction' | 'arrivedAt'>,
): void {
  const { callId, providerId, seq } = fact;
  ledger.expect(!ledger.calls.has(callId), 'a call begins once', fact);
  ledger.calls.set(callId, {
    id: callId,
    seq,
    providerId,
    legs: new Map(),
    agreed: new Set(),
    priority: 0,
    isConnected: false,
    isEnding: false,
    ...call,
  });
}

function endOffer(ledger: Ledger, fact: OfferEnd): void {
  const offer = ledger.offers.get(fact.legId);
  ledger.expect(offer !== undefined, 'an offer ends in exactly one way', fact);
  if (!offer) return;
  const is = offer.agentId === fact.agentId && offer.callId === fact.callId && offer.queueId === fact.queueId;
  ledger.expect(is, 'the end of an offer names the offer', fact);
  ledger.offers.delete(fact.legId);
  ledger.calls.get(fact.callId)?.visit?.offers.delete(fact.legId);
}

/** They talked, and one of them waits now. */
function apart(
  ledger: Ledger,
  fact: FactOf<'transfer.requested' | 'transfer.returning' | 'transfer.failed' | 'call.parked'>,
): AuditedCall | undefined {
  const call = ledger.call(fact);
  ledger.expect(
    call !== undefined && !call.isEnding && call.visit === undefined,
    'C24 who is given away talked before',
    fact,
  );
  if (!call) return undefined;
  call.isConnected = false;
  call.isApart = true;
  return call;
}

export const readCalls: Reader = {
  'call.arrived': (ledger, fact) => {
    const { callId, legId, payload } = fact;
    openCall(ledger, fact, { direction: 'inbound', arrivedAt: payload.arrivedAt });
    ledger.expect(!ledger.legs.has(legId), 'a leg is in one call', fact);
    const leg = { id: legId, callId, isCaller: true, state: payload.answered ? 'up' : 'ringing', told: 0 } as const;
    ledger.legs.set(legId, { ...leg });
    ledger.calls.get(callId)!.legs.set(legId, ledger.legs.get(legId)!);
  },
  'call.placed': (ledger, fact) => {
    openCall(ledger, fact, { direction: fact.payload.direction, arrivedAt: fact.at });
  },

  'call.queued': (ledger, fact) => {
    const call = ledger.call(fact);
    const queue = ledger.queues.get(fact.queueId);
    ledger.expect(queue !== undefined, 'a caller enters a queue that there is', fact);
    if (!call || !queue) return;
    const { waitingSince, priority, returned } = fact.payload;
    ledger.expect(call.visit === undefined && !call.isEnding, 'a call is in at most one queue', fact);
    ledger.expect(call.isAsked !== true, 'R17 nobody waits in a queue while they are asked', fact);
    ledger.expect(
      waitingSince === (call.waitFrom ?? call.arrivedAt),
      'Q10 a caller keeps the age they have',
      fact,
      () => `arrived ${call.arrivedAt}`,
    );
    if (returned) {
      const asTheyWere = call.lastExit === 'answered' && priority === call.priority && !call.isConnected;
      ledger.expect(asTheyWere, 'C7 who was never joined returns with age and priority', fact);
    }
    call.priority = priority;
    call.agedSince ??= waitingSince;
    delete call.joining;
    call.visit = { queueId: fact.queueId, seq: fact.seq, joinedAt: fact.at, waitingSince, offers: new Map() };
    queue.visitors.add(call.id);
    queue.day.entered += 1;
  },
  'call.prioritised': (ledger, fact) => {
    const call = ledger.call(fact);
    ledger.expect(call?.visit?.queueId === fact.queueId, 'a priority is given to one who waits', fact);
    if (call) call.priority = fact.payload.priority;
  },
  'queue.left': (ledger, fact) => {
    const call = ledger.call(fact);
    const visit = call?.visit;
    const queue = ledger.queues.get(fact.queueId);
    ledger.expect(visit?.queueId === fact.queueId, 'a visit ends by exactly one exit', fact);
    if (!call || !visit || !queue) return;
    ledger.expect(visit.offers.size === 0, 'offers end before the visit does', fact);
    ledger.expect(
      fact.payload.waitedMs === fact.at - visit.waitingSince,
      'the wait is what the facts say',
      fact,
      () => `${fact.at - visit.waitingSince}`,
    );
    expectExit(ledger, fact, call);
    delete call.visit;
    call.lastExit = fact.payload.exit;
    queue.visitors.delete(call.id);
    countExit(queue.day, fact, queue.settings.serviceLevelMs);
  },

  'offer.accepted': (ledger, fact) => {
    const leg = ledger.legs.get(fact.legId);
    ledger.expect(leg?.state === 'up' && leg.told === 0, 'who accepts has answered the phone', fact);
    const offer = ledger.offers.get(fact.legId);
    ledger.expect(
      fact.payload.rangMs === fact.at - (offer?.madeAt ?? 0),
      'the ringing time is what the facts say',
      fact,
    );
    endOffer(ledger, fact);
  },
  'offer.missed': endOffer,
  'offer.rejected': endOffer,
  'offer.failed': endOffer,
  'offer.withdrawn': endOffer,

  'leg.requested': (ledger, fact) => {
    const { callId, legId, agentId } = fact;
    const call = ledger.call(fact);
    ledger.expect(!ledger.legs.has(legId) && !call?.legs.has(legId), 'a leg is in one call', fact);
    ledger.legs.set(legId, {
      id: legId,
      callId,
      ...(agentId === undefined ? {} : { agentId }),
      isCaller: false,
      state: 'requested',
      told: 0,
    });
    call?.legs.set(legId, ledger.legs.get(legId)!);
  },
  'leg.ringing': (ledger, fact) => {
    const leg = ledger.legs.get(fact.legId);
    ledger.expect(leg?.state === 'requested', 'a phone begins to ring once', fact);
    if (leg) leg.state = 'ringing';
  },
  'leg.answered': (ledger, fact) => {
    const leg = ledger.legs.get(fact.legId);
    ledger.expect(leg !== undefined && leg.state !== 'up', 'a phone is answered once', fact);
    if (leg) leg.state = 'up';
    const call = ledger.call(fact);
    if (!call || call.direction === 'internal' || call.isConferring) return;
    const agents = [...call.legs.values()].filter(
      (one) => one.agentId !== undefined && one.state === 'up' && one.told === 0,
    );
    ledger.expect(agents.length <= 1, 'no call has two agents', fact);
  },
  'leg.hangUpRequested': (ledger, fact) => {
    const leg = ledger.legs.get(fact.legId);
    ledger.expect(leg?.callId === fact.callId, 'who is told to hang up is there', fact);
    ledger.expect(
      fact.payload.tries === (leg?.told ?? 0) + 1,
      'C9 each telling is counted, and made once',
      fact,
      () => `told ${leg?.told} times`,
    );
    ledger.expect(fact.payload.tries <= 3, 'C9 nobody is told more than three times', fact);
    if (leg) leg.told = fact.payload.tries;
  },
  'leg.left': (ledger, fact) => {
    const leg = ledger.legs.get(fact.legId);
    ledger.expect(leg?.callId === fact.callId && leg.agentId === fact.agentId, 'a leg leaves once', fact);
    ledger.expect(!ledger.offers.has(fact.legId), 'an offer ends before its leg does', fact);
    ledger.legs.delete(fact.legId);
    ledger.calls.get(fact.callId)?.legs.delete(fact.legId);
  },

  'join.requested': (ledger, fact) => {
    const call = ledger.call(fact);
    if (!call) return;
    const legs = fact.payload.legIds.map((legId) => call.legs.get(legId));
    ledger.expect(
      legs.length === 2 && legs.every((leg) => leg && leg.told === 0),
      'two who are there are joined',
      fact,
    );
    ledger.expect(call.visit === undefined && !call.isEnding, 'who is joined waits no more', fact);
    call.joining = fact.payload.legIds;
  },
  'call.connected': (ledger, fact) => {
    const call = ledger.call(fact);
    const isJoined = call?.joining?.every((legId) => call.legs.get(legId)?.told === 0) ?? false;
    ledger.expect(isJoined && !call?.isConnected, 'C5 who is connected was joined', fact);
    if (!call) return;
    call.isConnected = true;
    call.isApart = false;
    if (fact.queueId === undefined) delete call.servedFor;
    else call.servedFor = fact.queueId;
  },
  'transfer.requested': (ledger, fact) => {
    const call = apart(ledger, fact);
    if (call && fact.payload.to === 'queue') call.waitFrom = fact.at;
  },
  'transfer.returning': (ledger, fact) => {
    apart(ledger, fact);
  },
  'transfer.failed': (ledger, fact) => {
    const call = apart(ledger, fact);
    if (call) call.waitFrom = fact.at;
  },
  'call.parked': (ledger, fact) => {
    apart(ledger, fact);
  },
  'consult.requested': (ledger, fact) => {
    const call = ledger.call(fact);
    ledger.expect(call?.isConnected === true, 'C27 who consults is in a conversation', fact);
    if (call) call.isConferring = true;
  },

  'call.ending': (ledger, fact) => {
    const call = ledger.call(fact);
    ledger.expect(
      call !== undefined && !call.isEnding && call.visit === undefined,
      'a call ends once, and outside its queue',
      fact,
    );
    ledger.expect(
      call?.direction !== 'inbound' || fact.payload.end !== 'failed',
      'C7 an end before the conversation is never the caller’s loss',
      fact,
    );
    if (call) call.isEnding = true;
  },
  'call.ended': (ledger, fact) => {
    const call = ledger.call(fact);
    if (!call) return;
    ledger.expect(
      call.isEnding && call.legs.size === 0 && !call.visit,
      'C8 a call is over when its last leg has left',
      fact,
    );
    ledger.calls.delete(call.id);
  },
};

/** The exits have names, and the facts around an exit must bear its name out. */
function expectExit(ledger: Ledger, fact: FactOf<'queue.left'>, call: AuditedCall): void {
  const { exit, by } = fact.payload;
  const visit = call.visit!;
  const settings = ledger.queues.get(fact.queueId)!.settings;
  const legs = [...call.legs.values()];
  const agent = legs.find(({ agentId, state, told }) => agentId !== undefined && state === 'up' && told === 0);
  const isAtOnce = fact.seq === visit.seq + 1;
  ledger.expect(
    (exit === 'answered') === (fact.agentId !== undefined),
    'an agent stands at the exit “answered” alone',
    fact,
  );
  const isTrue = {
    answered: () => agent?.agentId === fact.agentId,
    abandoned: () => !legs.some(({ isCaller }) => isCaller),
    timedOut: () =>
      settings.maxWaitMs > 0 &&
      fact.at - visit.joinedAt >= settings.maxWaitMs &&
      settings.overflowQueueId === undefined,
    withdrawn: () => by.kind !== 'system',
    empty: () => isAtOnce && isDeserted(ledger, ledger.queues.get(fact.queueId)!),
    overflowed: () => isAtOnce || (settings.maxWaitMs > 0 && fact.at - visit.joinedAt >= settings.maxWaitMs),
    transferred: () => by.kind !== 'system',
    voicemail: () => settings.voicemail !== undefined && settings.overflowQueueId !== fact.queueId,
  }[exit];
  ledger.expect(isTrue(), `the exit “${exit}” is what happened`, fact);
}

function countExit(
  day: AuditedDay,
  { payload: { exit, waitedMs } }: FactOf<'queue.left'>,
  serviceLevelMs: number,
): void {
  day.exits.set(exit, (day.exits.get(exit) ?? 0) + 1);
  if (exit === 'abandoned') day.abandoned += 1;
  if (exit !== 'answered') return;
  day.answered += 1;
  day.answeredWaitMs += waitedMs;
  if (waitedMs <= serviceLevelMs) day.answeredInTime += 1;
}

/** After a commit no call hangs in the air. */
export function expectCallsSettled(ledger: Ledger, fact: Fact): void {
  for (const call of ledger.calls.values()) {
    const goesSomewhere =
      call.isEnding ||
      call.isAsked === true ||
      call.leaving !== undefined ||
      call.visit !== undefined ||
      call.joining !== undefined ||
      call.direction !== 'inbound';
    ledger.expect(goesSomewhere && call.legs.size > 0, 'no call is lost', fact, () => call.id);
  }
}
