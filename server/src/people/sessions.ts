/** Rules P4 to P7: how sessions begin, go on and end. Passwords were checked, and tokens made, before this is asked. */
import { done, nothing, refuse, type Decision } from '../floor/decision.ts';
import type { Actor, NewFact } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import type { Command } from '../floor/input.ts';
import type { Instant, SessionId, UserId } from '../kernel/ids.ts';
import {
  ACCESS_MS,
  PEOPLE_LIMITS,
  REFRESH_GRACE_MS,
  SESSION_IDLE_MS,
  SESSION_LONGEST_MS,
  type Session,
  type SessionEnd,
} from './people.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

const system: Actor = { kind: 'system', id: 'floor' };

const ended = ({ id, userId }: Session, reason: SessionEnd, by: Actor): NewFact => ({
  type: 'session.ended',
  payload: { sessionId: id, userId, reason, by },
});

function sessionsOf(floor: Floor, userId: UserId): Session[] {
  return [...floor.sessions.values()].filter((session) => session.userId === userId);
}

/** Ends all sessions of a user but one. */
export const endSessions = (floor: Floor, userId: UserId, reason: SessionEnd, by: Actor, but?: SessionId): NewFact[] =>
  sessionsOf(floor, userId)
    .filter(({ id }) => id !== but)
    .map((session) => ended(session, reason, by));

export function openSession(floor: Floor, command: Of<'openSession'>, now: Instant): Decision {
  const { sessionId, userId, access, refresh, by } = command;
  if (!floor.users.has(userId)) return refuse('USER_NOT_FOUND', 'There is no such user.');
  const known = sessionsOf(floor, userId);
  const surplus = known.slice(0, Math.max(0, known.length + 1 - PEOPLE_LIMITS.sessionsOfUser));
  const payload = { sessionId, userId, expiresAt: now + SESSION_IDLE_MS, accessUntil: now + ACCESS_MS, by };
  return done(
    [
      ...surplus.map((session) => ended(session, 'tooMany', by)),
      { type: 'session.opened', payload, personal: { access, refresh } },
    ],
    sessionId,
  );
}

export function refreshSession(floor: Floor, command: Of<'refreshSession'>, now: Instant): Decision {
  const { sessionId, presented, access, refresh } = command;
  const session = floor.sessions.get(sessionId);
  const over = refuse('SESSION_ENDED', 'This session has ended. Sign in again.');
  if (!session) return over;
  const isCurrent = presented === session.refresh;
  const isInGrace = presented === session.refreshBefore && now - session.refreshedAt <= REFRESH_GRACE_MS;
  // P5: who has the token of before is not the one who had it first, or was robbed by them.
  if (!isCurrent && !isInGrace) return { ...over, facts: [ended(session, 'reused', system)] };
  const expiresAt = Math.min(now + SESSION_IDLE_MS, session.openedAt + SESSION_LONGEST_MS);
  return done([
    {
      type: 'session.refreshed',
      payload: { sessionId, expiresAt, accessUntil: now + ACCESS_MS },
      personal: { access, refresh },
    },
  ]);
}

export function endSession(floor: Floor, { sessionId, reason, by }: Of<'endSession'>): Decision {
  const session = floor.sessions.get(sessionId);
  // Signing out twice is no fault.
  return done(session ? [ended(session, reason, by)] : []);
}

export function sessionRanOut(floor: Floor, sessionId: SessionId): Decision {
  const session = floor.sessions.get(sessionId);
  return session ? { facts: [ended(session, 'expired', system)], effects: [] } : nothing;
}
