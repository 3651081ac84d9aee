/** Signing in, going on and signing out (rules P1, P4 to P7, P9), without what HTTP adds to it. */
import type { Engine } from '../engine/engine.ts';
import type { Actor } from '../floor/fact.ts';
import type { Clock } from '../kernel/clock.ts';
import { asId, type SessionId, type UserId } from '../kernel/ids.ts';
import { newId } from '../kernel/newId.ts';
import { loginKey, type Session, type SignInRefusal, type User } from '../people/people.ts';
import { Attempts } from './attempts.ts';
import type { Refresh } from './cookie.ts';
import type { PasswordCheck } from './passwordCheck.ts';
import { hashOf, makeSecret } from './secret.crypto.ts';

export interface DoorParts {
  readonly engine: Pick<Engine, 'floor' | 'submit'>;
  readonly passwords: Pick<PasswordCheck, 'isOf'>;
  readonly clock: Clock;
}

export interface SignIn {
  readonly login: string;
  readonly password: string;
  /** Whose attempts are counted together. */
  readonly address: string;
}

export interface Opened {
  readonly kind: 'opened';
  /** The access token. */
  readonly access: string;
  readonly refresh: Refresh;
  readonly session: Session;
  readonly user: User;
}

export type Answered =
  | Opened
  | { readonly kind: 'refused' }
  | { readonly kind: 'ended' }
  | { readonly kind: 'tooMany'; readonly waitMs: number };

const BUSY_MS = 1_000;

const stranger: Actor = { kind: 'system', id: 'sign-in' };

export class Doors {
  readonly #parts: DoorParts;
  readonly #attempts = new Attempts();

  constructor(parts: DoorParts) {
    this.#parts = parts;
  }

  /** Does the same work for a login that nobody has as for a wrong password: one look into the table, one run of argon2, one fact. */
  async signIn({ login, password, address }: SignIn, signal: AbortSignal): Promise<Answered> {
    const { engine, passwords, clock } = this.#parts;
    const key = loginKey(login);
    const admittance = this.#attempts.begin(key, address, clock.now());
    const userId = engine.floor.usersByLogin.get(key);
    if (admittance.kind !== 'admitted') {
      if (admittance.kind === 'locked' && admittance.isNews) await this.#refuse('locked', login, userId);
      return { kind: 'tooMany', waitMs: admittance.waitMs };
    }
    try {
      const isRight = await passwords.isOf(userId, password, signal);
      if (isRight === undefined) {
        this.#attempts.undo(key);
        return { kind: 'tooMany', waitMs: BUSY_MS };
      }
      if (isRight && userId !== undefined) {
        const opened = await this.#open(userId);
        if (opened.kind === 'opened') this.#attempts.forgive(key, address);
        return opened;
      }
    } catch (error) {
      this.#attempts.undo(key);
      throw error;
    }
    await this.#refuse(userId === undefined ? 'unknown' : 'password', login, userId);
    return { kind: 'refused' };
  }

  /** P4, P5 */
  async refresh(shown: Refresh): Promise<Answered> {
    const { engine } = this.#parts;
    const { sessionId } = shown;
    const userId = engine.floor.sessions.get(sessionId)?.userId;
    // A stranger who makes ids up costs no turn of the floor.
    if (userId === undefined) return { kind: 'ended' };
    const [access, refresh] = [makeSecret('rst'), makeSecret('rst')];
    const presented = hashOf(shown.secret);
    const hashes = { access: access.hash, refresh: refresh.hash };
    const by: Actor = { kind: 'user', id: userId };
    const { outcome } = await engine.submit({ type: 'refreshSession', sessionId, presented, ...hashes, by });
    if (outcome === 'refused') return { kind: 'ended' };
    return this.#opened(sessionId, access.secret, refresh.secret) ?? { kind: 'ended' };
  }

  /** Does nothing for a token that is not, or no longer, that of its session. */
  async signOut(shown: Refresh): Promise<void> {
    const { engine } = this.#parts;
    const session = engine.floor.sessions.get(shown.sessionId);
    const presented = hashOf(shown.secret);
    if (!session || (presented !== session.refresh && presented !== session.refreshBefore)) return;
    const by: Actor = { kind: 'user', id: session.userId };
    await engine.submit({ type: 'endSession', sessionId: session.id, reason: 'signedOut', by });
  }

  async #open(userId: UserId): Promise<Answered> {
    const sessionId = asId<SessionId>(newId('session'));
    const [access, refresh] = [makeSecret('rst'), makeSecret('rst')];
    const hashes = { access: access.hash, refresh: refresh.hash };
    const by: Actor = { kind: 'user', id: userId };
    // Refused when the user was removed while their password was checked.
    const { outcome } = await this.#parts.engine.submit({ type: 'openSession', sessionId, userId, ...hashes, by });
    if (outcome === 'refused') return { kind: 'refused' };
    return this.#opened(sessionId, access.secret, refresh.secret) ?? { kind: 'refused' };
  }

  /** Undefined when it is over again already. */
  #opened(sessionId: SessionId, access: string, secret: string): Opened | undefined {
    const { floor } = this.#parts.engine;
    const session = floor.sessions.get(sessionId);
    const user = session && floor.users.get(session.userId);
    return session && user && { kind: 'opened', access, refresh: { sessionId, secret }, session, user };
  }

  async #refuse(reason: SignInRefusal, login: string, userId: UserId | undefined): Promise<void> {
    const user = userId === undefined ? {} : { userId };
    await this.#parts.engine.submit({ type: 'refuseSignIn', reason, login, ...user, by: stranger });
  }
}
