/** API keys as they are kept, and the port to where they are kept. */
import type { Instant } from '../kernel/ids.ts';
import type { Role } from './viewer.ts';

export interface ApiKey {
  readonly id: string;
  /** What people call it, such as the program that uses it. */
  readonly name: string;
  readonly role: Role;
  /** SHA-256 of the key, hexadecimal. The key itself is kept nowhere. */
  readonly hash: string;
  readonly createdAt: Instant;
  readonly expiresAt?: Instant;
  readonly revokedAt?: Instant;
}

export interface ApiKeys {
  /** Every key, 1,000 at most (L10). */
  all(signal: AbortSignal): Promise<readonly ApiKey[]>;
  /** Adds a key, or replaces the one with its id. */
  save(key: ApiKey, signal: AbortSignal): Promise<void>;
  remove(id: string, signal: AbortSignal): Promise<void>;
}
