/** Audits agents: one leg and one offer at a time, wrap-up and rest as the queue says, spans without gap or overlap. */
import type { Fact, FactOf } from '../../server/src/floor/fact.ts';
import type { AgentId, ProviderId } from '../../server/src/kernel/ids.ts';
import { lacksSkill } from './auditedSkills.ts';
import type { AuditedAgent, AuditedMember, AuditedQueue, Ledger, Reader } from './ledger.ts';

/** Nobody is asked more often, however soon the phone fails (O5). */
const ONCE_A_SECOND_MS = 1000;

function with_(ledger: Ledger, agentId: AgentId | undefined, fact: Fact, change: (agent: AuditedAgent) => void): void {
  if (agentId === undefined) return;
  const agent = ledger.agents.get(agentId);
  ledger.expect(agent !== undefined, 'a fact about an agent is about one that there is', fact);
  if (!agent) return;
  change(agent);
  const span = agent.spans.at(-1)!;
  if (span.status === agent.status && span.activity === agent.activity && fact.type !== 'status.changed') return;
  span.to = fact.at;
  agent.spans.push({ seq: fact.seq, from: fact.at, status: agent.status, activity: agent.activity });
}

function rest(
  ledger: Ledger,
  fact: FactOf<'offer.missed' | 'offer.rejected' | 'offer.failed'>,
  agent: AuditedAgent,
): void {
  const retryMs = ledger.queues.get(fact.queueId)?.settings.retryMs ?? 0;
  const madeAt = ledger.offers.get(fact.legId)?.madeAt ?? fact.at;
  const until = Math.max(fact.at + retryMs, madeAt + ONCE_A_SECOND_MS);
  ledger.expect(
    fact.payload.restUntil === until,
    'O5 an agent is left alone for the retry time',
    fact,
    () => `until ${until}`,
  );
  agent.activity = 'idle';
  agent.idleSince = fact.at;
  agent.restUntil = fact.payload.restUntil;
}

/** Who was consulted has the call like the others, and wraps it up. */
function becomeParty(ledger: Ledger, fact: FactOf<'consult.merged' | 'consult.completed' | 'consult.promoted'>): void {
  const servedFor = ledger.calls.get(fact.callId)?.servedFor;
  const agent = fact.agentId === undefined ? undefined : ledger.agents.get(fact.agentId);
  if (agent?.activity === 'talking' && servedFor !== undefined) agent.talksFor = servedFor;
}

