/** A stage on which everything is going on at once, and what its PBX would list. */
import type { LegId } from '../kernel/ids.ts';
import type { LiveLeg } from './input.ts';
import { pbx, Stage } from './stage.testing.ts';

const remote = { number: '+493023125001', name: '' };
export const lost = { type: 'provider.lost', providerId: pbx, reason: 'gone' } as const;

/** Two queues and three agents; somebody talks, somebody wraps up, somebody is rung, somebody waits. */
export function busy(): Stage {
  const stage = new Stage();
  stage.queue('sales', { strategy: 'ringAll', wrapUpMs: 10_000, maxWaitMs: 60_000 });
  stage.queue('support', { strategy: 'fewestCalls', priority: 1 });
  for (const name of ['anna', 'ben', 'carla']) stage.agent(name, { sales: 0, support: 1 });
  const first = stage.arrives('support');
  stage.takes(stage.ringing()[0]!);
  stage.pass(1000);
  stage.arrives('sales');
  stage.takes(stage.ringing()[0]!);
  stage.leaves(stage.callerOf(first));
  stage.settle();
  stage.arrives('sales');
  stage.pass(500);
  stage.arrives('support', { answered: false });
  return stage;
}

/** What the PBX lists when all is as the floor believes, but for these legs. */
export function listed(stage: Stage, ...changed: (Partial<LiveLeg> & { readonly legId: LegId })[]): LiveLeg[] {
  const legs: LiveLeg[] = [];
  for (const { stage: at, legs: own } of stage.floor.calls.values()) {
    for (const { id, state, role } of own.values()) {
      const talks =
        at.state === 'connected' && at.legIds.includes(id) ? { kind: 'talk', bridgeId: at.bridgeId } : undefined;
      legs.push({
        legId: id,
        state: state === 'requested' ? 'ringing' : state,
        place: (talks as LiveLeg['place'] | undefined) ?? { kind: role === 'caller' ? 'waiting' : 'none' },
        ...(role === 'caller' ? { inbound: { dialled: stage.numberOf('sales'), remote } } : {}),
      });
    }
  }
  return legs.map((leg) => ({ ...leg, ...changed.find(({ legId }) => legId === leg.legId) }));
}

export const without = (legs: readonly LiveLeg[], legId: LegId) => legs.filter((leg) => leg.legId !== legId);
