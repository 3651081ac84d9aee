/** The rows of users, teams, keys and boards. What is removed keeps its row, with the time of its removal. */
import { type Projection, row, timestamp } from './projection.ts';

export const projectPeople: Projection = {
  'user.configured': ({ at, payload: { userId, role, agent, teamIds }, personal }) => [
    row('user_account', userId, {
      role,
      agent_id: agent ?? null,
      team_ids: teamIds,
      configured_at: timestamp(at),
      removed_at: null,
      personal_login: personal?.login ?? null,
      personal_name: personal?.name ?? null,
    }),
  ],
  // P1: the only place, apart from the journal, in which the hash of a password stands.
  'user.passwordSet': ({ payload: { userId }, personal }) => [
    row('user_account', userId, { password_hash: personal?.hash ?? null }),
  ],
  'user.removed': ({ at, payload: { userId } }) => [
    row('user_account', userId, { password_hash: null, removed_at: timestamp(at) }),
  ],

  'team.configured': ({ at, payload: { teamId, name, queueIds, agentIds } }) => [
    row('team', teamId, {
      name,
      queue_ids: queueIds,
      agent_ids: agentIds,
      configured_at: timestamp(at),
      removed_at: null,
    }),
  ],
  'team.removed': ({ at, payload: { teamId } }) => [row('team', teamId, { removed_at: timestamp(at) })],

  'key.configured': ({ at, payload: { keyId, name, role, boardId, expiresAt } }) => [
    row('api_key', keyId, {
      name,
      role,
      board_id: boardId ?? null,
      made_at: timestamp(at),
      expires_at: expiresAt === undefined ? null : timestamp(expiresAt),
      revoked_at: null,
    }),
  ],
  'key.revoked': ({ at, payload: { keyId } }) => [row('api_key', keyId, { revoked_at: timestamp(at) })],

  'board.configured': ({ at, payload: { boardId, settings } }) => [
    row('board', boardId, { name: settings.name, settings, configured_at: timestamp(at), removed_at: null }),
  ],
  'board.removed': ({ at, payload: { boardId } }) => [row('board', boardId, { removed_at: timestamp(at) })],
};
