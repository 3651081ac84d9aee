/** The journal of one node: what persistence/journal.postgres.ts and leadership.ts are, over the world's database. */
import {
  JournalError,
  type Batch,
  type FloorSnapshot,
  type Forgotten,
  type Intent,
  type Journal,
  type Leadership,
} from '../../../server/src/engine/journal.ts';
import type { Fact } from '../../../server/src/floor/fact.ts';
import { Bell } from '../../../server/src/kernel/bell.ts';
import type { Random } from '../../../server/src/kernel/random.ts';
import { LEASH_MS } from '../../../server/src/persistence/leash.ts';
import type { Lock, Session } from './lock.ts';
import type { Store } from './store.ts';
import type { Time } from './time.ts';
import type { Wire } from './wire.ts';

const BEAT_MS = 100;
/** Of so many reads by a node that stands by, one is of a moment ago. */
const STALE_CHANCE = 0.1;

export class WorldJournal implements Journal {
  readonly #wire: Wire;
  readonly #lock: Lock;
  readonly #time: Time;
  readonly #random: Random;
  #leads = false;
  /** While it stands by it may read what was true a moment ago. */
  readsStale = false;
  #store: Store | undefined;

  constructor(wire: Wire, lock: Lock, time: Time, random: Random) {
    this.#wire = wire;
    this.#lock = lock;
    this.#time = time;
    this.#random = random;
  }

  async lead(signal: AbortSignal, standsBy?: () => void): Promise<Leadership> {
    const { life } = this.#wire;
    const { agenda } = this.#time;
    const taken = Promise.withResolvers<number>();
    const lost = new AbortController();
    const leash = new Leash(this.#time, lost.signal);
    const session: Session = {
      life,
      granted: () =>
        void agenda.after(this.#wire.latency, () => {
          if (!this.#lock.holds(session)) return;
          const epoch = this.#store!.raiseEpoch(this.#time.now);
          agenda.after(this.#wire.latency, () =>
            life.arrive(() => {
              life.epoch = epoch;
              taken.resolve(epoch);
            }),
          );
        }),
      ended: () =>
        this.#tell(() => {
          const why = new JournalError('away', 'The connection that holds the leader lock has ended');
          taken.reject(why);
          lost.abort(why);
          this.#leads = false;
        }),
      standsBy: () => void agenda.after(this.#wire.latency, () => life.arrive(() => standsBy?.())),
    };
    let isClosed = false;
    const close = (): void => {
      isClosed = true;
      this.#leads = false;
      if (life.sends()) agenda.after(this.#wire.latency, () => this.#lock.leave(session));
    };
    life.onDeath(() => {
      isClosed = true;
      agenda.after(this.#random.whole(20), () => this.#lock.end(session));
    });
    this.#whenSilent(session, leash);
    taken.promise.catch(() => undefined); // looked at below, if we get there
    const give = (): void => taken.reject(signal.reason);
    signal.addEventListener('abort', give, { once: true });
    try {
      await this.#wire.ask((store) => {
        this.#store = store;
        if (!isClosed) this.#lock.enter(session);
      }, signal);
      const epoch = await taken.promise;
      this.#leads = true;
      return {
        epoch,
        lost: lost.signal,
        sure: (until) => leash.sure(until),
        [Symbol.asyncDispose]: async () => close(),
      };
    } catch (error) {
      close();
      throw error;
    } finally {
      signal.removeEventListener('abort', give);
    }
  }

  async append(batch: Batch, signal: AbortSignal): Promise<void> {
    const verdict = await this.#wire.ask((store) => store.append(batch), signal);
    if (verdict === 'fenced') throw new JournalError('fenced', `Epoch ${batch.epoch} is over`);
    if (verdict === 'gap') throw new JournalError('gap', `Fact ${batch.facts[0]?.seq} does not follow`);
  }

  read(after: number, limit: number, signal: AbortSignal): Promise<readonly Fact[]> {
    const isStale = this.readsStale && !this.#leads && this.#random.chance(STALE_CHANCE);
    return this.#wire.ask(
      (store) => store.read(after, limit, isStale ? store.headAgo(this.#random.whole(4)) : store.seq),
      signal,
    );
  }

  head(signal: AbortSignal): Promise<number> {
    return this.#wire.ask((store) => store.seq, signal);
  }

  openIntents(signal: AbortSignal): Promise<readonly Intent[]> {
    return this.#wire.ask((store) => store.openIntents(), signal);
  }

  latestSnapshot(signal: AbortSignal): Promise<FloorSnapshot | undefined> {
    return this.#wire.ask((store) => store.latestSnapshot(), signal);
  }

  saveSnapshot(snapshot: FloorSnapshot, signal: AbortSignal): Promise<void> {
    return this.#wire.ask((store) => store.saveSnapshot(snapshot), signal);
  }

  forget(): Promise<Forgotten> {
    throw new Error('nothing is forgotten in this world');
  }

  async [Symbol.asyncDispose](): Promise<void> {}

  /** The other end hears of it, when it can be heard at all. */
  #tell(what: () => void): void {
    const { life } = this.#wire;
    const when = (): void =>
      void this.#time.agenda.after(this.#random.whole(5), () => (life.isCutOff ? when() : life.arrive(what)));
    if (life.isAlive) when();
  }

  /** While the node is held up or cut off, its session says nothing; afterwards a beat shows whether it still is one. */
  #whenSilent(session: Session, leash: Leash): void {
    const { life } = this.#wire;
    const begin = (): void => {
      leash.silent(this.#random.whole(BEAT_MS));
      this.#lock.silent(session);
    };
    const end = (): void =>
      void this.#time.agenda.after(this.#random.whole(BEAT_MS), () => {
        if (life.pausedAt !== undefined || life.isCutOff || !this.#lock.sessions.includes(session)) return;
        this.#lock.heard(session);
        this.#time.agenda.after(this.#wire.latency, () => life.arrive(() => leash.beat()));
      });
    life.onHush(begin, end);
  }
}

/** As persistence/leash.ts, which beats in real time. */
class Leash {
  readonly #time: Time;
  readonly #lost: AbortSignal;
  readonly #answered = new Bell();
  #until = Infinity;

  constructor(time: Time, lost: AbortSignal) {
    this.#time = time;
    this.#lost = lost;
  }

  silent(lastBeatMs: number): void {
    this.#until = Math.min(this.#until, this.#time.now - lastBeatMs + LEASH_MS);
  }

  beat(): void {
    this.#until = Infinity;
    this.#answered.ring();
  }

  async sure(signal: AbortSignal): Promise<void> {
    while (this.#lost.aborted || this.#time.now >= this.#until)
      await this.#answered.next(this.#lost.aborted ? this.#lost : signal);
  }
}
