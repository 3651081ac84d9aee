/** One reader's side of a WebSocket: counts messages and notes the position that each tells. Keeps no more of them than their heads. */

/** The position stands within so many bytes of the frame that holds it. */
const HEAD = 240;
const mark = Buffer.from('"position":');

export interface Reader {
  /** A whole message is here; -1 when it told no position. */
  message(position: number): void;
  pong(payload: Buffer): void;
  closed(code: number): void;
}

export class Frames {
  #left = 0;
  #isLast = false;
  #position = -1;
  #cut: Buffer | undefined;

  /** `chunk` may be overwritten when this returns. */
  take(chunk: Buffer, reader: Reader): void {
    const bytes = this.#cut ? Buffer.concat([this.#cut, chunk]) : chunk;
    this.#cut = undefined;
    let at = 0;
    while (at < bytes.length) {
      if (this.#left > 0) {
        const read = Math.min(this.#left, bytes.length - at);
        at += read;
        this.#left -= read;
        if (this.#left === 0) this.#end(reader);
        continue;
      }
      const frame = frameAt(bytes, at);
      if (!frame || frame.start + Math.min(frame.length, HEAD) > bytes.length) {
        this.#cut = Buffer.from(bytes.subarray(at));
        return;
      }
      const { start, length, opcode } = frame;
      const head = bytes.subarray(start, start + Math.min(length, HEAD));
      at = start;
      if (opcode >= 8) {
        if (opcode === 9) reader.pong(Buffer.from(head));
        if (opcode === 8) reader.closed(head.length >= 2 ? head.readUInt16BE(0) : 1005);
        at += length;
        continue;
      }
      if (this.#position < 0) this.#position = positionIn(head);
      this.#isLast = frame.isLast;
      this.#left = length;
      if (length === 0) this.#end(reader);
    }
  }

  #end(reader: Reader): void {
    if (!this.#isLast) return;
    const position = this.#position;
    this.#position = -1;
    reader.message(position);
  }
}

export interface Frame {
  readonly opcode: number;
  readonly isLast: boolean;
  readonly isMasked: boolean;
  readonly start: number;
  readonly length: number;
}

/** Undefined when not all of its header is here. */
export function frameAt(bytes: Buffer, at: number): Frame | undefined {
  if (bytes.length < at + 2) return undefined;
  const short = bytes[at + 1]! & 0x7f;
  const header = short === 127 ? 10 : short === 126 ? 4 : 2;
  if (bytes.length < at + header) return undefined;
  const length =
    short === 127 ? Number(bytes.readBigUInt64BE(at + 2)) : short === 126 ? bytes.readUInt16BE(at + 2) : short;
  return {
    opcode: bytes[at]! & 0x0f,
    isLast: (bytes[at]! & 0x80) !== 0,
    isMasked: (bytes[at + 1]! & 0x80) !== 0,
    start: at + header,
    length,
  };
}

export function positionIn(head: Buffer): number {
  const found = head.indexOf(mark);
  if (found < 0) return -1;
  let position = -1;
  for (let at = found + mark.length; at < head.length; at += 1) {
    const digit = head[at]! - 48;
    if (digit < 0 || digit > 9) break;
    position = Math.max(position, 0) * 10 + digit;
  }
  return position;
}

/** A frame from a client: masked, as it must be, with the mask of zeros. */
export function clientFrame(opcode: number, payload: Buffer): Buffer {
  const { length } = payload;
  const header = Buffer.alloc(length < 126 ? 6 : 8);
  header[0] = 0x80 | opcode;
  header[1] = 0x80 | (length < 126 ? length : 126);
  if (length >= 126) header.writeUInt16BE(length, 2);
  return Buffer.concat([header, payload]);
}
