/** Who serves what, seen from a queue and from an agent, and who could be added. */
import type { AgentTileFragment } from '@ringside/schema/documents';
import type { Membership } from './MemberRow.vue';
import type { Named } from './useRemoval.ts';

type Agent = Pick<AgentTileFragment, 'id' | 'name'> & {
  readonly queues: readonly Pick<
    AgentTileFragment['queues'][number],
    'queueId' | 'name' | 'penalty' | 'pausedReason' | 'obstacle'
  >[];
};

export interface Sides {
  readonly members: readonly Membership[];
  readonly toAdd: readonly (Named & { readonly agentId: string; readonly queueId: string })[];
}

/** In the order in which the agents are given. */
export function membersOfQueue(queue: Named, agents: readonly Agent[]): Sides {
  const members = agents.flatMap((agent) =>
    agent.queues
      .filter(({ queueId }) => queueId === queue.id)
      .map((place) => ({ ...membership(agent, place), id: agent.id, name: agent.name })),
  );
  const inside = new Set(members.map(({ agentId }) => agentId));
  const toAdd = agents
    .filter(({ id }) => !inside.has(id))
    .map(({ id, name }) => ({ id, name, agentId: id, queueId: queue.id }));
  return { members, toAdd };
}

/** In the order in which the queues are given. */
export function queuesOfAgent(agent: Agent, queues: readonly Named[]): Sides {
  const places = new Map(agent.queues.map((place) => [place.queueId, place]));
  const members = queues.flatMap(({ id, name }) => {
    const place = places.get(id);
    return place ? [{ ...membership(agent, place), id, name }] : [];
  });
  const toAdd = queues
    .filter(({ id }) => !places.has(id))
    .map(({ id, name }) => ({ id, name, agentId: agent.id, queueId: id }));
  return { members, toAdd };
}

function membership(agent: Agent, { queueId, name, penalty, pausedReason, obstacle }: Agent['queues'][number]) {
  const lacksSkill = obstacle === 'LACKS_SKILL';
  return { agentId: agent.id, agentName: agent.name, queueId, queueName: name, penalty, pausedReason, lacksSkill };
}
