/** Addresses at which one may listen for a while (R13). */
import type { Actor } from '../floor/fact.ts';
import type { Instant, RecordingId } from '../kernel/ids.ts';
import type { Rendition } from './vault.ts';

/** How long an address is good for. */
export const GOOD_FOR_MS = 300_000;

/** What an address lets somebody do. Nothing in it is personal. */
export interface Grant {
  readonly recordingId: RecordingId;
  readonly rendition: Rendition;
  readonly expiresAt: Instant;
  /** For whom it was made. */
  readonly by: Actor;
}

export interface AddressBook {
  /** The path and query. */
  sign(grant: Grant): string;
  /** Undefined for what was not signed here. Whether its time is over is for the caller to judge. */
  read(path: string, query: URLSearchParams): Grant | undefined;
}

export const isRecordingPath = (path: string): boolean => path.startsWith('/recordings/');
