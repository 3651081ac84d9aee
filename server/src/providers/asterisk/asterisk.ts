/** Asterisk as a provider, over its REST interface (ARI). */
import type { Effect } from '../../floor/effect.ts';
import type { LiveLegs, ProviderEvent } from '../../floor/event.ts';
import { countryOf, DEFAULT_COUNTRY, formatOf } from '../../floor/spelling.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { ProviderId } from '../../kernel/ids.ts';
import { ProviderError, type ConnectionReport, type Provider } from '../provider.ts';
import { Ari, part } from './ari.ts';
import { testConnection } from './connectionTest.ts';
import { keepProving, prove, type Hearing } from './hearing.ts';
import { channelOf, newMemory, type Memory } from './memory.ts';
import { bridgeIdOf, legIdOf, ownerMark, phoneTechnology, trunkOf } from './names.ts';
import { Performer } from './perform.ts';
import { Recorder } from './recording.ts';
import { liveLegs, ourChannels, unsubscribed, type Listing } from './snapshot.ts';
import { EventSocket } from './socket.ts';
import { tapsAmong } from './taps.ts';
import { translate, type Translation } from './translate.ts';
import { eventTypes, instantOf, type WireApplication, type WireBridge, type WireInfo } from './wire.ts';

export interface AsteriskSettings {
  readonly id: ProviderId;
  readonly address: string;
  /** username, app, endpointTemplate, trunkTemplate, numberFormat, country. */
  readonly settings: Readonly<Record<string, string>>;
  readonly password: string;
  readonly clock: Clock;
}

/** Lets Asterisk clear away the connection of one who was killed a moment ago: see the closing of EventSocket. */
const SETTLE_MS = 30;
/** How often to look again when calls came and went while their subscriptions were renewed. */
const LOOKS = 3;

/** Throws ProviderError when the settings can't be meant for an Asterisk. */
export const openAsterisk = (settings: AsteriskSettings): Provider => new Asterisk(settings);

class Asterisk implements Provider {
  readonly id: ProviderId;
  readonly kind = 'asterisk';
  readonly originate = true;
  readonly queueing = true;
  readonly supervise = true;
  readonly phones?: true;
  readonly record: Recorder;
  readonly #ari: Ari;
  readonly #address: string;
  readonly #translation: Translation;
  readonly #performer: Performer;
  readonly #clock: Clock;
  #memory: Memory = newMemory();
  /** The link, while there is one. */
  #socket: EventSocket | undefined;

