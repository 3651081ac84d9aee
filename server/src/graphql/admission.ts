/** Who sits at the open sockets. Rule P11: one whose credential ends, or whose rights change, is put out within a second. */
import type { Viewer } from '../auth/viewer.ts';
import type { Fact } from '../floor/fact.ts';
import type { Clock } from '../kernel/clock.ts';

export interface AdmissionParts {
  /** Whose key or token an Authorization header carries. */
  readonly viewerOf: (authorization: string | undefined) => Viewer | undefined;
  readonly onCommit: (listener: (facts: readonly Fact[]) => void) => Disposable;
  readonly clock: Clock;
}

interface Guest {
  readonly authorization: string;
  readonly viewer: Viewer;
  readonly putOut: () => void;
}

export class Admission implements Disposable {
  readonly #parts: AdmissionParts;
  readonly #commits: Disposable;
  /** By the ids on which a guest's rights rest, so that a fact finds those whom it concerns and nobody is searched. */
  readonly #guests = new Map<string, Set<Guest>>();

  constructor(parts: AdmissionParts) {
    this.#parts = parts;
    this.#commits = parts.onCommit((facts) => {
      for (const fact of facts) this.#askAgain(subjectOf(fact));
    });
  }

  /** False for who has no valid credential. `putOut` is called once at most, and never after `left` has aborted. */
  enter(authorization: string | undefined, left: AbortSignal, putOut: () => void): boolean {
    const viewer = this.#parts.viewerOf(authorization);
    if (viewer === undefined || authorization === undefined) return false;
    const guest: Guest = { authorization, viewer, putOut };
    for (const id of restsOn(viewer)) this.#at(id).add(guest);
    left.addEventListener('abort', () => this.#forget(guest), { once: true });
    if (viewer.until !== undefined) void this.#expire(guest, viewer.until, left);
    return true;
  }

  [Symbol.dispose](): void {
    this.#commits[Symbol.dispose]();
    this.#guests.clear();
  }

  async #expire(guest: Guest, until: number, left: AbortSignal): Promise<void> {
    const { clock } = this.#parts;
    await clock.sleep(until - clock.now(), left).catch(() => undefined); // only an abort ends it early
    if (!left.aborted) this.#ask(guest);
  }

  #askAgain(id: string | undefined): void {
    if (id === undefined) return;
    for (const guest of [...(this.#guests.get(id) ?? [])]) this.#ask(guest);
  }

  #ask(guest: Guest): void {
    const now = this.#parts.viewerOf(guest.authorization);
    if (now && hasSameRights(now, guest.viewer)) return;
    this.#forget(guest);
    guest.putOut();
  }

  #at(id: string): Set<Guest> {
    const known = this.#guests.get(id);
    if (known) return known;
    const made = new Set<Guest>();
    this.#guests.set(id, made);
    return made;
  }

  #forget(guest: Guest): void {
    for (const id of restsOn(guest.viewer)) {
      const guests = this.#guests.get(id);
      guests?.delete(guest);
      if (guests?.size === 0) this.#guests.delete(id);
    }
  }
}

const restsOn = (viewer: Viewer): readonly string[] =>
  viewer.kind === 'key' ? [viewer.keyId] : [viewer.sessionId, viewer.userId];

/** The teams of a supervisor are looked up with every question, so a change of those needs no new socket. */
function hasSameRights(a: Viewer, b: Viewer): boolean {
  if (a.role !== b.role) return false;
  if (a.kind === 'key') return b.kind === 'key' && a.boardId === b.boardId && a.until === b.until;
  return b.kind === 'user' && a.agentId === b.agentId;
}

/** Whom a fact may concern. Facts of calls and phones, of which there are thousands in a second, concern nobody. */
function subjectOf(fact: Fact): string | undefined {
  switch (fact.type) {
    case 'user.configured':
    case 'user.removed':
      return fact.payload.userId;
    case 'session.refreshed':
    case 'session.ended':
      return fact.payload.sessionId;
    case 'key.configured':
    case 'key.revoked':
      return fact.payload.keyId;
    default:
      return undefined;
  }
}
