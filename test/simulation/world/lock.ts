/** The leader's lock in the database: one session has it, falls silent, is deposed by those who wait, and gets another. */
import type { Instant } from '../../../server/src/kernel/ids.ts';
import type { Random } from '../../../server/src/kernel/random.ts';
import { SILENT_MS } from '../../../server/src/persistence/depose.ts';
import type { Life } from './life.ts';
import type { Time } from './time.ts';

/** How often those who wait look at who holds it. */
const LOOK_MS = 100;

export interface Session {
  readonly life: Life;
  /** The lock is its own. */
  granted(): void;
  /** The database has ended it. */
  ended(): void;
  /** Another holds the lock. */
  standsBy(): void;
}

export class Lock {
  readonly #time: Time;
  readonly #random: Random;
  #holder: Session | undefined;
  #waiting: Session[] = [];
  /** Of sessions whose process moves no more, or can't be heard. */
  readonly #silentSince = new Map<Session, Instant>();
  deposed = 0;

  constructor(time: Time, random: Random) {
    this.#time = time;
    this.#random = random;
  }

  get sessions(): readonly Session[] {
    return this.#holder ? [this.#holder, ...this.#waiting] : this.#waiting;
  }

  holds(session: Session): boolean {
    return this.#holder === session;
  }

  enter(session: Session): void {
    if (!this.#holder) this.#grant(session);
    else {
      this.#waiting.push(session);
      session.standsBy();
      this.#look();
    }
  }

  leave(session: Session): void {
    this.#silentSince.delete(session);
    this.#waiting = this.#waiting.filter((each) => each !== session);
    if (this.#holder !== session) return;
    this.#holder = undefined;
    const next = this.#waiting.shift();
    if (next) this.#grant(next);
  }

  /** From the database's side; the other end hears of it when it can. */
  end(session: Session): void {
    const wasThere = this.sessions.includes(session);
    this.leave(session);
    if (wasThere) session.ended();
  }

  silent(session: Session): void {
    if (!this.#silentSince.has(session)) this.#silentSince.set(session, this.#time.now);
    this.#look();
  }

  heard(session: Session): void {
    this.#silentSince.delete(session);
  }

  #grant(session: Session): void {
    this.#holder = session;
    session.granted();
  }

  /** Again and again for as long as somebody waits for a silent holder. */
  #look(): void {
    const holder = this.#holder;
    const since = holder && this.#silentSince.get(holder);
    if (!holder || since === undefined || this.#waiting.length === 0) return;
    const again = 1 + this.#random.whole(LOOK_MS);
    this.#time.agenda.at(Math.max(since + SILENT_MS, this.#time.now) + again, () => {
      if (this.#holder !== holder || this.#silentSince.get(holder) !== since) return;
      if (!this.#waiting.some(({ life }) => life.isAlive && life.pausedAt === undefined && !life.isCutOff)) {
        this.#look();
        return;
      }
      this.deposed += 1;
      this.end(holder);
    });
  }
}
