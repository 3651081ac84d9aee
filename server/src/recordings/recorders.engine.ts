/** The PBXs that record, by the provider that was opened last for each. */
import type { ProviderId } from '../kernel/ids.ts';
import type { Provider, Recorded } from '../providers/provider.ts';

export class Recorders {
  readonly #recorded = new Map<ProviderId, Recorded | undefined>();

  /** Passes the provider on. */
  keep(provider: Provider): Provider {
    this.#recorded.set(provider.id, provider.record);
    return provider;
  }

  recorded(providerId: ProviderId): Recorded | undefined {
    return this.#recorded.get(providerId);
  }
}
