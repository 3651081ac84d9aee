/** One node's adapter for a PBX of the world, which outlives all nodes. What is asked of the PBX is written down. */
import type { Effect } from '../../../server/src/floor/effect.ts';
import type { LiveLegs, ProviderEvent } from '../../../server/src/floor/event.ts';
import type { Instant, ProviderId } from '../../../server/src/kernel/ids.ts';
import type { Random } from '../../../server/src/kernel/random.ts';
import {
  type ConnectionReport,
  type Provider,
  ProviderError,
  type Recorded,
} from '../../../server/src/providers/provider.ts';
import type { SoftSwitch } from '../../../server/src/providers/simulator/softSwitch.ts';
import type { Life } from './life.ts';
import type { Time } from './time.ts';
import type { Weather } from './weather.ts';

const LATEST_REPEAT_MS = 5_000;

/** A PBX and how well it can be reached. */
export interface Site {
  readonly softSwitch: SoftSwitch;
  readonly random: Random;
  weather: Weather;
  /** Whether it names all its phones. */
  readonly phonesComplete: boolean;
  /** Between `provider.connected` and the snapshot. */
  gapMs: number;
}

export interface PbxLinkParts {
  readonly site: Site;
  readonly life: Life;
  readonly time: Time;
  /** The node asks for it now. */
  readonly asked: (life: Life, effect: Effect) => void;
  /** The node opens a connection. */
  readonly connects: () => void;
  /** It has come to the PBX. */
  readonly performed: (softSwitch: SoftSwitch, effect: Effect) => void;
}

export class PbxLink implements Provider {
  readonly id: ProviderId;
  readonly kind = 'simulator';
  readonly originate = true;
  readonly queueing = true;
  readonly supervise = true;
  readonly phones = true;
  readonly record: Recorded = { fetch: () => Promise.resolve(undefined), discard: () => Promise.resolve() };
  readonly #parts: PbxLinkParts;

  constructor(parts: PbxLinkParts) {
    this.#parts = parts;
    this.id = parts.site.softSwitch.providerId;
  }

  async *events(signal: AbortSignal): AsyncGenerator<ProviderEvent, void> {
    const { site, life, time, connects } = this.#parts;
    const backlog: ProviderEvent[] = [];
    let fault: ProviderError | undefined;
    let wake = Promise.withResolvers<void>();
    const line = new Line(site, time, {
      tell: (event) =>
        life.arrive(() => {
          backlog.push(event);
          wake.resolve();
        }),
      lost: (error) =>
        life.arrive(() => {
          fault ??= error;
          wake.resolve();
        }),
    });
    const end = (): void => {
      wake.resolve();
      if (life.sends()) line.close();
    };
    life.onDeath(() => line.close());
    if (signal.aborted || !life.sends()) return;
    connects();
    signal.addEventListener('abort', end, { once: true });
    time.agenda.after(site.random.whole(site.weather.pbxMs + 1), () => line.open());
    try {
      while (!signal.aborted) {
        yield* backlog.splice(0);
        if (signal.aborted) return;
        if (backlog.length > 0) continue;
        if (fault) throw fault;
        await wake.promise;
        wake = Promise.withResolvers();
      }
    } finally {
      signal.removeEventListener('abort', end);
      if (!signal.aborted && life.isAlive) line.close();
    }
  }

  perform(effect: Effect, signal: AbortSignal): Promise<void> {
    const { site, life, time, asked, performed } = this.#parts;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    if (signal.aborted) {
      reject(signal.reason);
      return promise;
    }
    if (!life.sends()) return promise;
    asked(life, effect);
    const give = (): void => reject(signal.reason);
    signal.addEventListener('abort', give, { once: true });
    const latency = (): number => site.random.whole(site.weather.pbxMs + 1);
    time.agenda.after(latency(), () => {
      performed(site.softSwitch, effect);
      site.softSwitch.perform(effect, (error) => {
        time.agenda.after(latency(), () =>
          life.arrive(() => {
            signal.removeEventListener('abort', give);
            if (error) reject(error);
            else resolve();
          }),
        );
      });
    });
    return promise;
  }

  test(): Promise<ConnectionReport> {
    return Promise.resolve({ ok: true, steps: [], facets: [] });
  }

  [Symbol.asyncDispose](): Promise<void> {
    return Promise.resolve();
  }
}

