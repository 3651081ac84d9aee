/** The port under the vault: named objects, some of them large. Filled by storage.local.ts and storage.s3.ts. */
import type { Instant } from '../kernel/ids.ts';
import type { ByteRange } from './vault.ts';

/** Names are parts of letters, digits, `.`, `_`, `~`, `%` and `-`, parted by `/`. Everything throws VaultError. */
export interface Storage {
  /** Begins an object. There is nothing under the name until `finish` has resolved. */
  create(name: string, signal: AbortSignal): Promise<Upload>;
  /** A small object, whole at once. False, and nothing is changed, when there is one already. */
  putNew(name: string, bytes: Uint8Array, signal: AbortSignal): Promise<boolean>;
  /** A small object, whole at once. */
  get(name: string, signal: AbortSignal): Promise<Uint8Array | undefined>;
  /** Ends early where the object does; VaultError 'gone' when there is none. */
  read(name: string, range: ByteRange, signal: AbortSignal): AsyncIterable<Uint8Array>;
  /** What there is below a folder, as `open/`. */
  list(folder: string, signal: AbortSignal): AsyncIterable<Listed>;
  /** What is not there is no failure. When it has resolved, nobody can read it any more. */
  remove(name: string, signal: AbortSignal): Promise<void>;
  /** Removes all whose names begin so, also what was begun and never finished. The names of what was whole. */
  clear(prefix: string, signal: AbortSignal): Promise<readonly string[]>;
}

/** Disposed without `finish`, it leaves nothing behind. */
export interface Upload extends AsyncDisposable {
  /** Resolves when more may be written; keeps no reference to the bytes after that. */
  write(bytes: Uint8Array): Promise<void>;
  /** When it has resolved, the object survives a loss of power. */
  finish(): Promise<void>;
}

export interface Listed {
  readonly name: string;
  readonly changedAt: Instant;
}

/** What stands at the end of the name of an object that is not finished. */
export const UNFINISHED = '.part';
