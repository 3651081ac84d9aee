/** What facts do to calls and their legs. */
import { armConsent, armHold, armJoin, armLeg, armMaxWait, disarmCall, disarmLeg } from '../floor/arm.ts';
import type { Floor } from '../floor/floor.ts';
import type { Slice } from '../floor/slice.ts';
import type { LegId } from '../kernel/ids.ts';
import { leaveLine, standInLine } from '../queues/line.ts';
import type { Call, Leg, Target } from './call.ts';
import { dispositionOf } from './notes.ts';

function addLeg(floor: Floor, call: Call, leg: Leg): void {
  call.legs.set(leg.id, leg);
  call.legCount += 1;
  floor.legs.set(leg.id, call.id);
  armLeg(floor, call, leg);
}

function withLeg(
  floor: Floor,
  { callId, legId }: { callId: Call['id']; legId: Leg['id'] },
  change: (call: Call, leg: Leg) => void,
): void {
  const call = floor.calls.get(callId);
  const leg = call?.legs.get(legId);
  if (call && leg) change(call, leg);
}

function dropFromConversation(call: Call, gone: LegId): void {
  if (call.stage.state !== 'connected' || !call.stage.legIds.includes(gone)) return;
  call.stage = { ...call.stage, legIds: call.stage.legIds.filter((legId) => legId !== gone) };
}

