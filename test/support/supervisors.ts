/** Those who supervise the agents of a desk centre, and a PBX that records, for tests of the screens. */
import { SuperviseCallDocument, type SupervisionMode } from '@ringside/schema/documents';
import { plain } from '../../server/src/floor/stage.testing.ts';
import { asId, type CallId, type TeamId, type UserId } from '../../server/src/kernel/ids.ts';
import type { UserRole } from '../../server/src/people/people.ts';
import type { QueueSettings } from '../../server/src/queues/queue.ts';
import type { SupervisionRight } from '../../server/src/supervision/supervision.ts';
import type { ApiServer } from './api.ts';
import { ask } from './apiClient.ts';
import type { DeskCentre } from './deskCentre.ts';
import { obey, pbx } from './playedCentre.ts';
import { openSession } from './sessions.ts';
import { until } from './until.ts';

export interface Supervisors {
  /** At the phone 7001 of an agent of her own, with all rights. */
  readonly sue: string;
  /** Without a phone, and with the right to listen alone. */
  readonly sam: string;
  /** An admin. */
  readonly adam: string;
  /** Changes the first queue. */
  queue(settings: Partial<QueueSettings>): Promise<unknown>;
  /** The phone of whoever supervises the call first is answered. */
  picksUp(callId: CallId): Promise<void>;
  /** Sue does, and can hear it. */
  listens(callId: CallId, mode: SupervisionMode): Promise<void>;
}

/** A phone that is nobody's is 7002. */
export async function openSupervisors(server: ApiServer, { agents, queues }: DeskCentre): Promise<Supervisors> {
  const { engine, played } = server;
  played.onPerform = (effect) => {
    obey(server, effect);
    const { at } = engine.floor;
    if (effect.type === 'record')
      played.tell({ type: 'tap.started', providerId: pbx, tapId: effect.tapId, startedAt: at, behindMs: 0 });
    if (effect.type === 'stopRecord')
      played.tell({ type: 'tap.ended', providerId: pbx, tapId: effect.tapId, endedAt: at });
  };
  const agentId = asId<never>('agent-sue');
  const extension = { providerId: pbx, extension: '7001' };
  await server.command({ type: 'saveAgent', agentId, isNew: true, name: 'Sue', extension });
  for (const each of ['7001', '7002'])
    played.tell({ type: 'phone.changed', providerId: pbx, extension: each, state: 'online' });
  const teamId = asId<TeamId>('team');
  const content = { queueIds: queues, agentIds: [...agents, agentId] };
  await server.command({ type: 'saveTeam', teamId, isNew: true, name: 'Team', ...content });
  const user = async (
    name: string,
    role: UserRole,
    more: { readonly agentId?: typeof agentId; readonly supervision?: readonly SupervisionRight[] } = {},
  ): Promise<string> => {
    const userId = asId<UserId>(`user-${name}`);
    await server.command({
      type: 'saveUser',
      userId,
      isNew: true,
      login: name,
      name,
      role,
      teamIds: [teamId],
      ...more,
    });
    return await openSession(server, userId, `session-${name}`);
  };
  const sue = await user('sue', 'supervisor', { agentId });
  const first = (callId: CallId) => engine.floor.calls.get(callId)?.supervisions?.[0];
  const picksUp = async (callId: CallId) => {
    const legId = await until(() => first(callId)?.legId);
    played.tell({ type: 'leg.answered', providerId: pbx, legId });
  };
  return {
    sue,
    sam: await user('sam', 'supervisor', { supervision: ['listen'] }),
    adam: await user('adam', 'admin'),
    queue: (settings) =>
      server.command({
        type: 'saveQueue',
        queueId: queues[0]!,
        isNew: false,
        settings: { ...plain, name: 'Queue 0', wrapUpMs: 600_000, ...settings },
      }),
    picksUp,
    async listens(callId, mode) {
      await ask(server.origin, sue, SuperviseCallDocument, { callId, mode, reason: 'secret reason' });
      await picksUp(callId);
      await until(() => first(callId)?.startedAt);
    },
  };
}
