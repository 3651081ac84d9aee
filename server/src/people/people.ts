/** Who may come in: users with their sessions, the keys of programs and of screens on walls, and the teams that say who sees whom. */
import type { AgentId, BoardId, Instant, KeyId, QueueId, SessionId, TeamId, UserId } from '../kernel/ids.ts';
import type { SupervisionRight } from '../supervision/supervision.ts';

/** `supervisor` sees the queues and agents of their teams, `agent` themselves; the others are not bound to a team. */
export const userRoles = ['admin', 'supervisor', 'agent', 'crm'] as const;
export type UserRole = (typeof userRoles)[number];

/** What a key may be for. One with `board` opens one board and nothing else. */
export const keyRoles = ['admin', 'crm', 'board'] as const;
export type KeyRole = (typeof keyRoles)[number];

export type Role = UserRole | KeyRole;

export interface User {
  readonly id: UserId;
  readonly role: UserRole;
  /** What they sign in with; compared without regard to case. Empty after erasure. */
  readonly login: string;
  readonly name: string;
  /** Who they are on the floor; always there for the role `agent`. */
  readonly agentId?: AgentId;
  readonly teamIds: readonly TeamId[];
  /** What they may do as a supervisor (S1); all of their role when absent. */
  readonly supervision?: readonly SupervisionRight[];
}

export interface Team {
  readonly id: TeamId;
  readonly name: string;
  readonly queueIds: readonly QueueId[];
  readonly agentIds: readonly AgentId[];
}

/** The SHA-256 of a secret of 256 random bits, hexadecimal. The secret itself is kept nowhere. */
export type Hash = string;

export interface Key {
  readonly id: KeyId;
  /** What people call it, such as the program that uses it. */
  readonly name: string;
  readonly role: KeyRole;
  readonly hash: Hash;
  /** The board that it opens; always there for the role `board`. */
  readonly boardId?: BoardId;
  readonly madeAt: Instant;
  readonly expiresAt?: Instant;
}

/** A user at one browser. It has one access token and one refresh token at a time; both are made anew together. */
export interface Session {
  readonly id: SessionId;
  readonly userId: UserId;
  readonly openedAt: Instant;
  /** Moves on with every refresh, up to the longest that a session may last. */
  readonly expiresAt: Instant;
  readonly access: Hash;
  readonly accessUntil: Instant;
  readonly refresh: Hash;
  readonly refreshedAt: Instant;
  /** The refresh token before this one: two tabs may use it at the same moment. */
  readonly refreshBefore?: Hash;
}

/** What a secret that somebody shows stands for. */
export type Credential =
  | { readonly kind: 'key'; readonly keyId: KeyId }
  | { readonly kind: 'session'; readonly sessionId: SessionId };

/** Two limits of a figure on a board: from the first on it is a warning, from the second on an alert. */
export interface Threshold {
  readonly warning: number;
  readonly alert: number;
}

export const boardPages = ['overview', 'queues', 'agents'] as const;
export type BoardPage = (typeof boardPages)[number];

/** A board for a wall, as it was saved. */
export interface BoardSettings {
  readonly name: string;
  /** Which queues; all when empty. */
  readonly queueIds: readonly QueueId[];
  /** Whose agents; all when empty. */
  readonly teamIds: readonly TeamId[];
  /** What it shows, one after the other. */
  readonly pages: readonly BoardPage[];
  /** How long each page stays; 0 = the first for ever. */
  readonly rotateAfterMs: number;
  readonly thresholds: {
    readonly waiting: Threshold;
    readonly longestWaitMs: Threshold;
    /** Shares from 0 to 1; here less is worse. */
    readonly serviceLevel: Threshold;
  };
}

export interface Board {
  readonly id: BoardId;
  readonly settings: BoardSettings;
}

export const sessionEnds = [
  'signedOut',
  'revoked',
  'expired',
  'reused',
  'passwordSet',
  'userRemoved',
  'tooMany',
] as const;
export type SessionEnd = (typeof sessionEnds)[number];

export const signInRefusals = ['unknown', 'password', 'locked'] as const;
export type SignInRefusal = (typeof signInRefusals)[number];

/** A session ends when nobody has refreshed it for so long, and in any case after the second. */
export const SESSION_IDLE_MS = 12 * 3_600_000;
export const SESSION_LONGEST_MS = 30 * 86_400_000;
export const ACCESS_MS = 15 * 60_000;
/** The refresh token before the current one is still taken for so long: two tabs may have sent it together. */
export const REFRESH_GRACE_MS = 10_000;

/** L10 */
export const PEOPLE_LIMITS = { users: 20_000, teams: 2_000, keys: 1_000, boards: 500, sessionsOfUser: 20 } as const;

export const loginKey = (login: string): string => login.trim().toLowerCase();
