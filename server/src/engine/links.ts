/** The connections to all PBXs: opened, kept and closed as the configuration says. */
import type { Fact } from '../floor/fact.ts';
import type { Floor, ProviderState } from '../floor/floor.ts';
import type { ProviderEvent } from '../floor/event.ts';
import { spellingOf } from '../floor/spelling.ts';
import type { ProviderId } from '../kernel/ids.ts';
import { facetsOf, type Provider } from '../providers/provider.ts';
import type { EngineLog } from './engine.ts';

export interface LinkParts {
  /** Makes the adapter for a provider's settings; throws when it can't (a kind that is not built in, a sealed secret that can't be opened). */
  readonly open: (state: ProviderState) => Provider;
  /** Keeps it connected for ever: never ends before abort, and never throws for a fault outside. */
  readonly keepConnected: (provider: Provider, signal: AbortSignal) => AsyncIterable<ProviderEvent>;
  readonly put: (event: ProviderEvent, signal: AbortSignal) => Promise<void>;
  readonly log: EngineLog;
}

interface Link {
  readonly provider: Provider;
  readonly stop: AbortController;
  readonly ended: Promise<void>;
  readonly settings: string;
}

const settingsOf = ({ kind, address, settings, sealed }: ProviderState): string =>
  JSON.stringify([kind, address, { ...settings, callerId: undefined }, sealed]); // the floor alone reads the caller id

/** N3: what a PBX has no setting of its own for is the centre's. */
const whole = (floor: Floor, state: ProviderState): ProviderState => ({
  ...state,
  settings: { ...state.settings, country: spellingOf(floor, state.id).country },
});

export class Links implements AsyncDisposable {
  readonly #parts: LinkParts;
  readonly #links = new Map<ProviderId, Link>();
  #changing: Promise<void> = Promise.resolve();

  constructor(parts: LinkParts) {
    this.#parts = parts;
  }

  provider(providerId: ProviderId): Provider | undefined {
    return this.#links.get(providerId)?.provider;
  }

  /** Makes the links agree with the floor, one change after the other. */
  agree(floor: Floor): Promise<void> {
    this.#changing = this.#changing.then(() =>
      this.#agree([...floor.providers.values()].map((state) => whole(floor, state))),
    );
    return this.#changing;
  }

  /** Closes one link for good. */
  drop(providerId: ProviderId): void {
    this.#changing = this.#changing.then(() => this.#close(providerId));
  }

  /** Whether these facts may ask for other links. */
  static concerns(facts: readonly Fact[]): boolean {
    return facts.some(({ type }) => ['provider.configured', 'provider.removed', 'centre.configured'].includes(type));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#changing;
    await Promise.all([...this.#links.keys()].map((providerId) => this.#close(providerId)));
  }

  async #agree(wanted: readonly ProviderState[]): Promise<void> {
    const ids = new Set(wanted.map(({ id }) => id));
    for (const providerId of this.#links.keys()) if (!ids.has(providerId)) await this.#close(providerId);
    for (const state of wanted) {
      if (this.#links.get(state.id)?.settings === settingsOf(state)) continue;
      await this.#close(state.id);
      this.#open(state);
    }
  }

  #open(state: ProviderState): void {
    const stop = new AbortController();
    try {
      const provider = this.#parts.open(state);
      const ended = this.#run(provider, stop.signal);
      this.#links.set(state.id, { provider, stop, ended, settings: settingsOf(state) });
    } catch (error) {
      this.#parts.log.error({ providerId: state.id, err: error }, 'a PBX can’t be used with its settings');
      const reason = error instanceof Error ? error.message : 'The settings can’t be used.';
      void this.#parts.put({ type: 'provider.lost', providerId: state.id, reason }, stop.signal);
    }
  }

  async #run(provider: Provider, signal: AbortSignal): Promise<void> {
    try {
      for await (const event of this.#parts.keepConnected(provider, signal))
        await this.#parts.put(
          event.type === 'provider.connected' ? { ...event, facets: facetsOf(provider) } : event,
          signal,
        );
    } catch (error) {
      if (signal.aborted) return;
      this.#parts.log.error({ providerId: provider.id, err: error }, 'the link to a PBX ended by a bug');
      await this.#parts.put(
        { type: 'provider.lost', providerId: provider.id, reason: 'Something went wrong inside Ringside.' },
        signal,
      );
    }
  }

  async #close(providerId: ProviderId): Promise<void> {
    const link = this.#links.get(providerId);
    if (!link) return;
    this.#links.delete(providerId);
    link.stop.abort();
    await link.ended;
    await link.provider[Symbol.asyncDispose]();
  }
}
