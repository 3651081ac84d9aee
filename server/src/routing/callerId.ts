/** What a phone that is rung shows of the one who calls. Rules N10–N12 in RULES.md. */
import type { Agent } from '../agents/agent.ts';
import type { Party } from '../calls/call.ts';
import type { Floor } from '../floor/floor.ts';
import { dialledKey, numberFrom } from '../floor/spelling.ts';
import type { AgentId, ProviderId, QueueId } from '../kernel/ids.ts';

/** The PBX's own number; undefined when it has none. */
const ownNumber = (floor: Floor, providerId: ProviderId): string | undefined =>
  floor.providers.get(providerId)?.settings['callerId'] || undefined;

/** N11. */
export const isOwned = (floor: Floor, providerId: ProviderId, number: string): boolean =>
  floor.numbersDialled.has(dialledKey(floor, providerId, number)) ||
  numberFrom(floor, providerId, ownNumber(floor, providerId) ?? '') === number;

/** Of a queue that has callers on several PBXs. */
export const isOwnedAnywhere = (floor: Floor, number: string): boolean =>
  floor.providers.keys().some((providerId) => isOwned(floor, providerId, number));

export interface OnBehalf {
  readonly agentId?: AgentId;
  /** The queue of the conversation. */
  readonly queueId?: QueueId;
}

/** For a number outside. */
export function shownOutside(floor: Floor, providerId: ProviderId, { agentId, queueId }: OnBehalf): Party {
  const agent = agentId === undefined ? undefined : floor.agents.get(agentId);
  const wanted = [agent?.callerId, queueNumber(floor, queueId, agent), ownNumber(floor, providerId)];
  const number = wanted.find((each) => each !== undefined && isOwned(floor, providerId, each));
  return { number: number ?? agent?.extension?.extension ?? '', name: '' };
}

function queueNumber(floor: Floor, queueId: QueueId | undefined, agent: Agent | undefined): string | undefined {
  if (queueId !== undefined) return floor.queues.get(queueId)?.settings.callerId;
  const numbers = new Set([...(agent?.queueIds ?? [])].map((id) => floor.queues.get(id)?.settings.callerId));
  numbers.delete(undefined);
  return numbers.size === 1 ? [...numbers][0] : undefined;
}

/** For a phone in the house. */
export const shownInside = (agent: Agent | undefined): Party => ({
  number: agent?.extension?.extension ?? '',
  name: agent?.name ?? '',
});
