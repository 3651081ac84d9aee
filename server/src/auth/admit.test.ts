import { describe, expect, it } from 'vitest';
import { asId, type SessionId, type TeamId, type UserId } from '../kernel/ids.ts';
import { ACCESS_MS } from '../people/people.ts';
import { admit } from './admit.ts';
import { Entrance } from './entrance.testing.ts';
import { makeSecret } from './secret.crypto.ts';
import { may, permissions, permissionsOf, type Viewer } from './viewer.ts';

const entrance = () => {
  const made = new Entrance();
  const admitted = (secret: string, scheme = 'Bearer'): Viewer | undefined =>
    admit(made.stage.floor, `${scheme} ${secret}`, made.stage.now);
  const open = (userId: UserId) => {
    const [access, refresh] = [makeSecret('rst'), makeSecret('rst')];
    const sessionId = asId<SessionId>(`session-of-${userId}`);
    made.stage.command({ type: 'openSession', sessionId, userId, access: access.hash, refresh: refresh.hash });
    return { sessionId, access: access.secret, refresh };
  };
  return { made, stage: made.stage, admitted, open };
};

describe('a key', () => {
  it('stands for its role, and nothing else does', () => {
    const { made, stage, admitted } = entrance();
    const { keyId, secret, hash } = made.key('crm', 'crm');
    const viewer = { kind: 'key', role: 'crm', keyId, sight: { kind: 'everything' } };
    expect(admitted(secret)).toEqual(viewer);
    expect(admitted(secret, 'bearer')).toEqual(viewer);
    const wrong = [
      undefined,
      '',
      'Bearer',
      'Bearer ',
      secret,
      `Basic ${secret}`,
      `Bearer  ${secret}`,
      ` Bearer ${secret}`,
      `Bearer ${secret}x`,
      `Bearer ${secret} `,
      `Bearer ${secret}\n`,
      `Bearer ${secret.slice(0, -1)}`,
      `Bearer ${secret.toUpperCase()}`,
      `Bearer ${hash}`,
      `Bearer ${keyId}`,
      `Bearer ${'x'.repeat(600)}`,
      'Bearer __proto__',
    ];
    for (const header of wrong) expect([header, admit(stage.floor, header, stage.now)]).toEqual([header, undefined]);
  });

  it('is over at its end, and when it is revoked or replaced', () => {
    const { made, stage, admitted } = entrance();
    const short = made.key('short', 'crm', { expiresAt: stage.now + 10_000 });
    expect(admitted(short.secret)).toMatchObject({ until: stage.now + 10_000 });
    stage.now += 9_999;
    expect(admitted(short.secret)).toBeDefined();
    stage.now += 1;
    expect(admitted(short.secret)).toBeUndefined();
    const first = made.key('one', 'admin');
    const second = made.key('one', 'crm');
    expect([admitted(first.secret), admitted(second.secret)?.role]).toEqual([undefined, 'crm']);
    stage.command({ type: 'revokeKey', keyId: second.keyId });
    expect(admitted(second.secret)).toBeUndefined();
  });

  it('P8: of a board sees that board, until it is removed', () => {
    const { made, stage, admitted } = entrance();
    const boardId = made.board('wall');
    const { secret } = made.key('tv', 'board', { boardId });
    expect(admitted(secret)).toMatchObject({ role: 'board', boardId, sight: { kind: 'board', boardId } });
    stage.command({ type: 'removeBoard', boardId });
    expect(admitted(secret)).toBeUndefined();
  });
});

describe('a session', () => {
  it('P4: is admitted by its access token until that ends, never by its refresh token', () => {
    const { made, stage, admitted, open } = entrance();
    const userId = made.user('Anna', 'admin');
    const { sessionId, access, refresh } = open(userId);
    const until = stage.now + ACCESS_MS;
    const sight = { kind: 'everything' };
    expect(admitted(access)).toEqual({ kind: 'user', role: 'admin', userId, sessionId, sight, until });
    expect(admitted(refresh.secret)).toBeUndefined();
    stage.now = until - 1;
    expect(admitted(access)).toBeDefined();
    stage.now = until;
    expect(admitted(access)).toBeUndefined();
  });

  it('P4: has one access token: a refresh makes the one before void', () => {
    const { made, stage, admitted, open } = entrance();
    const { sessionId, access, refresh } = open(made.user('Anna', 'crm'));
    const [next, second] = [makeSecret('rst'), makeSecret('rst')];
    const hashes = { presented: refresh.hash, access: next.hash, refresh: second.hash };
    stage.command({ type: 'refreshSession', sessionId, ...hashes });
    expect([admitted(access), admitted(next.secret)?.role]).toEqual([undefined, 'crm']);
  });

  it('P11: is over with the fact that ends it, or that removes its user', () => {
    const { made, stage, admitted, open } = entrance();
    made.user('Boss', 'admin');
    const [anna, berta] = [made.user('Anna', 'crm'), made.user('Berta', 'crm')];
    const [hers, other] = [open(anna), open(berta)];
    stage.command({ type: 'endSession', sessionId: hers.sessionId, reason: 'revoked' });
    expect([admitted(hers.access), admitted(other.access)?.role]).toEqual([undefined, 'crm']);
    stage.command({ type: 'removeUser', userId: berta });
    expect(admitted(other.access)).toBeUndefined();
  });

  it('P10: has the sight of its user as that is now', () => {
    const { made, stage, admitted, open } = entrance();
    made.user('Boss', 'admin');
    stage.queue('sales');
    const agentId = stage.agent('anna', { sales: 0 });
    const teamId = asId<TeamId>('team-1');
    stage.command({ type: 'saveTeam', teamId, isNew: true, name: 'One', queueIds: [], agentIds: [] });
    const userId = made.user('Anna', 'agent', { agentId });
    const { access } = open(userId);
    expect(admitted(access)).toMatchObject({ role: 'agent', agentId, sight: { kind: 'self', agentId } });
    made.user('Anna', 'supervisor', { teamIds: [teamId] });
    expect(admitted(access)).toMatchObject({ role: 'supervisor', sight: { kind: 'teams', userId } });
    expect(admitted(access)).not.toHaveProperty('agentId');
    made.user('Anna', 'admin');
    expect(admitted(access)).toMatchObject({ role: 'admin', sight: { kind: 'everything' } });
  });

  it('P10: of an agent who is gone from the floor sees nobody else', () => {
    const { made, stage, admitted, open } = entrance();
    const agentId = stage.agent('anna', {});
    const { access } = open(made.user('Anna', 'agent', { agentId }));
    stage.command({ type: 'removeAgent', agentId });
    expect(stage.floor.agents.has(agentId)).toBe(false);
    expect(['self', 'teams']).toContain(admitted(access)?.sight.kind);
  });
});

describe('roles', () => {
  it('may do what they are for and no more', () => {
    const { made, admitted } = entrance();
    const { secret } = made.key('any', 'admin');
    const viewer = admitted(secret)!;
    const roles = ['admin', 'supervisor', 'agent', 'crm', 'board'] as const;
    const as = (role: (typeof roles)[number]) => ({ ...viewer, role }) as Viewer; // rights hang on the role alone
    const table = roles.map((role) => [role, permissions.filter((permission) => may(as(role), permission))]);
    expect(Object.fromEntries(table)).toEqual({
      admin: ['watch', 'read', 'command', 'configure'],
      supervisor: ['watch', 'read', 'command'],
      agent: ['watch', 'read', 'command'],
      crm: ['watch', 'read', 'command'],
      board: ['watch'],
    });
    expect(permissionsOf(as('board'))).toEqual(['watch']);
  });
});
