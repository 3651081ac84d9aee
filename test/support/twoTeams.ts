/** A centre of two teams that have nothing in common, for tests of who sees what: `near` is the viewers' own, `far` the other one. */
import { makeSecret } from '../../server/src/auth/secret.crypto.ts';
import {
  asId,
  type AgentId,
  type BoardId,
  type CallId,
  type QueueId,
  type TeamId,
} from '../../server/src/kernel/ids.ts';
import type { UserRole } from '../../server/src/people/people.ts';
import type { QueueSettings } from '../../server/src/queues/queue.ts';
import { type ApiServer, everything } from './api.ts';
import { openPlayedCentre, type PlayedCentre } from './playedCentre.ts';
import { openSession } from './sessions.ts';
import { until } from './until.ts';

export interface Side {
  readonly teamId: TeamId;
  readonly queueId: QueueId;
  readonly agents: readonly [AgentId, AgentId];
  /** Waits in the queue. */
  readonly waiting: CallId;
  /** Talks with the first agent. */
  readonly talking: CallId;
}

export interface TwoTeams {
  readonly centre: PlayedCentre;
  readonly near: Side;
  readonly far: Side;
  /** Access tokens of users of the near team, and the key of its board. */
  readonly supervisor: string;
  readonly agent: string;
  readonly board: string;
  readonly boardId: BoardId;
  /** What stands for the far team in an answer: names and numbers that are nowhere else. */
  readonly farMarks: readonly string[];
  saveTeam(
    side: 'near' | 'far',
    change: { queueIds?: readonly QueueId[]; agentIds?: readonly AgentId[] },
  ): Promise<void>;
}

/** A user with an open session; the access token works as Bearer. */
export async function signedIn(
  server: ApiServer,
  login: string,
  role: UserRole,
  more: { readonly teamIds?: readonly TeamId[]; readonly agentId?: AgentId } = {},
): Promise<string> {
  const userId = asId<never>(`user-${login}`);
  await server.command({ type: 'saveUser', userId, isNew: true, login, name: login, role, teamIds: [], ...more });
  return await openSession(server, userId, `session-${login}`);
}

/** `settings`: of both queues, from before the calls came. */
export async function openTwoTeams(server: ApiServer, settings: Partial<QueueSettings> = {}): Promise<TwoTeams> {
  const centre = await openPlayedCentre(server, { queues: 2, agents: 4 });
  for (const queueId of centre.queues) {
    const queue = server.engine.floor.queues.get(queueId)!;
    await server.command({ type: 'saveQueue', queueId, isNew: false, settings: { ...queue.settings, ...settings } });
  }
  const [a0, a1, a2, a3] = centre.agents as [AgentId, AgentId, AgentId, AgentId];
  const [q0, q1] = centre.queues as [QueueId, QueueId];
  for (const agentId of [a0, a1]) await server.command({ type: 'removeMember', agentId, queueId: q1 });
  for (const agentId of [a2, a3]) await server.command({ type: 'removeMember', agentId, queueId: q0 });
  for (const agentId of [a1, a3])
    await server.command({ type: 'setAgentStatus', agentId, status: 'away', reason: 'Lunch' });
  const side = async (n: 0 | 1, agents: readonly [AgentId, AgentId], queueId: QueueId): Promise<Side> => {
    const talking = asId<CallId>(await centre.arrives(n, `+494077700${n}`, `Talker ${n}`));
    await until(() => server.engine.floor.agents.get(agents[0])?.legId);
    centre.answers(agents[0]);
    await until(() => server.engine.floor.calls.get(talking)?.stage.state === 'connected');
    const waiting = asId<CallId>(await centre.arrives(n, `+494088800${n}`, `Waiter ${n}`));
    const teamId = asId<TeamId>(`team-${n}`);
    await server.command({
      type: 'saveTeam',
      teamId,
      isNew: true,
      name: `Team ${n}`,
      queueIds: [queueId],
      agentIds: agents,
    });
    return { teamId, queueId, agents, talking, waiting };
  };
  const near = await side(0, [a0, a1], q0);
  const far = await side(1, [a2, a3], q1);
  const boardId = asId<BoardId>('board-near');
  const shown = { ...everything, name: 'Near', queueIds: [near.queueId], teamIds: [near.teamId] };
  await server.command({ type: 'saveBoard', boardId, isNew: true, settings: shown });
  const board = makeSecret('rsb');
  await server.command({
    type: 'saveKey',
    keyId: asId('key-near'),
    name: 'near',
    role: 'board',
    hash: board.hash,
    boardId,
  });
  await signedIn(server, 'far', 'supervisor', { teamIds: [far.teamId] });
  return {
    centre,
    near,
    far,
    supervisor: await signedIn(server, 'sue', 'supervisor', { teamIds: [near.teamId] }),
    agent: await signedIn(server, 'anna', 'agent', { agentId: near.agents[0] }),
    board: board.secret,
    boardId,
    farMarks: [
      q1,
      a2,
      a3,
      far.talking,
      far.waiting,
      'Queue 1',
      'Agent 2',
      'Agent 3',
      '4940777001',
      '4940888001',
      '493023120001',
    ],
    saveTeam: (which, change) => {
      const { teamId, queueId, agents } = which === 'near' ? near : far;
      const name = which === 'near' ? 'Team 0' : 'Team 1';
      return server.command({
        type: 'saveTeam',
        teamId,
        isNew: false,
        name,
        queueIds: [queueId],
        agentIds: agents,
        ...change,
      });
    },
  };
}
