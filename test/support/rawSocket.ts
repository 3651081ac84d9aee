/** A WebSocket client that speaks the protocol by hand: for what a decent client never does. */
import { once } from 'node:events';
import { WebSocket } from 'ws';

export interface Message {
  readonly id?: string;
  readonly type: string;
  readonly payload?: unknown;
}

export class RawSocket implements AsyncDisposable {
  readonly received: Message[] = [];
  readonly socket: WebSocket;
  /** The close code, once closed. */
  closed: number | undefined;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('message', (data) => this.received.push(JSON.parse((data as Buffer).toString()) as Message)); // the server's own words, in one Buffer
    socket.on('close', (code) => (this.closed = code));
    socket.on('error', () => undefined); // told by the close code
  }

  static async open(origin: string, key?: string, headers: Record<string, string> = {}): Promise<RawSocket> {
    const url = `${origin.replace('http', 'ws')}/graphql`;
    const raw = new RawSocket(new WebSocket(url, 'graphql-transport-ws', { headers }));
    await once(raw.socket, 'open');
    if (key !== undefined) {
      raw.send({ type: 'connection_init', payload: { authorization: `Bearer ${key}` } });
      await raw.until(({ type }) => type === 'connection_ack');
    }
    return raw;
  }

  send(message: unknown): void {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  subscribe(id: string, query: string, variables?: Record<string, unknown>): void {
    this.send({ id, type: 'subscribe', payload: { query, variables } });
  }

  /** Waits for a message that fits; undefined when the socket closes instead. */
  async until(fits: (message: Message) => boolean, withinMs = 10_000): Promise<Message | undefined> {
    const began = performance.now();
    for (;;) {
      const found = this.received.find(fits);
      if (found || this.closed !== undefined) return found;
      if (performance.now() - began > withinMs) throw new Error('no such message came');
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  /** Stops and starts taking bytes from the operating system. */
  pause(): void {
    this.socket.pause();
  }

  resume(): void {
    this.socket.resume();
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.socket.terminate();
    return Promise.resolve();
  }
}
