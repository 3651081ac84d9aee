/** The flight recorder's entry for one routing decision: who was considered and why each was passed over. */
import type { AgentId, CallId, QueueId } from '../kernel/ids.ts';
import type { Obstacle } from '../agents/agent.ts';
import type { Strategy } from './queue.ts';

/** Most callers and most agents who are listed one by one; the rest are counted by reason. */
export const EXPLAINED = 50;

export const passedOverReasons = ['otherTier', 'behind'] as const;
export type PassedOver = Obstacle | (typeof passedOverReasons)[number];

export interface ConsideredAgent {
  readonly agentId: AgentId;
  readonly penalty: number;
  /** 1 for the one chosen; absent for those who could not be offered the call. */
  readonly rank?: number;
  readonly chosen: boolean;
  readonly passedOver?: PassedOver;
}

export interface ConsideredCaller {
  readonly callId: CallId;
  readonly queueId: QueueId;
  readonly priority: number;
  readonly waitedMs: number;
  readonly chosen: boolean;
}

export interface Explanation {
  readonly strategy: Strategy;
  readonly callers: readonly ConsideredCaller[];
  /** Callers in line behind the ones listed. */
  readonly moreCallers: number;
  readonly agents: readonly ConsideredAgent[];
  /** Agents not listed one by one, by reason; `ready` are those who could have been offered the call. */
  readonly moreAgents: Readonly<Partial<Record<PassedOver | 'ready', number>>>;
  /** Names the rules in force: the queue's strategy, time-outs and priorities. */
  readonly rules: string;
}
