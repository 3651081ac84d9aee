import { describe, expect, it } from 'vitest';
import { Stage } from '../floor/stage.testing.ts';
import { asId, type AgentId, type BoardId, type QueueId, type TeamId, type UserId } from '../kernel/ids.ts';
import type { BoardSettings, UserRole } from './people.ts';
import { withinReach } from './reach.ts';
import {
  basisOf,
  callScope,
  seesAgent,
  seesCall,
  seesNumber,
  seesQueue,
  sightFacts,
  touching,
  type Sight,
} from './sight.ts';

const thresholds = { warning: 1, alert: 2 };
const board: BoardSettings = {
  name: 'Wall',
  queueIds: [],
  teamIds: [],
  pages: ['overview'],
  rotateAfterMs: 0,
  thresholds: { waiting: thresholds, longestWaitMs: thresholds, serviceLevel: thresholds },
};

const sue = asId<UserId>('sue');
const teamId = asId<TeamId>('east');
const boardId = asId<BoardId>('wall');

/** Two queues, each with an agent; sue is the supervisor of the first pair. */
function stage() {
  const centre = new Stage();
  const sales = centre.queue('Sales');
  const support = centre.queue('Support');
  const anna = centre.agent('anna', { Sales: 0 });
  const bert = centre.agent('bert', { Support: 0 });
  const team = (queueIds: readonly QueueId[], agentIds: readonly AgentId[]) =>
    centre.command({
      type: 'saveTeam',
      teamId,
      isNew: !centre.floor.teams.has(teamId),
      name: 'East',
      queueIds,
      agentIds,
    });
  team([sales], [anna]);
  const user = (role: UserRole) => {
    const isNew = !centre.floor.users.has(sue);
    centre.command({ type: 'saveUser', userId: sue, isNew, login: 'sue', name: 'Sue', role, teamIds: [teamId] });
  };
  user('supervisor');
  centre.command({ type: 'saveBoard', boardId, isNew: true, settings: board });
  return { centre, sales, support, anna, bert, team, user };
}

const everything: Sight = { kind: 'everything' };
const teams: Sight = { kind: 'teams', userId: sue };
const wall: Sight = { kind: 'board', boardId };
const self = (agentId: AgentId): Sight => ({ kind: 'self', agentId });

describe('P10: sight', () => {
  it('through teams is for supervisors only, from the fact that takes the role', () => {
    const { centre, sales, anna, user } = stage();
    expect([seesQueue(centre.floor, teams, sales), seesAgent(centre.floor, teams, anna)]).toEqual([true, true]);
    user('crm');
    expect([seesQueue(centre.floor, teams, sales), seesAgent(centre.floor, teams, anna)]).toEqual([false, false]);
    expect(callScope(centre.floor, teams)).toEqual({ queueIds: [], agentIds: [] });
  });

  it('follows the team, whatever was asked before', () => {
    const { centre, sales, support, anna, bert, team } = stage();
    expect(seesQueue(centre.floor, teams, support)).toBe(false);
    team([support], [bert]);
    expect([seesQueue(centre.floor, teams, sales), seesQueue(centre.floor, teams, support)]).toEqual([false, true]);
    expect([seesAgent(centre.floor, teams, anna), seesAgent(centre.floor, teams, bert)]).toEqual([false, true]);
  });

  it('of numbers is for those of the queue to which they lead', () => {
    const { centre, anna, team } = stage();
    const seen = (sight: Sight) =>
      [...centre.floor.numbers.values()].filter((number) => seesNumber(centre.floor, sight, number)).length;
    expect([everything, teams, self(anna), wall].map(seen)).toEqual([2, 1, 0, 0]);
    team([], []);
    expect(seen(teams)).toBe(0);
  });

  it('judges live calls as the scope for past ones does', () => {
    const { centre, anna, bert } = stage();
    const sights = [everything, teams, self(anna), self(bert), wall];
    const calls = [
      centre.arrives('Sales'),
      centre.arrives('Sales'),
      centre.arrives('Support'),
      centre.arrives('Support'),
    ];
    for (const callId of calls) {
      const { queueIds, agentIds } = touching(centre.floor.calls.get(callId)!);
      for (const sight of sights) {
        const scope = callScope(centre.floor, sight);
        const isInScope =
          !scope ||
          [...queueIds].some((id) => scope.queueIds.includes(id)) ||
          [...agentIds].some((id) => scope.agentIds.includes(id));
        expect([callId, sight.kind, seesCall(centre.floor, sight, { queueIds, agentIds })]).toEqual([
          callId,
          sight.kind,
          isInScope,
        ]);
      }
    }
    const seen = sights.map(
      (sight) => calls.filter((id) => seesCall(centre.floor, sight, touching(centre.floor.calls.get(id)!))).length,
    );
    expect(seen).toEqual([4, 2, 1, 1, 0]);
  });
});

