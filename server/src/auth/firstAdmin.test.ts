import { describe, expect, it } from 'vitest';
import { admit } from './admit.ts';
import { Entrance } from './entrance.testing.ts';
import { ensureAdmin } from './firstAdmin.ts';
import { isPassword } from './password.crypto.ts';
import { checkPassword } from './password.ts';

const { signal } = new AbortController();

const ensure = (at: Entrance, configured?: string) => ensureAdmin(at, configured, signal);
const admitted = (at: Entrance, key: string) => admit(at.stage.floor, `Bearer ${key}`, at.stage.now)?.role;

describe('the first admin', () => {
  it('is a user who is made once and told once, with a password and without a key', async () => {
    const at = new Entrance();
    const made = await ensure(at);
    expect(made?.login).toBe('admin');
    expect(made?.password).toMatch(/^([\da-hjkmnp-tv-z]{4}-){3}[\da-hjkmnp-tv-z]{4}$/);
    expect(checkPassword('password', made!.password)).toEqual([]);
    const [user, ...others] = at.stage.floor.users.values();
    expect([user?.role, user?.login, others]).toEqual(['admin', 'admin', []]);
    expect(await isPassword(made!.password, (await at.passwords.find(user!.id, signal))!)).toBe(true);
    expect(at.stage.floor.keys.size).toBe(0);
    expect(JSON.stringify(at.stage.facts)).not.toContain(made!.password);
    expect(await ensure(at)).toBeUndefined();
    expect(at.stage.floor.users.size).toBe(1);
  });

  it('is somebody else each time', async () => {
    const [one, other] = [await ensure(new Entrance()), await ensure(new Entrance())];
    expect(one!.password).not.toBe(other!.password);
  });

  it('gets a password at the next start when the first was broken off before', async () => {
    const at = new Entrance();
    at.user('Boss', 'admin');
    const made = await ensure(at);
    expect(made?.login).toBe('Boss');
    expect(at.stage.floor.users.size).toBe(1);
    expect(await ensure(at)).toBeUndefined();
  });

  it('is not made where an admin key works, but where the last one has expired', async () => {
    const at = new Entrance();
    at.key('program', 'admin', { expiresAt: at.stage.now + 1_000 });
    expect(await ensure(at)).toBeUndefined();
    at.stage.now += 1_000;
    expect(await ensure(at)).toMatchObject({ login: 'admin' });
  });

  it('finds another login when somebody else has that one', async () => {
    const at = new Entrance();
    at.user('Admin', 'crm', { hash: 'x' });
    const made = await ensure(at);
    expect(made?.login).toMatch(/^user-/);
    expect([...at.stage.floor.users.values()].map(({ role }) => role)).toEqual(['crm', 'admin']);
  });
});

describe('with RINGSIDE_ADMIN_KEY', () => {
  it('that key works and no user is made; an older one from there works no longer', async () => {
    const at = new Entrance();
    expect(await ensure(at, 'the-first-key')).toBeUndefined();
    expect([admitted(at, 'the-first-key'), at.stage.floor.users.size]).toEqual(['admin', 0]);
    const before = at.submitted.length;
    await ensure(at, 'the-first-key');
    expect(at.submitted.length).toBe(before);
    await ensure(at, 'the-second-key');
    expect([admitted(at, 'the-first-key'), admitted(at, 'the-second-key')]).toEqual([undefined, 'admin']);
    expect(at.stage.floor.keys.size).toBe(1);
  });

  it('it is revoked when the setting is gone, and a user is made in its place', async () => {
    const at = new Entrance();
    await ensure(at, 'the-first-key');
    expect(await ensure(at)).toMatchObject({ login: 'admin' });
    expect(admitted(at, 'the-first-key')).toBeUndefined();
  });
});
