/** A centre of any size behind a played PBX, set up past the API: queues, agents who are signed in, and a number for each queue. */
import { asId, type AgentId, type ProviderId, type QueueId } from '../../server/src/kernel/ids.ts';
import { plain } from '../../server/src/floor/stage.testing.ts';
import type { Effect } from '../../server/src/floor/effect.ts';
import type { ApiServer } from './api.ts';
import { until } from './until.ts';

export const pbx = asId<ProviderId>('pbx');

export interface PlayedCentre {
  readonly queues: readonly QueueId[];
  readonly agents: readonly AgentId[];
  /** Somebody dials a queue's number; resolves with the call's id once it is committed. */
  arrives(queue: number, number?: string, name?: string): Promise<string>;
  /** The phone that rings for this agent is answered. */
  answers(agentId: AgentId): void;
}

export async function openPlayedCentre(
  server: ApiServer,
  size: { readonly queues: number; readonly agents: number },
): Promise<PlayedCentre> {
  const settings = { name: 'PBX', kind: 'simulator', primary: true, address: '', settings: {}, sealed: '' };
  await server.command({ type: 'saveProvider', providerId: pbx, isNew: true, ...settings });
  const queues = Array.from({ length: size.queues }, (_, n) => asId<QueueId>(`queue-${n}`));
  const agents = Array.from({ length: size.agents }, (_, n) => asId<AgentId>(`agent-${n}`));
  const numberOf = (n: number): string => `+49302312${String(n).padStart(4, '0')}`;
  for (const [n, queueId] of queues.entries()) {
    await server.command({ type: 'saveQueue', queueId, isNew: true, settings: { ...plain, name: `Queue ${n}` } });
    const number = { providerId: pbx, number: numberOf(n), queueId, answer: 'atOnce' } as const;
    await server.command({ type: 'saveNumber', numberId: asId(`number-${n}`), isNew: true, ...number });
  }
  for (const [n, agentId] of agents.entries()) {
    const extension = { providerId: pbx, extension: String(1_000 + n) };
    await server.command({ type: 'saveAgent', agentId, isNew: true, name: `Agent ${n}`, extension });
    for (const queueId of queues) await server.command({ type: 'saveMember', agentId, queueId, penalty: 0 });
    await server.command({ type: 'setAgentStatus', agentId, status: 'available', reason: '' });
  }
  server.played.onPerform = (effect) => obey(server, effect);
  await until(() => server.engine.floor.providers.get(pbx)?.link === 'connected');
  let callers = 0;
  return {
    queues,
    agents,
    async arrives(queue, number = '+494055500', name = '') {
      const legId = asId<never>(`in-${(callers += 1)}`);
      server.played.tell({
        type: 'leg.arrived',
        providerId: pbx,
        legId,
        dialled: numberOf(queue),
        remote: { number, name },
        answered: false,
      });
      return await until(() => server.engine.floor.legs.get(legId));
    },
    answers(agentId) {
      const legId = server.engine.floor.agents.get(agentId)?.legId;
      if (legId === undefined) throw new Error(`nothing rings for ${agentId}`);
      server.played.tell({ type: 'leg.answered', providerId: pbx, legId });
    },
  };
}

/** Carries out what it is asked, as a willing PBX would. */
export function obey({ played }: ApiServer, effect: Effect): void {
  const { providerId } = effect;
  if (effect.type === 'answer') played.tell({ type: 'leg.answered', providerId, legId: effect.legId });
  if (effect.type === 'join') {
    played.tell({ type: 'legs.joined', providerId, bridgeId: effect.bridgeId, legIds: effect.legIds });
  }
  if (effect.type === 'hangUp') played.tell({ type: 'leg.left', providerId, legId: effect.legId, cause: effect.cause });
}
