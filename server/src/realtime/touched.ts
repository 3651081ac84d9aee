/** Which rows of the boards a committed fact may have changed. Rather one too many than one too few: equal rows are not sent. */
import type { Fact } from '../floor/fact.ts';
import { type Floor, phoneKey } from '../floor/floor.ts';
import type { AgentId, CallId, QueueId } from '../kernel/ids.ts';

export interface Boards {
  readonly queues: Board<QueueId>;
  readonly agents: Board<AgentId>;
  readonly calls: Board<CallId>;
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
  switch (fact.type) {
    case 'queue.configured':
      touchQueueNames(fact.queueId, floor, boards);
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
    default:
  }
}

/** The agent, the queues that count them, and the call that shows their name. */
function touchAgent(agentId: AgentId, floor: Floor, boards: Boards): void {
  boards.agents.touch(agentId);
  const agent = floor.agents.get(agentId);
  if (!agent) return;
  for (const queueId of agent.queueIds) boards.queues.touch(queueId);
  if (agent.activity.state !== 'idle') boards.calls.touch(agent.activity.callId);
}

/** Who shows the queue's name: its members, and the calls in it and from it. */
function touchQueueNames(queueId: QueueId | undefined, floor: Floor, boards: Boards): void {
  const queue = queueId && floor.queues.get(queueId);
  if (!queue) return;
  for (const agentId of queue.members.keys()) touchAgent(agentId, floor, boards);
  for (const call of floor.calls.values()) {
    if ('queueId' in call.stage && call.stage.queueId === queueId) boards.calls.touch(call.id);
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
