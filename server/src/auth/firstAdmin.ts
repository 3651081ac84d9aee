/** Sees to it that an admin can come in. */
import type { Engine } from '../engine/engine.ts';
import type { Actor } from '../floor/fact.ts';
import type { Command } from '../floor/input.ts';
import type { Clock } from '../kernel/clock.ts';
import { RefusedError } from '../kernel/errors.ts';
import { asId, type KeyId, type UserId } from '../kernel/ids.ts';
import { newId } from '../kernel/newId.ts';
import { hashPassword } from './password.crypto.ts';
import type { Passwords } from './passwords.ts';
import { hashOf, makePassword } from './secret.crypto.ts';

const by: Actor = { kind: 'system', id: 'first start' };
const fromEnvironment = asId<KeyId>('key-environment');
const KEY_NAME = 'RINGSIDE_ADMIN_KEY';
const NAME = 'admin';

export interface FirstAdminParts {
  readonly engine: Pick<Engine, 'floor' | 'submit'>;
  readonly passwords: Passwords;
  readonly clock: Clock;
}

export interface FirstAdmin {
  readonly login: string;
  /** To be printed once; it is kept nowhere. */
  readonly password: string;
}

/**
 * The key of RINGSIDE_ADMIN_KEY when that is set (an older one from there stops working); otherwise a user, when there is no
 * admin who could come in. Returns one that was made.
 */
export async function ensureAdmin(
  parts: FirstAdminParts,
  configured: string | undefined,
  signal: AbortSignal,
): Promise<FirstAdmin | undefined> {
  const { engine } = parts;
  const { keys } = engine.floor;
  if (configured !== undefined) {
    const hash = hashOf(configured);
    if (keys.get(fromEnvironment)?.hash !== hash)
      await tell(engine, { type: 'saveKey', keyId: fromEnvironment, name: KEY_NAME, role: 'admin', hash, by });
    return undefined;
  }
  if (keys.has(fromEnvironment)) await tell(engine, { type: 'revokeKey', keyId: fromEnvironment, by });
  return (await isAnyoneIn(parts, signal)) ? undefined : await makeAdmin(parts);
}

async function isAnyoneIn({ engine, passwords, clock }: FirstAdminParts, signal: AbortSignal): Promise<boolean> {
  const { keys, users } = engine.floor;
  const now = clock.now();
  if ([...keys.values()].some(({ role, expiresAt = Infinity }) => role === 'admin' && expiresAt > now)) return true;
  for (const { id, role } of [...users.values()])
    if (role === 'admin' && (await passwords.find(id, signal)) !== undefined) return true;
  return false;
}

/** One who was made before and has no password, as the first start was broken off in between, gets theirs now. */
async function makeAdmin({ engine }: FirstAdminParts): Promise<FirstAdmin> {
  const { users, usersByLogin } = engine.floor;
  const known = [...users.values()].find(({ role, login }) => role === 'admin' && login !== '');
  const userId = known?.id ?? asId<UserId>(newId('user'));
  const login = known?.login ?? (usersByLogin.has(NAME) ? userId : NAME);
  if (!known)
    await tell(engine, { type: 'saveUser', userId, isNew: true, login, name: 'Admin', role: 'admin', teamIds: [], by });
  const password = makePassword();
  await tell(engine, { type: 'setPassword', userId, hash: await hashPassword(password), by });
  return { login, password };
}

/** Nothing here can be refused, unless something is wrong that the person at the terminal has to know. */
async function tell(engine: FirstAdminParts['engine'], command: Command): Promise<void> {
  const outcome = await engine.submit(command);
  if (outcome.outcome === 'refused') throw new RefusedError(outcome.code, outcome.message);
}
