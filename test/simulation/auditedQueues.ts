/**
 * Audits who is asked, and for whom. The rules, exactly:
 * - First come, first served: who is offered is the most urgent of those in the same lane (queue and PBX) who have no offer
 *   out; under ring all the most urgent of the whole lane, offers or not. More urgent is the higher priority, then the
 *   longer wait, then who came to the centre first.
 * - Across queues: no more urgent caller of any queue, by the same order, could be given to anybody at that moment.
 * - Who is asked is ready, and of the lowest penalty among the ready; nobody of a higher penalty is asked while a phone of
 *   a lower one is just being hung up. Within that the strategy names exactly who, in which order; ring all names everyone.
 * - After each commit nobody who could be given to somebody waits.
 */
import type { Fact, FactOf } from '../../server/src/floor/fact.ts';
import type { AgentId, ProviderId } from '../../server/src/kernel/ids.ts';
import { fewestAtWork, readiness } from './auditedAgents.ts';
import { lacksSkill } from './auditedSkills.ts';
import {
  newDay,
  type AuditedAgent,
  type AuditedCall,
  type AuditedMember,
  type AuditedQueue,
  type Ledger,
  type Reader,
} from './ledger.ts';

const RING_ALL_MOST = 100;

interface Candidate {
  readonly agent: AuditedAgent;
  readonly member: AuditedMember;
}

/** Positive when `a` is less urgent than `b`. */
function compareUrgency(a: AuditedCall, b: AuditedCall): number {
  return b.priority - a.priority || a.agedSince! - b.agedSince! || a.seq - b.seq;
}

/** Who is next in a lane, and who would be asked for them. */
function nextIn(
  ledger: Ledger,
  queue: AuditedQueue,
  providerId: ProviderId,
): { readonly call: AuditedCall; readonly agents: readonly AgentId[] } | undefined {
  const ringsAll = queue.settings.strategy === 'ringAll';
  let call: AuditedCall | undefined;
  for (const callId of queue.visitors) {
    const other = ledger.calls.get(callId);
    if (!other?.visit || other.providerId !== providerId || (!ringsAll && other.visit.offers.size > 0)) continue;
    if (!call || compareUrgency(other, call) < 0) call = other;
  }
  return call && { call, agents: whoFor(ledger, queue, call) };
}

function whoFor(ledger: Ledger, queue: AuditedQueue, call: AuditedCall): readonly AgentId[] {
  const ready: Candidate[] = [];
  let almost = Infinity;
  for (const member of queue.members.values()) {
    const agent = ledger.agents.get(member.agentId);
    const is = agent ? readiness(ledger, agent, queue, member, call.providerId) : 'no';
    if (agent && is === 'ready') ready.push({ agent, member });
    if (is === 'almost') almost = Math.min(almost, member.penalty);
  }
  const tier = Math.min(...ready.map(({ member }) => member.penalty));
  if (ready.length === 0 || almost < tier) return [];
  const ofTier = ready.filter(({ member }) => member.penalty === tier);
  switch (queue.settings.strategy) {
    case 'leastRecent':
      return first(ofTier, ({ agent }) => [agent.idleSince]);
    case 'fewestCalls':
      return first(ofTier, ({ agent, member }) => [member.calls, agent.idleSince]);
    case 'roundRobinMemory':
      return first(ofTier, ({ member }) => [member.position > queue.lastRung ? 0 : 1, member.position]);
    case 'ringAll': {
      const out = [...call.visit!.offers.values()].map(({ penalty }) => penalty);
      const ringing = Math.min(...out);
      if (out.length > 0 && tier > ringing) return [];
      const most = out.length === 0 ? tier : Math.max(tier, ringing);
      const all = ready.filter(({ member }) => member.penalty <= most);
      return inOrder(all, ({ agent, member }) => [member.penalty, agent.idleSince]).slice(
        0,
        RING_ALL_MOST - out.length,
      );
    }
  }
}

function inOrder(
  candidates: readonly Candidate[],
  rank: (candidate: Candidate) => readonly number[],
): readonly AgentId[] {
  const ranked = candidates.map((candidate) => ({ id: candidate.agent.id, rank: rank(candidate) }));
  ranked.sort((a, b) => {
    for (const [index, number] of a.rank.entries()) if (number !== b.rank[index]) return number - b.rank[index]!;
    return a.id < b.id ? -1 : 1;
  });
  return ranked.map(({ id }) => id);
}

const first = (...args: Parameters<typeof inOrder>): readonly AgentId[] => inOrder(...args).slice(0, 1);

/** Whom the decision that is being read must ask, and in which order. */
const asked = new WeakMap<Ledger, { readonly callId: string; readonly agents: AgentId[] }>();

