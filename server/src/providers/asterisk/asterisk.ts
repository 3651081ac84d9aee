/** Asterisk as a provider, over its REST interface. */
import type { Effect } from '../../floor/effect.ts';
import type { ProviderEvent } from '../../floor/input.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { ProviderId } from '../../kernel/ids.ts';
import { type ConnectionReport, type Provider } from '../provider.ts';
import { Ari, part, refusalOf } from './ari.ts';
import { testConnection } from './connectionTest.ts';
import { Performer } from './perform.ts';
import { liveLegs, type Listing } from './snapshot.ts';
import { EventSocket } from './socket.ts';
import { newMemory, translate, type Memory, type Translation } from './translate.ts';
import { isOurLeg } from './names.ts';

export interface AsteriskSettings {
  readonly id: ProviderId;
  readonly address: string;
  /** username, app, endpointTemplate, trunkTemplate. */
  readonly settings: Readonly<Record<string, string>>;
  readonly password: string;
  readonly clock: Clock;
}

/** Events that say nothing that we need, left out by Asterisk itself. */
const UNWANTED = ['ChannelVarset', 'ChannelDialplan', 'ChannelConnectedLine', 'ChannelCallerId', 'ContactStatusChange', 'PeerStatusChange'];
/** Sources in one subscription request; more would make too long a line. */
const SOURCES = 40;

/** Throws ProviderError when the settings can't be meant for an Asterisk. */
export const openAsterisk = (settings: AsteriskSettings): Provider => new Asterisk(settings);

class Asterisk implements Provider {
  readonly id: ProviderId;
  readonly kind = 'asterisk';
  readonly originate = true;
  readonly queueing = true;
  readonly phones = true;
  readonly #ari: Ari;
  readonly #app: string;
  readonly #translation: Translation;
  readonly #performer: Performer;
  readonly #clock: Clock;
  readonly #settings: AsteriskSettings;
  #socket: EventSocket | undefined;

  constructor(given: AsteriskSettings) {
    const { id, address, settings, password, clock } = given;
    this.id = id;
    this.#clock = clock;
    this.#settings = given;
    this.#app = settings['app'] || 'ringside';
    const endpointTemplate = settings['endpointTemplate'] || 'PJSIP/{extension}';
    this.#ari = new Ari({ address, username: settings['username'] ?? '', password });
    this.#translation = { providerId: id, endpointTemplate };
    this.#performer = new Performer(this.#ari, id, { app: this.#app, endpointTemplate, trunkTemplate: settings['trunkTemplate'] ?? '' }, (bridge) =>
      this.#socket?.put({ type: 'ChannelEnteredBridge', bridge }),
    );
  }

  async *events(signal: AbortSignal): AsyncGenerator<ProviderEvent> {
    const memory = newMemory();
    this.#performer.forgetRooms();
    await using socket = await EventSocket.open(this.#ari, this.#app, signal);
    this.#socket = socket;
    const stop = new AbortController();
    const watching = socket.watch(this.#clock, AbortSignal.any([signal, stop.signal]));
    try {
      yield* this.#reconnected(memory, signal);
      for (;;) for (const event of await socket.read(signal)) yield* translate(event, this.#translation, memory);
    } finally {
      stop.abort();
      await watching;
    }
  }

  perform(effect: Effect, signal: AbortSignal): Promise<void> {
    return this.#performer.perform(effect, signal);
  }

  test(signal: AbortSignal): Promise<ConnectionReport> {
    return testConnection(this.#ari, { app: this.#app, address: this.#settings.address }, signal);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#ari[Symbol.asyncDispose]();
  }

  /** What comes meanwhile waits in the socket's buffer; that it may be told twice does no harm. */
  async *#reconnected(memory: Memory, signal: AbortSignal): AsyncGenerator<ProviderEvent> {
    const app = part(this.#app);
    await this.#ari.do('PUT', `applications/${app}/eventFilter`, {}, signal, [], { disallowed: UNWANTED.map((type) => ({ type })) });
    await this.#subscribe(['endpoint:PJSIP'], signal);
    const [info, listing] = await Promise.all([this.#list('asterisk/info?only=system', signal), this.#listing(signal)]);
    const live = liveLegs(listing, this.#app, this.#translation, memory);
    // The app object of before may have died with its connection, and its subscriptions with it.
    const channels = listing.channels.filter(({ id }) => isOurLeg(id) || memory.entered.has(id)).map(({ id }) => `channel:${id}`);
    await this.#subscribe(channels, signal);
    const { version = 'unknown' } = (info as { readonly system?: { readonly version?: string } }).system ?? {};
    yield { type: 'provider.connected', providerId: this.id, version };
    yield { type: 'provider.snapshot', providerId: this.id, live };
  }

  async #subscribe(sources: readonly string[], signal: AbortSignal): Promise<void> {
    for (let at = 0; at < sources.length; at += SOURCES) {
      const eventSource = sources.slice(at, at + SOURCES).join(',');
      // 422: one of them has gone meanwhile.
      await this.#ari.do('POST', `applications/${part(this.#app)}/subscription`, { eventSource }, signal, [404, 422]);
    }
  }

  async #listing(signal: AbortSignal): Promise<Listing> {
    const [channels, bridges, endpoints] = await Promise.all([
      this.#list('channels', signal),
      this.#list('bridges', signal),
      this.#list('endpoints', signal),
    ]);
    return { channels, bridges, endpoints } as Listing; // Asterisk's own JSON
  }

  async #list(path: string, signal: AbortSignal): Promise<unknown> {
    const answer = await this.#ari.ask('GET', path, {}, signal);
    if (answer.status === 200) return answer.body;
    throw refusalOf(answer, `GET ${path}`);
  }
}
