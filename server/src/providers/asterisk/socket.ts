/** The WebSocket of events: opened, watched by pings, read through a bounded buffer. */
import { WebSocket } from 'ws';
import type { ProviderEvent } from '../../floor/event.ts';
import type { Clock } from '../../kernel/clock.ts';
import { ProviderError } from '../provider.ts';
import type { Ari } from './ari.ts';
import { faultOf, refusalOf } from './faults.ts';
import type { WireEvent } from './wire.ts';

/** L10: events that may wait to be read; beyond that the link counts as lost and everything is listed anew. */
const BUFFER = 20_000;
const LONGEST_EVENT = 1024 * 1024;
/** A user event that is about nothing but our app is shorter. */
const SHORT_EVENT = 500;
const PING_MS = 1_000;
const OPEN_MS = 3_000;
const CLOSE_MS = 500;

/** An event of Asterisk's, or one of ours that takes its place in the row. */
export type Item = { readonly wire: WireEvent } | { readonly told: ProviderEvent };

export class EventSocket implements AsyncDisposable {
  readonly #socket: WebSocket;
  readonly #limit: number;
  /** Text is read when its turn has come: Asterisk cuts off who dawdles at the socket. */
  readonly #buffer: (Buffer | ProviderEvent)[] = [];
  #wake: (() => void) | undefined;
  #fault: ProviderError | undefined;
  /** A user event of ours that somebody waits for; it is not for the reader. */
  #expected: { readonly name: string; readonly resolve: (event: WireEvent) => void } | undefined;

  private constructor(socket: WebSocket, limit: number) {
    this.#socket = socket;
    this.#limit = limit;
    socket.on('message', (data: Buffer) => {
      if (!this.#isExpected(data)) this.#put(data);
    });
    socket.on('close', () =>
      this.fail(new ProviderError('The PBX closed the connection.', { retryable: true, fault: 'unreachable' })),
    );
    socket.on('error', (error) => this.fail(faultOf(error)));
  }

  /** Takes the app's name over from whoever has it. Throws ProviderError; on abort the signal's reason. */
  static async open(ari: Ari, app: string, signal: AbortSignal, limit = BUFFER): Promise<EventSocket> {
    signal.throwIfAborted();
    const url = `${ari.base.replace(/^http/, 'ws')}/events?app=${encodeURIComponent(app)}&subscribeAll=false`;
    const socket = new WebSocket(url, {
      headers: { authorization: ari.authorization },
      handshakeTimeout: OPEN_MS,
      maxPayload: LONGEST_EVENT,
      perMessageDeflate: false,
    });
    // Made before it opens: the first events may come with the answer.
    const events = new EventSocket(socket, limit);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const abort = (): void => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    socket.once('open', resolve);
    socket.once('unexpected-response', (_request, { statusCode = 0 }) =>
      reject(refusalOf({ status: statusCode }, 'events')),
    );
    socket.once('close', () => reject(events.#fault));
    socket.once('error', (error) => reject(faultOf(error)));
    try {
      await promise;
      return events;
    } catch (error) {
      socket.terminate();
      throw error;
    } finally {
      signal.removeEventListener('abort', abort);
    }
  }

  /** Fails the socket when two pings in a row go unanswered. Ends with the signal. */
  async watch(clock: Clock, signal: AbortSignal): Promise<void> {
    let unanswered = 0;
    this.#socket.on('pong', () => {
      unanswered = 0;
    });
    while (!signal.aborted && !this.#fault) {
      if (unanswered >= 2) {
        this.fail(new ProviderError('The PBX has stopped answering.', { retryable: true, fault: 'timeout' }));
        return;
      }
      unanswered += 1;
      if (this.#socket.readyState === WebSocket.OPEN) this.#socket.ping();
      await clock.sleep(PING_MS, signal).catch((error: unknown) => {
        if (!signal.aborted) throw error;
      });
    }
  }

  /** Resolves with a user event of that name when it has come in, however much waits to be read before it. */
  heard(name: string): Promise<WireEvent> {
    const { promise, resolve } = Promise.withResolvers<WireEvent>();
    this.#expected = { name, resolve };
    return promise;
  }

  /** Puts an event of ours behind what has come in so far. */
  tell(event: ProviderEvent): void {
    this.#put(event);
  }

  /** The link counts as lost for this reason, if there was none before. */
  fail(fault: ProviderError): void {
    this.#fault ??= fault;
    this.#socket.terminate();
    this.#wake?.();
  }

  /** What has come in; waits for at least one event. Throws ProviderError when the link is lost, and on abort its reason. */
  async *read(signal: AbortSignal): AsyncGenerator<Item> {
    for (;;) {
      signal.throwIfAborted();
      const batch = this.#buffer.splice(0);
      for (const item of batch) {
        signal.throwIfAborted();
        if (this.#overflowed) break;
        yield Buffer.isBuffer(item) ? { wire: parsed(item) } : { told: item };
      }
      if (this.#buffer.length > 0 && !this.#overflowed) continue;
      if (this.#fault) throw this.#fault;
      await this.#filled(signal);
    }
  }

  /**
   * Waits until Asterisk has ended it, too, which takes a millisecond: of the connections of the same name that are opened
   * before that, one in twenty stays deaf (22.10.1; see hearing.ts).
   */
  async [Symbol.asyncDispose](): Promise<void> {
    const socket = this.#socket;
    if (socket.readyState !== WebSocket.OPEN) return socket.terminate();
    const { promise, resolve } = Promise.withResolvers<void>();
    socket.once('close', resolve);
    socket.close(1_000);
    const late = setTimeout(() => socket.terminate(), CLOSE_MS);
    await promise;
    clearTimeout(late);
  }

  /** What came before the overflow is of no use: it is part of what will be listed anew. */
  get #overflowed(): boolean {
    return this.#fault !== undefined && this.#buffer.length >= this.#limit;
  }

  async #filled(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return; // it tells nobody a second time
    const { promise, resolve } = Promise.withResolvers<void>();
    const wake = (): void => resolve();
    this.#wake = wake;
    signal.addEventListener('abort', wake, { once: true });
    await promise;
    signal.removeEventListener('abort', wake);
  }

  #isExpected(data: Buffer): boolean {
    const { name, resolve } = this.#expected ?? {};
    if (name === undefined || data.length > SHORT_EVENT || !data.includes(`"eventname":"${name}"`)) return false;
    this.#expected = undefined;
    resolve?.(parsed(data));
    return true;
  }

  #put(item: Buffer | ProviderEvent): void {
    if (this.#buffer.length >= this.#limit) {
      this.fail(
        new ProviderError('Events came faster than they could be read.', { retryable: true, fault: 'timeout' }),
      );
      return;
    }
    this.#buffer.push(item);
    this.#wake?.();
  }
}

function parsed(data: Buffer): WireEvent {
  try {
    return JSON.parse(data.toString()) as WireEvent; // Asterisk's own JSON
  } catch (cause) {
    throw new ProviderError('The PBX sent what is no event.', { retryable: true, fault: 'protocol' }, { cause });
  }
}