function expectDecision(ledger: Ledger, fact: FactOf<'routing.decided'>): void {
  const call = ledger.call(fact);
  const queue = ledger.queues.get(fact.queueId);
  ledger.expect(call?.visit?.queueId === fact.queueId, 'who is decided about waits there', fact);
  if (!call?.visit || !queue) return;
  expectAsked(ledger, fact);
  const next = nextIn(ledger, queue, call.providerId);
  ledger.expect(
    next?.call === call,
    `Q1 first come, first served: ${queue.settings.strategy}`,
    fact,
    () => `${next?.call.id} is first`,
  );
  for (const other of ledger.queues.values()) {
    for (const providerId of ledger.pbxs.keys()) {
      if (other === queue && providerId === call.providerId) continue;
      if (other.visitors.size === 0) continue;
      const rival = nextIn(ledger, other, providerId);
      const isBehind = !rival || rival.agents.length === 0 || compareUrgency(rival.call, call) > 0;
      ledger.expect(
        isBehind,
        'Q2 the most urgent caller of all queues',
        fact,
        () => `${rival?.call.id} is more urgent`,
      );
    }
  }
  expectExplained(ledger, fact, queue, call);
  const agents = whoFor(ledger, queue, call);
  const listed = fact.payload.agents.filter(({ chosen }) => chosen).map(({ agentId }) => agentId);
  const same = listed.every((agentId, index) => agentId === agents[index]) && agents.length > 0;
  ledger.expect(same, `the right agents are asked: ${queue.settings.strategy}`, fact, () => agents.join());
  asked.set(ledger, { callId: call.id, agents: [...agents] });
}

/** Q9: everybody who was considered is told, one by one or counted. */
function expectExplained(
  ledger: Ledger,
  fact: FactOf<'routing.decided'>,
  queue: AuditedQueue,
  call: AuditedCall,
): void {
  const { callers, moreCallers, agents, moreAgents, strategy } = fact.payload;
  const inLine = [...queue.visitors]
    .flatMap((callId) => ledger.calls.get(callId) ?? [])
    .filter(
      ({ providerId, visit }) => providerId === call.providerId && (strategy === 'ringAll' || visit!.offers.size === 0),
    )
    .toSorted(compareUrgency);
  const told = callers.every(({ callId, waitedMs, priority, chosen }, index) => {
    const caller = inLine[index];
    return (
      caller?.id === callId &&
      waitedMs === fact.at - caller.agedSince! &&
      priority === caller.priority &&
      chosen === (caller === call)
    );
  });
  ledger.expect(told && callers.length + moreCallers === inLine.length, 'Q9 the callers in line are told', fact);
  let elsewhere = 0;
  for (const member of queue.members.values()) {
    const agent = ledger.agents.get(member.agentId)!;
    const own = agent.extension?.providerId;
    if (own !== undefined && own !== call.providerId && readiness(ledger, agent, queue, member, own) === 'ready')
      elsewhere += 1;
  }
  if (queue.settings.requiredSkills.length > 0) {
    const isTold = agents.every(({ agentId, passedOver }) => {
      const agent = ledger.agents.get(agentId);
      return !agent || (passedOver === 'lacksSkill') === (agent.status !== 'offline' && lacksSkill(agent, queue));
    });
    ledger.expect(isTold, 'Q15 who lacks a skill is passed over for it', fact);
  }
  const counted = Object.values(moreAgents).reduce((sum, count) => sum + count, 0);
  const isWhole =
    new Set(agents.map(({ agentId }) => agentId)).size === agents.length &&
    agents.length + counted === queue.members.size - elsewhere;
  ledger.expect(
    isWhole,
    'Q9 the members are told or counted',
    fact,
    () => `${queue.members.size} members, ${elsewhere} on another PBX`,
  );
}

function expectAsked(ledger: Ledger, fact: Fact): void {
  const rest = asked.get(ledger)?.agents ?? [];
  ledger.expect(rest.length === 0, 'everyone who was chosen is asked', fact, () => rest.join());
}

