/** Asks every WebSocket from time to time whether somebody is still there; one wait for all of them. */
import type { WebSocket } from 'ws';
import type { Clock } from '../kernel/clock.ts';

/** Sockets are spread over these, so that not all are asked in the same moment. */
const SLOTS = 12;

export class Pings implements Disposable {
  readonly #clock: Clock;
  readonly #everyMs: number;
  /** Whether each has answered since it was asked. */
  readonly #slots = Array.from({ length: SLOTS }, () => new Map<WebSocket, boolean>());
  readonly #closed = new AbortController();
  #at = 0;
  #size = 0;
  #isGoing = false;

  constructor(clock: Clock, everyMs: number) {
    this.#clock = clock;
    this.#everyMs = everyMs;
  }

  /** Two pings without an answer in between, and it is cut off. */
  watch(socket: WebSocket): void {
    const slot = this.#slots[this.#at]!; // the one that was asked last
    slot.set(socket, true);
    this.#size += 1;
    socket.on('pong', () => slot.set(socket, true));
    socket.once('close', () => {
      slot.delete(socket);
      this.#size -= 1;
    });
    if (!this.#isGoing) void this.#goRound();
  }

  [Symbol.dispose](): void {
    this.#closed.abort();
  }

  /** Until nobody is left. */
  async #goRound(): Promise<void> {
    const { signal } = this.#closed;
    this.#isGoing = true;
    while (this.#size > 0) {
      await this.#clock.sleep(this.#everyMs / SLOTS, signal).catch(() => undefined); // only an abort ends it early
      if (signal.aborted) return;
      this.#at = (this.#at + 1) % SLOTS;
      for (const [socket, answered] of this.#slots[this.#at]!) ask(this.#slots[this.#at]!, socket, answered);
    }
    this.#isGoing = false;
  }
}

function ask(slot: Map<WebSocket, boolean>, socket: WebSocket, answered: boolean): void {
  if (!answered) return socket.terminate();
  slot.set(socket, false);
  socket.ping();
}
