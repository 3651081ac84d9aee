/** Those who are sent the same: who is there, who arrives, who lags behind. Rules K4–K8 in RULES.md. */
import { Bell } from '../kernel/bell.ts';
import type { Addressee, Arrivals } from '../realtime/live.ts';

/** Different places from which members of one round go on (L10); who is beyond that is sent the state now. */
export const MOST_PLACES = 16;

/** Where a member's messages go. */
export interface Seat<Message> {
  /** False when so much is unread there that nothing was written. */
  send(message: Message): boolean;
  /** Calls back once, when what was unread is on its way. */
  whenRead(wake: () => void): void;
}

interface Member<Message> {
  readonly seat: Seat<Message>;
  since: number | undefined;
  /** `greeted`: taken into the round that is under way. */
  state: 'arriving' | 'greeted' | 'present' | 'lagging' | 'gone';
}

export class Cohort<Message> {
  readonly #members = new Set<Member<Message>>();
  readonly #bell = new Bell();
  readonly #empty: () => void;
  #addressee: Addressee = { kind: 'present' };
  #isAnybodyThere = false;

  /** `empty` is called when the last member has left. */
  constructor(empty: () => void) {
    this.#empty = empty;
  }

  get size(): number {
    return this.#members.size;
  }

  /** The first message is the member's own: everything, or what changed since its place. Disposing leaves, at once. */
  join(seat: Seat<Message>, since: number | undefined): Disposable {
    const member: Member<Message> = { seat, since, state: 'arriving' };
    this.#members.add(member);
    this.#knock();
    return {
      [Symbol.dispose]: () => {
        member.state = 'gone';
        if (this.#members.delete(member) && this.#members.size === 0) this.#empty();
      },
    };
  }

  readonly arrivals: Arrivals = {
    take: () => this.#take(),
    next: async (signal) => {
      if (!this.#isAnybodyThere) await this.#bell.next(signal);
    },
    address: (to) => void (this.#addressee = to),
  };

  /** To those for whom it was said to be last. */
  send(message: Message): void {
    const to = this.#addressee;
    for (const member of this.#members) if (isFor(to, member)) this.#sendTo(member, message);
  }

  #sendTo(member: Member<Message>, message: Message): void {
    if (member.seat.send(message)) {
      member.state = 'present';
      return;
    }
    member.state = 'lagging';
    member.seat.whenRead(() => {
      if (member.state !== 'lagging') return;
      member.state = 'arriving';
      member.since = undefined;
      this.#knock();
    });
  }

  #take(): (number | undefined)[] {
    if (!this.#isAnybodyThere) return [];
    this.#isAnybodyThere = false;
    const places = new Set<number | undefined>();
    for (const member of this.#members) {
      if (member.state !== 'arriving') continue;
      if (places.size >= MOST_PLACES && !places.has(member.since)) member.since = undefined;
      places.add(member.since);
      member.state = 'greeted';
    }
    return [...places];
  }

  #knock(): void {
    this.#isAnybodyThere = true;
    this.#bell.ring();
  }
}

const isFor = (to: Addressee, { state, since }: Member<unknown>): boolean =>
  to.kind === 'present' ? state === 'present' : state === 'greeted' && since === to.since;