export const readQueues: Reader = {
  'queue.configured': (ledger, { queueId, payload: { settings } }) => {
    const queue = ledger.queues.get(queueId);
    if (queue) queue.settings = settings;
    else
      ledger.queues.set(queueId, {
        id: queueId,
        settings,
        members: new Map(),
        visitors: new Set(),
        lastRung: 0,
        day: newDay(),
      });
  },
  'queue.removed': (ledger, fact) => {
    const queue = ledger.queues.get(fact.queueId);
    ledger.expect(
      queue?.visitors.size === 0 && queue.members.size === 0,
      'no queue is removed from under its callers',
      fact,
    );
    ledger.queues.delete(fact.queueId);
  },
  'day.started': (ledger) => {
    for (const queue of ledger.queues.values()) queue.day = newDay();
  },
  'member.configured': (ledger, fact) => {
    const { agentId, queueId, seq, payload } = fact;
    const queue = ledger.queues.get(queueId);
    ledger.expect(queue !== undefined && ledger.agents.has(agentId), 'a membership is of an agent in a queue', fact);
    if (!queue) return;
    const member = queue.members.get(agentId);
    if (member) member.penalty = payload.penalty;
    else
      queue.members.set(agentId, {
        agentId,
        penalty: payload.penalty,
        position: seq,
        calls: fewestAtWork(ledger, queue, agentId),
      });
  },
  'member.removed': (ledger, fact) => {
    const queue = ledger.queues.get(fact.queueId);
    ledger.expect(queue?.members.delete(fact.agentId) ?? false, 'who leaves a queue was in it', fact);
    for (const offer of ledger.offers.values())
      ledger.expect(
        offer.agentId !== fact.agentId || offer.queueId !== fact.queueId,
        'who leaves a queue is rung for it no more',
        fact,
      );
  },
  'member.paused': (ledger, fact) => {
    const member = ledger.queues.get(fact.queueId)?.members.get(fact.agentId);
    ledger.expect(member !== undefined && member.paused !== fact.payload.reason, 'a pause is told once', fact);
    if (member) member.paused = fact.payload.reason;
  },
  'member.unpaused': (ledger, fact) => {
    const member = ledger.queues.get(fact.queueId)?.members.get(fact.agentId);
    ledger.expect(member?.paused !== undefined, 'who is unpaused was paused', fact);
    delete member?.paused;
  },

  'routing.decided': expectDecision,
  'offer.made': (ledger, fact) => {
    const { callId, queueId, agentId, legId, at, payload } = fact;
    const call = ledger.call(fact);
    const queue = ledger.queues.get(queueId);
    const member = queue?.members.get(agentId);
    const next = asked.get(ledger);
    const agent = ledger.agents.get(agentId);
    if (agent && queue && queue.settings.requiredSkills.length > 0)
      ledger.expect(!lacksSkill(agent, queue), 'Q15 nobody is offered a call who lacks a skill for it', fact);
    ledger.expect(next?.callId === callId && next.agents.shift() === agentId, 'an offer follows its decision', fact);
    ledger.expect(
      ![...ledger.offers.values()].some((offer) => offer.agentId === agentId),
      'no agent has two offers',
      fact,
    );
    ledger.expect(
      member?.penalty === payload.penalty && member.position === payload.position,
      'an offer says the penalty it was made under',
      fact,
    );
    ledger.expect(
      payload.ringUntil === at + (queue?.settings.ringTimeoutMs ?? 0),
      'O2 the phone rings as long as the queue says',
      fact,
    );
    if (queue) queue.lastRung = payload.position;
    const offer = {
      legId,
      agentId,
      queueId,
      callId,
      madeAt: at,
      ringUntil: payload.ringUntil,
      penalty: payload.penalty,
    };
    ledger.offers.set(legId, offer);
    call?.visit?.offers.set(legId, offer);
  },

  'provider.configured': (ledger, { providerId }) => {
    if (!ledger.pbxs.has(providerId)) ledger.pbxs.set(providerId, { link: 'unknown', phonesComplete: false });
  },
  'provider.removed': (ledger, { providerId }) => {
    ledger.pbxs.delete(providerId);
    for (const phone of ledger.phones.keys()) if (phone.startsWith(`${providerId} `)) ledger.phones.delete(phone);
  },
  'provider.connected': (ledger, { providerId }) => {
    ledger.pbxs.get(providerId)!.link = 'reconciling';
  },
  'provider.lost': (ledger, { providerId }) => {
    ledger.pbxs.get(providerId)!.link = 'lost';
  },
  'provider.reconciled': (ledger, { providerId, payload }) => {
    ledger.pbxs.set(providerId, { link: 'connected', phonesComplete: payload.phonesComplete });
  },
  'phone.changed': (ledger, { providerId, payload }) => {
    ledger.phones.set(`${providerId} ${payload.extension}`, payload.state);
  },
};

/** After a commit nobody waits who could be given to somebody. */
export function expectNobodyForgotten(ledger: Ledger, fact: Fact): void {
  expectAsked(ledger, fact);
  for (const queue of ledger.queues.values()) {
    if (queue.visitors.size === 0 || queue.members.size === 0) continue;
    for (const providerId of ledger.pbxs.keys()) {
      const next = nextIn(ledger, queue, providerId);
      ledger.expect(
        !next || next.agents.length === 0,
        'nobody waits while somebody is ready',
        fact,
        () => `${next?.call.id} and ${next?.agents.join()}`,
      );
    }
  }
}
