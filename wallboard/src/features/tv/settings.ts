/** A saved board as the screen on the wall reads it. */
import type { Thresholds } from './thresholds.ts';

export const pageKinds = ['OVERVIEW', 'QUEUES', 'AGENTS'] as const;
export type PageKind = (typeof pageKinds)[number];

export interface TvSettings {
  readonly id: string;
  readonly name: string;
  /** All queues when empty. */
  readonly queueIds: readonly string[];
  /** Everybody when empty. */
  readonly teamIds: readonly string[];
  readonly pages: readonly PageKind[];
  /** 0: the first page for ever. */
  readonly rotateAfterMs: number;
  readonly thresholds: Thresholds;
}

/** Another scope needs other rows: what has been heard of the old one tells nothing of the queues that came in. */
export function scopeOf({ id, queueIds, teamIds }: TvSettings): string {
  return JSON.stringify([id, queueIds.toSorted(), teamIds.toSorted()]);
}
