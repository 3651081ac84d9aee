/** The body of a request that says beforehand how long it is. */
import type { IncomingMessage } from 'node:http';

/** Whether it has a body of at most so many bytes. One that comes in chunks says nothing and is none of these. */
export function isDeclared({ headers }: IncomingMessage, most: number): boolean {
  const declared = headers['content-length'];
  return declared !== undefined && /^\d{1,15}$/.test(declared) && Number(declared) <= most;
}

/** Node holds the other side to the length that it declared. Rejects when the other side leaves before the end. */
export function bodyOf(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer<ArrayBuffer>>();
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk)); // without an encoding set, chunks are buffers
  request.once('end', () => resolve(Buffer.concat(chunks)));
  request.once('error', reject);
  return promise;
}
