/** Says each second how this node does, for as long as it runs. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { NodeReport } from '../centre/nodes.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Engine, EngineLog } from './engine.ts';
import type { Presence } from './presence.ts';

const EVERY_MS = 1_000;
/** How often the event loop is asked to be on time. */
const RESOLUTION_MS = 20;
/** What the last word may take. */
const LEAVE_MS = 500;

export interface ReporterParts {
  readonly node: Pick<NodeReport, 'id' | 'host' | 'version'>;
  readonly engine: Pick<Engine, 'floor' | 'health'>;
  readonly presence: Presence;
  /** Absent where nothing measures it. */
  readonly roundTrips?: () => NodeReport['roundTripMs'];
  readonly clock: Clock;
  readonly log: Pick<EngineLog, 'warn'>;
}

export class Reporter implements AsyncDisposable {
  readonly #parts: ReporterParts;
  readonly #delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  readonly #closed = new AbortController();
  readonly #ran: Promise<void>;
  #isHeard = true;

  private constructor(parts: ReporterParts, stop: AbortSignal) {
    this.#parts = parts;
    this.#delay.enable();
    this.#ran = this.#run(stop);
  }

  /** Resolves when this node is known. Rejects with SecretDiffers. `stop` aborts when the node is told to stop, and that is reported as well. */
  static async open(parts: ReporterParts, stop: AbortSignal): Promise<Reporter> {
    const reporter = new Reporter(parts, stop);
    try {
      await parts.presence.join(reporter.#report(stop), stop);
    } catch (error) {
      await reporter[Symbol.asyncDispose]();
      throw error;
    }
    return reporter;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closed.abort();
    await this.#ran;
    this.#delay.disable();
    const { presence, node, log } = this.#parts;
    // Otherwise it is missed for a minute, which does no harm.
    await presence.leave(node.id, AbortSignal.timeout(LEAVE_MS)).catch((error: unknown) => {
      log.warn({ err: error }, 'this node could not say that it ends');
    });
  }

  async #run(stop: AbortSignal): Promise<void> {
    const closed = this.#closed.signal;
    while (!closed.aborted) {
      await this.#pause(stop.aborted ? closed : AbortSignal.any([closed, stop]));
      if (closed.aborted) return;
      await this.#tell(stop);
    }
  }

  /** The next second tells it again. */
  async #tell(stop: AbortSignal): Promise<void> {
    const { presence, log } = this.#parts;
    try {
      await presence.report(this.#report(stop), this.#closed.signal);
      this.#isHeard = true;
    } catch (error) {
      if (this.#isHeard && !this.#closed.signal.aborted) log.warn({ err: error }, 'this node can’t say how it does');
      this.#isHeard = false;
    }
  }

  /** Rejects never: whatever aborts is looked at by who waits. */
  async #pause(until: AbortSignal): Promise<void> {
    await this.#parts.clock.sleep(EVERY_MS, until).catch((error: unknown) => {
      if (!until.aborted) throw error;
    });
  }

  #report(stop: AbortSignal): NodeReport {
    const { node, engine, roundTrips } = this.#parts;
    const { leads, epoch } = engine.health;
    const loopDelayMs = Math.max(0, this.#delay.percentile(99) / 1e6 - RESOLUTION_MS);
    this.#delay.reset();
    return {
      ...node,
      role: leads ? 'leader' : 'standby',
      epoch,
      position: engine.floor.seq,
      loopDelayMs: Math.round(loopDelayMs * 10) / 10,
      upMs: Math.round(process.uptime() * 1_000),
      isStopping: stop.aborted,
      roundTripMs: roundTrips?.() ?? {},
    };
  }
}
