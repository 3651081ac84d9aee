/** Ids for what people set up. Random, so that one can't be guessed from another; made outside the floor, which draws none. */
import { randomInt } from 'node:crypto';

/** Crockford's digits: no letter looks like a digit. */
const digits = '0123456789abcdefghjkmnpqrstvwxyz';

export function newId(kind: 'agent' | 'key' | 'number' | 'provider' | 'queue'): string {
  const random = Array.from({ length: 12 }, () => digits[randomInt(digits.length)]);
  return `${kind}-${random.join('')}`;
}
