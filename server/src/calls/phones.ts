/** Whom a phone number or an agent leads to, and whether that phone can be rung. Rules C11 and N5–N9. */
import type { Agent } from '../agents/agent.ts';
import { linkOf, phoneOf, type Floor } from '../floor/floor.ts';
import type { AgentId, ProviderId } from '../kernel/ids.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { dialable } from '../routing/dialable.ts';
import type { Leg, Target } from './call.ts';

/** How long the agent's own phone, and then the other side's, may ring. */
export const OWN_RING_MS = 30_000;
export const FAR_RING_MS = 60_000;
/** The PBX gives up on its own only after we would have. */
export const RING_MARGIN_MS = 2_000;

/**
 * Why this agent can't be rung now; undefined when nothing speaks against it. `gone`: a leg that has left by the same decision,
 * which a PBX that is being reconciled may have told of: it is there again, and rings whom it is asked to.
 */
export function phoneObstacle(
  floor: Floor,
  agent: Agent | undefined,
  whose: string,
  gone?: Pick<Leg, 'id'>,
): Refusal | undefined {
  if (!agent) return { code: 'AGENT_NOT_FOUND', message: 'There is no such agent.' };
  if (!agent.extension) return { code: 'AGENT_HAS_NO_EXTENSION', message: `${whose} has no extension to ring.` };
  const { providerId, extension } = agent.extension;
  const link = linkOf(floor, providerId);
  if (link !== 'connected' && !(gone && link === 'reconciling'))
    return { code: 'PROVIDER_LOST', message: 'The PBX is out of reach at the moment.' };
  const phone = phoneOf(floor, providerId, extension);
  if (phone === 'offline' || phone === 'absent')
    return { code: 'PHONE_OFFLINE', message: `${whose} can't be reached: the phone is off the network.` };
  const isFree = agent.legId === undefined || agent.legId === gone?.id;
  if (!isFree || (agent.legId === undefined && ['ringing', 'talking'].includes(agent.activity.state)))
    return { code: 'AGENT_BUSY', message: `${whose} is on a call.` };
  return undefined;
}

/** What is dialled when somebody types this: a phone in the house, a number outside, or nothing (N5–N9). */
export function targetOf(
  floor: Floor,
  providerId: ProviderId,
  typed: string,
): { readonly target: Target; readonly agentId?: AgentId } | Refusal {
  const found = dialable(floor, providerId, typed);
  switch (found.kind) {
    case 'refused':
      return { code: found.code, message: found.message };
    case 'outside':
      return { target: { kind: 'outside', number: found.number } };
    case 'extension': {
      const { extension, agentId } = found;
      return { target: { kind: 'extension', extension }, ...(agentId === undefined ? {} : { agentId }) };
    }
  }
}
