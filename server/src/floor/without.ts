/** What is left of a fact when everything with certain ids is to leave no trace. */
import type { Fact } from './fact.ts';

type IsGone = (id: string) => boolean;

/** Whether the fact is about one of them. Calls are not looked at: they belong to what they touched, which is for the journal to find out. */
export const isAbout = ({ providerId, queueId, agentId, numberId }: Fact, isGone: IsGone): boolean =>
  [providerId, queueId, agentId, numberId].some((id) => id !== undefined && isGone(id));

/**
 * A fact about something else as it would have been if they had never been there: the very same when it does not name them,
 * undefined when it would not have been at all.
 */
export function without(fact: Fact, isGone: IsGone): Fact | undefined {
  switch (fact.type) {
    case 'queue.configured': {
      const { overflowQueueId, ...settings } = fact.payload.settings;
      if (overflowQueueId === undefined || !isGone(overflowQueueId)) return fact;
      return { ...fact, payload: { ...fact.payload, settings } };
    }
    case 'number.configured':
      return isGone(fact.payload.providerId) || isGone(fact.payload.queueId) ? undefined : fact;
    case 'agent.configured': {
      const { extension, callerId: _number, ...payload } = fact.payload;
      return extension && isGone(extension.providerId) ? { ...fact, payload } : fact;
    }
    case 'user.configured': {
      const { agent, ...payload } = fact.payload;
      if (agent === undefined || !isGone(agent)) return fact;
      // P2: who is an agent and nothing else is nobody without.
      return payload.role === 'agent' ? undefined : { ...fact, payload };
    }
    case 'team.configured': {
      const { queueIds, agentIds } = fact.payload;
      if (![...queueIds, ...agentIds].some(isGone)) return fact;
      const rest = { queueIds: queueIds.filter(isLeft(isGone)), agentIds: agentIds.filter(isLeft(isGone)) };
      return { ...fact, payload: { ...fact.payload, ...rest } };
    }
    case 'board.configured': {
      const { settings } = fact.payload;
      if (!settings.queueIds.some(isGone)) return fact;
      const queueIds = settings.queueIds.filter(isLeft(isGone));
      // A list that became empty would show everything.
      if (queueIds.length === 0) return undefined;
      return { ...fact, payload: { ...fact.payload, settings: { ...settings, queueIds } } };
    }
    case 'routing.decided': {
      const { agents, callers } = fact.payload;
      const rest = {
        agents: agents.filter(({ agentId }) => !isGone(agentId)),
        callers: callers.filter(({ queueId }) => !isGone(queueId)),
      };
      const isSame = rest.agents.length === agents.length && rest.callers.length === callers.length;
      return isSame ? fact : { ...fact, payload: { ...fact.payload, ...rest } };
    }
    default:
      return fact;
  }
}

const isLeft =
  (isGone: IsGone) =>
  (id: string): boolean =>
    !isGone(id);
