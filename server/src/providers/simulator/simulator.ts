/** The soft switch as a provider: the same port as a real PBX. */
import type { ProviderEvent } from '../../floor/event.ts';
import { facets } from '../../floor/facet.ts';
import type { ProviderId } from '../../kernel/ids.ts';
import { type ConnectionReport, type Provider, ProviderError, type Recorded } from '../provider.ts';
import type { SoftSwitch } from './softSwitch.ts';
import { voice } from './voices.ts';

/** A reader who is so far behind has lost the link: it gets a snapshot when it connects again (L10). */
const LONGEST_BACKLOG = 10_000;

export class Simulator implements Provider {
  readonly id: ProviderId;
  readonly kind = 'simulator';
  readonly originate = true;
  readonly queueing = true;
  readonly supervise = true;
  readonly phones = true;
  readonly record: Recorded;
  readonly #switch: SoftSwitch;
  readonly #closed = new AbortController();

  constructor(softSwitch: SoftSwitch) {
    this.id = softSwitch.providerId;
    this.#switch = softSwitch;
    this.record = {
      fetch: (tapId) => {
        const tap = softSwitch.taps.get(tapId);
        return Promise.resolve(tap && voice(tap, softSwitch.now));
      },
      discard: () => Promise.resolve(),
    };
  }

  async *events(signal: AbortSignal): AsyncGenerator<ProviderEvent, void> {
    const ends = AbortSignal.any([signal, this.#closed.signal]);
    if (ends.aborted) return;
    const backlog: ProviderEvent[] = [];
    let fault: ProviderError | undefined;
    let wake = Promise.withResolvers<void>();
    const end = () => wake.resolve();
    ends.addEventListener('abort', end, { once: true });
    using _connection = this.#switch.connect({
      event: (event) => {
        if (backlog.length < LONGEST_BACKLOG) backlog.push(event);
        else fault ??= new ProviderError('events were not read in time', { retryable: true, fault: 'timeout' });
        wake.resolve();
      },
      lost: (error) => {
        fault ??= error;
        wake.resolve();
      },
    });
    try {
      while (!ends.aborted) {
        yield* backlog.splice(0);
        if (ends.aborted) return;
        if (backlog.length > 0) continue;
        if (fault) throw fault;
        await wake.promise;
        wake = Promise.withResolvers();
      }
    } finally {
      ends.removeEventListener('abort', end);
    }
  }

  perform(effect: Parameters<Provider['perform']>[0], signal: AbortSignal): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const abort = () => reject(signal.reason);
    if (signal.aborted) {
      abort();
      return promise;
    }
    signal.addEventListener('abort', abort, { once: true });
    this.#switch.perform(effect, (error) => {
      signal.removeEventListener('abort', abort);
      if (error) reject(error);
      else resolve();
    });
    return promise;
  }

  test(): Promise<ConnectionReport> {
    const passed = (step: ConnectionReport['steps'][number]['step'], detail: string) => ({
      step,
      passed: true,
      detail,
    });
    if (!this.#switch.linkIsUp) {
      const advice = 'It comes back by itself; it is part of this server.';
      const step = { step: 'reach', passed: false, detail: 'The simulated link is cut.', advice } as const;
      return Promise.resolve({ ok: false, steps: [step], facets: [] });
    }
    return Promise.resolve({
      ok: true,
      steps: [
        passed('reach', 'Runs inside this server.'),
        passed('signIn', 'Needs no password.'),
        passed('identify', 'It is the simulator.'),
        passed('version', 'It has the version of this server.'),
        passed('rights', 'Everything is allowed.'),
        passed('events', 'Events arrive.'),
        passed('facets', `It can do ${facets.join(', ')}.`),
      ],
      version: 'simulator',
      facets,
      roundTripMs: 0,
    });
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#closed.abort();
    return Promise.resolve();
  }
}
