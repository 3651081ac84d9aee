/** What facts do to queues: their set-up, who is in them, and the day's counts. */
import { dropMember, refreshMember, weighQueue, agentObstacle } from '../agents/readiness.ts';
import { missingSkills } from '../agents/skills.ts';
import type { Call } from '../calls/call.ts';
import { armMaxWait } from '../floor/arm.ts';
import type { Floor } from '../floor/floor.ts';
import type { Slice } from '../floor/slice.ts';
import { changeOffers, leaveLine, standInLine } from './line.ts';
import { queueExits, type Queue, type QueueDay, type QueueExit, type QueueSettings } from './queue.ts';

export const emptyDay = (): QueueDay => ({
  entered: 0,
  answered: 0,
  answeredInTime: 0,
  abandoned: 0,
  answeredWaitMs: 0,
  exits: Object.fromEntries(queueExits.map((exit) => [exit, 0])) as Record<QueueExit, number>,
});

export function makeQueue(id: Queue['id'], settings: QueueSettings): Queue {
  return {
    id,
    settings,
    members: new Map(),
    lanes: new Map(),
    callers: new Set(),
    obstacles: new Map(),
    lastRung: 0,
    day: emptyDay(),
  };
}

const callersOf = (floor: Floor, queue: Queue): readonly Call[] =>
  [...queue.callers].map((callId) => floor.calls.get(callId)).filter((call) => call !== undefined);

export const foldQueues: Slice = {
  'day.started': (floor) => {
    for (const queue of floor.queues.values()) queue.day = emptyDay();
  },

  'queue.configured': (floor, { queueId, payload }) => {
    const queue = floor.queues.get(queueId);
    if (!queue) {
      floor.queues.set(queueId, makeQueue(queueId, payload.settings));
      return;
    }
    // New rules hold at once for those who wait already (rule Q13).
    const callers = callersOf(floor, queue);
    for (const call of callers) leaveLine(floor, call);
    queue.settings = payload.settings;
    for (const call of callers) {
      standInLine(floor, call);
      armMaxWait(floor, call);
    }
    weighQueue(floor, queue);
  },

  'queue.removed': (floor, { queueId }) => {
    const queue = floor.queues.get(queueId);
    for (const agentId of queue?.members.keys() ?? []) floor.agents.get(agentId)?.queueIds.delete(queueId);
    floor.queues.delete(queueId);
  },

  'member.configured': (floor, { seq, agentId, queueId, payload }) => {
    const queue = floor.queues.get(queueId);
    const agent = floor.agents.get(agentId);
    if (!queue || !agent) return;
    let member = queue.members.get(agentId);
    if (!member) {
      member = {
        agentId,
        queueId,
        penalty: payload.penalty,
        position: seq,
        calls: fewestAtWork(floor, queue),
        missing: missingSkills(queue.settings.requiredSkills, agent.skills),
      };
      queue.members.set(agentId, member);
      agent.queueIds.add(queueId);
    }
    member.penalty = payload.penalty;
    refreshMember(queue, member, agent, agentObstacle(floor, agent));
  },

  'member.removed': (floor, { agentId, queueId }) => {
    const queue = floor.queues.get(queueId);
    const member = queue?.members.get(agentId);
    if (queue && member) dropMember(queue, member);
    floor.agents.get(agentId)?.queueIds.delete(queueId);
  },

  'member.paused': (floor, fact) => {
    setPause(floor, fact, { reason: fact.payload.reason, since: fact.at });
  },
  'member.unpaused': (floor, fact) => {
    setPause(floor, fact, undefined);
  },

  'queue.left': (floor, { callId, queueId, payload: { exit, waitedMs } }) => {
    const queue = floor.queues.get(queueId);
    const call = floor.calls.get(callId);
    if (call) leaveLine(floor, call);
    if (!queue) return;
    queue.callers.delete(callId);
    const { day } = queue;
    day.exits[exit] += 1;
    if (exit === 'abandoned') day.abandoned += 1;
    if (exit === 'answered') {
      day.answered += 1;
      day.answeredWaitMs += waitedMs;
      if (waitedMs <= queue.settings.serviceLevelMs) day.answeredInTime += 1;
    }
  },

  'offer.made': (floor, { callId, queueId, agentId, legId, at, payload }) => {
    const call = floor.calls.get(callId);
    const queue = floor.queues.get(queueId);
    if (queue) queue.lastRung = payload.position;
    if (!call) return;
    const offer = { legId, agentId, queueId, madeAt: at, ringUntil: payload.ringUntil, penalty: payload.penalty };
    changeOffers(floor, call, (offers) => offers.set(legId, offer));
  },
  'offer.accepted': (floor, fact) => {
    endOffer(floor, fact);
    const member = floor.queues.get(fact.queueId)?.members.get(fact.agentId);
    if (member) member.calls += 1;
  },
  'offer.missed': endOffer,
  'offer.rejected': endOffer,
  'offer.failed': endOffer,
  'offer.withdrawn': endOffer,

  'status.changed': (floor, { agentId, payload: { status } }) => {
    // Rule Q7: who starts a shift starts at the lowest count at work, not at nought.
    const agent = floor.agents.get(agentId);
    if (status === 'offline' || agent?.status.state !== 'offline') return;
    for (const queueId of agent.queueIds) {
      const queue = floor.queues.get(queueId);
      const member = queue?.members.get(agentId);
      if (queue && member) member.calls = fewestAtWork(floor, queue, agentId);
    }
  },
};

function endOffer(
  floor: Floor,
  { callId, legId }: Pick<Parameters<NonNullable<Slice['offer.missed']>>[1], 'callId' | 'legId'>,
): void {
  const call = floor.calls.get(callId);
  if (call) changeOffers(floor, call, (offers) => offers.delete(legId));
}

function setPause(
  floor: Floor,
  { agentId, queueId }: Pick<Parameters<NonNullable<Slice['member.paused']>>[1], 'agentId' | 'queueId'>,
  paused: { readonly reason: string; readonly since: number } | undefined,
): void {
  const queue = floor.queues.get(queueId);
  const member = queue?.members.get(agentId);
  const agent = floor.agents.get(agentId);
  if (!queue || !member || !agent) return;
  if (paused) member.paused = paused;
  else delete member.paused;
  refreshMember(queue, member, agent, agentObstacle(floor, agent));
}

function fewestAtWork(floor: Floor, queue: Queue, except?: string): number {
  let fewest = Infinity;
  for (const member of queue.members.values()) {
    if (member.agentId === except || floor.agents.get(member.agentId)?.status.state === 'offline') continue;
    fewest = Math.min(fewest, member.calls);
  }
  return fewest === Infinity ? 0 : fewest;
}
