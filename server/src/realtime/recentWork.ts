/** What was asked of a PBX last, by the leg, bridge or file it was about: so that what the PBX tells finds where it belongs. */
import type { Effect, EffectType } from '../floor/effect.ts';
import type { Input } from '../floor/input.ts';
import type { CallId } from '../kernel/ids.ts';

/** L10: the oldest is forgotten. */
const LIMIT = 20_000;

export interface Work {
  readonly traceparent: string;
  /** By performance.now(). */
  readonly at: number;
}

/** What an event confirms; all else belongs to whatever was asked last. */
const confirmed: { readonly [type in Input['type']]?: readonly EffectType[] } = {
  'leg.ringing': ['ring'],
  'leg.answered': ['answer', 'ring'],
  'leg.left': ['hangUp'],
  'legs.joined': ['join'],
  'tap.started': ['record'],
  'tap.ended': ['stopRecord'],
};

export class RecentWork {
  readonly #byKey = new Map<string, Work>();

  note(effect: Effect, work: Work): void {
    for (const id of idsOf(effect)) {
      this.#put(id, work);
      this.#put(`${id} ${effect.type}`, work);
    }
  }

  /** What was decided about a call last. */
  noteCall(callId: CallId, work: Work): void {
    this.#put(`call ${callId}`, work);
  }

  ofCall(callId: CallId): Work | undefined {
    return this.#byKey.get(`call ${callId}`);
  }

  /** By the narrowest of its ids that anything is known of. */
  behind(input: Input): Work | undefined {
    const types = confirmed[input.type] ?? [];
    for (const id of idsOf(input))
      for (const key of [...types.map((type) => `${id} ${type}`), id]) {
        const work = this.#byKey.get(key);
        if (work) return work;
      }
    return undefined;
  }

  #put(key: string, work: Work): void {
    this.#byKey.delete(key); // a Map keeps the order of the first time
    this.#byKey.set(key, work);
    if (this.#byKey.size <= LIMIT) return;
    for (const oldest of this.#byKey.keys()) {
      this.#byKey.delete(oldest);
      return;
    }
  }
}

/** The narrowest first. */
const names = ['tapId', 'playId', 'supervisionId', 'bridgeId', 'legId'] as const;

function idsOf(about: Effect | Input): string[] {
  const named = new Map<string, unknown>(Object.entries(about));
  const ids = names.map((name) => named.get(name)).filter((id) => typeof id === 'string');
  return 'legIds' in about ? [...ids, ...about.legIds] : ids;
}
