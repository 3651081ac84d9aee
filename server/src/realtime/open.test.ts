import { describe, expect, it } from 'vitest';
import type { Fact } from '../floor/fact.ts';
import { Stage } from '../floor/stage.testing.ts';
import { ManualClock } from '../kernel/clock.ts';
import { asId, type TeamId, type UserId } from '../kernel/ids.ts';
import { basisOf, seesQueue, type Sight } from '../people/sight.ts';
import { openLive } from './open.ts';

/** Two queues, live, and a way to commit what is done to them. */
function stage() {
  const centre = new Stage();
  const sales = centre.queue('Sales');
  const support = centre.queue('Support');
  const clock = new ManualClock();
  const listeners = new Set<(facts: readonly Fact[]) => void>();
  const engine = {
    floor: centre.floor,
    onCommit: (listener: (facts: readonly Fact[]) => void) => {
      listeners.add(listener);
      return { [Symbol.dispose]: () => void listeners.delete(listener) };
    },
    recent: () => undefined,
  };
  const live = openLive({ engine, journal: { read: () => Promise.resolve([]) }, clock });
  const commit = (step: () => unknown): void => {
    const before = centre.facts.length;
    step();
    for (const listener of listeners) listener(centre.facts.slice(before));
  };
  return { centre, sales, support, clock, live, commit };
}

const teamId = asId<TeamId>('east');
const userId = asId<UserId>('sue');

describe('P14: what is live', () => {
  it('wakes a follower whose team changes while no row does, and raises no version for a call', async () => {
    const { centre, sales, support, clock, live, commit } = stage();
    const team = (queueIds: readonly (typeof sales)[]) => {
      const isNew = !centre.floor.teams.has(teamId);
      commit(() => centre.command({ type: 'saveTeam', teamId, isNew, name: 'East', queueIds, agentIds: [] }));
    };
    team([sales]);
    const user = { userId, isNew: true, login: 'sue', name: 'Sue', role: 'supervisor', teamIds: [teamId] } as const;
    commit(() => centre.command({ type: 'saveUser', ...user }));
    const sight: Sight = { kind: 'teams', userId };
    const within = {
      version: () => live.sightVersion,
      basis: () => basisOf(centre.floor, sight),
      judge: () => (row: { readonly id: typeof sales }) => seesQueue(centre.floor, sight, row.id),
    };
    const updates = live.queues.follow({ within }, new AbortController().signal);
    expect((await updates.next()).value).toMatchObject({ full: true, rows: [{ id: sales }] });
    const version = live.sightVersion;
    commit(() => centre.arrives('Sales'));
    expect(live.sightVersion).toBe(version);
    await clock.advance(1_000);
    await updates.next();
    const next = updates.next();
    await clock.advance(1_000);
    team([support]);
    expect(live.sightVersion).toBe(version + 1);
    expect((await next).value).toMatchObject({ full: true, rows: [{ id: support }] });
    await updates.return?.();
  });
});
