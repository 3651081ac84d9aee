/** Rule P10 for people themselves: which users, teams and boards somebody sees, and of whom they see more than the name. */
import { may, type Viewer } from '../auth/viewer.ts';
import type { Floor } from '../floor/floor.ts';
import type { BoardId, TeamId, UserId } from '../kernel/ids.ts';
import type { Board, Session, Team, User } from './people.ts';
import type { Sight } from './sight.ts';

/** Their login and sessions: one's own, and for admins everybody's. */
export const knowsUser = (viewer: Viewer, userId: UserId): boolean =>
  may(viewer, 'configure') || (viewer.kind === 'user' && viewer.userId === userId);

export function seesTeam(floor: Floor, sight: Sight, teamId: TeamId): boolean {
  if (sight.kind === 'everything') return true;
  return sight.kind === 'teams' && (floor.users.get(sight.userId)?.teamIds.includes(teamId) ?? false);
}

export const seesBoard = (sight: Sight, boardId: BoardId): boolean =>
  sight.kind !== 'board' || sight.boardId === boardId;

export const teamsSeen = (floor: Floor, sight: Sight): Team[] =>
  [...floor.teams.values()].filter(({ id }) => seesTeam(floor, sight, id));

export const boardsSeen = (floor: Floor, sight: Sight): Board[] =>
  [...floor.boards.values()].filter(({ id }) => seesBoard(sight, id));

export const supervisorsOf = (floor: Floor, teamId: TeamId): User[] =>
  [...floor.users.values()].filter(({ role, teamIds }) => role === 'supervisor' && teamIds.includes(teamId));

/** In the order in which they were opened; none for who may not know. */
export const sessionsSeen = (floor: Floor, viewer: Viewer, userId: UserId): Session[] =>
  knowsUser(viewer, userId) ? [...floor.sessions.values()].filter((session) => session.userId === userId) : [];
