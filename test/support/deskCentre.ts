/** A centre for the screens of agents: three of them, who are signed in, a queue that wraps up and one that asks what came of the call. */
import { plain } from '../../server/src/floor/stage.testing.ts';
import { asId, type AgentId, type CallId } from '../../server/src/kernel/ids.ts';
import type { QueueSettings } from '../../server/src/queues/queue.ts';
import { boxDefaults } from '../../server/src/voicemail/voicemail.ts';
import type { ApiServer } from './api.ts';
import { openPlayedCentre, type PlayedCentre } from './playedCentre.ts';
import { hire, openSession } from './sessions.ts';
import { until } from './until.ts';

export interface DeskCentre extends PlayedCentre {
  /** Of each agent, in the order of the agents. */
  readonly tokens: readonly string[];
  /** Erika calls and the first agent talks to her; the others are away, but their phones can be rung. */
  talking(): Promise<CallId>;
  available(agentId: AgentId, is: boolean): Promise<void>;
  rings(agentId: AgentId): Promise<unknown>;
  /** Messages can be left for this agent from now on. */
  openBox(agentId: AgentId): Promise<unknown>;
  /** Whatever goes on is over, and nobody wraps up. */
  clear(): Promise<void>;
}

const leaf = { needsNote: false, needsFollowUp: false, retired: false };
const wrapping = { ...plain, name: 'Queue 0', wrapUpMs: 600_000 };
const asking: QueueSettings = {
  ...wrapping,
  name: 'Queue 1',
  dispositionNeeded: true,
  dispositions: [
    { ...leaf, code: 'sold', label: 'Sold' },
    { ...leaf, code: 'complaint', label: 'Complaint', needsNote: true },
  ],
};

export async function openDeskCentre(server: ApiServer): Promise<DeskCentre> {
  const centre = await openPlayedCentre(server, { queues: 2, agents: 3 });
  const [anna, ...others] = centre.agents as [AgentId, ...AgentId[]];
  await server.command({ type: 'saveQueue', queueId: asId('queue-0'), isNew: false, settings: wrapping });
  await server.command({ type: 'saveQueue', queueId: asId('queue-1'), isNew: false, settings: asking });
  const tokens: string[] = [];
  for (const [n, agentId] of centre.agents.entries()) {
    const userId = await hire(server, `agent${n}`, 'agent', { agentId });
    tokens.push(await openSession(server, userId, `session-${n}`));
  }
  const { engine } = server;
  const available = (agentId: AgentId, is: boolean) =>
    server.command({ type: 'setAgentStatus', agentId, status: is ? 'available' : 'away', reason: is ? '' : 'Lunch' });
  const rings = (agentId: AgentId) => until(() => engine.floor.agents.get(agentId)?.activity.state === 'ringing');
  const done = async (agentId: AgentId, callId: CallId) => {
    await server.command({ type: 'setDisposition', callId, code: 'sold', note: '', past: { tags: [] } });
    await server.command({ type: 'endWrapUp', agentId });
  };
  return {
    ...centre,
    tokens,
    available,
    rings,
    openBox(agentId) {
      const { name, extension } = engine.floor.agents.get(agentId)!;
      const phone = extension ? { extension } : {};
      return server.command({ type: 'saveAgent', agentId, isNew: false, name, ...phone, voicemail: boxDefaults });
    },
    async talking() {
      for (const agentId of others) await available(agentId, false);
      await available(anna, true);
      const callId = asId<CallId>(await centre.arrives(0, '+4940555111', 'Erika Muster'));
      await rings(anna);
      centre.answers(anna);
      await until(() => engine.floor.calls.get(callId)?.stage.state === 'connected');
      return callId;
    },
    async clear() {
      for (const agentId of centre.agents) await available(agentId, false);
      for (const callId of engine.floor.calls.keys()) await server.command({ type: 'hangUp', callId });
      await until(() => engine.floor.calls.size === 0);
      for (const { id, activity } of engine.floor.agents.values())
        if (activity.state === 'wrappingUp') await done(id, activity.callId);
    },
  };
}
