/** Rules P10 and P12: who sees what. Read anew for each question, as teams and memberships change while somebody looks. */
import type { Call } from '../calls/call.ts';
import type { FactType } from '../floor/fact.ts';
import type { Floor, InboundNumber } from '../floor/floor.ts';
import type { AgentId, BoardId, QueueId, UserId } from '../kernel/ids.ts';
import type { Team } from './people.ts';

export type Sight =
  | { readonly kind: 'everything' }
  | { readonly kind: 'teams'; readonly userId: UserId }
  | { readonly kind: 'self'; readonly agentId: AgentId }
  | { readonly kind: 'board'; readonly boardId: BoardId };

export function seesQueue(floor: Floor, sight: Sight, queueId: QueueId): boolean {
  if (!floor.queues.has(queueId)) return false;
  switch (sight.kind) {
    case 'everything':
      return true;
    case 'teams':
      return teamsOf(floor, sight.userId).some((team) => setOf(team.queueIds).has(queueId));
    case 'self':
      return floor.agents.get(sight.agentId)?.queueIds.has(queueId) ?? false;
    case 'board': {
      const queueIds = floor.boards.get(sight.boardId)?.settings.queueIds;
      return queueIds !== undefined && (queueIds.length === 0 || setOf(queueIds).has(queueId));
    }
  }
}

export function seesAgent(floor: Floor, sight: Sight, agentId: AgentId): boolean {
  if (!floor.agents.has(agentId)) return false;
  switch (sight.kind) {
    case 'everything':
      return true;
    case 'teams':
      return teamsOf(floor, sight.userId).some((team) => setOf(team.agentIds).has(agentId));
    case 'self':
      return sight.agentId === agentId;
    case 'board': {
      const teamIds = floor.boards.get(sight.boardId)?.settings.teamIds;
      if (teamIds === undefined) return false;
      return teamIds.length === 0 || teamsNamed(floor, teamIds).some((team) => setOf(team.agentIds).has(agentId));
    }
  }
}

/** Numbers belong to queues; to agents and boards they say nothing. */
export function seesNumber(floor: Floor, sight: Sight, { queueId }: InboundNumber): boolean {
  return sight.kind === 'everything' || (sight.kind === 'teams' && seesQueue(floor, sight, queueId));
}

/** Of a call no more is asked than whom it touches, so that live and past calls are judged alike. */
export interface Touching {
  readonly queueIds: Iterable<QueueId>;
  readonly agentIds: Iterable<AgentId>;
}

export function seesCall(floor: Floor, sight: Sight, { queueIds, agentIds }: Touching): boolean {
  if (sight.kind === 'everything') return true;
  if (sight.kind === 'board') return false;
  for (const agentId of agentIds) if (seesAgent(floor, sight, agentId)) return true;
  if (sight.kind === 'self') return false;
  for (const queueId of queueIds) if (seesQueue(floor, sight, queueId)) return true;
  return false;
}

/** Whom a call touches now. */
export function touching(call: Call): Touching {
  // S7: who supervises is no party.
  const agentIds = [...call.legs.values()].flatMap(({ agentId, role }) =>
    role === 'supervisor' ? [] : (agentId ?? []),
  );
  const queueId = 'queueId' in call.stage ? call.stage.queueId : undefined;
  return { agentIds, queueIds: queueId === undefined ? [] : [queueId] };
}

/** The calls that somebody sees: those that touch one of these. */
export interface CallScope {
  readonly queueIds: readonly QueueId[];
  readonly agentIds: readonly AgentId[];
}

/** For a question to the database about calls; undefined for one who sees them all. */
export function callScope(floor: Floor, sight: Sight): CallScope | undefined {
  switch (sight.kind) {
    case 'everything':
      return undefined;
    case 'teams': {
      const teams = teamsOf(floor, sight.userId);
      return {
        queueIds: [...new Set(teams.flatMap(({ queueIds }) => queueIds))],
        agentIds: [...new Set(teams.flatMap(({ agentIds }) => agentIds))],
      };
    }
    case 'self':
      return { queueIds: [], agentIds: floor.agents.has(sight.agentId) ? [sight.agentId] : [] };
    case 'board':
      return { queueIds: [], agentIds: [] };
  }
}

/** What a sight depends on besides the thing that is looked at. As long as these are the same objects, it has not changed. */
export function basisOf(floor: Floor, sight: Sight): readonly unknown[] {
  switch (sight.kind) {
    case 'everything':
      return [];
    case 'teams':
      return teamsOf(floor, sight.userId);
    case 'self':
      return [...(floor.agents.get(sight.agentId)?.queueIds ?? [])];
    case 'board': {
      const settings = floor.boards.get(sight.boardId)?.settings;
      return [settings, ...teamsNamed(floor, settings?.teamIds ?? [])];
    }
  }
}

/** Facts after which somebody may see more or less than before; all others change nothing but what is looked at. */
export const sightFacts: ReadonlySet<FactType> = new Set<FactType>([
  'user.configured',
  'user.removed',
  'team.configured',
  'team.removed',
  'board.configured',
  'board.removed',
  'member.configured',
  'member.removed',
  'queue.removed',
  'agent.removed',
  'facts.forgotten',
]);

/** Only a supervisor looks through teams: who has lost that role in this moment sees nothing with it any more. */
function teamsOf(floor: Floor, userId: UserId): Team[] {
  const user = floor.users.get(userId);
  return user?.role === 'supervisor' ? teamsNamed(floor, user.teamIds) : [];
}

const teamsNamed = (floor: Floor, teamIds: readonly Team['id'][]): Team[] =>
  teamIds.flatMap((id) => floor.teams.get(id) ?? []);

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Lists of ids are never changed, only replaced, so each needs its set once. */
function setOf(ids: readonly string[]): ReadonlySet<string> {
  const known = sets.get(ids);
  if (known) return known;
  const set = new Set(ids);
  sets.set(ids, set);
  return set;
}
