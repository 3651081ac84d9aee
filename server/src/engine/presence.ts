/** The port by which nodes see of each other that they run, and how they do. For people to look at: nothing is decided by it. */
import type { NodeReport, SeenNode } from '../centre/nodes.ts';

export interface Presence {
  /**
   * Says that this node runs, for the first time. Throws SecretDiffers when a node that runs was started with another
   * RINGSIDE_SECRET: what one of them seals the other can't open.
   */
  join(report: NodeReport, signal: AbortSignal): Promise<void>;
  /** Rejects with JournalError `away` when the database can't be asked. */
  report(report: NodeReport, signal: AbortSignal): Promise<void>;
  /** It ends, and is not missed. */
  leave(id: string, signal: AbortSignal): Promise<void>;
  /** All that were heard of in the last minute, those first that have run the longest. */
  nodes(signal: AbortSignal): Promise<readonly SeenNode[]>;
}

export class SecretDiffers extends Error {
  constructor(host: string) {
    super(
      `another Ringside (on ${host}) runs on this database with another RINGSIDE_SECRET, so that neither could open the passwords ` +
        'that the other one keeps. Give all nodes the same RINGSIDE_SECRET. If that one was stopped just now, start again in a few seconds.',
    );
    this.name = 'SecretDiffers';
  }
}
