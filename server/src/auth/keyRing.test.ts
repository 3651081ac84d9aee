import { describe, expect, it } from 'vitest';
import { ManualClock } from '../kernel/clock.ts';
import { createLog } from '../kernel/log.ts';
import type { ApiKey, ApiKeys } from './apiKey.ts';
import { ensureAdmin, KeyRing, makeKey } from './keyRing.ts';
import { may, permissions, roles } from './viewer.ts';

class MemoryKeys implements ApiKeys {
  kept = new Map<string, ApiKey>();
  reads = 0;
  away = false;

  all(): Promise<readonly ApiKey[]> {
    this.reads += 1;
    return this.away ? Promise.reject(new Error('the database is gone')) : Promise.resolve([...this.kept.values()]);
  }

  save(key: ApiKey): Promise<void> {
    this.kept.set(key.id, key);
    return Promise.resolve();
  }

  remove(id: string): Promise<void> {
    this.kept.delete(id);
    return Promise.resolve();
  }
}

const signal = new AbortController().signal;

function stage() {
  const keys = new MemoryKeys();
  const clock = new ManualClock();
  const ring = new KeyRing({ keys, clock, log: createLog({ level: 'silent' }), signal });
  return { keys, clock, ring };
}

describe('the key ring', () => {
  it('tells whose key it is, and nothing for any other', async () => {
    const { keys, clock, ring } = stage();
    const [admin, board] = [makeKey('a', 'admin', clock.now()), makeKey('b', 'board', clock.now())];
    await keys.save(admin.kept);
    await keys.save(board.kept);
    expect(await ring.find(`Bearer ${board.key}`)).toEqual({ keyId: board.kept.id, role: 'board' });
    expect(await ring.find(`bearer ${admin.key}`)).toEqual({ keyId: admin.kept.id, role: 'admin' });
    const wrong = [
      undefined,
      '',
      'Bearer',
      'Bearer ',
      admin.key,
      `Basic ${admin.key}`,
      `Bearer ${admin.key}x`,
      `Bearer ${admin.kept.hash}`,
    ];
    for (const header of [...wrong, `Bearer ${admin.key.slice(0, -1)}`, `Bearer ${'x'.repeat(600)}`]) {
      expect(await ring.find(header)).toBeUndefined();
    }
  });

  it('keeps no key, only its hash, and makes no two alike', () => {
    const { key, kept } = makeKey('a', 'admin', 0);
    expect(JSON.stringify(kept)).not.toContain(key);
    expect(key).toMatch(/^rs_[\w-]{43}$/);
    expect(makeKey('a', 'admin', 0).key).not.toBe(key);
  });

  it('lets nobody in with a key that has expired or was revoked', async () => {
    const { keys, clock, ring } = stage();
    const { key, kept } = makeKey('a', 'crm', clock.now());
    await keys.save({ ...kept, expiresAt: clock.now() + 10_000 });
    expect(await ring.find(`Bearer ${key}`)).toBeDefined();
    await clock.advance(10_000);
    expect(await ring.find(`Bearer ${key}`)).toBeUndefined();
    await keys.save({ ...kept, revokedAt: clock.now() });
    await clock.advance(1_000);
    expect(await ring.find(`Bearer ${key}`)).toBeUndefined();
  });

  it('notices a key that was taken away within a second, and does not ask the database for each request', async () => {
    const { keys, clock, ring } = stage();
    const { key, kept } = makeKey('a', 'crm', clock.now());
    await keys.save(kept);
    await Promise.all(Array.from({ length: 50 }, () => ring.find(`Bearer ${key}`)));
    expect(keys.reads).toBe(1);
    await keys.remove(kept.id);
    await clock.advance(1_000);
    expect(await ring.find(`Bearer ${key}`)).toBeUndefined();
    expect(keys.reads).toBe(2);
  });

  it('goes by what it knew while the database is away, and lets nobody in when it never knew', async () => {
    const { keys, clock, ring } = stage();
    const { key, kept } = makeKey('a', 'crm', clock.now());
    await keys.save(kept);
    keys.away = true;
    await expect(ring.find(`Bearer ${key}`)).rejects.toThrow('the database is gone');
    keys.away = false;
    await ring.find(`Bearer ${key}`);
    keys.away = true;
    await clock.advance(60_000);
    expect(await ring.find(`Bearer ${key}`)).toBeDefined();
  });
});

describe('the first admin', () => {
  it('is made once and told once', async () => {
    const { keys, clock, ring } = stage();
    const key = await ensureAdmin({ keys, clock }, undefined, signal);
    expect(await ring.find(`Bearer ${key}`)).toMatchObject({ role: 'admin' });
    expect(await ensureAdmin({ keys, clock }, undefined, signal)).toBeUndefined();
  });

  it('has the key of the environment when there is one, and no longer an older one from there', async () => {
    const { keys, clock, ring } = stage();
    expect(await ensureAdmin({ keys, clock }, 'the-first-key', signal)).toBeUndefined();
    expect(await ring.find('Bearer the-first-key')).toMatchObject({ role: 'admin' });
    await ensureAdmin({ keys, clock }, 'the-second-key', signal);
    await clock.advance(1_000);
    expect(await ring.find('Bearer the-first-key')).toBeUndefined();
    expect(await ring.find('Bearer the-second-key')).toMatchObject({ role: 'admin' });
    expect(await ensureAdmin({ keys, clock }, undefined, signal)).toBeDefined();
    await clock.advance(1_000);
    expect(await ring.find('Bearer the-second-key')).toBeUndefined();
  });
});

describe('roles', () => {
  it('may do what they are for and no more', () => {
    const table = roles.map((role) => [role, permissions.filter((permission) => may({ keyId: '', role }, permission))]);
    expect(Object.fromEntries(table)).toEqual({
      admin: ['watch', 'read', 'command', 'configure'],
      crm: ['watch', 'read', 'command'],
      board: ['watch'],
    });
  });
});
