/** Ids for what people set up. Random, so that one can't be guessed from another; made outside the floor, which draws none. */
import { randomInt } from 'node:crypto';

/** Crockford's digits: no letter looks like a digit. */
const digits = '0123456789abcdefghjkmnpqrstvwxyz';

export const crockford = (length: number): string =>
  Array.from({ length }, () => digits[randomInt(digits.length)]).join('');

export const newId = (
  kind: 'agent' | 'board' | 'key' | 'number' | 'provider' | 'queue' | 'session' | 'team' | 'user',
): string => `${kind}-${crockford(12)}`;

/** The site's code in the ids of its calls; short, because a PBX shows it in every channel. */
export const newSite = (): string => crockford(5);
