/** How often somebody may try to sign in. Counted in memory: a restart forgets, and each node counts for itself. */
import type { Instant } from '../kernel/ids.ts';

export const ATTEMPT_LIMITS = {
  /** Failures of one login within the window, after which it is locked. */
  failures: 5,
  windowMs: 15 * 60_000,
  lockMs: 15 * 60_000,
  /** Attempts from one address within a minute that did not come off: a whole shift may sign in from one office. */
  fromAddress: 30,
  minuteMs: 60_000,
  /** How many logins and how many addresses are remembered. Beyond that the one longest untouched is forgotten. */
  remembered: 10_000,
} as const;

export type Admittance =
  | { readonly kind: 'admitted' }
  /** `isNews`: the first that is turned away since the lock began, and the only one that is worth a fact. */
  | { readonly kind: 'locked'; readonly waitMs: number; readonly isNews: boolean }
  | { readonly kind: 'tooMany'; readonly waitMs: number };

interface Tries {
  /** Oldest first; never more than the limit. */
  readonly at: readonly Instant[];
  readonly isTold: boolean;
}

export class Attempts {
  readonly #byLogin = new Map<string, Tries>();
  readonly #byAddress = new Map<string, { readonly since: Instant; readonly count: number }>();

  get remembered(): number {
    return Math.max(this.#byLogin.size, this.#byAddress.size);
  }

  /** Counts as a failure until it is forgiven, so that many at the same moment do not slip through. */
  begin(login: string, address: string, now: Instant): Admittance {
    const waitMs = this.#fromAddress(addressKey(address), now);
    if (waitMs > 0) return { kind: 'tooMany', waitMs };
    const { at, isTold } = this.#triesOf(login, now);
    if (at.length >= ATTEMPT_LIMITS.failures) {
      put(this.#byLogin, login, { at, isTold: true });
      return { kind: 'locked', waitMs: at.at(-1)! + ATTEMPT_LIMITS.lockMs - now, isNews: !isTold };
    }
    put(this.#byLogin, login, { at: [...at, now], isTold: false });
    return { kind: 'admitted' };
  }

  /** The password was right. */
  forgive(login: string, address: string): void {
    this.#byLogin.delete(login);
    const key = addressKey(address);
    const known = this.#byAddress.get(key);
    if (known) this.#byAddress.set(key, { ...known, count: Math.max(0, known.count - 1) });
  }

  /** An attempt of which nobody knows what would have come of it does not count against the login. */
  undo(login: string): void {
    const tries = this.#byLogin.get(login);
    if (tries) this.#byLogin.set(login, { ...tries, at: tries.at.slice(0, -1) });
  }

  /** Those that still count. A lock holds from the last failure on, even while the first grows old. */
  #triesOf(login: string, now: Instant): Tries {
    const { at, isTold } = this.#byLogin.get(login) ?? { at: [], isTold: false };
    const isLocked = at.length >= ATTEMPT_LIMITS.failures && at.at(-1)! + ATTEMPT_LIMITS.lockMs > now;
    return isLocked ? { at, isTold } : { at: at.filter((instant) => instant + ATTEMPT_LIMITS.windowMs > now), isTold };
  }

  /** How long to wait; 0 = it may. */
  #fromAddress(key: string, now: Instant): number {
    const known = this.#byAddress.get(key);
    const isFresh = known !== undefined && known.since + ATTEMPT_LIMITS.minuteMs > now;
    const { since, count } = isFresh ? known : { since: now, count: 0 };
    if (count >= ATTEMPT_LIMITS.fromAddress) return since + ATTEMPT_LIMITS.minuteMs - now;
    put(this.#byAddress, key, { since, count: count + 1 });
    return 0;
  }
}

/** A Map keeps the order of insertion: the first is the one longest untouched. */
function put<V>(map: Map<string, V>, key: string, value: V): void {
  map.delete(key);
  map.set(key, value);
  if (map.size <= ATTEMPT_LIMITS.remembered) return;
  const [oldest] = map.keys();
  if (oldest !== undefined) map.delete(oldest);
}

/** One household of IPv6 has 2^64 addresses, so those count as one. */
export function addressKey(address: string): string {
  const bare = address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, '');
  if (!bare.includes(':')) return bare;
  const [head = '', tail] = bare.replace(/%.*/, '').split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0');
  return [...first, ...zeros, ...last].slice(0, 4).join(':');
}
