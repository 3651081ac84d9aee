/** A small staff, from the first admin to the last thing that is taken away: every fact about people, in a fixed order. */
import type { Command } from '../../server/src/floor/input.ts';
import { type AgentId, asId, type QueueId } from '../../server/src/kernel/ids.ts';
import type { BoardSettings } from '../../server/src/people/people.ts';

export const by = { kind: 'user', id: 'user-boss' } as const;
const id = asId<never>;

/** They stand for secrets: none of them may come out anywhere. */
export const hashes = {
  password: '$argon2id$v=19$m=19456,t=2,p=1$c3RhZmY$aGFzaCBvZiBhIHBhc3N3b3Jk',
  key: 'hash-of-the-key',
  access: 'hash-of-the-access-token',
  refresh: 'hash-of-the-refresh-token',
} as const;

const board: BoardSettings = {
  name: 'Hall',
  queueIds: [],
  teamIds: [id('team-day')],
  pages: ['overview', 'agents'],
  rotateAfterMs: 20_000,
  thresholds: {
    waiting: { warning: 5, alert: 10 },
    longestWaitMs: { warning: 30_000, alert: 60_000 },
    serviceLevel: { warning: 0.8, alert: 0.6 },
  },
};

export function staff(queueId: QueueId, agentId: AgentId): readonly Command[] {
  const team = { queueIds: [queueId], agentIds: [agentId], by };
  const user = { isNew: true, teamIds: [], by } as const;
  const second = { access: `${hashes.access} 2`, refresh: `${hashes.refresh} 2` };
  const third = { access: `${hashes.access} 3`, refresh: `${hashes.refresh} 3` };
  return [
    { type: 'saveUser', userId: id('user-boss'), ...user, login: 'boss@example.com', name: 'The Boss', role: 'admin' },
    { type: 'setPassword', userId: id('user-boss'), hash: hashes.password, by },
    { type: 'saveTeam', teamId: id('team-day'), isNew: true, name: 'Day', ...team },
    { type: 'saveTeam', teamId: id('team-night'), isNew: true, name: 'Night', ...team },
    {
      type: 'saveUser',
      userId: id('user-sue'),
      ...user,
      teamIds: [id('team-day')],
      login: 'sue@example.com',
      name: 'Sue',
      role: 'supervisor',
    },
    { type: 'saveUser', userId: id('user-al'), ...user, login: 'al@example.com', name: 'Al', role: 'agent', agentId },
    { type: 'setPassword', userId: id('user-al'), hash: hashes.password, by },
    { type: 'refuseSignIn', userId: id('user-sue'), reason: 'password', login: 'sue@example.com', by },
    { type: 'refuseSignIn', reason: 'unknown', login: 'nobody@example.com', by },
    {
      type: 'openSession',
      sessionId: id('session-1'),
      userId: id('user-boss'),
      access: hashes.access,
      refresh: hashes.refresh,
      by,
    },
    { type: 'refreshSession', sessionId: id('session-1'), presented: hashes.refresh, ...second, by },
    { type: 'openSession', sessionId: id('session-2'), userId: id('user-al'), ...third, by },
    { type: 'endSession', sessionId: id('session-1'), reason: 'signedOut', by },
    { type: 'saveBoard', boardId: id('board-hall'), isNew: true, settings: board, by },
    { type: 'saveBoard', boardId: id('board-old'), isNew: true, settings: { ...board, name: 'Old' }, by },
    { type: 'saveKey', keyId: id('key-crm'), name: 'CRM', role: 'crm', hash: hashes.key, expiresAt: 4e12, by },
    { type: 'saveKey', keyId: id('key-hall'), name: 'TV', role: 'board', hash: 'hall', boardId: id('board-hall'), by },
    { type: 'saveKey', keyId: id('key-old'), name: 'TV 2', role: 'board', hash: 'old', boardId: id('board-old'), by },
    { type: 'removeBoard', boardId: id('board-old'), by },
    { type: 'revokeKey', keyId: id('key-crm'), by },
    { type: 'removeTeam', teamId: id('team-night'), by },
    { type: 'removeUser', userId: id('user-al'), by },
  ];
}
