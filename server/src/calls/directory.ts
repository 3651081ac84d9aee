/** Whom a call can be given to, and which calls are parked: what anybody who acts on calls may look up. Rule P15 in people/RULES.md. */
import type { Agent, Obstacle } from '../agents/agent.ts';
import { agentObstacle } from '../agents/readiness.ts';
import type { Floor } from '../floor/floor.ts';
import type { AgentId, CallId, Instant, QueueId } from '../kernel/ids.ts';
import { isOpen } from '../voicemail/voicemail.ts';
import { phoneObstacle } from './phones.ts';

export interface AgentTarget {
  readonly id: AgentId;
  readonly name: string;
  /** Empty without a phone. */
  readonly extension: string;
  /** Whether the phone can be rung now. */
  readonly canRing: boolean;
  /** Absent for one who is free. */
  readonly obstacle?: Obstacle;
  /** Whether a message can be left with them. */
  readonly hasVoicemail: boolean;
}

export interface QueueTarget {
  readonly id: QueueId;
  readonly name: string;
  readonly hasVoicemail: boolean;
}

export interface Targets {
  readonly agents: readonly AgentTarget[];
  readonly queues: readonly QueueTarget[];
  /** Whether more fit than are listed. */
  readonly isCut: boolean;
}

const order = new Intl.Collator(undefined, { numeric: true });

/** Agents and queues whose name or extension contains the text, at most `first` of each: who can be rung first, then by name. */
export function targets(floor: Floor, search: string, first: number): Targets {
  const wanted = search.trim().toLowerCase();
  const fits = (...texts: readonly string[]) => texts.some((text) => text.toLowerCase().includes(wanted));
  const agents = [...floor.agents.values()]
    .filter(({ name, extension }) => fits(name, extension?.extension ?? ''))
    .map((agent) => targetOf(floor, agent))
    .toSorted((a, b) => rankOf(a) - rankOf(b) || order.compare(a.name, b.name));
  const queues = [...floor.queues.values()]
    .filter(({ settings }) => fits(settings.name))
    .map(({ id, settings }) => ({
      id,
      name: settings.name,
      hasVoicemail: isOpen(floor, { kind: 'queue', queueId: id }),
    }))
    .toSorted((a, b) => order.compare(a.name, b.name));
  return {
    agents: agents.slice(0, first),
    queues: queues.slice(0, first),
    isCut: agents.length > first || queues.length > first,
  };
}

const rankOf = ({ obstacle, canRing }: AgentTarget): number => (obstacle === undefined ? 0 : canRing ? 1 : 2);

function targetOf(floor: Floor, agent: Agent): AgentTarget {
  const { id, name, extension } = agent;
  const obstacle = agentObstacle(floor, agent);
  return {
    id,
    name,
    extension: extension?.extension ?? '',
    canRing: phoneObstacle(floor, agent, 'The agent') === undefined,
    ...(obstacle && { obstacle }),
    hasVoicemail: isOpen(floor, { kind: 'agent', agentId: id }),
  };
}

export interface ParkedCall {
  /** The id of the call. */
  readonly id: CallId;
  readonly slot: string;
  readonly since: Instant;
  readonly until: Instant;
  readonly by: AgentId;
  readonly byName: string;
  readonly name: string;
  readonly number: string;
  /** Whether somebody's phone rings for it already. */
  readonly isRetrieved: boolean;
}

/** Undefined when it is not parked. */
export function parkedCall(floor: Floor, callId: CallId): ParkedCall | undefined {
  const call = floor.calls.get(callId);
  if (call?.stage.state !== 'parked') return undefined;
  const { slot, since, until, from, retrieving } = call.stage;
  return {
    id: callId,
    slot,
    since,
    until,
    by: from,
    byName: floor.agents.get(from)?.name ?? '',
    ...call.remote,
    isRetrieved: retrieving !== undefined,
  };
}

/** By slot. C30: any agent retrieves any of them. */
export const parkedCalls = (floor: Floor): ParkedCall[] =>
  Array.from(floor.calls.keys(), (id) => parkedCall(floor, id))
    .filter((parked) => parked !== undefined)
    .toSorted((a, b) => order.compare(a.slot, b.slot));
