/**
 * A PBX that is connected to only while it is certain that nobody else leads (rule ND1): whoever connects takes the place
 * of the one who is connected, and no epoch guards that.
 */
import type { ProviderEvent } from '../floor/event.ts';
import { ProviderError, type Provider } from '../providers/provider.ts';

export function surely(provider: Provider, sure: (signal: AbortSignal) => Promise<void>): Provider {
  async function* events(signal: AbortSignal): AsyncGenerator<ProviderEvent> {
    try {
      await sure(signal);
    } catch (error) {
      if (signal.aborted) return;
      const about = { retryable: true, fault: 'unreachable' } as const;
      throw new ProviderError('It is not certain that nobody else leads', about, { cause: error });
    }
    yield* provider.events(signal);
  }
  return new Proxy(provider, {
    get: (target, name) => {
      if (name === 'events') return events;
      const part: unknown = Reflect.get(target, name, target);
      return typeof part === 'function' ? (part.bind(target) as unknown) : part; // bind gives any
    },
  });
}
