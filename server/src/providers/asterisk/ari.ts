/** A thin client of Asterisk's REST interface: bounded keep-alive sockets, time-outs, and faults in our own terms. */
import { isIP, BlockList } from 'node:net';
import { Agent, request } from 'undici';
import { Scope } from '../../kernel/scope.ts';
import { ProviderError } from '../provider.ts';
import { codeOf, faultOf, refusalOf } from './faults.ts';

export interface AriSettings {
  /** Such as `http://pbx.example:8088`, with or without `/ari` behind it. */
  readonly address: string;
  readonly username: string;
  readonly password: string;
}

export interface AriAnswer {
  readonly status: number;
  /** Undefined when there was none, or when it was no JSON. */
  readonly body: unknown;
  /** What the server calls itself. */
  readonly server: string;
}

export interface AriFile {
  readonly bytes: number;
  readonly content: AsyncIterable<Uint8Array>;
}

export interface AriRequest {
  /** For what may stand in the log of a proxy: no phone numbers, no names. */
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
  /** Whoever asks must know before it is sent a second time. */
  readonly once?: true;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

const ANSWER_MS = 5_000;
const CONNECT_MS = 3_000;
/** Asterisk closes idle connections after 15 s, and takes 100 in all by default. */
const IDLE_MS = 10_000;
const SOCKETS = 16;
/** Files that are fetched at once, as many as one recording may have, and how long one may stand still. */
const DOWNLOADS = 50;
const STALLED_MS = 30_000;
/** L10: some ten thousand channels. */
const LONGEST_ANSWER = 32 * 1024 * 1024;

/** A kept connection that Asterisk closed in the same moment. */
const CLOSED = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

/** Where cloud hosts keep their credentials: nobody's PBX. */
const linkLocal = new BlockList();
linkLocal.addSubnet('169.254.0.0', 16, 'ipv4');
linkLocal.addSubnet('fe80::', 10, 'ipv6');

export class Ari implements AsyncDisposable {
  readonly base: string;
  readonly authorization: string;
  #agent = newAgent();
  readonly #downloads = new Agent({
    connections: DOWNLOADS,
    connect: { timeout: CONNECT_MS },
    bodyTimeout: STALLED_MS,
  });
  /** Those of before, which end with the requests that they still have. */
  #closing: Promise<unknown> = Promise.resolve();

  /** Throws ProviderError when the address can't be that of a PBX. */
  constructor({ address, username, password }: AriSettings) {
    const url = checked(address);
    const path = url.pathname.replace(/\/+$/, '');
    this.base = `${url.origin}${path.endsWith('/ari') ? path : `${path}/ari`}`;
    this.authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  }

  /**
   * The answer, whatever its status. A request that met a closing connection is sent once more: all but what is marked may
   * be sent twice. Throws ProviderError when there is no answer; on abort the signal's reason.
   */
  async ask(
    method: Method,
    path: string,
    { query = {}, body, once }: AriRequest,
    signal: AbortSignal,
  ): Promise<AriAnswer> {
    const search = new URLSearchParams(query).toString().replaceAll('+', '%20');
    const url = `${this.base}/${path}${search === '' ? '' : `?${search}`}`;
    const headers = { authorization: this.authorization, ...(body ? { 'content-type': 'application/json' } : {}) };
    const payload = body ? { body: JSON.stringify(body) } : {};
    for (let again = false; ; again = true) {
      using scope = new Scope(signal, ANSWER_MS);
      try {
        const answer = await request(url, {
          method,
          dispatcher: this.#agent,
          headers,
          ...payload,
          signal: scope.signal,
        });
        const text = await answer.body.text();
        return { status: answer.statusCode, body: parsed(text), server: String(answer.headers['server'] ?? '') };
      } catch (error) {
        signal.throwIfAborted();
        if (!again && !once && CLOSED.has(codeOf(error) ?? '')) continue;
        throw faultOf(error);
      }
    }
  }

  /** The body of the answer. Throws ProviderError for anything but success and the statuses in `fine`. */
  async do(
    method: Method,
    path: string,
    send: AriRequest,
    signal: AbortSignal,
    fine: readonly number[] = [],
  ): Promise<unknown> {
    const answer = await this.ask(method, path, send, signal);
    if (answer.status < 300 || fine.includes(answer.status)) return answer.body;
    throw refusalOf(answer, `${method} ${path.split('/')[0]}`);
  }

  /**
   * A file, as it comes; it must be read to its end or be left by a `break`. Undefined when it is not there. Throws
   * ProviderError, also while it is read.
   */
  async download(path: string, signal: AbortSignal): Promise<AriFile | undefined> {
    const headers = { authorization: this.authorization };
    const dispatcher = this.#downloads;
    const answer = await request(`${this.base}/${path}`, { method: 'GET', dispatcher, headers, signal }).catch(
      (error: unknown) => {
        signal.throwIfAborted();
        throw faultOf(error);
      },
    );
    if (answer.statusCode === 200)
      return { bytes: Number(answer.headers['content-length']), content: pieces(answer.body, signal) };
    await answer.body.dump();
    if (answer.statusCode === 404) return undefined;
    throw refusalOf({ status: answer.statusCode }, 'GET file');
  }

  /** Asks over new connections from now on: the kept ones may have died with the network without saying so. */
  renew(): void {
    this.#closing = Promise.all([this.#closing, this.#agent.close()]);
    this.#agent = newAgent();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([this.#agent.destroy(), this.#downloads.destroy(), this.#closing]);
  }
}

const newAgent = (): Agent =>
  new Agent({
    connections: SOCKETS,
    keepAliveTimeout: IDLE_MS,
    keepAliveMaxTimeout: IDLE_MS,
    connect: { timeout: CONNECT_MS },
    headersTimeout: 0, // the request's own signal is exact
    bodyTimeout: 0,
    maxResponseSize: LONGEST_ANSWER,
  });

async function* pieces(body: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    signal.throwIfAborted();
    throw faultOf(error);
  }
}

/** Percent-encodes one segment of a path: Asterisk reads a bare + as a space. */
export const part = encodeURIComponent;

function checked(address: string): URL {
  const fault = (message: string): ProviderError => new ProviderError(message, { retryable: false, fault: 'refused' });
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    throw fault('The address of the PBX must begin with http:// or https://.');
  const url = new URL(address);
  if (url.username !== '' || url.password !== '')
    throw fault('The address of the PBX may not hold a user name or a password.');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host);
  if (family !== 0 && linkLocal.check(host, family === 4 ? 'ipv4' : 'ipv6'))
    throw fault('The address of the PBX is link-local; give one that is reachable by routing.');
  return url;
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined; // whatever answers there, it is no Asterisk
  }
}