describe('P14: the basis of a sight', () => {
  it('is another whenever somebody sees more or less than before, and the fact that did it is known for that', () => {
    const { centre, sales, support, anna, bert, team, user } = stage();
    const sights = [teams, self(anna), wall];
    const all = () =>
      sights.map((sight) => [
        [sales, support].map((id) => seesQueue(centre.floor, sight, id)),
        [anna, bert].map((id) => seesAgent(centre.floor, sight, id)),
      ]);
    const steps: (() => unknown)[] = [
      () => team([sales, support], [anna]),
      () => team([sales, support], [anna, bert]),
      () => centre.command({ type: 'saveMember', agentId: anna, queueId: support, penalty: 0 }),
      () => centre.command({ type: 'removeMember', agentId: anna, queueId: sales }),
      () => team([support], [bert]),
      () => centre.command({ type: 'saveBoard', boardId, isNew: false, settings: { ...board, teamIds: [teamId] } }),
      () => user('crm'),
      () => user('supervisor'),
      () => centre.command({ type: 'saveBoard', boardId, isNew: false, settings: { ...board, queueIds: [sales] } }),
      () => centre.command({ type: 'removeTeam', teamId }),
      () => centre.command({ type: 'removeBoard', boardId }),
    ];
    for (const [n, step] of steps.entries()) {
      const before = all();
      const bases = sights.map((sight) => basisOf(centre.floor, sight));
      const facts = centre.facts.length;
      step();
      const isKnown = centre.facts.slice(facts).some(({ type }) => sightFacts.has(type));
      for (const [index, sight] of sights.entries()) {
        if (JSON.stringify(all()[index]) === JSON.stringify(before[index])) continue;
        const basis = basisOf(centre.floor, sight);
        const isSame = basis.length === bases[index]!.length && basis.every((each, at) => each === bases[index]![at]);
        expect([n, sight.kind, isSame, isKnown]).toEqual([n, sight.kind, false, true]);
      }
      expect([n, all()]).not.toEqual([n, before]);
    }
  });

  it('stays the same while calls come and go', () => {
    const { centre, anna } = stage();
    const sights = [teams, self(anna), wall];
    const before = sights.map((sight) => basisOf(centre.floor, sight));
    const facts = centre.facts.length;
    const callId = centre.arrives('Sales');
    centre.answers('anna');
    centre.leaves(centre.callerOf(callId));
    expect(centre.facts.slice(facts).filter(({ type }) => sightFacts.has(type))).toEqual([]);
    for (const [index, sight] of sights.entries())
      expect(basisOf(centre.floor, sight).every((each, at) => each === before[index]![at])).toBe(true);
  });
});

describe('P13: reach', () => {
  it('leaves a command to what the sender sees, and has the floor refuse the rest as unknown', () => {
    const { centre, support, anna, bert } = stage();
    const waiting = centre.arrives('Sales');
    const other = centre.arrives('Support');
    const replies = (sight: Sight, command: Parameters<typeof withinReach>[2]) => {
      const reply = centre.command(withinReach(centre.floor, sight, command));
      return reply?.outcome === 'refused' ? reply.code : reply?.outcome;
    };
    const away = (agentId: AgentId) => ({ type: 'setAgentStatus', agentId, status: 'away', reason: 'Tea' }) as const;
    expect(replies(teams, away(bert))).toBe('AGENT_NOT_FOUND');
    expect(replies(self(anna), away(bert))).toBe('AGENT_NOT_FOUND');
    expect(replies(teams, { type: 'hangUp', callId: other })).toBe('CALL_NOT_FOUND');
    expect(replies(teams, { type: 'moveCall', callId: waiting, queueId: support })).toBe('QUEUE_NOT_FOUND');
    expect(replies(teams, { type: 'moveCall', callId: other, priority: 1 })).toBe('CALL_NOT_FOUND');
    // The phone of anna only rings for it yet.
    expect(replies(self(anna), { type: 'hangUp', callId: waiting })).toBe('CALL_NOT_FOUND');
    expect(replies(self(anna), { type: 'moveCall', callId: waiting, priority: 1 })).toBe('CALL_NOT_FOUND');
    expect(replies(teams, { type: 'moveCall', callId: waiting, priority: 1 })).toBe('done');
    centre.answers('anna');
    expect(replies(self(anna), { type: 'hangUp', callId: waiting })).toBe('awaits');
    expect(replies(everything, away(bert))).toBe('done');
  });

  it('lets an agent give up a call that they place before anybody has answered', () => {
    const { centre, anna, bert } = stage();
    const placed = withinReach(centre.floor, self(anna), { type: 'placeCall', agentId: anna, to: '+4930123456' });
    const reply = centre.command(placed);
    if (reply?.outcome !== 'awaits' || !reply.id) throw new Error('it was not placed');
    const hangUp = { type: 'hangUp', callId: asId<never>(reply.id) } as const;
    expect(withinReach(centre.floor, self(bert), hangUp)).toEqual({ ...hangUp, callId: '' });
    expect(withinReach(centre.floor, self(anna), hangUp)).toEqual(hangUp);
  });
});
