/** Keys and tokens: 256 random bits, of which only a hash is kept. */
import { createHash, randomBytes } from 'node:crypto';
import { crockford } from '../kernel/newId.ts';
import type { Hash } from '../people/people.ts';

/**
 * A fast hash is the right one: a secret of 256 random bits can't be guessed, so slowness would protect nothing, and it is
 * checked with every request. (Passwords, which people choose, have argon2id.)
 */
export const hashOf = (secret: string): Hash => createHash('sha256').update(secret).digest('hex');

/** `secret` is to be shown once, or to be put into a cookie. */
export function makeSecret(prefix: 'rs' | 'rst' | 'rsb' = 'rs'): { readonly secret: string; readonly hash: Hash } {
  const secret = `${prefix}_${randomBytes(32).toString('base64url')}`;
  return { secret, hash: hashOf(secret) };
}

/** A password to be read off a screen and typed: 80 random bits in four groups of four. */
export const makePassword = (): string => Array.from({ length: 4 }, () => crockford(4)).join('-');
