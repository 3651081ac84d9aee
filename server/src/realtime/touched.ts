/** Which rows of the boards a committed fact may have changed. Rather one too many than one too few: equal rows are not sent. */
import type { Fact } from '../floor/fact.ts';
import { type Floor, phoneKey } from '../floor/floor.ts';
import type { AgentId, CallId, QueueId } from '../kernel/ids.ts';

export interface Boards {
  readonly queues: Board<QueueId>;
  readonly agents: Board<AgentId>;
  readonly calls: Board<CallId>;
  readonly ownCalls: Board<AgentId>;
}

interface Board<Id> {
  touch(id: Id): void;
  touchAll(): void;
}

/** The floor is as it is after the fact. Every fact names the agent and the queue that it changes, and what is removed was taken out of the rest before. */
export function touch(fact: Fact, floor: Floor, boards: Boards): void {
  if (fact.callId !== undefined) boards.calls.touch(fact.callId);
  if (fact.agentId !== undefined) touchAgent(fact.agentId, floor, boards);
  if (fact.queueId !== undefined) boards.queues.touch(fact.queueId);
  // Each party is shown who else takes part and how they stand, and the version of the call.
  if (fact.callId !== undefined) touchParties(fact.callId, floor, boards);
  switch (fact.type) {
    case 'queue.configured':
      touchQueueNames(fact.queueId, floor, boards);
      touchOwnFrom(fact.queueId, floor, boards);
      break;
    case 'queue.removed':
      touchOwnFrom(fact.queueId, floor, boards);
      break;
    case 'agent.configured':
    case 'agent.removed':
      touchCallsOf(fact.agentId, floor, boards);
      break;
    case 'call.tagged':
    case 'call.disposed':
      // The floor may have forgotten the call, and those who wrap it up have not.
      touchWrapping(fact.callId, floor, boards);
      break;
    case 'phone.changed':
    case 'provider.connected':
    case 'provider.lost':
    case 'provider.reconciled':
      // A PBX that comes or goes changes all its agents, and it does so seldom.
      touchPhones(fact, floor, boards);
      break;
    case 'day.started':
      boards.queues.touchAll();
      break;
    case 'facts.forgotten':
      boards.queues.touchAll();
      boards.agents.touchAll();
      boards.calls.touchAll();
      boards.ownCalls.touchAll();
      break;
    default:
  }
}

/** The agent, the queues that count them, and the call that shows their name. */
function touchAgent(agentId: AgentId, floor: Floor, boards: Boards): void {
  boards.agents.touch(agentId);
  boards.ownCalls.touch(agentId);
  const agent = floor.agents.get(agentId);
  if (!agent) return;
  for (const queueId of agent.queueIds) boards.queues.touch(queueId);
  if (agent.activity.state !== 'idle') boards.calls.touch(agent.activity.callId);
}

function touchParties(callId: CallId, floor: Floor, boards: Boards): void {
  for (const { agentId } of floor.calls.get(callId)?.legs.values() ?? [])
    if (agentId !== undefined) boards.ownCalls.touch(agentId);
}

/** Whoever else is on a call is shown the agent's name and extension, also once the agent has given it away. */
function touchCallsOf(agentId: AgentId | undefined, floor: Floor, boards: Boards): void {
  for (const { id, legs, stage } of floor.calls.values()) {
    const isNamed =
      ('from' in stage && stage.from === agentId) || [...legs.values()].some((leg) => leg.agentId === agentId);
    if (!isNamed) continue;
    boards.calls.touch(id);
    touchParties(id, floor, boards);
  }
}

function touchWrapping(callId: CallId, floor: Floor, boards: Boards): void {
  for (const { id, activity } of floor.agents.values())
    if (activity.state === 'wrappingUp' && activity.callId === callId) boards.ownCalls.touch(id);
}

/** Who talks on a call from the queue or wraps one up is shown its name, member of it or not. */
function touchOwnFrom(queueId: QueueId | undefined, floor: Floor, boards: Boards): void {
  for (const { id, activity } of floor.agents.values())
    if ('queueId' in activity && activity.queueId === queueId) boards.ownCalls.touch(id);
}

/** Who shows the queue's name: its members, and the calls in it and from it. */
function touchQueueNames(queueId: QueueId | undefined, floor: Floor, boards: Boards): void {
  const queue = queueId && floor.queues.get(queueId);
  if (!queue) return;
  for (const agentId of queue.members.keys()) touchAgent(agentId, floor, boards);
  for (const call of floor.calls.values()) {
    if ('queueId' in call.stage && call.stage.queueId === queueId) {
      boards.calls.touch(call.id);
      touchParties(call.id, floor, boards);
    }
  }
}

function touchPhones(fact: Fact, floor: Floor, boards: Boards): void {
  if (fact.type === 'phone.changed') {
    const agentId = floor.agentsByExtension.get(phoneKey(fact.providerId, fact.payload.extension));
    if (agentId) touchAgent(agentId, floor, boards);
    return;
  }
  for (const agent of floor.agents.values()) {
    if (agent.extension?.providerId === fact.providerId) touchAgent(agent.id, floor, boards);
  }
}
