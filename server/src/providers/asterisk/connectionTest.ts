/** Tries a connection step by step, and says what a person can do about the first thing that does not work. */
import { randomUUID } from 'node:crypto';
import type { Facet } from '../../floor/facet.ts';
import {
  connectionSteps,
  ProviderError,
  type ConnectionReport,
  type ConnectionStep,
  type StepResult,
} from '../provider.ts';
import type { ProviderId } from '../../kernel/ids.ts';
import { advice, conf, eventAdvice, reachAdvice } from './advice.ts';
import { part, type Ari, type AriAnswer } from './ari.ts';
import { isOwnerMark, ownerMark, phoneTechnology } from './names.ts';
import { EventSocket } from './socket.ts';
import { isOlder, versionOf } from './version.ts';
import type { WireApplication, WireEndpoint } from './wire.ts';

export interface About {
  readonly id: ProviderId;
  readonly app: string;
  readonly address: string;
  readonly endpointTemplate: string;
  /** Whether this very adapter has its events now. */
  readonly linked: boolean;
}

type Found = Omit<StepResult, 'step' | 'passed'>;

const PINGS = 5;
/** Asterisk cuts off a client that does not read for so long; the default of 100 ms is less than a pause of a busy server. */
const WRITE_TIMEOUT_MS = 1_000;

/** The step did not pass; the others are not tried. */
class Failed extends Error {
  readonly found: Found;

  constructor(detail: string, what: string) {
    super(detail);
    this.found = { detail, advice: what };
  }
}

/** Changes nothing on the PBX. Throws for nothing but a bug. */
export async function testConnection(ari: Ari, about: About, signal: AbortSignal): Promise<ConnectionReport> {
  const test = new ConnectionTest(ari, about, signal);
  const steps: StepResult[] = [];
  for (const step of connectionSteps) {
    try {
      steps.push({ step, passed: true, ...(await test[step]()) });
    } catch (error) {
      steps.push({ step, passed: false, ...reasonOf(error, signal, about) });
      break;
    }
  }
  const ok = steps.every(({ passed }) => passed);
  return { ...test.found, ok, steps };
}

function reasonOf(error: unknown, signal: AbortSignal, { address }: About): Found {
  if (error instanceof Failed) return error.found;
  if (signal.aborted) return { detail: 'The test took too long and was given up.', advice: conf.http };
  if (error instanceof ProviderError) return { detail: error.message, advice: reachAdvice(error, address) };
  throw error;
}

class ConnectionTest implements Record<ConnectionStep, () => Promise<Found>> {
  /** What the steps have found out besides. */
  readonly found: { version?: string; roundTripMs?: number; facets: readonly Facet[] } = { facets: [] };
  readonly #ari: Ari;
  readonly #about: About;
  readonly #signal: AbortSignal;
  #ping: AriAnswer | undefined;

  constructor(ari: Ari, about: About, signal: AbortSignal) {
    this.#ari = ari;
    this.#about = about;
    this.#signal = signal;
  }

  async reach(): Promise<Found> {
    this.#ping = await this.#get('asterisk/ping');
    return { detail: `Something answers at ${new URL(this.#about.address).host}.` };
  }

