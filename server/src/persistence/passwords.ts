/** The hashes of passwords, read from the table of users. */
import type { Passwords } from '../auth/passwords.ts';
import type { UserId } from '../kernel/ids.ts';
import { UserEntity } from '../people/user.entity.ts';
import type { Database } from './database.ts';
import { using } from './entityManager.ts';

export class DatabasePasswords implements Passwords {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  find(userId: UserId, signal: AbortSignal): Promise<string | undefined> {
    return using(this.#database, signal, async (em) => {
      const row = await em.findOne(UserEntity, { id: userId, removedAt: null }, { fields: ['passwordHash'] });
      return row?.passwordHash ?? undefined;
    });
  }
}
