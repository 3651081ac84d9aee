/** The rows of calls, their legs, their offers and their visits to queues. */
import type { OfferOutcome } from '../calls/history.ts';
import { dispositionOf, tagKey } from '../calls/notes.ts';
import type { FactOf } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import type { CallId } from '../kernel/ids.ts';
import { type Projection, row, timestamp } from './projection.ts';

/** Columns of a call's row, with the state in which the floor has it now. */
const call = (floor: Floor, callId: CallId, set: Readonly<Record<string, unknown>>) =>
  row('call', callId, { ...stateOf(floor, callId), ...set });

function stateOf(floor: Floor, callId: CallId): { readonly state?: string } {
  const known = floor.calls.get(callId);
  return known ? { state: known.stage.state } : {};
}

type OfferEnd = Extract<FactOf<`offer.${OfferOutcome}`>, { legId: unknown }>;

const offerEnded = ({ legId, at }: OfferEnd, outcome: OfferOutcome, reason: string | null = null) => [
  row('offer', legId, { outcome, reason, ended_at: timestamp(at) }),
];

/** The visit that the call is in, or was in last. */
const visitId = (floor: Floor, callId: CallId): string => `${callId}-v${floor.calls.get(callId)?.visit ?? 0}`;

export const projectCalls: Projection = {
  'call.arrived': (
    { seq, callId, providerId, legId, at, payload: { numberId, answered, arrivedAt }, personal },
    floor,
  ) => [
    call(floor, callId, {
      direction: 'inbound',
      provider_id: providerId,
      number_id: numberId ?? null,
      priority: 0,
      arrived_at: timestamp(arrivedAt),
      answered_at: answered ? timestamp(at) : null,
      personal_dialled: personal?.dialled ?? null,
      personal_remote_number: personal?.remote.number ?? null,
      personal_remote_name: personal?.remote.name ?? null,
    }),
    row('leg', legId, {
      call_id: callId,
      seq,
      role: 'caller',
      started_at: timestamp(at),
      answered_at: answered ? timestamp(at) : null,
    }),
  ],
  'call.placed': ({ callId, providerId, agentId, at, payload: { direction }, personal }, floor) => [
    call(floor, callId, {
      direction,
      provider_id: providerId,
      agent_id: agentId,
      priority: 0,
      arrived_at: timestamp(at),
      personal_remote_number: personal?.remote.number ?? null,
      personal_remote_name: personal?.remote.name ?? null,
    }),
  ],
  'call.prioritised': ({ callId, payload: { priority } }, floor) => [
    call(floor, callId, { priority }),
    ...(floor.calls.get(callId)?.stage.state === 'queued'
      ? [row('queue_visit', visitId(floor, callId), { priority })]
      : []),
  ],

  'call.tagged': ({ callId, payload: { tags } }) => [
    row('call', callId, {
      tags: tags.length === 0 ? null : tags,
      tag_keys: tags.length === 0 ? null : tags.map(tagKey),
    }),
  ],
  'call.disposed': (fact) => {
    const disposition = dispositionOf(fact);
    return [
      row('call', fact.callId, {
        disposition: disposition?.code ?? null,
        disposition_label: disposition?.label ?? null,
        follow_up_at: disposition?.followUpAt === undefined ? null : timestamp(disposition.followUpAt),
        disposed_at: disposition ? timestamp(disposition.at) : null,
        disposed_by_kind: disposition?.by.kind ?? null,
        disposed_by_id: disposition?.by.id ?? null,
        personal_note: disposition?.note || null,
      }),
    ];
  },

  // D5: what the wrap-up began with stays, as it says whether a call without a disposition lacks one.
  'wrapUp.started': ({ callId, payload: { dispositionNeeded } }) =>
    dispositionNeeded ? [row('call', callId, { disposition_needed: true })] : [],

  'call.queued': ({ seq, callId, queueId, at, payload: { priority, waitingSince } }, floor) => [
    call(floor, callId, { queue_id: queueId, priority }),
    row('queue_visit', visitId(floor, callId), {
      call_id: callId,
      seq,
      queue_id: queueId,
      priority,
      joined_at: timestamp(at),
      waiting_since: timestamp(waitingSince),
    }),
  ],
  'queue.left': ({ callId, queueId, agentId, at, payload: { exit, waitedMs } }, floor) => [
    call(floor, callId, { waited_ms: waitedMs }),
    row('queue_visit', visitId(floor, callId), {
      agent_id: agentId ?? null,
      exit,
      in_time: exit === 'answered' ? waitedMs <= (floor.queues.get(queueId)?.settings.serviceLevelMs ?? 0) : null,
      waited_ms: waitedMs,
      left_at: timestamp(at),
    }),
  ],

  'offer.made': ({ seq, callId, queueId, agentId, legId, at, payload: { penalty, ringUntil } }) => [
    row('offer', legId, {
      call_id: callId,
      seq,
      queue_id: queueId,
      agent_id: agentId,
      penalty,
      made_at: timestamp(at),
      ring_until: timestamp(ringUntil),
    }),
  ],
  'offer.accepted': (fact) => offerEnded(fact, 'accepted'),
  'offer.missed': (fact) => offerEnded(fact, 'missed'),
  'offer.rejected': (fact) => offerEnded(fact, 'rejected'),
  'offer.failed': (fact) => offerEnded(fact, 'failed', fact.payload.cause),
  'offer.withdrawn': (fact) => offerEnded(fact, 'withdrawn', fact.payload.reason),

  'leg.requested': ({ seq, callId, legId, agentId, at, payload: { role }, personal }) => [
    row('leg', legId, {
      call_id: callId,
      seq,
      role,
      agent_id: agentId ?? null,
      started_at: timestamp(at),
      personal_target: personal?.target ?? null,
    }),
  ],
  'leg.answered': ({ callId, legId, at }, floor) => {
    const answeredAt = { answered_at: timestamp(at) };
    const isCaller = floor.calls.get(callId)?.legs.get(legId)?.role === 'caller';
    return [row('leg', legId, answeredAt), ...(isCaller ? [call(floor, callId, answeredAt)] : [])];
  },
  'leg.left': ({ legId, at, payload: { cause } }) => [row('leg', legId, { ended_at: timestamp(at), cause })],

  'join.requested': ({ callId }, floor) => [call(floor, callId, {})],
  'call.connected': ({ callId, at }, floor) => [
    call(floor, callId, {
      connected_at: timestamp(floor.calls.get(callId)?.talkedSince ?? at),
      ...talkingAgent(floor, callId),
    }),
  ],
  'transfer.requested': ({ callId }, floor) => [call(floor, callId, {})],
  'transfer.returning': ({ callId }, floor) => [call(floor, callId, {})],
  'call.parked': ({ callId }, floor) => [call(floor, callId, {})],
  'voicemail.asked': ({ callId }, floor) => [call(floor, callId, {})],
  'consent.asked': ({ callId, queueId }, floor) =>
    queueId === undefined ? [] : [call(floor, callId, { queue_id: queueId, asked_queue_id: queueId })],
  'consult.completed': ({ callId, agentId }, floor) => [
    call(floor, callId, isInbound(floor, callId) && agentId !== undefined ? { agent_id: agentId } : {}),
  ],
  'leg.came': ({ seq, callId, legId, agentId, at, payload: { answered }, personal }) => [
    row('leg', legId, {
      call_id: callId,
      seq,
      role: 'agent',
      agent_id: agentId ?? null,
      started_at: timestamp(at),
      answered_at: answered ? timestamp(at) : null,
      personal_target: personal?.target ?? null,
    }),
  ],

  'call.commanded': ({ seq, callId, at, payload: { command, outcome, refused, by } }) => [
    row('call_command', String(seq), {
      call_id: callId,
      seq,
      command,
      asked_at: timestamp(at),
      by_kind: by.kind,
      by_id: by.id,
      outcome,
      code: refused?.code ?? null,
      took_ms: outcome === 'open' ? null : 0,
    }),
  ],
  'command.settled': ({ payload: { command, outcome, tookMs } }) => [
    row('call_command', String(command), { outcome, took_ms: tookMs }),
  ],

  'call.ending': ({ callId, at, payload: { end } }, floor) => [
    call(floor, callId, { end_reason: end, ending_at: timestamp(at) }),
  ],
  'call.ended': ({ callId, at, payload: { end } }, floor) => [
    call(floor, callId, { state: 'ended', end_reason: end, ended_at: timestamp(at) }),
  ],
};

const isInbound = (floor: Floor, callId: CallId): boolean => floor.calls.get(callId)?.direction === 'inbound';

/** Of a call that came in, the agent in the conversation; a placed call stays with the agent who placed it. */
function talkingAgent(floor: Floor, callId: CallId): { readonly agent_id?: string } {
  const known = floor.calls.get(callId);
  if (known?.direction !== 'inbound' || known.stage.state !== 'connected') return {};
  for (const legId of known.stage.legIds) {
    const agentId = known.legs.get(legId)?.agentId;
    if (agentId !== undefined) return { agent_id: agentId };
  }
  return {};
}
