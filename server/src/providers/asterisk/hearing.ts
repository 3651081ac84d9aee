/**
 * Proves that events really come. When a connection is closed and another one opened within the same milliseconds,
 * Asterisk (seen on 22.10.1) may close the app of the new one with the old one: it goes on answering pings and requests,
 * tells nothing, and turns callers away. So we tell our own app something now and then, and must hear it.
 */
import type { Clock } from '../../kernel/clock.ts';
import { ProviderError } from '../provider.ts';
import { part, type Ari } from './ari.ts';
import type { EventSocket } from './socket.ts';
import { instantOf } from './wire.ts';

const PROOF = 'ringside-proof';
const WITHIN_MS = 2_000;
const EVERY_MS = 5_000;

export interface Hearing {
  readonly ari: Ari;
  readonly app: string;
  readonly socket: EventSocket;
  readonly clock: Clock;
  /** Told how far Asterisk's clock was behind ours when it sent an event, the event's way included. */
  readonly behind: (ms: number) => void;
}

/** Throws ProviderError when nothing is heard. */
export async function prove({ ari, app, socket, clock, behind }: Hearing, signal: AbortSignal): Promise<void> {
  const late = new AbortController();
  const heard = socket.heard(PROOF).then(({ timestamp }) => {
    const sentAt = instantOf(timestamp);
    if (sentAt !== undefined) behind(clock.now() - sentAt);
    late.abort();
  });
  await ari.do('POST', `events/user/${part(PROOF)}`, { query: { application: app } }, signal);
  try {
    await clock.sleep(WITHIN_MS, AbortSignal.any([signal, late.signal]));
  } catch (error) {
    signal.throwIfAborted();
    if (!late.signal.aborted) throw error;
    return await heard;
  }
  throw new ProviderError('The PBX keeps the connection, but tells nothing over it.', {
    retryable: true,
    fault: 'protocol',
  });
}

/** Fails the socket when it has gone deaf. A busy PBX is asked twice. Ends with the signal. */
export async function keepProving(hearing: Hearing, signal: AbortSignal): Promise<void> {
  const { clock, socket } = hearing;
  let missed = 0;
  while (!signal.aborted) {
    try {
      await clock.sleep(EVERY_MS, signal);
      await prove(hearing, signal);
      missed = 0;
    } catch (error) {
      if (signal.aborted) return;
      missed += 1;
      if (!(error instanceof ProviderError)) throw error;
      if (missed >= 2) {
        socket.fail(error);
        return;
      }
    }
  }
}
