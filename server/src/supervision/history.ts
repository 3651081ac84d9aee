/** What has been supervised, for those who may ask. Filled by persistence/. */
import type { Actor } from '../floor/fact.ts';
import type { AgentId, CallId, Instant, QueueId, SupervisionId } from '../kernel/ids.ts';
import type { SupervisionEnd, SupervisionMode } from './supervision.ts';

export interface SupervisionStep {
  readonly at: Instant;
  /** Absent for a time in which the supervisor waited. */
  readonly mode?: SupervisionMode;
  readonly ofId?: AgentId;
}

export interface SupervisionRecord {
  readonly id: SupervisionId;
  readonly seq: number;
  readonly callId: CallId;
  readonly queueId?: QueueId;
  readonly by: Actor;
  readonly reason: string;
  readonly mode: SupervisionMode;
  readonly requestedAt: Instant;
  readonly startedAt?: Instant;
  readonly takenOverAt?: Instant;
  readonly handedBackAt?: Instant;
  readonly endedAt?: Instant;
  readonly end?: SupervisionEnd;
  readonly endedBy?: Actor;
  readonly steps: readonly SupervisionStep[];
}

/** All given conditions must hold. */
export interface SupervisionFilter {
  readonly callId?: string;
  /** Who supervised. */
  readonly userId?: string;
  /** Who was supervised. */
  readonly agentId?: string;
  /** Asked for at or after. */
  readonly from?: Instant;
  /** Before. */
  readonly to?: Instant;
}

export interface SupervisionPage {
  readonly supervisions: readonly SupervisionRecord[];
  readonly more: boolean;
}

export interface SupervisionLog {
  /** Newest first, at most `first` (the caller bounds it to 100), before the one with this seq when given. */
  find(
    filter: SupervisionFilter,
    first: number,
    before: number | undefined,
    signal: AbortSignal,
  ): Promise<SupervisionPage>;
}
