/** Keeps a PBX connected: says when the link is lost and why, waits a little longer each time, and connects again. */
import type { ProviderEvent } from '../floor/event.ts';
import type { Clock } from '../kernel/clock.ts';
import { ProviderError, type Provider } from './provider.ts';

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 15_000;
/** A wrong password does not become right by asking often; but a PBX that is starting refuses what it grants a second later. */
const FIRST_REFUSED_WAIT_MS = 1_000;
/** Who took our place would only be pushed out in turn. */
const REFUSED_WAIT_MS = 60_000;
/** A link that held for so long was good: the next wait is the first one again. */
const GOOD_LINK_MS = 60_000;

export interface KeepConnected {
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /** From 0 to 1; spreads the attempts of many servers. */
  readonly random?: () => number;
}

/** Ends on abort, never before, and throws for nothing but a bug in the adapter. */
export async function* keepConnected(
  provider: Provider,
  { signal, clock, random = Math.random }: KeepConnected,
): AsyncGenerator<ProviderEvent> {
  let waitMs = FIRST_WAIT_MS;
  let refusedWaitMs = FIRST_REFUSED_WAIT_MS;
  while (!signal.aborted) {
    let connectedAt: number | undefined;
    let lost: { readonly reason: string; readonly retryable: boolean } = {
      reason: 'The PBX closed the connection.',
      retryable: true,
    };
    try {
      for await (const event of provider.events(signal)) {
        if (event.type === 'provider.connected') connectedAt = clock.now();
        yield event;
      }
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof ProviderError)) throw error;
      lost = { reason: error.message, retryable: error.retryable };
    }
    if (signal.aborted) return;
    yield { type: 'provider.lost', providerId: provider.id, reason: lost.reason };
    if (connectedAt !== undefined && clock.now() - connectedAt >= GOOD_LINK_MS) waitMs = FIRST_WAIT_MS;
    if (connectedAt !== undefined) refusedWaitMs = lost.retryable ? FIRST_REFUSED_WAIT_MS : REFUSED_WAIT_MS;
    try {
      await clock.sleep((lost.retryable ? waitMs : refusedWaitMs) * (0.75 + random() / 4), signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
    if (lost.retryable) waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS);
    else refusedWaitMs = Math.min(2 * refusedWaitMs, REFUSED_WAIT_MS);
  }
}
