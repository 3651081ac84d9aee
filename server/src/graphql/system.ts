/** What an operator sees of the system at this moment. While the database is away, what it would tell is missing. */
import type { JournalPast, Reconciled } from '../centre/journalPast.ts';
import { leaderOf, type NodeState, type SeenNode, stateOf } from '../centre/nodes.ts';
import type { Figures, JournalFigures } from '../engine/figures.ts';
import type { JobFigures, Jobs } from '../engine/jobs.ts';
import { JournalError } from '../engine/journal.ts';
import type { Presence } from '../engine/presence.ts';
import type { Floor, ProviderState } from '../floor/floor.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Instant, ProviderId } from '../kernel/ids.ts';

export interface SystemParts {
  readonly presence: Pick<Presence, 'nodes'>;
  readonly figures: Figures;
  readonly past: JournalPast;
  /** Absent where no work is done in the background. */
  readonly jobs?: Pick<Jobs, 'figures'>;
  /** Whether Redis is reached from here; absent where none is used. */
  readonly redis?: () => boolean;
}

export interface SystemNode extends SeenNode {
  readonly state: NodeState;
}

export interface SystemProvider {
  readonly state: ProviderState;
  readonly roundTripMs: number | undefined;
  readonly reconciled: Reconciled | undefined;
}

export interface SystemJournal extends JournalFigures {
  readonly oldestAt: Instant | undefined;
  /** How long the database took to tell of it. */
  readonly tookMs: number;
}

interface Kept {
  readonly nodes: readonly SystemNode[];
  readonly journal: SystemJournal;
  readonly reconciled: ReadonlyMap<ProviderId, Reconciled>;
  readonly jobs: JobFigures;
}

export interface SystemNow {
  readonly at: Instant;
  readonly hasLeader: boolean;
  readonly providers: readonly SystemProvider[];
  /** Absent while the database is away. */
  readonly kept: Kept | undefined;
  readonly redis: boolean | undefined;
}

export interface System {
  now(signal: AbortSignal): Promise<SystemNow>;
}

export interface SystemWatched extends SystemParts {
  readonly floor: () => Floor;
  readonly clock: Clock;
}

export const openSystem = (parts: SystemWatched): System => ({
  async now(signal) {
    const kept = await ask(parts, signal).catch((error: unknown) => {
      if (error instanceof JournalError && error.fault === 'away') return undefined;
      throw error;
    });
    const leader = kept && leaderOf(kept.nodes);
    return {
      at: parts.clock.now(),
      hasLeader: leader !== undefined,
      providers: Array.from(parts.floor().providers.values(), (state) => ({
        state,
        roundTripMs: leader?.roundTripMs[state.id],
        reconciled: kept?.reconciled.get(state.id),
      })),
      kept,
      redis: parts.redis?.(),
    };
  },
});

/** One after the other: the embedded database has one connection, and others wait for it too. */
async function ask({ presence, figures, past, jobs, floor }: SystemWatched, signal: AbortSignal): Promise<Kept> {
  const nodes = await presence.nodes(signal);
  const asked = performance.now();
  const journal = await figures.journal(signal);
  const tookMs = performance.now() - asked;
  return {
    nodes: nodes.map((node) => ({ ...node, state: stateOf(node, nodes) })),
    journal: { ...journal, tookMs, oldestAt: await past.oldestAt(signal) },
    reconciled: await past.reconciled([...floor().providers.keys()], signal),
    jobs: (await jobs?.figures(signal)) ?? [],
  };
}
