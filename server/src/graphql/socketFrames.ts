/** One message in two frames (RFC 6455 §5.4): a beginning that is the subscriber's own, and an ending that many share. */
import type { ExecutionResult } from 'graphql';

const opcode = { continuation: 0x0, text: 0x1 } as const;
const FINAL = 0x80;

function frame(first: number, text: string): Buffer {
  const length = Buffer.byteLength(text);
  const header = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const bytes = Buffer.allocUnsafe(header + length);
  bytes[0] = first;
  if (header === 2) bytes[1] = length;
  else if (header === 4) {
    bytes[1] = 126;
    bytes.writeUInt16BE(length, 2);
  } else {
    bytes[1] = 127;
    bytes.writeBigUInt64BE(BigInt(length), 2);
  }
  bytes.write(text, header);
  return bytes;
}

/** Begins every message to the operation with this id. */
export const beginning = (id: string): Buffer => frame(opcode.text, `{"id":${JSON.stringify(id)},`);

export const ending = (payload: string): Buffer =>
  frame(FINAL | opcode.continuation, `"type":"next","payload":${payload}}`);

/** As graphql-ws writes the payload of `next`, to the byte. */
export function messageOf({ errors, ...rest }: ExecutionResult): string {
  return JSON.stringify({ ...rest, ...(errors && { errors: errors.map((error) => error.toJSON()) }) });
}
