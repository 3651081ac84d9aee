import { describe, expect, it } from 'vitest';
import { PEOPLE_LIMITS, SESSION_IDLE_MS } from '../people/people.ts';
import { admit } from './admit.ts';
import { type Answered, Doors, type Opened } from './doors.ts';
import { Entrance } from './entrance.testing.ts';
import { nobodysHash } from './password.crypto.ts';
import { PasswordCheck } from './passwordCheck.ts';
import { asId, type SessionId } from '../kernel/ids.ts';

const { signal } = new AbortController();

/** Hashes here are `hash of <password>`: what argon2id does is tested beside it, here it is counted. */
class Door extends Entrance {
  readonly checked: string[] = [];
  busy: Promise<void> | undefined;
  readonly doors = new Doors({
    ...this,
    passwords: new PasswordCheck({
      ...this,
      isPassword: async (password, hash) => {
        this.checked.push(hash);
        await this.busy;
        return hash === `hash of ${password}`;
      },
    }),
  });

  anna = this.user('Anna', 'supervisor', { hash: 'hash of right' });

  signIn(login: string, password: string, address = '10.0.0.1'): Promise<Answered> {
    return this.doors.signIn({ login, password, address }, signal);
  }

  async opened(): Promise<Opened> {
    const answered = await this.signIn('anna', 'right');
    if (answered.kind !== 'opened') throw new Error(answered.kind);
    return answered;
  }

  viewer({ access }: Opened) {
    return admit(this.stage.floor, `Bearer ${access}`, this.stage.now);
  }

  /** What was committed since. */
  facts(since = 0) {
    return this.stage.facts.slice(since).map(({ type, payload }) => [type, 'reason' in payload ? payload.reason : '']);
  }
}

describe('signing in', () => {
  it('P9: opens a session with a token that admits, without regard to case', async () => {
    const at = new Door();
    const before = at.stage.facts.length;
    const answered = await at.signIn(' ANNA', 'right');
    if (answered.kind !== 'opened') throw new Error(answered.kind);
    expect(at.viewer(answered)).toMatchObject({ userId: at.anna, role: 'supervisor' });
    expect(answered.session.expiresAt).toBe(at.stage.now + SESSION_IDLE_MS);
    expect(at.facts(before)).toEqual([['session.opened', '']]);
    const kept = JSON.stringify(at.stage.facts) + JSON.stringify([...at.stage.floor.sessions.values()]);
    expect([kept.includes(answered.access), kept.includes(answered.refresh.secret)]).toEqual([false, false]);
  });

  it('does the same work for a login that nobody has, for one without a password and for a wrong password', async () => {
    const at = new Door();
    at.user('Berta', 'crm');
    const work = [];
    for (const login of ['anna', 'berta', 'nobody']) {
      const [looked, checked, submitted] = [at.looked.length, at.checked.length, at.submitted.length];
      expect(await at.signIn(login, 'wrong')).toEqual({ kind: 'refused' });
      work.push([at.looked.length - looked, at.checked.length - checked, at.submitted.length - submitted]);
    }
    expect(work).toEqual([
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
    ]);
    expect(at.checked).toEqual(['hash of right', nobodysHash, nobodysHash]);
    expect(at.facts(-3)).toEqual([
      ['user.signInRefused', 'password'],
      ['user.signInRefused', 'password'],
      ['user.signInRefused', 'unknown'],
    ]);
  });

  it('is locked after five failures: no argon2, no session even for the right password, one fact for the lock', async () => {
    const at = new Door();
    for (let n = 0; n < 5; n += 1) expect(await at.signIn('anna', 'wrong', `10.0.0.${n}`)).toEqual({ kind: 'refused' });
    const [checked, committed] = [at.checked.length, at.stage.facts.length];
    for (let n = 0; n < 25; n += 1)
      expect(await at.signIn('anna', 'right', '10.0.1.1')).toEqual({ kind: 'tooMany', waitMs: 15 * 60_000 });
    expect([at.checked.length, at.facts(committed)]).toEqual([checked, [['user.signInRefused', 'locked']]]);
    at.stage.now += 15 * 60_000;
    expect((await at.signIn('anna', 'right')).kind).toBe('opened');
  });

  it('is locked just the same for a login that nobody has', async () => {
    const at = new Door();
    for (let n = 0; n < 5; n += 1) await at.signIn('nobody', 'wrong');
    expect(await at.signIn('nobody', 'wrong')).toEqual({ kind: 'tooMany', waitMs: 15 * 60_000 });
  });

  it('counts attempts when they begin: many at the same moment get no more guesses', async () => {
    const at = new Door();
    await Promise.all(Array.from({ length: 20 }, (_, n) => at.signIn('anna', `guess ${n}`)));
    expect(at.checked.length).toBe(5);
  });

  it('a right password forgets the wrong ones before it', async () => {
    const at = new Door();
    for (let round = 0; round < 3; round += 1) {
      for (let n = 0; n < 4; n += 1) await at.signIn('anna', 'wrong', `10.0.0.${n}`);
      expect((await at.signIn('anna', 'right', '10.0.0.9')).kind).toBe('opened');
    }
  });

  it('runs argon2 four times at once at most, and turns away what would wait too long', async () => {
    const at = new Door();
    const busy = Promise.withResolvers<void>();
    at.busy = busy.promise;
    const all = Array.from({ length: 60 }, (_, n) => at.signIn(`login ${n}`, 'x', `10.0.0.${n}`));
    await expect.poll(() => at.checked.length).toBe(4);
    const turnedAway = await Promise.all(all.slice(40));
    expect(new Set(turnedAway.map(({ kind }) => kind))).toEqual(new Set(['tooMany']));
    expect(at.checked.length).toBe(4);
    busy.resolve();
    const kinds = (await Promise.all(all)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'refused').length).toBe(36);
  });

  it('gives no session to one who is removed while the password is checked', async () => {
    const at = new Door();
    at.user('Boss', 'admin');
    const busy = Promise.withResolvers<void>();
    at.busy = busy.promise;
    const answered = at.signIn('anna', 'right');
    await expect.poll(() => at.checked.length).toBe(1);
    at.stage.command({ type: 'removeUser', userId: at.anna });
    busy.resolve();
    expect(await answered).toEqual({ kind: 'refused' });
    expect(at.stage.floor.sessions.size).toBe(0);
  });

  it('P7: again and again ends the oldest session', async () => {
    const at = new Door();
    const first = await at.opened();
    for (let n = 0; n < PEOPLE_LIMITS.sessionsOfUser; n += 1) {
      at.stage.now += 60_000;
      await at.opened();
    }
    expect([at.stage.floor.sessions.size, at.viewer(first)]).toEqual([PEOPLE_LIMITS.sessionsOfUser, undefined]);
  });
});

