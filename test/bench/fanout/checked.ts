/** Reads everything that a server sends to one reader and says what is wrong with it: RFC 6455, graphql-transport-ws and the payload. */
import { frameAt } from './frames.ts';

interface Next {
  readonly id?: string;
  readonly type?: string;
  readonly payload?: {
    readonly errors?: unknown;
    readonly data?: {
      readonly queueBoard?: { readonly position: number; readonly queues: readonly { readonly id: string }[] };
    };
  };
}

const decoder = new TextDecoder('utf-8', { fatal: true });

export class Checked {
  readonly faults: string[] = [];
  /** The newest whole message. */
  last = '';
  messages = 0;
  readonly #id: string;
  readonly #queues: number;
  #bytes = Buffer.alloc(0);
  #parts: Buffer[] | undefined;
  #position = -1;

  constructor(id: string, queues: number) {
    this.#id = id;
    this.#queues = queues;
  }

  take(chunk: Buffer): void {
    this.#bytes = Buffer.concat([this.#bytes, chunk]);
    let at = 0;
    for (;;) {
      const frame = frameAt(this.#bytes, at);
      if (!frame || frame.start + frame.length > this.#bytes.length) break;
      this.#frame(frame.opcode, frame.isLast, this.#bytes.subarray(frame.start, frame.start + frame.length));
      if (frame.isMasked) this.#fault('a server masked a frame');
      at = frame.start + frame.length;
    }
    this.#bytes = Buffer.from(this.#bytes.subarray(at));
  }

  #frame(opcode: number, isLast: boolean, payload: Buffer): void {
    if (opcode >= 8) {
      if (!isLast) this.#fault('a control frame was fragmented');
      return;
    }
    if (opcode === 1 && this.#parts) this.#fault('a message began before the last one ended');
    if (opcode === 0 && !this.#parts) this.#fault('a continuation of nothing');
    if (opcode > 1) this.#fault(`a frame with opcode ${opcode}`);
    const parts = opcode === 1 ? [] : (this.#parts ?? []);
    parts.push(Buffer.from(payload));
    this.#parts = isLast ? undefined : parts;
    if (isLast) this.#message(Buffer.concat(parts));
  }

  #message(bytes: Buffer): void {
    try {
      this.last = decoder.decode(bytes);
      const { id, type, payload } = JSON.parse(this.last) as Next; // whatever it is, it is compared below
      if (type === 'connection_ack') return;
      this.messages += 1;
      const board = payload?.data?.queueBoard;
      if (id !== this.#id || type !== 'next' || payload?.errors !== undefined || !board)
        return this.#fault(`an unexpected message: ${this.last.slice(0, 300)}`);
      if (board.position <= this.#position) this.#fault(`${board.position} came after ${this.#position}`);
      this.#position = board.position;
      const ids = new Set(board.queues.map((queue) => queue.id));
      if (ids.size !== board.queues.length || ids.size > this.#queues) this.#fault(`${ids.size} queues`);
    } catch (error) {
      this.#fault(`not readable: ${String(error)}`);
    }
  }

  #fault(what: string): void {
    if (this.faults.length < 5) this.faults.push(what);
  }
}
