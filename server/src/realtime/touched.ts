/** Which rows of the boards a committed fact may have changed. Rather one too many than one too few: equal rows are not sent. */
import type { Call } from '../calls/call.ts';
import type { Fact } from '../floor/fact.ts';
import { type Floor, phoneKey } from '../floor/floor.ts';
import type { AgentId, CallId, NumberId, QueueId, RecordingId } from '../kernel/ids.ts';

export interface Boards {
  readonly queues: Board<QueueId>;
  readonly agents: Board<AgentId>;
  readonly calls: Board<CallId>;
  readonly parked: Board<CallId>;
  readonly ownCalls: Board<AgentId>;
  readonly voicemails: Board<RecordingId>;
  readonly recordings: Board<RecordingId>;
}

interface Board<Id> {
  touch(id: Id): void;
  touchAll(): void;
}

/** The floor is as it is after the fact. Every fact names the agent and the queue that it changes, and what is removed was taken out of the rest before. */
export function touch(fact: Fact, floor: Floor, boards: Boards): void {
  if (fact.callId !== undefined) touchCall(fact.callId, boards);
  if (fact.agentId !== undefined) touchAgent(fact.agentId, floor, boards);
  if (fact.queueId !== undefined) boards.queues.touch(fact.queueId);
  // Each party is shown who else takes part and how they stand, and the version of the call.
  if (fact.callId !== undefined) touchParties(fact.callId, floor, boards);
  if (fact.callId !== undefined) touchSupervised(fact, floor, boards);
  if ('recordingId' in fact.payload && fact.payload.recordingId) boards.recordings.touch(fact.payload.recordingId);
  switch (fact.type) {
    case 'queue.configured':
      touchQueueNames(fact.queueId, floor, boards);
      touchOwnFrom(fact.queueId, floor, boards);
      break;
    case 'queue.removed':
      touchOwnFrom(fact.queueId, floor, boards);
      break;
    case 'number.configured':
    case 'number.removed':
      touchCallsBy(fact.numberId, floor, boards);
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
      boards.parked.touchAll();
      boards.ownCalls.touchAll();
      boards.voicemails.touchAll();
      boards.recordings.touchAll();
      break;
    case 'voicemail.left':
    case 'voicemail.heard':
    case 'voicemail.unheard':
    case 'voicemail.deleted':
      boards.voicemails.touch(fact.payload.recordingId);
      break;
    default:
  }
}

function touchCall(callId: CallId, boards: Boards): void {
  boards.calls.touch(callId);
  boards.parked.touch(callId);
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

/** Who is supervised is shown at the agent. */
function touchSupervised({ type, callId }: Fact, floor: Floor, boards: Boards): void {
  const call = callId === undefined ? undefined : floor.calls.get(callId);
  if (!call || !(call.supervisions || type.startsWith('supervision.'))) return;
  for (const { agentId } of call.legs.values()) if (agentId !== undefined) boards.agents.touch(agentId);
}

/** Whoever else is on a call is shown the agent's name and extension, also once the agent has given it away. */
function touchCallsOf(agentId: AgentId | undefined, floor: Floor, boards: Boards): void {
  for (const { id, legs, stage } of floor.calls.values()) {
    const isNamed =
      ('from' in stage && stage.from === agentId) || [...legs.values()].some((leg) => leg.agentId === agentId);
    if (!isNamed) continue;
    touchCall(id, boards);
    touchParties(id, floor, boards);
  }
}

/** The number says whether its calls are recorded. */
function touchCallsBy(numberId: NumberId | undefined, floor: Floor, boards: Boards): void {
  for (const call of floor.calls.values()) {
    if (call.numberId !== numberId) continue;
    touchCall(call.id, boards);
    touchParties(call.id, floor, boards);
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

/** That in which a call is or through which it came, else the one to which its number leads. */
function queueBehind(floor: Floor, { stage, numberId }: Call): QueueId | undefined {
  const number = numberId === undefined ? undefined : floor.numbers.get(numberId);
  return ('queueId' in stage ? stage.queueId : undefined) ?? number?.queueId;
}

/** Who shows the queue's name: its members, and the calls in it and from it. */
function touchQueueNames(queueId: QueueId | undefined, floor: Floor, boards: Boards): void {
  const queue = queueId && floor.queues.get(queueId);
  if (!queue) return;
  for (const agentId of queue.members.keys()) touchAgent(agentId, floor, boards);
  for (const call of floor.calls.values()) {
    if (queueBehind(floor, call) === queueId) {
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
