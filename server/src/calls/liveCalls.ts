/** What a board shows of a call that is going on, made from the floor alone. */
import type { Floor } from '../floor/floor.ts';
import type { AgentId, CallId, Instant, QueueId } from '../kernel/ids.ts';
import { touching, type Touching } from '../people/sight.ts';
import { recordingNow, type RecordingNow } from '../recordings/now.ts';
import { liveSupervisions, toldNow, type LiveSupervision } from '../supervision/live.ts';
import type { Call, CallEnd, Direction, Stage } from './call.ts';
import { handlingOf, type Handling } from './handling.ts';
import type { Notes } from './notes.ts';

export type LiveState = Stage['state'];

export interface LiveOffer {
  readonly agentId: AgentId;
  readonly agentName: string;
  readonly ringingSince: Instant;
  readonly ringUntil: Instant;
}

export interface LiveCall extends Notes {
  readonly id: CallId;
  readonly direction: Direction;
  readonly state: LiveState;
  readonly stateSince: Instant;
  readonly arrivedAt: Instant;
  readonly queueId?: QueueId;
  readonly queueName?: string;
  readonly agentId?: AgentId;
  readonly agentName?: string;
  readonly dialled: string;
  readonly remoteNumber: string;
  readonly remoteName: string;
  readonly priority: number;
  readonly waitingSince?: Instant;
  readonly connectedSince?: Instant;
  readonly end?: CallEnd;
  readonly offers: readonly LiveOffer[];
  readonly handling: Handling;
  readonly supervisions: readonly LiveSupervision[];
  /** What of that its agents are told. */
  readonly told: readonly LiveSupervision[];
  readonly recording: RecordingNow;
  /** By which is judged who sees it; never sent. */
  readonly touches: Touching;
}

export interface LiveCallFilter {
  readonly states?: readonly LiveState[];
  readonly direction?: Direction;
  readonly queueIds?: readonly QueueId[];
  readonly agentIds?: readonly AgentId[];
}

/** All given conditions hold. An agent matches who talks, is being called or is being rung. */
export function matches(call: LiveCall, filter: LiveCallFilter): boolean {
  if (filter.states && !filter.states.includes(call.state)) return false;
  if (filter.direction && filter.direction !== call.direction) return false;
  if (filter.queueIds && !(call.queueId && filter.queueIds.includes(call.queueId))) return false;
  if (!filter.agentIds) return true;
  const agents = [call.agentId, ...call.offers.map((offer) => offer.agentId)];
  return agents.some((agentId) => agentId !== undefined && filter.agentIds?.includes(agentId));
}

export function liveCall(floor: Floor, callId: CallId): LiveCall | undefined {
  const call = floor.calls.get(callId);
  if (!call) return undefined;
  const { stage } = call;
  const queueId = 'queueId' in stage ? stage.queueId : undefined;
  const agentId = agentOf(call);
  return {
    id: call.id,
    direction: call.direction,
    state: stage.state,
    stateSince: sinceOf(call),
    arrivedAt: call.arrivedAt,
    queueId,
    queueName: queueId && floor.queues.get(queueId)?.settings.name,
    agentId,
    agentName: agentId && floor.agents.get(agentId)?.name,
    dialled: call.dialled,
    remoteNumber: call.remote.number,
    remoteName: call.remote.name,
    priority: call.priority,
    waitingSince: 'waitingSince' in stage ? stage.waitingSince : undefined,
    connectedSince: stage.state === 'connected' ? stage.since : undefined,
    end: stage.state === 'ending' ? stage.end : undefined,
    offers: offersOf(floor, stage),
    handling: handlingOf(floor, call),
    supervisions: liveSupervisions(floor, call),
    told: toldNow(floor, call),
    recording: recordingNow(floor, call),
    tags: call.tags,
    ...(call.disposition && { disposition: call.disposition }),
    touches: touching(call),
  };
}

function agentOf({ stage, legs }: Call): AgentId | undefined {
  switch (stage.state) {
    case 'dialling':
      return stage.agentId;
    case 'connecting':
    case 'connected':
      return stage.legIds.map((legId) => legs.get(legId)?.agentId).find((agentId) => agentId !== undefined);
    case 'transferring':
      return legs.get(stage.ringing)?.agentId ?? stage.from;
    case 'parked':
      return stage.from;
    case 'leavingMessage':
      return stage.box.kind === 'agent' ? stage.box.agentId : undefined;
    case 'arrived':
    case 'asking':
    case 'queued':
    case 'ending':
      return undefined;
  }
}

/** The floor keeps no instant for being joined and for ending: the answer, or the first hang-up, tells it. */
function sinceOf({ stage, arrivedAt, legs }: Call): Instant {
  switch (stage.state) {
    case 'arrived':
    case 'dialling':
      return arrivedAt;
    case 'queued':
      return stage.joinedAt;
    case 'asking':
    case 'connected':
    case 'transferring':
    case 'parked':
    case 'leavingMessage':
      return stage.since;
    case 'connecting':
      return Math.max(arrivedAt, ...stage.legIds.map((legId) => legs.get(legId)?.answeredAt ?? arrivedAt));
    case 'ending':
      return Math.max(arrivedAt, ...Array.from(legs.values(), (leg) => leg.hangUp?.at ?? arrivedAt));
  }
}

function offersOf(floor: Floor, stage: Stage): LiveOffer[] {
  if (stage.state !== 'queued') return [];
  return Array.from(stage.offers.values(), ({ agentId, madeAt, ringUntil }) => ({
    agentId,
    agentName: floor.agents.get(agentId)?.name ?? '',
    ringingSince: madeAt,
    ringUntil,
  }));
}