  async signIn(): Promise<Found> {
    if (this.#ping?.status === 401) throw new Failed('The user name or the password is refused.', conf.user);
    if (this.#ping?.status === 403) throw new Failed('The user is known, but not let in from here.', conf.acl);
    return { detail: 'The user is let in.' };
  }

  async identify(): Promise<Found> {
    const { status = 0, body, server = '' } = this.#ping ?? {};
    if (status === 503) throw new Failed('It is an Asterisk that is still starting.', advice.wait);
    if (status === 200 && isPong(body)) return { detail: 'It is an Asterisk.' };
    if (server.startsWith('Asterisk'))
      throw new Failed('Asterisk’s web server answers, but its REST interface is not there.', conf.ari);
    throw new Failed('What answers is not Asterisk’s REST interface.', advice.notAsterisk);
  }

  async version(): Promise<Found> {
    const { body } = await this.#get('asterisk/info?only=system');
    const version = versionOf(body);
    this.found.version = version;
    const detail = `It is version ${version}.`;
    return isOlder(version) ? { detail, advice: advice.upgrade } : { detail };
  }

  /** To hang up on nobody is refused to a user who may only read, and does nothing for all others. */
  async rights(): Promise<Found> {
    const { status } = await this.#ari.ask('DELETE', `channels/ringside-test-${randomUUID()}`, {}, this.#signal);
    if (status === 403) throw new Failed('The user may only read.', conf.readOnly);
    if (status !== 404)
      throw new Failed(`Hanging up on nobody was answered with status ${status}.`, advice.notAsterisk);
    return { detail: 'The user may act.' };
  }

  async events(): Promise<Found> {
    const { app } = this.#about;
    const owner = await this.#ownerOf(app);
    if (owner === 'stranger') throw new Failed(`Another program has the app name “${app}”.`, advice.stranger);
    const notes: Found =
      owner === 'ringside'
        ? { detail: `A Ringside has the app name “${app}”.`, advice: advice.sameName }
        : { detail: `The app name “${app}” is ${owner === 'us' ? 'ours' : 'free'}.` };
    await this.#openSocket();
    const writeTimeoutMs = await this.#writeTimeoutMs();
    if (writeTimeoutMs === undefined || writeTimeoutMs >= WRITE_TIMEOUT_MS) return notes;
    const short = `${notes.detail} Asterisk waits only ${writeTimeoutMs} ms for a busy reader.`;
    return { detail: short, advice: [notes.advice, conf.writeTimeout].filter(Boolean).join(' ') };
  }

  async facets(): Promise<Found> {
    const { endpointTemplate } = this.#about;
    const [holding, music, endpoints] = await Promise.all([
      this.#hasModule('bridge_holding.so'),
      this.#hasModule('res_musiconhold.so'),
      this.#get('endpoints'),
    ]);
    const technology = phoneTechnology(endpointTemplate);
    const listed = Array.isArray(endpoints.body) ? (endpoints.body as readonly WireEndpoint[]) : []; // Asterisk's own JSON
    const phones = listed.filter((endpoint) => endpoint.technology === technology);
    const queueing = holding && music;
    this.found.facets = [
      'originate',
      ...(queueing ? (['queueing'] as const) : []),
      ...(phones.length > 0 ? (['phones'] as const) : []),
    ];
    this.found.roundTripMs = await this.#roundTrip();
    const notes = [
      ...(queueing ? [] : [conf.modules]),
      ...(technology === undefined ? [advice.noPhones] : phones.length === 0 ? [advice.noEndpoints] : []),
    ];
    const detail = `Calls can be placed${queueing ? ' and wait with music' : ''}; ${phones.length} phones and trunks are known.`;
    return notes.length === 0 ? { detail } : { detail, advice: notes.join(' ') };
  }

  #get(path: string): Promise<AriAnswer> {
    return this.#ari.ask('GET', path, {}, this.#signal);
  }

  /** A connection of the same name would take the calls of whoever has it. Asterisk does not tell who that is: our own mark does. */
  async #ownerOf(app: string): Promise<'nobody' | 'us' | 'ringside' | 'stranger'> {
    const { id, linked } = this.#about;
    if (linked) return 'us';
    const { status, body } = await this.#get(`applications/${part(app)}`);
    if (status === 404) return 'nobody';
    const { events_allowed: types = [] } = (body ?? {}) as WireApplication; // Asterisk's own JSON
    if (types.some(({ type }) => type === ownerMark(id))) return 'us';
    return types.some(({ type }) => isOwnerMark(type)) ? 'ringside' : 'stranger';
  }

  /** Under a name that nobody has, so that nobody is pushed aside. */
  async #openSocket(): Promise<void> {
    try {
      await using _socket = await EventSocket.open(this.#ari, `ringside-test-${randomUUID()}`, this.#signal);
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      throw new Failed(`No events: ${error.message}`, eventAdvice);
    }
  }

  /** Undefined when the PBX does not say. */
  async #writeTimeoutMs(): Promise<number | undefined> {
    const { status, body } = await this.#get('asterisk/config/dynamic/res_ari/general/general');
    if (status !== 200 || !Array.isArray(body)) return undefined;
    const settings = body as readonly { readonly attribute: string; readonly value: string }[]; // Asterisk's own JSON
    const value = Number(settings.find(({ attribute }) => attribute === 'websocket_write_timeout')?.value);
    return Number.isFinite(value) ? value : undefined;
  }

  /** In doubt it has. */
  async #hasModule(name: string): Promise<boolean> {
    return (await this.#get(`asterisk/modules/${name}`)).status !== 404;
  }

  /** The median of a few small requests. */
  async #roundTrip(): Promise<number> {
    const times: number[] = [];
    for (let ping = 0; ping < PINGS; ping += 1) {
      const began = performance.now();
      await this.#get('asterisk/ping');
      times.push(performance.now() - began);
    }
    return Math.round(times.toSorted((a, b) => a - b)[Math.floor(PINGS / 2)]! * 100) / 100;
  }
}

const isPong = (body: unknown): boolean => typeof body === 'object' && body !== null && 'ping' in body;
