/** What a person may enter for a key. */
import { Check } from '../kernel/check.ts';
import type { Instant } from '../kernel/ids.ts';
import type { KeyRole, Role } from './people.ts';
import { NAME_LENGTH } from './userInput.ts';

export interface KeyInput {
  readonly name: string;
  readonly expiresAt?: Instant;
}

export function checkKey({ name, expiresAt }: KeyInput, now: Instant): KeyInput {
  const check = new Check();
  const text = check.text('name', name, { max: NAME_LENGTH });
  check.that(expiresAt === undefined || expiresAt > now, 'expiresAt', 'is over already');
  check.done();
  return { name: text, ...(expiresAt === undefined ? {} : { expiresAt }) };
}

/** People have users; boards have tokens, which belong to one board. */
export function checkKeyRole(role: Role): Exclude<KeyRole, 'board'> {
  if (role === 'admin' || role === 'crm') return role;
  const check = new Check();
  const message =
    role === 'board' ? 'is BOARD; make a token of the board itself' : 'is one of users; a key takes ADMIN or CRM';
  check.that(false, 'role', message);
  check.done();
  throw new Error('a refusal was due'); // done() has thrown
}
