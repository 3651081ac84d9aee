/** A thin client of Asterisk's REST interface: bounded keep-alive sockets, time-outs, and faults in our own terms. */
import { Agent, request } from 'undici';
import { ProviderError } from '../provider.ts';

export interface AriSettings {
  /** Such as `http://pbx.example:8088`, with or without `/ari` behind it. */
  readonly address: string;
  readonly username: string;
  readonly password: string;
}

export interface AriAnswer {
  readonly status: number;
  readonly body: unknown;
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

const ANSWER_MS = 5_000;
const CONNECT_MS = 3_000;
/** Asterisk closes idle connections after 15 s, and takes 100 in all by default. */
const IDLE_MS = 10_000;
const SOCKETS = 16;

export class Ari implements AsyncDisposable {
  readonly base: string;
  readonly authorization: string;
  readonly #agent = new Agent({
    connections: SOCKETS,
    keepAliveTimeout: IDLE_MS,
    keepAliveMaxTimeout: IDLE_MS,
    connect: { timeout: CONNECT_MS },
    headersTimeout: ANSWER_MS,
    bodyTimeout: ANSWER_MS,
  });

  /** Throws ProviderError when the address is none. */
  constructor({ address, username, password }: AriSettings) {
    if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
      throw new ProviderError('The address of the PBX must begin with http:// or https://.', { retryable: false, fault: 'refused' });
    const url = new URL(address);
    const path = url.pathname.replace(/\/+$/, '');
    this.base = `${url.origin}${path.endsWith('/ari') ? path : `${path}/ari`}`;
    this.authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  }

  /** The answer whatever its status. Throws ProviderError `unreachable` or `timeout`; the signal's reason on abort. */
  async ask(method: Method, path: string, query: Readonly<Record<string, string>> = {}, signal?: AbortSignal, body?: object): Promise<AriAnswer> {
    const search = new URLSearchParams(query).toString().replaceAll('+', '%20');
    const url = `${this.base}/${path}${search === '' ? '' : `?${search}`}`;
    for (let tries = 1; ; tries += 1) {
      try {
        const answer = await request(url, {
          method,
          dispatcher: this.#agent,
          headers: {
            authorization: this.authorization,
            ...(body ? { 'content-type': 'application/json' } : {}),
          },
          ...(body ? { body: JSON.stringify(body) } : {}),
          ...(signal ? { signal } : {}),
        });
        const text = await answer.body.text();
        return { status: answer.statusCode, body: parsed(text) };
      } catch (error) {
        signal?.throwIfAborted();
        // A kept connection that Asterisk closed in this moment. Everything we send may be sent twice.
        if (tries === 1 && codeOf(error) !== undefined && ['ECONNRESET', 'UND_ERR_SOCKET'].includes(codeOf(error)!)) continue;
        throw faultOf(error);
      }
    }
  }

  /** Throws ProviderError for anything but success, and the statuses in `fine`. */
  async do(method: Method, path: string, query: Readonly<Record<string, string>>, signal: AbortSignal, fine: readonly number[] = [], body?: object): Promise<unknown> {
    const answer = await this.ask(method, path, query, signal, body);
    if (answer.status < 300 || fine.includes(answer.status)) return answer.body;
    throw refusalOf(answer, `${method} ${path.split('/')[0]}`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#agent.destroy();
  }
}

export const part = encodeURIComponent;

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined; // whatever answers there, it is no Asterisk
  }
}

export function codeOf(error: unknown): string | undefined {
  for (let one: unknown = error; one instanceof Error; one = one.cause) if ('code' in one && typeof one.code === 'string') return one.code;
  return undefined;
}

const words: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Nothing listens at that address and port.',
  ENOTFOUND: 'There is no host of that name.',
  EAI_AGAIN: 'The host’s name could not be looked up.',
  ECONNRESET: 'The PBX closed the connection.',
  UND_ERR_SOCKET: 'The PBX closed the connection.',
  EHOSTUNREACH: 'The host can’t be reached.',
  ENETUNREACH: 'The host’s network can’t be reached.',
};

export function faultOf(error: unknown): ProviderError {
  const code = codeOf(error) ?? '';
  if (code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT' || code === 'ETIMEDOUT')
    return new ProviderError('The PBX did not answer in time.', { retryable: true, fault: 'timeout' }, { cause: error });
  if (/CERT|TLS|SSL|UNABLE_TO_VERIFY|SELF_SIGNED|EPROTO|ERR_SSL/.test(code))
    return new ProviderError('No trusted TLS connection could be made.', { retryable: false, fault: 'refused' }, { cause: error });
  return new ProviderError(words[code] ?? 'The PBX can’t be reached.', { retryable: true, fault: 'unreachable' }, { cause: error });
}

/** `what` says which request it was; Asterisk's own words may hold numbers and are left out. */
export function refusalOf({ status }: AriAnswer, what: string): ProviderError {
  const about = (retryable: boolean, fault: ProviderError['fault'], message: string): ProviderError => new ProviderError(message, { retryable, fault });
  if (status === 401) return about(false, 'refused', 'The PBX refuses the user name or the password.');
  if (status === 403) return about(false, 'refused', 'The PBX’s user may not change anything (read_only).');
  if (status === 404) return about(false, 'gone', `The PBX no longer knows what it was asked about (${what}).`);
  if (status === 503) return about(true, 'unreachable', 'The PBX is still starting.');
  return about(status >= 500, 'refused', `The PBX answered ${status} (${what}).`);
}
