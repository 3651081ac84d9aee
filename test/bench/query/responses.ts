/** Reads the responses of one HTTP connection, one after the other. */

export interface Response {
  readonly status: number;
  readonly body: Buffer;
}

export class Responses {
  #bytes: Buffer = Buffer.alloc(0);

  /** The response, when it is whole. No more than one is under way. `chunk` may be overwritten when this returns. */
  take(chunk: Buffer): Response | undefined {
    const bytes = this.#bytes.length === 0 ? chunk : Buffer.concat([this.#bytes, chunk]);
    const response = responseIn(bytes);
    this.#bytes = response ? Buffer.alloc(0) : Buffer.from(bytes);
    return response;
  }
}

function responseIn(bytes: Buffer): Response | undefined {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = bytes.toString('latin1', 0, end);
  const body = bytes.subarray(end + 4);
  const status = Number(head.slice(9, 12));
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length !== undefined) return body.length < Number(length) ? undefined : { status, body };
  if (!/\r\ntransfer-encoding: *chunked/i.test(head)) throw new Error('a response of unknown length');
  return body.subarray(-5).toString('latin1') === '0\r\n\r\n' ? { status, body: joined(body) } : undefined;
}

function joined(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; ;) {
    const line = body.indexOf('\r\n', at);
    const length = Number.parseInt(body.toString('latin1', at, line), 16);
    if (!(length > 0)) return Buffer.concat(parts);
    parts.push(body.subarray(line + 2, line + 2 + length));
    at = line + 2 + length + 2;
  }
}