export const foldCalls: Slice = {
  'call.arrived': (floor, { seq, callId, providerId, legId, at, payload, personal }) => {
    const call: Call = {
      id: callId,
      seq,
      direction: 'inbound',
      providerId,
      arrivedAt: payload.arrivedAt,
      dialled: personal?.dialled ?? '',
      remote: personal?.remote ?? { number: '', name: '' },
      ...(payload.numberId === undefined ? {} : { numberId: payload.numberId }),
      answer: payload.answer,
      legs: new Map(),
      bridges: [],
      legCount: 0,
      visit: 0,
      priority: 0,
      commands: [],
      tags: [],
      stage: { state: 'arrived' },
      version: 0,
    };
    floor.calls.set(callId, call);
    addLeg(floor, call, {
      id: legId,
      role: 'caller',
      createdAt: at,
      state: payload.answered ? 'up' : 'arrived',
      ...(payload.answered ? { answeredAt: at } : {}),
    });
  },

  'call.placed': (floor, { seq, callId, providerId, agentId, at, payload, personal }) => {
    const remote = personal?.remote ?? { number: '', name: '' };
    floor.calls.set(callId, {
      id: callId,
      seq,
      direction: payload.direction,
      providerId,
      arrivedAt: at,
      dialled: remote.number,
      remote,
      answer: 'atOnce',
      legs: new Map(),
      bridges: [],
      legCount: 0,
      visit: 0,
      priority: 0,
      commands: [],
      tags: [],
      stage: { state: 'dialling', agentId },
      version: 0,
    });
  },

  'call.prioritised': (floor, { callId, payload }) => {
    const call = floor.calls.get(callId);
    if (!call) return;
    leaveLine(floor, call);
    call.priority = payload.priority;
    standInLine(floor, call);
  },

  'call.tagged': (floor, { callId, payload }) => {
    const call = floor.calls.get(callId);
    if (call) call.tags = payload.tags;
  },

  'call.disposed': (floor, fact) => {
    const call = floor.calls.get(fact.callId);
    if (!call) return;
    const disposition = dispositionOf(fact);
    if (disposition) call.disposition = disposition;
    else delete call.disposition;
  },

  'call.queued': (floor, { seq, at, callId, queueId, payload }) => {
    const call = floor.calls.get(callId);
    if (!call) return;
    floor.deadlines.clear({ kind: 'join', callId });
    call.priority = payload.priority;
    call.visit = seq;
    call.agedSince ??= payload.waitingSince;
    call.stage = {
      state: 'queued',
      queueId,
      waitingSince: payload.waitingSince,
      joinedAt: at,
      visit: seq,
      offers: new Map(),
    };
    const queue = floor.queues.get(queueId);
    queue?.callers.add(callId);
    if (queue) queue.day.entered += 1;
    standInLine(floor, call);
    armMaxWait(floor, call);
  },

  'queue.left': (floor, { callId, queueId }) => {
    const call = floor.calls.get(callId);
    floor.deadlines.clear({ kind: 'maxWait', callId });
    if (call?.stage.state === 'queued' && call.stage.queueId === queueId) call.stage = { state: 'arrived' };
  },

  'leg.requested': (floor, { callId, legId, agentId, at, payload, personal }) => {
    const call = floor.calls.get(callId);
    if (!call) return;
    const number = personal?.target ?? '';
    const target: Target =
      payload.role === 'callee' ? { kind: 'outside', number } : { kind: 'extension', extension: number };
    addLeg(floor, call, {
      id: legId,
      role: payload.role,
      createdAt: at,
      target,
      ringUntil: payload.ringUntil,
      state: 'requested',
      ...(agentId === undefined ? {} : { agentId }),
    });
  },

  'leg.came': (floor, { callId, legId, agentId, at, payload, personal }) => {
    const call = floor.calls.get(callId);
    if (!call) return;
    addLeg(floor, call, {
      id: legId,
      role: 'agent',
      createdAt: at,
      target: { kind: 'extension', extension: personal?.target ?? '' },
      state: payload.answered ? 'up' : 'arrived',
      ...(payload.answered ? { answeredAt: at } : {}),
      ...(agentId === undefined ? {} : { agentId }),
    });
  },

  'leg.ringing': (floor, fact) => {
    withLeg(floor, fact, (_call, leg) => {
      leg.state = 'ringing';
    });
  },

  'leg.answered': (floor, fact) => {
    withLeg(floor, fact, (call, leg) => {
      leg.state = 'up';
      leg.answeredAt = fact.at;
      armLeg(floor, call, leg);
    });
  },

  'leg.hangUpRequested': (floor, fact) => {
    withLeg(floor, fact, (call, leg) => {
      leg.hangUp = { at: fact.at, cause: fact.payload.cause, tries: fact.payload.tries };
      armLeg(floor, call, leg);
      delete leg.hold;
      delete leg.asking;
      armHold(floor, call, leg);
      armConsent(floor, call, leg);
      dropFromConversation(call, leg.id);
    });
  },

  'leg.left': (floor, fact) => {
    withLeg(floor, fact, (call, leg) => {
      disarmLeg(floor, leg);
      call.legs.delete(leg.id);
      floor.legs.delete(leg.id);
      dropFromConversation(call, leg.id);
    });
  },

  'join.requested': (floor, { callId, queueId, at, payload }) => {
    const call = floor.calls.get(callId);
    if (!call) return;
    call.stage = {
      state: 'connecting',
      since: at,
      tries: payload.tries,
      bridgeId: payload.bridgeId,
      legIds: payload.legIds,
      ...(queueId === undefined ? {} : { queueId }),
      ...(payload.waitingSince === undefined ? {} : { waitingSince: payload.waitingSince }),
      ...(payload.from === undefined ? {} : { from: payload.from }),
    };
    floor.deadlines.clear({ kind: 'park', callId });
    if (!call.bridges.includes(payload.bridgeId)) call.bridges.push(payload.bridgeId);
    armJoin(floor, call);
  },

  'call.connected': (floor, { callId, at }) => {
    const call = floor.calls.get(callId);
    if (call?.stage.state !== 'connecting') return;
    floor.deadlines.clear({ kind: 'join', callId });
    call.talkedSince ??= at;
    const { bridgeId, legIds, queueId } = call.stage;
    call.stage = { state: 'connected', bridgeId, legIds, since: at, ...(queueId === undefined ? {} : { queueId }) };
  },

  'call.ending': (floor, { callId, payload }) => {
    const call = floor.calls.get(callId);
    if (!call) return;
    floor.deadlines.clear({ kind: 'maxWait', callId });
    floor.deadlines.clear({ kind: 'join', callId });
    floor.deadlines.clear({ kind: 'park', callId });
    floor.deadlines.clear({ kind: 'message', callId });
    floor.deadlines.clear({ kind: 'alone', callId });
    for (const leg of call.legs.values()) {
      delete leg.hold;
      delete leg.asking;
      armHold(floor, call, leg);
      armConsent(floor, call, leg);
    }
    call.stage = { state: 'ending', end: payload.end };
  },

  'call.ended': (floor, { callId }) => {
    const call = floor.calls.get(callId);
    if (!call) return;
    disarmCall(floor, call);
    for (const legId of call.legs.keys()) floor.legs.delete(legId);
    floor.calls.delete(callId);
  },
};
