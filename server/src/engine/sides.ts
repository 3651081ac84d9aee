/** The engine's outer side during one term: the links to the PBXs and whoever carries out effects over them. */
import { comfort } from '../floor/comfort.ts';
import type { Effect } from '../floor/effect.ts';
import type { Floor } from '../floor/floor.ts';
import type { ProviderEvent } from '../floor/event.ts';
import type { Input } from '../floor/input.ts';
import type { Channel } from '../kernel/channel.ts';
import type { Clock } from '../kernel/clock.ts';
import type { IntentId } from '../kernel/ids.ts';
import type { EngineLog, EngineMeter } from './engine.ts';
import type { Intent } from './journal.ts';
import { Links, type LinkParts } from './links.ts';
import { Performer } from './performer.ts';
import { surely } from './surely.ts';
import type { Item } from './term.ts';
import type { Tracer } from './tracer.ts';

export interface SidesParts extends Pick<LinkParts, 'keepConnected'> {
  readonly openProvider: LinkParts['open'];
  readonly inbox: Channel<Item>;
  readonly finished: (id: IntentId) => void;
  readonly sure: (signal: AbortSignal) => Promise<void>;
  readonly clock: Clock;
  readonly meter: EngineMeter;
  readonly tracer?: Tracer;
  readonly log: EngineLog;
}

export class Sides implements AsyncDisposable {
  readonly #links: Links;
  readonly #performer: Performer;
  readonly #inbox: Channel<Item>;
  readonly #closed = new AbortController();
  /** Set while nobody can lead: what happens then to what the PBXs tell. */
  #held: ((event: ProviderEvent) => void) | undefined;

  constructor({ openProvider, keepConnected, inbox, finished, sure, clock, meter, tracer, log }: SidesParts) {
    this.#inbox = inbox;
    this.#links = new Links({
      open: openProvider,
      keepConnected: (provider, until) => keepConnected(surely(provider, sure), until),
      put: (event, until) => this.#put(event, until),
      log,
    });
    this.#performer = new Performer({
      provider: (providerId) => this.#links.provider(providerId),
      finished: ({ id, seq }) => {
        if (seq > 0) finished(id);
      },
      // When there is no room, the deadlines and the next reconciliation make up for it.
      told: (done) => void (this.#held ?? inbox.offer({ input: done })),
      failed: (failed) => void (this.#held ?? inbox.offer({ input: failed })),
      sleep: (ms, until) => clock.sleep(ms, until),
      sure,
      meter,
      tracer,
      log,
    });
  }

  agree(floor: Floor): Promise<void> {
    return this.#links.agree(floor);
  }

  perform(intent: Intent, signal: AbortSignal): void {
    this.#performer.start(intent, signal);
  }

  /** Effects that no fact stands behind, as they only anticipate what will be asked for anyway. */
  comfort(effects: readonly Effect[], signal: AbortSignal): void {
    for (const effect of effects) this.#performer.start({ id: 'comfort' as IntentId, seq: 0, effect }, signal);
  }

  /**
   * The journal is gone, so nobody can lead and nothing may be decided. The links stay open and new callers are put in the
   * waiting room; all else is left for the reconciliation. A link that is lost now is not taken up again: perhaps
   * another node leads after all and has taken our place.
   */
  hold(floor: Floor, unfinished: readonly Input[]): this {
    const missed = this.#inbox.removeAll(({ settle }) => settle === undefined).map(({ input }) => input);
    this.#held = (event) => {
      if (event.type === 'leg.arrived') this.comfort(comfort(floor, event), this.#closed.signal);
      if (event.type === 'provider.lost') this.#links.drop(event.providerId);
    };
    for (const input of [...unfinished, ...missed]) if (input.type === 'leg.arrived') this.#held(input);
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closed.abort();
    await this.#links[Symbol.asyncDispose]();
  }

  async #put(event: ProviderEvent, until: AbortSignal): Promise<void> {
    if (this.#held) {
      this.#held(event);
      return;
    }
    if (this.#inbox.offer({ input: event })) return;
    const either = AbortSignal.any([this.#closed.signal, until]);
    await this.#inbox.put({ input: event }, either).catch((error: unknown) => {
      if (!either.aborted) throw error;
    });
  }
}
