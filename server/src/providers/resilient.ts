/** Keeps a PBX connected: says when the link is lost and why, waits a little longer each time, and connects again. */
import type { ProviderEvent } from '../floor/input.ts';
import type { Clock } from '../kernel/clock.ts';
import { ProviderError, type Provider } from './provider.ts';

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 15_000;
/** A link that held for so long was good: the next wait is the first one again. */
const GOOD_LINK_MS = 60_000;

export interface KeepConnected {
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /** From 0 to 1; spreads the attempts of many servers. */
  readonly random?: () => number;
}

/** Ends on abort, never before, and throws for nothing but a bug in the adapter. */
export async function* keepConnected(provider: Provider, { signal, clock, random = Math.random }: KeepConnected): AsyncGenerator<ProviderEvent> {
  let waitMs = FIRST_WAIT_MS;
  while (!signal.aborted) {
    const began = clock.now();
    let reason = 'The PBX closed the connection.';
    try {
      yield* provider.events(signal);
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof ProviderError)) throw error;
      reason = error.message;
      // Another client that took our place, or a wrong password, does not go away by asking often.
      if (!error.retryable) waitMs = LONGEST_WAIT_MS;
    }
    if (signal.aborted) return;
    yield { type: 'provider.lost', providerId: provider.id, reason };
    if (clock.now() - began >= GOOD_LINK_MS) waitMs = FIRST_WAIT_MS;
    try {
      await clock.sleep(waitMs * (0.75 + random() / 2), signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
    waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS);
  }
}
