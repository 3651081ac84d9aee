/** Why this agent: a routing decision, laid out so that it can be read aloud. */
import type { Story } from './entry.ts';

export type Decision = Story['decisions'][number];
export type Considered = Decision['agents'][number];
export type PassedOver = NonNullable<Considered['passedOver']>;

export interface Why {
  readonly position: number;
  readonly at: string;
  readonly queue: string;
  readonly strategy: Decision['strategy'];
  /** The names of those who were rung; empty for one who was removed since. */
  readonly chosen: readonly string[];
  /** Ready as well, but behind by the strategy; best first. */
  readonly behind: readonly Candidate[];
  /** Could not be rung, by reason, the most frequent first. */
  readonly unable: readonly Group[];
  /** How many were looked at, listed or not. */
  readonly considered: number;
  /** The place of this call in line and how many stood there; undefined when it is not among those listed. */
  readonly inLine: { readonly place: number; readonly of: number } | undefined;
  readonly waitedMs: number | undefined;
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly rank: number | undefined;
  readonly penalty: number;
}

export interface Group {
  readonly reason: PassedOver;
  readonly names: readonly string[];
  /** Of the same reason, but not listed one by one. */
  readonly more: number;
}

export function whyOf(decision: Decision, callId: string): Why {
  const { agents, moreAgents, callers, moreCallers } = decision;
  const candidate = ({ agentId, agentName, rank, penalty }: Considered): Candidate => ({
    id: agentId,
    name: agentName ?? '',
    rank: rank ?? undefined,
    penalty,
  });
  const place = callers.findIndex((caller) => caller.callId === callId);
  return {
    position: decision.position,
    at: decision.at,
    queue: decision.queueName ?? '',
    strategy: decision.strategy,
    chosen: agents.filter(({ chosen }) => chosen).map(({ agentName }) => agentName ?? ''),
    behind: agents.filter(({ chosen, passedOver }) => !chosen && passedOver === 'BEHIND').map(candidate),
    unable: groups(decision),
    considered: agents.length + moreAgents.reduce((sum, { count }) => sum + count, 0),
    inLine: place === -1 ? undefined : { place: place + 1, of: callers.length + moreCallers },
    waitedMs: callers[place]?.waitedMs,
  };
}

function groups({ agents, moreAgents }: Decision): Group[] {
  const byReason = new Map<PassedOver, { names: string[]; more: number }>();
  const groupOf = (reason: PassedOver) => {
    const group = byReason.get(reason) ?? { names: [], more: 0 };
    byReason.set(reason, group);
    return group;
  };
  for (const { passedOver, agentName, chosen } of agents)
    if (!chosen && passedOver && passedOver !== 'BEHIND') groupOf(passedOver).names.push(agentName ?? '');
  for (const { reason, count } of moreAgents) groupOf(reason ?? 'BEHIND').more += count;
  return [...byReason]
    .map(([reason, group]) => ({ reason, ...group }))
    .toSorted((a, b) => b.names.length + b.more - (a.names.length + a.more));
}
