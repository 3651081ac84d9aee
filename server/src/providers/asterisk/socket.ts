/** The WebSocket of events: opened, watched by pings, read through a bounded buffer. */
import { WebSocket } from 'ws';
import type { Clock } from '../../kernel/clock.ts';
import { ProviderError } from '../provider.ts';
import { faultOf, type Ari } from './ari.ts';
import type { WireEvent } from './wire.ts';

/** L10: events that may wait to be read; beyond that the link counts as lost and everything is listed anew. */
const BUFFER = 20_000;
const PING_MS = 1_000;
const OPEN_MS = 5_000;

export class EventSocket implements AsyncDisposable {
  readonly #socket: WebSocket;
  readonly #buffer: WireEvent[] = [];
  #wake: (() => void) | undefined;
  #fault: ProviderError | undefined;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data: Buffer) => this.#take(data));
    socket.on('close', () => this.#fail(new ProviderError('The PBX closed the connection.', { retryable: true, fault: 'unreachable' })));
    socket.on('error', (error) => this.#fail(faultOf(error)));
  }

  static async open(ari: Ari, app: string, signal: AbortSignal): Promise<EventSocket> {
    const url = `${ari.base.replace(/^http/, 'ws')}/events?app=${encodeURIComponent(app)}&subscribeAll=false`;
    const socket = new WebSocket(url, { headers: { authorization: ari.authorization }, handshakeTimeout: OPEN_MS, perMessageDeflate: false });
    // Made before it opens: the first events may come with the answer.
    const events = new EventSocket(socket);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const abort = (): void => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    socket.once('open', resolve);
    socket.once('unexpected-response', (_request, { statusCode = 0 }) => reject(refused(statusCode)));
    socket.once('close', () => reject(events.#fault));
    socket.once('error', (error) => reject(faultOf(error)));
    try {
      signal.throwIfAborted();
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
        this.#fail(new ProviderError('The PBX has stopped answering.', { retryable: true, fault: 'timeout' }));
        return;
      }
      unanswered += 1;
      if (this.#socket.readyState === WebSocket.OPEN) this.#socket.ping();
      await clock.sleep(PING_MS, signal).catch(() => undefined);
    }
  }

  /** What has come in; waits for at least one event. Throws ProviderError when the link is lost, and on abort its reason. */
  async read(signal: AbortSignal): Promise<readonly WireEvent[]> {
    for (;;) {
      signal.throwIfAborted();
      if (this.#buffer.length > 0) return this.#buffer.splice(0);
      if (this.#fault) throw this.#fault;
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#wake = resolve;
      const wake = (): void => resolve();
      signal.addEventListener('abort', wake, { once: true });
      await promise;
      signal.removeEventListener('abort', wake);
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#socket.terminate();
    return Promise.resolve();
  }

  #take(data: Buffer): void {
    this.put(JSON.parse(data.toString()) as WireEvent); // Asterisk's own JSON
  }

  put(event: WireEvent): void {
    if (event.type === 'ApplicationReplaced')
      this.#fail(new ProviderError('Another client has taken this app name at the PBX; give Ringside one of its own.', { retryable: false, fault: 'refused' }));
    else if (this.#buffer.length >= BUFFER) this.#fail(new ProviderError('Events came faster than they could be read.', { retryable: true, fault: 'timeout' }));
    else {
      this.#buffer.push(event);
      this.#wake?.();
    }
  }

  #fail(fault: ProviderError): void {
    this.#fault ??= fault;
    this.#socket.terminate();
    this.#wake?.();
  }
}

function refused(status: number): ProviderError {
  if (status === 401) return new ProviderError('The PBX refuses the user name or the password.', { retryable: false, fault: 'refused' });
  if (status === 503) return new ProviderError('The PBX is still starting.', { retryable: true, fault: 'unreachable' });
  return new ProviderError(`The PBX does not open its event connection (status ${status}).`, { retryable: status >= 500, fault: 'protocol' });
}
