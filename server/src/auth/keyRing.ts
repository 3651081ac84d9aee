/** Tells whose key a request carries. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../kernel/clock.ts';
import type { Log } from '../kernel/log.ts';
import { newId } from '../kernel/newId.ts';
import type { ApiKey, ApiKeys } from './apiKey.ts';
import type { Role, Viewer } from './viewer.ts';

/** After this time a key that was added or taken away is noticed. */
const FRESH_MS = 1_000;

/**
 * A fast hash is the right one: a key of 256 random bits can't be guessed, so slowness would protect nothing, and the
 * key is checked with every request. (Passwords, which people choose, need argon2id.)
 */
const hashOf = (key: string): Buffer => createHash('sha256').update(key).digest();

export interface KeyRingParts {
  readonly keys: ApiKeys;
  readonly clock: Clock;
  readonly log: Log;
  /** Aborts when the server stops. */
  readonly signal: AbortSignal;
}

export class KeyRing {
  readonly #parts: KeyRingParts;
  #known: readonly ApiKey[] | undefined;
  #readAt = 0;
  #reading: Promise<void> | undefined;

  constructor(parts: KeyRingParts) {
    this.#parts = parts;
  }

  /** The viewer behind an Authorization header; undefined when there is no key, or none that is valid. Rejects when keys were never read. */
  async find(authorization: string | undefined): Promise<Viewer | undefined> {
    const [, key] = /^Bearer ([!-~]{1,512})$/i.exec(authorization ?? '') ?? [];
    if (key === undefined) return undefined;
    const known = await this.#fresh();
    const hash = hashOf(key);
    const now = this.#parts.clock.now();
    let viewer: Viewer | undefined;
    // All are compared, each in constant time, so that the time tells nothing about how near a guess was.
    for (const { id, role, hash: hex, expiresAt, revokedAt } of known) {
      const isSame = timingSafeEqual(hash, Buffer.from(hex, 'hex'));
      const isValid = revokedAt === undefined && (expiresAt === undefined || expiresAt > now);
      if (isSame && isValid) viewer = { keyId: id, role };
    }
    return viewer;
  }

  async #fresh(): Promise<readonly ApiKey[]> {
    const { clock, log } = this.#parts;
    if (this.#known && clock.now() - this.#readAt < FRESH_MS) return this.#known;
    this.#reading ??= this.#read().finally(() => (this.#reading = undefined));
    try {
      await this.#reading;
    } catch (error) {
      // Those who were let in before are let in while the database is away: the wall must not go dark with it.
      if (!this.#known) throw error;
      log.warn({ err: error }, 'the API keys could not be read again');
      this.#readAt = clock.now();
    }
    return this.#known ?? [];
  }

  async #read(): Promise<void> {
    const { keys, clock, signal } = this.#parts;
    this.#known = await keys.all(signal);
    this.#readAt = clock.now();
  }
}

export interface MadeKey {
  /** To be shown once. */
  readonly key: string;
  readonly kept: ApiKey;
}

export function makeKey(name: string, role: Role, now: number): MadeKey {
  const key = `rs_${randomBytes(32).toString('base64url')}`;
  return { key, kept: { id: newId('key'), name, role, hash: hashOf(key).toString('hex'), createdAt: now } };
}

const ENVIRONMENT = 'key-environment';

/**
 * Sees to it that an admin can sign in: the key of RINGSIDE_ADMIN_KEY when that is set (an older one from there stops
 * working), otherwise one is made when there is none. Returns a key that was made, to be printed once.
 */
export async function ensureAdmin(
  { keys, clock }: Pick<KeyRingParts, 'keys' | 'clock'>,
  configured: string | undefined,
  signal: AbortSignal,
): Promise<string | undefined> {
  const createdAt = clock.now();
  if (configured !== undefined) {
    const hash = hashOf(configured).toString('hex');
    await keys.save({ id: ENVIRONMENT, name: 'RINGSIDE_ADMIN_KEY', role: 'admin', hash, createdAt }, signal);
    return undefined;
  }
  await keys.remove(ENVIRONMENT, signal);
  const known = await keys.all(signal);
  if (known.some(({ role }) => role === 'admin')) return undefined;
  const { key, kept } = makeKey('first admin', 'admin', createdAt);
  await keys.save(kept, signal);
  return key;
}
