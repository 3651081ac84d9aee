/** A connection that listens to what other sessions of the database notify of. What is said while it is cut is not heard. */
import { setTimeout as pause } from 'node:timers/promises';
import { connect, type Reach } from './connection.ts';

const AGAIN_MS = 500;

/** By channel, a plain lower-case name; also called, with nothing, whenever the connection is made anew. */
type Told = Readonly<Record<string, (payload: string) => void>>;

export class Ear implements AsyncDisposable {
  readonly #stop = new AbortController();
  readonly #ran: Promise<void>;

  constructor(reach: Reach, told: Told) {
    this.#ran = this.#run(reach, told, this.#stop.signal);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stop.abort();
    await this.#ran;
  }

  async #run(reach: Reach, told: Told, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await listen(reach, told, signal).catch(() => undefined); // the database is away; nobody depends on being told
      await pause(AGAIN_MS, undefined, { signal }).catch(() => undefined); // the end
    }
  }
}

/** Until the connection ends or the signal aborts. */
async function listen(reach: Reach, told: Told, signal: AbortSignal): Promise<void> {
  await using client = await connect(reach, { application_name: 'ringside ear', keepAliveInitialDelayMillis: 2_000 });
  const { promise: over, resolve } = Promise.withResolvers<void>();
  client.once('end', resolve);
  signal.addEventListener('abort', () => resolve(), { once: true });
  client.on('notification', ({ channel, payload }) => told[channel]?.(payload ?? ''));
  await client.query(
    Object.keys(told)
      .map((channel) => `listen ${channel}`)
      .join('; '),
  );
  for (const tell of Object.values(told)) tell('');
  if (!signal.aborted) await over;
}
