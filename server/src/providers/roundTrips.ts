/** How long the PBXs take to answer: each is asked for a sign of life now and then while its link is up. */
import type { ProviderEvent } from '../floor/event.ts';
import type { Clock } from '../kernel/clock.ts';
import type { ProviderId } from '../kernel/ids.ts';
import type { Provider } from './provider.ts';

const EVERY_MS = 15_000;

export class RoundTrips {
  readonly #clock: Clock;
  readonly #took = new Map<ProviderId, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** In milliseconds. Undefined while there is no link from this node, and for a PBX that can't be asked. */
  of(providerId: ProviderId): number | undefined {
    return this.#took.get(providerId);
  }

  /** Of all that have one. */
  get all(): Readonly<Record<ProviderId, number>> {
    return Object.fromEntries(this.#took);
  }

  /** Passes the events on, and measures from `provider.connected` until `provider.lost` or the end. */
  async *around(
    events: AsyncIterable<ProviderEvent>,
    provider: Pick<Provider, 'id' | 'ping'>,
    signal: AbortSignal,
  ): AsyncGenerator<ProviderEvent> {
    let link = new AbortController();
    let measuring: Promise<void> | undefined;
    const end = async (): Promise<void> => {
      link.abort();
      await measuring;
      this.#took.delete(provider.id);
    };
    try {
      for await (const event of events) {
        if (event.type === 'provider.lost') await end();
        yield event;
        if (event.type !== 'provider.connected') continue;
        await end();
        link = new AbortController();
        measuring = this.#measure(provider, AbortSignal.any([signal, link.signal]));
      }
    } finally {
      await end();
    }
  }

  async #measure(provider: Pick<Provider, 'id' | 'ping'>, signal: AbortSignal): Promise<void> {
    while (provider.ping && !signal.aborted) {
      const began = performance.now();
      // What is wrong with a link is said by whoever reads its events.
      const isBack = await provider.ping(signal).then(
        () => true,
        () => false,
      );
      if (isBack) this.#took.set(provider.id, performance.now() - began);
      else this.#took.delete(provider.id);
      await this.#clock.sleep(EVERY_MS, signal).catch(() => undefined);
    }
  }
}
