/** The nodes of a centre, so the processes that run on its database, as they tell of themselves. */
import type { Instant, ProviderId } from '../kernel/ids.ts';

/** Nobody hears nothing for longer than this of a node that does well. */
export const SILENT_MS = 3_000;

export interface NodeReport {
  /** Of this process; another one after a restart. */
  readonly id: string;
  readonly host: string;
  readonly version: string;
  readonly role: 'leader' | 'standby';
  /** Of the last term that it led; 0 before the first. */
  readonly epoch: number;
  /** The last fact that it has folded. */
  readonly position: number;
  /** How late its event loop was, 99 times of 100 at most; milliseconds. */
  readonly loopDelayMs: number;
  readonly upMs: number;
  readonly isStopping: boolean;
  /** How long a small request to a PBX takes; only of the links that this node has. */
  readonly roundTripMs: Readonly<Record<ProviderId, number>>;
}

/** As the database remembers it; all times are by its clock. */
export interface SeenNode extends Omit<NodeReport, 'upMs'> {
  readonly startedAt: Instant;
  /** For how long nothing was heard of it. */
  readonly silentMs: number;
  /** Facts of the journal that it had not folded when it was last heard of. */
  readonly lagFacts: number;
  /** It lacked facts then that had been there when it was heard of the time before. */
  readonly isBehind: boolean;
}

export const nodeStates = ['leads', 'standsBy', 'behind', 'stopping', 'silent'] as const;
export type NodeState = (typeof nodeStates)[number];

export function stateOf(node: SeenNode, nodes: readonly SeenNode[]): NodeState {
  if (node.silentMs > SILENT_MS) return 'silent';
  if (node.isStopping) return 'stopping';
  if (leaderOf(nodes) === node) return 'leads';
  return node.isBehind ? 'behind' : 'standsBy';
}

/**
 * Undefined when nobody leads, as far as can be seen. A leader that was killed says that it leads until it is forgotten, and
 * one that was held up says so until it finds out; the epoch tells them from the one that does.
 */
export function leaderOf(nodes: readonly SeenNode[]): SeenNode | undefined {
  const heard = nodes.filter(({ role, silentMs }) => role === 'leader' && silentMs <= SILENT_MS);
  return heard.toSorted((a, b) => b.epoch - a.epoch)[0];
}
