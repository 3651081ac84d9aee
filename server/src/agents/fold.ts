/** What facts do to agents: status, activity, and so their place in the queues. Rules A1–A9 in RULES.md. */
import type { Call, WrappedCall } from '../calls/call.ts';
import { disposed, dispositionOf } from '../calls/notes.ts';
import { phoneKey, type Floor } from '../floor/floor.ts';
import type { FactEnvelope } from '../floor/fact.ts';
import type { Slice } from '../floor/slice.ts';
import type { AgentId, CallId, QueueId } from '../kernel/ids.ts';
import { supervisedSoFar } from '../supervision/supervision.ts';
import type { Activity, Agent, Status } from './agent.ts';
import { refreshAgent, weighAgent } from './readiness.ts';

function beginSpan(agent: Agent, fact: FactEnvelope): void {
  if (agent.span.seq === fact.seq) return;
  agent.span = { seq: fact.seq, since: fact.at, previousSeq: agent.span.seq };
}

function setActivity(agent: Agent, activity: Activity, fact: FactEnvelope): void {
  if (agent.activity.state === 'idle' && activity.state === 'idle') return;
  agent.activity = activity;
  beginSpan(agent, fact);
}

function become(floor: Floor, agentId: AgentId | undefined, change: (agent: Agent) => void): void {
  const agent = agentId === undefined ? undefined : floor.agents.get(agentId);
  if (!agent) return;
  change(agent);
  refreshAgent(floor, agent);
}

function rest(floor: Floor, agent: Agent, until: number, fact: FactEnvelope): void {
  agent.idleSince = fact.at;
  agent.restUntil = until;
  floor.deadlines.set({ kind: 'rest', agentId: agent.id }, until);
  setActivity(agent, { state: 'idle', since: fact.at }, fact);
}

function stopResting(floor: Floor, agent: Agent): void {
  delete agent.restUntil;
  floor.deadlines.clear({ kind: 'rest', agentId: agent.id });
}

function place(floor: Floor, agent: Agent, extension: Agent['extension']): void {
  if (agent.extension) floor.agentsByExtension.delete(phoneKey(agent.extension.providerId, agent.extension.extension));
  if (extension) {
    agent.extension = extension;
    floor.agentsByExtension.set(phoneKey(extension.providerId, extension.extension), agent.id);
  } else delete agent.extension;
}

/** Only calls whose beginning the journal no longer holds are not there. */
function wrappedCall(call: Call | undefined, before: Activity, at: number): WrappedCall {
  return {
    direction: call?.direction ?? 'inbound',
    dialled: call?.dialled ?? '',
    remote: call?.remote ?? { number: '', name: '' },
    arrivedAt: call?.arrivedAt ?? at,
    talkingSince: before.state === 'talking' ? before.since : at,
    tags: call?.tags ?? [],
    ...(call && supervisedSoFar(call)),
    ...(call?.disposition && { disposition: call.disposition }),
  };
}

/** Who wraps it up may note it while the floor has forgotten the call. */
function noteWrapped(floor: Floor, callId: CallId, note: (call: WrappedCall) => WrappedCall): void {
  for (const agent of floor.agents.values()) {
    const { activity } = agent;
    if (activity.state === 'wrappingUp' && activity.callId === callId)
      agent.activity = { ...activity, call: note(activity.call) };
  }
}

/** Of a placed call and a consultation there is none; what becomes of the latter is told by its own facts. */
function queueOfAnswer({ stage }: Call): QueueId | undefined {
  const { state } = stage;
  return state === 'queued' || state === 'transferring' || state === 'parked' ? stage.queueId : undefined;
}

/** Who was consulted is a party of the conversation now, and wraps it up like the others. */
function becomeParty(floor: Floor, callId: CallId, agentId: AgentId | undefined): void {
  const stage = floor.calls.get(callId)?.stage;
  const queueId = stage?.state === 'connected' ? stage.queueId : undefined;
  become(floor, agentId, (agent) => {
    if (agent.activity.state === 'talking' && queueId !== undefined) agent.activity = { ...agent.activity, queueId };
  });
}