interface Ends {
  readonly tell: (event: ProviderEvent) => void;
  readonly lost: (error: ProviderError) => void;
}

/** One connection: in order per leg, with the faults of the weather. */
class Line {
  readonly #site: Site;
  readonly #time: Time;
  readonly #to: Ends;
  readonly #underWay = new Map<string, Instant>();
  #connection: Disposable | undefined;
  #isClosed = false;
  #snapshotDue = true;

  constructor(site: Site, time: Time, to: Ends) {
    this.#site = site;
    this.#time = time;
    this.#to = to;
  }

  open(): void {
    if (this.#isClosed) return;
    const { softSwitch } = this.#site;
    try {
      this.#connection = softSwitch.connect({
        event: (event) => this.#receive(event),
        lost: (error) => {
          this.#connection = undefined;
          this.#lost(error);
        },
      });
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      this.#lost(error);
    }
  }

  close(): void {
    this.#isClosed = true;
    this.#connection?.[Symbol.dispose]();
    this.#connection = undefined;
  }

  #lost(error: ProviderError): void {
    if (this.#isClosed) return;
    const isTaken = error.message.includes('took its place');
    // As a real PBX: whoever is pushed out would only push in turn.
    const told = isTaken ? new ProviderError(error.message, { retryable: false, fault: 'refused' }) : error;
    this.#time.agenda.after(this.#latest(), () => this.#isClosed || this.#to.lost(told));
  }

  #receive(event: ProviderEvent): void {
    const site = this.#site;
    const { eventLossChance, eventRepeatChance, eventDelayMs, pbxMs } = site.weather;
    if (event.type === 'provider.connected') return this.#later(event, 0, true);
    if (event.type === 'provider.snapshot') {
      this.#snapshotDue = false;
      return this.#later({ ...event, live: this.#told(event.live) }, site.gapMs + site.random.whole(pbxMs + 1), true);
    }
    if (this.#snapshotDue) return;
    if (eventLossChance > 0 && site.random.chance(eventLossChance)) return;
    this.#later(event, site.random.whole(pbxMs + 1) + (eventDelayMs > 0 ? site.random.whole(eventDelayMs) : 0), true);
    if (eventRepeatChance > 0 && site.random.chance(eventRepeatChance))
      this.#later(event, site.random.whole(LATEST_REPEAT_MS), false);
  }

  #told(live: LiveLegs): LiveLegs {
    const { phonesComplete, random } = this.#site;
    return phonesComplete ? live : { ...live, phones: live.phones.filter(() => random.chance(0.5)), phonesComplete };
  }

  #latest(): number {
    return Math.max(0, ...[...this.#underWay.values()].map((at) => at - this.#time.now));
  }

  #later(event: ProviderEvent, ms: number, inOrder: boolean): void {
    let at = this.#time.now + ms;
    // All that is told at the beginning is told in order: nothing comes before the snapshot.
    const keys = event.type === 'provider.snapshot' || event.type === 'provider.connected' ? ['all'] : keysOf(event);
    at = Math.max(at, this.#underWay.get('all') ?? 0);
    if (inOrder) {
      for (const key of keys) at = Math.max(at, this.#underWay.get(key) ?? 0);
      for (const key of keys) this.#underWay.set(key, at);
    }
    this.#time.agenda.at(at, () => this.#isClosed || this.#to.tell(event));
  }
}

function keysOf(event: ProviderEvent): readonly string[] {
  if ('legIds' in event) return event.legIds;
  if ('legId' in event) return [event.legId];
  return 'extension' in event ? [`phone ${event.extension}`] : [];
}
