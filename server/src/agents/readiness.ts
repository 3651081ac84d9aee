/** Keeps the queues' lists of ready members right after anything about an agent has changed. */
import { phoneOf, linkOf, type Floor } from '../floor/floor.ts';
import { byRank, Ordered, type Ranked } from '../kernel/ordered.ts';
import type { ProviderId } from '../kernel/ids.ts';
import type { Lane, Member, Queue } from '../queues/queue.ts';
import { rankOf } from '../queues/strategies.ts';
import type { Agent, Obstacle } from './agent.ts';
import { missingSkills } from './skills.ts';

/** What keeps the agent from being offered any call (rule A3); undefined when nothing does. */
export function agentObstacle(floor: Floor, agent: Agent): Obstacle | undefined {
  if (agent.status.state !== 'available') return agent.status.state;
  if (agent.activity.state !== 'idle') return agent.activity.state;
  if (agent.restUntil !== undefined) return 'resting';
  if (!agent.extension) return 'noExtension';
  const { providerId, extension } = agent.extension;
  if (linkOf(floor, providerId) !== 'connected') return 'providerLost';
  const phone = phoneOf(floor, providerId, extension);
  if (phone === 'offline') return 'phoneOffline';
  if (phone === 'absent') return 'phoneUnknown';
  // Last, as it says more than the others: nothing else is missing, so the agent is ready in a moment.
  if (agent.legId !== undefined) return 'hangingUp';
  return undefined;
}

/** What keeps the member from being offered a call of this queue, given what keeps the agent from any (rule Q15). */
export function memberObstacle(
  { missing, paused }: Pick<Member, 'missing' | 'paused'>,
  obstacle: Obstacle | undefined,
): Obstacle | undefined {
  if (obstacle === 'offline') return obstacle;
  if (missing.length > 0) return 'lacksSkill';
  // A pause is told before what the agent is busy with, as the supervisor set it for this queue.
  return obstacle !== 'away' && paused ? 'paused' : obstacle;
}

export function laneOf(queue: Queue, providerId: ProviderId): Lane {
  let lane = queue.lanes.get(providerId);
  if (!lane) {
    lane = { waiting: new Ordered(byRank), ready: new Ordered(byRank), closing: new Ordered(byRank) };
    queue.lanes.set(providerId, lane);
  }
  return lane;
}

function unlist(member: Member): void {
  member.place?.list.delete(member.place.entry);
  delete member.place;
}

function count(queue: Queue, obstacle: Obstacle | undefined, by: 1 | -1): void {
  if (obstacle !== undefined) queue.obstacles.set(obstacle, (queue.obstacles.get(obstacle) ?? 0) + by);
}

export function refreshMember(queue: Queue, member: Member, agent: Agent, obstacle: Obstacle | undefined): void {
  unlist(member);
  count(queue, member.obstacle, -1);
  const own = memberObstacle(member, obstacle);
  if (own === undefined) delete member.obstacle;
  else member.obstacle = own;
  count(queue, member.obstacle, 1);
  if (!agent.extension) return;
  const lane = laneOf(queue, agent.extension.providerId);
  if (member.obstacle === undefined) list(member, lane.ready, rankOf(queue.settings.strategy, agent, member));
  else if (member.obstacle === 'hangingUp') list(member, lane.closing, { key: [member.penalty], id: agent.id });
}

function list(member: Member, list: Ordered<Ranked>, entry: Ranked): void {
  list.add(entry);
  member.place = { list, entry };
}

/** Called by `evolve` after each fact about the agent. Costs as much as the agent has queues. */
export function refreshAgent(floor: Floor, agent: Agent): void {
  const obstacle = agentObstacle(floor, agent);
  for (const queueId of agent.queueIds) {
    const queue = floor.queues.get(queueId);
    const member = queue?.members.get(agent.id);
    if (queue && member) refreshMember(queue, member, agent, obstacle);
  }
}

/** After what the agent can do has changed: only then is it held against what the queues require. */
export function weighAgent(floor: Floor, agent: Agent): void {
  for (const queueId of agent.queueIds) {
    const queue = floor.queues.get(queueId);
    const member = queue?.members.get(agent.id);
    if (queue && member) member.missing = missingSkills(queue.settings.requiredSkills, agent.skills);
  }
  refreshAgent(floor, agent);
}

/** After the settings have changed. */
export function weighQueue(floor: Floor, queue: Queue): void {
  for (const member of queue.members.values()) {
    const agent = floor.agents.get(member.agentId);
    if (!agent) continue;
    member.missing = missingSkills(queue.settings.requiredSkills, agent.skills);
    refreshMember(queue, member, agent, agentObstacle(floor, agent));
  }
}

export function dropMember(queue: Queue, member: Member): void {
  unlist(member);
  count(queue, member.obstacle, -1);
  queue.members.delete(member.agentId);
}
