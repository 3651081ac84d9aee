/** Whether a password is somebody's: a few at once, and few guesses of one who is signed in. */
import type { Clock } from '../kernel/clock.ts';
import { asId, type UserId } from '../kernel/ids.ts';
import { Attempts } from './attempts.ts';
import { Gate } from './gate.ts';
import { nobodysHash } from './password.crypto.ts';
import type { Passwords } from './passwords.ts';

export interface PasswordCheckParts {
  readonly passwords: Passwords;
  readonly isPassword: (password: string, hash: string) => Promise<boolean>;
  readonly clock: Clock;
}

/** An argon2 run holds 19 MiB and a thread of Node's own four for some 40 ms. */
const argon2Limits = { atOnce: 4, waiting: 32 } as const;

const nobody = asId<UserId>('user-nobody');

export class PasswordCheck {
  readonly #parts: PasswordCheckParts;
  readonly #attempts = new Attempts();
  readonly #gate = new Gate(argon2Limits);

  constructor(parts: PasswordCheckParts) {
    this.#parts = parts;
  }

  /** Undefined when too many are waiting. Does the same work when nobody is asked about: one look into the table, one run of argon2. */
  async isOf(userId: UserId | undefined, password: string, signal: AbortSignal): Promise<boolean | undefined> {
    const { passwords, isPassword } = this.#parts;
    const hash = await passwords.find(userId ?? nobody, signal);
    const isRight = await this.#gate.through(() => isPassword(password, hash ?? nobodysHash));
    return isRight && (userId === undefined || hash === undefined) ? false : isRight;
  }

  /** For one who is signed in already: `tooMany` after five wrong ones, for a quarter of an hour, so that a browser left open gives no password away. */
  async prove(userId: UserId, password: string, signal: AbortSignal): Promise<'right' | 'wrong' | 'tooMany'> {
    const admittance = this.#attempts.begin(userId, userId, this.#parts.clock.now());
    if (admittance.kind !== 'admitted') return 'tooMany';
    const isRight = await this.isOf(userId, password, signal).catch((error: unknown) => {
      this.#attempts.undo(userId);
      throw error;
    });
    if (isRight === undefined) this.#attempts.undo(userId);
    if (isRight) this.#attempts.forgive(userId, userId);
    return isRight === undefined ? 'tooMany' : isRight ? 'right' : 'wrong';
  }
}
