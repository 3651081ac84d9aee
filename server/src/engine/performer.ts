/** Carries out effects after their facts are committed: in order per leg, and at the same time for different legs. */
import { legsOf } from '../floor/effect.ts';
import type { EffectDone, EffectFailed } from '../floor/input.ts';
import { failureOf } from '../providers/failure.ts';
import { ProviderError, type Provider } from '../providers/provider.ts';
import type { ProviderId } from '../kernel/ids.ts';
import type { EngineLog, EngineMeter } from './engine.ts';
import type { Intent } from './journal.ts';
import type { Tracer } from './tracer.ts';

/** A moment later is tried again what may work then; more is the business of the next reconciliation. */
const TRIES = 3;
const RETRY_MS = 150;
/** How long the event of a leg that was found gone is waited for. */
const GONE_MS = 500;

export interface PerformerParts {
  readonly provider: (providerId: ProviderId) => Provider | undefined;
  /** The effect is done with, well or badly: its intent may be struck off. */
  readonly finished: (intent: Intent) => void;
  readonly told: (done: EffectDone) => void;
  readonly failed: (failed: EffectFailed) => void;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Resolves while it is certain that nobody else leads (rule ND1). */
  readonly sure: (signal: AbortSignal) => Promise<void>;
  readonly meter: EngineMeter;
  readonly tracer?: Tracer;
  readonly log: EngineLog;
}

export class Performer {
  readonly #parts: PerformerParts;
  readonly #chains = new Map<string, Promise<void>>();

  constructor(parts: PerformerParts) {
    this.#parts = parts;
  }

  /** How many legs have something to be done. */
  get busy(): number {
    return this.#chains.size;
  }

  start(intent: Intent, signal: AbortSignal): void {
    const keys = legsOf(intent.effect);
    const before = keys.map((key) => this.#chains.get(key) ?? Promise.resolve());
    const after = Promise.all(before).then(() => this.#perform(intent, signal));
    for (const key of keys) {
      this.#chains.set(key, after);
      void after.then(() => {
        if (this.#chains.get(key) === after) this.#chains.delete(key);
      });
    }
  }

  async #perform(intent: Intent, signal: AbortSignal): Promise<void> {
    const { effect } = intent;
    const { meter, tracer, log, finished } = this.#parts;
    const began = performance.now();
    const performed = tracer?.performing(intent);
    let fault: unknown;
    for (let tries = 1; tries <= TRIES && !signal.aborted; tries += 1) {
      try {
        const provider = this.#parts.provider(effect.providerId);
        if (!provider)
          throw new ProviderError('There is no connection to this PBX', { retryable: false, fault: 'unreachable' });
        if (intent.seq > 0) await this.#parts.sure(signal);
        await provider.perform(effect, signal);
        fault = undefined;
        break;
      } catch (error) {
        if (signal.aborted) return;
        fault = error;
        if (!(error instanceof ProviderError && error.retryable)) break;
        if (tries < TRIES) await this.#parts.sleep(RETRY_MS * tries, signal).catch(() => undefined);
      }
    }
    // Left open: whoever leads next finds it, and reconciles.
    if (signal.aborted) return;
    meter.performed(effect.type, performance.now() - began, fault !== undefined);
    performed?.(fault !== undefined);
    finished(intent);
    if (fault === undefined) {
      if (effect.tell) this.#parts.told({ type: 'effect.done', effect });
      return;
    }
    log.warn({ effect: effect.type, callId: effect.callId, err: fault }, 'an effect failed');
    // The PBX's own word about a leg that has gone says more than we can; it is on its way.
    if (fault instanceof ProviderError && fault.gone.length > 0)
      await this.#parts.sleep(GONE_MS, signal).catch(() => undefined);
    this.#parts.failed(failureOf(effect, fault));
  }
}
