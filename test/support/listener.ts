/** A client of the WebSocket that keeps each message as it was written, for tests that look at every byte. */
import { RawSocket } from './rawSocket.ts';

export interface Heard {
  readonly id: string;
  readonly text: string;
  /** Of the update in it. */
  readonly position: number;
}

export class Listener implements AsyncDisposable {
  readonly raw: RawSocket;
  /** Messages of subscriptions to boards, in the order in which they came. */
  readonly heard: Heard[] = [];

  private constructor(raw: RawSocket, onHeard: (heard: Heard) => void) {
    this.raw = raw;
    raw.socket.on('message', (data) => {
      const text = (data as Buffer).toString(); // one Buffer with the default binaryType
      raw.received.splice(0, Math.max(0, raw.received.length - 100));
      const id = /^\{"id":("(?:[^"\\]|\\.)*"),"type":"next"/.exec(text)?.[1];
      const position = /"position":(\d+)/.exec(text)?.[1];
      if (id === undefined || position === undefined) return;
      onHeard({ id: JSON.parse(id) as string, text, position: Number(position) });
    });
  }

  static async open(origin: string, key: string, onHeard?: (heard: Heard) => void): Promise<Listener> {
    const raw = await RawSocket.open(origin, key);
    const listener: Listener = new Listener(raw, onHeard ?? ((heard) => void listener.heard.push(heard)));
    return listener;
  }

  of(id: string): Heard[] {
    return this.heard.filter((each) => each.id === id);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.raw[Symbol.asyncDispose]();
  }
}