export const readAgents: Reader = {
  'agent.configured': (ledger, fact) => {
    const { agentId, at, seq, payload } = fact;
    let agent = ledger.agents.get(agentId);
    if (!agent) {
      const spans = [{ seq, from: at, status: 'offline', activity: 'idle' } as const];
      agent = {
        id: agentId,
        skills: [],
        status: 'offline',
        activity: 'idle',
        idleSince: at,
        misses: 0,
        spans: [...spans],
      };
      ledger.agents.set(agentId, agent);
    }
    for (const other of ledger.agents.values()) {
      const { extension } = payload;
      const same =
        extension &&
        other.extension?.providerId === extension.providerId &&
        other.extension.extension === extension.extension;
      ledger.expect(!same || other === agent, 'A7 two agents never share an extension', fact);
    }
    agent.skills = payload.skills;
    if (payload.extension) agent.extension = payload.extension;
    else delete agent.extension;
  },
  'agent.removed': (ledger, fact) => {
    const agent = ledger.agents.get(fact.agentId);
    ledger.expect(agent !== undefined && agent.legId === undefined, 'nobody is removed from a call', fact);
    ledger.expect(agent?.spans.at(-1)?.seq === fact.payload.span, 'A9 the last span ends with the agent', fact);
    for (const { members } of ledger.queues.values())
      ledger.expect(!members.has(fact.agentId), 'who is removed is a member no more', fact);
    ledger.agents.delete(fact.agentId);
  },
  'status.changed': (ledger, fact) => {
    with_(ledger, fact.agentId, fact, (agent) => {
      const { status, reason } = fact.payload;
      ledger.expect((status === 'away') === (reason !== ''), 'A1 who is away says why', fact);
      if (agent.status === 'offline' && status !== 'offline') {
        agent.idleSince = fact.at;
        for (const queue of ledger.queues.values()) {
          const member = queue.members.get(agent.id);
          if (member) member.calls = fewestAtWork(ledger, queue, agent.id);
        }
      }
      agent.status = status;
      agent.misses = 0;
      if (status === 'available') delete agent.restUntil;
    });
  },
  'agent.rested': (ledger, fact) => {
    with_(ledger, fact.agentId, fact, (agent) => {
      ledger.expect(
        agent.restUntil !== undefined && fact.at >= agent.restUntil,
        'O5 who rests is left alone until then',
        fact,
      );
      delete agent.restUntil;
    });
  },
  'leg.requested': (ledger, fact) => {
    with_(ledger, fact.agentId, fact, (agent) => {
      ledger.expect(agent.legId === undefined, 'no agent has two legs', fact);
      ledger.expect(
        agent.activity === 'idle' || agent.activity === 'wrappingUp',
        'nobody is rung in a conversation',
        fact,
      );
      // A6: a call that is placed in wrap-up ends it.
      if (agent.activity === 'wrappingUp') agent.idleSince = fact.at;
      delete agent.wrapUpUntil;
      agent.legId = fact.legId;
      agent.activity = 'ringing';
    });
  },
  'leg.answered': (ledger, fact) => {
    with_(ledger, fact.agentId, fact, (agent) => {
      if ((ledger.legs.get(fact.legId)?.told ?? 0) > 0) return;
      ledger.expect(agent.legId === fact.legId && agent.activity === 'ringing', 'no agent has two conversations', fact);
      agent.activity = 'talking';
      delete agent.talksFor;
      const call = ledger.calls.get(fact.callId);
      const queueId = call?.visit?.queueId ?? (call?.isApart ? call.servedFor : undefined);
      if (queueId !== undefined) agent.talksFor = queueId;
    });
  },
  'offer.accepted': (ledger, fact) => {
    with_(ledger, fact.agentId, fact, (agent) => {
      agent.misses = 0;
      const member = ledger.queues.get(fact.queueId)?.members.get(agent.id);
      if (member) member.calls += 1;
    });
  },
  'offer.missed': (ledger, fact) => {
    with_(ledger, fact.agentId, fact, (agent) => {
      rest(ledger, fact, agent);
      agent.misses += 1;
    });
  },
  'offer.rejected': (ledger, fact) => {
    with_(ledger, fact.agentId, fact, (agent) => rest(ledger, fact, agent));
  },
  'offer.failed': (ledger, fact) => {
    with_(ledger, fact.agentId, fact, (agent) => rest(ledger, fact, agent));
  },
  'offer.withdrawn': (ledger, fact) => {
    with_(ledger, fact.agentId, fact, (agent) => {
      agent.activity = 'idle';
    });
  },
  'consult.merged': becomeParty,
  'consult.completed': becomeParty,
  'consult.promoted': becomeParty,
  'wrapUp.started': (ledger, fact) => {
    with_(ledger, fact.agentId, fact, (agent) => {
      const wrapUpMs = ledger.queues.get(fact.queueId)?.settings.wrapUpMs ?? 0;
      ledger.expect(
        agent.activity === 'talking' && agent.talksFor === fact.queueId,
        'A5 wrap-up follows a call from the queue',
        fact,
      );
      ledger.expect(
        wrapUpMs > 0 && fact.payload.until === fact.at + wrapUpMs,
        'A5 wrap-up lasts as long as the queue says',
        fact,
      );
      agent.activity = 'wrappingUp';
      agent.wrapUpUntil = fact.payload.until;
      agent.hasExtended = false;
    });
  },
  'wrapUp.extended': (ledger, fact) => {
    with_(ledger, fact.agentId, fact, (agent) => {
      const { wrapUpUntil = Infinity } = agent;
      ledger.expect(
        agent.activity === 'wrappingUp' && !agent.hasExtended && fact.payload.until > wrapUpUntil,
        'A11 a wrap-up is given more time once',
        fact,
      );
      agent.hasExtended = true;
      agent.wrapUpUntil = fact.payload.until;
    });
  },
  'wrapUp.ended': (ledger, fact) => {
    with_(ledger, fact.agentId, fact, (agent) => {
      const isTime =
        agent.wrapUpUntil !== undefined && (fact.payload.by.kind !== 'system' || fact.at >= agent.wrapUpUntil);
      ledger.expect(isTime && agent.activity === 'wrappingUp', 'A5 wrap-up ends in its time, or by somebody', fact);
      delete agent.wrapUpUntil;
      agent.activity = 'idle';
      agent.idleSince = fact.at;
    });
  },
  'leg.left': (ledger, fact) => {
    with_(ledger, fact.agentId, fact, (agent) => {
      ledger.expect(agent.legId === fact.legId, 'the leg that leaves is the one the agent has', fact);
      delete agent.legId;
      if (agent.activity === 'wrappingUp') return;
      const queue =
        agent.activity === 'talking' && agent.talksFor !== undefined ? ledger.queues.get(agent.talksFor) : undefined;
      ledger.expect((queue?.settings.wrapUpMs ?? 0) === 0, 'A5 wrap-up is not forgotten', fact);
      if (agent.activity === 'talking') agent.idleSince = fact.at;
      agent.activity = 'idle';
    });
  },
};

export function fewestAtWork(ledger: Ledger, queue: AuditedQueue, except: AgentId): number {
  const counts = [...queue.members.values()]
    .filter(({ agentId }) => agentId !== except && ledger.agents.get(agentId)?.status !== 'offline')
    .map(({ calls }) => calls);
  return counts.length === 0 ? 0 : Math.min(...counts);
}

/** A3 and Q15. `almost`: all that is missing is that the last leg is really gone. */
export function readiness(
  ledger: Ledger,
  agent: AuditedAgent,
  queue: AuditedQueue,
  member: AuditedMember,
  providerId: ProviderId,
): 'ready' | 'almost' | 'no' {
  const { extension } = agent;
  if (agent.status !== 'available' || agent.activity !== 'idle' || agent.restUntil !== undefined) return 'no';
  if (lacksSkill(agent, queue)) return 'no';
  if (member.paused !== undefined || extension?.providerId !== providerId) return 'no';
  const pbx = ledger.pbxs.get(providerId);
  if (pbx?.link !== 'connected') return 'no';
  const phone =
    ledger.phones.get(`${providerId} ${extension.extension}`) ?? (pbx.phonesComplete ? 'absent' : 'unknown');
  if (phone === 'offline' || phone === 'absent') return 'no';
  return agent.legId === undefined ? 'ready' : 'almost';
}
