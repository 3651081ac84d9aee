/** Who is asked first. Rules Q5–Q8 in RULES.md. */
import type { Agent } from '../agents/agent.ts';
import type { Ranked } from '../kernel/ordered.ts';
import type { Lane, Member, Strategy } from './queue.ts';

/**
 * A ready member's rank: lower is asked first. The penalty is always the first number, so no wait, however long, can
 * carry a member over into another tier. Ties go to the longest idle, then to the smaller id.
 */
export function rankOf(strategy: Strategy, agent: Agent, member: Member): Ranked {
  switch (strategy) {
    case 'ringAll':
    case 'leastRecent':
      return { key: [member.penalty, agent.idleSince], id: agent.id };
    case 'fewestCalls':
      return { key: [member.penalty, member.calls, agent.idleSince], id: agent.id };
    case 'roundRobinMemory':
      return { key: [member.penalty, member.position], id: agent.id };
  }
}

/** The members to ring next, best first. `ringing`: the lowest penalty that rings for this caller already. */
export function choose(
  lane: Lane,
  strategy: Strategy,
  lastRung: number,
  ringing: number | undefined,
): readonly Ranked[] {
  const best = lane.ready.first();
  if (!best) return [];
  const tier = best.key[0]!;
  // Nobody of a higher penalty is asked in the moment in which a phone of a lower one is still being hung up.
  if ((lane.closing.first()?.key[0] ?? tier) < tier) return [];
  switch (strategy) {
    case 'ringAll':
      return ringing !== undefined && tier > ringing ? [] : ofTier(lane, tier, ringing);
    case 'leastRecent':
    case 'fewestCalls':
      return [best];
    case 'roundRobinMemory': {
      const next = lane.ready.firstFrom({ key: [tier, lastRung + 1], id: '' });
      return [next?.key[0] === tier ? next : best];
    }
  }
}

/** Everyone of the tier; members of a better tier who become free join in, so a lower tier that rings is kept. */
function ofTier(lane: Lane, tier: number, ringing: number | undefined): readonly Ranked[] {
  const limit = Math.max(tier, ringing ?? tier);
  const chosen: Ranked[] = [];
  for (const entry of lane.ready) {
    if (entry.key[0]! > limit) break;
    chosen.push(entry);
  }
  return chosen;
}