describe('going on', () => {
  it('P4: makes both tokens anew, and those before are void', async () => {
    const at = new Door();
    const first = await at.opened();
    const second = await at.doors.refresh(first.refresh);
    if (second.kind !== 'opened') throw new Error(second.kind);
    expect([at.viewer(first), at.viewer(second)?.kind]).toEqual([undefined, 'user']);
    expect(second.refresh.sessionId).toBe(first.refresh.sessionId);
    expect(second.refresh.secret).not.toBe(first.refresh.secret);
  });

  it('P5: a token used twice within ten seconds is two tabs, later it is a thief: the session ends', async () => {
    const at = new Door();
    const first = await at.opened();
    const second = await at.doors.refresh(first.refresh);
    at.stage.now += 10_000;
    const tab = await at.doors.refresh(first.refresh);
    expect([second.kind, tab.kind]).toEqual(['opened', 'opened']);
    if (second.kind !== 'opened' || tab.kind !== 'opened') return;
    at.stage.now += 10_001;
    const before = at.stage.facts.length;
    expect(await at.doors.refresh(second.refresh)).toEqual({ kind: 'ended' });
    expect(at.facts(before)).toEqual([['session.ended', 'reused']]);
    expect([at.viewer(tab), await at.doors.refresh(tab.refresh)]).toEqual([undefined, { kind: 'ended' }]);
  });

  it('with an id that nobody has costs the floor nothing', async () => {
    const at = new Door();
    const shown = { sessionId: asId<SessionId>('session-made-up'), secret: 'rst_x' };
    expect(await at.doors.refresh(shown)).toEqual({ kind: 'ended' });
    expect(at.submitted).toEqual([]);
  });
});

describe('signing out', () => {
  it('ends the session, once', async () => {
    const at = new Door();
    const opened = await at.opened();
    const before = at.stage.facts.length;
    await at.doors.signOut(opened.refresh);
    await at.doors.signOut(opened.refresh);
    expect(at.facts(before)).toEqual([['session.ended', 'signedOut']]);
    expect([at.viewer(opened), await at.doors.refresh(opened.refresh)]).toEqual([undefined, { kind: 'ended' }]);
  });

  it('is not for one who knows only the id', async () => {
    const at = new Door();
    const opened = await at.opened();
    await at.doors.signOut({ ...opened.refresh, secret: `${opened.refresh.secret}x` });
    expect(at.viewer(opened)).toBeDefined();
  });
});
