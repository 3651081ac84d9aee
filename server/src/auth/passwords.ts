/** The port to the hashes of passwords, which stand in the table of users and not on the floor (rule P1). Filled by persistence/. */
import type { UserId } from '../kernel/ids.ts';

export interface Passwords {
  /** Of a user who is there and has a password. */
  find(userId: UserId, signal: AbortSignal): Promise<string | undefined>;
}