export const foldAgents: Slice = {
  'supervision.handedBack': (floor, { callId, payload: { toId } }) => {
    becomeParty(floor, callId, toId);
  },
  'consult.merged': (floor, { callId, agentId }) => {
    becomeParty(floor, callId, agentId);
  },
  'consult.completed': (floor, { callId, agentId }) => {
    becomeParty(floor, callId, agentId);
  },
  'consult.promoted': (floor, { callId, agentId }) => {
    becomeParty(floor, callId, agentId);
  },
  'leg.came': (floor, fact) => {
    become(floor, fact.agentId, (agent) => {
      agent.legId = fact.legId;
      if (agent.activity.state === 'wrappingUp') agent.idleSince = fact.at;
      floor.deadlines.clear({ kind: 'wrapUp', agentId: agent.id });
      const { callId, legId, at } = fact;
      const state = fact.payload.answered ? 'talking' : 'ringing';
      setActivity(agent, { state, since: at, callId, legId }, fact);
    });
  },

  'agent.configured': (floor, fact) => {
    const { agentId, seq, at } = fact;
    let agent = floor.agents.get(agentId);
    if (!agent) {
      agent = {
        id: agentId,
        name: '',
        skills: [],
        status: { state: 'offline', since: at },
        activity: { state: 'idle', since: at },
        queueIds: new Set(),
        idleSince: at,
        misses: 0,
        span: { seq, since: at, previousSeq: 0 },
      };
      floor.agents.set(agentId, agent);
    }
    agent.name = fact.personal?.name ?? '';
    agent.skills = fact.payload.skills;
    const { callerId, voicemail } = fact.payload;
    if (callerId === undefined) delete agent.callerId;
    else agent.callerId = callerId;
    if (voicemail) agent.voicemail = voicemail;
    else delete agent.voicemail;
    if (fact.payload.recordingConsent) agent.recordingConsent = true;
    else delete agent.recordingConsent;
    place(floor, agent, fact.payload.extension);
    weighAgent(floor, agent);
  },

  'agent.removed': (floor, { agentId }) => {
    const agent = floor.agents.get(agentId);
    if (!agent) return;
    stopResting(floor, agent);
    floor.deadlines.clear({ kind: 'wrapUp', agentId });
    place(floor, agent, undefined);
    floor.agents.delete(agentId);
  },

  'status.changed': (floor, fact) => {
    become(floor, fact.agentId, (agent) => {
      const { status, reason } = fact.payload;
      // Rule A6: only the start of a shift counts as idle from now; a break does not send the agent to the back.
      if (agent.status.state === 'offline' && status !== 'offline') agent.idleSince = fact.at;
      agent.status = statusOf(status, reason, fact.at);
      agent.misses = 0;
      beginSpan(agent, fact);
      if (status === 'available' && agent.restUntil !== undefined) stopResting(floor, agent);
    });
  },

  'agent.rested': (floor, fact) => {
    become(floor, fact.agentId, (agent) => {
      stopResting(floor, agent);
    });
  },

  'leg.requested': (floor, fact) => {
    become(floor, fact.agentId, (agent) => {
      agent.legId = fact.legId;
      // A5, A6: a call placed during wrap-up ends it, and idle is counted from then.
      if (agent.activity.state === 'wrappingUp') agent.idleSince = fact.at;
      floor.deadlines.clear({ kind: 'wrapUp', agentId: agent.id });
      setActivity(agent, { state: 'ringing', since: fact.at, callId: fact.callId, legId: fact.legId }, fact);
    });
  },

  'leg.answered': (floor, fact) => {
    const call = floor.calls.get(fact.callId);
    const leg = call?.legs.get(fact.legId);
    const queueId = call && leg?.role !== 'supervisor' ? queueOfAnswer(call) : undefined;
    if (leg?.hangUp) return;
    become(floor, fact.agentId, (agent) => {
      const talking = { state: 'talking', since: fact.at, callId: fact.callId, legId: fact.legId } as const;
      setActivity(agent, queueId === undefined ? talking : { ...talking, queueId }, fact);
    });
  },

  'offer.accepted': (floor, fact) => {
    become(floor, fact.agentId, (agent) => {
      agent.misses = 0;
    });
  },
  'offer.missed': (floor, fact) => {
    become(floor, fact.agentId, (agent) => {
      agent.misses += 1;
      rest(floor, agent, fact.payload.restUntil, fact);
    });
  },
  'offer.rejected': (floor, fact) => {
    become(floor, fact.agentId, (agent) => {
      rest(floor, agent, fact.payload.restUntil, fact);
    });
  },
  'offer.failed': (floor, fact) => {
    become(floor, fact.agentId, (agent) => {
      rest(floor, agent, fact.payload.restUntil, fact);
    });
  },
  // Not the agent's doing: idle since as before (rule A6).
  'offer.withdrawn': (floor, fact) => {
    become(floor, fact.agentId, (agent) => {
      setActivity(agent, { state: 'idle', since: fact.at }, fact);
    });
  },

  'leg.left': (floor, fact) => {
    become(floor, fact.agentId, (agent) => {
      if (agent.legId !== fact.legId) return;
      delete agent.legId;
      if (agent.activity.state !== 'ringing' && agent.activity.state !== 'talking') return;
      if (agent.activity.state === 'talking') agent.idleSince = fact.at;
      setActivity(agent, { state: 'idle', since: fact.at }, fact);
    });
  },

  'wrapUp.started': (floor, fact) => {
    const { until, extensionMs = 0, dispositionNeeded = false } = fact.payload;
    become(floor, fact.agentId, (agent) => {
      const { callId, queueId, at } = fact;
      const call = wrappedCall(floor.calls.get(callId), agent.activity, at);
      const asked = { until, extensionMs, dispositionNeeded };
      setActivity(agent, { state: 'wrappingUp', since: at, ...asked, callId, queueId, call }, fact);
      floor.deadlines.set({ kind: 'wrapUp', agentId: agent.id }, until);
    });
  },

  'wrapUp.extended': (floor, { agentId, payload: { until } }) => {
    const agent = floor.agents.get(agentId);
    if (agent?.activity.state !== 'wrappingUp') return;
    const { extensionMs: _used, ...rest } = agent.activity;
    agent.activity = { ...rest, until };
    floor.deadlines.set({ kind: 'wrapUp', agentId }, until);
  },

  'wrapUp.ended': (floor, fact) => {
    become(floor, fact.agentId, (agent) => {
      floor.deadlines.clear({ kind: 'wrapUp', agentId: agent.id });
      agent.idleSince = fact.at;
      setActivity(agent, { state: 'idle', since: fact.at }, fact);
    });
  },

  'call.tagged': (floor, { callId, payload }) => {
    noteWrapped(floor, callId, (call) => ({ ...call, tags: payload.tags }));
  },
  'call.disposed': (floor, fact) => {
    noteWrapped(floor, fact.callId, (call) => disposed(call, dispositionOf(fact)));
  },

  'phone.changed': (floor, { providerId, payload }) => {
    become(floor, floor.agentsByExtension.get(phoneKey(providerId, payload.extension)), () => undefined);
  },
};

function statusOf(state: Status['state'], reason: string, since: number): Status {
  return state === 'away' ? { state, reason, since } : { state, since };
}
