/** The rows of what is configured. A removed thing keeps its row, with the time of its removal. */
import { type Projection, row, timestamp } from './projection.ts';

const removed = (table: string, id: string, at: number) => [row(table, id, { removed_at: timestamp(at) })];

export const projectCentre: Projection = {
  'provider.configured': ({ providerId, at, payload: { name, kind, primary, address, settings }, personal }) => [
    row('provider', providerId, {
      name,
      kind,
      is_primary: primary,
      address,
      settings,
      sealed: personal?.sealed ?? '',
      configured_at: timestamp(at),
      removed_at: null,
    }),
  ],
  'provider.removed': ({ providerId, at }) => removed('provider', providerId, at),

  'queue.configured': ({ queueId, at, payload: { settings } }) => [
    row('queue', queueId, { name: settings.name, settings, configured_at: timestamp(at), removed_at: null }),
  ],
  'queue.removed': ({ queueId, at }) => removed('queue', queueId, at),

  'number.configured': ({ numberId, at, payload: { providerId, number, queueId, answer } }) => [
    row('number', numberId, {
      provider_id: providerId,
      number,
      queue_id: queueId,
      answer,
      configured_at: timestamp(at),
      removed_at: null,
    }),
  ],
  'number.removed': ({ numberId, at }) => removed('number', numberId, at),

  'agent.configured': ({ agentId, at, payload: { extension, skills }, personal }) => [
    row('agent', agentId, {
      provider_id: extension?.providerId ?? null,
      extension: extension?.extension ?? null,
      skills,
      configured_at: timestamp(at),
      removed_at: null,
      personal_name: personal?.name ?? null,
    }),
  ],
  'agent.removed': ({ agentId, at }) => removed('agent', agentId, at),

  // The floor knows the position; it stays when a member is configured again.
  'member.configured': ({ agentId, queueId, payload: { penalty } }, floor) => {
    const member = floor.queues.get(queueId)?.members.get(agentId);
    return member ? [{ ...membership(queueId, agentId), set: { penalty, position: member.position } }] : [];
  },
  'member.removed': ({ agentId, queueId }) => [membership(queueId, agentId)],
  'member.paused': ({ agentId, queueId, at, payload: { reason } }) => [
    { ...membership(queueId, agentId), set: { paused_reason: reason, paused_since: timestamp(at) } },
  ],
  'member.unpaused': ({ agentId, queueId }) => [
    { ...membership(queueId, agentId), set: { paused_reason: null, paused_since: null } },
  ],
};

const membership = (queueId: string, agentId: string) => ({
  table: 'member',
  key: { queue_id: queueId, agent_id: agentId },
});
