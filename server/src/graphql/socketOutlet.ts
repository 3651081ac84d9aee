/** What goes out over one WebSocket past graphql-ws: frames that others are sent as well. */
import type { Writable } from 'node:stream';
import { WebSocket } from 'ws';
import type { Seat } from './cohort.ts';
import { limits } from './limits.ts';
import { beginning } from './socketFrames.ts';

/** Writes of one turn of the event loop go to the operating system together, socket by socket. */
export class Posting {
  /** Messages that went out, on all sockets. */
  sent = 0;
  #waiting: Writable[] = [];

  /** From now to the end of this turn the stream gathers what is written. */
  gather(stream: Writable): void {
    stream.cork();
    if (this.#waiting.push(stream) > 1) return;
    setImmediate(() => {
      const waiting = this.#waiting;
      this.#waiting = [];
      for (const each of waiting) each.uncork();
    });
  }
}

export interface OutletParts {
  readonly socket: WebSocket;
  /** What the socket writes to. It compresses nothing, so that frames written here keep their place among its own. */
  readonly stream: Writable;
  /** Aborted when nothing more may be sent. */
  readonly gone: AbortSignal;
  readonly posting: Posting;
}

export class Outlet {
  readonly #parts: OutletParts;
  /** Those to be woken when the rest was read; undefined while there is room. */
  #lagging: (() => void)[] | undefined;

  constructor(parts: OutletParts) {
    this.#parts = parts;
  }

  seat(id: string): Seat<Buffer> {
    const head = beginning(id);
    return {
      send: (ending) => this.#send(head, ending),
      whenRead: (wake) => void this.#lagging?.push(wake),
    };
  }

  #send(head: Buffer, ending: Buffer): boolean {
    const { socket, stream, gone, posting } = this.#parts;
    if (this.#lagging) return false;
    // Whoever has gone is about to leave.
    if (socket.readyState !== WebSocket.OPEN || gone.aborted) return true;
    if (stream.writableCorked === 0) posting.gather(stream);
    posting.sent += 1;
    stream.write(head);
    if (stream.writableLength + ending.length <= limits.unreadBytes) stream.write(ending);
    else {
      this.#lagging = [];
      stream.write(ending, () => this.#read());
    }
    return true;
  }

  #read(): void {
    const lagging = this.#lagging;
    this.#lagging = undefined;
    for (const wake of lagging ?? []) wake();
  }
}