  constructor({ id, address, settings, password, clock }: AsteriskSettings) {
    this.id = id;
    this.#clock = clock;
    this.#address = address;
    const app = settings['app'] || 'ringside';
    const endpointTemplate = settings['endpointTemplate'] || 'PJSIP/{extension}';
    if (phoneTechnology(endpointTemplate) !== undefined) this.phones = true;
    this.#ari = new Ari({ address, username: settings['username'] ?? '', password });
    const trunkTemplate = settings['trunkTemplate'] ?? '';
    this.#translation = { providerId: id, app, endpointTemplate, trunk: trunkOf(trunkTemplate) };
    this.record = new Recorder({
      ari: this.#ari,
      app,
      clock,
      channelOf: (legId) => channelOf(this.#memory, id, legId),
    });
    const spelling = { country: countryOf(settings) ?? DEFAULT_COUNTRY, format: formatOf(settings) };
    this.#performer = new Performer({
      ari: this.#ari,
      providerId: id,
      dialling: { app, endpointTemplate, trunkTemplate, spelling },
      recorder: this.record,
      memory: () => this.#memory,
      joined: (bridge) => this.#joined(bridge),
    });
  }

  async *events(signal: AbortSignal): AsyncGenerator<ProviderEvent> {
    const stop = new AbortController();
    let watching: Promise<unknown> | undefined;
    this.#ari.renew();
    try {
      await this.#clock.sleep(SETTLE_MS, signal);
      await using socket = await EventSocket.open(this.#ari, this.#translation.app, signal);
      const until = AbortSignal.any([signal, stop.signal]);
      const memory = newMemory();
      const behind = (ms: number): void => {
        memory.behindMs = Math.min(memory.behindMs ?? ms, ms);
      };
      const hearing: Hearing = { ari: this.#ari, app: this.#translation.app, socket, clock: this.#clock, behind };
      watching = Promise.all([socket.watch(this.#clock, until), keepProving(hearing, until)]);
      this.#performer.forgetRooms();
      // What comes meanwhile waits in the socket, and is told after this unless this has told it.
      const app = `applications/${part(this.#translation.app)}`;
      await this.#filter(app, until);
      const [[version, listing]] = await Promise.all([this.#look(app, until), prove(hearing, until)]);
      const live = { ...liveLegs(listing, this.#translation, memory), taps: await this.#taps(listing, memory, until) };
      this.#memory = memory;
      this.#socket = socket;
      yield { type: 'provider.connected', providerId: this.id, version };
      yield { type: 'provider.snapshot', providerId: this.id, live };
      for await (const item of socket.read(signal)) {
        if ('told' in item) {
          yield item.told;
          continue;
        }
        const sentAt = instantOf(item.wire.timestamp);
        if (sentAt !== undefined) behind(this.#clock.now() - sentAt);
        if (item.wire.type === 'ApplicationReplaced') throw taken(this.#translation.app);
        yield* translate(item.wire, this.#translation, memory);
      }
    } catch (error) {
      if (!signal.aborted) throw notYet(error);
    } finally {
      this.#socket = undefined;
      stop.abort();
      await watching;
    }
  }

  perform(effect: Effect, signal: AbortSignal): Promise<void> {
    return this.#performer.perform(effect, signal);
  }

  async ping(signal: AbortSignal): Promise<void> {
    await this.#ari.do('GET', 'asterisk/ping', {}, signal);
  }

  test(signal: AbortSignal): Promise<ConnectionReport> {
    const { app, endpointTemplate } = this.#translation;
    const about = { id: this.id, app, endpointTemplate, address: this.#address, linked: this.#socket !== undefined };
    return testConnection(this.#ari, about, signal);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#ari[Symbol.asyncDispose]();
  }

  #joined({ id, channels }: WireBridge): void {
    const legIds = channels.map((channel) => this.#memory.channels.get(channel)?.legId ?? legIdOf(this.id, channel));
    this.#socket?.tell({ type: 'legs.joined', providerId: this.id, bridgeId: bridgeIdOf(id), legIds });
  }

  /** A snoop channel whose file is not being written has been forgotten by somebody, and is taken away. */
  async #taps(listing: Listing, memory: Memory, signal: AbortSignal): Promise<NonNullable<LiveLegs['taps']>> {
    const found = tapsAmong(ourChannels(listing, this.#translation), memory);
    const asked = await Promise.all(
      found.map(async (tap) => ({ tap, isLive: await this.record.isLive(tap.tapId, signal) })),
    );
    await Promise.all(asked.filter(({ isLive }) => !isLive).map(({ tap }) => this.record.stop(tap.tapId, signal)));
    return asked.filter(({ isLive }) => isLive).map(({ tap }) => tap);
  }

  /** Subscribes to all that is ours before it looks: what changes after the look is then told. */
  async #look(app: string, signal: AbortSignal): Promise<readonly [string, Listing]> {
    const technology = phoneTechnology(this.#translation.endpointTemplate);
    const [info] = await Promise.all([
      this.#ari.do('GET', 'asterisk/info', { query: { only: 'system' } }, signal),
      technology === undefined ? undefined : this.#subscribe(`endpoint:${technology}`, signal),
    ]);
    let listing = await this.#list(app, signal);
    for (let look = 1; look < LOOKS; look += 1) {
      const unheard = unsubscribed(listing, this.#translation);
      if (unheard.length === 0) break;
      await Promise.all(unheard.map((source) => this.#subscribe(source, signal)));
      listing = await this.#list(app, signal);
    }
    const { system } = info as WireInfo; // Asterisk's own JSON
    return [system?.version ?? 'unknown', listing];
  }

  /**
   * Leaves out what we do not read. Alone, and only when it is not so already: while a filter is replaced, another request
   * whose answer shows the app corrupts Asterisk's memory (a crash in some 400 on 22.10.1).
   */
  async #filter(app: string, signal: AbortSignal): Promise<void> {
    const wanted = [...eventTypes, ownerMark(this.id)];
    const { events_allowed: set = [] } = (await this.#ari.do('GET', app, {}, signal)) as WireApplication; // Asterisk's own JSON
    if (set.length === wanted.length && wanted.every((type) => set.some((each) => each.type === type))) return;
    const allowed = wanted.map((type) => ({ type }));
    await this.#ari.do('PUT', `${app}/eventFilter`, { body: { allowed } }, signal);
  }

  /** 422: it has gone meanwhile, or this PBX has none of that kind. */
  async #subscribe(eventSource: string, signal: AbortSignal): Promise<void> {
    const app = part(this.#translation.app);
    await this.#ari.do(
      'POST',
      `applications/${app}/subscription`,
      { body: { eventSource: [eventSource] } },
      signal,
      [404, 422],
    );
  }

  async #list(app: string, signal: AbortSignal): Promise<Listing> {
    const [channels, bridges, endpoints, application] = await Promise.all(
      ['channels', 'bridges', 'endpoints', app].map((path) => this.#ari.do('GET', path, {}, signal)),
    );
    return { channels, bridges, endpoints, application } as Listing; // Asterisk's own JSON
  }
}

/** While Asterisk starts, its web server answers before its REST interface is there. */
function notYet(error: unknown): unknown {
  if (!(error instanceof ProviderError) || error.fault !== 'gone') return error;
  const about = { retryable: true, fault: 'protocol' } as const;
  return new ProviderError('The PBX has no REST interface there, or is still starting.', about, { cause: error });
}

const taken = (app: string): ProviderError =>
  new ProviderError(
    `Another client has taken over the app name “${app}” at the PBX, and now gets its calls. Give one of the two a name of its own.`,
    { retryable: false, fault: 'refused' },
  );
