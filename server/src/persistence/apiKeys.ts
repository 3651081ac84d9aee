/** The API keys in the database. */
import { ApiKeyEntity, type ApiKeyRow } from '../auth/apiKey.entity.ts';
import type { ApiKey, ApiKeys } from '../auth/apiKey.ts';
import type { Database } from './database.ts';
import { type EntityManager, using } from './entityManager.ts';

const MOST_KEYS = 1_000;

export class DatabaseApiKeys implements ApiKeys {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async all(signal: AbortSignal): Promise<readonly ApiKey[]> {
    const rows = await this.#using(signal, (em) =>
      em.find(ApiKeyEntity, {}, { orderBy: { createdAt: 'asc', id: 'asc' }, limit: MOST_KEYS }),
    );
    return rows.map(apiKey);
  }

  async save(key: ApiKey, signal: AbortSignal): Promise<void> {
    const row = { ...key, expiresAt: key.expiresAt ?? null, revokedAt: key.revokedAt ?? null };
    await this.#using(signal, (em) => em.upsert(ApiKeyEntity, row));
  }

  async remove(id: string, signal: AbortSignal): Promise<void> {
    await this.#using(signal, (em) => em.nativeDelete(ApiKeyEntity, { id }));
  }

  #using<T>(signal: AbortSignal, work: (em: EntityManager) => Promise<T>): Promise<T> {
    return using(this.#database, signal, work);
  }
}

const apiKey = ({ expiresAt, revokedAt, ...row }: ApiKeyRow): ApiKey => ({
  id: row.id,
  name: row.name,
  role: row.role,
  hash: row.hash,
  createdAt: row.createdAt,
  ...(expiresAt == null ? {} : { expiresAt }),
  ...(revokedAt == null ? {} : { revokedAt }),
});
